"""What opens the profile, from the menu: the recovery key, a new key, passphrase or keyring."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import Problem
from desktop.services import key_change
from desktop.services.keys import Mode
from desktop.services.patient import Patient
from desktop.services.session import Session
from desktop.store.disk import write_private
from desktop.ui.i18n import problem_text
from desktop.ui.key_changing import Deed, KeyChange
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.recovery_dialog import RecoveryKeyDialog
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance


class KeyErrands(QObject):
    """Asks what is to be asked. `wanted` carries a `KeyChange`: the window closes for it."""

    wanted = Signal(object)

    def __init__(
        self, session: Session, tasks: Tasks, appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._appearance = appearance
        self._window = window
        self._patient = Patient()

    def offer_wanted_recovery(self) -> None:
        """Show a recovery key where the person has not said what becomes of one."""
        if key_change.recovery_is_wanted(self._directory):
            self.make_recovery()

    def offer_recovery(self) -> None:
        """Show a recovery key where the person keeps none yet."""
        if not key_change.recovery_is_kept(self._directory):
            self.make_recovery()

    def make_recovery(self) -> None:
        """Make a new recovery key and show it."""
        self._tasks.spawn(self._make_recovery(), name="recovery key")

    def show(self, words: str, *, again: bool = False) -> RecoveryKeyDialog:
        """Show a recovery key that was made; *again*: it takes the place of another one."""
        dialog = RecoveryKeyDialog(words, self._appearance.theme, self._window, again=again)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def save(path: Path) -> None:
            self._tasks.spawn(self._save(dialog, path), name="save recovery key")

        dialog.kept.connect(lambda: self._tasks.spawn(self._keep(), name="keep recovery key"))
        dialog.waived.connect(lambda: self._tasks.spawn(self._waive(), name="waive recovery key"))
        dialog.saving.connect(save)
        dialog.open()
        return dialog

    def ask_rotate(self) -> None:
        """Ask whether to give the profile a new key; its passphrase too, where it has one."""
        dialog = self._dialog(
            self.tr("Lock everything with a new key"),
            self.tr(
                "Everything Deskbell keeps on this computer is locked anew; the window goes away "
                "for a moment. That helps where somebody may have had a copy of your key. A "
                "recovery key that you keep is void then, and you are shown a new one."
            ),
            self.tr("Lock anew"),
            current=self._behind_words,
        )

        async def check(current: str, _new: str) -> KeyChange:
            if not self._behind_words:
                await self._patient.run(key_change.try_keyring, self._directory)
                return KeyChange(Deed.ROTATE)
            await self._check(current)
            return KeyChange(Deed.ROTATE, current)

        self._ask(dialog, check)

    def ask_passphrase(self) -> None:
        """Ask for the passphrase that is to open the profile from now on."""
        # Whoever came in with the recovery key has forgotten the passphrase, and needs a new one.
        knows = self._behind_words and not self._session.opened.recovered
        if self._behind_words:
            title, go = self.tr("Change the passphrase"), self.tr("Change the passphrase")
        else:
            title, go = self.tr("Open with a passphrase"), self.tr("Use the passphrase")
        dialog = self._dialog(
            title,
            self.tr(
                "It is asked for at each start from now on. A recovery key that you keep still "
                "opens your profile; without either nobody can. The window goes away for a moment."
            ),
            go,
            current=knows,
            new=True,
        )

        async def check(current: str, new: str) -> KeyChange:
            if knows:
                await self._check(current)
            return KeyChange(Deed.PASSPHRASE, new)

        self._ask(dialog, check)

    def use_keyring(self) -> None:
        """Ask whether the keyring is to open the profile from now on."""
        dialog = self._dialog(
            self.tr("Open with this computer's keyring"),
            self.tr(
                "The keyring opens your profile from now on, without a question; the passphrase "
                "opens it no longer. The window goes away for a moment."
            ),
            self.tr("Use the keyring"),
        )

        async def check(_current: str, _new: str) -> KeyChange:
            await self._patient.run(key_change.try_keyring, self._directory)
            return KeyChange(Deed.KEYRING)

        self._ask(dialog, check)

    # --- parts

    @property
    def _directory(self) -> Path:
        return self._session.profile.directory

    @property
    def _behind_words(self) -> bool:
        return self._session.opened.note.mode is Mode.PASSPHRASE

    def _dialog(
        self, title: str, text: str, go: str, *, current: bool = False, new: bool = False
    ) -> KeyDialog:
        theme = self._appearance.theme
        dialog = KeyDialog(title, text, go, theme, self._window, current=current, new=new)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _ask(self, dialog: KeyDialog, check: Callable[[str, str], Awaitable[KeyChange]]) -> None:
        """Ask until *check* finds nothing in the way: the window closes for what can be done."""

        async def look(current: str, new: str) -> None:
            try:
                change = await check(current, new)
            except Problem as problem:
                dialog.show_problem(problem)
            else:
                dialog.accept()
                self.wanted.emit(change)

        def submit(current: str, new: str) -> None:
            task = self._tasks.spawn(look(current, new), name="look at the key")
            dialog.rejected.connect(task.cancel)

        dialog.submitted.connect(submit)
        dialog.open()

    async def _check(self, passphrase: str) -> None:
        await self._patient.run(
            key_change.check_passphrase, self._directory, self._session.opened, passphrase
        )

    async def _make_recovery(self) -> None:
        again = key_change.recovery_was_made(self._directory)
        words = await self._session.worker.run(
            key_change.new_recovery_key, self._session.profile.directory, self._session.opened
        )
        self.show(words, again=again)

    async def _keep(self) -> None:
        await self._session.worker.run(
            key_change.keep_recovery_key, self._session.profile.directory
        )

    async def _waive(self) -> None:
        await self._session.worker.run(
            key_change.waive_recovery_key, self._session.profile.directory
        )

    async def _save(self, dialog: RecoveryKeyDialog, path: Path) -> None:
        try:
            await self._session.worker.run(write_private, path, dialog.page())
        except Problem as problem:
            dialog.tell(problem_text(problem))
        else:
            # What lies in a file is kept: another key must not be offered in its place.
            await self._keep()
            dialog.tell_saved(self.tr("Saved. Keep the file away from this computer."))
