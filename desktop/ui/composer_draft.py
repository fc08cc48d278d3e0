"""Keeps what is typed: saved a moment after the last key, and every now and then before it."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.drafts import Draft
from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem
from desktop.domain.ids import DraftId, TicketRef
from desktop.ui.tasks import Tasks

DELAY_MS: Final = 400
LATEST_MS: Final = 1_500
"""Whoever types without a pause loses no more than this."""
_RETRY_MS: Final = 3_000


class DraftKeeper(QObject):
    """Saves drafts in the order they changed; a failed save is tried again until it succeeds.

    `saved` follows a save, `failed` carries the `Problem` of one that did not work out.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(
        self, save: Callable[[Draft], Awaitable[None]], tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._tasks = tasks
        self.problem: Problem | None = None
        """Why what is unsaved could not be saved the last time; None where nothing failed."""
        self._unsaved: dict[DraftId, Draft] = {}
        self._lock = asyncio.Lock()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.save_now)
        self._latest = QTimer(self, interval=LATEST_MS, singleShot=True)
        self._latest.timeout.connect(self.save_now)

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed is not on disk yet."""
        return bool(self._unsaved)

    def change(self, draft: Draft) -> None:
        """Take note of a draft that was changed."""
        self._unsaved.pop(draft.id, None)
        self._unsaved[draft.id] = draft
        self._timer.start(DELAY_MS)
        if not self._latest.isActive():
            self._latest.start()

    def unsaved(self, ref: TicketRef) -> list[Draft]:
        """Return the drafts of a ticket that are newer here than on disk, newest last."""
        return [draft for draft in self._unsaved.values() if draft.ref == ref]

    def forget(self, id: DraftId) -> None:
        """Do not save that draft any more: it was sent or discarded."""
        self._unsaved.pop(id, None)

    def save_now(self) -> None:
        """Save what is unsaved without waiting for another key."""
        if self._unsaved:
            self._tasks.spawn(self._flush_quietly(), name="save draft")

    async def flush(self) -> None:
        """Return when everything typed is on disk; raises `Problem` where that fails."""
        self._timer.stop()
        self._latest.stop()
        async with self._lock:
            while self._unsaved:
                id, draft = next(iter(self._unsaved.items()))
                await self._try(draft)
                if self._unsaved.get(id) is draft:
                    del self._unsaved[id]
                if not self._unsaved:
                    self.problem = None
                self.saved.emit()
            self.problem = None

    async def _try(self, draft: Draft) -> None:
        try:
            await self._save(draft)
        except Exception as error:
            self.problem = (
                error
                if isinstance(error, Problem)
                else Problem(detail=QT_TRANSLATE_NOOP("Detail", "a fault"))
            )
            self._timer.start(_RETRY_MS)
            self.failed.emit(self.problem)
            raise

    async def _flush_quietly(self) -> None:
        # It is told, and tried again.
        with suppress(Problem):
            await self.flush()
