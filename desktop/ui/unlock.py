"""Asking for the profile's passphrase where no keyring can be used; telling what stops a start."""

import asyncio

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
)

from desktop.domain.errors import Problem
from desktop.ui.i18n import problem_text
from desktop.ui.theme import SPACE_4, SPACE_5

SHORTEST = 8


class PassphraseDialog(QDialog):
    """Asks for a passphrase; twice where it is a new one."""

    def __init__(self, *, new: bool, reason: Problem | None) -> None:
        super().__init__()
        self._new = new
        self.setWindowTitle("Deskbell")
        self.setMinimumWidth(420)
        self._passphrase = _secret_field(self.tr("Passphrase"))
        self._again = _secret_field(self.tr("Passphrase again"))
        self._hint = _text("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_4)
        if reason is not None:
            layout.addWidget(_text(problem_text(reason)))
        layout.addWidget(_text(self._question()))
        form = QFormLayout()
        form.addRow(self.tr("Passphrase"), self._passphrase)
        if new:
            form.addRow(self.tr("Once more"), self._again)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        self._buttons = QDialogButtonBox()
        go = self.tr("Protect and start") if new else self.tr("Open")
        self._accept = self._buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.RejectRole)
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

    def _question(self) -> str:
        if self._new:
            return self.tr(
                "Your tickets and drafts are kept encrypted on this computer. Choose a passphrase "
                "for them; without it they cannot be opened again."
            )
        return self.tr("Your tickets and drafts on this computer are protected by a passphrase.")

    def _check(self) -> None:
        typed = self._passphrase.text()
        hint = ""
        if self._new and len(typed) < SHORTEST:
            hint = self.tr("At least %Ln character(s).", "", SHORTEST)
        elif self._new and typed != self._again.text():
            hint = self.tr("Type the same passphrase in both fields.")
        self._hint.setText(hint)
        self._accept.setEnabled(bool(typed) and not hint)


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


async def ask_passphrase(*, new: bool, reason: Problem | None) -> str | None:
    """Return the passphrase that the person types, or None when they quit instead."""
    dialog = PassphraseDialog(new=new, reason=reason)
    accepted = await _finished(dialog) == QDialog.DialogCode.Accepted
    return dialog.passphrase if accepted else None


async def tell_problem(problem: Problem) -> None:
    """Show a problem that keeps the window from opening; return when it was read."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        QCoreApplication.translate("Start", "Deskbell cannot start"),
        problem_text(problem),
        QMessageBox.StandardButton.Close,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    await _finished(box)


async def _finished(dialog: QDialog) -> int:
    """Show *dialog* without a loop of its own (`exec` breaks other tasks); return its result."""
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(result: int) -> None:
        if not future.done():
            future.set_result(result)

    dialog.finished.connect(finish)
    dialog.open()
    return await future
