"""The menu's part about the profile's key; what it takes is imported when first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services.session import Session
from desktop.ui.main_menu import MainMenu
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance

if TYPE_CHECKING:
    from desktop.ui.key_changing import KeyChange
    from desktop.ui.key_errands import KeyErrands


class KeyDeeds(QObject):
    """Answers *menu*; *window* is closed for a change, and whoever runs it does the change."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        appearance: Appearance,
        menu: MainMenu,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._parts = (session, tasks, appearance, window)
        self._window = window
        self._errands: KeyErrands | None = None
        self.change: KeyChange | None = None
        """What is to be changed once the window is closed."""
        menu.recovery_wanted.connect(lambda: self._made().make_recovery())
        menu.rotate_wanted.connect(lambda: self._made().ask_rotate())
        menu.passphrase_wanted.connect(lambda: self._made().ask_passphrase())
        menu.keyring_wanted.connect(lambda: self._made().use_keyring())

    def show_recovery_key(self, words: str) -> None:
        """Show a recovery key that was just made."""
        self._made().show(words)

    def offer_recovery(self) -> None:
        """Show a recovery key where the person keeps none yet."""
        self._made().offer_recovery()

    def offer_first_recovery(self) -> None:
        """Show a recovery key where none was ever made, as of what the command line began."""
        self._made().offer_first_recovery()

    def forget_change(self) -> None:
        """Let go of a change, and the passphrase in it: the window stays open."""
        self.change = None

    def _made(self) -> "KeyErrands":
        if self._errands is None:
            from desktop.ui.key_errands import KeyErrands

            self._errands = KeyErrands(*self._parts)
            self._errands.wanted.connect(self._close_for)
        return self._errands

    def _close_for(self, change: "KeyChange") -> None:
        self.change = change
        self._window.close()
