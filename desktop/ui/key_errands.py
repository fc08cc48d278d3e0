"""What opens the profile, from the menu: the recovery key, a new key, passphrase or keyring."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.errors import Problem
from desktop.services import key_change
from desktop.services.keys import Mode
from desktop.services.session import Session
from desktop.store.disk import write_private
from desktop.ui.i18n import problem_text
from desktop.ui.key_changing import Deed, KeyChange
from desktop.ui.recovery_dialog import RecoveryKeyDialog
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance
from desktop.ui.unlock import PassphraseDialog


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

    def offer_recovery(self) -> None:
        """Show a recovery key where the person keeps none yet."""
        if not key_change.recovery_is_kept(self._session.profile.directory):
            self.make_recovery()

    def make_recovery(self) -> None:
        """Make a new recovery key and show it."""
        self._tasks.spawn(self._make_recovery(), name="recovery key")

    def show(self, words: str) -> RecoveryKeyDialog:
        """Show a recovery key that was made."""
        dialog = RecoveryKeyDialog(words, self._appearance.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def save(path: Path) -> None:
            self._tasks.spawn(self._save(dialog, path), name="save recovery key")

        dialog.kept.connect(lambda: self._tasks.spawn(self._keep(), name="keep recovery key"))
        dialog.saving.connect(save)
        dialog.open()
        return dialog

    def ask_rotate(self) -> None:
        """Ask whether to give the profile a new key; its passphrase too, where it has one."""
        if self._session.opened.note.mode is Mode.PASSPHRASE:
            dialog = self._passphrase(new=False)
            dialog.accepted.connect(
                lambda: self.wanted.emit(KeyChange(Deed.ROTATE, dialog.passphrase))
            )
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Give your profile a new key?"))
        box.setInformativeText(
            self.tr(
                "Everything Deskbell keeps on this computer is locked anew; the window goes away "
                "for a moment. A recovery key that you keep is void then, and you are shown a new "
                "one."
            )
        )
        go = box.addButton(self.tr("Change the key"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        go.clicked.connect(lambda: self.wanted.emit(KeyChange(Deed.ROTATE)))
        box.open()

    def ask_passphrase(self) -> None:
        """Ask for the passphrase that is to open the profile from now on."""
        dialog = self._passphrase(new=True)
        dialog.accepted.connect(
            lambda: self.wanted.emit(KeyChange(Deed.PASSPHRASE, dialog.passphrase))
        )

    def use_keyring(self) -> None:
        """Let the keyring open the profile from now on."""
        self.wanted.emit(KeyChange(Deed.KEYRING))

    def _passphrase(self, *, new: bool) -> PassphraseDialog:
        dialog = PassphraseDialog(new=new, reason=None, within=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    async def _make_recovery(self) -> None:
        words = await self._session.worker.run(
            key_change.new_recovery_key, self._session.profile.directory, self._session.opened
        )
        self.show(words)

    async def _keep(self) -> None:
        await self._session.worker.run(
            key_change.keep_recovery_key, self._session.profile.directory
        )

    async def _save(self, dialog: RecoveryKeyDialog, path: Path) -> None:
        try:
            await self._session.worker.run(write_private, path, dialog.page())
        except Problem as problem:
            dialog.tell(problem_text(problem))
        else:
            # What lies in a file is kept: another key must not be offered in its place.
            await self._keep()
            dialog.tell(self.tr("Saved. Keep the file away from this computer."))
