"""When to repeat, wait, probe or ask: decisions as functions of data."""

from dataclasses import dataclass

from desktop.domain.changes import SyncPhase
from desktop.domain.errors import (
    BadAddress,
    Busy,
    Conflict,
    DiskFull,
    FileProblem,
    Forbidden,
    NotAHelpdesk,
    NotFound,
    Overloaded,
    Refused,
    SignInRefused,
    TlsFailed,
    Unreachable,
    Unsupported,
)
from desktop.domain.held import MergedAway
from desktop.domain.outbox import Event
from desktop.domain.reasons import NotPrepared

PROBE_DELAYS = (5.0, 30.0, 120.0)
"""Seconds after a lost answer at which an API without keys is searched for the write."""

FAILED_LOOKS = 12
"""Looks that fail though the helpdesk can be reached, until the person is asked instead."""

LONGEST_PAUSE = 300.0
LONGEST_UNDO = 60.0
LONGEST_BUSY = 24 * 3600.0
"""How long a helpdesk that asks to wait is believed."""
OFFLINE_PAUSE = 20.0
PROBE_SECONDS = 8.0
"""How long a helpdesk whose stream of changes broke has to answer, until it counts as gone."""
POLL_SECONDS = 45.0
POLL_WITH_PUSH_SECONDS = 300.0


ACCOUNT_TROUBLE = (Unreachable, TlsFailed, SignInRefused)
"""Problems that concern every write of the account: sending stops until a pull is answered."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a failed send means for its item."""

    event: Event
    wait: float
    """Seconds until the item may be touched again."""


def after_failed_send(error: Exception, *, attempts: int, keyed: bool, jitter: float) -> Verdict:
    """Decide what becomes of an item whose send raised *error*.

    *attempts* counts the sends so far, this one included; *jitter* is a random number in [0, 1).
    Only the kind of the problem decides, never its text: a connection dropped before and after the
    server's commit looks the same.
    """
    match error:
        case Overloaded():
            # It asks to wait, and may have passed on what it was sent: both hold.
            pause = backoff(attempts, jitter) if keyed else PROBE_DELAYS[0]
            event = Event.DOUBT_KEYED if keyed else Event.DOUBT
            return Verdict(event, max(error.seconds or 0.0, pause))
        case Busy():
            return Verdict(Event.NOT_SENT, max(error.seconds or 0.0, backoff(attempts, jitter)))
        case NotPrepared():
            return Verdict(Event.NOT_SENT, backoff(attempts, jitter))
        case Unreachable() | TlsFailed() | SignInRefused():
            return Verdict(Event.NOT_SENT, 0.0)
        case MergedAway():
            return Verdict(Event.HOLD, 0.0)
        case Refused() | Forbidden() | NotFound() | Conflict() | Unsupported() | FileProblem():
            return Verdict(Event.REFUSED, 0.0)
        case _ if keyed:
            return Verdict(Event.DOUBT_KEYED, backoff(attempts, jitter))
        case _:
            return Verdict(Event.DOUBT, PROBE_DELAYS[0])


def after_failed_upload(error: Exception, *, attempts: int, jitter: float) -> Verdict:
    """Decide what becomes of an item whose files did not all arrive: nothing of it was sent.

    Whatever the helpdesk forgot or somebody changed is uploaded anew.
    """
    match error:
        case NotFound() | Conflict():
            return Verdict(Event.NOT_SENT, backoff(attempts, jitter))
        case _:
            verdict = after_failed_send(error, attempts=attempts, keyed=False, jitter=jitter)
    if verdict.event is Event.DOUBT:
        asked = error.seconds if isinstance(error, Busy) else None
        return Verdict(Event.NOT_SENT, max(asked or 0.0, backoff(attempts, jitter)))
    return verdict


def next_probe(probes: int) -> float | None:
    """Return the seconds to wait before the next probe when *probes* were made; None: give up."""
    return PROBE_DELAYS[probes] - PROBE_DELAYS[probes - 1] if probes < len(PROBE_DELAYS) else None


def after_failed_look(error: Exception, probes: int) -> tuple[float | None, int]:
    """Return when to look again after a look that failed with *error*, and how many that makes.

    *probes* counts those before it. Not having been able to look is no evidence; but a helpdesk
    that can be reached and fails each time, whatever it does instead of an answer, may never do
    better: in the end the person is asked.
    """
    wait = PROBE_DELAYS[min(probes, len(PROBE_DELAYS) - 1)]
    if isinstance(error, ACCOUNT_TROUBLE):
        return wait, probes
    return (wait if probes + 1 < FAILED_LOOKS else None), probes + 1


def backoff(attempts: int, jitter: float) -> float:
    """Return the seconds to wait after *attempts* failures in a row: doubling, bounded, spread."""
    return min(LONGEST_PAUSE, 2.0 ** min(attempts, 10)) * (0.5 + jitter)


def pull_pause(failures: int, error: Exception | None, *, push: bool, jitter: float) -> float:
    """Return the seconds until the next pull when nothing wakes it before."""
    if error is None:
        return (POLL_WITH_PUSH_SECONDS if push else POLL_SECONDS) * (0.75 + jitter / 2)
    if isinstance(error, Busy) and error.seconds is not None:
        return error.seconds + jitter
    if isinstance(error, Unreachable | DiskFull):
        return short_pause(failures, jitter)
    return backoff(failures, jitter)


def short_pause(failures: int, jitter: float) -> float:
    """Return the seconds to wait for what may be over at any moment: a network, room on a disk."""
    return min(OFFLINE_PAUSE * (0.5 + jitter), backoff(failures, jitter))


def phase_of(error: Exception) -> SyncPhase:
    """Say whether a failed pull needs the person or only a better moment."""
    waits = SignInRefused | TlsFailed | NotAHelpdesk | BadAddress | Forbidden | DiskFull
    if isinstance(error, waits):
        return SyncPhase.NEEDS_YOU
    return SyncPhase.OFFLINE
