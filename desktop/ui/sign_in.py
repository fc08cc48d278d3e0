"""Signing in again, where a helpdesk does not accept the old token any more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.accounts import Account
from desktop.domain.errors import Problem
from desktop.ui.i18n import one_line, problem_text
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label


class SignInDialog(QDialog):
    """Asks for a new token. `submitted` carries it; answer with `show_problem` or `accept`."""

    submitted = Signal(str)

    def __init__(self, account: Account, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign in again"))
        self.setMinimumWidth(420)
        title = text_label(theme, Type.TITLE, wrap=True)
        title.setText(self.tr("Sign in again at {name}").format(name=one_line(account.name)))
        text = text_label(theme, Type.BODY, "muted", wrap=True)
        text.setText(self.tr("Nothing you wrote is lost: it is sent once you are signed in."))
        self._token = QLineEdit()
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._token.setAccessibleName(self.tr("Token"))
        self._token.setPlaceholderText(self.tr("Token"))
        self._problem = text_label(theme, Type.SMALL, "danger", wrap=True)
        # Two lines are kept free for it: the form must not jump under the person's hands.
        self._problem.setMinimumHeight(2 * self._problem.fontMetrics().lineSpacing())
        self._problem.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._go = QPushButton(self.tr("Sign in"))
        self._go.setProperty("kind", "primary")
        self._go.setDefault(True)
        self._go.setEnabled(False)
        self._go.clicked.connect(self._submit)
        later = QPushButton(self.tr("Later"))
        later.setProperty("kind", "quiet")
        later.clicked.connect(self.reject)
        self._token.textChanged.connect(self._check)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch()
        buttons.addWidget(later)
        buttons.addWidget(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        for widget in (title, text, self._token, self._problem):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def show_problem(self, problem: Problem) -> None:
        """Say what was in the way; the token stays for mending, ready to be typed over."""
        self._problem.setText(problem_text(problem))
        self._token.setReadOnly(False)
        self._go.setEnabled(True)
        self._token.setFocus()
        self._token.selectAll()

    def _check(self, text: str) -> None:
        self._go.setEnabled(bool(text.strip()))

    def _submit(self) -> None:
        self._problem.clear()
        # Not disabled: that would send the focus, and with it Enter, to "Later".
        self._token.setReadOnly(True)
        self._go.setEnabled(False)
        self.submitted.emit(self._token.text().strip())
