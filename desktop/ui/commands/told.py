"""A word at the window's foot that goes by itself: why a key did nothing."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui import icons
from desktop.ui.theme import ICON, RADIUS, SPACE_2, SPACE_3, SPACE_4, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label

_SHORTEST_MS: Final = 3_000
_PER_LETTER_MS: Final = 60
_WIDEST: Final = 560


class Told(QWidget):
    """Lies over *window* and takes no clicks; what is told last replaces what was told before."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._above: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sign = QLabel()
        self._words = text_label(theme, Type.BODY, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1)
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()
        self.set_theme(theme)

    @property
    def words(self) -> str:
        """What is told now; "" for nothing."""
        return self._words.text() if self.isVisible() else ""

    def keep_above(self, part: QWidget) -> None:
        """Lie above *part* from now on, as long as that is on show."""
        self._above = part

    def tell(self, deed: str, reason: str) -> None:
        """Say that *deed* was not done, and why, for as long as reading takes."""
        words = self.tr("{deed}: {reason}").format(deed=deed.rstrip("…"), reason=reason)
        self._words.setText(words)
        self._place()
        self.show()
        self.raise_()
        self._end.start(max(_SHORTEST_MS, len(words) * _PER_LETTER_MS))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        sign = icons.pixmap("info", theme.colours.info.text, ICON, self.devicePixelRatioF())
        self._sign.setPixmap(sign)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour(self._theme.colours.border_strong))
        painter.setBrush(self._theme.colour(self._theme.colours.raised))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        painter.end()

    def _place(self) -> None:
        room = self._window.rect()
        metrics = self._words.fontMetrics()
        around = 2 * SPACE_4 + ICON + SPACE_3 + 2
        wanted = metrics.horizontalAdvance(self._words.text()) + around
        width = min(wanted, _WIDEST, room.width() - 2 * SPACE_5)
        height = max(self.heightForWidth(width), metrics.height() + 2 * SPACE_2)
        left = (room.width() - width) // 2
        foot = room.height() - SPACE_5
        above = self._above
        if above is not None and above.isVisible():
            foot = min(foot, above.mapTo(self._window, QPoint()).y())
        self.setGeometry(left, foot - height, width, height)
