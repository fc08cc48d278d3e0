"""All figures of one overview, for a range of days, a department and an agent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import partial

from desktop.domain.history import TicketHistory
from desktop.domain.ids import RemoteId
from desktop.domain.overview import (
    Case,
    Promises,
    Span,
    Times,
    backlog,
    first_responses,
    promises,
    resolutions,
    spans,
)

WEEKS_FROM = 60
"""From so many days on a point is a week: more points than that say less, not more."""
MONTHS_FROM = 400
"""From so many days on it is four weeks."""
_WEEKLY_TIMES_FROM = 30
"""Days have too few answers each to tell a median of; from so many on a week is told instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the person wants to see; None: all."""

    last: date
    days: int
    department: RemoteId | None = None
    agent: RemoteId | None = None
    by_department: bool = False
    """Whether the backlog is told by department, else by status."""

    @property
    def step(self) -> int:
        """How many days a point of the backlog stands for."""
        if self.days >= MONTHS_FROM:
            return 28
        return 7 if self.days >= WEEKS_FROM else 1

    @property
    def times_step(self) -> int:
        """How many days a point of times and promises stands for."""
        if self.days >= MONTHS_FROM:
            return 28
        return 7 if self.days >= _WEEKLY_TIMES_FROM else 1

    @property
    def first(self) -> date:
        """The first day of the range."""
        return self.last - timedelta(days=self.days - 1)

    @property
    def since(self) -> float:
        """When the days begin that are compared with, about (Unix): zones differ."""
        day = self.first - timedelta(days=self.days)
        return datetime.combine(day, time(), UTC).timestamp()


@dataclass(frozen=True, slots=True)
class Figures:
    """How answers, closes and promises went."""

    responses: Times
    resolutions: Times
    promises: Promises


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one agent or department over the whole range."""

    of: RemoteId
    figures: Figures


@dataclass(frozen=True, slots=True)
class Board:
    """What an overview shows."""

    asked: Asked
    spans: tuple[Span, ...]
    backlog: dict[str, list[list[TicketHistory]]]
    """Open tickets at the end of each span, by the id of their status or department then."""
    times_spans: tuple[Span, ...]
    over_time: tuple[Figures, ...]
    """One for each of `times_spans`."""
    whole: Figures
    before: Figures
    """Of as many days before: what to compare with."""
    agents: tuple[Line, ...]
    """Those who answered or closed something, the busiest first."""
    departments: tuple[Line, ...]
    knows_promises: bool
    """Whether the helpdesk tells of any ticket by when an answer was promised."""


def board(
    histories: Sequence[TicketHistory], asked: Asked, now: float, zone: tzinfo | None = None
) -> Board:
    """Work out an overview; *zone* None: days are those of this computer."""
    twice = spans(asked.last, 2 * asked.days, asked.days, zone)
    over = spans(asked.last, asked.days, asked.step, zone)
    times = spans(asked.last, asked.days, asked.times_step, zone)
    all_here = [h for h in histories if asked.department in (None, h.department)]
    standing = [h for h in all_here if asked.agent in (None, h.assignee)]
    before, everybody = _figures(all_here, twice, now)
    mine = partial(_of, asked.agent)
    return Board(
        asked=asked,
        spans=over,
        backlog=backlog(standing, over, _key(asked), now),
        times_spans=times,
        over_time=tuple(_only(figures, mine) for figures in _figures(all_here, times, now)),
        whole=_only(everybody, mine),
        before=_only(before, mine),
        agents=_lines(everybody, lambda case: case.by),
        departments=_lines(
            _only(everybody, mine),
            lambda case: case.ticket.department,
        ),
        knows_promises=any(wait.due is not None for h in histories for wait in h.waits),
    )


def _key(asked: Asked) -> Callable[[TicketHistory, str], str]:
    if asked.by_department:
        return lambda ticket, _status: ticket.department
    return lambda _ticket, status: status


def _figures(histories: Sequence[TicketHistory], over: Sequence[Span], now: float) -> list[Figures]:
    """Return the figures of each span."""
    made = zip(
        first_responses(histories, over),
        resolutions(histories, over),
        promises(histories, over, now),
        strict=True,
    )
    return [Figures(*figures) for figures in made]


def _of(agent: RemoteId | None, case: Case) -> bool:
    return agent is None or case.by == agent


def _only(figures: Figures, wanted: Callable[[Case], bool]) -> Figures:
    return Figures(
        Times(tuple(case for case in figures.responses.cases if wanted(case))),
        Times(tuple(case for case in figures.resolutions.cases if wanted(case))),
        Promises(tuple(case for case in figures.promises.cases if wanted(case))),
    )


def _lines(figures: Figures, of: Callable[[Case], RemoteId | None]) -> tuple[Line, ...]:
    parts = (figures.responses.cases, figures.resolutions.cases, figures.promises.cases)
    whose: dict[RemoteId, tuple[list[Case], list[Case], list[Case]]] = {}
    for place, cases in enumerate(parts):
        for case in cases:
            key = of(case)
            if key is not None:
                whose.setdefault(key, ([], [], []))[place].append(case)
    lines = [
        Line(key, Figures(Times(tuple(one)), Times(tuple(two)), Promises(tuple(three))))
        for key, (one, two, three) in whose.items()
    ]
    return tuple(sorted(lines, key=lambda line: (-len(line.figures.responses.cases), line.of)))
