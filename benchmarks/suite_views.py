"""Views over 100,000 tickets: switching, grouping, counting; and the memory that a window takes."""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks.harness import ROOT, Figure, as_json, in_turns, percentile, ratio_figure
from benchmarks.memory_window import RESTED
from benchmarks.profiles import LARGE, MILLION, Size
from benchmarks.views import profile
from benchmarks.window import Stage, run
from desktop.domain.conditions import EVERYTHING, Condition, Facet, Operator, all_of, any_of
from desktop.domain.saved_view import BUILT_IN, Grouping, SavedView, SortField, SortKey, ViewId
from desktop.domain.views import TicketQuery, view_query
from desktop.ui.models.sections import Heading
from desktop.ui.models.ticket_model import Rows
from desktop.ui.ticket_list_scope import Scope

TURNS = 7
TURNS_OF_A_MILLION = 2
MEMORY_RUNS = 3
_OPEN = Condition(Facet.STATUS, Operator.IS_NOT, ("closed",))
_MINE = Condition(Facet.ASSIGNEE, Operator.IS, ("@me",))


def made() -> list[SavedView]:
    """Return views as people make them, from narrow to all there is."""
    wanted = {
        "my urgent ones": (
            all_of(_MINE, _OPEN, Condition(Facet.PRIORITY, Operator.ANY_OF, ("urgent", "high"))),
            (SortKey(SortField.DUE), SortKey(SortField.PRIORITY)),
        ),
        "words in the subject": (all_of(Condition(Facet.SUBJECT, Operator.CONTAINS, ("in",))), ()),
        "tags and answers": (
            any_of(
                Condition(Facet.TAG, Operator.ANY_OF, ("tag1", "tag2", "tag3")),
                Condition(Facet.ANSWER, Operator.IS, ("b",), "platform"),
            ),
            (SortKey(SortField.MINUTES, descending=True),),
        ),
        "busy this year": (
            all_of(
                Condition(Facet.CREATED, Operator.IS, ("this_year",)),
                Condition(Facet.MINUTES, Operator.AT_LEAST, ("30",)),
            ),
            (SortKey(SortField.DEPARTMENT), SortKey(SortField.LAST_MESSAGE)),
        ),
        "without those tags": (all_of(Condition(Facet.TAG, Operator.NONE_OF, ("tag1",))), ()),
        "all, by age": (all_of(), (SortKey(SortField.LAST_MESSAGE),)),
        "all, by three keys": (
            all_of(),
            (
                SortKey(SortField.ASSIGNEE),
                SortKey(SortField.PRIORITY),
                SortKey(SortField.DUE, descending=True),
            ),
        ),
        "all, by customer": (all_of(), (SortKey(SortField.REQUESTER),)),
        "all, by subject": (all_of(), (SortKey(SortField.SUBJECT),)),
    }
    return [
        SavedView(id=ViewId(str(n)), name=name, filter=filter, sort=sort)
        for n, (name, (filter, sort)) in enumerate(wanted.items())
    ]


class Switching:
    """Switches between lists in the real window, and notes how long each took."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._shown: asyncio.Future[None] | None = None
        self._painted: asyncio.Future[float] | None = None
        self.paint: dict[str, list[float]] = {}
        """Milliseconds from asking to the list painted."""
        self.whole: dict[str, list[float]] = {}
        """Milliseconds from asking until every row is there, also far below."""
        self.here: list[float] = []
        """Milliseconds that the window's own thread was busy at a stretch, painting aside."""
        view = stage.pane.view
        self._show_rows, self._refresh = view.show_rows, view.refresh
        view.show_rows = self._on_show
        view.refresh = self._on_refresh

    async def to(self, view: SavedView) -> None:
        """Show another list, all of it found anew."""
        self._shown = asyncio.get_running_loop().create_future()
        begun = time.perf_counter()
        self._stage.pane.show_scope(Scope(saved=view, staff=True))
        self.here.append((time.perf_counter() - begun) * 1000)
        await asyncio.wait_for(self._shown, 30)
        assert self._painted is not None
        painted = await asyncio.wait_for(self._painted, 30)
        self.paint.setdefault(view.name, []).append((painted - begun) * 1000)
        self._shown = asyncio.get_running_loop().create_future()
        whole = painted
        if not self._is_whole():
            await asyncio.wait_for(self._shown, 30)
            whole = time.perf_counter()
        self.whole.setdefault(view.name, []).append((whole - begun) * 1000)
        assert self._is_whole()

    def _is_whole(self) -> bool:
        model = self._stage.pane.view.ticket_model()
        last = model.rowCount() - 1
        return last < 0 or model.row(last) is not None

    def _on_show(self, rows: Rows, search: str, headings: Sequence[Heading] = ()) -> None:
        begun = time.perf_counter()
        self._show_rows(rows, search, headings)
        if rows.count or getattr(rows, "counted", True):
            # Else it is the blank list that stands in where finding takes long.
            self._note(begun)

    def _on_refresh(self, rows: Rows, headings: Sequence[Heading] = ()) -> None:
        begun = time.perf_counter()
        self._refresh(rows, headings)
        self._note(begun)

    def _note(self, begun: float) -> None:
        self.here.append((time.perf_counter() - begun) * 1000)
        self._painted = self._stage.painted.next()
        if self._shown is not None and not self._shown.done():
            self._shown.set_result(None)


