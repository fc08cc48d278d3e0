"""The shapes of what an overview is worked out from: how tickets went, without their words."""

from datetime import datetime

from typing_extensions import TypedDict

from desktop.helpdesk.statuses import Meaning


class Step(TypedDict):
    """A ticket had this status from `time` on."""

    time: datetime
    status: str
    meaning: Meaning


class Wait(TypedDict):
    """A customer waited for an answer; `answered` and `by` are null while they still do.

    `due` is by when it was promised; null where nothing is.
    """

    asked: datetime
    answered: datetime | None
    due: datetime | None
    by: str | None


class TicketHistory(TypedDict):
    """How one ticket went; the first step is its opening."""

    id: str
    number: str
    subject: str
    department: str
    assignee: str | None
    created: datetime
    steps: list[Step]
    waits: list[Wait]


class HistoryPage(TypedDict):
    """A page of them, the newest ticket first."""

    items: list[TicketHistory]
    next: str | None
