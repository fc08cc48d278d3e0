"""The head of the conversation: which ticket this is, where it stands, what to do with it."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.accounts import Account
from desktop.domain.status import Status
from desktop.domain.ticket import TicketRow
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.account_label import AccountLabel
from desktop.ui.due.label import DueLabel
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import isolate, one_line
from desktop.ui.status_chip import StatusChip
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label

NARROW: Final = 560
"""Below it the head does not hold everything in two lines."""
SETTLING_MS: Final = 400
"""How long no click counts once the button does another thing: as long as a double click."""


class ConversationHeader(QWidget):
    """Shows a ticket's row. Its signals tell wishes; `details_asked` whether details are wanted.

    `followed` asks for a new ticket that goes on from this one.
    """

    close_asked = Signal()
    reopen_asked = Signal()
    refresh_asked = Signal()
    details_asked = Signal(bool)
    followed = Signal()
    unmute_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._closed: bool = False
        self._ticket = ""
        self._settling = QTimer(self, interval=SETTLING_MS, singleShot=True)
        """Runs while the button has just changed what it does: the click was meant for before."""
        self._subject = text_label(theme, Type.HEADING, wrap=True)
        self._subject.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._chip = StatusChip(theme, self)
        self._due = DueLabel(theme)
        self.account = AccountLabel(theme)
        self._muted = QToolButton()
        self._muted.setAccessibleName(self.tr("Muted"))
        self._muted.hide()
        self._muted.clicked.connect(self.unmute_asked)
        self._details = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._refresh = QToolButton()
        self._refresh.setAccessibleName(self.tr("Refresh conversation"))
        self._refresh.clicked.connect(self.refresh_asked)
        self._beside = QToolButton()
        self._beside.setCheckable(True)
        self._beside.setAccessibleName(self.tr("Show details"))
        self._beside.clicked.connect(self.details_asked)
        self._follow = QPushButton()
        self._follow.setAccessibleName(self.tr("New ticket from this one"))
        self._follow.clicked.connect(self.followed)
        self._state = QPushButton()
        self._state.clicked.connect(self._change_state)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(t.SPACE_2)
        top.addWidget(self._subject, 1)
        top.addWidget(self._muted, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._refresh, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._follow, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        state = QHBoxLayout()
        state.setSpacing(t.SPACE_2)
        state.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._due, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self.account, 0, Qt.AlignmentFlag.AlignTop)
        state.addStretch(1)
        below = self._below
        below.setSpacing(t.SPACE_2)
        below.addLayout(state)
        below.addWidget(self._details, 1)
        layout = QVBoxLayout(self)
        # The same on both sides: margins are not mirrored, and what stands below has these.
        layout.setContentsMargins(t.SPACE_4, t.SPACE_3, t.SPACE_4, t.SPACE_3)
        layout.setSpacing(t.SPACE_2)
        layout.addLayout(top)
        layout.addLayout(below)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._fit()
        self._refresh.setIcon(icons.icon("refresh-cw", theme.colours.text_muted))
        c = theme.colours
        self._muted.setIcon(icons.icon("bell-off", c.text_muted))
        self._beside.setIcon(icons.icon("panel-right", c.text_muted, c.accent))
        self._chip.set_theme(theme)
        self._due.set_theme(theme)
        self.account.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the words a line of their own, and the long button its sign alone, if narrow."""
        narrow = self.width() < NARROW
        ways = QBoxLayout.Direction
        self._below.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._follow.setText("" if narrow else self.tr("New ticket from this one"))
        colour = self._theme.colours.text_muted
        self._follow.setIcon(icons.icon("square-pen", colour) if narrow else QIcon())

    def buttons(self) -> list[tuple[QWidget, str]]:
        """Return the buttons that do what commands do, each with the id of its command."""
        return [
            (self._refresh, "ticket.fetch"),
            (self._beside, "ticket.details"),
            (self._follow, "ticket.follow_up"),
        ]

    @property
    def unmute_button(self) -> QWidget:
        """The sign of a muted ticket, which lets it be heard again."""
        return self._muted

    def show_details(self, *, shown: bool) -> None:
        """Press the button of the details, or let it up."""
        self._beside.setChecked(shown)

    def press_details(self, shown: bool) -> None:
        """Do as `show_details`, as a slot."""
        self.show_details(shown=shown)

    def show_row(
        self,
        row: TicketRow,
        *,
        can_close: bool,
        can_reopen: bool,
        changing: bool,
        muted: bool = False,
        account: Account | None = None,
    ) -> None:
        """Show another ticket, or the same with news.

        *changing*: its closing or reopening is on the way, and *row* is as it will be.
        """
        self._muted.setVisible(muted)
        self.account.show_account(account)
        ticket = row.ticket
        closed = ticket.status is Status.CLOSED
        if ticket.id == self._ticket and closed != self._closed:
            self._settling.start()
        self._ticket = ticket.id
        self._closed = closed
        subject = one_line(ticket.subject) or self.tr("(no subject)")
        # Both stand at the window's leading side, whatever direction their words have.
        side = "\u200f" if self.isRightToLeft() else "\u200e"
        self._subject.setText(side + isolate(subject))
        self._chip.show_status(ticket.status, ticket.status_label)
        self._due.show_due(None if closed else ticket.due)
        self._details.setText(side + self._words(row))
        if changing:
            words = self.tr("Closing…") if self._closed else self.tr("Reopening…")
        else:
            words = self.tr("Reopen") if self._closed else self.tr("Close ticket")
        self._follow.setVisible(self._closed and not changing)
        self._state.setText(words)
        self._state.setVisible(changing or (can_reopen if self._closed else can_close))
        self._state.setEnabled(not changing)

    def _words(self, row: TicketRow) -> str:
        ticket = row.ticket
        words = [f"#{ticket.number}", isolate(one_line(own_word(ticket.department_name)))]
        if ticket.requester is not None:
            words.append(
                self.tr("from {name}").format(name=isolate(one_line(ticket.requester.name)))
            )
        if ticket.assignee is not None:
            words.append(
                self.tr("assigned to {name}").format(name=isolate(one_line(ticket.assignee.name)))
            )
        return "  ·  ".join(map(isolate, words))

    def _change_state(self) -> None:
        if self._settling.isActive():
            return
        # Until the outcome shows: pressing again would queue it again.
        self._state.setEnabled(False)
        if self._closed:
            self.reopen_asked.emit()
        else:
            self.close_asked.emit()
