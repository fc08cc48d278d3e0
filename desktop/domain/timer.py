"""The clock that runs while somebody works on a ticket: one at a time, through sleep and restart.

Times are Unix times of this computer. The clock notes now and then that it was seen running
(`beat`): whatever lies between two beats that are far apart, the computer slept, was off, or
nobody was there, and only the person can say whether they worked on.
"""

import math

import msgspec

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem
from desktop.domain.ids import TicketRef

AWAY = 300.0
"""Seconds without a beat after which the person is asked."""


class BadDuration(Problem):
    """An entry of no time, or of more than anybody works at a stretch. Field: hours."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "Log at least one minute, and at most {hours} hours in one entry."
    )


class Timer(msgspec.Struct, frozen=True, kw_only=True):
    """Work on one ticket that is being timed, or rests."""

    ref: TicketRef
    counted: float = 0.0
    """Seconds from before `since`."""
    since: float | None = None
    """When it was last started; None while it rests."""
    beat: float = 0.0
    """When it was last seen running, or put to rest."""
    billable: bool = True
    note: str = ""


class Gap(msgspec.Struct, frozen=True):
    """A time in which a running timer was not seen."""

    began: float
    ended: float

    @property
    def seconds(self) -> float:
        """How long it lasted."""
        return self.ended - self.began


def begun(ref: TicketRef, now: float, *, billable: bool = True) -> Timer:
    """Return a timer that runs from *now* on."""
    return Timer(ref=ref, since=now, beat=now, billable=billable)


def elapsed(timer: Timer, now: float) -> float:
    """Return the seconds worked so far; a clock that was set back takes nothing away."""
    running = 0.0 if timer.since is None else max(0.0, now - timer.since)
    return timer.counted + running


def rested(timer: Timer, now: float) -> Timer:
    """Return the timer at rest, with what it has counted."""
    return msgspec.structs.replace(timer, counted=elapsed(timer, now), since=None, beat=now)


def resumed(timer: Timer, now: float) -> Timer:
    """Return the timer running again."""
    return timer if timer.since is not None else msgspec.structs.replace(timer, since=now, beat=now)


def seen(timer: Timer, now: float) -> Timer:
    """Return the timer after it was seen at *now*: what was counted is settled up to there.

    So that a clock that jumps afterwards changes only what comes after.
    """
    if timer.since is None:
        return timer
    return msgspec.structs.replace(timer, counted=elapsed(timer, now), since=now, beat=now)


def gap(timer: Timer, now: float) -> Gap | None:
    """Return the time that only the person can account for; None where it was seen lately."""
    if timer.since is None or now - timer.beat < AWAY:
        return None
    return Gap(timer.beat, now)


def without(timer: Timer, lost: Gap) -> Timer:
    """Return the timer running on from the end of *lost*, none of which is counted.

    It may have been seen meanwhile: the program runs on where nobody is there.
    """
    settled = seen(timer, lost.ended)
    return msgspec.structs.replace(settled, counted=max(0.0, settled.counted - lost.seconds))


def minutes(seconds: float) -> int:
    """Return what is logged for so many seconds: whole minutes, a begun one counts, at least 1."""
    return max(1, math.ceil(seconds / 60))
