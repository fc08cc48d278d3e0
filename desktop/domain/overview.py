"""The team's figures: backlog, how long answers and tickets took, and which promises were kept.

Each figure carries the tickets that it counts. Times are Unix times, durations seconds of the
clock on the wall: what the customer waited, nights and Sundays included. Whether a promise was kept
is the helpdesk's to say, by its business hours.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise
from math import ceil
from typing import TypeVar

from desktop.domain.history import TicketHistory, Wait
from desktop.domain.ids import RemoteId
from desktop.domain.status import Status

FEWEST = 3
"""Of fewer cases than that no median is told: it would be an anecdote."""

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Span:
    """Some days of the person's time zone: from `begin`, included, to `end`, not included."""

    first: date
    begin: float
    end: float

    def holds(self, moment: float | None) -> bool:
        """Whether a moment lies in it."""
        return moment is not None and self.begin <= moment < self.end


@dataclass(frozen=True, slots=True)
class Case:
    """A ticket that a figure counts, with what it adds: seconds, or whether it was kept."""

    ticket: TicketHistory
    value: float
    by: RemoteId | None
    """Whose it is: who answered; of what nobody answered, and of a close, the assignee."""


@dataclass(frozen=True, slots=True)
class Times:
    """How long something took in a span."""

    cases: tuple[Case, ...]

    @property
    def median(self) -> float | None:
        """The middle one, the lower of two; None of too few."""
        return percentile([case.value for case in self.cases], 0.5)

    @property
    def p90(self) -> float | None:
        """What nine in ten did not exceed; None of too few."""
        return percentile([case.value for case in self.cases], 0.9)


@dataclass(frozen=True, slots=True)
class Promises:
    """Promises that were kept (1.0) or broken (0.0) in a span."""

    cases: tuple[Case, ...]

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where nothing was promised."""
        if not self.cases:
            return None
        return sum(case.value for case in self.cases) / len(self.cases)

    @property
    def broken(self) -> tuple[Case, ...]:
        """Those that were not kept."""
        return tuple(case for case in self.cases if not case.value)


def percentile(values: Iterable[float], share: float) -> float | None:
    """Return the least value that this share of *values* does not exceed (nearest rank)."""
    ordered = sorted(values)
    if len(ordered) < FEWEST:
        return None
    return ordered[max(0, ceil(share * len(ordered)) - 1)]


def spans(last: date, days: int, step: int, zone: tzinfo | None) -> tuple[Span, ...]:
    """Return the *days* up to *last*, *step* days a span; the first one may be shorter.

    *zone*: None for that of this computer. A day of summer time's change has its 23 or 25 hours.
    """
    end = last + timedelta(days=1)
    edges = [end]
    while (end - edges[-1]).days < days:
        edges.append(max(edges[-1] - timedelta(days=step), end - timedelta(days=days)))
    edges.reverse()
    moments = [_midnight(day, zone) for day in edges]
    days_of = zip(edges, pairwise(moments), strict=False)
    return tuple(Span(day, begin, end) for day, (begin, end) in days_of)


def backlog(
    histories: Sequence[TicketHistory],
    over: Sequence[Span],
    key: Callable[[TicketHistory, str], Key],
    now: float,
) -> dict[Key, list[list[TicketHistory]]]:
    """Return which tickets were open at the end of each span (or now), by what *key* makes.

    *key* is asked with a ticket and the id of the status that it had then.
    """
    ends = [min(span.end, now) for span in over]
    found: dict[Key, list[list[TicketHistory]]] = {}
    for ticket in histories:
        for place, status in _open_at(ticket, ends):
            rows = found.setdefault(key(ticket, status), [[] for _ in over])
            rows[place].append(ticket)
    return found


def first_responses(histories: Sequence[TicketHistory], over: Sequence[Span]) -> list[Times]:
    """Return how long customers waited for the first answer, by the span of that answer."""
    return [Times(cases) for cases in _placed(_first_answers(histories), over)]


def resolutions(histories: Sequence[TicketHistory], over: Sequence[Span]) -> list[Times]:
    """Return how long tickets took from opening to close, by the span of the close."""
    closes = (
        (closed, Case(ticket, closed - ticket.created, ticket.assignee))
        for ticket in histories
        if (closed := ticket.closed) is not None
    )
    return [Times(cases) for cases in _placed(closes, over)]


def promises(
    histories: Sequence[TicketHistory], over: Sequence[Span], now: float
) -> list[Promises]:
    """Return what became of promises: kept when answered in time, broken once the time is over."""
    return [Promises(cases) for cases in _placed(_decided(histories, now), over)]


def _open_at(ticket: TicketHistory, moments: Sequence[float]) -> Iterator[tuple[int, str]]:
    """Yield which of *moments* (in their order) a ticket was open at, with its status then."""
    steps = ticket.steps
    held = -1
    for place in range(bisect_left(moments, steps[0].time) if steps else 0, len(moments)):
        while held + 1 < len(steps) and steps[held + 1].time <= moments[place]:
            held += 1
        if held >= 0 and steps[held].status is not Status.CLOSED:
            yield place, steps[held].status_id
        elif held == len(steps) - 1:
            return


def _first_answers(histories: Iterable[TicketHistory]) -> Iterator[tuple[float, Case]]:
    for ticket in histories:
        for wait in ticket.waits[:1]:
            if wait.answered is not None:
                yield wait.answered, Case(ticket, wait.answered - wait.asked, wait.by)


def _decided(histories: Iterable[TicketHistory], now: float) -> Iterator[tuple[float, Case]]:
    for ticket in histories:
        for wait in ticket.waits:
            moment, kept = _outcome(wait, now)
            if moment is not None:
                yield moment, Case(ticket, float(kept), wait.by or ticket.assignee)


def _placed(cases: Iterable[tuple[float, Case]], over: Sequence[Span]) -> list[tuple[Case, ...]]:
    """Return cases by the span that their moment lies in; others are left out."""
    begins = [span.begin for span in over]
    rows: list[list[Case]] = [[] for _ in over]
    for moment, case in cases:
        place = bisect_right(begins, moment) - 1
        if place >= 0 and over[place].holds(moment):
            rows[place].append(case)
    return [tuple(row) for row in rows]


def _outcome(wait: Wait, now: float) -> tuple[float | None, bool]:
    """Return when a promise was kept or broken, and which; None where it is neither."""
    if wait.due is None:
        return None, False
    if wait.answered is not None:
        return wait.answered, wait.answered <= wait.due
    return (wait.due, False) if wait.due < now else (None, False)


def _midnight(day: date, zone: tzinfo | None) -> float:
    return (
        datetime(day.year, day.month, day.day, tzinfo=zone).timestamp()
        if zone
        else (
            datetime(day.year, day.month, day.day).timestamp()  # noqa: DTZ001 - this computer's zone
        )
    )
