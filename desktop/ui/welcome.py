"""The connect page: which helpdesk, where it is, and the token that opens it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.backends.registry import KINDS
from desktop.domain.accounts import Account
from desktop.domain.errors import NameTaken, Problem, SignInRefused
from desktop.ui import icons
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.i18n import isolate, one_line, problem_text
from desktop.ui.theme import (
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    Theme,
    Type,
)
from desktop.ui.theme_label import text_label

_WIDTH = 420
_LOGO = 48


@dataclass(frozen=True, slots=True)
class SignIn:
    """What was typed. The token is never kept in a widget longer than the sign-in takes."""

    kind: str
    url: str
    token: str = field(repr=False)
    name: str | None


class Welcome(QWidget):
    """`connect_requested` carries a `SignIn`; answer with `show_problem` or `done`."""

    connect_requested = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._logo = QLabel()
        self._logo.setFixedHeight(_LOGO)
        self._kind = _kinds(theme)
        self._kind.currentIndexChanged.connect(self._show_hint)
        self._url = _field(theme, "https://support.example.com")
        self._token = _field(theme, "")
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._hint = text_label(theme, Type.CAPTION, "faint", wrap=True)
        self._name = _field(theme, self.tr("As the helpdesk calls itself"))
        self._kept = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._kept.setContentsMargins(0, 0, 0, SPACE_4)
        self._kept.hide()
        self._problem = text_label(theme, Type.SMALL, "danger", wrap=True)
        # Two lines are kept free for it: the form must not jump under the person's hands.
        self._problem.setMinimumHeight(2 * self._problem.fontMetrics().lineSpacing())
        self._problem.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._connect = QPushButton(self.tr("Connect"))
        self._connect.setProperty("kind", "primary")
        self._connect.clicked.connect(self._submit)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("kind", "quiet")
        self._cancel.clicked.connect(self.cancelled)
        self._lay_out()
        self._show_hint()
        self.set_theme(theme)
        for line in (self._url, self._token, self._name):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self._submit)
        self._check()

    def offer(self, *, cancellable: bool, kept: Sequence[Account] = ()) -> None:
        """Take part in the window; *cancellable* where there is something to go back to.

        Of the accounts in *kept* unsent writing is here: the form leads to the first of them.
        """
        self._cancel.setVisible(cancellable)
        self._kept.setVisible(bool(kept))
        self._kept.setText(
            self.tr(
                "What you wrote for {names} and did not send is kept here. Sign in there again as "
                "the same person, and it comes back."
            ).format(names=", ".join(isolate(one_line(account.name)) for account in kept))
        )
        _fit(self._kept)
        if kept and not self._url.text():
            self._kind.setCurrentIndex(list(KINDS).index(kept[0].kind))
            self._url.setText(kept[0].url)
        self._url.setFocus()
        # Ready for another one: whoever stays with it goes on with Tab.
        self._url.selectAll()

    def show_problem(self, problem: Problem) -> None:
        """Say what was in the way; everything typed stays, what to correct is ready for it."""
        self._set_busy(busy=False)
        self._problem.setText(problem_text(problem))
        _fit(self._problem, 2)
        match problem:
            case SignInRefused():
                wrong = self._token
            case NameTaken():
                wrong = self._name
            case _:
                wrong = self._url
        wrong.setFocus()
        wrong.selectAll()

    def done(self) -> None:
        """Forget what was typed."""
        for line in (self._url, self._token, self._name):
            line.clear()
        self._problem.clear()
        self._set_busy(busy=False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        ratio = self.devicePixelRatioF()
        self._logo.setPixmap(icons.application_icon().pixmap(QSize(_LOGO, _LOGO), ratio))
        self._kind.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._cancel.isVisible():
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    # --- parts

    def _lay_out(self) -> None:
        theme = self._theme
        title = text_label(theme, Type.HEADING)
        title.setText(self.tr("Connect to your helpdesk"))
        text = text_label(theme, Type.BODY, "muted", wrap=True)
        text.setText(
            self.tr(
                "Read and answer your tickets here, also without a network. What you write is "
                "kept on this computer, encrypted, until it has arrived."
            )
        )
        column = QWidget()
        column.setFixedWidth(_WIDTH)
        form = QVBoxLayout(column)
        form.setContentsMargins(0, SPACE_6, 0, SPACE_6)
        form.setSpacing(SPACE_1)
        for widget, gap in ((self._logo, SPACE_4), (title, SPACE_1), (text, SPACE_5)):
            form.addWidget(widget)
            form.addSpacing(gap)
        form.addWidget(self._kept)
        self._add(form, self.tr("Kind of helpdesk"), self._kind)
        self._add(form, self.tr("Address"), self._url)
        self._add(form, self.tr("Token"), self._token, self._hint)
        self._add(form, self.tr("Name (if you like)"), self._name)
        form.addWidget(self._problem)
        form.addSpacing(SPACE_2)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self._connect, 1)
        buttons.addWidget(self._cancel)
        form.addLayout(buttons)
        page = QWidget()
        middle = QVBoxLayout(page)
        middle.addStretch(2)
        middle.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(3)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _add(
        self, form: QVBoxLayout, name: str, field: QWidget, hint: QLabel | None = None
    ) -> None:
        label = text_label(self._theme, Type.SMALL, "muted")
        label.setText(name)
        label.setBuddy(field)
        field.setAccessibleName(name)
        form.addWidget(label)
        form.addWidget(field)
        if hint is not None:
            form.addWidget(hint)
        form.addSpacing(SPACE_3)

    def _show_hint(self) -> None:
        if self._chosen_kind() == "rt":
            hint = self.tr("In RT: your name, Settings, Auth Tokens, then create one.")
        else:
            hint = self.tr("Your helpdesk gives it to you, usually on your account's page there.")
        self._hint.setText(hint)

    def _chosen_kind(self) -> str:
        return list(KINDS)[max(0, self._kind.currentIndex())]

    def _check(self) -> None:
        self._problem.clear()
        self._connect.setEnabled(bool(self._url.text().strip() and self._token.text().strip()))

    def _submit(self) -> None:
        if not self._connect.isEnabled():
            return
        self._problem.clear()
        self._set_busy(busy=True)
        self.connect_requested.emit(
            SignIn(
                self._chosen_kind(),
                self._url.text().strip(),
                self._token.text().strip(),
                self._name.text().strip() or None,
            )
        )

    def _set_busy(self, *, busy: bool) -> None:
        self._kind.setEnabled(not busy)
        # Not disabled: that would take the focus away from where the person types.
        for line in (self._url, self._token, self._name):
            line.setReadOnly(busy)
        self._connect.setText(self.tr("Connecting…") if busy else self.tr("Connect"))
        ready = bool(self._url.text().strip() and self._token.text().strip())
        self._connect.setEnabled(ready and not busy)


def _kinds(theme: Theme) -> ChevronBox:
    box = ChevronBox(theme)
    for name in KINDS.values():
        box.addItem(name)
    return box


def _fit(label: QLabel, lines: int = 0) -> None:
    """Give *label* the room for all its words, and for so many lines at least.

    The page is centred, and what is centred is not asked how high it is at its width.
    """
    least = lines * label.fontMetrics().lineSpacing()
    label.setMinimumHeight(max(least, label.heightForWidth(_WIDTH)))


def _field(theme: Theme, placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setFont(theme.font(Type.BODY))
    field.setPlaceholderText(placeholder)
    return field
