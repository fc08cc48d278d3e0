"""A ticket of a thousand messages in the window: opened, and gone back to its first message."""

import asyncio
import json
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QTextEdit

from benchmarks.harness import WORK, Figure, as_json, ratio_figure
from benchmarks.suite_paging import Busy, Shown
from benchmarks.texts import sentences, source
from benchmarks.window import SIZE, Stage, run
from desktop.domain.ids import TicketRef
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.conversation_thread import message_key

MESSAGES = 1_000
RUNS = 11
_PATIENCE = 30.0


@dataclass
class Noted:
    """Milliseconds of each run."""

    opened: list[float] = field(default_factory=list[float])
    first: list[float] = field(default_factory=list[float])
    still: list[float] = field(default_factory=list[float])
    bare: list[float] = field(default_factory=list[float])


def bodies() -> list[str]:
    """Return the texts: three sentences each, told apart by a number."""
    pool = sentences()
    return [
        f"{n}. " + " ".join(pool[(n * 3 + part) % len(pool)] for part in range(3))
        for n in range(1, MESSAGES + 1)
    ]


def seed(file: Path) -> None:
    """Write the long thread and a small one beside it."""
    long, small = bodies(), ["A small one."]
    with file.open("w", encoding="utf-8") as lines:
        for name, texts in (("long", long), ("small", small)):
            messages = [
                {
                    "id": f"{name}-{n}",
                    "created": f"2026-10-{1 + n // 144:02}T{n // 6 % 24:02}:{n % 6}0:00Z",
                    "author": "Robin" if n % 2 else "Sam",
                    "role": "customer" if n % 2 else "agent",
                    "html": f"<p>{text}</p>",
                }
                for n, text in enumerate(texts)
            ]
            thread = {
                "id": name,
                "subject": f"A {name} thread",
                "department": "Technical Support",
                "tags": [],
                "lang": "en",
                "created": messages[0]["created"],
                "updated": messages[-1]["created"],
                "is_solved": False,
                "messages": messages,
            }
            lines.write(json.dumps(thread, ensure_ascii=False) + "\n")


def synced(folder: Path) -> Path:
    """Return a profile that holds both."""
    seed(folder / "seed.jsonl")

    async def sync(helpdesk: RunningHelpdesk) -> None:
        session = Session(folder / "profile", keys.create_demo_key(folder / "profile"))
        account = await session.accounts.add("native", helpdesk.url, helpdesk.tokens["customer"])
        await (await session.connect(account)).sync_once()
        await session.stop()

    with RunningHelpdesk(folder / "helpdesk", seed_from=folder / "seed.jsonl") as helpdesk:
        asyncio.run(sync(helpdesk))
    return folder / "profile"


async def measure(stage: Stage) -> Noted:
    """Open the long ticket, go to its first message and back, in turns with the bare text."""
    rows = stage.session.profile.tickets.all(TicketQuery())
    long, small = sorted((row.ref for row in rows), key=lambda ref: -_count(stage, ref))
    assert _count(stage, long) == MESSAGES
    messages = stage.session.library.conversation(long, None).messages
    first = message_key(min(messages, key=lambda message: message.number or 0))
    await stage.window.complete()
    pane = stage.window.findChild(ConversationPane)
    assert pane is not None
    await asyncio.sleep(1.0)
    shown, busy, noted = Shown(pane), Busy(), Noted()
    text = "\n\n".join(bodies())
    for _ in range(RUNS):
        await _opened(stage, small, shown)
        noted.bare.append(await _bare(stage, text))
        busy.take()
        noted.opened.append(await _opened(stage, long, shown))
        noted.first.append(await _found(pane, first, shown))
        noted.still.append(busy.take()[0])
    busy.stop()
    return noted


def _count(stage: Stage, ref: TicketRef) -> int:
    return len(stage.session.library.conversation(ref, None).messages)


async def _opened(stage: Stage, ref: TicketRef, shown: Shown) -> float:
    begun = time.perf_counter()
    waiting = asyncio.get_running_loop().create_task(shown.next())
    stage.window.show_ticket(ref)
    await waiting
    return (time.perf_counter() - begun) * 1000


async def _found(pane: ConversationPane, key: str, shown: Shown) -> float:
    begun = time.perf_counter()
    # As a link to it does.
    pane.shown.reach(1)
    pane.show_entry(key)
    async with asyncio.timeout(_PATIENCE):
        while pane.view.current_entry() != key:
            await shown.next()
    return (time.perf_counter() - begun) * 1000


async def _bare(stage: Stage, text: str) -> float:
    """Show all of the text in a bare widget of the window's size; return the milliseconds."""
    begun = time.perf_counter()
    widget = QTextEdit()
    widget.resize(*SIZE)
    widget.setPlainText(text)
    widget.grab()
    took = (time.perf_counter() - begun) * 1000
    widget.deleteLater()
    stage.app.processEvents()
    await asyncio.sleep(0)
    return took


def main() -> int:
    """Print the figures as JSON."""
    WORK.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=WORK) as folder:
        noted = run(synced(Path(folder)), measure)
    facts = {"messages": MESSAGES, "texts": source()}
    still = statistics.median(noted.still[1:])
    figures = [
        ratio_figure(
            "thread_opened",
            "a ticket of 1,000 messages: chosen to painted (baseline: all of its text, bare)",
            "ms",
            (noted.opened[1:], noted.bare[1:]),
            facts=facts,
        ),
        ratio_figure(
            "thread_first",
            "its very first message: asked for to painted (the same baseline)",
            "ms",
            (noted.first[1:], noted.bare[1:]),
            facts=facts,
        ),
        Figure(
            name="thread_still",
            title="the longest that either kept everything else waiting",
            unit="ms",
            value=still,
            aim="≤ 200 ms",
            met=max(noted.still[1:]) <= 200,
            runs={"still": noted.still[1:]},
        ),
    ]
    print(json.dumps([as_json(figure) for figure in figures]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
