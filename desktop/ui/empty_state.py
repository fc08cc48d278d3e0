"""What stands where nothing is: a sign, a sentence that says why, and one thing to do."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.theme import ICON_HERO, SPACE_1, SPACE_4, SPACE_5, SPACE_6, Theme, Type
from desktop.ui.theme_label import text_label

_WIDEST = 320


@dataclass(frozen=True, slots=True)
class Words:
    """What an empty place says. `action` is "" where there is nothing to do but wait."""

    icon: str
    title: str
    text: str
    action: str = ""


def no_ticket_chosen() -> Words:
    """Return what stands where a conversation could."""
    return Words(
        "messages-square",
        QCoreApplication.translate("ConversationPane", "No ticket chosen"),
        QCoreApplication.translate(
            "ConversationPane", "Choose a ticket from the list to read and answer it."
        ),
    )


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
        self.setFocusProxy(self._button)
        for label in (self._sign, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, SPACE_6, 0, SPACE_6)
        layout.setSpacing(0)
        layout.addStretch(2)
        for part, gap in ((self._sign, SPACE_4), (self._title, SPACE_1), (self._text, SPACE_4)):
            layout.addWidget(part)
            layout.addSpacing(gap)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(SPACE_5, 0, SPACE_5, 0)
        middle.addStretch(1)
        # Far more eager than what is beside it: it takes its whole width first.
        middle.addWidget(column, 100)
        middle.addStretch(1)

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
