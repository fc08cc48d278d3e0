"""What a person does all day, in the real window on a profile: list, open, filter, search.

Prints the milliseconds of each turn of each deed, and the MiB that the program holds, as JSON.

With SYNCING the memory is measured while the profile's accounts sync, as in a window in use.

Usage: python -m benchmarks.peer_window PROFILE TICKETS DEPARTMENT STATUS WORD [SYNCING]
"""

import asyncio
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest

from benchmarks.resident import proportional
from benchmarks.suite_paging import Shown
from benchmarks.suite_views import Switching
from benchmarks.window import Stage, run
from desktop.domain.conditions import EVERYTHING, Condition, Facet, Operator, all_of
from desktop.domain.saved_view import SavedView, ViewId
from desktop.domain.views import TicketQuery
from desktop.ui.conversation_pane import ConversationPane

TURNS = 7
_PATIENCE = 30.0
_SYNCING = 5.0
"""Seconds of sync before the memory is measured: it has signed in and fetched by then."""


async def measure(
    stage: Stage, tickets: int, department: str, status: str, word: str, *, syncing: bool
) -> dict[str, Any]:
    """Do each deed in turns; the first turn of each does not count."""
    # Several megabytes at first; a helpdesk may have filled the profile a moment ago.
    while stage.session.profile.search.waiting():
        await stage.session.worker.run(stage.session.profile.search.index_some, 5.0)
    await stage.window.complete()
    pane = stage.window.findChild(ConversationPane)
    assert pane is not None
    await asyncio.sleep(1.0)
    rows = stage.session.library.tickets(TicketQuery())
    assert rows.count >= tickets, rows.count
    refs = [row.ref for row in rows.rows(20, TURNS + 1)]
    switching, shown = Switching(stage), Shown(pane)
    everything = SavedView(id=ViewId("all"), name="list", filter=EVERYTHING)
    some = all_of(
        Condition(Facet.DEPARTMENT, Operator.ANY_OF, (department,)),
        Condition(Facet.STATUS, Operator.ANY_OF, (status,)),
    )
    filtered = SavedView(id=ViewId("some"), name="filter", filter=some)
    opened: list[float] = []
    found: list[float] = []
    for ref in refs:
        await switching.to(everything)
        begun = time.perf_counter()
        waiting = asyncio.get_running_loop().create_task(shown.next())
        stage.window.show_ticket(ref)
        await waiting
        opened.append((time.perf_counter() - begun) * 1000)
        await switching.to(filtered)
        left = stage.pane.view.ticket_model().rowCount()
        assert 0 < left < tickets / 2, left
        await switching.to(everything)
        found.append(await _search(stage, word))
    if syncing:
        await stage.session.start()
        await asyncio.sleep(_SYNCING)
    await asyncio.sleep(1.0)
    return {
        "list": switching.paint["list"][1:],
        "open": opened[1:],
        "filter": switching.paint["filter"][1:],
        "search": found[1:],
        "filtered": left,
        "memory": proportional(os.getpid()),
    }


async def _search(stage: Stage, word: str) -> float:
    """Type a word; return the milliseconds from its last letter to painted results."""
    box = stage.pane.search_box
    box.setFocus()
    QTest.keyClicks(box, word[:-1])
    await asyncio.sleep(0.3)
    begun = time.perf_counter()
    painted = stage.painted.next()
    QTest.keyClicks(box, word[-1])
    took = (await asyncio.wait_for(painted, _PATIENCE) - begun) * 1000
    assert stage.pane.view.ticket_model().rowCount() > 0
    cleared = stage.painted.next()
    box.clear()
    await asyncio.wait_for(cleared, _PATIENCE)
    await asyncio.sleep(0.3)
    return took


def main() -> int:
    """Run once and print the figures."""
    folder, tickets, department, status, word, *syncing = sys.argv[1:]
    figures = run(
        Path(folder),
        lambda stage: measure(stage, int(tickets), department, status, word, syncing=bool(syncing)),
    )
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
