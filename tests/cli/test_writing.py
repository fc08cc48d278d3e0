from pathlib import Path

import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.cli.conftest import Deskbell


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "reply.txt"
    file.write_text("Danke, es geht wieder — سلام\n", "utf-8")
    return file


def test_a_reply_arrives_and_is_in_the_thread_at_once(signed_in: Deskbell, text: Path) -> None:
    assert signed_in.json("reply", "502", "--text-file", str(text))["state"] == "sent"
    assert signed_in.json("outbox", "--json") == []
    message = signed_in.json("ticket", "502", "--json")["messages"][-1]
    assert (message["number"], message["role"]) == (2, "customer")
    assert message["text"] == "Danke, es geht wieder — سلام\n"


def test_a_reply_without_a_network_waits_and_leaves_once(
    signed_in: Deskbell, helpdesk: RunningHelpdesk, text: Path
) -> None:
    helpdesk.stop()
    queued = signed_in.json("reply", "502", "--text-file", str(text), code=3)
    assert queued["state"] == "queued"
    waiting = signed_in.json("outbox", "--json")
    assert [(w["id"], w["number"], w["kind"]) for w in waiting] == [(queued["id"], "502", "reply")]
    assert "reach" in signed_in.fails("sync", "--once")
    helpdesk.start()
    signed_in.json("sync", "--once", "--json")
    signed_in.json("sync", "--once", "--json")
    assert signed_in.json("outbox", "--json") == []
    texts = [m["text"] for m in signed_in.json("ticket", "502", "--json")["messages"]]
    assert texts.count(text.read_text("utf-8")) == 1


def test_replies_leave_in_the_order_they_were_written(
    signed_in: Deskbell, helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    helpdesk.stop()
    for n in range(4):
        file = tmp_path / f"{n}"
        file.write_text(f"part {n}", "utf-8")
        signed_in.json("reply", "502", "--text-file", str(file), code=3)
    helpdesk.start()
    signed_in.json("sync", "--once", "--json")
    texts = [m["text"] for m in signed_in.json("ticket", "502", "--json")["messages"]]
    assert texts[-4:] == [f"part {n}" for n in range(4)]


def test_closing_and_reopening(signed_in: Deskbell) -> None:
    assert signed_in.json("close", "501")["state"] == "sent"
    assert signed_in.json("ticket", "501", "--json")["status"] == "closed"
    assert signed_in.json("reopen", "501")["state"] == "sent"
    assert signed_in.json("ticket", "501", "--json")["status"] != "closed"


def test_a_customers_internal_note_is_refused_in_words_and_kept(
    signed_in: Deskbell, text: Path
) -> None:
    done = signed_in.run("reply", "501", "--text-file", str(text), "--internal")
    assert done.returncode == 1
    assert "outbox" in done.stderr
    [parked] = signed_in.json("outbox", "--json")
    assert (parked["state"], parked["kind"]) == ("parked", "note")
    assert signed_in.run("outbox", "--retry", parked["id"]).returncode == 1
    assert signed_in.json("outbox", "--json", "--discard", parked["id"]) == []
    assert all(not m["internal"] for m in signed_in.json("ticket", "501", "--json")["messages"])


def test_a_file_that_cannot_be_read_is_said_and_nothing_is_queued(
    signed_in: Deskbell, text: Path, tmp_path: Path
) -> None:
    assert "missing" in signed_in.fails("reply", "501", "--text-file", str(tmp_path / "missing"))
    line = signed_in.fails("reply", "501", "--text-file", str(text), "--attach", str(tmp_path))
    assert "folder" in line
    assert signed_in.json("outbox", "--json") == []
