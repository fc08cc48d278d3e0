"""A conversation saved as JSON: what the customer may read, and notes only where asked for."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from desktop.domain.ids import RemoteId
from desktop.domain.message import Message
from desktop.domain.views import TicketQuery
from desktop.services.library import Conversation
from desktop.services.ticket_json import as_json
from desktop.ui.main_window import MainWindow
from tests.ui.command_stage import window
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]


def read(stage: Stage) -> Conversation:
    tickets = stage.session.library.tickets(TicketQuery())
    ref = next(row.ref for row in tickets.rows(0, tickets.count) if row.ticket.messages > 1)
    return stage.session.library.conversation(ref, None)


def export(stage: Stage, window: MainWindow, command: str, path: Path) -> dict[str, Any]:
    window.commands.run(command)
    question = next(q for q in window.findChildren(QFileDialog) if q.isVisible())
    question.fileSelected.emit(str(path))
    stage.until(path.exists)
    question.close()
    stage.until(lambda: path.name in window.navigator._reading.conversation().notice)
    return json.loads(path.read_bytes())


def test_a_conversation_is_saved_whole(stage: Stage, window: MainWindow, tmp_path: Path) -> None:
    conversation = read(stage)
    window.show_ticket(conversation.row.ref)
    stage.until(lambda: window.navigator.ticket == conversation.row.ref)
    saved = export(stage, window, "ticket.export_json", tmp_path / "one.json")
    assert saved["format"] == "deskbell-ticket-1"
    assert saved["subject"] == conversation.row.ticket.subject
    public = [m.body for m in conversation.messages if not m.internal]
    assert len(public) > 1
    assert [m["body"] for m in saved["messages"]] == public


def test_notes_are_saved_only_where_asked_for(stage: Stage) -> None:
    stage.sign_in()
    conversation = read(stage)
    first = conversation.messages[0]
    note = Message(
        id=RemoteId("n1"),
        ticket=first.ticket,
        number=None,
        author=first.author,
        created=first.created,
        body="canary of staff \udc80 خط",
        format=first.format,
        internal=True,
    )
    whole = Conversation(
        row=conversation.row, messages=(*conversation.messages, note), earlier=0, pending=()
    )
    assert b"canary" not in as_json(whole, internal=False)
    told = json.loads(as_json(whole, internal=True))
    assert told["with_internal"] is True
    assert told["messages"][-1]["internal"] is True
    assert told["messages"][-1]["body"] == note.body
