"""Settings in the window: the command that opens them, and each of them in the palette."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.source import Entry, Source
from desktop.ui.settings.book import SettingsBook
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.settings.dialog import SettingsDialog


class SettingsPart(QObject):
    """Parts of the window add their settings to `book`."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.book = SettingsBook(self)
        self._theme = theme
        self._window = window
        self._dialog: SettingsDialog | None = None

    def commands(self) -> list[Command]:
        """Return what opens them."""
        return [
            Command(
                id="window.settings",
                words=self.tr("Settings…"),
                group=Group.WINDOW,
                icon="sliders-horizontal",
                keys=("Ctrl+,",),
                also=self.tr("preferences options configure"),
                run=self.open,
            )
        ]

    def source(self) -> Source:
        """Return each setting as a line of the palette."""
        return Source(heading=self.tr("Settings"), entries=self._entries)

    def open(self, setting: str = "") -> None:
        """Show them; a *setting* by its id."""
        from desktop.ui.settings.dialog import SettingsDialog

        if self._dialog is None:
            self._dialog = SettingsDialog(self.book, self._theme, self._window)
        self._dialog.begin(setting)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    def _entries(self, typed: str) -> list[Entry]:
        del typed
        return [
            Entry(
                key=f"setting:{setting.id}",
                words=setting.name or setting.page.words(),
                icon=setting.page.icon,
                detail=setting.page.words(),
                also=setting.also,
                run=partial(self.open, setting.id),
            )
            for setting in self.book.all()
        ]
