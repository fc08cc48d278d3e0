"""What is done once the reply in the making has arrived, with a way to leave it out."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui.layout_items import set_margins
from desktop.ui.theme import ICON_SMALL, SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label


class ThenRow(QWidget):
    """Hidden while there is nothing. `dropped` says that it is not to be done."""

    dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._words = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._drop = QToolButton()
        self._drop.setToolTip(self.tr("Send the reply alone"))
        self._drop.setAccessibleName(self.tr("Do not do this"))
        self._drop.setIconSize(QSize(ICON_SMALL, ICON_SMALL))
        self._drop.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        set_margins(row, SPACE_2, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._drop)
        self.set_theme(theme)
        self.hide()

    def show_words(self, words: list[str], *, asks: bool = False) -> None:
        """Show what is done; [] for nothing. *asks* for words to the customer before."""
        self.setVisible(bool(words))
        told = self.tr("When it has arrived: {deeds}").format(deeds=" · ".join(words))
        if asks:
            asked = self.tr("Tell the customer what happens now.")
            told = f"{asked} {told}"
        self._words.setText(told if words else "")

    @property
    def text(self) -> str:
        """What is said; "" for nothing."""
        return self._words.text()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        c = theme.colours
        self._sign.setPixmap(icons.pixmap("zap", c.accent, ICON_SMALL, self.devicePixelRatioF()))
        self._drop.setIcon(icons.icon("x", c.text_muted))
