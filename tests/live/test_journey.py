"""The whole way through a real Request Tracker, as customer and as agent, by the command line."""

import hashlib
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from desktop.domain.ids import RemoteId
from tests.cli.conftest import Deskbell
from tests.faults.proxy import Proxy
from tests.live.request_tracker import SALES, RequestTracker, RtWorld

REPORT = bytes(range(256)) * 512
NAME = "گزارش «۱» – Übersicht.bin"


@pytest.fixture
def proxy(rt: RequestTracker) -> Generator[Proxy]:
    with Proxy(rt.url) as proxy:
        yield proxy


@pytest.fixture
def deskbell(tmp_path: Path) -> Deskbell:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("correct horse battery staple\n", "utf-8")
    return Deskbell(tmp_path / "profile", passphrase)


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("me", "other"), [("alice", "agent1"), ("agent1", "alice")])
def test_from_signing_in_to_reopening(
    me: str, other: str, world: RtWorld, proxy: Proxy, deskbell: Deskbell, tmp_path: Path
) -> None:
    role = "customer" if me == "alice" else "agent"
    ticket = world.people["alice"].open_ticket(SALES, "Die Reise beginnt", "Первое сообщение\n")
    world.people["agent1"].say(ticket, "An answer of staff\n")

    # sign in and sync
    add = ("account", "add", "--kind", "rt", "--url", proxy.url, "--name", "rt")
    deskbell.json(*add, stdin=world.rt.tokens[me])
    [synced] = deskbell.json("sync", "--once", "--json")["accounts"]
    assert synced["error"] is None
    [account] = deskbell.json("account", "list", "--json")
    assert (account["helpdesk"], account["role"]) == ("rt.test", role)

    # filter and search
    def listed(*filters: str) -> list[str]:
        return [found["number"] for found in deskbell.json("tickets", "--json", *filters)]

    every = listed()
    assert ticket in every[:5], "the newest come first; others may be of the same second"
    assert len(every) >= 20
    assert set(listed("--department", "Sales")) | set(listed("--department", "Billing")) < set(
        every
    )
    assert ticket in listed("--search", "первое сооб", "--department", "Sales")
    assert ticket in listed("--search", "reise", "--status", "answered")
    assert listed("--search", "Reise", "--status", "resolved") == []
    assert listed("--to", "2001-01-01") == []

    # read, with a picture
    messages = deskbell.json("ticket", ticket, "--json")["messages"]
    assert [(m["number"], m["role"], m["text"].strip()) for m in messages] == [
        (1, "customer", "Первое сообщение"),
        (2, "agent", "An answer of staff"),
    ]
    seeded = "4" if me == "alice" else "9"
    [picture] = [
        f
        for m in deskbell.json("ticket", seeded, "--json")["messages"]
        for f in m["attachments"]
        if f["name"].endswith(".png")
    ][:1]
    target = tmp_path / "picture.png"
    deskbell.run("attachment", seeded, picture["name"], "--out", str(target))
    assert target.read_bytes().startswith(b"\x89PNG")

    # reply with an attachment
    text = tmp_path / "reply.txt"
    text.write_text("С файлом — see below\n\nüber\n", "utf-8")
    report = tmp_path / NAME
    report.write_bytes(REPORT)
    sent = deskbell.json("reply", ticket, "--text-file", str(text), "--attach", str(report))
    assert sent["state"] == "sent"
    newest = deskbell.json("ticket", ticket, "--json")["messages"][-1]
    assert (newest["number"], newest["role"], newest["text"]) == (3, role, text.read_text("utf-8"))
    [file] = newest["attachments"]
    assert (file["name"], file["size"]) == (NAME, len(REPORT))
    assert file["sha256"] == hashlib.sha256(REPORT).hexdigest()

    # the other side answers meanwhile; without a network a reply waits, is held until the person
    # has seen what came, and leaves once
    world.people[other].say(ticket, "Meanwhile\n")
    text.write_text("Written offline\n", "utf-8")
    with proxy.offline():
        assert deskbell.json("reply", ticket, "--text-file", str(text), code=3)["state"] == "queued"
        assert "reach" in deskbell.fails("sync", "--once")
        assert len(deskbell.json("outbox", "--json")) == 1
    deskbell.json("sync", "--once", "--json", code=3)
    [held] = deskbell.json("outbox", "--json")
    assert held["state"] == "held"
    assert deskbell.json("outbox", "send-anyway", held["id"])["state"] == "sent"
    assert deskbell.json("outbox", "--json") == []
    deskbell.json("sync", "--once", "--json")
    texts = [m["text"].strip() for m in deskbell.json("ticket", ticket, "--json")["messages"]]
    assert texts[3:] == ["Meanwhile", "Written offline"]

    # close and reopen
    _closes(deskbell, world, ticket)


def _closes(deskbell: Deskbell, world: RtWorld, ticket: RemoteId) -> None:
    agent = world.people["agent1"]
    assert deskbell.json("close", ticket)["state"] == "sent"
    assert deskbell.json("ticket", ticket, "--json")["status"] == "closed"
    assert agent.status(ticket) == "resolved"
    assert deskbell.json("reopen", ticket)["state"] == "sent"
    assert deskbell.json("ticket", ticket, "--json")["status"] != "closed"
    assert agent.status(ticket) == "open"


def test_notes_of_staff_by_the_command_line(
    world: RtWorld, proxy: Proxy, deskbell: Deskbell, tmp_path: Path
) -> None:
    ticket = world.people["alice"].open_ticket(SALES, "Notes", "Hello\n")
    add = ("account", "add", "--kind", "rt", "--url", proxy.url, "--name", "rt")
    deskbell.json(*add, stdin=world.rt.tokens["agent1"])
    deskbell.json("sync", "--once", "--json")
    text = tmp_path / "note.txt"
    text.write_text("for staff alone\n", "utf-8")
    assert deskbell.json("reply", ticket, "--text-file", str(text), "--internal")["state"] == "sent"
    note = deskbell.json("ticket", ticket, "--json")["messages"][-1]
    assert (note["number"], note["internal"], note["text"]) == (None, True, "for staff alone\n")


def test_an_answer_lost_on_the_way_leaves_one_message(
    world: RtWorld, proxy: Proxy, deskbell: Deskbell, tmp_path: Path
) -> None:
    ticket = world.people["alice"].open_ticket(SALES, "Lost", "Hello\n")
    add = ("account", "add", "--kind", "rt", "--url", proxy.url, "--name", "rt")
    deskbell.json(*add, stdin=world.rt.tokens["alice"])
    deskbell.json("sync", "--once", "--json")
    text = tmp_path / "reply.txt"
    text.write_text("Once, please\n", "utf-8")
    # Not the answer to the look that comes before it.
    proxy.drop_answer_to("POST", times=1, ends="/correspond")
    waits = deskbell.json("reply", ticket, "--text-file", str(text), code=3)
    assert waits["state"] == "probing"
    until = time.monotonic() + 60
    while deskbell.run("sync", "--once").returncode == 3:
        assert time.monotonic() < until, "it was never looked for"
    assert deskbell.json("outbox", "--json") == []
    texts = [m["text"] for m in deskbell.json("ticket", ticket, "--json")["messages"]]
    assert texts == ["Hello\n", "Once, please\n"]
