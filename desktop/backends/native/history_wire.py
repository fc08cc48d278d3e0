"""How tickets went, as the native API tells it."""

from dataclasses import dataclass

import msgspec
from msgspec import Struct

from desktop.backends.native.codes import known
from desktop.backends.native.pieces import each
from desktop.backends.native.shapes import Id, Line, Time
from desktop.domain.history import Step, TicketHistory, Wait
from desktop.domain.ids import RemoteId
from desktop.domain.status import Status

MOST = 1000
"""Steps and waits of one ticket that are looked at."""


class _WireStep(Struct):
    time: Time
    status: Line
    meaning: Line


class _WireWait(Struct):
    asked: Time
    answered: Time | None = None
    due: Time | None = None
    by: Id | None = None


class _WireHistory(Struct):
    id: Id
    number: Line
    subject: Line
    department: Id
    created: Time
    assignee: Id | None = None
    steps: object = None
    waits: object = None


class _WirePage(Struct):
    items: list[_WireHistory]
    next: str | None = None


_page = msgspec.json.Decoder(_WirePage).decode


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A page of them, the newest ticket first."""

    histories: tuple[TicketHistory, ...]
    after: str
    """The token of the next page; "" where there is none."""


def parse(body: bytes) -> HistoryPage:
    """Return a page of `GET /histories`."""
    wire = _page(body)
    return HistoryPage(tuple(_history(item) for item in wire.items), wire.next or "")


def _history(wire: _WireHistory) -> TicketHistory:
    steps = sorted(each(wire.steps, _WireStep, MOST), key=lambda step: step.time)
    return TicketHistory(
        id=RemoteId(wire.id),
        number=wire.number,
        subject=wire.subject,
        department=RemoteId(wire.department),
        assignee=None if wire.assignee is None else RemoteId(wire.assignee),
        created=wire.created.timestamp(),
        steps=tuple(
            Step(
                step.time.timestamp(), step.status, known(Status, step.meaning, Status.IN_PROGRESS)
            )
            for step in steps
        ),
        waits=tuple(_wait(wait) for wait in each(wire.waits, _WireWait, MOST)),
    )


def _wait(wire: _WireWait) -> Wait:
    return Wait(
        asked=wire.asked.timestamp(),
        answered=None if wire.answered is None else wire.answered.timestamp(),
        due=None if wire.due is None else wire.due.timestamp(),
        by=None if wire.by is None else RemoteId(wire.by),
    )
