"""A button for what cannot be undone: it asks once more, in its own place."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QWidget

_PATIENCE_MS: Final = 5000


class ConfirmButton(QPushButton):
    """`confirmed` is sent by the second press; doing anything else takes the first one back."""

    confirmed = Signal()

    def __init__(self, words: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self._question = question
        self.setProperty("kind", "quiet")
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._calm)
        self.clicked.connect(self._press)

    def ask_with(self, question: str) -> None:
        """Ask in other words from the next press on."""
        self._question = question
        if self._patience.isActive():
            self._look(question, "danger")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._calm()
        super().focusOutEvent(event)

    def _press(self) -> None:
        if self._patience.isActive():
            self._calm()
            self.confirmed.emit()
        else:
            self._patience.start()
            self._look(self._question, "danger")

    def _calm(self) -> None:
        self._patience.stop()
        self._look(self._words, "quiet")

    def _look(self, words: str, kind: str) -> None:
        self.setText(words)
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
