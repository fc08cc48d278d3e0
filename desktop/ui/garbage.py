"""Collects Python's cyclic garbage on the window's thread alone.

Python collects on whichever thread happens to allocate. A widget that is part of a cycle would then
be destroyed on the worker's thread, which Qt answers with a warning or a crash.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS: Final = 2000
_WHOLE_EVERY: Final = 15
"""Every so many rounds the old generation is looked at too."""


class GarbageCollector(QObject):
    """Takes collecting over until `stop`.

    What exists at the first round, soon after the start, is never looked at: measured, it is a
    hundred thousand objects, which stop the window for 90 ms, and what they are made of stays.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._round = 0
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        if self._round == 0:
            gc.freeze()
        else:
            gc.collect(2 if self._round % _WHOLE_EVERY == 0 else 1)
        self._round += 1
