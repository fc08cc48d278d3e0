"""The real window over hostile conversations: python -m tests.faults.bodies_window DIR RUNS SEED.

Prints one line of JSON: how long the window's turns took, how memory grew, what was tried that
must not be. Its parent may trace it; it opens `BEGIN` in DIR when everything has been loaded.
"""

import json
import sys
import threading
import time
from collections import deque
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from benchmarks import window as benchmark
from desktop.domain.accounts import Account
from desktop.domain.changes import AccountsChanged, TicketsChanged
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import Attachment, Message
from desktop.domain.status import Status
from desktop.domain.text import find_hits, html_to_text
from desktop.domain.ticket import Person, Role, Ticket
from desktop.domain.whole_text import whole_text
from desktop.ui.conversation_copy import plain_selection
from desktop.ui.conversation_entries import MessageEntry
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.conversation_quote import quote_of
from desktop.ui.render.blocks import Wanted
from desktop.ui.render.file_names import display_name, safe_name
from desktop.ui.render.message import render
from tests.hostile import corpus
from tests.hostile.mutate import Maker
from tests.hostile.watching import Audit, resident, turn, until

TOGETHER = 50
"""Messages of one conversation: as many as the window shows at first."""
TICK_MS = 5
WARM = 20
"""Conversations before memory counts: fonts and caches fill."""
ACCOUNT = AccountId("0123456789ab")
ME = Person(RemoteId("me"), "Sam Person", Role.CUSTOMER)
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@dataclass
class Found:
    """What is handed to the parent."""

    shown: int = 0
    conversations: int = 0
    worst_cpu: float = 0.0
    """Milliseconds of the window's own thread between two of its turns."""
    worst_wall: float = 0.0
    over: list[str] = field(default_factory=list[str])
    """Which conversations held a turn for over 200 ms of computing."""
    over_wall: int = 0
    memory_begin: int = 0
    memory_end: int = 0
    memory_most: int = 0
    opened: list[str] = field(default_factory=list[str])
    """What was handed to other programs."""
    tried: list[str] = field(default_factory=list[str])
    """Sockets and files that Python was asked for and that nobody needs."""
    failed: list[str] = field(default_factory=list[str])
    corpus: int = 0


class Turns:
    """A timer on the window's thread: what lies between two ticks is what a key press waits."""

    def __init__(self, found: Found) -> None:
        self._found = found
        self.doing = ""
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        wall, cpu = ((a - b) * 1000 for a, b in zip(now, self._last, strict=True))
        self._last = now
        found = self._found
        found.worst_wall = max(found.worst_wall, wall)
        found.worst_cpu = max(found.worst_cpu, cpu)
        found.over_wall += wall > 200
        if cpu > 200:
            found.over.append(f"{self.doing}: {cpu:.0f} ms")


