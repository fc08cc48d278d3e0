"""The window in front of a session: one after another for another language or size of letters.

A window is made of words from end to end, and so it is made anew in the other language, or in
larger letters, and stands where the one before stood. Nothing ends meanwhile: what is sent goes on,
what is typed is kept.
"""

import gc
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog

from desktop.domain.errors import Problem
from desktop.services.session import Session
from desktop.ui import window_memory
from desktop.ui.language_commands import language_commands
from desktop.ui.main_window import MainWindow
from desktop.ui.speech import Language, Speech
from desktop.ui.tasks import Tasks
from desktop.ui.text_size_commands import text_size_commands
from desktop.ui.theme_apply import Appearance, TextSize

if TYPE_CHECKING:
    import asyncio

    from desktop.domain.drafts import Draft

REOPENED: Final = {
    "AutomationWindow": "window.automation",
    "KeyMap": "window.keys",
    "MacroManager": "profile.saved_replies",
    "OverviewWindow": "window.overview",
    "SettingsDialog": "window.settings",
    "TimesheetWindow": "time.sheet",
}
"""Windows in which nothing is lost that they do not tell, with the commands that open them."""
_KEPT: Final = "NewTicketDialog"
_JUST_SHOWN: Final = frozenset({_KEPT, "AttachmentPreview"})


@runtime_checkable
class Holding(Protocol):
    """A window that may hold writing which is kept nowhere else."""

    def holds_writing(self) -> bool:
        """Tell whether it does now."""
        ...


