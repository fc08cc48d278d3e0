"""What every test of the window leaves behind is cleared away."""

from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _clear_screen() -> Generator[None]:
    """Delete widgets that a test let lie: each change of the look would style them all anew."""
    yield
    if QApplication.instance() is None:
        return
    # Lists of completers go with these, which would delete them a second time.
    for popups in (False, True):
        for widget in QApplication.topLevelWidgets():
            is_popup = widget.windowType() is Qt.WindowType.Popup
            if widget.parent() is None and is_popup is popups and shiboken6.isValid(widget):
                widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
