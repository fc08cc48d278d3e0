"""Where the box writes, over it, while that is not the main conversation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.domain.conversations import SideConversation
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.conversations.words import place_words
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label


class PlaceLine(QWidget):
    """One line in the colours of what is written: internal, or with the customer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._there: SideConversation | None = None
        self._sign = QLabel()
        self._words = text_label(theme, Type.CAPTION_STRONG, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(t.SPACE_2, t.SPACE_1, t.SPACE_2, t.SPACE_1)
        row.setSpacing(t.SPACE_2)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    @property
    def words(self) -> str:
        """What is said; "" while it says nothing."""
        return "" if self.isHidden() else self._words.text()

    def show_place(self, there: SideConversation | None) -> None:
        """Say where it goes; None: to the main conversation, of which nothing is said."""
        self._there = there
        self.setVisible(there is not None)
        if there is not None:
            self._words.setText(place_words(there))
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._dress()

    def _dress(self) -> None:
        c = self._theme.colours
        internal = self._there is not None and self._there.internal
        pair = c.note if internal else c.info
        name = "lock" if internal else "messages-square"
        self._sign.setPixmap(icons.pixmap(name, pair.text, t.ICON_SMALL, self.devicePixelRatioF()))
        self.setStyleSheet(
            f"PlaceLine {{ background: {pair.fill}; border-radius: {t.RADIUS}px; }}"
            f"QLabel {{ color: {pair.text}; background: transparent; }}"
        )
