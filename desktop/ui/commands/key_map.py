"""The map of the keys: every command with its keys, and a place to bind them anew."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.fuzzy import match
from desktop.ui.commands.bindings import native
from desktop.ui.commands.clashes import clashes, take, why_unfit
from desktop.ui.commands.command import Command
from desktop.ui.commands.key_recorder import KeyRecorder
from desktop.ui.commands.line_view import LineView
from desktop.ui.commands.lines import Heading, Line, Row, by_group
from desktop.ui.commands.registry import Commands
from desktop.ui.commands.source import Entry
from desktop.ui.i18n import isolate
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_5, Theme, Type
from desktop.ui.theme_label import rule, text_label

_SIZE: Final = QSize(640, 680)


class KeyMap(QDialog):
    """Shows the registry, to be searched by words or keys. Open it with `open()`.

    Enter, or a click on the line, binds the current command anew. Keys that another command has
    are taken from it only when the person says so.
    """

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._adding = False
        """Whether the keys that are pressed come beside those that are there."""
        self._wanted = ""
        """The keys that are another command's, until the person has decided."""
        self.field = QLineEdit()
        self.view = LineView(theme, self)
        self.recorder = KeyRecorder(theme)
        self._name = text_label(theme, Type.BODY_STRONG)
        self._asked = text_label(theme, Type.BODY_STRONG)
        self._state = text_label(theme, Type.SMALL, "muted")
        self._clash = text_label(theme, Type.BODY, wrap=True)
        self._change = self._button(self.tr("Change keys"), self._begin_change)
        self._add = self._button(self.tr("Add keys"), self._begin_add)
        self._none = self._button(self.tr("No keys"), self._bind_none)
        self._reset = self._button(self.tr("Reset"), self._reset_one)
        self._reset_all = self._button(self.tr("Reset all"), self._reset_every)
        self._take = self._button(self.tr("Take them from there"), self._take_over)
        self._leave = self._button(self.tr("Leave them there"), self._cancel)
        self._foot = QStackedWidget()
        self._lay_out(theme)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.view.moved.connect(self._show_current)
        self.view.chosen.connect(self._begin_change)
        self.recorder.recorded.connect(self._on_recorded)
        self.recorder.cancelled.connect(self._cancel)
        commands.changed.connect(self._show)
        self._show()
        self.field.setFocus()

    # --- Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._begin_change()
            case Qt.Key.Key_Escape if self.field.text():
                self.field.clear()
            case key:
                return self.view.walk(key)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.view.set_theme(theme)

    # --- showing

    def _show(self) -> None:
        """Show the registry as it is, as far as it has what was looked for."""
        current = self.view.current()
        typed = self.field.text().strip()
        rows: list[Row] = []
        for group, members in by_group(self._commands.all()):
            found = [line for one in members if (line := self._line(one, typed)) is not None]
            rows += [Heading(group.words()), *found] if found else []
        self.view.show_rows(rows, keep=current.entry.key if current is not None else "")
        self._show_current(self.view.current())

    def _line(self, command: Command, typed: str) -> Line | None:
        keys = self._commands.keys(command.id)
        own = match(command.words, typed)
        if own is None:
            spoken = [native(one).casefold() for one in keys]
            by_key = any(typed.casefold() in one for one in spoken)
            if not by_key and match(f"{command.words} {command.also}", typed) is None:
                return None
        entry = Entry(
            key=command.id,
            words=command.words,
            icon=command.icon,
            detail=self._detail(command),
            keys=next(iter(keys), ""),
            run=self._begin_change,
        )
        places = () if own is None else own.places
        return Line(entry, places, more=keys[1:], own=self._commands.is_own(command.id))

    def _detail(self, command: Command) -> str:
        if self._commands.is_own(command.id):
            return self.tr("yours")
        short = self._commands.short_keys(command.id)
        words = self.tr("or {keys}, while tickets are marked")
        return words.format(keys=isolate(native(short[0]))) if short else ""

    def _current(self) -> Command | None:
        line = self.view.current()
        return None if line is None else self._commands.get(line.entry.key)

    def _show_current(self, line: Line | None) -> None:
        del line
        command = self._current()
        self._foot.setCurrentIndex(0)
        self._name.setText("" if command is None else command.words)
        bound = command is not None and not command.fixed
        own = command is not None and self._commands.is_own(command.id)
        has = command is not None and bool(self._commands.keys(command.id))
        for button, on in (
            (self._change, bound),
            (self._add, bound and has),
            (self._none, bound and has),
            (self._reset, own),
        ):
            button.setEnabled(on)
        self._reset_all.setEnabled(any(self._commands.is_own(c.id) for c in self._commands.all()))
        self._state.setText(self._words(command))

    def _words(self, command: Command | None) -> str:
        if command is None:
            return self.tr("No command is called so, and none has such keys.")
        if command.fixed:
            return self.tr("This key means the same everywhere, so it stays.")
        return command.why_not()

    # --- binding

    def _begin_change(self) -> None:
        self._begin(adding=False)

    def _begin_add(self) -> None:
        self._begin(adding=True)

    def _begin(self, *, adding: bool) -> None:
        command = self._current()
        if command is not None and not command.fixed:
            self._adding = adding
            words = self.tr("Press the keys for “{command}”")
            self._asked.setText(words.format(command=isolate(command.words)))
            self._foot.setCurrentIndex(1)
            self.recorder.begin()

    def _on_recorded(self, keys: str) -> None:
        command = self._current()
        if command is None:
            return
        unfit = why_unfit(keys)
        others = clashes(self._commands, command, keys)
        if unfit or any(other.fixed for other in others):
            self._back()
            self._state.setText(unfit or why_unfit("Return"))
        elif others:
            self._wanted = keys
            names = ", ".join(isolate(f"“{other.words}”") for other in others)
            words = self.tr("{keys} is taken already: {commands}.")
            self._clash.setText(words.format(keys=isolate(native(keys)), commands=names))
            self._foot.setCurrentIndex(2)
            self._leave.setFocus()
        else:
            self._bind(command, keys)

    def _take_over(self) -> None:
        command = self._current()
        if command is not None and self._wanted:
            take(self._commands, command, self._wanted)
            self._bind(command, self._wanted)

    def _bind(self, command: Command, keys: str) -> None:
        before = self._commands.keys(command.id) if self._adding else ()
        self._commands.bind(command.id, (*before, keys))
        self._back()

    def _bind_none(self) -> None:
        command = self._current()
        if command is not None:
            self._commands.bind(command.id, ())
            self._back()

    def _reset_one(self) -> None:
        command = self._current()
        if command is not None:
            self._commands.reset(command.id)
            self._back()

    def _reset_every(self) -> None:
        self._commands.reset()
        self._back()

    def _cancel(self) -> None:
        self._back()

    def _back(self) -> None:
        self._wanted = ""
        self._show_current(self.view.current())
        self.field.setFocus()

    # --- looks

    def _button(self, words: str, deed: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _lay_out(self, theme: Theme) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        title = text_label(theme, Type.HEADING)
        title.setText(self.windowTitle())
        self.field.setPlaceholderText(self.tr("Search by words or keys"))
        self.field.setAccessibleName(self.tr("Search by words or keys"))
        self.field.setProperty("soft", True)
        self.view.setAccessibleName(self.tr("Commands and their keys"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_3)
        top.setSpacing(SPACE_3)
        top.addWidget(title)
        top.addWidget(self.field)
        middle = QVBoxLayout()
        middle.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        middle.addWidget(self.view)
        for page in (self._page_of_buttons(), self._page_of_keys(theme), self._page_of_clash()):
            self._foot.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(rule())
        layout.addLayout(middle, 1)
        layout.addWidget(rule())
        layout.addWidget(self._foot)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))

    def _page_of_buttons(self) -> QWidget:
        words = QHBoxLayout()
        words.setSpacing(SPACE_3)
        words.addWidget(self._name)
        words.addWidget(self._state, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        for button in (self._change, self._add, self._none, self._reset):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._reset_all)
        return _page(words, buttons)

    def _page_of_keys(self, theme: Theme) -> QWidget:
        told = text_label(theme, Type.SMALL, "muted", wrap=True)
        told.setText(self.tr("One key, or one and then another. Escape leaves it as it is."))
        words = QHBoxLayout()
        words.setSpacing(SPACE_3)
        words.addWidget(self._asked)
        words.addWidget(told, 1)
        keys = QHBoxLayout()
        keys.addWidget(self.recorder)
        return _page(words, keys)

    def _page_of_clash(self) -> QWidget:
        words = QHBoxLayout()
        words.addWidget(self._clash)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self._take)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        return _page(words, buttons)


def _page(first: QHBoxLayout, second: QHBoxLayout) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_4)
    layout.setSpacing(SPACE_3)
    layout.addLayout(first)
    layout.addLayout(second)
    return page
