"""The connect page: where the helpdesk is, what was found there, and how to sign in to it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.backends.registry import KINDS
from desktop.domain.accounts import Account, nearest_colour
from desktop.domain.errors import NameTaken, Problem, SignInRefused
from desktop.domain.finding_errors import PasswordRefused
from desktop.domain.found import FoundHelpdesk
from desktop.domain.secret import Secret
from desktop.ui import icons
from desktop.ui.i18n import isolate, one_line, problem_text
from desktop.ui.theme import (
    SPACE_1,
    SPACE_2,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    Theme,
    Type,
)
from desktop.ui.theme_label import text_label
from desktop.ui.welcome_found import FoundCard
from desktop.ui.welcome_parts import WIDTH, fit, kind_box, quiet_button, row, scrolled, typed_field
from desktop.ui.welcome_preset import MAY_CHOOSE, PRESET_URL, Look, about, title
from desktop.ui.welcome_steps import (
    STEPS,
    BrowserSignIn,
    PasswordSignIn,
    SignIn,
    Step,
    button_words,
    next_way,
    other_words,
)

__all__ = ["SignIn", "Welcome"]

_LOGO = 48


class Welcome(QWidget):
    """Three quiet steps: where, what was found, how to sign in.

    Answer `find_requested` (with what was typed) by `show_found`, the others that ask by `done`;
    each of them by `show_problem` where something was in the way.
    """

    find_requested = Signal(str)
    connect_requested = Signal(object)
    password_requested = Signal(object)
    browser_requested = Signal(object)
    stop_requested = Signal()
    """The person does not want to wait any longer for what they asked last."""
    page_requested = Signal(str)
    """A web page of the helpdesk is to be opened in the browser."""
    demo_requested = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._logo = QLabel()
        self._logo.setFixedHeight(_LOGO)
        self._step = Step.WHERE
        self._busy = self._demo_runs = False
        self._found: FoundHelpdesk | None = None
        self._rows: dict[QWidget, QWidget] = {}
        self._title = text_label(theme, Type.HEADING)
        self._about = text_label(theme, Type.BODY, "muted", wrap=True)
        self._card = FoundCard(theme)
        self._card.other_requested.connect(self._change)
        self._login = typed_field(theme, "")
        self._password = typed_field(theme, "")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._where_made = quiet_button(self.tr("Open the page where tokens are made"))
        self._where_made.clicked.connect(self._open_token_page)
        self._other_way = quiet_button("")
        self._other_way.clicked.connect(self._go_other_way)
        self._by_hand = quiet_button(self.tr("Enter everything by hand"))
        self._by_hand.clicked.connect(self.fill_in_by_hand)
        self._demo = quiet_button(self.tr("Try the demo"))
        self._demo.clicked.connect(self.demo_requested)
        self._kind = kind_box(theme)
        self._kind.currentIndexChanged.connect(self._show_hint)
        self._url = typed_field(theme, self.tr("support.example.com or you@example.com"))
        self._token = typed_field(theme, "")
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._hint = text_label(theme, Type.CAPTION, "faint", wrap=True)
        self._name = typed_field(theme, self.tr("As the helpdesk calls itself"))
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
        self._cancel.clicked.connect(self._give_up)
        self._cancellable = False
        self._look = Look(self, self._look_at_preset)
        self._lay_out()
        self.set_theme(theme)
        for line in self._lines():
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self._submit)
        self._go_to(Step.WHERE)

    def offer(self, *, cancellable: bool, kept: Sequence[Account] = ()) -> None:
        """Take part in the window; *cancellable* where there is something to go back to.

        Of the accounts in *kept* unsent writing is here: the form leads to the first of them.
        """
        self._cancellable = cancellable
        self._cancel.setVisible(cancellable or self._busy)
        self._kept.setVisible(bool(kept))
        self._kept.setText(
            self.tr(
                "What you wrote for {names} and did not send is kept here. Sign in there again as "
                "the same person, and it comes back."
            ).format(names=", ".join(isolate(one_line(account.name)) for account in kept))
        )
        fit(self._kept)
        if PRESET_URL and not self._url.text():
            self._url.setText(PRESET_URL)
        if kept and not self._url.text():
            self._kind.setCurrentIndex(list(KINDS).index(kept[0].kind))
            self._url.setText(kept[0].url)
        if self._step not in (Step.WHERE, Step.BY_HAND) and not self._busy:
            self._start_over()
        self._url.setFocus()
        # Ready for another one: whoever stays with it goes on with Tab.
        self._url.selectAll()
        self._look.begin()

    def show_found(self, found: FoundHelpdesk) -> None:
        """Show what is at the address, and ask for the easiest sign-in that it offers."""
        self._set_busy(busy=False)
        self._found = found
        self._kind.setCurrentIndex(list(KINDS).index(found.kind))
        self._card.show_found(found)
        if "@" in self._url.text() and not self._login.text():
            self._login.setText(self._url.text().strip())
        self._go_to(STEPS[found.ways[0]])
        self._focus_first()

    def fill_in_by_hand(self) -> None:
        """Show the whole form: kind, address, token."""
        self._found = None
        self._go_to(Step.BY_HAND)
        self._focus_first()

    def show_problem(self, problem: Problem) -> None:
        """Say what was in the way; everything typed stays, what to correct is ready for it."""
        self._set_busy(busy=False)
        self._problem.setText(problem_text(problem))
        fit(self._problem, 2)
        match problem:
            case SignInRefused():
                wrong = self._token
            case PasswordRefused():
                wrong = self._password
            case NameTaken():
                wrong = self._name
            case _:
                wrong = self._url
        if wrong.isVisibleTo(self):
            wrong.setFocus()
            wrong.selectAll()
        else:
            self._focus_first()

    def show_demo(self, *, running: bool) -> None:
        """Tell that the demo's own window is open, or can be opened."""
        self._demo_runs = running
        self._demo.setText(self.tr("The demo is open") if running else self.tr("Try the demo"))
        self._demo.setEnabled(not (running or self._busy))

    def stopped(self) -> None:
        """Take up again where the person gave up waiting."""
        self._set_busy(busy=False)

    def done(self) -> None:
        """Forget what was typed."""
        for line in self._lines():
            line.clear()
        self._set_busy(busy=False)
        self._start_over()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        ratio = self.devicePixelRatioF()
        self._logo.setPixmap(icons.application_icon().pixmap(QSize(_LOGO, _LOGO), ratio))
        self._kind.set_theme(theme)
        self._card.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._cancel.isVisible():
            self._give_up()
        else:
            super().keyPressEvent(event)

    # --- parts

    def _lay_out(self) -> None:
        column = QWidget()
        column.setFixedWidth(WIDTH)
        form = QVBoxLayout(column)
        form.setContentsMargins(0, SPACE_6, 0, SPACE_6)
        form.setSpacing(SPACE_1)
        for widget, gap in (
            (self._logo, SPACE_4),
            (self._title, SPACE_1),
            (self._about, SPACE_5),
        ):
            form.addWidget(widget)
            form.addSpacing(gap)
        form.addWidget(self._kept)
        form.addWidget(self._card)
        self._add(form, self.tr("Kind of helpdesk"), self._kind)
        self._add(form, self.tr("Address"), self._url)
        self._add(form, self.tr("Login or e-mail address"), self._login)
        self._add(form, self.tr("Password"), self._password)
        self._add(form, self.tr("Token"), self._token, self._hint, self._where_made)
        self._add(form, self.tr("Name (if you like)"), self._name)
        form.addWidget(self._problem)
        form.addSpacing(SPACE_2)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self._connect, 1)
        buttons.addWidget(self._cancel)
        form.addLayout(buttons)
        form.addSpacing(SPACE_2)
        # Below each other: beside each other they have no room in longer languages.
        more = QVBoxLayout()
        more.setSpacing(0)
        for button in (self._demo, self._by_hand, self._other_way):
            more.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        form.addLayout(more)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(column))

    def _add(self, form: QVBoxLayout, name: str, field: QWidget, *below: QWidget) -> None:
        self._rows[field] = row(self._theme, name, field, *below)
        form.addWidget(self._rows[field])

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self._url, self._login, self._password, self._token, self._name)

    def _go_to(self, step: Step) -> None:
        """Show what *step* asks for, and nothing else."""
        self._step = step
        asked: dict[Step, tuple[QWidget, ...]] = {
            Step.WHERE: (self._url,) if MAY_CHOOSE else (),
            Step.BROWSER: (self._name,),
            Step.PASSWORD: (self._login, self._password, self._name),
            Step.TOKEN: (self._token, self._name),
            Step.BY_HAND: (self._kind, self._url, self._token, self._name),
        }
        shown = asked[step]
        for field, around in self._rows.items():
            around.setVisible(field in shown)
        found = self._found
        self._card.setVisible(found is not None)
        self._where_made.setVisible(found is not None and bool(found.token_page))
        for button in (self._by_hand, self._demo):
            button.setVisible(step is Step.WHERE and MAY_CHOOSE)
        self._show_other_way()
        self._title.setText(title(found))
        self._about.setText(about(step))
        fit(self._about)
        self._show_hint()
        self._name_button()
        self._check()

    def _look_at_preset(self) -> None:
        if self._step is Step.WHERE and self.isVisible() and self._url.text() == PRESET_URL:
            self._submit()

    def _focus_first(self) -> None:
        lines = (line for line in self._lines() if line.isVisibleTo(self))
        (self._connect if self._step is Step.BROWSER else next(lines, self._connect)).setFocus()

    def _show_other_way(self) -> None:
        way = next_way(self._found, self._step)
        self._other_way.setVisible(way is not None or self._step is Step.BY_HAND)
        self._other_way.setText(other_words(way))

    def _go_other_way(self) -> None:
        way = next_way(self._found, self._step)
        self._go_to(Step.WHERE if way is None else STEPS[way])
        self._focus_first()

    def _start_over(self) -> None:
        self._found = None
        self._go_to(Step.WHERE)

    def _change(self) -> None:
        self._start_over()
        self._focus_first()

    def _give_up(self) -> None:
        if self._busy:
            self.stop_requested.emit()
        else:
            self.cancelled.emit()

    def _open_token_page(self) -> None:
        if self._found is not None:
            self.page_requested.emit(self._found.token_page)

    def _show_hint(self) -> None:
        if self._chosen_kind() == "rt":
            hint = self.tr("In RT: your name, Settings, Auth Tokens, then create one.")
        else:
            hint = self.tr("Your helpdesk gives it to you, usually on your account's page there.")
        self._hint.setText(hint)
        fit(self._hint)

    def _chosen_kind(self) -> str:
        return list(KINDS)[max(0, self._kind.currentIndex())]

    def _is_ready(self) -> bool:
        asked = {
            Step.WHERE: (self._url,),
            Step.BROWSER: (),
            Step.PASSWORD: (self._login, self._password),
            Step.TOKEN: (self._token,),
            Step.BY_HAND: (self._url, self._token),
        }
        return all(line.text().strip() for line in asked[self._step])

    def _check(self) -> None:
        self._problem.clear()
        self._connect.setEnabled(self._is_ready() and not self._busy)

    def _submit(self) -> None:
        if not self._connect.isEnabled():
            return
        self._problem.clear()
        self._set_busy(busy=True)
        name = self._name.text().strip() or None
        found = self._found
        if self._step is Step.WHERE:
            self.find_requested.emit(self._url.text().strip())
        elif self._step is Step.BROWSER and found is not None:
            self.browser_requested.emit(BrowserSignIn(found, name))
        elif self._step is Step.PASSWORD and found is not None:
            password = Secret(self._password.text())
            # It is typed anew for each try: nothing keeps it while the helpdesk is asked.
            self._password.clear()
            login = self._login.text().strip()
            self.password_requested.emit(PasswordSignIn(found, login, password, name))
        else:
            kind = self._chosen_kind() if found is None else found.kind
            url = self._url.text().strip() if found is None else found.url
            like = None if found is None else nearest_colour(found.colour)
            token = self._token.text().strip()
            self.connect_requested.emit(SignIn(kind, url, token, name, like))

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        for widget in (self._kind, self._by_hand, self._other_way, self._card):
            widget.setEnabled(not busy)
        self._demo.setEnabled(not (busy or self._demo_runs))
        # Not disabled: that would take the focus away from where the person types.
        for line in self._lines():
            line.setReadOnly(busy)
        self._name_button()
        self._cancel.setVisible(self._cancellable or (busy and self._can_stop()))
        self._connect.setEnabled(self._is_ready() and not busy)

    def _can_stop(self) -> bool:
        return self._step in (Step.WHERE, Step.BROWSER)

    def _name_button(self) -> None:
        self._connect.setText(button_words(self._step, busy=self._busy))
