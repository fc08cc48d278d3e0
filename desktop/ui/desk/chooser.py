"""A small list beside a value, to choose another one: by letters, by a digit, or by a click."""

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.commands.line_view import LineView
from desktop.ui.commands.lines import Heading, Line, of_source
from desktop.ui.commands.recent import Recent
from desktop.ui.commands.source import Source
from desktop.ui.theme import SPACE_2, SPACE_3, Theme, Type
from desktop.ui.theme_label import rule, text_label

_WIDTH: Final = 320
_MOST: Final = 380


class Chooser(QFrame):
    """Opens under a widget with `ask`, and closes before it does what was chosen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._source: Source | None = None
        self._stays = False
        self._before: QWidget | None = None
        """What had the keys."""
        self._recent = Recent(None, self)
        self.field = QLineEdit()
        self.view = LineView(theme)
        self._nothing = text_label(theme, Type.BODY, "muted", wrap=True)
        self._lay_out(theme)
        self.field.textChanged.connect(self._look)
        self.view.chosen.connect(self._choose)
        self.field.installEventFilter(self)

    def ask(self, source: Source, beside: QWidget, *, stays: bool = False) -> None:
        """Open beside a widget; *stays* open after a choice, for another one."""
        self._source, self._stays = source, stays
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.field.setPlaceholderText(source.placeholder)
        self.field.setAccessibleName(source.placeholder or source.heading)
        self.setAccessibleName(source.heading)
        self.field.clear()
        self._look("")
        self._place(beside)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.view.set_theme(theme)

    # --- Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Whatever keys the window has, they are meant for the list now.
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def hideEvent(self, event: QHideEvent) -> None:
        # Some systems leave no window active once a popup has gone.
        super().hideEvent(event)
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.window().activateWindow()
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- parts

    def _lay_out(self, theme: Theme) -> None:
        self.setProperty("pane", "card")
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.setProperty("bare", True)
        self.field.setMaxLength(200)
        self.field.setTextMargins(SPACE_3, 0, SPACE_3, 0)
        self.field.setMinimumHeight(34)
        self._nothing.setText(self.tr("Nothing is called so."))
        self._nothing.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, SPACE_2)
        layout.setSpacing(0)
        layout.addWidget(self.field)
        layout.addWidget(rule())
        layout.addSpacing(SPACE_2)
        layout.addWidget(self.view)
        layout.addWidget(self._nothing)

    def _look(self, text: str) -> None:
        if self._source is None:
            return
        found = of_source(self._source, self._recent, text)
        rows = [row for row in found if not isinstance(row, Heading)]
        self.view.show_rows(list(rows))
        self.view.setVisible(bool(rows))
        self._nothing.setVisible(not rows and bool(text.strip()))
        self.view.setFixedHeight(min(_MOST, max(1, self.view.content_height())))
        self.adjustSize()
        self.setFixedWidth(_WIDTH)

    def _place(self, beside: QWidget) -> None:
        corner = beside.mapToGlobal(QPoint(0, beside.height() + 2))
        if beside.isRightToLeft() or beside.width() > 2 * _WIDTH:
            corner.setX(corner.x() + beside.width() - _WIDTH)
        screen = QGuiApplication.screenAt(corner) or self.screen()
        window = beside.window()
        around = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).adjusted(8, 8, -8, -8)
        room = screen.availableGeometry()
        room = room.intersected(around) if around.width() > _WIDTH else room
        spot = QRect(corner, self.sizeHint().expandedTo(self.minimumSize()))
        if spot.bottom() > room.bottom():
            spot.moveBottom(beside.mapToGlobal(QPoint(0, -2)).y())
        spot.moveLeft(max(room.left(), min(spot.left(), room.right() - _WIDTH)))
        spot.moveTop(max(room.top(), spot.top()))
        self.move(spot.topLeft())

    def _on_key(self, event: QKeyEvent) -> bool:
        digit = event.text()
        if digit.isdigit() and not self.field.text() and self._press(digit):
            return True
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
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
        """Choose the entry whose key *digit* is; tell whether there is one."""
        wanted = str(int(digit))
        entries = () if self._source is None else self._source.entries("")
        entry = next((one for one in entries if one.keys == wanted), None)
        if entry is not None:
            self._choose(Line(entry))
        return entry is not None

    def _choose(self, line: Line | None) -> None:
        if line is None or line.entry.why_not:
            return
        if not self._stays:
            self.close()
        line.entry.run()
        if self._stays:
            self.field.clear()
            self._look("")
