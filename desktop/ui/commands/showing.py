"""What shows a command elsewhere: tooltips and menu entries that follow its keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.i18n import isolate
from desktop.ui.theme_label import plain_tooltip

if TYPE_CHECKING:
    from desktop.ui.commands.registry import Commands


class Tip(QObject):
    """Keeps a tooltip as long as its widget lives: "New ticket (Ctrl+N)"."""

    def __init__(self, commands: "Commands", widget: QWidget, id: str, words: str) -> None:
        super().__init__(widget)
        self._commands = commands
        self._widget = widget
        self._id = id
        self._words = words
        commands.changed.connect(self._show)
        self._show()

    def turn_to(self, id: str) -> None:
        """Name another command: the button does another thing now."""
        self._id = id
        self._show()

    def _show(self) -> None:
        command = self._commands.get(self._id)
        words = self._words or ("" if command is None else command.words)
        keys = self._commands.key_words(self._id)
        told = self.tr("{deed} ({keys})").format(deed=words, keys=isolate(keys)) if keys else words
        self._widget.setToolTip(plain_tooltip(told))


class Entered(QObject):
    """Keeps a menu's entry; the menu shows the key, and the window's keyboard listens to it."""

    def __init__(self, commands: "Commands", menu: QMenu, id: str, words: str) -> None:
        super().__init__(menu)
        self._commands = commands
        self._id = id
        self._words = words
        self.action: QAction = menu.addAction(words)
        self.action.triggered.connect(self._run)
        commands.changed.connect(self._say)
        menu.aboutToShow.connect(self._show)
        menu.setToolTipsVisible(True)
        self._say()

    def _run(self) -> None:
        self._commands.run(self._id)

    def _say(self) -> None:
        command = self._commands.get(self._id)
        words = self._words or ("" if command is None else command.words)
        words = words.replace("&", "&&")
        keys = self._commands.key_words(self._id)
        # After a tab a menu shows what it takes for a key; it does not listen to it.
        self.action.setText(f"{words}\t{keys}" if keys else words)

    def _show(self) -> None:
        """Ask what can be done only once it is looked at."""
        command = self._commands.get(self._id)
        self.action.setVisible(command is not None and command.offered())
        if command is None:
            return
        reason = self._commands.why_not(self._id)
        words = self._words or command.words
        self.action.setEnabled(not reason)
        self.action.setToolTip(plain_tooltip(reason or words))
