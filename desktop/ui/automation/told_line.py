"""A line that says what happened, with a way to take it back where there is one."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.ui.theme import SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label


class ToldLine(QWidget):
    """Hidden while it has nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back: Callable[[], None] | None = None
        self._words = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setProperty("kind", "link")
        self._undo.clicked.connect(self._take_back)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._undo)
        self.hide()

    def say(self, words: str, tone: str = "muted", back: Callable[[], None] | None = None) -> None:
        """Say *words*, "" for nothing; *back* takes back what they tell."""
        self._back = back
        self._words.setText(words)
        self._words.setProperty("tone", tone)
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self._undo.setVisible(back is not None)
        self._undo.setAccessibleDescription(words)
        self.setVisible(bool(words))

    def _take_back(self) -> None:
        back = self._back
        self.say("")
        if back is not None:
            back()
