"""Whether an account sends at all: a helpdesk in trouble is asked by one, and ever less often.

What concerns the account at once (no network, sign-in refused) stops sending until a pull gets
an answer; a sign-in that fails in any other way stops it at once for a while. What a single message
could be to blame for (a fault of the server, a lost answer) stops it once it happened several times
in a row, to more than one message. A helpdesk that asks to wait is left alone for so long by all.
Afterwards one message goes ahead; the others follow once the helpdesk answered it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.errors import (
    Busy,
    ConnectionLost,
    Problem,
    ServerFault,
    UnexpectedAnswer,
)
from desktop.domain.ids import OutboxId
from desktop.domain.reasons import NotPrepared
from desktop.sync.policy import ACCOUNT_TROUBLE, LONGEST_BUSY, backoff

FAILURES_IN_A_ROW = 3
AMONG = 2
"""So many messages must have failed: one that the helpdesk stumbles over holds up no other."""

_FAULTS = (Busy, ServerFault, ConnectionLost, NotPrepared, UnexpectedAnswer)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one step of one item tells of its account."""

    problem: Problem | None = None
    """What failed, where the account may be to blame for it."""
    answered: bool = False
    """The helpdesk did what it was asked, or said why not."""
    whole: bool = False
    """Nobody could sign in: no single message is to blame."""


def outcome_of(error: Exception) -> Outcome:
    """Return what a failed request tells of the account."""
    if isinstance(error, (*ACCOUNT_TROUBLE, *_FAULTS)):
        return Outcome(error)
    return Outcome(answered=isinstance(error, Problem))


class Circuit:
    """Counts what fails in a row. Moments are those of a clock that only goes on."""

    def __init__(self, monotonic: Callable[[], float], jitter: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._jitter = jitter
        self.trouble: Problem | None = None
        """What keeps the account from sending until `unblock`; None where nothing does."""
        self.testing = False
        """Whether one message is to go ahead of the others."""
        self._row = 0
        self._failed: set[OutboxId] = set()
        self._opened = 0
        self._signed_out = False
        self._hurried = False
        """Whether the next try is one that the person wanted: its failure lengthens no pause."""
        self._until = 0.0
        self._asked_until = 0.0

    @property
    def rest(self) -> float:
        """The seconds for which nothing may be sent; 0 where something may."""
        return max(0.0, self._until - self._monotonic())

    def answered(self) -> None:
        """The helpdesk did what it was asked: everything may go again.

        While it rests, that was under way before, and does not end the rest.
        """
        if self.rest:
            return
        self._row = self._opened = 0
        self._hurried = False
        self._failed.clear()
        self._until = self._asked_until = 0.0
        self.testing = False

    def failed(self, item: OutboxId, problem: Problem, *, whole: bool = False) -> None:
        """Take note of what failed with *item*, or with the account as a *whole*."""
        if isinstance(problem, ACCOUNT_TROUBLE):
            self._block(problem)
            return
        if whole:
            self._signed_out = True
            self._open()
        asked = problem.seconds if isinstance(problem, Busy) else None
        if asked is not None:
            self.asked_to_wait(asked)
        if whole or asked is not None:
            return
        self._row += 1
        self._failed.add(item)
        if self.testing or (self._row >= FAILURES_IN_A_ROW and len(self._failed) >= AMONG):
            self._open()

    def asked_to_wait(self, seconds: float) -> None:
        """Leave the helpdesk alone for *seconds*, and a moment more: others come back then, too."""
        wait = min(seconds, LONGEST_BUSY) + self._jitter()
        self._asked_until = max(self._asked_until, self._monotonic() + wait)
        self._until = max(self._until, self._asked_until)
        self.testing = True

    def unblock(self) -> None:
        """The helpdesk can be read again. Where sending fails each time, pauses still grow."""
        self.trouble = None

    def signed_in(self) -> None:
        """Somebody could sign in: that nobody could before is no reason to rest any longer."""
        if self._signed_out:
            self._signed_out = False
            self._opened = 0
            self._until = self._asked_until

    def hurry(self) -> None:
        """Let one message try at once: the person asked for it. What the helpdesk asked holds."""
        self._until = self._asked_until
        if self.trouble is not None:
            self.trouble = None
            self._hurried = True

    def _block(self, problem: Problem) -> None:
        if self.trouble is None and not self._hurried:
            # The first time, the next answer of the helpdesk is enough to try again.
            if self._opened:
                self._until = self._monotonic() + backoff(self._opened, self._jitter())
            self._opened += 1
        self.trouble = problem
        self._hurried = False
        self.testing = True

    def _open(self) -> None:
        # What was under way when it opened fails as well, and tells nothing new.
        if not self.rest:
            self._opened += 1
            self._until = self._monotonic() + backoff(self._opened, self._jitter())
        self.testing = True
