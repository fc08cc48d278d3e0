"""The menu of a box in which spelling is checked: suggestions, own words, the language."""

import asyncio
from collections.abc import Coroutine, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from desktop.services.spelling.spelling import Spelling
from desktop.ui.i18n import isolate, one_line
from desktop.ui.spelling.marks import SpellMarks
from desktop.ui.spelling.words import choices, name_of
from desktop.ui.tasks import Tasks

_PATIENCE: Final = 0.4
"""Seconds that the menu waits for suggestions: it would grow under the pointer."""


class SpellMenu(QObject):
    """Takes the place of the box's own menu, whose entries are in it too."""

    def __init__(self, marks: SpellMarks, tasks: Tasks, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._marks = marks
        self._spelling: Spelling = marks.spelling
        self._tasks = tasks
        self._edit = edit
        self._languages: list[str] = []
        self._asked: asyncio.Task[None] | None = None
        edit.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        edit.customContextMenuRequested.connect(self._on_asked)

    def _on_asked(self, place: QPoint) -> None:
        if self._asked is None or self._asked.done():
            self._asked = self._tasks.spawn(self._show(place), name="spelling menu")

    async def _show(self, place: QPoint) -> None:
        at = self._marks.at(self._edit.cursorForPosition(place).position())
        self._languages = await self._spelling.languages()
        menu = self._edit.createStandardContextMenu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = next(iter(menu.actions()), None)
        if at is not None:
            word, of = at
            looking = self._tasks.spawn(self._find(menu, word, of), name="suggestions")
            self._tell_word(menu, first, word, of)
            await asyncio.wait({looking}, timeout=_PATIENCE)
        menu.addSeparator()
        menu.addMenu(self._language_menu(menu))
        menu.popup(self._edit.viewport().mapToGlobal(place))

    # --- a misspelled word

    def _tell_word(
        self, menu: QMenu, before: QAction | None, word: QTextCursor, of: Sequence[str]
    ) -> None:
        text = word.selectedText()
        name = isolate(one_line(text))
        looking = QAction(self.tr("Looking for suggestions…"), menu)
        looking.setObjectName("looking")
        looking.setEnabled(False)
        add = QAction(
            self.tr("Add “{word}” to the dictionary").format(word=name)
            if len(self._languages) < 2
            else self.tr("Add “{word}” to the dictionary ({language})").format(
                word=name, language=name_of(of[0])
            ),
            menu,
        )
        add.triggered.connect(lambda: self._do(self._spelling.add(text, of[0])))
        ignore = QAction(self.tr("Ignore in this message"), menu)
        ignore.triggered.connect(lambda: self._marks.ignore(text))
        end = QAction(menu)
        end.setSeparator(True)
        between = QAction(menu)
        between.setSeparator(True)
        for action in (looking, between, add, ignore, end):
            _insert(menu, before, action)

    async def _find(self, menu: QMenu, word: QTextCursor, of: Sequence[str]) -> None:
        found = await self._spelling.suggest(word.selectedText(), of)
        for looking in menu.actions():
            if looking.objectName() == "looking":
                for one in found:
                    menu.insertAction(looking, self._suggestion(menu, word, one))
                looking.setText(self.tr("No suggestions"))
                looking.setVisible(not found)

    def _suggestion(self, menu: QMenu, word: QTextCursor, text: str) -> QAction:
        action = QAction(one_line(text).replace("&", "&&"), menu)
        font = menu.font()
        font.setBold(True)
        action.setFont(font)
        action.triggered.connect(partial(self._put, word, text))
        return action

    def _put(self, word: QTextCursor, text: str, _on: bool = False) -> None:
        written = word.selectedText()
        word.insertText(text.replace("'", "’") if "’" in written else text)
        self._edit.setFocus()

    # --- the language

    def _language_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Spelling"), parent)
        group = QActionGroup(menu)
        for value, words in choices(self._languages):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == self._spelling.choice)
            action.setActionGroup(group)
            action.triggered.connect(partial(self._choose, value))
        own = self._edit.textCursor().selectedText()
        of = [code for code, words in self._spelling.own_words().items() if own in words]
        if of:
            menu.addSeparator()
            words = self.tr("Remove “{word}” from the dictionary").format(word=isolate(own))
            menu.addAction(words, lambda: self._do(self._spelling.remove(own, of[0])))
        return menu

    def _choose(self, value: str, _on: bool = False) -> None:
        self._do(self._spelling.choose(value))

    def _do(self, deed: Coroutine[Any, Any, None]) -> None:
        self._tasks.spawn(deed, name="spelling")


def _insert(menu: QMenu, before: QAction | None, action: QAction) -> None:
    if before is None:
        menu.addAction(action)
    else:
        menu.insertAction(before, action)