async def measure(turns: int, stage: Stage) -> dict[str, object]:
    """Return the milliseconds of each switch, grouping and counting."""
    session = stage.session
    await asyncio.sleep(1.0)
    views = [*BUILT_IN, *made()]
    groups = [
        SavedView(id=ViewId(f"by {group}"), name=f"by {group}", filter=EVERYTHING, group=group)
        for group in Grouping
    ]
    switching, grouping = Switching(stage), Switching(stage)
    counts: list[float] = []
    many = {ViewId(f"{n}-{v.id}"): view_query(v) for n in range(2) for v in views}
    for turn in range(turns + 1):
        for view in views:
            await switching.to(view)
        for view in groups:
            await grouping.to(view)
        begun = time.perf_counter()
        asker = session.library.asker()
        await session.readers.run(session.profile.tickets.count_views, many, asker)
        counts.append((time.perf_counter() - begun) * 1000)
        if not turn:
            # The first run of each does not count.
            for each in (switching, grouping):
                each.paint.clear()
                each.whole.clear()
                each.here.clear()
            counts.clear()
    tickets = session.library.tickets(TicketQuery()).count
    return {
        "switch": switching.paint,
        "group": grouping.paint,
        "switch_whole": switching.whole,
        "group_whole": grouping.whole,
        "here": switching.here + grouping.here,
        "counts": counts,
        "views": len(many),
        "tickets": tickets,
    }


def figures(size: Size) -> list[Figure]:
    """Return what views cost at one size."""
    turns = TURNS if size is LARGE else TURNS_OF_A_MILLION
    noted = run(profile(size), partial(measure, turns))
    assert noted["tickets"] == size.tickets, noted["tickets"]
    shown = f"{size.tickets:,} tickets"
    aimed = size is LARGE
    told: list[Figure] = []
    for key, words in (("switch", "switching a view"), ("group", "grouping all of them")):
        runs, whole = noted[key], noted[f"{key}_whole"]
        assert isinstance(runs, dict)
        assert isinstance(whole, dict)
        medians = {name: statistics.median(each) for name, each in runs.items()}
        every = [ms for each in runs.values() for ms in each]
        worst = max(medians, key=lambda name: medians[name])
        told.append(
            Figure(
                name=f"views_{key}_{size.name}",
                title=f"{shown}: {words}, asked to painted, median",
                unit="ms",
                value=statistics.median(every),
                runs=runs,
                facts={
                    "medians": {name: round(ms, 1) for name, ms in medians.items()},
                    "until every row is there": {
                        name: round(statistics.median(each), 1) for name, each in whole.items()
                    },
                },
            )
        )
        told.append(
            Figure(
                name=f"views_{key}_worst_{size.name}",
                title=f"the same, the slowest of {len(medians)} ({worst})",
                unit="ms",
                value=medians[worst],
                aim="< 100 ms" if aimed else "",
                met=medians[worst] < 100 if aimed else None,
                facts={"p99 of all": round(percentile(every, 0.99), 1)},
            )
        )
    here, counts = noted["here"], noted["counts"]
    assert isinstance(here, list)
    assert isinstance(counts, list)
    told.append(
        Figure(
            name=f"views_here_{size.name}",
            title="of both, the window's thread at a stretch without painting, p99",
            unit="ms",
            value=percentile(here, 0.99),
            aim="< 8 ms" if aimed else "",
            met=percentile(here, 0.99) < 8 if aimed else None,
        )
    )
    told.append(
        Figure(
            name=f"views_counts_{size.name}",
            title=f"{shown}: counting {noted['views']} views at once, beside the window",
            unit="ms",
            value=statistics.median(counts),
            runs={"counts": counts},
        )
    )
    return told


def memory(*command: str | Path) -> list[float]:
    """Return the MiB that a program tells: what it holds, and before that after some use."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env=os.environ,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [float(line) for line in done.stdout.split()]


def main() -> int:
    """Print the figures as JSON; those of a million tickets with "million" as an argument."""
    folder = profile(LARGE)
    used: list[float] = []

    def window() -> float:
        busy, rested = memory("benchmarks.memory_window", folder)
        used.append(busy)
        return rested

    runs = in_turns(window, lambda: memory("benchmarks.memory_bare")[-1], MEMORY_RUNS)
    facts = {"tickets": LARGE.tickets, "messages": LARGE.tickets * LARGE.messages_each}
    told = [
        *figures(LARGE),
        ratio_figure(
            "views_memory",
            "memory of the window with 100,000 tickets, 1,000,000 messages, after using views",
            "MiB",
            runs,
            at_most=2.0,
            facts=facts | {"rested": f"{RESTED:g} s"},
        ),
        # The first run does not count.
        ratio_figure(
            "views_memory_in_use",
            "the same without the rest, right after the last of them",
            "MiB",
            (used[1:], runs[1]),
            facts=facts,
        ),
    ]
    print(json.dumps([as_json(figure) for figure in told]))
    return 0


if __name__ == "__main__":
    if sys.argv[1:] == ["million"]:
        # A process of its own: what one size warms must not help another.
        print(json.dumps([as_json(figure) for figure in figures(MILLION)]))
        sys.exit(0)
    sys.exit(main())
