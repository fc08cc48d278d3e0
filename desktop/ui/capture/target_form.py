"""Where a conversation goes: as a new ticket of a customer, or into a ticket that is there."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing
from desktop.domain.form_addresses import email_in
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.services.capture import Target
from desktop.services.session import Session
from desktop.ui import theme as t
from desktop.ui.customer_finder import CustomerFinder
from desktop.ui.form.choice import StillBox
from desktop.ui.form.control import mark_wrong
from desktop.ui.form.setting import language
from desktop.ui.form.tick import Tick
from desktop.ui.form.titled import Titled
from desktop.ui.i18n import isolate, one_line
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label


class TargetForm(QWidget):
    """Asks for it. `changed` is sent by the person alone; `account_chosen` carries an id.

    `department_chosen` is sent where `department` may be another now.
    """

    changed = Signal()
    department_chosen = Signal()
    account_chosen = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, *, channel: bool) -> None:
        """With *channel* it asks how the conversation came; mails come by mail."""
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._into: TicketRef | None = None
        self._account = StillBox(theme)
        self._way = StillBox(theme)
        self.number = QLineEdit()
        self._ticket = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._department = StillBox(theme)
        self._own = Tick(self.tr("Only for this conversation"), theme)
        self._common: RemoteId | None = None
        self._settled: RemoteId | None = None
        self._count = 1
        self.requester = QLineEdit()
        self.subject = QLineEdit()
        self._channel = StillBox(theme)
        self._rows = {
            "account": Titled(self._account, theme),
            "way": Titled(self._way, theme),
            "number": Titled(self.number, theme),
            "department": Titled(self._department, theme),
            "requester": Titled(self.requester, theme),
            "subject": Titled(self.subject, theme),
            "channel": Titled(self._channel, theme),
        }
        self._asks_channel = channel
        self._finder = CustomerFinder(session, tasks, self.requester)
        self._lay_out()
        self._connect()

    # --- for the window ------------------------------------------------------------------------

    def show_accounts(self, accounts: Sequence[AccountId], chosen: AccountId | None) -> None:
        """Offer *accounts*; what was chosen stays where it can."""
        before = chosen or self._account.currentData()
        was = self._account.blockSignals(True)
        self._account.clear()
        for id in accounts:
            self._account.addItem(one_line(self._session.library.account(id).name), id)
        self._account.setCurrentIndex(max(0, self._account.findData(before)))
        self._account.blockSignals(was)
        self._rows["account"].setVisible(len(accounts) > 1)
        self._show_offer()

    def account(self) -> AccountId:
        """Return the account that it goes to."""
        return AccountId(str(self._account.currentData()))

    def show_customer(self, subject: str, requester: str) -> None:
        """Show what is known of the conversation that is looked at."""
        self.subject.setText(one_line(subject))
        self.requester.setText(requester)
        self._tell("requester", "")
        self._tell("subject", "")

    def show_channel(self, channel: str) -> None:
        """Show how it came, as far as can be guessed."""
        self._channel.show_choice(self._channel.findData(channel))

    def go_into(self, ref: TicketRef | None) -> None:
        """Begin with a ticket that it goes into; None: a new one."""
        if ref is not None:
            row = self._session.library.ticket(ref)
            self.number.setText("" if row is None else row.ticket.number)
        self._way.show_choice(int(ref is not None))
        self._show_way()

    @property
    def into(self) -> TicketRef | None:
        """The ticket that it goes into; None for a new one, or where none is found."""
        return self._into if self.adds else None

    @property
    def common_department(self) -> RemoteId | None:
        """The department of every conversation that has none of its own."""
        return self._common

    @property
    def own_department(self) -> RemoteId | None:
        """The department that the conversation on show alone was given, or None."""
        return self._department.currentData() if self._own.box.isChecked() else None

    def department_name(self, own: RemoteId | None) -> str:
        """Return what the department is called that a conversation gets; "" for none."""
        place = -1 if self.adds else self._department.findData(own or self._common)
        return self._department.itemText(place) if place > 0 else ""

    def show_department(self, own: RemoteId | None, settled: RemoteId | None = None) -> None:
        """Show the department of a conversation: its *own*, or else that of all.

        It is *settled* for what was imported, or is on its way.
        """
        self._settled = settled
        self._own.box.setChecked(own is not None)
        self._show_choice(settled or own or self._common)
        self._show_whose()

    def show_count(self, count: int) -> None:
        """Say of the department that it is that of all *count* conversations that go."""
        self._count = count
        self._show_whose()

    def keep_account(self, *, kept: bool) -> None:
        """Let the account be chosen no more, as long as it is *kept*."""
        self._account.setEnabled(not kept)

    @property
    def adds(self) -> bool:
        """Whether it goes into a ticket that is there."""
        return self._way.currentIndex() == 1

    def refusal(self, *, whole: bool = True) -> str:
        """Return what is missing, which is told at its place; "" for nothing.

        Without *whole* nothing is missing but perhaps the ticket.
        """
        wrong: dict[str, str] = {}
        if self.adds:
            if self._into is None:
                wrong["number"] = self.tr("Type the number of a ticket that is here.")
        elif whole:
            if self._department.currentData() is None:
                wrong["department"] = self.tr("Choose the department that should get it.")
            if email_in(self.requester.text()) is None:
                wrong["requester"] = self.tr(
                    "Type the customer's e-mail address, or a part of their name to find it."
                )
            if not self.subject.text().strip():
                wrong["subject"] = self.tr("Say in a few words what it is about.")
        for name in ("number", "department", "requester", "subject"):
            self._tell(name, wrong.get(name, ""))
        return next(iter(wrong.values()), "")

    def target(self, source: str) -> Target:
        """Return where it goes; raises `Nothing` where that is not told yet."""
        if self.adds and self._into is None:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "ticket with that number here"))
        return Target(
            account=self.account(),
            ticket=self._into.id if self.adds and self._into else None,
            department=None if self.adds else self._department.currentData(),
            subject=" ".join(self.subject.text().split())[:500],
            requester=email_in(self.requester.text()) or self.requester.text().strip(),
            channel=str(self._channel.currentData()) if self._asks_channel else "email",
            source=source,
        )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for box in (self._account, self._way, self._department, self._channel):
            box.set_theme(theme)
        for row in (*self._rows.values(), self._own):
            row.set_theme(theme)

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        words = {
            "account": (self.tr("Account"), self._account),
            "way": (self.tr("Where it goes"), self._way),
            "number": (self.tr("Ticket number"), self.number),
            "department": (self.tr("Department"), self._department),
            "requester": (self.tr("Customer"), self.requester),
            "subject": (self.tr("Subject"), self.subject),
            "channel": (self.tr("It came by"), self._channel),
        }
        for name, (title, field) in words.items():
            self._rows[name].show_title(title, field, required=False)
            field.setAccessibleName(title)
        for field in (self.number, self.requester, self.subject):
            field.setFont(self._theme.font(Type.BODY))
        whom = self.tr("Name or e-mail address")
        self.requester.setPlaceholderText(whom)
        self.requester.setToolTip(plain_tooltip(whom))
        self._way.addItem(self.tr("As a new ticket"))
        self._way.addItem(self.tr("Into a ticket that is there"))
        for title, code in (
            (self.tr("Phone"), "phone"),
            (self.tr("Chat"), "chat"),
            (self.tr("E-mail"), "email"),
        ):
            self._channel.addItem(title, code)
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.SPACE_4)
        grid.setVerticalSpacing(t.SPACE_3)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._rows["number"], 0, 0, top)
        grid.addWidget(self._ticket, 0, 1)
        grid.addWidget(self._rows["subject"], 1, 0, 1, 2, top)
        grid.addWidget(self._rows["requester"], 2, 0, top)
        grid.addWidget(self._rows["department"], 2, 1, top)
        grid.addWidget(self._own, 3, 1, top)
        grid.addWidget(self._rows["channel"], 3, 0, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SPACE_3)
        layout.addWidget(self._rows["account"])
        layout.addWidget(self._rows["way"])
        layout.addLayout(grid)
        self._show_way()

    def _connect(self) -> None:
        self._account.currentIndexChanged.connect(self._choose_account)
        self._way.currentIndexChanged.connect(self._show_way)
        self._way.currentIndexChanged.connect(self.changed)
        self._way.currentIndexChanged.connect(self.department_chosen)
        self.number.textChanged.connect(self._find)
        self.subject.textEdited.connect(self.changed)
        self.requester.textEdited.connect(self.changed)
        self._finder.taken.connect(self._take_customer)
        self._finder.told.connect(self._rows["requester"].show_help)
        self._department.currentIndexChanged.connect(self._choose_department)
        self._own.changed.connect(self._choose_whose)
        # What was found missing is not said any longer than it is.
        self.subject.textEdited.connect(lambda: self._tell("subject", ""))
        self.requester.textEdited.connect(lambda: self._tell("requester", ""))
        self._department.currentIndexChanged.connect(lambda: self._tell("department", ""))
        self._way.currentIndexChanged.connect(lambda: self._tell("number", ""))

    # --- showing -------------------------------------------------------------------------------

    def _show_offer(self) -> None:
        """Show what the chosen account offers."""
        account = self.account()
        catalog = self._session.library.catalog(account)
        chosen = self._common
        was = self._department.blockSignals(True)
        self._department.clear()
        self._department.addItem(self.tr("Choose a department"), None)
        for department in catalog.departments if catalog else ():
            self._department.addItem(one_line(department.called(language())), department.id)
        self._department.setCurrentIndex(max(0, self._department.findData(chosen)))
        self._department.blockSignals(was)
        self._common = self._department.currentData()
        self._own.box.setChecked(False)
        self._show_whose()
        self._finder.show_account(account)
        self._find()

    def _show_way(self) -> None:
        self._rows["number"].setVisible(self.adds)
        self._ticket.setVisible(self.adds)
        for name in ("subject", "requester", "department"):
            self._rows[name].setVisible(not self.adds)
        self._rows["channel"].setVisible(self._asks_channel and not self.adds)

        self._show_whose()

    def _show_whose(self) -> None:
        """Say of the department whether it is that of all conversations that go."""
        own = self._own.box.isChecked()
        words = self.tr("Department")
        several = self._count > 1 and self._settled is None
        if several and not own:
            words = self.tr("Department for all %Ln", "", self._count)
        self._rows["department"].show_title(words, self._department, required=False)
        self._department.setAccessibleName(words)
        self._own.setVisible((several or own) and not self.adds)

    def _choose_department(self) -> None:
        if not self._own.box.isChecked():
            self._common = self._department.currentData()
        elif self._department.currentData() is None:
            self._own.box.setChecked(False)
        self._choose_whose()

    def _choose_whose(self) -> None:
        """Begin with the department of all for this one, or go back to that."""
        self._settled = None
        if not self._own.box.isChecked():
            self._show_choice(self._common)
        self._show_whose()
        self.changed.emit()
        self.department_chosen.emit()

    def _show_choice(self, department: RemoteId | None) -> None:
        with QSignalBlocker(self._department):
            self._department.setCurrentIndex(max(0, self._department.findData(department)))

    def _find(self) -> None:
        number = self.number.text().strip().lstrip("#")
        found = self._session.library.find(number, self.account()) if number else []
        self._into = found[0].ref if len(found) == 1 else None
        self._ticket.setText(isolate(one_line(found[0].ticket.subject)) if self._into else "")
        if self._into is not None:
            self._tell("number", "")
        self.changed.emit()

    def _choose_account(self) -> None:
        self._show_offer()
        self.account_chosen.emit(self.account())

    def _take_customer(self, chosen: str) -> None:
        """Take a customer from the list: that is not typed, and may come before it is shown."""
        self.requester.setText(chosen)
        self._tell("requester", "")
        self.changed.emit()

    def _tell(self, name: str, words: str) -> None:
        row = self._rows[name]
        row.fault_line.show_words(words)
        field = {
            "number": self.number,
            "department": self._department,
            "requester": self.requester,
            "subject": self.subject,
        }[name]
        mark_wrong(field, wrong=bool(words))
