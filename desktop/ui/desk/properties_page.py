"""What a ticket is, and whose: each value is changed by pressing it."""

from datetime import UTC, datetime

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.ids import TicketRef
from desktop.domain.status import Status
from desktop.domain.wishes import Part
from desktop.services.library import Library
from desktop.ui.desk.change_words import names_of
from desktop.ui.desk.leading import leading
from desktop.ui.desk.on_show import OnShow
from desktop.ui.desk.property_row import PropertyRow
from desktop.ui.desk.value_button import ValueButton
from desktop.ui.desk.words_box import WordsBox
from desktop.ui.details_body import DetailsBody
from desktop.ui.form.setting import language
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import date_text, exact_time, one_line
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, rule, text_label
from desktop.ui.ticket_list_due import Urgency, due_icon, due_words, stands_out, urgency

_TICK_MS = 15_000
_TONES = {Urgency.OVER: "danger", Urgency.SOON: "warning", Urgency.LATER: ""}


class PropertiesPage(QWidget):
    """Shows one ticket.

    `asked` carries a `Part` to choose anew, `mine` asks for the ticket, `renamed` asks for another
    subject; `untagged` and `unfollowed` carry words that are to go. `undone`, `retried`,
    `discarded` and `stolen` carry ids of the outbox.
    """

    asked = Signal(object)
    mine = Signal()
    untagged = Signal(str)
    unfollowed = Signal(str)
    undone = Signal(str)
    retried = Signal(str)
    discarded = Signal(str)
    stolen = Signal(str)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[Part, PropertyRow] = {}
        self._values: dict[Part, ValueButton] = {}
        self.body = DetailsBody(library, theme, head=False)
        self._mine = QPushButton(self.tr("Assign to me"))
        self._mine.setProperty("kind", "link")
        self._mine.clicked.connect(self.mine)
        self._tags = WordsBox(theme, self.tr("Tags"), self.tr("Add a tag"))
        self._followers = WordsBox(theme, self.tr("Followers"), self.tr("Add a follower"))
        self._due = ValueButton(theme, self.tr("Answer due"))
        self._due_at: datetime | None = None
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_due)
        self._requester = ValueButton(theme, self.tr("Requester"))
        self._opened = ValueButton(theme, self.tr("Opened"))
        self._lay_out()
        self._tags.more.connect(lambda: self.asked.emit(Part.TAGS))
        self._tags.removed.connect(self.untagged)
        self._followers.more.connect(lambda: self.asked.emit(Part.FOLLOWERS))
        self._followers.removed.connect(self.unfollowed)

    # --- for the panel

    def show_ticket(self, shown: OnShow) -> None:
        """Show a ticket as it will be."""
        names = names_of(shown.catalog)
        self._show_values(shown, names)
        self._show_people(shown)
        for row in self._rows.values():
            row.show_marks(shown, names)
        self.show_details(shown.ref)

    def show_details(self, ref: TicketRef | None) -> None:
        """Show what the form said of a ticket, or nothing."""
        self.body.show_ticket(ref)
        self._title.setVisible(not self.body.is_empty)

    def anchor(self, part: Part) -> QWidget | None:
        """Return where the value of *part* stands, None where it has no place here."""
        match part:
            case Part.TAGS:
                return self._tags.more_button
            case Part.FOLLOWERS:
                return self._followers.more_button
            case _:
                return self._values.get(part)

    def row(self, part: Part) -> PropertyRow:
        """Return the line of *part*."""
        return self._rows[part]

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        for part in (
            *self._rows.values(),
            *self._values.values(),
            *(self._due, self._requester, self._opened, self._tags, self._followers, self.body),
        ):
            part.set_theme(theme)

    # --- making

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_1)
        for part, name in (
            (Part.STATUS, self.tr("Status")),
            (Part.ASSIGNEE, self.tr("Assignee")),
            (Part.PRIORITY, self.tr("Priority")),
            (Part.DEPARTMENT, self.tr("Department")),
            (Part.TYPE, self.tr("Type")),
        ):
            layout.addWidget(self._value_row(part, name))
        self._due_row = PropertyRow(self._theme, self.tr("Answer due"), self._due)
        layout.addWidget(self._due_row)
        layout.addWidget(self._word_row(Part.TAGS, self.tr("Tags"), self._tags))
        layout.addSpacing(SPACE_1)
        layout.addWidget(rule())
        layout.addSpacing(SPACE_1)
        layout.addWidget(PropertyRow(self._theme, self.tr("Requester"), self._requester))
        layout.addWidget(self._word_row(Part.FOLLOWERS, self.tr("Followers"), self._followers))
        layout.addWidget(PropertyRow(self._theme, self.tr("Opened"), self._opened))
        layout.addSpacing(SPACE_1)
        layout.addWidget(rule())
        title = text_label(self._theme, Type.BODY_STRONG)
        title.setText(leading(self.tr("What was asked")))
        title.setContentsMargins(0, SPACE_2, 0, SPACE_1)
        self._title = title
        layout.addWidget(title)
        layout.addWidget(self.body)
        layout.addStretch(1)
        for value in (self._due, self._requester, self._opened):
            value.let_change(on=False)

    def _value_row(self, part: Part, name: str) -> PropertyRow:
        value = self._values[part] = ValueButton(self._theme, name)
        value.clicked.connect(lambda: self.asked.emit(part))
        if part is not Part.ASSIGNEE:
            return self._word_row(part, name, value)
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(value, 1)
        line.addWidget(self._mine, 0, Qt.AlignmentFlag.AlignVCenter)
        return self._word_row(part, name, both)

    def _word_row(self, part: Part, name: str, value: QWidget) -> PropertyRow:
        row = self._rows[part] = PropertyRow(self._theme, name, value, part)
        row.undone.connect(self.undone)
        row.refusal.retried.connect(self.retried)
        row.refusal.discarded.connect(self.discarded)
        row.refusal.stolen.connect(self.stolen)
        return row

    # --- showing

    def _show_values(self, shown: OnShow, names: dict[str, str]) -> None:
        ticket, can, catalog = shown.ticket, shown.can, shown.catalog
        values = self._values
        values[Part.STATUS].show_status(ticket.status, ticket.status_label)
        may_close = can.close if ticket.status is not Status.CLOSED else can.reopen
        values[Part.STATUS].let_change(on=may_close and len(catalog.statuses) > 1)
        holder = ticket.assignee
        values[Part.ASSIGNEE].show_value(
            self.tr("Nobody") if holder is None else holder.name,
            icon="" if holder is None else "circle-user-round",
            tone="muted" if holder is None else "",
        )
        values[Part.ASSIGNEE].let_change(on=can.assign)
        self._mine.setVisible(can.assign and (holder is None or holder.id != shown.me.id))
        self._mine.setText(self.tr("Assign to me") if holder is None else self.tr("Take over"))
        urgent = stands_out(ticket.priority)
        values[Part.PRIORITY].show_value(
            names.get(f"priority:{ticket.priority}", ticket.priority) or "–",
            icon="flag" if urgent else "",
            tone="danger" if urgent else "",
        )
        values[Part.PRIORITY].let_change(on=can.prioritise and bool(catalog.priorities))
        department = catalog.department(ticket.department)
        called = department.called(language()) if department else own_word(ticket.department_name)
        values[Part.DEPARTMENT].show_value(called)
        values[Part.DEPARTMENT].let_change(on=can.move and len(catalog.departments) > 1)
        values[Part.TYPE].show_value(names.get(f"type:{ticket.type}", ticket.type) or "–")
        values[Part.TYPE].let_change(on=can.retype and bool(catalog.types))
        self._rows[Part.TYPE].setVisible(bool(catalog.types))
        self._rows[Part.PRIORITY].setVisible(bool(catalog.priorities or ticket.priority))
        self._tags.show_words(ticket.tags, can_change=can.tags)
        self._rows[Part.TAGS].setVisible(can.tags or bool(ticket.tags))

    def _show_people(self, shown: OnShow) -> None:
        ticket = shown.ticket
        who = ticket.requester
        self._requester.show_value("–" if who is None else who.name)
        if who is not None and who.email:
            self._requester.setToolTip(plain_tooltip(one_line(who.email)))
        self._followers.show_words(ticket.followers, can_change=shown.can.followers)
        self._rows[Part.FOLLOWERS].setVisible(shown.can.followers or bool(ticket.followers))
        local = ticket.created.astimezone()
        self._opened.show_value(date_text(QDate(local.year, local.month, local.day)))
        self._opened.setToolTip(plain_tooltip(exact_time(ticket.created)))
        self._due_at = ticket.due
        self._show_due()

    def _show_due(self) -> None:
        """Tell by when staff are to answer, as it stands now: time goes on between two syncs."""
        due, now = self._due_at, datetime.now(UTC)
        self._due_row.setVisible(due is not None)
        if due is None:
            self._tick.stop()
            return
        self._due.show_value(
            due_words(due, now), icon=due_icon(due, now), tone=_TONES[urgency(due, now)]
        )
        self._due.setToolTip(plain_tooltip(exact_time(due)))
        self._tick.start()
