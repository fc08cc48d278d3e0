"""The search box: what is typed is told after each keystroke, Escape clears it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui import icons
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip


class SearchBox(QLineEdit):
    """`changed` carries the text without surrounding blanks, only when that differs.

    `left_down` asks to go on in the list, `escaped` tells that there was nothing left to clear.
    """

    changed = Signal(str)
    left_down = Signal()
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search subjects and messages"))
        self.setFont(theme.font(Type.BODY))
        self.setProperty("soft", True)
        self.setMaxLength(200)
        # Qt puts the caret of an empty field where the keyboard's language begins, far from the
        # words that stand in its place.
        rtl = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        # Some screen readers name it although it cannot be pressed.
        self._sign = QAction(self.tr("Search"), self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.set_theme(theme)
        self.textChanged.connect(self._on_text)

    def setPlaceholderText(self, arg__1: str) -> None:
        super().setPlaceholderText(arg__1)
        # It is cut where the field is narrow.
        self.setToolTip(plain_tooltip(arg__1))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._sign.setIcon(icons.icon("search", theme.colours.text_faint))
        self._clear.setIcon(icons.icon("x", theme.colours.text_muted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left_down.emit()
            case _:
                super().keyPressEvent(event)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        wanted = text.strip()
        if wanted != self._told:
            self._told = wanted
            self.changed.emit(wanted)