class Front(QObject):
    """Keeps `window`. `closed` is sent when the person closes it; then await its `shut_down`.

    `renewed` is sent when another window has taken its place.
    """

    closed = Signal()
    renewed = Signal()

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        speech: Speech,
        *,
        signing_in: bool = False,
        hidden: bool = False,
    ) -> None:
        """Make the window, in the language that the person chose; show it, unless *hidden*."""
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._speech = speech
        self._tasks = Tasks(self)
        self._tasks.failed.connect(self.show_problem)
        self._changing: asyncio.Task[None] | None = None
        speech.choose(window_memory.language(session))
        appearance.enlarge(window_memory.text_size(session))
        appearance.write_in(window_memory.font(session))
        appearance.font_wanted.connect(self.write_in)
        self.window = self._made(signing_in=signing_in)
        self.is_hidden = hidden
        """Whether the window was made without being shown."""
        if not hidden:
            self.window.show()

    @property
    def language(self) -> Language:
        """The language that is chosen."""
        return self._speech.language

    @property
    def is_changing(self) -> bool:
        """Whether one window is about to take another's place."""
        return self._changing is not None and not self._changing.done()

    def choose(self, language: Language) -> None:
        """Speak another language from now on, and after the next start."""
        if language is not self._speech.language and not self.is_changing:
            self._changing = self._tasks.spawn(
                self._change_language(language), name="change the language"
            )

    def enlarge(self, size: TextSize) -> None:
        """Write in letters of another size from now on, and after the next start."""
        if size is not self._appearance.text_size and not self.is_changing:
            self._changing = self._tasks.spawn(
                self._change_text_size(size), name="change the size of letters"
            )

    def write_in(self, family: str) -> None:
        """Write in letters of that family from now on, and after the next start."""
        if family != self._appearance.family and not self.is_changing:
            self._changing = self._tasks.spawn(self._change_font(family), name="change the font")

    def show_problem(self, problem: Problem) -> None:
        """Tell a problem in the window until it is dismissed."""
        self.window.show_problem(problem)

    def end(self) -> None:
        """Close the window for the system, which waits for no sending."""
        self.window.end()

    async def shut_down(self) -> None:
        """Let the window go, and the session with it."""
        if self._changing is not None:
            # Of two windows, none is left half way.
            with suppress(Problem):
                await self._changing
        await self.window.shut_down()

    def _made(self, *, signing_in: bool = False) -> MainWindow:
        window = MainWindow(self._session, self._appearance, signing_in=signing_in)
        window.closed.connect(self.closed)
        window.commands.add(*language_commands(lambda: self.language, self.choose))
        sizes = text_size_commands(lambda: self._appearance.text_size, self.enlarge)
        window.commands.add(*sizes)
        return window

    async def _change_language(self, language: Language) -> None:
        before = self._speech.language
        try:
            await self._change(
                QCoreApplication.translate("Language", "Another language"),
                lambda: window_memory.save_language(self._session, language),
                lambda: self._speech.choose(language),
                "look.language",
            )
        except Problem:
            self._speech.choose(before)
            raise

    async def _change_text_size(self, size: TextSize) -> None:
        before = self._appearance.text_size
        try:
            await self._change(
                QCoreApplication.translate("TextSize", "Another size of letters"),
                lambda: window_memory.save_text_size(self._session, size),
                lambda: self._appearance.enlarge(size),
                "look.text_size",
            )
        except Problem:
            self._appearance.enlarge(before)
            raise

    async def _change_font(self, family: str) -> None:
        before = self._appearance.family
        try:
            await self._change(
                QCoreApplication.translate("TextSize", "Another font"),
                lambda: window_memory.save_font(self._session, family),
                lambda: self._appearance.write_in(family),
                "look.font",
            )
        except Problem:
            self._appearance.write_in(before)
            raise

    async def _change(
        self,
        deed: str,
        save: Callable[[], Awaitable[None]],
        take: Callable[[], None],
        setting: str,
    ) -> None:
        """Save and take a choice, and renew the window; its settings go on at *setting*."""
        if self._is_in_the_way(deed):
            return
        await self.window.flush()
        await save()
        await window_memory.save(self._session, self.window, self.window.turns.state())
        await self._flush()
        # Nobody types from here on, until the other window stands.
        take()
        await self._renew(setting)

    async def _flush(self) -> None:
        """Return when everything typed is on disk, and nothing was typed since."""
        edits = -1
        while edits != (now := self.window.edits() or 0):
            edits = now
            await self.window.flush()

    def _is_in_the_way(self, deed: str) -> bool:
        """Say so where a window holds what is kept nowhere, and leave all as it is."""
        dialogs = self.window.findChildren(QDialog)
        for dialog in dialogs:
            kind = type(dialog).__name__
            lost = dialog.isVisible() and kind not in REOPENED and kind not in _JUST_SHOWN
            if lost or (isinstance(dialog, Holding) and dialog.holds_writing()):
                words = QCoreApplication.translate(
                    "Language",
                    "First finish what is open in “{window}”: it would be lost otherwise.",
                )
                self.window.commands.refused.emit(deed, words.format(window=dialog.windowTitle()))
                dialog.show()
                dialog.raise_()
                dialog.activateWindow()
                return True
        return False

    async def _renew(self, setting: str) -> None:
        """Put another window in the place of this one; it says the same in another way."""
        old = self.window
        open_now = [d for d in old.findChildren(QDialog) if d.isVisible()]
        again = [REOPENED[k] for d in open_now if (k := type(d).__name__) in REOPENED]
        begun: Draft | None = old.new_tickets.draft if any(map(_is_form, open_now)) else None
        standing = old.navigator.standing()
        new = self._made()
        if not old.windowState() & (
            Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
        ):
            # What was saved of its place holds the frame, which it has not yet.
            new.resize(old.size())
            new.move(old.pos())
        for problem in old.problems:
            new.show_problem(problem)
        _sign_in_on(old, new)
        new.show()
        self.window = new
        for dialog in open_now:
            dialog.hide()
        old.hide()
        await new.complete()
        await new.navigator.take_up(standing)
        if begun is not None:
            new.new_tickets.begin(begun, begun.account)
        for id in again:
            if new.commands.get(id) is not None:
                new.commands.run(id)
        _settings_at(new, setting)
        await old.shut_down()
        # Its end left collecting garbage to Python, on whatever thread; the new window collects.
        gc.disable()
        old.deleteLater()
        QTimer.singleShot(0, self, gc.collect)
        self.renewed.emit()


def _sign_in_on(old: MainWindow, new: MainWindow) -> None:
    """Go on signing in where somebody is about to."""
    from desktop.ui.standing import lines, write_lines
    from desktop.ui.welcome import Welcome

    for page in old.findChildren(Welcome):
        if page.isVisible():
            if not new.findChildren(Welcome):
                new.commands.run("account.add")
            for again in new.findChildren(Welcome):
                write_lines(again, lines(page))


def _settings_at(window: MainWindow, setting: str) -> None:
    """Go on in the settings, where they are open, at what was just set."""
    from desktop.ui.settings.dialog import SettingsDialog

    for dialog in window.findChildren(SettingsDialog):
        dialog.begin(setting)


def _is_form(dialog: QDialog) -> bool:
    return type(dialog).__name__ == _KEPT
