"""Gaps of a 16 ms timer in the real window, idle and then during a first sync; printed as JSON.

Usage: python -m benchmarks.frames PROFILE URL TICKETS (the token on standard input)
"""

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer

from benchmarks.harness import percentile
from benchmarks.window import Stage, run
from desktop.domain.changes import Change, IndexChanged, SyncPhase, SyncStateChanged
from desktop.domain.views import TicketQuery

FRAME_MS = 16
IDLE_SECONDS = 4.0


class Gaps:
    """Notes the milliseconds between the ticks of a timer."""

    def __init__(self) -> None:
        self.noted: list[float] = []
        self._last: float | None = None
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._last is not None:
            self.noted.append((now - self._last) * 1000)
        self._last = now

    def take(self) -> dict[str, Any]:
        """Return what was noted since the last call, in figures."""
        noted, self.noted = self.noted, []
        return {
            "n": len(noted),
            "p50": percentile(noted, 0.5),
            "p99": percentile(noted, 0.99),
            "max": max(noted),
            "over_32": sum(gap > 32 for gap in noted),
            "over_50": sum(gap > 50 for gap in noted),
        }


async def measure(stage: Stage, url: str, token: str, tickets: int) -> dict[str, Any]:
    """Return the gaps while idle, during the first sync, and while indexing after it."""
    await asyncio.sleep(1.0)
    gaps = Gaps()
    await asyncio.sleep(IDLE_SECONDS)
    idle = gaps.take()
    synced: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    indexed = asyncio.Event()

    def see(change: Change) -> None:
        if isinstance(change, IndexChanged):
            (indexed.clear if change.waiting else indexed.set)()
        elif (
            isinstance(change, SyncStateChanged)
            and change.state.phase is not SyncPhase.SYNCING
            and change.state.synced_at is not None
            and not synced.done()
        ):
            synced.set_result(None)

    stage.session.changes.subscribe(see)
    await stage.session.start()
    await stage.session.accounts.add("native", url, token, "Bench")
    await asyncio.wait_for(synced, 150)
    sync = gaps.take()
    await asyncio.wait_for(indexed.wait(), 150)
    indexing = gaps.take() if gaps.noted else None
    assert stage.session.library.tickets(TicketQuery()).count == tickets
    return {"idle": idle, "sync": sync, "indexing": indexing}


def main() -> int:
    """Run once and print the figures."""
    folder, url, tickets = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    token = sys.stdin.readline().strip()
    figures = run(folder, lambda stage: measure(stage, url, token, tickets), new=True)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
