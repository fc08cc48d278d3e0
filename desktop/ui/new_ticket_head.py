"""To whom a new ticket goes: account, department and topic, all of it from the catalog."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.catalog import Department
from desktop.domain.drafts import Draft
from desktop.domain.ids import AccountId, TicketRef
from desktop.services.library import Library
from desktop.ui import theme as t
from desktop.ui.form.choice import StillBox
from desktop.ui.form.control import mark_wrong
from desktop.ui.form.setting import language
from desktop.ui.form.titled import Titled
from desktop.ui.i18n import isolate, one_line
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label


class NewTicketHead(QWidget):
    """Edits the head of a draft. `changed` carries the changed draft, `account_chosen` an id."""

    changed = Signal(object)
    account_chosen = Signal(str)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._draft: Draft | None = None
        self._account = StillBox(theme)
        self._department = StillBox(theme)
        self._topic = StillBox(theme)
        self._account_row = Titled(self._account, theme)
        self._department_row = Titled(self._department, theme)
        self._topic_row = Titled(self._topic, theme)
        self._follows = text_label(theme, Type.SMALL, "muted")
        self._problem = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._about = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._lay_out()
        self._account.currentIndexChanged.connect(self._choose_account)
        self._department.currentIndexChanged.connect(self._choose_department)
        self._topic.currentIndexChanged.connect(self._choose_topic)

    # --- for the form --------------------------------------------------------------------------

    def show_draft(self, draft: Draft) -> None:
        """Show the head of a draft, with what its account offers."""
        self._draft = draft
        self._show_accounts(draft.account)
        offered = self.departments(draft.account)
        _fill(
            self._department,
            self.tr("Choose a department"),
            [(d.called(language()), d.id) for d in offered],
            draft.department,
        )
        self._show_department()
        followed = TicketRef(draft.account, draft.follows) if draft.follows else None
        row = self._library.ticket(followed) if followed else None
        words = self.tr("Goes on from #{number}: {subject}")
        self._follows.setText(
            words.format(
                number=row.ticket.number, subject=isolate(one_line(row.ticket.subject[:80]))
            )
            if row
            else ""
        )
        self._follows.setVisible(row is not None)

    def take(self, draft: Draft) -> None:
        """Go on with a version of the same draft that changed elsewhere."""
        self._draft = draft

    @property
    def problem(self) -> str:
        """What is said of a form that cannot be shown; "" for nothing."""
        return self._problem.text()

    @property
    def follows(self) -> str:
        """What is said of the ticket that this one goes on from; "" for nothing."""
        return self._follows.text()

    def department(self) -> Department | None:
        """Return the chosen department, or None."""
        draft = self._draft
        if draft is None:
            return None
        return next((d for d in self.departments(draft.account) if d.id == draft.department), None)

    def departments(self, account: AccountId) -> list[Department]:
        """Return the departments in which this person can open a ticket."""
        catalog = self._library.catalog(account)
        staff = self._library.is_agent(account)
        found = catalog.departments if catalog else ()
        return [d for d in found if staff or d.open_to_customers]

    def refusal(self) -> str:
        """Return why no ticket can go there; "" where it can. It is told below the department."""
        words = ""
        if self._draft is not None and not self.departments(self._draft.account):
            words = self.tr(
                "This helpdesk has not told its departments yet. Connect to it once, then send."
            )
        elif self.department() is None:
            words = self.tr("Choose the department that should get it.")
        self._department_row.fault_line.show_words(words)
        self._describe()
        mark_wrong(self._department, wrong=bool(words))
        return words

    def go(self) -> None:
        """Give the keys to the department."""
        self._department.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for box in (self._account, self._department, self._topic):
            box.set_theme(theme)
        for row in (self._account_row, self._department_row, self._topic_row):
            row.set_theme(theme)

    # --- parts ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for row, box, words, name, required in (
            (
                self._account_row,
                self._account,
                self.tr("Account"),
                self.tr("New ticket account"),
                False,
            ),
            (
                self._department_row,
                self._department,
                self.tr("Department"),
                self.tr("New ticket department"),
                True,
            ),
            (self._topic_row, self._topic, self.tr("Topic"), self.tr("New ticket topic"), False),
        ):
            box.setAccessibleName(name)
            row.show_title(words, box, required=required)
        where = QHBoxLayout()
        where.setSpacing(t.SPACE_4)
        where.addWidget(self._department_row, 1, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self._topic_row, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SPACE_4)
        layout.addWidget(self._follows)
        layout.addWidget(self._account_row)
        described = QVBoxLayout()
        described.setSpacing(t.SPACE_1)
        described.addLayout(where)
        described.addWidget(self._about)
        layout.addLayout(described)
        layout.addWidget(self._problem)

    def _show_accounts(self, chosen: AccountId) -> None:
        accounts = self._library.accounts()
        was = self._account.blockSignals(True)
        self._account.clear()
        for account in accounts:
            self._account.addItem(one_line(account.name), account.id)
        self._account.setCurrentIndex(self._account.findData(chosen))
        self._account.blockSignals(was)
        self._account_row.setVisible(len(accounts) > 1)

    def _show_department(self) -> None:
        """Show what belongs to the chosen department."""
        department = self.department()
        topics = department.topics if department else ()
        chosen = self._draft.topic if self._draft else None
        _fill(
            self._topic, self.tr("No topic"), [(p.called(language()), p.id) for p in topics], chosen
        )
        self._topic_row.setVisible(bool(topics))
        self._about.setText(one_line(department.described(language())) if department else "")
        self._about.setVisible(bool(self._about.text()))
        self._department_row.fault_line.show_words("")
        mark_wrong(self._department, wrong=False)
        problem = department.form_problem if department else ""
        words = self.tr(
            "The questions of this department cannot be shown ({reason}). Write freely: subject "
            "and message reach it all the same."
        )
        self._problem.setText(words.format(reason=one_line(problem)) if problem else "")
        self._problem.setVisible(bool(problem))
        self._describe()

    def _describe(self) -> None:
        parts = (self._department_row.description, self._about.text())
        self._department.setAccessibleDescription(". ".join(part for part in parts if part))

    def _choose_account(self) -> None:
        id = self._account.currentData()
        if self._draft is not None and id != self._draft.account:
            self.account_chosen.emit(id)

    def _choose_department(self) -> None:
        if self._draft is not None and self._department.currentData() != self._draft.department:
            chosen = self._department.currentData()
            self._draft = replace(self._draft, department=chosen, topic=None)
            self._show_department()
            self.changed.emit(self._draft)

    def _choose_topic(self) -> None:
        if self._draft is not None:
            self._draft = replace(self._draft, topic=self._topic.currentData())
            self.changed.emit(self._draft)


def _fill(box: StillBox, ask: str, items: Sequence[tuple[str, str]], chosen: str | None) -> None:
    was = box.blockSignals(True)
    box.clear()
    box.addItem(ask, None)
    for name, id in items:
        box.addItem(one_line(name), id)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)
    box.blockSignals(was)
    box.update()
