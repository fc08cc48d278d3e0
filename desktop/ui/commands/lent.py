"""A command's keys in another window, where they do the same on what is there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.commands.bindings import with_number_pad
from desktop.ui.commands.registry import Commands


class Lent(QObject):
    """Lets the keys of the command *id* do *deed* in *window*, and follows them."""

    def __init__(
        self, commands: Commands, id: str, window: QWidget, deed: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._id = id
        self._window = window
        self._deed = deed
        self._shortcuts: list[QShortcut] = []
        commands.changed.connect(self._bind)
        self._bind()

    def _bind(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        self._shortcuts = [
            self._listen(same)
            for keys in self._commands.keys(self._id)
            for same in with_number_pad(keys)
        ]

    def _listen(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self._deed)
        return shortcut
