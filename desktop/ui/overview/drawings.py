"""What each plot of a board draws, and which tickets are behind each of its points."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.domain.catalog import Catalog
from desktop.domain.overview import Case, Promises, Span, Times
from desktop.domain.overview_board import Board, Figures
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import number, one_line
from desktop.ui.overview import scale
from desktop.ui.overview.behind import Behind
from desktop.ui.overview.colours import nth, of_department, of_status
from desktop.ui.overview.plot import Drawing, Series
from desktop.ui.overview.twin import ALL
from desktop.ui.overview.words import day, duration, share, span_words
from desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Shown:
    """One plot of a board."""

    drawing: Drawing
    figure: str
    beside: str
    empty: str
    behind: Callable[[int, int], list[Behind]]
    """The tickets behind a point, by series and point."""


class Pencil(QObject):
    """Draws a board in a theme, in the words of a catalog."""

    def __init__(self, board: Board, theme: Theme, catalog: Catalog | None) -> None:
        super().__init__()
        self.board = board
        self.theme = theme
        self.catalog = catalog

    def backlog(self) -> Shown:
        """Return how many tickets were open, by status or department."""
        rows, count = self.board.backlog, len(self.board.spans)
        keys = self._ordered(rows)
        values = {key: [len(tickets) for tickets in rows[key]] for key in keys}
        totals = [sum(values[key][point] for key in keys) for point in range(count)]
        series = tuple(
            Series(self._name(key), self._colour(key), tuple(float(v) for v in values[key]))
            for key in keys
        )
        until = self.board.asked.last
        grown = totals[-1] - totals[0] if totals else 0
        sign = "+" if grown > 0 else "−" if grown < 0 else "±"
        if QGuiApplication.isRightToLeft():
            # Without this mark it would stand behind its number.
            sign = f"\u200e{sign}"
        words = self.tr("open now, {sign}{count} since {day}")
        if until < date.today():  # noqa: DTZ011 - the person's own day
            words = self.tr("open at the end of {last}, {sign}{count} since {day}")
        beside = words.format(
            sign=sign,
            count=number(abs(grown)),
            day=day(self.board.spans[0].first),
            last=day(until),
        )

        def behind(index: int, point: int) -> list[Behind]:
            end = self.board.spans[point].end
            meant = keys if index == ALL else keys[index : index + 1]
            there = (ticket for key in meant for ticket in rows[key][point])
            found = sorted(there, key=lambda t: t.created)
            return [Behind(t, duration(end - t.created)) for t in found]

        return Shown(
            self._drawing(
                self.board.spans, series, scale.counts(max(totals, default=0)), stacked=True
            ),
            number(totals[-1]) if totals else "",
            beside,
            "" if any(totals) else self.tr("No ticket was open in these days."),
            behind,
        )

    def responses(self) -> Shown:
        """Return how long customers waited for the first answer."""
        return self._times(
            lambda figures: figures.responses,
            lambda count: self.tr("%Ln first answer(s)", "", count),
        )

    def resolutions(self) -> Shown:
        """Return how long tickets took until they were closed."""
        return self._times(
            lambda figures: figures.resolutions,
            lambda count: self.tr("%Ln closed ticket(s)", "", count),
        )

    def promises(self) -> Shown:
        """Return which share of promised answers came in time."""
        over = [figures.promises for figures in self.board.over_time]
        whole = self.board.whole.promises
        name = self.tr("Kept")
        series = (Series(name, nth(self.theme, 0), tuple(one.share for one in over)),)
        beside = self.tr("kept; {broken} of {count} were not").format(
            broken=number(len(whole.broken)), count=number(len(whole.cases))
        )
        return Shown(
            self._drawing(self.board.times_spans, series, scale.shares()),
            "–" if whole.share is None else share(whole.share),
            self._and_before(beside, self.board.before.promises.share, share),
            "" if whole.cases else self._no_promises(),
            lambda _series, point: self.kept(over[point]),
        )

    def _no_promises(self) -> str:
        if self.board.knows_promises:
            return self.tr("Nothing that was promised fell due in these days.")
        return self.tr("This helpdesk does not tell by when answers were promised.")

    def _times(self, pick: Callable[[Figures], Times], counted: Callable[[int], str]) -> Shown:
        over = [pick(figures) for figures in self.board.over_time]
        whole = pick(self.board.whole)
        medians = tuple(times.median for times in over)
        nines = tuple(times.p90 for times in over)
        series = (
            Series(self.tr("9 of 10 within"), nth(self.theme, 1), nines, square=True),
            Series(self.tr("Half within"), nth(self.theme, 0), medians),
        )
        most = max((value for value in nines if value is not None), default=0.0)
        cases = counted(len(whole.cases))
        empty = beside = ""
        if not any(value is not None for value in medians):
            words = self.tr("{cases} in these days: too few at any time to tell a middle one.")
            empty = words.format(cases=cases)
        if whole.median is not None:
            before = pick(self.board.before).median
            words = self.tr("was enough for half of {cases}").format(cases=cases)
            beside = self._and_before(words, before, duration)
        return Shown(
            self._drawing(self.board.times_spans, series, scale.durations(most)),
            "–" if whole.median is None else duration(whole.median),
            beside,
            empty,
            lambda _series, point: took(over[point].cases),
        )

    def _and_before(self, words: str, before: float | None, told: Callable[[float], str]) -> str:
        if before is None:
            return words
        return self.tr("{words} · before: {before}").format(words=words, before=told(before))

    def _drawing(
        self,
        spans: tuple[Span, ...],
        series: tuple[Series, ...],
        axis: scale.Scale,
        *,
        stacked: bool = False,
    ) -> Drawing:
        return Drawing(
            tuple(self._days(spans, point) for point in range(len(spans))),
            tuple(day(span.first) for span in spans),
            series,
            axis,
            stacked,
        )

    def kept(self, promises: Promises) -> list[Behind]:
        """Return tickets with what became of the promise, the broken first."""
        words = (self.tr("not kept"), self.tr("kept"))
        return [
            Behind(case.ticket, words[int(case.value)])
            for case in sorted(promises.cases, key=lambda case: case.value)
        ]

    def _days(self, spans: tuple[Span, ...], point: int) -> str:
        last = spans[point + 1].first if point + 1 < len(spans) else None
        until = self.board.asked.last if last is None else last - timedelta(days=1)
        return span_words(spans[point].first, until)

    def _ordered(self, keys: Iterable[str]) -> list[str]:
        """Return statuses or departments in the catalog's order, what it does not know last."""
        catalog = self.catalog
        if catalog is None:
            return sorted(keys)
        known = (
            [str(department.id) for department in catalog.departments]
            if self.board.asked.by_department
            else [status.id for status in catalog.statuses]
        )
        return sorted(keys, key=lambda key: (known.index(key) if key in known else 999, key))

    def _name(self, key: str) -> str:
        if self.catalog is None:
            return key
        if self.board.asked.by_department:
            names = {str(d.id): d.name for d in self.catalog.departments}
        else:
            names = {status.id: status.label for status in self.catalog.statuses}
        return one_line(own_word(names.get(key, key)))

    def _colour(self, key: str) -> str:
        if self.board.asked.by_department:
            return of_department(self.theme, self.catalog, key)
        return of_status(self.theme, self.catalog, key)


def took(cases: Sequence[Case]) -> list[Behind]:
    """Return tickets with what they took, the longest first."""
    return [
        Behind(case.ticket, duration(case.value))
        for case in sorted(cases, key=lambda case: -case.value)
    ]
