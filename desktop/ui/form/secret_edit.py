"""Where a password is typed: masked, never copied, never undone into view, never predicted."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from desktop.domain.secret import Secret
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.theme import Theme, Type

_Key = QKeySequence.StandardKey
_NEVER: Final = (
    _Key.Copy,
    _Key.Cut,
    # On X11 these put what they delete on the clipboard.
    _Key.DeleteEndOfLine,
    _Key.DeleteCompleteLine,
    _Key.Undo,
    _Key.Redo,
)
_Hint = Qt.InputMethodHint
_HINTS: Final = (
    _Hint.ImhHiddenText
    | _Hint.ImhSensitiveData
    | _Hint.ImhNoPredictiveText
    | _Hint.ImhNoAutoUppercase
)
_POINTING: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    }
)


class SecretEdit(QLineEdit):
    """Takes what is pasted without the line end that came along, and nothing else off it.

    While it is revealed it can be read, and neither typed in nor selected: a line edit in plain
    sight copies what is selected, on some systems without being asked.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(Type.BODY))
        self.setDragEnabled(False)
        self.selectionChanged.connect(self._keep_unselected)
        self.reveal(shown=False)

    @property
    def is_revealed(self) -> bool:
        """Whether what was typed is in plain sight."""
        return self.echoMode() is not QLineEdit.EchoMode.Password

    def reveal(self, *, shown: bool) -> None:
        """Show what was typed, or dots again."""
        self.deselect()
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        # The mode brings hints of its own, and would hand what is in plain sight to a keyboard.
        self.setInputMethodHints(_HINTS)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, arg__1: QEvent) -> bool:
        if arg__1.type() == QEvent.Type.ShortcutOverride and isinstance(arg__1, QKeyEvent):
            if self._withholds(arg__1):
                arg__1.accept()
                return True
        elif self.is_revealed and arg__1.type() in _POINTING:
            arg__1.accept()
            return True
        return super().event(arg__1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._withholds(event):
            event.accept()
        elif event.matches(_Key.Paste):
            self.take(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clipboard = QGuiApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self.take(clipboard.mimeData(QClipboard.Mode.Selection))
        else:
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(event.mimeData())
        event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.addAction(self.tr("Paste"))
        paste.triggered.connect(lambda: self.take(QGuiApplication.clipboard().mimeData()))
        paste.setEnabled(QGuiApplication.clipboard().mimeData().hasText())
        clear = menu.addAction(self.tr("Clear"))
        clear.triggered.connect(self._clear)
        clear.setEnabled(bool(self.text()))
        menu.popup(event.globalPos())

    def take(self, source: QMimeData) -> None:
        """Insert the text of *source* where the cursor is."""
        text = source.text().strip("\r\n")
        if text:
            self.insert(text)
            self.textEdited.emit(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.reveal(shown=False)
        super().focusOutEvent(event)

    def _withholds(self, event: QKeyEvent) -> bool:
        return self.is_revealed or any(event.matches(key) for key in _NEVER)

    def _keep_unselected(self) -> None:
        if self.is_revealed and self.hasSelectedText():
            self.deselect()

    def _clear(self) -> None:
        self.clear()
        self.textEdited.emit("")


class SecretField(QWidget):
    """A `SecretEdit` and the eye that shows it as long as it is pressed."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = SecretEdit(theme)
        self.edit.textEdited.connect(self.edited)
        self.eye = QToolButton()
        self.eye.setIconSize(QSize(t.ICON, t.ICON))
        self.eye.setToolTip(self.tr("Show while pressed"))
        self.eye.setAccessibleName(self.tr("Show while pressed"))
        self.eye.pressed.connect(lambda: self.edit.reveal(shown=True))
        self.eye.released.connect(lambda: self.edit.reveal(shown=False))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SPACE_1)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.eye)
        self.set_theme(theme)

    def secret(self) -> Secret:
        """Return what was typed."""
        return Secret(self.edit.text())

    def show_secret(self, secret: Secret) -> None:
        """Show a password, as dots."""
        self.edit.setText(secret.reveal())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.eye.setIcon(icons.icon("eye", theme.colours.text_muted))
