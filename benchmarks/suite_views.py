"""Views over 100,000 tickets: switching, grouping, counting; and the memory that a window takes."""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.harness import ROOT, Figure, as_json, in_turns, percentile, ratio_figure
from benchmarks.profiles import LARGE, MILLION, Size
from benchmarks.views import profile
from benchmarks.window import Stage, run
from desktop.domain.conditions import Condition, Facet, Operator, all_of, any_of
from desktop.domain.saved_view import BUILT_IN, Grouping, SavedView, SortField, SortKey, ViewId
from desktop.domain.views import TicketQuery, view_query

TURNS = 12
MEMORY_RUNS = 5
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
        self.paint: dict[str, list[float]] = {}
        """Milliseconds from asking to the list painted."""
        self.computed: dict[str, list[float]] = {}
        """Milliseconds of processor time that finding it took beside the window."""
        self.here: list[float] = []
        """Milliseconds of it that the window's own thread was busy at a stretch, painting aside."""

    async def to(self, name: str, query: TicketQuery) -> None:
        """Show another list, all of it found anew."""
        session, view = self._stage.session, self._stage.pane.view
        begun = time.perf_counter()
        rows = session.library.tickets(query)
        asked = time.perf_counter()
        computed = await session.readers.run(processor_time, rows.finish)
        self.computed.setdefault(name, []).append(computed)
        found = time.perf_counter()
        done = self._stage.painted.next()
        view.show_rows(rows, "")
        rows.rows(max(0, rows.count - 32), 32)
        shown = time.perf_counter()
        painted = await asyncio.wait_for(done, 10)
        self.paint.setdefault(name, []).append((painted - begun) * 1000)
        self.here += [(asked - begun) * 1000, (shown - found) * 1000]


def processor_time(work: Callable[[], None]) -> float:
    """Return the milliseconds that *work* computed on this thread."""
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000


async def measure(stage: Stage) -> dict[str, object]:
    """Return the milliseconds of each switch, grouping and counting."""
    session = stage.session
    await asyncio.sleep(1.0)
    views = [*BUILT_IN, *made()]
    switching, grouping = Switching(stage), Switching(stage)
    counts: list[float] = []
    many = {ViewId(f"{n}-{v.id}"): view_query(v) for n in range(2) for v in views}
    for turn in range(TURNS + 1):
        for view in views:
            await switching.to(view.name, view_query(view))
        for group in Grouping:
            await grouping.to(f"by {group}", TicketQuery(group=group))
        begun = time.perf_counter()
        asker = session.library.asker()
        await session.readers.run(session.profile.tickets.count_views, many, asker)
        counts.append((time.perf_counter() - begun) * 1000)
        if not turn:
            # The first run of each does not count.
            for each in (switching, grouping):
                each.paint.clear()
                each.computed.clear()
            counts.clear()
    tickets = session.library.tickets(TicketQuery()).count
    return {
        "switch": switching.paint,
        "group": grouping.paint,
        "switch_computed": switching.computed,
        "group_computed": grouping.computed,
        "here": switching.here + grouping.here,
        "counts": counts,
        "views": len(many),
        "tickets": tickets,
    }


def figures(size: Size) -> list[Figure]:
    """Return what views cost at one size."""
    noted = run(profile(size), measure)
    assert noted["tickets"] == size.tickets, noted["tickets"]
    shown = f"{size.tickets:,} tickets"
    aimed = size is LARGE
    told: list[Figure] = []
    for key, words in (("switch", "switching a view"), ("group", "grouping all of them")):
        runs, computed = noted[key], noted[f"{key}_computed"]
        assert isinstance(runs, dict)
        assert isinstance(computed, dict)
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
                    "of which computed beside the window": {
                        name: round(statistics.median(each), 1) for name, each in computed.items()
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


def memory(*command: str | Path) -> float:
    """Return the MiB that a program holds when it is at rest."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env=os.environ,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1])


def main() -> int:
    """Print the figures as JSON; those of a million tickets with "million" as an argument."""
    folder = profile(LARGE)
    runs = in_turns(
        lambda: memory("benchmarks.memory_window", folder),
        lambda: memory("benchmarks.memory_bare"),
        MEMORY_RUNS,
    )
    told = [
        *figures(LARGE),
        ratio_figure(
            "views_memory",
            "memory of the window with 100,000 tickets, 1,000,000 messages, after using views",
            "MiB",
            runs,
            at_most=2.0,
            facts={"tickets": LARGE.tickets, "messages": LARGE.tickets * LARGE.messages_each},
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
