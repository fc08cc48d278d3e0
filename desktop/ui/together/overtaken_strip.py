"""Over the reply box: who answered while the person wrote, and what."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.message import Message
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label
from desktop.ui.together.words import excerpt, overtaken_words


class OvertakenStrip(QWidget):
    """`look_wanted` asks to show the answer, `send_wanted` to send in spite of it."""

    look_wanted = Signal()
    send_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = QLabel()
        self._words = text_label(theme, Type.BODY_STRONG, wrap=True)
        self._excerpt = text_label(theme, Type.BODY, wrap=True)
        self._look = QPushButton()
        self._look.clicked.connect(self.look_wanted)
        self._send = QPushButton(self.tr("Send anyway"))
        self._send.clicked.connect(self.send_wanted)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, t.SPACE_1, 0, 0)
        buttons.setSpacing(t.SPACE_2)
        buttons.addWidget(self._look)
        buttons.addWidget(self._send)
        buttons.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(t.SPACE_1)
        texts.addWidget(self._words)
        texts.addWidget(self._excerpt)
        texts.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(t.SPACE_4, t.SPACE_2, t.SPACE_4, t.SPACE_2)
        row.setSpacing(t.SPACE_2)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.hide()
        self.set_theme(theme)

    @property
    def words(self) -> str:
        """What is said, with what was written; "" while nothing is."""
        if self.isHidden():
            return ""
        return f"{self._words.text()}\n{self._excerpt.text()}"

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """The one that looks, and the one that sends, which is there once sending was held up."""
        return self._look, self._send

    def show_answers(self, answers: Sequence[Message], *, asked: bool) -> None:
        """Tell of *answers*, oldest first; *asked*: the person wants to send nevertheless."""
        if answers:
            self._words.setText(overtaken_words(answers, asked=asked))
            self._excerpt.setText(excerpt(answers[-1]))
            self.setAccessibleName(self._words.text())
            self._look.setText(self.tr("Look first") if asked else self.tr("Show"))
            self._send.setVisible(asked)
        self.setVisible(bool(answers))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        pair = theme.colours.warning
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap("message-circle-reply", pair.text, t.ICON, ratio))
        self._words.setFont(theme.font(Type.BODY_STRONG))
        self._excerpt.setFont(theme.font(Type.BODY))
        for label in (self._words, self._excerpt):
            label.setStyleSheet(f"color: {pair.text}")
        for button in (self._look, self._send):
            button.setStyleSheet(
                f"QPushButton {{ background: transparent; color: {pair.text};"
                f" border: 1px solid {pair.text}; font-weight: 600; padding: 4px 10px; }}"
                f"QPushButton:hover {{ background: {theme.colours.surface}; }}"
                f"QPushButton:focus {{ border: 2px solid {pair.text}; padding: 3px 9px; }}"
            )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour(self._theme.colours.warning.fill))
        painter.end()
