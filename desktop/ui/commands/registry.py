"""The registry: which commands there are, their keys, and whether they can be done now."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.commands.bindings import Bindings, native
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.showing import Entered, Tip
from desktop.ui.commands.source import Source


class Commands(QObject):
    """One for a window. `changed`: commands came or went, or have other keys.

    `rebound` carries the person's keys as text to be kept. `refused` carries a command's words and
    the reason why it was not done, `ran` the id of one that was. `asked` carries a `Source` that
    the palette is to be opened on.
    """

    changed = Signal()
    rebound = Signal(str)
    refused = Signal(str, str)
    ran = Signal(str)
    asked = Signal(object)

    def __init__(self, kept: str | None = None, parent: QObject | None = None) -> None:
        """Make the registry with the keys that `rebound` told to keep."""
        super().__init__(parent)
        self._commands: dict[str, Command] = {}
        self._parts: dict[str, tuple[str, ...]] = {}
        self._sources: list[Source] = []
        self._bindings = Bindings.of(kept)
        self.marked: Callable[[], bool] = lambda: False
        """Tells whether tickets are marked: what is done is then meant for them."""

    # --- what parts tell

    def add(self, *commands: Command) -> None:
        """Take in what a part can do; raises ValueError for an id that is there already."""
        for command in commands:
            if command.id in self._commands:
                raise ValueError(f"There are two commands {command.id}")
            self._commands[command.id] = command
        self.changed.emit()

    def put(self, part: str, *commands: Command) -> None:
        """Take in what *part* can do, in place of what it could before: views come and go."""
        for id in self._parts.get(part, ()):
            del self._commands[id]
        self._parts[part] = tuple(command.id for command in commands)
        self.add(*commands)

    def add_source(self, source: Source) -> None:
        """Let the palette find more."""
        self._sources.append(source)

    def pick(self, source: Source) -> None:
        """Let the person choose one entry of *source*: the palette opens on it alone."""
        self.asked.emit(source)

    # --- what others ask

    def all(self) -> list[Command]:
        """Return the commands that are offered here, in the order they came."""
        return [command for command in self._commands.values() if command.offered()]

    def known(self) -> list[Command]:
        """Return every command, offered here or not: it asks none of them anything."""
        return list(self._commands.values())

    def sources(self) -> list[Source]:
        """Return the sources that are offered here."""
        return [source for source in self._sources if source.offered()]

    def get(self, id: str) -> Command | None:
        """Return a command, or None where no part has told of it."""
        return self._commands.get(id)

    def meant(self, id: str) -> Command:
        """Return what a command stands for now: with tickets marked, the deed on all of those."""
        command = self._commands[id]
        return self._commands.get(command.many or "", command) if self.marked() else command

    def why_not(self, id: str) -> str:
        """Return why a command cannot be done now; "" where it can."""
        command = self.meant(id)
        if command.many == "" and self.marked():
            return self.tr("This is done to one ticket at a time. Mark none first.")
        return command.why_not()

    def run(self, id: str) -> bool:
        """Do a command, or what it stands for; where that cannot be, tell why and return False."""
        command = self.meant(id)
        reason = self.why_not(id)
        if reason:
            self.refused.emit(command.words, reason)
            return False
        command.run()
        self.ran.emit(command.id)
        return True

    # --- keys

    def keys(self, id: str) -> tuple[str, ...]:
        """Return a command's keys, in portable words, the one to be named first."""
        command = self._commands.get(id)
        return () if command is None else self._bindings.keys(command)

    def key_words(self, id: str) -> str:
        """Return the key of a command that is named first, in the person's words; "" for none."""
        return next((native(keys) for keys in (*self.short_keys(id), *self.keys(id))), "")

    def short_keys(self, id: str) -> tuple[str, ...]:
        """Return the keys of one ticket's deed that mean *id* while tickets are marked."""
        command = self._commands.get(id)
        if command is None or command.group is not Group.MANY:
            return ()
        standing = (one for one in self._commands.values() if one.many == id)
        return tuple(keys for one in standing for keys in self._bindings.keys(one))

    def is_own(self, id: str) -> bool:
        """Tell whether the person chose this command's keys."""
        return self._bindings.is_own(self._commands[id])

    def bind(self, id: str, keys: Iterable[str]) -> None:
        """Give a command the keys that the person wants for it."""
        self._bindings.bind(self._commands[id], keys)
        self._tell_keys()

    def reset(self, *ids: str) -> None:
        """Give commands back the keys that they brought along; all where none is named."""
        self._bindings.reset(*ids)
        self._tell_keys()

    # --- what shows a command

    def tip(self, button: QWidget, id: str, words: str = "") -> Tip:
        """Let *button*'s tooltip name the command and its key; *words* in place of its own."""
        return Tip(self, button, id, words)

    def entry(self, menu: QMenu, id: str, words: str = "") -> QAction:
        """Add a command to *menu*: its words, icon and key, grey with the reason where it must."""
        return Entered(self, menu, id, words).action

    def _tell_keys(self) -> None:
        self.rebound.emit(self._bindings.text())
        self.changed.emit()
