"""The palette: type a few letters, press Enter, and it is done."""

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import icons
from desktop.ui.commands.line_view import LineView
from desktop.ui.commands.lines import Line, lines, of_source
from desktop.ui.commands.recent import Recent
from desktop.ui.commands.registry import Commands
from desktop.ui.commands.source import Source
from desktop.ui.theme import (
    ICON_LARGE,
    RADIUS_LARGE,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_6,
    Theme,
    Type,
)
from desktop.ui.theme_label import plain_tooltip, rule, text_label

_WIDTH: Final = 640
_TOP_SHARE: Final = 0.12
_HEIGHT_SHARE: Final = 0.62
_SHADOW: Final = 14


class Palette(QWidget):
    """Lies over *window* while it is open. `opened` tells that it opens, and that it closes.

    It reads the registry and its sources anew at every letter, and closes before it does what was
    chosen: that may want the keys.
    """

    opened = Signal(bool)

    def __init__(self, commands: Commands, recent: Recent, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._recent = recent
        self._theme = theme
        self._source: Source | None = None
        self._before: QWidget | None = None
        self._card = QFrame(self)
        self._sign = QLabel()
        self.field = QLineEdit()
        self.view = LineView(theme)
        self._nothing = text_label(theme, Type.BODY, "muted", wrap=True)
        self._foot = text_label(theme, Type.CAPTION, "faint")
        self.hide()
        self._lay_out(theme)
        self.field.textChanged.connect(self._look)
        self.view.chosen.connect(self._choose)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self.set_theme(theme)

    def begin(self, source: Source | None = None) -> None:
        """Open with an empty field, on *source* alone where one is given."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            self.opened.emit(True)
        self._source = source
        placeholder = self.tr("Type a command, a ticket's number or words of its subject")
        asked = (source.placeholder if source else "") or placeholder
        self.field.setPlaceholderText(asked)
        self.field.setToolTip(plain_tooltip(asked))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.clear()
        self._look("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def end(self) -> None:
        """Close, and give the keys back to whatever had them."""
        if not self.isVisible():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.opened.emit(False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        sign = icons.pixmap(
            "search", theme.colours.text_muted, ICON_LARGE, self.devicePixelRatioF()
        )
        self._sign.setPixmap(sign)
        self.view.set_theme(theme)
        self.update()

    # --- Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            return isinstance(event, QKeyEvent) and self._on_key(event)
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 130 if self._theme.dark else 60))
        painter.setPen(Qt.PenStyle.NoPen)
        # A soft edge: one that Qt blurs would be painted anew at every letter.
        for reach in range(_SHADOW, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 6))
            edge = QRectF(self._card.geometry()).adjusted(-reach, -reach + 3, reach, reach + 3)
            painter.drawRoundedRect(edge, RADIUS_LARGE + reach, RADIUS_LARGE + reach)
        painter.end()

    # --- parts

    def _lay_out(self, theme: Theme) -> None:
        self._card.setProperty("pane", "card")
        self.setAccessibleName(self.tr("Command palette"))
        self.view.setAccessibleName(self.tr("What was found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        font = theme.font(Type.TITLE)
        font.setWeight(font.Weight.Normal)
        self.field.setFont(font)
        self.field.setProperty("bare", True)
        self.field.setMaxLength(200)
        self._foot.setText(
            self.tr("↑ ↓ choose   ·   Enter do it   ·   > commands only   ·   # tickets only")
        )
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        head.setSpacing(SPACE_3)
        head.addWidget(self._sign)
        head.addWidget(self.field, 1)
        self._nothing.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        foot.addWidget(self._foot)
        body = QVBoxLayout()
        body.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        body.addWidget(self.view)
        layout = QVBoxLayout(self._card)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        body.addWidget(self._nothing)
        layout.addLayout(body, 1)
        layout.addWidget(rule())
        layout.addLayout(foot)

    def _look(self, text: str) -> None:
        if self._source is not None:
            rows = of_source(self._source, self._recent, text)
        else:
            rows = lines(self._commands, self._recent, text)
        self.view.show_rows(rows)
        self.view.setVisible(bool(rows))
        self._nothing.setText(self.tr("Nothing is called so."))
        self._nothing.setVisible(not rows)
        self._foot.setVisible(self._source is None)
        self._place()

    def _place(self) -> None:
        room = self._window.rect()
        self.setGeometry(room)
        width = min(_WIDTH, room.width() - 2 * SPACE_6)
        most = int(room.height() * _HEIGHT_SHARE)
        height = self._card.sizeHint().height()
        if not self.view.isHidden():
            around = height - self.view.sizeHint().height()
            height = min(most, around + self.view.content_height())
        left = (room.width() - width) // 2
        self._card.setGeometry(left, int(room.height() * _TOP_SHARE), width, height)
        # Its soft edge reaches beyond the card, so Qt paints too little anew by itself.
        self.update()

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # Whatever keys the window has, they are meant for the palette now.
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if QKeySequence(event.keyCombination()).toString() in self._commands.keys("window.palette"):
            self.end()
            return True
        if self._press(event.text()):
            return True
        match event.key():
            case Qt.Key.Key_Escape:
                self.end()
            case Qt.Key.Key_Tab:
                self.view.step(1)
            case Qt.Key.Key_Backtab:
                self.view.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self.view.current())
            case key:
                return self.view.walk(key)
        return True

    def _press(self, digit: str) -> bool:
        """Choose the entry of a list asked for alone whose key *digit* is; tell if there is one."""
        if self._source is None or self.field.text() or not digit.isdigit():
            return False
        wanted = str(int(digit))
        entry = next((one for one in self._source.entries("") if one.keys == wanted), None)
        self._choose(None if entry is None else Line(entry))
        return entry is not None

    def _choose(self, line: Line | None) -> None:
        """Do what was chosen; what cannot be done stays on show with its reason."""
        if line is None or line.entry.why_not:
            return
        self.end()
        self._recent.use(line.entry.key)
        line.entry.run()
