"""A million tickets: first paint, jumping anywhere, paging through."""

import asyncio
import json
import random
import statistics
import sys
import time

from benchmarks.harness import Figure, as_json, percentile
from benchmarks.profiles import MILLION, profile
from benchmarks.texts import SEED
from benchmarks.window import Stage, run
from desktop.domain.views import TicketQuery

JUMPS = 200
PAGES = 400
SHOWN_AGAIN = 9


async def measure(stage: Stage) -> dict[str, list[float]]:
    """Return the milliseconds of each first paint, jump and page."""
    library, view, painted = stage.session.library, stage.pane.view, stage.painted
    count = library.tickets(TicketQuery()).count
    assert count == MILLION.tickets, count
    await asyncio.sleep(1.0)
    noted: dict[str, list[float]] = {"first": [], "jump": [], "page": []}
    for _ in range(SHOWN_AGAIN):
        begun = time.perf_counter()
        done = painted.next()
        view.show_rows(library.tickets(TicketQuery()), "")
        noted["first"].append((await asyncio.wait_for(done, 10) - begun) * 1000)
        assert view.ticket_model().rowCount() == MILLION.tickets
    bar = view.verticalScrollBar()
    rng = random.Random(SEED)
    for _ in range(JUMPS):
        noted["jump"].append(await _scroll(stage, rng.randrange(bar.maximum())))
    bar.setValue(0)
    for page in range(1, PAGES + 1):
        noted["page"].append(await _scroll(stage, page * bar.pageStep()))
    return noted


async def _scroll(stage: Stage, value: int) -> float:
    begun = time.perf_counter()
    done = stage.painted.next()
    stage.pane.view.verticalScrollBar().setValue(value)
    return (await asyncio.wait_for(done, 10) - begun) * 1000


def main() -> int:
    """Print the figures as JSON."""
    noted = run(profile(MILLION), measure)
    facts = {"tickets": MILLION.tickets}
    first = statistics.median(noted["first"])
    figures = [
        Figure(
            name="million_first",
            title="1,000,000 tickets: asking for them to first paint",
            unit="ms",
            value=first,
            runs={"first": noted["first"]},
            facts=facts,
        ),
        *(
            Figure(
                name=f"million_{name}",
                title=f"1,000,000 tickets: {title} at p99",
                unit="ms",
                value=percentile(noted[name], 0.99),
                aim="< 16 ms",
                met=percentile(noted[name], 0.99) < 16,
                runs={name: noted[name]},
                facts={**facts, "p50": round(statistics.median(noted[name]), 2)},
            )
            for name, title in (("jump", "jump to a random place"), ("page", "next page"))
        ),
    ]
    print(json.dumps([as_json(figure) for figure in figures]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
