"""A new ticket from top to bottom: to whom, what the department asks, subject and message.

All that is asked comes from the catalog. The form scrolls; what stands below it stays.
"""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.catalog import Catalog, Department
from desktop.domain.customers import Customer
from desktop.domain.drafts import Draft
from desktop.domain.fields import Field
from desktop.domain.form_checks import Context, context_of
from desktop.domain.form_kept import kept
from desktop.domain.ids import AccountId
from desktop.services.library import Library
from desktop.ui import theme as t
from desktop.ui.form.control import mark_wrong
from desktop.ui.form.fields import FormFields
from desktop.ui.form.setting import setting_of
from desktop.ui.form.tab_order import follow_layout
from desktop.ui.form.titled import FaultLine, Titled
from desktop.ui.new_ticket_behalf import NewTicketBehalf
from desktop.ui.new_ticket_head import NewTicketHead
from desktop.ui.theme import Theme, Type

_MAX_SUBJECT: Final = 250
_WIDEST: Final = 800
_AROUND: Final = 64
"""How much of what lies around a fault comes into view with it."""


class NewTicketForm(QScrollArea):
    """Edits a draft but for *message*, which it only holds.

    `changed` carries the changed draft, `account_chosen` the id of the account to write to instead.
    """

    changed = Signal(object)
    account_chosen = Signal(str)

    def __init__(
        self, library: Library, theme: Theme, message: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._theme = theme
        self._draft: Draft | None = None
        self._customer: Customer | None = None
        """On whose behalf staff write, where the helpdesk told of them."""
        self.head = NewTicketHead(library, theme)
        self.behalf = NewTicketBehalf(library, theme)
        self.fields = FormFields()
        self.refused = FaultLine(theme)
        self.subject = QLineEdit()
        self._subject_row = Titled(self.subject, theme)
        self._message = message
        self._message_row = Titled(message, theme)
        self._page = QWidget()
        self._lay_out()
        self.head.changed.connect(self._change_head)
        self.behalf.changed.connect(self._change)
        self.head.account_chosen.connect(self.account_chosen)
        self.fields.changed.connect(self._change_fields)
        self.subject.textEdited.connect(self._change_subject)
        self.fields.remade.connect(self._follow_layout)
        self.fields.moved_to.connect(self._show_row)

    # --- for the window ------------------------------------------------------------------------

    def show_draft(self, draft: Draft) -> Draft:
        """Show a draft with what its account offers.

        Return it with its answers as the form can hold them: what has no place in it is put aside.
        """
        self._draft = draft
        self.head.show_draft(draft)
        form = self._form()
        draft = replace(draft, fields=kept(draft.fields, form, form))
        self._take(draft)
        self.behalf.show_draft(draft)
        self._show_fields()
        self.subject.setText(draft.subject)
        self._clear_faults()
        self._show_refusal(draft.refusal)
        return draft

    def follow_catalog(self) -> None:
        """Ask what the helpdesk's catalog asks by now; answers and the keys stay where they are."""
        if self._draft is None:
            return
        old = self.fields.form
        self.head.show_draft(self._draft)
        fields = kept(self._draft.fields, old, self._form())
        self._show_fields(replace(self._draft, fields=fields))
        if fields != self._draft.fields:
            self._change(replace(self._draft, fields=fields))

    def know_customer(self, customer: Customer | None) -> None:
        """Offer the orders of the customer on whose behalf the ticket is; None is nobody known."""
        if customer != self._customer:
            self._customer = customer
            self._show_fields()

    def take(self, draft: Draft) -> None:
        """Go on with a version of the same draft that changed elsewhere."""
        self._take(draft)
        if draft.body.strip() or draft.files:
            self._message_row.fault_line.show_words("")
            mark_wrong(self._message, wrong=False)

    @property
    def spare(self) -> int:
        """How much higher the form is than what it asks; below 0 where it scrolls."""
        return self.viewport().height() - self._page.sizeHint().height()

    def begin(self) -> None:
        """Give the keys to what is to be filled in first, and bring it into view.

        What goes on from another ticket begins at the top: its answers are to be looked over.
        """
        draft = self._draft
        self.verticalScrollBar().setValue(0)
        if draft is None or draft.department is None or (draft.follows and not draft.body):
            self.head.go()
            return
        row = self.fields.first_open()
        if row is not None:
            row.go()
        elif not draft.subject.strip():
            self.subject.setFocus()
        else:
            self._message.setFocus()
        self.show_keys()

    def show_keys(self) -> None:
        """Bring what has the keys into view."""
        focused = QApplication.focusWidget()
        if focused is not None and self._page.isAncestorOf(focused):
            self._bring_into_view(focused)

    def show_part(self, part: QWidget) -> None:
        """Bring a part of the message into view, with as much of the rest as fits."""
        self._bring_into_view(part)

    def write_subject(self, text: str) -> None:
        """Put *text* in the place of the subject."""
        self.subject.setText(text)
        self._change_subject(text)

    def go_to_field(self, id: str) -> None:
        """Bring a field of the department's form into view, and give it the keys."""
        if id in {field.id for field in self.fields.form}:
            row = self.fields.row(id)
            row.go()
            self._bring_into_view(row)

    def insist(self) -> bool:
        """Say everything that keeps the ticket from being sent, and go to the first of it.

        Return whether there is anything.
        """
        draft = self._draft
        if draft is None:
            return False
        self._clear_faults()
        wrong: list[QWidget] = []
        if self.behalf.refusal():
            wrong.append(self.behalf.requester)
        if self.head.refusal():
            wrong.append(self.head)
        fault = self.fields.insist()
        if fault is not None:
            wrong.append(fault)
        if not draft.subject.strip():
            words = self.tr("Give it a subject, so that it can be found again.")
            self._subject_row.fault_line.show_words(words)
            mark_wrong(self.subject, wrong=True)
            wrong.append(self.subject)
        if not (draft.body.strip() or draft.files):
            self._message_row.fault_line.show_words(self.tr("Write something or attach a file."))
            mark_wrong(self._message, wrong=True)
            wrong.append(self._message)
        self._name_subject()
        if wrong:
            self._go_to(wrong[0])
        return bool(wrong)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        for part in (self.head, self.behalf, self.fields, self._subject_row, self._message_row):
            part.set_theme(theme)
        self.refused.set_theme(theme)

    def form_of(self, account: AccountId, department: str | None) -> tuple[Field, ...]:
        """Return what a department asks; () for none."""
        found = next((d for d in self.head.departments(account) if d.id == department), None)
        return found.form if found else ()

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.subject.setMaxLength(_MAX_SUBJECT)
        self.subject.setFont(self._theme.font(Type.BODY))
        self.subject.setAccessibleName(self.tr("New ticket subject"))
        self._subject_row.show_title(self.tr("Subject"), self.subject, required=True)
        self._message_row.show_title(self.tr("Message"), self._message, required=True)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        parts = QVBoxLayout(column)
        parts.setContentsMargins(t.SPACE_5, t.SPACE_2, t.SPACE_5, t.SPACE_5)
        parts.setSpacing(t.SPACE_4)
        for part in (self.refused, self.behalf, self.head, self.fields, self._subject_row):
            parts.addWidget(part)
        parts.addWidget(self._message_row, 1)
        self._page.setProperty("pane", "surface")
        middle = QHBoxLayout(self._page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(column)
        self.setWidget(self._page)

    def _form(self) -> tuple[Field, ...]:
        department = self.head.department()
        return department.form if department else ()

    def _department(self) -> Department | None:
        return self.head.department()

    def _catalog(self, draft: Draft) -> Catalog | None:
        """Return what the helpdesk offers, with the orders of whom the ticket is for."""
        catalog, customer = self._library.catalog(draft.account), self._customer
        if catalog is None or customer is None:
            return catalog
        is_theirs = draft.requester.casefold() == customer.email.casefold()
        return replace(catalog, services=customer.services) if is_theirs else catalog

    def _context(self, draft: Draft) -> Context:
        catalog = self._catalog(draft)
        if catalog is None:
            return Context(topic=draft.topic)
        # After a call staff know what they know: the helpdesk lets them leave the rest open.
        lenient = self._library.is_agent(draft.account)
        return context_of(catalog, draft.topic, lenient=lenient)

    def _show_fields(self, draft: Draft | None = None) -> None:
        draft = draft or self._draft
        if draft is not None:
            setting = setting_of(self._catalog(draft), self._theme)
            self.fields.show_form(self._form(), draft.fields, setting, self._context(draft))

    def _follow_layout(self) -> None:
        self.fields.setVisible(not self.fields.is_empty)
        follow_layout(self)

    def _show_refusal(self, reason: str) -> None:
        """Tell why the helpdesk refused it; the part it names is called as the form calls it."""
        named = {field.id: self.fields.row(field.id).title for field in self.fields.form}
        named |= {"requester": self.tr("Whom it is for"), "subject": self.tr("Subject")}
        for id, title in named.items():
            mark = next((m for m in (f": {id}: ", f": fields.{id}: ") if m in reason), "")
            if mark:
                reason = reason.replace(mark, f": {title}: ", 1)
                self._mark_refused(id, reason)
                break
        self.refused.show_words(reason)

    def _mark_refused(self, id: str, reason: str) -> None:
        if id == "requester" and not self.behalf.isHidden():
            self.behalf.show_fault(reason)
        elif id == "subject":
            mark_wrong(self.subject, wrong=True)
        elif id in {field.id for field in self.fields.form}:
            mark_wrong(self.fields.row(id).control.entry(), wrong=True)

    def _clear_faults(self) -> None:
        for row in (self._subject_row, self._message_row):
            row.fault_line.show_words("")
        mark_wrong(self.subject, wrong=False)
        mark_wrong(self._message, wrong=False)
        self._name_subject()

    def _name_subject(self) -> None:
        self.subject.setAccessibleDescription(self._subject_row.description)

    def _go_to(self, wrong: QWidget) -> None:
        if wrong is self.head:
            self.head.go()
        elif wrong in (self.subject, self._message, self.behalf.requester):
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_into_view(wrong)

    def _show_row(self, row: QWidget) -> None:
        def show_all() -> None:
            self._bring_into_view(row)
            self.show_keys()

        # A new row learns its height only once its own fields have been laid out.
        QTimer.singleShot(0, row, show_all)

    def _bring_into_view(self, part: QWidget) -> None:
        # What has just been said needs its room before it can come into view.
        layout = self._page.layout()
        if layout is not None:
            layout.activate()
        self._page.adjustSize()
        self.ensureWidgetVisible(part, 0, _AROUND)

    # --- what the person does ------------------------------------------------------------------

    def _take(self, draft: Draft) -> None:
        self._draft = draft
        self.head.take(draft)
        self.behalf.take(draft)

    def _change(self, draft: Draft) -> None:
        self._take(draft)
        self.changed.emit(draft)

    def _change_head(self, draft: Draft) -> None:
        before = self._draft
        if before is not None and before.department != draft.department:
            fields = kept(draft.fields, self.fields.form, self._form())
            draft = replace(draft, fields=fields)
            self._take(draft)
            self._show_fields()
        else:
            self.fields.set_context(self._context(draft))
        self._change(draft)

    def _change_fields(self) -> None:
        if self._draft is not None:
            self._change(replace(self._draft, fields=self.fields.values()))

    def _change_subject(self, text: str) -> None:
        if self._draft is not None:
            if text.strip():
                self._subject_row.fault_line.show_words("")
                mark_wrong(self.subject, wrong=False)
                self._name_subject()
            self._change(replace(self._draft, subject=text))
