"""What is done about the profile's key; what it takes is imported when first wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services.key_note import Mode
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance

if TYPE_CHECKING:
    from desktop.ui.key_changing import KeyChange
    from desktop.ui.key_errands import KeyErrands


class KeyDeeds(QObject):
    """Tells its `commands`. *window* is closed for a change; whoever runs it does the change."""

    def __init__(
        self, session: Session, tasks: Tasks, appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self._parts = (session, tasks, appearance, window)
        self._window = window
        self._errands: KeyErrands | None = None
        self.change: KeyChange | None = None
        """What is to be changed once the window is closed."""

    def commands(self, mode: Mode) -> list[Command]:
        """Return what can be done where the profile is opened as *mode* says."""
        behind_words = mode is Mode.PASSPHRASE

        def command(id: str, words: str, run: Callable[[], None], *, fits: bool = True) -> Command:
            return Command(
                id=f"profile.{id}",
                words=words,
                group=Group.PROFILE,
                icon="lock",
                run=run,
                # The demo's profile is thrown away, and its key with it.
                offered=lambda: fits and mode is not Mode.FILE,
            )

        return [
            command(
                "recovery", self.tr("Make a recovery key…"), lambda: self._made().make_recovery()
            ),
            command(
                "passphrase",
                self.tr("Change the passphrase…")
                if behind_words
                else self.tr("Open with a passphrase…"),
                lambda: self._made().ask_passphrase(),
            ),
            command(
                "keyring",
                self.tr("Open with this computer's keyring…"),
                lambda: self._made().use_keyring(),
                fits=behind_words,
            ),
            command(
                "new_key",
                self.tr("Lock everything with a new key…"),
                lambda: self._made().ask_rotate(),
            ),
        ]

    def show_recovery_key(self, words: str) -> None:
        """Show a recovery key that was just made."""
        self._made().show(words)

    def offer_recovery(self) -> None:
        """Show a recovery key where the person keeps none yet."""
        self._made().offer_recovery()

    def offer_wanted_recovery(self) -> None:
        """Show a recovery key where the person has not said what becomes of one.

        The command line began the profile, or the window was gone before they said so.
        """
        self._made().offer_wanted_recovery()

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
