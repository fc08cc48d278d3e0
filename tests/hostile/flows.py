"""Everything a backend asks of its helpdesk, one flow after another."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from desktop.backends.base import Backend
from desktop.domain.errors import Problem
from desktop.domain.ids import RemoteId
from desktop.domain.message import Attachment, BodyFormat, Message
from desktop.domain.outbox import ChangeFields, NewTicket, Reply, SetStatus
from desktop.domain.status import Status
from desktop.domain.ticket import Person, Role
from tests.backends.world import Desk

TICKET = RemoteId("12")
MESSAGE = Message(
    id=RemoteId("m1"),
    ticket=TICKET,
    number=1,
    author=Person(RemoteId("p1"), "Robin", Role.AGENT),
    created=datetime(2026, 1, 1, tzinfo=UTC),
    body="x",
    format=BodyFormat.TEXT,
)
FILE = Attachment(id=RemoteId("6"), name="x", size=9, content_type="text/plain")
Flow = Callable[[], Awaitable[object]]


def flows(backend: Backend) -> dict[str, Flow]:
    """Return each flow of *backend* by its name; some of them a kind of helpdesk refuses."""
    desk = Desk()
    file = desk.file("a.txt", b"content")

    async def download() -> None:
        async for _ in backend.download(MESSAGE, FILE):
            pass

    async def listen() -> None:
        async for _ in backend.wake_ups():
            pass

    return {
        "sign in": backend.identify,
        "catalog": backend.catalog,
        "pull": lambda: backend.pull(None),
        "thread": lambda: backend.thread(TICKET),
        "reply": lambda: backend.reply(Reply(ticket=TICKET, body="Hi"), desk.outgoing()),
        "reply with a file": lambda: backend.reply(
            Reply(ticket=TICKET, body="Hi", files=(file,)), desk.outgoing()
        ),
        "new ticket": lambda: backend.create(
            NewTicket(department=RemoteId("4"), subject="Hi", body="Hi"), desk.outgoing()
        ),
        "status": lambda: backend.set_status(
            SetStatus(ticket=TICKET, status_id="open", meaning=Status.NEW), desk.outgoing()
        ),
        "fields": lambda: backend.change_fields(
            ChangeFields(ticket=TICKET, fields={"0": "b"}), desk.outgoing()
        ),
        "login": lambda: backend.reveal(TICKET, RemoteId("s1")),
        "read": lambda: backend.mark_read(TICKET, MESSAGE.created),
        "download": download,
        "events": listen,
    }


async def outcomes(backend: Backend) -> dict[str, Problem | None]:
    """Return how each flow ends, and close the backend."""
    found: dict[str, Problem | None] = {}
    try:
        for name, flow in flows(backend).items():
            try:
                await flow()
            except Problem as problem:
                found[name] = problem
            else:
                found[name] = None
    finally:
        await backend.aclose()
    return found
