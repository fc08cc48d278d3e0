"""Signing in again, where a helpdesk does not accept the old token any more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.accounts import Account
from desktop.domain.errors import Problem
from desktop.domain.found import FoundHelpdesk, SignInWay
from desktop.domain.secret import Secret
from desktop.ui.i18n import one_line, problem_text
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label
from desktop.ui.welcome_steps import STEPS, Step, button_words, next_way, other_words, words_of


class SignInDialog(QDialog):
    """Asks for a token, and for what else the helpdesk takes as soon as it has said so (`offer`).

    `submitted` carries a token, `password_given` a login and its password, `browser_wanted` and
    `page_wanted` (where tokens are made) what was found. Answer with `show_problem` or `accept`.
    """

    submitted = Signal(str)
    password_given = Signal(object, str, object)
    browser_wanted = Signal(object)
    page_wanted = Signal(str)

    def __init__(self, account: Account, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign in again"))
        self.setMinimumWidth(420)
        self._found: FoundHelpdesk | None = None
        self._step = Step.TOKEN
        title = text_label(theme, Type.TITLE, wrap=True)
        title.setText(self.tr("Sign in again at {name}").format(name=one_line(account.name)))
        text = text_label(theme, Type.BODY, "muted", wrap=True)
        text.setText(self.tr("Nothing you wrote is lost: it is sent once you are signed in."))
        self._told = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._login = _field(self.tr("Login or e-mail address"))
        self._login.setText(account.person.email or "")
        self._token = _field(self.tr("Token"), hidden=True)
        self._password = _field(self.tr("Password"), hidden=True)
        self._problem = text_label(theme, Type.SMALL, "danger", wrap=True)
        # Two lines are kept free for it: the form must not jump under the person's hands.
        self._problem.setMinimumHeight(2 * self._problem.fontMetrics().lineSpacing())
        self._problem.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._go = QPushButton()
        self._go.setProperty("kind", "primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self._submit)
        self._other = _link()
        self._other.clicked.connect(self._go_other_way)
        self._make = _link(self.tr("Make a token on the helpdesk's page"))
        self._make.clicked.connect(self._open_page)
        later = QPushButton(self.tr("Later"))
        later.setProperty("kind", "quiet")
        later.clicked.connect(self.reject)
        for field in (self._token, self._login, self._password):
            field.textChanged.connect(self._check)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch()
        buttons.addWidget(later)
        buttons.addWidget(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        fields = (self._login, self._password, self._token)
        for widget in (title, text, self._told, *fields, self._problem):
            layout.addWidget(widget)
        for link in (self._make, self._other):
            layout.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self._show(Step.TOKEN)

    def offer(self, found: FoundHelpdesk) -> None:
        """Let the person sign in by the ways of *found*, which is the account's own helpdesk."""
        self._found = found
        # Whoever types a token already goes on with that.
        busy = bool(self._token.text()) or self._token.isReadOnly()
        self._show(Step.TOKEN if busy else STEPS[found.ways[0]])

    def show_problem(self, problem: Problem) -> None:
        """Say what was in the way; what was typed stays for mending, ready to be typed over."""
        self._problem.setText(problem_text(problem))
        self._set_busy(busy=False)
        field = self._token if self._step is Step.TOKEN else self._password
        field.setFocus()
        field.selectAll()

    def _show(self, step: Step) -> None:
        self._step = step
        found = self._found
        self._told.setText("" if found is None else words_of(step))
        self._told.setVisible(found is not None)
        self._token.setVisible(step is Step.TOKEN)
        for field in (self._login, self._password):
            field.setVisible(step is Step.PASSWORD)
        other = next_way(found, step)
        self._other.setText("" if other is None else other_words(other))
        self._other.setVisible(other is not None)
        token_page = "" if found is None else found.token_page
        self._make.setVisible(step is Step.TOKEN and bool(token_page))
        self._set_busy(busy=False)
        first = self._password if self._login.text() else self._login
        {Step.TOKEN: self._token, Step.PASSWORD: first}.get(step, self._go).setFocus()

    def _go_other_way(self) -> None:
        way = next_way(self._found, self._step)
        if way is not None:
            self._problem.clear()
            self._show(STEPS[SignInWay(way)])

    def _open_page(self) -> None:
        if self._found is not None:
            self.page_wanted.emit(self._found.token_page)

    def _set_busy(self, *, busy: bool) -> None:
        # Not disabled: that would send the focus, and with it Enter, to "Later".
        for field in (self._token, self._login, self._password):
            field.setReadOnly(busy)
        self._other.setEnabled(not busy)
        words = button_words(self._step, busy=busy and self._step is Step.BROWSER)
        self._go.setText(self.tr("Sign in") if self._step is not Step.BROWSER else words)
        self._check()
        if busy:
            self._go.setEnabled(False)

    def _check(self) -> None:
        match self._step:
            case Step.PASSWORD:
                ready = bool(self._login.text().strip() and self._password.text())
            case Step.BROWSER:
                ready = True
            case _:
                ready = bool(self._token.text().strip())
        self._go.setEnabled(ready)

    def _submit(self) -> None:
        self._problem.clear()
        self._set_busy(busy=True)
        if self._step is Step.PASSWORD:
            password = Secret(self._password.text())
            self.password_given.emit(self._found, self._login.text().strip(), password)
        elif self._step is Step.BROWSER:
            self.browser_wanted.emit(self._found)
        else:
            self.submitted.emit(self._token.text().strip())


def _field(words: str, *, hidden: bool = False) -> QLineEdit:
    field = QLineEdit()
    if hidden:
        field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(words)
    field.setPlaceholderText(words)
    return field


def _link(words: str = "") -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "link")
    button.setAutoDefault(False)
    return button
