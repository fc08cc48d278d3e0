"""One account in the settings: its name and colour, who one is there, how it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.backends.registry import display_name
from desktop.domain.accounts import Account
from desktop.domain.changes import SyncPhase, SyncState
from desktop.domain.errors import Problem
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.account_label import AccountMark
from desktop.ui.i18n import isolate, one_line, problem_text
from desktop.ui.settings.account_swatches import Swatches
from desktop.ui.sync_bar import NOTHING_UNSENT, sync_sentence
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label


class AccountCard(QWidget):
    """Its signals tell wishes; `renamed` carries a name, `moved` by how much, down or up."""

    renamed = Signal(str)
    moved = Signal(int)
    sign_in_asked = Signal()
    sign_out_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: SyncState | None = None
        self._shown = ""
        self.mark = AccountMark(theme, self)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the account"))
        self.name.editingFinished.connect(self._rename)
        self.up, self.down = QToolButton(), QToolButton()
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self._who = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._sign = QLabel()
        self.state = text_label(theme, Type.SMALL, wrap=True)
        self.problem = text_label(theme, Type.SMALL, "danger", wrap=True)
        self.problem.hide()
        self.swatches = Swatches(theme, self)
        self._again = QPushButton(self.tr("Sign in again…"))
        self._again.clicked.connect(self.sign_in_asked)
        self._out = QPushButton(self.tr("Sign out…"))
        self._out.clicked.connect(self.sign_out_asked)
        for button in (self._again, self._out):
            button.setAutoDefault(False)
        self._lay_out()
        self.set_theme(theme)

    def show_account(self, account: Account, state: SyncState, *, place: int, count: int) -> None:
        """Show an account as it is now; what is being typed stays."""
        name = one_line(account.name)
        if not self.name.hasFocus() or not self.name.isModified():
            self._shown = name
            self.name.setText(name)
        self.mark.show_colour(account.colour)
        self.swatches.show_colour(account.colour)
        for button, words, able in (
            (self.up, self.tr("Move {account} up"), place > 0),
            (self.down, self.tr("Move {account} down"), place < count - 1),
        ):
            told = words.format(account=isolate(name))
            button.setAccessibleName(told)
            button.setToolTip(plain_tooltip(told))
            button.setEnabled(able)
            button.setVisible(count > 1)
        words = self.tr("{person} at {address} ({kind})")
        self._who.setText(
            words.format(
                person=isolate(one_line(account.person.name)),
                address=isolate(account.url),
                kind=isolate(display_name(account.kind)),
            )
        )
        self._out.setAccessibleName(self.tr("Sign out of {account}…").format(account=name))
        self._again.setAccessibleName(self.tr("Sign in again at {account}…").format(account=name))
        self.show_state(state)

    def show_state(self, state: SyncState) -> None:
        """Say how its sync stands; where the helpdesk refuses it, why."""
        self._state = state
        refused = state.phase is SyncPhase.NEEDS_YOU
        told = sync_sentence(state, NOTHING_UNSENT)
        if refused and isinstance(state.problem, Problem):
            told = problem_text(state.problem)
        self.state.setText(told)
        c = self._theme.colours
        colour = c.danger.text if refused else c.text_faint
        name = "triangle-alert" if refused else "refresh-cw"
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap(name, colour, t.ICON_SMALL, ratio))

    def show_problem(self, problem: Problem | None) -> None:
        """Say why the name cannot be the one typed; None: it is."""
        self.problem.setText("" if problem is None else problem_text(problem))
        self.problem.setVisible(problem is not None)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.up.setIcon(icons.icon("arrow-up", theme.colours.text_muted))
        self.down.setIcon(icons.icon("arrow-down", theme.colours.text_muted))
        self.mark.set_theme(theme)
        self.swatches.set_theme(theme)
        if self._state is not None:
            self.show_state(self._state)

    def _lay_out(self) -> None:
        self.setProperty("pane", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setSpacing(t.SPACE_2)
        for part in (self.mark, self.name, self.up, self.down):
            head.addWidget(part, int(part is self.name))
        state = QHBoxLayout()
        state.setSpacing(t.SPACE_2)
        state.addWidget(self._sign)
        state.addWidget(self.state, 1)
        foot = QHBoxLayout()
        foot.setSpacing(t.SPACE_2)
        foot.addWidget(self._again)
        foot.addWidget(self._out)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(t.SPACE_4, t.SPACE_3, t.SPACE_4, t.SPACE_3)
        layout.setSpacing(t.SPACE_2)
        layout.addLayout(head)
        layout.addWidget(self.problem)
        layout.addWidget(self._who)
        layout.addLayout(state)
        layout.addWidget(self.swatches)
        layout.addLayout(foot)

    def _rename(self) -> None:
        typed = self.name.text()
        if self.name.isModified() and typed != self._shown:
            self.name.setModified(False)
            self.renamed.emit(typed)
