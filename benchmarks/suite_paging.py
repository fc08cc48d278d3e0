"""Paging through thousands of real conversations in the window: does it ever stand still?"""

import asyncio
import json
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from benchmarks.harness import ROOT, WORK, Figure, as_json, percentile, say
from benchmarks.window import Stage, run
from desktop.domain.ids import TicketRef
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.ui.conversation_pane import ConversationPane

DATA = ROOT.parent / "shared" / "data"
SETS = {
    "threads": "threads/threads.jsonl",
    "threads-multilang": "threads-multilang/tickets.jsonl",
    "threads-nasty": "threads-nasty/tickets.jsonl",
}
FROZEN_MS = 200
LONGEST = 30.0


class Busy:
    """Notes how long each turn of the window's loop kept everything else waiting."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.computed = 0.0
        self._task = asyncio.get_running_loop().create_task(self._watch())

    async def _watch(self) -> None:
        last, used = time.perf_counter(), time.thread_time()
        while True:
            await asyncio.sleep(0.001)
            now, using = time.perf_counter(), time.thread_time()
            self.longest = max(self.longest, (now - last) * 1000)
            self.computed = max(self.computed, (using - used) * 1000)
            last, used = now, using

    def take(self) -> tuple[float, float]:
        """Return the longest stand-still since the last call and the most that one computed, ms."""
        taken = self.longest, self.computed
        self.longest = self.computed = 0.0
        return taken

    def stop(self) -> None:
        """Watch no more."""
        self._task.cancel()


class Shown(QObject):
    """Tells when the conversation on show has been painted with something in it."""

    def __init__(self, pane: ConversationPane) -> None:
        super().__init__(pane)
        self._view = pane.view
        self._painted = asyncio.Event()
        pane.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._view.document().isEmpty():
            asyncio.get_running_loop().call_soon(self._painted.set)
        return super().eventFilter(watched, event)

    async def next(self) -> None:
        """Return after the next such paint."""
        self._painted.clear()
        async with asyncio.timeout(LONGEST):
            await self._painted.wait()


@dataclass(frozen=True)
class Opened:
    """What opening one ticket took, in milliseconds."""

    number: str
    still: float
    """The longest that everything else was kept waiting."""
    computed: float
    """The most that one turn of the loop computed: what does not grow with a busy machine."""
    painted: float


async def page_through(stage: Stage) -> list[Opened]:
    """Open every ticket, newest first."""
    rows = stage.session.profile.tickets.all(TicketQuery())
    await stage.window.complete()
    pane = stage.window.findChild(ConversationPane)
    assert pane is not None
    await asyncio.sleep(1.0)
    shown, busy = Shown(pane), Busy()
    opened: list[Opened] = []
    for row in rows:
        painted = await _open(stage, row.ref, shown)
        opened.append(Opened(row.ticket.number, *busy.take(), painted))
    busy.stop()
    return opened


async def _open(stage: Stage, ref: TicketRef, shown: Shown) -> float:
    begun = time.perf_counter()
    waiting = asyncio.get_running_loop().create_task(shown.next())
    stage.window.show_ticket(ref)
    await waiting
    return (time.perf_counter() - begun) * 1000


def synced_profile(name: str, seed: Path) -> Path:
    """Return a profile that holds every thread of *seed*, made now."""
    folder = WORK / f"paging-{name}"
    shutil.rmtree(folder, ignore_errors=True)

    async def sync(helpdesk: RunningHelpdesk) -> None:
        opened = keys.create_demo_key(folder / "profile")
        session = Session(folder / "profile", opened)
        account = await session.accounts.add("native", helpdesk.url, helpdesk.tokens["customer"])
        await (await session.connect(account)).sync_once()
        await session.stop()

    with RunningHelpdesk(folder / "helpdesk", seed_from=seed) as helpdesk:
        asyncio.run(sync(helpdesk))
    return folder / "profile"


def measure(name: str, seed: Path) -> list[Figure]:
    """Return the figures of one set of threads."""
    with seed.open(encoding="utf-8") as lines:
        count = sum(1 for _ in lines)
    opened = run(synced_profile(name, seed), page_through)
    assert len(opened) == count, (len(opened), count)
    still = [ticket.still for ticket in opened]
    computed = [ticket.computed for ticket in opened]
    painted = [ticket.painted for ticket in opened]
    worst = max(opened, key=lambda ticket: ticket.still)
    frozen = sum(gap > FROZEN_MS for gap in still)
    return [
        Figure(
            name=f"paging_{name}",
            title=f"{name}: longest stand-still while paging through {count:,} conversations",
            unit="ms",
            value=worst.still,
            aim=f"≤ {FROZEN_MS} ms",
            met=frozen == 0,
            facts={
                "conversations": count,
                "worst_ticket": worst.number,
                "over_200_ms": frozen,
                "still_p50": round(percentile(still, 0.5), 1),
                "still_p99": round(percentile(still, 0.99), 1),
                "computed_p99": round(percentile(computed, 0.99), 1),
                "computed_max": round(max(computed), 1),
                "computed_max_ticket": max(opened, key=lambda ticket: ticket.computed).number,
                "painted_p50": round(percentile(painted, 0.5), 1),
                "painted_p99": round(percentile(painted, 0.99), 1),
            },
        )
    ]


def main() -> int:
    """Print the figures as JSON; without the threads beside the checkout there are none."""
    if len(sys.argv) > 1:
        measured = measure(sys.argv[1], DATA / SETS[sys.argv[1]])
        print(json.dumps([as_json(figure) for figure in measured]))
        return 0
    figures: list[dict[str, object]] = []
    for name, file in SETS.items():
        if not (DATA / file).is_file():
            say(f"{name} is not beside this checkout: not measured")
            continue
        # One window, one process: Qt's application object cannot be made twice.
        figures += _in_process(name)
    print(json.dumps(figures))
    return 0


def _in_process(name: str) -> list[dict[str, object]]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.suite_paging", name],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


if __name__ == "__main__":
    sys.exit(main())
