"""When an item may be touched, in moments of this run: a clock that jumps delays nothing."""

from collections.abc import Callable

from desktop.domain.errors import Busy, DiskFull, Overloaded
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import OutboxItem, State
from desktop.sync.policy import LONGEST_BUSY, LONGEST_PAUSE, LONGEST_UNDO, backoff, short_pause

_ASKS = frozenset({Busy.__name__, Overloaded.__name__})


class Deadlines:
    """Turns each item's `not_before` (wall clock) into a moment of the monotonic clock, once."""

    def __init__(self, clock: Callable[[], float], monotonic: Callable[[], float]) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._due: dict[OutboxId, tuple[float, float]] = {}
        self._rests: dict[OutboxId, tuple[int, float]] = {}

    def wait(self, item: OutboxItem) -> float:
        """Return the seconds until *item* may be touched; 0 or less: now."""
        noted, due = self._due.get(item.id, (None, 0.0))
        if noted != item.not_before:
            wait = min(max(0.0, item.not_before - self._clock()), _longest(item))
            due = self._monotonic() + wait
            self._due[item.id] = (item.not_before, due)
        _, rested = self._rests.get(item.id, (0, 0.0))
        return max(due, rested) - self._monotonic()

    def rest(self, id: OutboxId, error: Exception, jitter: float) -> None:
        """Leave an item alone for a while whose handling itself failed; longer each time."""
        count = self._rests.get(id, (0, 0.0))[0] + 1
        pause = short_pause if isinstance(error, DiskFull) else backoff
        self._rests[id] = (count, self._monotonic() + pause(count, jitter))

    def forget(self, id: OutboxId) -> None:
        """Think no more of an item that went well."""
        self._due.pop(id, None)
        self._rests.pop(id, None)


def _longest(item: OutboxItem) -> float:
    fresh = item.state is State.QUEUED and not item.attempts
    usual = LONGEST_UNDO if fresh else LONGEST_PAUSE * 1.5
    return min(LONGEST_BUSY, max(_asked(item), usual))


def _asked(item: OutboxItem) -> float:
    """Return the seconds that the helpdesk asked to wait with *item*; 0.0 where it did not."""
    if item.why is None or item.why.code not in _ASKS:
        return 0.0
    seconds = item.why.fields.get("seconds")
    return float(seconds) if isinstance(seconds, int | float) else 0.0
