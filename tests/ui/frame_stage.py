"""The window over a real session, and rows without one, for the tests of its frame."""

import asyncio
import gc
import sys
from collections.abc import Callable, Coroutine, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.status import Status
from desktop.domain.ticket import Role, Ticket, TicketRow
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.ui import garbage
from desktop.ui.garbage import GarbageCollector
from desktop.ui.theme_apply import Appearance, Scheme
from tests.demo_copy import seeded_in

T = TypeVar("T")
_apart: dict[str, int] = {}
_GC = SimpleNamespace(
    disable=gc.disable,
    enable=gc.enable,
    collect=gc.collect,
    freeze=lambda: None,
    unfreeze=lambda: None,
)
"""Garbage as the window sees it: what is set apart by it would hold more than imports."""
SEED = Path(__file__).parent.parent / "cli" / "seed.jsonl"
NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def ticket_row(
    number: int,
    subject: str = "",
    *,
    status: Status = Status.ANSWERED,
    label: str = "Answered",
    unread: bool = False,
    pending: int = 0,
    attachments: int = 0,
    preview: str = "",
) -> TicketRow:
    """Return a ticket; the lower its number, the newer it is."""
    when = NOW - timedelta(minutes=number)
    ticket = Ticket(
        id=RemoteId(f"t{number}"),
        number=str(number),
        subject=subject or f"Subject {number}",
        department=RemoteId("billing"),
        department_name="Billing",
        status=status,
        status_id="s",
        status_label=label,
        created=when,
        updated=when,
        last_message=when,
        last_role=Role.AGENT,
        preview=preview,
        attachments=attachments,
    )
    return TicketRow(TicketRef(AccountId("a"), ticket.id), ticket, unread=unread, pending=pending)


class FixedRows:
    """A result that stands in memory and counts how often it is read."""

    def __init__(self, rows: Sequence[TicketRow]) -> None:
        self._rows = rows
        self.count = len(rows)
        self.reads: list[tuple[int, int]] = []

    def rows(self, first: int, n: int) -> Sequence[TicketRow]:
        self.reads.append((first, n))
        return self._rows[first : first + n]

    def index_of(self, ref: TicketRef) -> int | None:
        return next((i for i, row in enumerate(self._rows) if row.ref == ref), None)


@pytest.fixture
def appearance(qapp: QApplication) -> Generator[Appearance]:
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    look = Appearance(qapp, Scheme.LIGHT)
    yield look
    look.deleteLater()
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


@dataclass
class Stage:
    """A session on a running loop; tests stay synchronous and wait on conditions."""

    session: Session
    helpdesk: RunningHelpdesk
    qtbot: QtBot
    loop: asyncio.AbstractEventLoop

    def run(self, story: Coroutine[Any, Any, T]) -> T:
        """Return what *story* returns, while the window lives on."""
        task = self.loop.create_task(story)
        self.qtbot.waitUntil(task.done, timeout=30_000)
        return task.result()

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until *condition* holds."""
        self.qtbot.waitUntil(condition, timeout=30_000)

    def sign_in(self, role: str = "customer", name: str | None = None) -> None:
        """Sign in and wait for the first sync to end."""
        token = self.helpdesk.tokens[role]
        self.run(self.session.accounts.add("native", self.helpdesk.url, token, name))
        self.until(lambda: all(state.synced_at for state in self.session.library.sync_states()))


@contextmanager
def running_loop(app: QApplication) -> Generator[asyncio.AbstractEventLoop]:
    """Let asyncio run on the event loop of *app*, which pytest-qt already runs."""
    loop = QEventLoop(app, already_running=True, set_running_loop=True)
    asyncio.set_event_loop(loop)
    try:
        yield loop
    finally:
        asyncio.events._set_running_loop(None)
        asyncio.set_event_loop(None)
        # `stop` would tell the application to quit, and later tests could not wait any more.
        setattr(loop, "_QEventLoop__is_running", False)  # noqa: B010
        loop.close()


@pytest.fixture
def stage(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Stage]:
    helpdesk = seeded_in(tmp_path / "helpdesk", tmp_path_factory, SEED)
    with staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready:
        yield ready


def _set_imports_apart() -> None:
    """Keep the end of each test from looking through all that was ever imported for garbage.

    It took as long as many a test. What is made from now on is looked through as ever.
    """
    if len(sys.modules) != _apart.get("modules"):
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        _apart["modules"] = len(sys.modules)


@contextmanager
def staged(
    qtbot: QtBot, qapp: QApplication, helpdesk: RunningHelpdesk, directory: Path
) -> Generator[Stage]:
    """Run *helpdesk* and a session in *directory*; nobody is signed in."""
    _set_imports_apart()
    with patch.object(garbage, "gc", _GC):
        collector = GarbageCollector(qapp)
        with running_loop(qapp) as loop, helpdesk:
            session = Session(directory, keys.create_demo_key(directory))
            ready = Stage(session, helpdesk, qtbot, loop)
            ready.run(session.start())
            yield ready
            ready.run(session.stop())
        collector.stop()
        gc.collect()
