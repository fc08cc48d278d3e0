"""What a ticket's form said, what of it can be changed, and the logins it carries."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.catalog import Catalog, Service
from desktop.domain.fields import Credentials, Field, FieldKind, Value
from desktop.domain.form import answers
from desktop.domain.form import shown as asked_of
from desktop.domain.form_checks import context_of
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.status import Status
from desktop.domain.ticket import Details, Ticket, TicketRow
from desktop.services.library import Library
from desktop.ui import theme as t
from desktop.ui.details_lines import DetailLines, Line
from desktop.ui.details_places import places
from desktop.ui.details_secret import DetailsSecret
from desktop.ui.details_values import answer_text
from desktop.ui.form.fields import FormFields
from desktop.ui.form.setting import Setting, language, setting_of
from desktop.ui.form.tab_order import follow_layout
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import date_text, one_line
from desktop.ui.secret_clipboard import SecretClipboard
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label

_FIXED: Final = frozenset({FieldKind.CREDENTIALS, FieldKind.GROUP})
"""Kinds that can hold a login, which is never changed after sending."""
_BESIDE: Final = frozenset({FieldKind.PRIORITY, FieldKind.TICKET_TYPE, FieldKind.FOLLOWERS})
"""Kinds that stand in lines of their own where staff work on the ticket."""


class DetailsBody(QWidget):
    """Shows a ticket's details, with a *head* of what else is known where it stands alone.

    `changes_asked` carries new answers by field, `reveal_asked` the id of a login.
    """

    changes_asked = Signal(object)
    reveal_asked = Signal(str)

    def __init__(
        self,
        library: Library,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        head: bool = True,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._theme = theme
        self._head = head
        self._ref: TicketRef | None = None
        self._clipboard = SecretClipboard(self)
        self._secrets: dict[str, DetailsSecret] = {}
        self._before: dict[str, Value] = {}
        """The answers that are being changed, as they were when that began."""
        self.lines = DetailLines(theme)
        self.fields = FormFields(narrow=True)
        self._change = QPushButton(self.tr("Change…"))
        self._save = QPushButton(self.tr("Save"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._nothing = text_label(theme, Type.BODY, "muted", wrap=True)
        self._nothing.setText(self.tr("Nothing was asked yet"))
        self._logins_title = text_label(theme, Type.BODY_STRONG)
        self._logins = QVBoxLayout()
        self._lay_out()
        self._change.clicked.connect(self._begin_all)
        self.lines.change_asked.connect(self._begin)
        self._cancel.clicked.connect(self._give_up)
        self._save.clicked.connect(self._ask)
        self.fields.remade.connect(lambda: follow_layout(self))

    # --- for the pane --------------------------------------------------------------------------

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Show the details of another ticket, or news of the same."""
        if ref != self._ref:
            self._clipboard.clear()
            self._ref = ref
            self._end()
        row = None if ref is None else self._library.ticket(ref)
        if row is not None:
            self._show(row)

    def show_login(self, id: str, shown: Credentials | None) -> None:
        """Show a login that the helpdesk has revealed; None lets it be asked for again."""
        found = self._secrets.get(id)
        if found is not None:
            found.allow_reveal()
            if shown is not None:
                found.show_credentials(shown)

    def conceal(self) -> None:
        """Forget every login that was revealed, and take back what was copied of one."""
        self._clipboard.clear()
        for secret in self._secrets.values():
            secret.conceal()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.lines.set_theme(theme)
        self.fields.set_theme(theme)
        for secret in self._secrets.values():
            secret.set_theme(theme)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read and nothing to change."""
        parts = (self.lines, self.fields, self._change, self._logins_title)
        return all(part.isHidden() for part in parts)

    @property
    def is_changing(self) -> bool:
        """Whether answers are being changed."""
        return not self.fields.isHidden()

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._change.setAccessibleName(self.tr("Change details"))
        self._save.setAccessibleName(self.tr("Save details"))
        self._cancel.setAccessibleName(self.tr("Cancel changing details"))
        self._save.setProperty("kind", "primary")
        self._logins_title.setText(self.tr("Logins"))
        self._logins.setSpacing(t.SPACE_3)
        buttons = QHBoxLayout()
        buttons.setSpacing(t.SPACE_2)
        for button in (self._change, self._save, self._cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SPACE_4)
        for part in (self._nothing, self.lines, self.fields):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addWidget(self._logins_title)
        layout.addLayout(self._logins)
        self.fields.hide()
        self._show_buttons(can_change=False)

    # --- showing -------------------------------------------------------------------------------

    def _show(self, row: TicketRow) -> None:
        catalog = self._library.catalog(row.ref.account)
        setting = self._setting(row)
        pending = self._library.pending_answers(row.ref)
        head = _head_lines(row.ticket, catalog) if self._head else []
        self.lines.show_lines([*head, *self._answer_lines(row, setting, pending)])
        self._show_buttons(can_change=bool(self._editable(row)))
        self._show_logins(row)

    def _answer_lines(
        self, row: TicketRow, setting: Setting, pending: Mapping[str, Value]
    ) -> list[Line]:
        details = row.ticket.details or Details()
        waiting = self.tr("Changed here, not sent yet")
        changing = {f.id for f in self.fields.form} if self.is_changing else set[str]()
        editable = set[str]() if self.is_changing else {f.id for f in self._editable(row)}
        found: list[Line] = []
        for field in self._form(row):
            value = pending.get(field.id, details.fields.get(field.id))
            if value is None or field.id in changing:
                continue
            text = answer_text(field, value, setting)
            if text or field.id in pending:
                note = waiting if field.id in pending else ""
                name = one_line(setting.say(field.label))
                asks = field.id if field.id in editable else ""
                found.append(Line(name, text or "–", note, asks))
        return found

    def _setting(self, row: TicketRow) -> Setting:
        """Return what names a ticket's answers: staff are told its customer's services with it."""
        setting = setting_of(self._library.catalog(row.ref.account), self._theme)
        told = {} if row.ticket.details is None else row.ticket.details.services
        known = {service.id for service in setting.services}
        more = (Service(RemoteId(id), name) for id, name in told.items() if id not in known)
        return replace(setting, services=(*setting.services, *more))

    def _form(self, row: TicketRow) -> tuple[Field, ...]:
        catalog = self._library.catalog(row.ref.account)
        department = catalog.department(row.ticket.department) if catalog else None
        form = department.form if department else ()
        return form if self._head else tuple(f for f in form if f.kind not in _BESIDE)

    def _values(self, row: TicketRow) -> dict[str, Value]:
        """Return all answers of a ticket, with those that are on their way."""
        details = row.ticket.details or Details()
        return {**details.fields, **self._library.pending_answers(row.ref)}

    def _editable(self, row: TicketRow) -> tuple[Field, ...]:
        """Return the fields that may be changed now, whatever the others say."""
        can = self._library.capabilities(row.ref.account)
        if can is None or not can.change_fields or row.ticket.details is None:
            return ()
        if row.ticket.status is Status.CLOSED:
            return ()
        asked = asked_of(self._form(row), self._values(row), row.ticket.details.topic)
        return tuple(
            msgspec.structs.replace(f, when=())
            for f in asked
            if f.editable and f.kind not in _FIXED
        )

    def _show_logins(self, row: TicketRow) -> None:
        details = row.ticket.details or Details()
        can = self._library.capabilities(row.ref.account)
        ids = {secret.id for secret in details.secrets}
        for id in [id for id in self._secrets if id not in ids]:
            gone = self._secrets.pop(id)
            self._logins.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        setting = self._setting(row)
        named = places(details.secrets, self._form(row), details.fields, setting)
        for secret in details.secrets:
            if secret.id not in self._secrets:
                made = self._secrets[secret.id] = DetailsSecret(self._theme, self._clipboard)
                made.reveal_asked.connect(self.reveal_asked)
                self._logins.addWidget(made)
            revealable = can is not None and can.secret_fields
            self._secrets[secret.id].show_secret(
                secret, revealable=revealable, place=named.get(secret.id, "")
            )
        self._logins_title.setVisible(bool(ids))

    def _show_buttons(self, *, can_change: bool) -> None:
        changing = self.is_changing
        self._change.setVisible(can_change and not changing)
        self._nothing.setVisible(can_change and not changing and not self.lines.lines)
        self._save.setVisible(changing)
        self._cancel.setVisible(changing)

    # --- changing ------------------------------------------------------------------------------

    def _begin_all(self) -> None:
        self._begin("")

    def _begin(self, only: str) -> None:
        """Let the answer of one field be changed; of all of them for ""."""
        row = None if self._ref is None else self._library.ticket(self._ref)
        catalog = None if row is None else self._library.catalog(row.ref.account)
        if row is None or catalog is None:
            return
        form = tuple(f for f in self._editable(row) if only in ("", f.id))
        values = self._values(row)
        self._before = {field.id: values[field.id] for field in form if field.id in values}
        topic = row.ticket.details.topic if row.ticket.details else None
        self.fields.show_form(form, self._before, self._setting(row), context_of(catalog, topic))
        self.fields.show()
        self._show(row)
        if form:
            self.fields.row(form[0].id).go()

    def _ask(self) -> None:
        if self.fields.insist() is not None:
            return
        form = self.fields.form
        now = answers(form, self.fields.values(), None)
        changed: dict[str, Value] = {
            field.id: now.get(field.id, _nothing(field))
            for field in form
            if now.get(field.id, _nothing(field)) != self._before.get(field.id, _nothing(field))
        }
        self._give_up()
        if changed:
            self.changes_asked.emit(changed)

    def _give_up(self) -> None:
        self._end()
        self._change.setFocus()

    def _end(self) -> None:
        self.fields.hide()
        row = None if self._ref is None else self._library.ticket(self._ref)
        if row is not None:
            self._show(row)


def _nothing(field: Field) -> Value:
    """Return the answer that takes an answer away."""
    match field.kind:
        case FieldKind.CHECKBOX:
            return False
        case FieldKind.MULTI_CHOICE | FieldKind.FOLLOWERS:
            return ()
        case _:
            return ""


def _head_lines(ticket: Ticket, catalog: Catalog | None) -> list[Line]:
    translate = QCoreApplication.translate
    local = ticket.created.astimezone()
    day = date_text(QDate(local.year, local.month, local.day))
    department = catalog.department(ticket.department) if catalog else None
    called = department.called(language()) if department else own_word(ticket.department_name)
    lines = [
        Line(translate("Details", "Number"), f"#{ticket.number}"),
        Line(translate("Details", "Status"), one_line(own_word(ticket.status_label))),
        Line(translate("Details", "Department"), one_line(called)),
        Line(translate("Details", "Opened"), day),
    ]
    topic = ticket.details.topic if ticket.details else None
    topics = department.topics if department else ()
    name = next((one.called(language()) for one in topics if one.id == topic), "")
    if name:
        lines.insert(3, Line(translate("Details", "Topic"), one_line(name)))
    return lines
