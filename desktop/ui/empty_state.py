"""What stands where nothing is: a sign, a sentence that says why, and one thing to do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.theme import ICON_HERO, SPACE_1, SPACE_3, SPACE_4, SPACE_6, Theme, Type
from desktop.ui.theme_label import text_label

_WIDEST = 320


@dataclass(frozen=True, slots=True)
class Words:
    """What an empty place says. `action` is "" where there is nothing to do but wait."""

    icon: str
    title: str
    text: str
    action: str = ""


class EmptyState(QWidget):
    """Shows `Words` in the middle of its room; `acted` is sent by its one button."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: Words | None = None
        self._sign = QLabel()
        self._title = text_label(theme, Type.TITLE, wrap=True)
        self._text = text_label(theme, Type.BODY, "muted", wrap=True)
        self._button = QPushButton()
        self._button.clicked.connect(self.acted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        layout.setSpacing(0)
        layout.addStretch(2)
        for part, gap in (
            (self._sign, SPACE_4),
            (self._title, SPACE_1),
            (self._text, SPACE_4),
            (self._button, SPACE_3),
        ):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
            layout.addSpacing(gap)
        layout.addStretch(3)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(_WIDEST)

    def show_words(self, words: Words) -> None:
        """Say something else."""
        if words == self._words:
            return
        self._words = words
        self._title.setText(words.title)
        self._text.setText(words.text)
        self._button.setText(words.action)
        self._button.setVisible(bool(words.action))
        self._draw_sign()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._draw_sign()

    def _draw_sign(self) -> None:
        if self._words is not None:
            ratio = self.devicePixelRatioF()
            colour = self._theme.colours.text_faint
            self._sign.setPixmap(icons.pixmap(self._words.icon, colour, ICON_HERO, ratio))
