"""The window's commands at work: their keys listened to and kept, the palette and the map opened.

Palette, map and notices are no part of a window's first picture: they are made when first wanted.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services.session import Session
from desktop.ui import window_memory
from desktop.ui.commands.keyboard import Keyboard
from desktop.ui.commands.registry import Commands
from desktop.ui.commands.source import Source
from desktop.ui.navigator import Navigator
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.theme_apply import Appearance

if TYPE_CHECKING:
    from desktop.ui.commands.key_map import KeyMap
    from desktop.ui.commands.palette import Palette
    from desktop.ui.commands.told import Told
    from desktop.ui.conversation_pane import ConversationPane
    from desktop.ui.new_ticket import NewTicketDialog


class CommandCentre(QObject):
    """Keeps the registry of *window*, whose parts add what they can do to `commands`."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        appearance: Appearance,
        navigator: Navigator,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._appearance = appearance
        self._navigator = navigator
        self._window = window
        self._palette: Palette | None = None
        self._told: Told | None = None
        self._composer: QWidget | None = None
        self._map: KeyMap | None = None
        self.commands = Commands(window_memory.keys(session), self)
        self.keyboard = Keyboard(self.commands, window)
        self.commands.rebound.connect(self._keep_keys)
        self.commands.refused.connect(self.tell)
        self.commands.asked.connect(self.open_palette)

    def open_map(self) -> None:
        """Show every command with its keys, to be bound anew."""
        from desktop.ui.commands.key_map import KeyMap

        self._map = KeyMap(self.commands, self._appearance.theme, self._window)
        self._map.finished.connect(self._forget_map)
        self._map.open()

    def open_palette(self, source: Source | None = None) -> None:
        """Let the person find a command, a ticket or whatever else; of *source* alone if given."""
        self.prepare().begin(source)

    def prepare(self) -> "Palette":
        """Make the palette where it is not made yet, so that it opens at once later."""
        if self._palette is None:
            from desktop.ui.commands.palette import Palette
            from desktop.ui.commands.recent import Recent
            from desktop.ui.palette_sources import palette_sources

            for source in palette_sources(self._session.library, self._navigator):
                self.commands.add_source(source)
            recent = Recent(window_memory.recent(self._session), self)
            recent.changed.connect(self._keep_recent)
            self._palette = Palette(self.commands, recent, self._appearance.theme, self._window)
            self._palette.opened.connect(self._pause)
        return self._palette

    def add_conversation(self, pane: "ConversationPane") -> None:
        """Tell what can be done with the conversation, once there is one."""
        from desktop.ui.conversation_commands import ConversationCommands

        ConversationCommands(self._session, self._tasks, self._navigator, pane, self.commands)
        self._composer = pane.composer
        if self._told is not None:
            self._told.keep_above(pane.composer)

    def lend(self, form: "NewTicketDialog") -> None:
        """Let the keys that send do so in the form for new tickets too."""
        from desktop.ui.commands.lent import Lent

        Lent(self.commands, "writing.send", form, form.box.send_button.click)
        Lent(self.commands, "writing.next_misspelling", form, form.spelling.go_on)
        self.commands.tip(form.box.send_button, "writing.send")

    def tell(self, deed: str, reason: str) -> None:
        """Say for a moment why *deed* was not done."""
        if self._told is None:
            from desktop.ui.commands.told import Told

            self._told = Told(self._appearance.theme, self._window)
            if self._composer is not None:
                self._told.keep_above(self._composer)
        self._told.tell(deed, reason)

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        for part in (self._palette, self._told, self._map):
            if part is not None:
                part.set_theme(theme)

    def _forget_map(self) -> None:
        self._map = None

    def _pause(self, on: bool) -> None:
        self.keyboard.pause(paused=on)

    def _keep_keys(self, keys: str) -> None:
        self._tasks.spawn(window_memory.save_keys(self._session, keys), name="keep keys")

    def _keep_recent(self, recent: str) -> None:
        self._tasks.spawn(window_memory.save_recent(self._session, recent), name="keep recent")
