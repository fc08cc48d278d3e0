"""Knowing when a window has been painted first: what is slow to start comes after it."""

import asyncio

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

LONGEST = 1.0
"""Seconds after which to go on regardless: a minimised window is never painted."""


class _FirstPaint(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.happened = asyncio.Event()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # After this turn of the loop the picture is on the screen.
            asyncio.get_running_loop().call_soon(self.happened.set)
        return False


async def first_paint(window: QWidget) -> None:
    """Return once *window*, just shown, has been painted."""
    paint = _FirstPaint(window)
    try:
        async with asyncio.timeout(LONGEST):
            await paint.happened.wait()
    except TimeoutError:
        return
    finally:
        paint.deleteLater()
