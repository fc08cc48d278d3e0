"""`deskbell outbox`: looking at what waits, and deciding about it, also beside a window."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.ids import OutboxId
from desktop.domain.outbox import OutboxItem, State
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.store.profile import Profile
from tests.cli.conftest import Deskbell


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "reply.txt"
    file.write_text("Please cancel it", "utf-8")
    return file


def held(signed_in: Deskbell, helpdesk: RunningHelpdesk, text: Path) -> str:
    """Queue a reply offline that an answer overtakes; return its id."""
    number = "502"
    helpdesk.stop()
    id = signed_in.json("reply", number, "--text-file", str(text), code=3)["id"]
    helpdesk.start()
    helpdesk.reply_as_agent(ticket_id(helpdesk, number), "It is repaired now.")
    signed_in.json("sync", "--once", "--json", code=3)
    return id


def replaced(item: OutboxItem, state: State) -> OutboxItem:
    return replace(item, state=state, doubted=True)


def ticket_id(helpdesk: RunningHelpdesk, number: str) -> str:
    with sqlite3.connect(next(helpdesk.directory.glob("*.db"))) as database:
        [(row,)] = database.execute("SELECT id FROM tickets WHERE number = ?", (number,))
    return f"t{row}"


def test_a_held_reply_shows_what_changed_and_leaves_when_told(
    signed_in: Deskbell, helpdesk: RunningHelpdesk, text: Path
) -> None:
    id = held(signed_in, helpdesk, text)
    [item] = signed_in.json("outbox", "--json")
    assert (item["id"], item["state"], item["reason_code"]) == (id, "held", "AnsweredMeanwhile")
    shown = signed_in.json("outbox", "show", id, "--json")
    assert shown == item
    assert shown["changed"]["text"] == "It is repaired now."
    assert shown["changed"]["who"]
    told = signed_in.run("outbox", "show", id).stdout
    assert "It is repaired now." in told
    assert "Please cancel it" in told
    assert "send-anyway" in signed_in.fails("outbox", "retry", id)
    assert "send-anyway" in signed_in.fails("outbox", "--retry", id)
    assert [found["state"] for found in signed_in.json("outbox", "--json")] == ["held"]
    assert signed_in.json("outbox", "send-anyway", id)["state"] == "sent"
    assert signed_in.json("outbox", "--json") == []
    texts = [m["text"] for m in signed_in.json("ticket", "502", "--json")["messages"]]
    assert texts[-2:] == ["It is repaired now.", "Please cancel it"]


def test_the_list_names_what_waits_and_takes_the_beginning_of_an_id(
    signed_in: Deskbell, helpdesk: RunningHelpdesk, text: Path
) -> None:
    helpdesk.stop()
    ids = [
        signed_in.json("reply", number, "--text-file", str(text), code=3)["id"]
        for number in ("501", "502")
    ]
    subject = signed_in.json("ticket", "501", "--json")["subject"]
    first, second = signed_in.run("outbox").stdout.splitlines()
    assert first.startswith(f"{ids[0][:8]}  desk  reply  #501  {subject[:40]}")
    assert "waiting to be sent" in first
    assert "#502" in second
    short = next(n for n in range(1, 33) if ids[0][:n] != ids[1][:n])
    assert "type more of its id" in signed_in.fails("outbox", "show", ids[0][: short - 1]) or (
        short == 1
    )
    assert signed_in.json("outbox", "show", ids[0][:short], "--json")["id"] == ids[0]
    assert signed_in.run("outbox", "discard", ids[1][:8]).returncode == 0
    assert [item["id"] for item in signed_in.json("outbox", "--json")] == [ids[0]]


def test_a_held_reply_is_sent_with_another_text_or_becomes_a_draft(
    signed_in: Deskbell, helpdesk: RunningHelpdesk, text: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Thank you", "utf-8")
    id = held(signed_in, helpdesk, text)
    assert signed_in.json("outbox", "edit", id, "--text-file", str(other))["state"] == "sent"
    texts = [m["text"] for m in signed_in.json("ticket", "502", "--json")["messages"]]
    assert texts[-1] == "Thank you"
    assert "Please cancel it" not in texts

    id = held(signed_in, helpdesk, text)
    assert signed_in.json("outbox", "edit", id)["state"] == "draft"
    assert signed_in.json("outbox", "--json") == []


def test_a_refused_one_is_tried_again_and_none_is_told_to_have_arrived(
    signed_in: Deskbell, text: Path
) -> None:
    signed_in.run("reply", "501", "--text-file", str(text), "--internal")
    [parked] = signed_in.json("outbox", "--json")
    assert (parked["state"], parked["changed"]) == ("parked", None)
    assert signed_in.run("outbox", "retry", parked["id"]).returncode == 1
    assert "parked" in signed_in.fails("outbox", "arrived", parked["id"])
    assert "parked" in signed_in.fails("outbox", "send-anyway", parked["id"])
    assert "no unsent message" in signed_in.fails("outbox", "show", "nonsense")
    assert signed_in.run("outbox", "discard", parked["id"]).returncode == 0
    assert signed_in.json("outbox", "--json") == []


def test_what_may_have_arrived_is_settled_beside_a_running_window(
    signed_in: Deskbell, helpdesk: RunningHelpdesk, text: Path
) -> None:
    helpdesk.stop()
    id = OutboxId(signed_in.json("reply", "502", "--text-file", str(text), code=3)["id"])
    window = Profile.open(
        signed_in.profile, keys.obtain(signed_in.profile, signed_in.passphrase).key
    )
    try:
        item = window.outbox.get(id)
        assert item is not None
        for state in (State.IN_FLIGHT, State.UNCONFIRMED):
            before, item = item, replaced(item, state)
            assert window.outbox.update(item, before.state)
        assert "send-anyway" in signed_in.fails("outbox", "retry", id)
        # Whoever has the window open sends it.
        waits = json.loads(signed_in.run("outbox", "send-anyway", id).stdout)
        assert (waits["id"], waits["state"]) == (id, "repeating")
        before = window.outbox.get(id)
        assert before is not None
        assert window.outbox.update(replaced(before, State.UNCONFIRMED), before.state)
        assert signed_in.run("outbox", "arrived", id).returncode == 0
        assert window.outbox.all() == []
    finally:
        window.close()


def test_giving_up_what_may_have_arrived_says_so(
    signed_in: Deskbell, helpdesk: RunningHelpdesk, text: Path
) -> None:
    helpdesk.stop()
    key = keys.obtain(signed_in.profile, signed_in.passphrase).key
    for state in (State.QUEUED, State.PROBING, State.REPEATING):
        id = OutboxId(signed_in.json("reply", "502", "--text-file", str(text), code=3)["id"])
        profile = Profile.open(signed_in.profile, key)
        try:
            item = profile.outbox.get(id)
            assert item is not None
            doubted = state is not State.QUEUED
            stands = replace(item, state=state, doubted=doubted)
            assert profile.outbox.update(stands, item.state)
        finally:
            profile.close()
        how = "--discard" if state is State.REPEATING else "discard"
        done = signed_in.run("outbox", how, id)
        assert done.returncode == 0
        assert ("may have arrived" in done.stderr) is doubted
        assert signed_in.json("outbox", "--json") == []
