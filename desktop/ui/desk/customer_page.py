"""Who asks: how to reach them, what they ordered, what else they wrote about, what staff noted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.catalog import Service
from desktop.domain.customers import CustomerCard
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, TicketRef
from desktop.ui.desk.fetched import FetchNote
from desktop.ui.desk.leading import leading
from desktop.ui.desk.link_row import TicketLine
from desktop.ui.i18n import isolate, number, one_line
from desktop.ui.layout_items import let_go_of_all
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label

_NOTES_HEIGHT = 96


class CustomerPage(QWidget):
    """Shows a card. `opened` carries the ref of a ticket, `notes_changed` the notes to be kept.

    `again` asks to fetch the card once more. Notes that are being written stay, whatever comes.
    """

    opened = Signal(object)
    notes_changed = Signal(str)
    again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: CustomerCard | None = None
        self._account: AccountId | None = None
        self.note = FetchNote(theme)
        self.note.again.connect(self.again)
        self._place = QWidget()
        self._lines = QVBoxLayout(self._place)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(SPACE_1)
        self._notes_box = QWidget()
        self.notes = QPlainTextEdit()
        self.notes.setProperty("boxed", True)
        self.notes.setPlaceholderText(self.tr("For colleagues; customers never see it"))
        self.notes.setAccessibleName(self.tr("Notes about the customer"))
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        self.notes.setTabChangesFocus(True)
        self.notes.textChanged.connect(self._show_buttons)
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self.save = QPushButton(self.tr("Save notes"))
        self.save.setProperty("kind", "primary")
        self.save.clicked.connect(self._save)
        self._leave = QPushButton(self.tr("Cancel"))
        self._leave.clicked.connect(self._give_up)
        self._lay_out()

    @property
    def card(self) -> CustomerCard | None:
        """What is shown."""
        return self._card

    @property
    def is_changing(self) -> bool:
        """Whether notes are being written."""
        kept = "" if self._card is None else self._card.notes
        return self.notes.toPlainText() != kept

    def begin(self) -> None:
        """Show nothing until it has been fetched."""
        self._card = None
        self._place.hide()
        self._notes_box.hide()
        self.notes.clear()
        self._told.hide()
        self.note.say_fetching()

    def show_card(
        self, account: AccountId, card: CustomerCard, *, here: TicketRef, writes: bool
    ) -> None:
        """Show what was fetched; *here* is the ticket on show, *writes*: notes can be changed."""
        changing = self.is_changing
        self._account, self._card = account, card
        self.note.hide()
        if not changing:
            self.notes.setPlainText(card.notes)
            self._told.hide()
        self._notes_box.setVisible(writes or bool(card.notes))
        self.notes.setReadOnly(not writes)
        self._place.show()
        self._show(card, here)
        self._show_buttons()

    def show_problem(self, problem: Problem) -> None:
        """Say why it could not be fetched."""
        self.note.say_problem(problem)

    def show_unsaved(self, words: str) -> None:
        """Say why the notes were not kept; they stay as written."""
        self._told.setText(words)
        self._told.show()
        self._show_buttons()

    def show_saved(self, card: CustomerCard) -> None:
        """Show that the notes were kept."""
        self._card = card
        self.notes.setPlainText(card.notes)
        self._told.hide()
        self._show_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme

    # --- parts

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.save)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        title = self._title(self.tr("Notes"))
        notes = QVBoxLayout(self._notes_box)
        notes.setContentsMargins(0, 0, 0, 0)
        notes.setSpacing(SPACE_2)
        for part in (title, self.notes, self._told):
            notes.addWidget(part)
        notes.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self.note)
        layout.addWidget(self._place)
        layout.addWidget(self._notes_box)
        layout.addStretch(1)

    def _show(self, card: CustomerCard, here: TicketRef) -> None:
        let_go_of_all(self._lines)
        self._say(card.person.name, Type.TITLE)
        if card.person.email:
            self._say(card.person.email, Type.BODY, muted=True)
        if card.account:
            words = self.tr("{account}, main contact") if card.primary else "{account}"
            self._say(words.format(account=isolate(one_line(card.account))), Type.BODY)
        if card.others:
            others = ", ".join(isolate(one_line(person.name)) for person in card.others)
            words = self.tr("Also there: {names}").format(names=others)
            self._say(words, Type.SMALL, muted=True)
        self._show_services(card.services)
        others = [ticket for ticket in card.newest if ticket.id != here.id]
        words = self.tr("{open} open of {all} tickets")
        count = words.format(open=number(card.open_tickets), all=number(card.tickets))
        others_words = self.tr("Other tickets")
        self._lines.addWidget(self._title(f"{isolate(others_words)}  ·  {isolate(count)}"))
        for ticket in others:
            line = TicketLine(
                self._theme,
                TicketRef(here.account, ticket.id),
                ticket.number,
                ticket.subject or "–",
                (ticket.status, ticket.status_label),
            )
            line.opened.connect(self.opened)
            self._lines.addWidget(line)
        if not others:
            self._say(self.tr("No other tickets."), Type.BODY, muted=True)

    def _show_services(self, services: Sequence[Service]) -> None:
        if not services:
            return
        self._lines.addWidget(self._title(self.tr("Services")))
        states = {
            "ordered": self.tr("ordered"),
            "suspended": self.tr("suspended"),
            "ended": self.tr("ended"),
        }
        for service in services:
            state = states.get(service.status, "")
            name = isolate(one_line(service.name))
            self._say(f"{name}  ·  {state}" if state else name, Type.BODY, muted=bool(state))

    def _say(self, text: str, type: Type, *, muted: bool = False) -> None:
        label = text_label(self._theme, type, "muted" if muted else "", wrap=True)
        label.setText(leading(text))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lines.addWidget(label)

    def _title(self, text: str) -> QWidget:
        title = text_label(self._theme, Type.CAPTION_STRONG, "muted", wrap=True)
        title.setText(leading(text))
        title.setContentsMargins(0, SPACE_2, 0, 0)
        return title

    def _show_buttons(self) -> None:
        for button in (self.save, self._leave):
            button.setVisible(self.is_changing and not self.notes.isReadOnly())

    def _save(self) -> None:
        self.notes_changed.emit(self.notes.toPlainText())

    def _give_up(self) -> None:
        self.notes.setPlainText("" if self._card is None else self._card.notes)
        self._told.hide()
        self.notes.setFocus()
