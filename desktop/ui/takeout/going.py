"""Shows how something long goes on, and lets the person end it."""

import asyncio
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

_PATIENCE_MS: Final = 700
"""What is done sooner shows nothing."""


@contextmanager
def going(window: QWidget, words: str) -> Generator[Callable[[int, int], None]]:
    """Yield what takes (done, of how many); "Cancel" cancels the task that this runs in."""
    task = asyncio.current_task()
    cancel = QCoreApplication.translate("Takeout", "Cancel")
    dialog = QProgressDialog(words, cancel, 0, 0, window)
    dialog.setWindowTitle(words)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.setAutoReset(False)
    dialog.setAutoClose(False)
    dialog.setMinimumWidth(360)
    dialog.setMinimumDuration(_PATIENCE_MS)
    if task is not None:
        dialog.canceled.connect(task.cancel)

    def tell(done: int, total: int) -> None:
        dialog.setMaximum(total)
        dialog.setValue(done)

    try:
        yield tell
    finally:
        # Closing it counts as cancelling.
        dialog.canceled.disconnect()
        dialog.close()
        dialog.deleteLater()
