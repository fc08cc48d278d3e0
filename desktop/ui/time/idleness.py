"""Whether somebody is at the computer: the pointer moves now and then wherever one works.

Where a program may not see the pointer outside of its own windows (Wayland), nobody is ever said
to be away; sleep is still noticed by the timer itself.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication

from desktop.domain.timer import Gap

AWAY: Final = 900.0
"""Seconds without a movement after which whoever comes back is asked."""
_LOOK_MS: Final = 10_000


class Idleness(QObject):
    """`returned` carries the time in which nobody was there, once somebody is again."""

    returned = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        where: Callable[[], QPoint] = QCursor.pos,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._where = where
        self._clock = clock
        self._place = where()
        self._moved = clock()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, *, on: bool) -> None:
        """Look from now on, or no more."""
        if on == self._timer.isActive():
            return
        if on and not QGuiApplication.platformName().startswith("wayland"):
            self._place, self._moved = self._where(), self._clock()
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Look where the pointer is."""
        place, now = self._where(), self._clock()
        if place == self._place:
            return
        before, self._place, self._moved = self._moved, place, now
        if now - before >= AWAY:
            self.returned.emit(Gap(before, now))
