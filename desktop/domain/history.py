"""How a ticket went, without its words: what an overview is worked out from."""

from dataclasses import dataclass

import msgspec

from desktop.domain.ids import RemoteId
from desktop.domain.status import Status


class Step(msgspec.Struct, frozen=True):
    """From `time` (Unix) on the ticket had this status."""

    time: float
    status_id: str
    status: Status


class Wait(msgspec.Struct, frozen=True, kw_only=True):
    """A customer waited for an answer; times are Unix times."""

    asked: float
    answered: float | None = None
    """None while they still wait."""
    due: float | None = None
    """By when an answer was promised; None where that is not known."""
    by: RemoteId | None = None
    """Who answered."""


class TicketHistory(msgspec.Struct, frozen=True, kw_only=True):
    """How one ticket went; `steps` are in their order, the first is its opening."""

    id: RemoteId
    number: str
    subject: str
    department: RemoteId
    assignee: RemoteId | None
    created: float
    steps: tuple[Step, ...]
    waits: tuple[Wait, ...] = ()
    """In their order; those without an answer come last."""

    @property
    def closed(self) -> float | None:
        """When it was closed for good, so far; None while it is open."""
        last = self.steps[-1] if self.steps else None
        if last is None or last.status is not Status.CLOSED:
            return None
        return last.time


@dataclass(frozen=True, slots=True)
class Gathered:
    """How tickets went, as the helpdesk told it at one moment."""

    histories: tuple[TicketHistory, ...]
    since: float
    """Those that were open or changed since then (Unix)."""
    at: float
    whole: bool = True
    """False where there are more of them than are told: the newest are here."""
