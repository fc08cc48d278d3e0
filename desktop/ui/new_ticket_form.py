"""The choices of a new ticket: account, department, topic, subject. All of it from the catalog."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from desktop.domain.catalog import Department
from desktop.domain.drafts import Draft
from desktop.domain.ids import AccountId, RemoteId
from desktop.services.library import Library
from desktop.ui import theme as t
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.i18n import one_line
from desktop.ui.theme import Theme
from desktop.ui.theme_label import text_label

_MAX_SUBJECT = 250
_ABOUT_WIDTH = 420


class NewTicketForm(QWidget):
    """Edits the head of a draft. `changed` carries the changed draft, `account_chosen` an id."""

    changed = Signal(object)
    account_chosen = Signal(str)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._draft: Draft | None = None
        self._filling = False
        self._account = ChevronBox(theme)
        self._department = ChevronBox(theme)
        self._about = text_label(theme, tone="muted", wrap=True)
        self._topic = ChevronBox(theme)
        self.subject = QLineEdit()
        self._lay_out(theme)
        self._account.activated.connect(self._choose_account)
        self._department.currentIndexChanged.connect(self._choose_department)
        self._topic.currentIndexChanged.connect(self._write)
        self.subject.textEdited.connect(self._write)

    def show_draft(self, draft: Draft) -> None:
        """Show the head of a draft, with what its account offers."""
        self._filling = True
        self._draft = draft
        self._fill_accounts(draft.account)
        self._fill(
            self._department,
            [(d.name, d.id) for d in self.departments(draft.account)],
            draft.department,
            self.tr("Choose a department"),
        )
        self._show_topics()
        self.subject.setText(draft.subject)
        self._filling = False

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for box in (self._account, self._department, self._topic):
            box.set_theme(theme)

    def take(self, draft: Draft) -> None:
        """Go on with a version of the same draft that changed elsewhere."""
        self._draft = draft

    def refusal(self) -> str:
        """Return what is still missing; "" for nothing."""
        draft = self._draft
        if draft is None:
            return ""
        if not self.departments(draft.account):
            return self.tr(
                "This helpdesk has not told its departments yet. Connect to it once, then send."
            )
        if draft.department is None:
            return self.tr("Choose the department that should get it.")
        if not draft.subject.strip():
            return self.tr("Give it a subject, so that it can be found again.")
        return ""

    def departments(self, account: AccountId) -> list[Department]:
        """Return the departments in which this person can open a ticket."""
        catalog = self._library.catalog(account)
        staff = self._library.is_agent(account)
        found = catalog.departments if catalog else ()
        return [d for d in found if staff or d.open_to_customers]

    def _lay_out(self, theme: Theme) -> None:
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(t.SPACE_4)
        layout.setVerticalSpacing(t.SPACE_2)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.subject.setMaxLength(_MAX_SUBJECT)
        self._layout = layout
        # What it needs is reckoned at its least width: a wide one takes no needless lines.
        self._about.setMinimumWidth(_ABOUT_WIDTH)
        for words, name, field in (
            (self.tr("Account"), "New ticket account", self._account),
            (self.tr("Department"), "New ticket department", self._department),
            (self.tr("Topic"), "New ticket topic", self._topic),
            (self.tr("Subject"), "New ticket subject", self.subject),
        ):
            field.setAccessibleName(name)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            label = text_label(theme)
            label.setText(words)
            label.setBuddy(field)
            layout.addRow(label, field)
            if field is self._department:
                layout.addRow("", self._about)

    def _fill_accounts(self, chosen: AccountId) -> None:
        accounts = self._library.accounts()
        self._account.clear()
        for account in accounts:
            self._account.addItem(one_line(account.name), account.id)
        self._account.setCurrentIndex(self._account.findData(chosen))
        self._layout.setRowVisible(self._account, len(accounts) > 1)

    def _fill(
        self, box: QComboBox, items: list[tuple[str, RemoteId]], chosen: RemoteId | None, ask: str
    ) -> None:
        box.clear()
        box.addItem(ask, None)
        for name, id in items:
            box.addItem(one_line(name), id)
        box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)

    def _show_topics(self) -> None:
        department = self._chosen_department()
        topics = department.topics if department else ()
        self._layout.setRowVisible(self._topic, bool(topics))
        self._fill(
            self._topic,
            [(topic.name, topic.id) for topic in topics],
            self._draft.topic if self._draft else None,
            self.tr("No topic"),
        )
        about = department.description if department else ""
        self._about.setText(one_line(about))
        self._layout.setRowVisible(self._about, bool(about))

    def _chosen_department(self) -> Department | None:
        if self._draft is None:
            return None
        id = self._department.currentData()
        return next((d for d in self.departments(self._draft.account) if d.id == id), None)

    def _choose_account(self) -> None:
        id = self._account.currentData()
        if self._draft is not None and id != self._draft.account:
            self.account_chosen.emit(id)

    def _choose_department(self) -> None:
        if not self._filling:
            self._filling = True
            self._show_topics()
            self._filling = False
            self._write()

    def _write(self) -> None:
        if self._filling or self._draft is None:
            return
        self._draft = replace(
            self._draft,
            department=self._department.currentData(),
            topic=self._topic.currentData(),
            subject=self.subject.text(),
        )
        self.changed.emit(self._draft)
