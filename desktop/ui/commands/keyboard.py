"""The window's keys: they do what the registry says, and stay out of the way of typing."""

from collections import defaultdict
from typing import Final, cast

import shiboken6
from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.ui.commands.bindings import steps, with_number_pad
from desktop.ui.commands.command import Command
from desktop.ui.commands.places import by_place
from desktop.ui.commands.registry import Commands

_WITH: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_HELD: Final = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_EDITING: Final = (
    *(QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut),
    *(QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.SelectAll),
    *(QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo),
)


def is_for_editing(keys: QKeySequence) -> bool:
    """Tell whether *keys* belong to text fields, whatever a command would have them do."""
    return any(keys in QKeySequence.keyBindings(standard) for standard in _EDITING)


def takes_letters(widget: QWidget | None) -> bool:
    """Tell whether letters typed while *widget* has the focus are meant for it."""
    match widget:
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            return not widget.isReadOnly()
        case QComboBox() | QAbstractSpinBox():
            return True
        case _:
            return False


class Keyboard(QObject):
    """Listens in *window* for the keys of *commands*.

    Qt finds the keys, and those of its keyboards that have no Latin letters are found by their
    place; which of several commands is meant, and whether a letter is typed or asks for something,
    is decided here.
    """

    def __init__(self, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window
        self._paused = False
        self._focus: QWidget | None = None
        self._end_of_focus = QMetaObject.Connection()
        self._bound: dict[str, list[Command]] = {}
        self._shortcuts: dict[str, QShortcut] = {}
        self._firsts: set[str] = set()
        """The first key of every sequence that works now."""
        self._begun = ""
        """The first key of a sequence, where it was found by its place."""
        # Parts add their commands one after the other.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._bind)
        commands.changed.connect(self._soon.start)
        commands.rebound.connect(self._bind)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._on_focus)
        self._bind()

    def pause(self, *, paused: bool) -> None:
        """Listen to nothing while something lies over the window."""
        self._paused = paused
        self._show_which()

    # --- Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decide, before the focused widget does, whether a key is typed or asks for something."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press_place(event)
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        if not event.modifiers() & _WITH:
            typed = bool(event.text()) and event.text().isprintable() and takes_letters(self._focus)
            if typed:
                event.accept()
            return typed
        pressed = QKeySequence(event.keyCombination())
        if pressed.toString() not in self._firsts or is_for_editing(pressed):
            return False
        event.ignore()
        return True

    def _press_place(self, event: QKeyEvent) -> bool:
        """Do what a key of a foreign letter asks for; Qt had no command for it, or it is typed."""
        if event.key() in _HELD:
            return False
        keys, begun, self._begun = by_place(event), self._begun, ""
        typed = not event.modifiers() & _WITH and takes_letters(self._focus)
        if typed or not keys or is_for_editing(QKeySequence(keys)):
            return False
        if not begun and keys in self._firsts and keys not in self._shortcuts:
            self._begun = keys
            return True
        asked = f"{begun}, {keys}" if begun else keys
        shortcut = self._shortcuts.get(asked)
        if shortcut is None or not shortcut.isEnabled():
            return False
        if not event.isAutoRepeat() or shortcut.autoRepeat():
            self._fire(asked)
        return True

    # --- parts

    def _bind(self) -> None:
        """Take the registry's keys as they are now."""
        bound: dict[str, list[Command]] = defaultdict(list)
        # Nobody is asked at the window's start what is offered: a key pressed is soon enough.
        for command in self._commands.known():
            if command.fixed:
                continue
            for keys in self._commands.keys(command.id):
                for same in with_number_pad(keys):
                    bound[same].append(command)
        for keys in self._shortcuts.keys() - bound.keys():
            self._shortcuts.pop(keys).deleteLater()
        for keys in bound.keys() - self._shortcuts.keys():
            self._shortcuts[keys] = self._listen(keys)
        for keys, shortcut in self._shortcuts.items():
            shortcut.setAutoRepeat(any(command.repeats for command in bound[keys]))
        self._bound = dict(bound)
        self._on_focus(None, QApplication.focusWidget())

    def _listen(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: self._fire(keys))
        return shortcut

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        if now is not None and now.window() is not self._window:
            now = None
        if now is not self._focus:
            if self._focus is not None:
                # Qt tells of a focus that goes because its widget ends, too: then that is gone
                # for Python already.
                if shiboken6.isValid(self._focus):
                    self._focus.removeEventFilter(self)
                QObject.disconnect(self._end_of_focus)
            self._focus = now
            if now is not None:
                now.installEventFilter(self)
                self._end_of_focus = now.destroyed.connect(self._lose)
        self._show_which()

    def _lose(self) -> None:
        self._focus = None

    def _show_which(self) -> None:
        """Let the shortcuts listen whose commands could be meant where the focus is."""
        self._firsts.clear()
        for keys, shortcut in self._shortcuts.items():
            works = not self._paused and any(map(self._reaches, self._bound.get(keys, ())))
            if shortcut.isEnabled() != works:
                shortcut.setEnabled(works)
            if works:
                self._firsts.add(steps(keys)[0])

    def _reaches(self, command: Command) -> bool:
        here = command.within
        return here is None or (
            self._focus is not None and (here is self._focus or here.isAncestorOf(self._focus))
        )

    def _fire(self, keys: str) -> None:
        meant = [
            command
            for command in self._bound.get(keys, ())
            if self._reaches(command) and command.offered()
        ]
        # The innermost first; of those in one place, one that can be done.
        meant.sort(key=lambda command: (-_depth(command.within), bool(command.why_not())))
        if meant:
            self._commands.run(meant[0].id)


def _depth(widget: QWidget | None) -> int:
    depth = 0
    while widget is not None:
        widget = widget.parentWidget()
        depth += 1
    return depth
