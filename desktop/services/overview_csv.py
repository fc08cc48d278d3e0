"""The figures of an overview for a spreadsheet: a line for each, in units that can be summed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop.domain.overview import Span, Times
from desktop.domain.overview_board import Board, Figures, Line
from desktop.services.csv_cells import as_file, harmless

_HEAD = ("figure", "from", "to", "by", "name", "value", "unit", "cases")
_HOUR = 3_600

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """What people call the things that a board counts by; ids where there is none."""

    statuses: dict[str, str] = field(default_factory=dict[str, str])
    departments: dict[str, str] = field(default_factory=dict[str, str])
    agents: dict[str, str] = field(default_factory=dict[str, str])


def as_csv(board: Board, names: Names) -> bytes:
    """Return what a board shows; days are ISO dates, times hours, shares per cent.

    "cases" is how many tickets, answers or promises a value is made of. What is not told of too
    few cases stays empty.
    """
    whole = (board.asked.first, board.asked.last)
    rows: list[Row] = [_HEAD, *_backlog(board, names)]
    for (first, last), figures in zip(
        _days(board.times_spans, board.asked.last), board.over_time, strict=True
    ):
        rows += _figures(figures, first, last, "", "")
    rows += _figures(board.whole, *whole, "whole range", "")
    for kind, lines, called in (
        ("agent", board.agents, names.agents),
        ("department", board.departments, names.departments),
    ):
        rows += _lines(lines, whole, kind, lambda id, called=called: called.get(id, id))
    return as_file(rows)


def _backlog(board: Board, names: Names) -> Iterator[Row]:
    kind = "department" if board.asked.by_department else "status"
    called = names.departments if board.asked.by_department else names.statuses
    for point, (first, last) in enumerate(_days(board.spans, board.asked.last)):
        for key, tickets in board.backlog.items():
            count = len(tickets[point])
            name = harmless(called.get(key, key))
            yield "open tickets at the end", *_iso(first, last), kind, name, count, "tickets", count


def _lines(
    lines: Sequence[Line], whole: tuple[date, date], kind: str, called: Callable[[str], str]
) -> Iterator[Row]:
    for line in lines:
        yield from _figures(line.figures, *whole, kind, harmless(called(line.of)))


def _figures(figures: Figures, first: date, last: date, kind: str, name: str) -> Iterator[Row]:
    where = (*_iso(first, last), kind, name)
    for what, times in (
        ("first answer", figures.responses),
        ("until closed", figures.resolutions),
    ):
        yield from _times(what, times, where)
    share = figures.promises.share
    kept = "" if share is None else f"{share * 100:.1f}"
    yield "promises kept", *where, kept, "per cent", len(figures.promises.cases)


def _times(what: str, times: Times, where: tuple[str, ...]) -> Iterator[Row]:
    for named, value in (("median", times.median), ("90th percentile", times.p90)):
        hours = "" if value is None else f"{value / _HOUR:.2f}"
        yield f"{what}, {named}", *where, hours, "hours", len(times.cases)


def _days(spans: Sequence[Span], last: date) -> Iterator[tuple[date, date]]:
    for place, span in enumerate(spans):
        after = spans[place + 1].first if place + 1 < len(spans) else last + timedelta(days=1)
        yield span.first, after - timedelta(days=1)


def _iso(first: date, last: date) -> tuple[str, str]:
    return first.isoformat(), last.isoformat()
