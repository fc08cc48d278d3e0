"""One line under the panes, for what needs the person; gone when nothing does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.ui import icons
from desktop.ui.notices import Level, Notice
from desktop.ui.theme import ICON, SPACE_1, SPACE_2, SPACE_4, Pair, Theme, Type
from desktop.ui.theme_label import text_label


class Banner(QWidget):
    """Shows one `Notice`; `acted` carries it when its button is pressed."""

    acted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self._sign = QLabel()
        self._text = text_label(theme, Type.BODY, wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_1, SPACE_4, SPACE_1)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def notice(self) -> Notice | None:
        """Return what is shown, or None."""
        return self._notice

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice, or nothing."""
        if notice == self._notice:
            return
        self._notice = notice
        if notice is not None:
            self._text.setText(notice.text)
            self._button.setText(notice.action)
            self._paint_parts(notice)
        self.setVisible(notice is not None)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        if self._notice is not None:
            self._paint_parts(self._notice)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._notice is not None:
            painter = QPainter(self)
            painter.fillRect(event.rect(), self._theme.colour(self._colours(self._notice).fill))
            line = self.rect()
            line.setBottom(line.top())
            painter.fillRect(line, self._theme.colour(self._theme.colours.border))
            painter.end()

    def _colours(self, notice: Notice) -> Pair:
        c = self._theme.colours
        match notice.level:
            case Level.QUIET:
                return Pair(c.text_muted, c.hover)
            case Level.WARNING:
                return c.warning
            case Level.DANGER:
                return c.danger

    def _paint_parts(self, notice: Notice) -> None:
        colours = self._colours(notice)
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap(notice.icon, colours.text, ICON, ratio))
        palette = self._text.palette()
        palette.setColor(self._text.foregroundRole(), self._theme.colour(colours.text))
        self._text.setPalette(palette)
        self._text.setStyleSheet(f"color: {colours.text}")
        # A flat button in the notice's own colours: the sentence is what matters.
        self._button.setStyleSheet(
            f"QPushButton {{ background: transparent; color: {colours.text};"
            f" border: 1px solid transparent; font-weight: 600; padding: 4px 8px; }}"
            f"QPushButton:hover, QPushButton:focus {{ border-color: {colours.text}; }}"
        )

    def _act(self) -> None:
        if self._notice is not None:
            self.acted.emit(self._notice)
