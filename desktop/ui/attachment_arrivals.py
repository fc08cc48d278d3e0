"""Files on their way into a message, as values: waiting, being copied, or refused with a reason."""

from dataclasses import dataclass
from enum import Enum, auto


class Stage(Enum):
    """Where a file stands before it is attached."""

    WAITING = auto()
    """Others are copied before it."""
    COPYING = auto()
    SHRINKING = auto()
    """A picture that is too large is being made smaller."""
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file that is not attached yet; *id* stays the same as it goes on."""

    id: int
    name: str
    size: int = 0
    """Bytes; 0 until it was looked at."""
    done: int = 0
    stage: Stage = Stage.WAITING
    reason: str = ""
    """Why it was refused, in a sentence that does not name it."""
    shrinkable: bool = False
    """Refused for its size alone, and a picture: it could be made smaller."""
