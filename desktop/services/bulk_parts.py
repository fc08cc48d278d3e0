"""The parts of something that is done many times: what each is to do, and what became of it."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, Protocol, TypeVar

from desktop.domain.ids import OutboxId
from desktop.domain.reasons import Reason


class Outcome(Enum):
    """What became of one part."""

    AHEAD = auto()
    """Not begun yet; for good where the person stopped it."""
    UNCHANGED = auto()
    """It was so before; `why` tells where the helpdesk says so."""
    WAITING = auto()
    """In the outbox."""
    DONE = auto()
    """The helpdesk has it."""
    REFUSED = auto()
    """It could not be begun, was refused, or needs the person; `why` tells."""
    DROPPED = auto()
    """Taken back before it left, or given up in the outbox."""
    PARTLY = auto()
    """Some of it was given up, and the rest has arrived."""
    GOING_BACK = auto()
    """It had arrived: what sets it back to what it was waits in the outbox."""
    BACK = auto()
    """It is as it was before."""
    NOT_BACK = auto()
    """It had arrived and could not be set back; `why` tells."""


class Job(Protocol):
    """What is to be done once of the many times. Its methods raise only `Problem`."""

    @property
    def key(self) -> Hashable:
        """What tells it from the others."""
        ...

    async def begin(self) -> tuple[OutboxId, ...] | None:
        """Queue it, whole or not at all; () where it is done at once, None where it was so."""
        ...

    def goes_back(self) -> bool:
        """Tell whether it can be set back once it has arrived: what was said cannot."""
        ...

    async def back(self) -> tuple[OutboxId, ...]:
        """Queue what sets it back; () where it is so at once."""
        ...


J = TypeVar("J", bound=Job)
J_co = TypeVar("J_co", bound=Job, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Generic[J_co]):
    """One job with what became of it."""

    job: J_co
    outcome: Outcome = Outcome.AHEAD
    items: tuple[OutboxId, ...] = ()
    """What waits in the outbox for it, or did, in the order in which it leaves."""
    why: Reason | None = None


WAYS = {
    Outcome.WAITING: Outcome.WAITING,
    Outcome.REFUSED: Outcome.WAITING,
    Outcome.UNCHANGED: Outcome.WAITING,
    Outcome.GOING_BACK: Outcome.GOING_BACK,
    Outcome.NOT_BACK: Outcome.GOING_BACK,
}
"""On which way something is that the outbox may have yet."""
ENDS = {
    Outcome.WAITING: (Outcome.DONE, Outcome.REFUSED, Outcome.PARTLY, Outcome.DROPPED),
    Outcome.GOING_BACK: (Outcome.BACK, Outcome.NOT_BACK, Outcome.NOT_BACK, Outcome.NOT_BACK),
}
"""What becomes of it where it arrives, is refused, is given up in part, or whole."""
