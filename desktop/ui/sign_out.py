"""Asking before an account leaves this computer: what goes, and what may stay."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.accounts import Account
from desktop.ui.i18n import isolate, one_line
from desktop.ui.message_box import dress, mark


class SignOutBox(QMessageBox):
    """`chosen` carries whether what was not sent is kept.

    Enter does what loses nothing: it keeps what was written, or cancels where nothing was.
    """

    chosen = Signal(bool)

    def __init__(self, account: Account, messages: int, drafts: int, parent: QWidget) -> None:
        super().__init__(parent)
        dress(self, warning=True)
        name = isolate(one_line(account.name))
        self.setText(self.tr("Sign out of {name}?").format(name=name))
        self.setInformativeText(self._words(messages, drafts))
        role = QMessageBox.ButtonRole
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        if messages or drafts:
            keep = self.addButton(self.tr("Sign out and keep them"), role.AcceptRole)
            mark(keep, "primary")
            keep.clicked.connect(lambda: self.chosen.emit(True))
            go = self.addButton(self.tr("Sign out and delete them"), role.DestructiveRole)
            self.setDefaultButton(keep)
        else:
            go = self.addButton(self.tr("Sign out"), role.DestructiveRole)
            self.setDefaultButton(cancel)
        mark(go, "danger")
        go.clicked.connect(lambda: self.chosen.emit(False))
        self.setEscapeButton(cancel)

    def _words(self, messages: int, drafts: int) -> str:
        parts = [
            self.tr(
                "Its tickets, files and sign-in are removed from this computer for good. At the "
                "helpdesk nothing changes."
            )
        ]
        counted: list[str] = []
        if messages:
            counted.append(self.tr("%Ln message(s) (was/were) not sent.", "", messages))
        if drafts:
            counted.append(self.tr("%Ln draft(s) (was/were) begun.", "", drafts))
        if counted:
            parts.append("\n".join(counted))
            parts.append(
                self.tr(
                    "Keep them, and they come back when you sign in there again as the same "
                    "person. Delete them, and they are gone for good."
                )
            )
        return "\n\n".join(parts)
