"""Copying a login: marked as a secret for clipboard managers, and taken back after a while."""

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

STAYS_MS: Final = 30_000
_HINT: Final = "x-kde-passwordManagerHint"
"""What clipboard managers of the free desktops look for, to keep it in no history."""


class SecretClipboard(QObject):
    """Puts one secret at a time on the clipboard, for half a minute at most."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self, interval=STAYS_MS, singleShot=True)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        """Put *text* on the clipboard."""
        data = QMimeData()
        data.setText(text)
        data.setData(_HINT, b"secret")
        QGuiApplication.clipboard().setMimeData(data)
        self._text = text
        self._timer.start()

    def clear(self) -> None:
        """Take the secret back, where nothing else has taken its place since."""
        self._timer.stop()
        if self._text and QGuiApplication.clipboard().text() == self._text:
            QGuiApplication.clipboard().clear()
        self._text = ""
