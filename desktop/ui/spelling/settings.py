"""The language of spelling, and the dictionaries that there are, as settings."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services.spelling.spelling import BY_MESSAGE, Spelling
from desktop.ui.settings.setting import OneOf, Own, Page, Setting
from desktop.ui.spelling.words import choices, told
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label

_FRESH: Final = 5.0
"""Seconds for which what was found holds: settings are asked for at every key of a search."""


class SpellingSettings:
    """Looks for dictionaries when settings are shown; `tell` is called when it found others."""

    def __init__(self, spelling: Spelling, tasks: Tasks, tell: Callable[[], object]) -> None:
        self._spelling = spelling
        self._tasks = tasks
        self._tell = tell
        self._looked = float("-inf")
        self._look_soon()

    def __call__(self) -> list[Setting]:
        """Return what can be set here and now."""
        spelling = self._spelling
        self._look_soon()
        return [
            Setting(
                id="writing.spelling",
                page=Page.WRITING,
                name=QCoreApplication.translate("Settings", "Language of spelling"),
                told=QCoreApplication.translate(
                    "Settings", "Words that no dictionary has are underlined as you write."
                ),
                also=QCoreApplication.translate("Settings", "spell check dictionary underline"),
                control=OneOf(
                    options=choices(spelling.found, spelling.choice),
                    value=lambda: spelling.choice,
                    choose=self._choose,
                    usual=BY_MESSAGE,
                ),
            ),
            Setting(
                id="writing.dictionaries",
                page=Page.WRITING,
                name=QCoreApplication.translate("Settings", "Dictionaries"),
                also=QCoreApplication.translate("Settings", "spell check language hunspell"),
                control=Own(make=self._told),
            ),
        ]

    def _told(self, theme: Theme) -> QWidget:
        """Return words that stay true while they are on show."""
        label = text_label(theme, Type.SMALL, "muted", wrap=True)

        def show() -> None:
            spelling = self._spelling
            label.setText(told(spelling.choice, spelling.found, spelling.own_folder))

        show()
        label.destroyed.connect(self._spelling.follow(show))
        return label

    def _choose(self, value: str) -> None:
        self._tasks.spawn(self._take(value), name="choose spelling")

    async def _take(self, value: str) -> None:
        await self._spelling.choose(value)
        self._tell()

    def _look_soon(self) -> None:
        if monotonic() - self._looked > _FRESH:
            self._looked = monotonic()
            self._tasks.spawn(self._look(), name="find dictionaries")

    async def _look(self) -> None:
        before = self._spelling.found
        if await self._spelling.languages() != before:
            self._tell()
