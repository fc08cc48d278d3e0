"""The window's task owner: what a person starts runs beside the window, and errors reach them."""

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import Problem
from desktop.sync.tasks import TaskSet

if TYPE_CHECKING:
    import asyncio


class Tasks(QObject):
    """Keeps every task that a widget started; share one in the whole window.

    `failed` carries a `Problem`: an error that is none is wrapped, so that nothing fails silently.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = TaskSet(self._on_failure)

    def spawn(self, coroutine: Coroutine[Any, Any, Any], name: str) -> "asyncio.Task[Any]":
        """Start *coroutine* now; its problem, if any, is told through `failed`."""
        return self._tasks.spawn(coroutine, name)

    async def cancel(self) -> None:
        """Cancel what still runs and wait for its end."""
        await self._tasks.cancel()

    def _on_failure(self, name: str, error: Exception) -> None:
        del name
        problem = error if isinstance(error, Problem) else Problem(detail=type(error).__name__)
        self.failed.emit(problem)
