"""Closing the window: what was typed is on disk first, and what was just sent leaves if it can."""

import time
from collections.abc import Awaitable, Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.changes import Change, OutboxChanged, SyncPhase
from desktop.domain.errors import Problem
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import NEEDS_PERSON, SENDABLE, UNDER_WAY, OutboxItem
from desktop.services.session import Session
from desktop.ui.notices import Deed, Level, Notice
from desktop.ui.tasks import Tasks

LAST_SECONDS: Final = 5.0
"""How long a window that was closed waits for what was just sent to leave."""
_LEAVES: Final = SENDABLE | UNDER_WAY


class Closing(QObject):
    """Closes *window* once nothing is in the way, or the person has been asked about it.

    `stayed` is sent when the window stays open, `told` when `notice` is another one.
    """

    stayed = Signal()
    told = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        window: QWidget,
        edits: Callable[[], int | None],
        flush: Callable[[], Awaitable[None]],
    ) -> None:
        """Make it. *flush* saves everything typed.

        *edits* returns a number that grows with every edit; None where none can be made yet.
        """
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._window = window
        self._edits = edits
        self._flush = flush
        self._asked: int | None = None
        """How much had been edited when the person last wished to close; None where never."""
        self._question: QMessageBox | None = None
        """Asks whether to close all the same; while it is open."""
        self._since = time.time()
        self._left: frozenset[OutboxId] = frozenset()
        """What the person was told does not leave before the window closes."""
        self.notice: Notice | None = None
        """Says what the window still waits for."""
        self.for_good = False
        """Whether the program is to end, whatever closing the window means else."""
        self._in_haste = False
        """Whether the window closes for the system, or for a moment: it waits for no sending."""

    def is_due(self) -> bool:
        """Whether to close now: all was done for the last wish, and nothing edited since.

        A second wish that comes past the question, from the system, closes too.
        """
        edits = self._edits()
        return edits is None or self._asked == edits

    def hurry(self) -> None:
        """End, and wait for no sending, when the window closes next."""
        self.for_good = True
        self._in_haste = True

    def begin(self, *, in_haste: bool = False) -> None:
        """Do what is to be done before the window closes, and close it."""
        self._in_haste |= in_haste
        self._asked = self._edits()
        self._tasks.spawn(self._close(), name="close")

    async def _close(self) -> None:
        try:
            await self._flush()
            left = [] if self._in_haste else await self._see_off()
        except Problem as problem:
            self._ask_to_lose(problem)
            raise
        except BaseException:
            self._stay()
            raise
        finally:
            self._tell(None)
        if left:
            self._ask_to_leave(left)
        else:
            self._window.close()

    # --- what was just sent

    async def _see_off(self) -> list[OutboxItem]:
        """Send what was written in this window and can leave; return what is still here."""
        going = {item.id for item in self._fresh() if self._is_connected(item)}
        if going:
            words = QCoreApplication.translate("Closing", "Sending what you wrote before closing…")
            action = QCoreApplication.translate("Closing", "Close now")
            self._tell(Notice(Level.QUIET, "send", words, Deed.CLOSE, action))
            for id in going:
                await self._session.actions.send_at_once(id)
            await self._gone(going)
        refused = [item for item in self._items(going) if item.state in NEEDS_PERSON]
        return [item for item in (*refused, *self._fresh()) if item.id not in self._left]

    def _fresh(self) -> list[OutboxItem]:
        """Return what was sent off in this window and has not left."""
        items = self._session.library.outbox()
        return [item for item in items if item.created >= self._since and item.state in _LEAVES]

    def _items(self, ids: set[OutboxId]) -> list[OutboxItem]:
        return [item for item in self._session.library.outbox() if item.id in ids]

    def _is_connected(self, item: OutboxItem) -> bool:
        phase = self._session.library.sync_state(item.account).phase
        return phase in {SyncPhase.IDLE, SyncPhase.SYNCING}

    async def _gone(self, ids: set[OutboxId]) -> None:
        """Return when none of *ids* is about to leave any more, or the time is over."""
        # Here, because no window is closed before its first paint.
        import asyncio

        moved = asyncio.Event()

        def receive(change: Change) -> None:
            if isinstance(change, OutboxChanged):
                moved.set()

        stop = self._session.changes.subscribe(receive)
        try:
            async with asyncio.timeout(LAST_SECONDS):
                while any(item.state in _LEAVES for item in self._items(ids)):
                    moved.clear()
                    await moved.wait()
        except TimeoutError:
            pass
        finally:
            stop()

    # --- asking

    def _ask_to_lose(self, problem: Problem) -> None:
        from desktop.ui.unsaved_question import ask_to_lose

        if self._question is None:
            self._question = ask_to_lose(self._window, problem, self._answered)

    def _ask_to_leave(self, left: list[OutboxItem]) -> None:
        from desktop.ui.unsaved_question import ask_to_leave

        if self._question is None:
            self._left |= {item.id for item in left}
            refused = any(item.state in NEEDS_PERSON for item in left)
            self._question = ask_to_leave(self._window, refused=refused, answered=self._answered)

    def _answered(self, sure: bool) -> None:
        self._question = None
        if sure:
            self._window.close()
        else:
            self._stay()

    def _stay(self) -> None:
        """Ask again at the next wish to close; what this one was for is not done then."""
        self._asked = None
        self.for_good = False
        self._in_haste = False
        self.stayed.emit()

    def _tell(self, notice: Notice | None) -> None:
        if notice != self.notice:
            self.notice = notice
            self.told.emit()
