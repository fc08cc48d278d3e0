"""When a ticket that is on show counts as read."""

from collections.abc import Callable, Coroutine
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.services.session import Session
from desktop.ui.conversation_shown import Shown

_READ_MS: Final = 1_200
"""How long a ticket is in view before it counts as read."""


class ReadMark:
    """Marks what *shown* holds as read once the person looked at it in *pane* for a moment."""

    def __init__(
        self,
        session: Session,
        shown: Shown,
        pane: QWidget,
        spawn: Callable[[Coroutine[Any, Any, Any], str], None],
    ) -> None:
        self._session = session
        self._shown = shown
        self._pane = pane
        self._spawn = spawn
        self.timer = QTimer(pane, interval=_READ_MS, singleShot=True)
        self.timer.timeout.connect(self._mark)

    def look(self) -> None:
        """Count the ticket as read a moment later, unless it is or that is under way."""
        shown = self._shown.conversation
        if self._shown.hides_new:
            return
        if shown is not None and shown.row.unread and not self.timer.isActive():
            self.timer.start()

    def stop(self) -> None:
        """Another ticket is on show, or none any more."""
        self.timer.stop()

    def _mark(self) -> None:
        pane, ref = self._pane, self._shown.ref
        if ref is not None and pane.isVisible() and pane.window().isActiveWindow():
            self._spawn(self._session.actions.mark_read(ref), "mark read")
