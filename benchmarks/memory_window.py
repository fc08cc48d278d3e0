"""Open the real window on a profile, use some views, and print the MiB that the process holds.

Right after it was used, and when it has rested.

Usage: python -m benchmarks.memory_window PROFILE
"""

import asyncio
import gc
import sys
from pathlib import Path

from benchmarks.resident import resident
from benchmarks.window import Stage, run
from desktop.domain.saved_view import BUILT_IN, Grouping
from desktop.domain.views import TicketQuery, view_query
from desktop.sync.resting_worker import REST

RESTED = REST + 2.0


async def use(stage: Stage) -> float:
    """Look at all tickets, at each view and at groups; read some conversations."""
    session, view = stage.session, stage.pane.view
    view.show_rows(session.library.tickets(TicketQuery()), "")
    for page in range(40):
        done = stage.painted.next()
        view.verticalScrollBar().setValue(page * view.verticalScrollBar().pageStep() + 1)
        await asyncio.wait_for(done, 10)
    groups = [TicketQuery(group=group) for group in Grouping]
    for query in (*map(view_query, BUILT_IN), *groups):
        rows = session.library.tickets(query)
        await session.readers.run(rows.finish)
        done = stage.painted.next()
        view.show_rows(rows, "")
        await asyncio.wait_for(done, 10)
    queries = {view.id: view_query(view) for view in BUILT_IN}
    asker = session.library.asker()
    await session.readers.run(session.profile.tickets.count_views, queries, asker)
    gc.collect()
    busy = resident()
    await asyncio.sleep(RESTED)
    print(busy)
    return resident()


if __name__ == "__main__":
    print(run(Path(sys.argv[1]), use))