class Show:
    """Brings conversations into the window, one after another."""

    def __init__(self, stage: benchmark.Stage, maker: Maker, turns: Turns, found: Found) -> None:
        self._session = stage.session
        self._window = stage.window
        self._maker = maker
        self._turns = turns
        self._found = found
        self._old: deque[RemoteId] = deque()

    async def conversation(self, first: int, count: int) -> None:
        """Show bodies *first* and on, and do with them what people do."""
        worker, found = self._session.worker, self._found
        ticket, messages = await worker.run(self._made, first, count)
        self._turns.doing = f"bodies {first:,} to {first + count - 1:,}"
        removed = [self._old.popleft()] if len(self._old) > 8 else []
        self._old.append(ticket.id)
        saved = await worker.run(self._save, ticket, messages, removed)
        self._session.changes.publish(TicketsChanged(ACCOUNT, saved.refs, saved.membership))
        ref = TicketRef(ACCOUNT, ticket.id)
        self._window.show_ticket(ref)
        pane = self._window.findChild(ConversationPane)
        assert pane is not None
        keys = [f"m:{message.id}" for message in messages]

        def is_shown() -> bool:
            return [e.key for e in pane.view.entries if isinstance(e, MessageEntry)] == keys

        await until(is_shown)
        if not pane.view.viewport().isVisible():
            found.failed.append(f"{self._turns.doing}: nobody sees it")
        found.shown += count
        found.conversations += 1
        await self._look_around(pane, first)
        await worker.run(_use, messages[first % count])
        if pane.notice:
            found.failed.append(f"{self._turns.doing}: {pane.notice}")

    async def _look_around(self, pane: ConversationPane, first: int) -> None:
        bar = pane.view.verticalScrollBar()
        for part in (0, bar.maximum() // 2):
            bar.setValue(part)
            await turn()
        if first // TOGETHER % 10 == 0:
            for entry in pane.view.entries[:10]:
                pane.view.acted.emit(entry.key, "quote:0")
                pane.view.acted.emit(entry.key, "more")
            await until(lambda: True)
            pane.view.selectAll()
            plain_selection(pane.view.textCursor())
            pane.view.moveCursor(pane.view.textCursor().MoveOperation.Start)
            await turn()

    def _made(self, first: int, count: int) -> tuple[Ticket, list[Message]]:
        id = RemoteId(f"t{first}")
        maker = self._maker
        messages = [self._message(id, n) for n in range(first, first + count)]
        name = whole_text(maker.name(first))
        ticket = Ticket(
            id=id,
            number=str(first),
            subject=name,
            department=RemoteId("d"),
            department_name=whole_text(maker.name(first + 1)),
            status=Status.ANSWERED,
            status_id="s",
            status_label=whole_text(maker.name(first + 2)),
            created=NOW,
            updated=NOW + timedelta(seconds=first),
            last_message=NOW + timedelta(seconds=first),
            last_role=Role.AGENT,
            preview=whole_text(messages[-1].body[:160]),
            tags=(whole_text(maker.name(first + 3)),),
            messages=count,
        )
        return ticket, messages

    def _message(self, ticket: RemoteId, n: int) -> Message:
        body = self._maker.body(n)
        if whole_text(body.text) != body.text:
            render(body.text, body.format, Wanted(last_number=TOGETHER))
        name = whole_text(self._maker.name(n))
        files = (Attachment(id=RemoteId(f"f{n}"), name=name, size=n, content_type="image/png"),)
        return Message(
            id=RemoteId(f"m{n}"),
            ticket=ticket,
            number=n % TOGETHER + 1,
            author=Person(RemoteId(f"p{n}"), name, Role.AGENT),
            created=NOW + timedelta(seconds=n),
            # The wire's decoder refuses halves of surrogate pairs, so none gets this far.
            body=whole_text(body.text),
            format=body.format,
            channel=name,
            attachments=files if n % 7 == 0 else (),
        )

    def _save(self, ticket: Ticket, messages: list[Message], removed: list[RemoteId]) -> Any:
        return self._session.profile.tickets.save(
            ACCOUNT, me=ME.id, tickets=[ticket], messages=messages, removed=removed
        )


def _use(message: Message) -> None:
    """Do what else happens to a body: it is quoted, searched, exported; its name meets a disk."""
    quote_of(message)
    find_hits(html_to_text(message.body), "script alert")
    display_name(message.author.name)
    safe_name(message.author.name)


async def measure(stage: benchmark.Stage, directory: Path, runs: int, seed: int) -> Found:
    """Show *runs* bodies and return what was seen."""
    found = Found()
    known = corpus.read()
    found.corpus = len(known.bodies)
    doors = tuple(json.loads((directory / "doors.json").read_text()))
    maker = Maker(seed, known, doors)
    stage.session.profile.accounts.add(
        Account(
            id=ACCOUNT, kind="native", url="https://support.example", name="Work", person=ME,
            helpdesk="Help", added=0.0,
        )
    )  # fmt: skip
    stage.session.changes.publish(AccountsChanged())
    await stage.window.complete()

    def hand_over(url: QUrl | str) -> bool:
        found.opened.append(str(url))
        return True

    QDesktopServices.openUrl = hand_over
    turns = Turns(found)
    show = Show(stage, maker, turns, found)
    # Everything is imported and every font is loaded once before it counts.
    await show.conversation(runs, TOGETHER)
    found.shown = found.conversations = 0
    audit = Audit(allowed=(directory,))
    (directory / "BEGIN").write_text("")
    audit.begin()
    turns.begin()
    for first in range(0, runs, TOGETHER):
        await show.conversation(first, min(TOGETHER, runs - first))
        memory = resident()
        if found.conversations == min(WARM, -(-runs // TOGETHER)):
            found.memory_begin = memory
        found.memory_most = max(found.memory_most, memory)
        if found.conversations % 200 == 0:
            print(f"{found.shown:,} bodies, {memory >> 20} MiB", file=sys.stderr)
    turns.end()
    audit.end()
    (directory / "END").write_text("")
    found.memory_end = resident()
    found.tried = audit.seen
    return found


def main(directory: Path, runs: int, seed: int) -> None:
    """Run it and print what was found."""
    found: Found = benchmark.run(
        directory / "profile", lambda stage: measure(stage, directory, runs, seed), new=True
    )
    print(json.dumps(asdict(found) | {"threads": threading.active_count()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
