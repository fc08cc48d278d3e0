"""Messages and conversations for the tests of the conversation and of the reply box."""

import asyncio
from collections.abc import Coroutine, Generator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.ids import AccountId, OutboxId, RemoteId, TicketRef
from desktop.domain.message import Attachment, BodyFormat, Message
from desktop.domain.outbox import OutboxItem, Reply, State
from desktop.domain.reasons import Reason
from desktop.domain.status import Status
from desktop.domain.ticket import Person, Role, Ticket, TicketRow
from desktop.services.library import Conversation
from desktop.ui.conversation_entries import Entry
from desktop.ui.conversation_thread import (
    Opened,
    RenderCache,
    Sending,
    entries_of,
    highest_number,
    render_pending,
    render_thread,
)
from tests.ui.frame_stage import running_loop

T = TypeVar("T")
ME = Person(RemoteId("me"), "Sam Person", Role.CUSTOMER)
STAFF = Person(RemoteId("staff"), "Mara Lind", Role.AGENT)
NOW = datetime.now(UTC)
ACCOUNT = AccountId("a")


def message(
    number: int,
    body: str = "Hello",
    format: BodyFormat = BodyFormat.TEXT,
    *,
    author: Person = STAFF,
    internal: bool = False,
    attachments: Sequence[Attachment] = (),
) -> Message:
    return Message(
        id=RemoteId(f"m{number}"),
        ticket=RemoteId("t"),
        number=None if internal else number,
        author=author,
        created=NOW - timedelta(days=1000 - number),
        body=body,
        format=format,
        internal=internal,
        attachments=tuple(attachments),
    )


def item(state: State, reason: str = "", *, body: str = "Soon") -> OutboxItem:
    return OutboxItem(
        id=OutboxId(f"o-{state}"),
        account=ACCOUNT,
        command=Reply(ticket=RemoteId("t"), body=body),
        created=0.0,
        sequence=1,
        state=state,
        why=Reason("Kept", {"sentence": reason}) if reason else None,
    )


def held_by(answer: Message) -> OutboxItem:
    """Return a reply that is held because of *answer*."""
    fields = {"who": answer.author.name, "message": answer.id, "at": NOW.timestamp()}
    return replace(item(State.HELD), why=Reason("AnsweredMeanwhile", {**fields, "count": 1}))


def conversation(
    messages: Sequence[Message], pending: Sequence[OutboxItem] = (), *, earlier: int = 0
) -> Conversation:
    ticket = Ticket(
        id=RemoteId("t"),
        number="1042",
        subject="Subject",
        department=RemoteId("d"),
        department_name="Billing",
        status=Status.ANSWERED,
        status_id="s",
        status_label="Answered",
        created=NOW,
        updated=NOW,
        last_message=NOW,
        last_role=Role.AGENT,
    )
    row = TicketRow(TicketRef(ACCOUNT, ticket.id), ticket, unread=False)
    return Conversation(row, tuple(messages), earlier, tuple(pending))


def entries(
    shown: Conversation,
    *,
    opened: Opened | None = None,
    unread: str = "",
    offline: bool = False,
    loaded: frozenset[str] = frozenset(),
    sending: Sending | None = None,
) -> list[Entry]:
    """Return *shown* as the view gets it, all on this thread."""
    wanted = (opened or Opened()).wanted
    cache = RenderCache()
    number = highest_number(shown.messages)
    done = render_thread(shown.messages, wanted, cache)
    done |= render_pending(shown.pending, wanted, cache, number)
    return entries_of(
        shown,
        done,
        me=ME,
        first_unread=unread,
        sending=sending or Sending(offline=offline),
        loaded=loaded,
        thumbnails=frozenset(),
    )


class Runner:
    """Runs coroutines while the window lives on."""

    def __init__(self, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> None:
        self._loop = loop
        self._qtbot = qtbot

    def __call__(self, story: Coroutine[Any, Any, T]) -> T:
        task = self._loop.create_task(story)
        self._qtbot.waitUntil(task.done, timeout=30_000)
        return task.result()


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication) -> Generator[Runner]:
    with running_loop(qapp) as loop:
        yield Runner(loop, qtbot)


def with_body(of: Message, body: str) -> Message:
    return replace(of, body=body)
