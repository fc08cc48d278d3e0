"""Asking for what opens the profile, where the keyring does not; telling what stops a start."""

import asyncio

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from desktop.brand import BRAND
from desktop.domain.errors import Problem
from desktop.services.keys import SHORTEST_PASSPHRASE
from desktop.ui.i18n import problem_text
from desktop.ui.message_box import message_box
from desktop.ui.theme import SPACE_4, SPACE_5

QUIT = int(QDialog.DialogCode.Rejected)
GO = int(QDialog.DialogCode.Accepted)
AGAIN = 2
RECOVER = 3
"""How a dialog ends."""


class PassphraseDialog(QDialog):
    """Asks for a passphrase; twice where it is a new one."""

    def __init__(
        self,
        *,
        new: bool,
        reason: Problem | None,
        further: int | None = None,
        later: bool = False,
    ) -> None:
        """Make the dialog. *further* is another way out that is offered, AGAIN or RECOVER.

        *later*: the recovery key has opened the profile; it may be left without a passphrase.
        """
        super().__init__()
        self._new = new
        self.setWindowTitle(BRAND.name)
        self.setMinimumWidth(420)
        self._passphrase = _secret_field(self.tr("Passphrase"))
        self._again = _secret_field(self.tr("Passphrase again"))
        self._hint = _text("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_4)
        if reason is not None:
            layout.addWidget(_text(problem_text(reason)))
        layout.addWidget(_text(self._question(later=later)))
        form = QFormLayout()
        form.addRow(self.tr("Passphrase"), self._passphrase)
        if new:
            form.addRow(self.tr("Once more"), self._again)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        self._buttons = QDialogButtonBox()
        go = self.tr("Protect and start") if new else self.tr("Open")
        leave = self.tr("Not now") if later else self.tr("Quit")
        self._accept = _primary(self._buttons, go)
        self._buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        if further is not None:
            _add_way(self, self._buttons, further)
        layout.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._passphrase.textChanged.connect(self._check)
        self._again.textChanged.connect(self._check)
        self._check()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._passphrase.text()

    def _question(self, *, later: bool) -> str:
        if later:
            return self.tr(
                "Choose a passphrase that opens your profile from now on. Your recovery key still "
                "opens it too."
            )
        if self._new:
            return self.tr(
                "Your tickets and drafts are kept encrypted on this computer. Choose a passphrase "
                "for them; without it they cannot be opened again."
            )
        return self.tr("Your tickets and drafts on this computer are protected by a passphrase.")

    def _check(self) -> None:
        typed = self._passphrase.text()
        hint = ""
        if self._new and len(typed) < SHORTEST_PASSPHRASE:
            hint = self.tr("At least %Ln character(s).", "", SHORTEST_PASSPHRASE)
        elif self._new and typed != self._again.text():
            hint = self.tr("Type the same passphrase in both fields.")
        self._hint.setText(hint)
        self._accept.setEnabled(bool(typed) and not hint)


class KeyringDialog(QDialog):
    """Says what is the matter with the keyring: to try again, or to use the recovery key."""

    def __init__(self, words: str, *, again: bool = True) -> None:
        super().__init__()
        self.setWindowTitle(BRAND.name)
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_4)
        layout.addWidget(_text(words))
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.RejectRole)
        _add_way(self, buttons, RECOVER)
        if again:
            _add_way(self, buttons, AGAIN, QDialogButtonBox.ButtonRole.AcceptRole)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)


class RecoveryDialog(QDialog):
    """Asks for the recovery key, as often as it takes."""

    def __init__(self, reason: Problem | None, typed: str) -> None:
        super().__init__()
        self.setWindowTitle(BRAND.name)
        self.setMinimumWidth(460)
        self._typed = QLineEdit(typed)
        self._typed.setAccessibleName(self.tr("Recovery key"))
        self._typed.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self._typed.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_4)
        layout.addWidget(
            _text(
                self.tr(
                    "Type the recovery key that you keep. Small and large letters, spaces and "
                    "dashes make no difference."
                )
            )
        )
        layout.addWidget(self._typed)
        if reason is not None:
            layout.addWidget(_text(problem_text(reason)))
        buttons = QDialogButtonBox()
        go = _primary(buttons, self.tr("Open"))
        buttons.addButton(self.tr("Back"), QDialogButtonBox.ButtonRole.RejectRole)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

        def check(text: str) -> None:
            go.setEnabled(bool(text.strip()))

        self._typed.textChanged.connect(check)
        check(typed)

    @property
    def typed(self) -> str:
        """What was typed."""
        return self._typed.text()


def _primary(buttons: QDialogButtonBox, words: str) -> QPushButton:
    button = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
    button.setProperty("kind", "primary")
    return button


def _add_way(
    dialog: QDialog,
    buttons: QDialogButtonBox,
    way: int,
    role: QDialogButtonBox.ButtonRole = QDialogButtonBox.ButtonRole.ActionRole,
) -> None:
    words = {
        AGAIN: QCoreApplication.translate("Start", "Try again"),
        RECOVER: QCoreApplication.translate("Start", "Use the recovery key…"),
    }
    button = buttons.addButton(words[way], role)
    if role is QDialogButtonBox.ButtonRole.AcceptRole:
        button.setProperty("kind", "primary")
    button.setAutoDefault(way == AGAIN)
    button.clicked.connect(lambda: dialog.done(way))


def _secret_field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


async def tell_problem(problem: Problem, title: str | None = None) -> None:
    """Show a problem that keeps the window from opening; return when it was read."""
    title = title or QCoreApplication.translate("Start", "Deskbell cannot start")
    box = message_box(None, title, problem_text(problem))
    box.setWindowTitle(title)
    box.addButton(QMessageBox.StandardButton.Close)
    await finished(box)


async def finished(dialog: QDialog) -> int:
    """Show *dialog* without a loop of its own (`exec` breaks other tasks); return its result."""
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(result: int) -> None:
        if not future.done():
            future.set_result(result)

    dialog.finished.connect(finish)
    dialog.open()
    return await future
