"""Where a window stands, to be taken up by the one that takes its place: nobody is to lose a line.

What is typed is on disk as a draft by then; this is what no draft knows: where the eyes rested.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollBar, QTextEdit, QWidget

from desktop.domain.drafts import Draft
from desktop.domain.ids import AccountId, TicketRef
from desktop.ui.conversation_places import Glance
from desktop.ui.filters import Filter
from desktop.ui.middle_pane import MiddlePane
from desktop.ui.models.nav_model import Place
from desktop.ui.reading_pane import ReadingPane
from desktop.ui.sidebar import Sidebar

_PATIENCE_MS = 3_000
"""A list that takes longer than that to be found is shown from its top."""


@dataclass(frozen=True, slots=True)
class Caret:
    """Where one writes in a text, and what is selected there."""

    anchor: int
    position: int

    @classmethod
    def of(cls, box: QTextEdit) -> "Caret":
        """Return where it is in *box*."""
        cursor = box.textCursor()
        return cls(cursor.anchor(), cursor.position())

    def put_into(self, box: QTextEdit) -> None:
        """Go there in *box*, or as near as its text is long."""
        end = len(box.toPlainText())
        cursor = box.textCursor()
        cursor.setPosition(min(self.anchor, end))
        cursor.setPosition(min(self.position, end), cursor.MoveMode.KeepAnchor)
        box.setTextCursor(cursor)
        box.ensureCursorVisible()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is on show in three panes, and who has the keys."""

    account: AccountId | None
    place: Place
    search: str
    filters: Filter
    marks: tuple[TicketRef, ...]
    scrolled: int
    ticket: TicketRef | None
    glance: Glance | None
    draft: Draft | None
    caret: Caret | None
    keys: str


def standing(
    sidebar: Sidebar, middle: MiddlePane, reading: ReadingPane, ticket: TicketRef | None
) -> Standing:
    """Return what three panes show, of which *ticket* is read."""
    pane = reading.conversation() if reading.is_made else None
    composer = None if pane is None else pane.composer
    tickets = middle.tickets
    return Standing(
        account=sidebar.account,
        place=sidebar.place,
        search=tickets.search_box.text(),
        filters=tickets.filters.filter(),
        marks=tickets.view.marks.refs,
        scrolled=tickets.view.verticalScrollBar().value(),
        ticket=ticket,
        glance=None if pane is None or ticket is None else pane.glance(),
        draft=None if composer is None else composer.box.draft,
        caret=None if composer is None else Caret.of(composer.box.edit),
        keys=next((name for name, part in _holders(middle, reading) if part.hasFocus()), ""),
    )


async def take_up(
    was: Standing, sidebar: Sidebar, middle: MiddlePane, reading: ReadingPane
) -> None:
    """Show in three panes what others showed."""
    tickets = middle.tickets
    sidebar.go_account(was.account)
    sidebar.go(was.place)
    tickets.filters.choose(was.filters)
    tickets.search_box.setText(was.search)
    tickets.view.marks.add(was.marks)
    _scroll(tickets.view.verticalScrollBar(), was.scrolled, middle)
    tickets.view.mark(was.ticket)
    reading.show_ticket(was.ticket)
    if was.ticket is not None and was.draft is not None:
        _go_on(was, reading)
    for name, part in _holders(middle, reading):
        if name == was.keys:
            part.setFocus()
    if was.glance is not None:
        await reading.conversation().look_at(was.glance)


def lines(page: QWidget) -> list[str]:
    """Return what is typed and chosen on a page of fields, in their order."""
    typed = [field.text() for field in page.findChildren(QLineEdit)]
    return typed + [str(box.currentIndex()) for box in page.findChildren(QComboBox)]


def write_lines(page: QWidget, typed: list[str]) -> None:
    """Type and choose what `lines` returned of a page that is the same in another language."""
    fields, boxes = page.findChildren(QLineEdit), page.findChildren(QComboBox)
    for box, chosen in zip(boxes, typed[len(fields) :], strict=False):
        box.setCurrentIndex(int(chosen))
    for field, text in zip(fields, typed, strict=False):
        field.setText(text)


def _go_on(was: Standing, reading: ReadingPane) -> None:
    """Write on as what was begun: a note stays a note."""
    composer = reading.conversation().composer
    shown = composer.box.draft
    if was.draft is None or shown is None:
        return
    if shown.place != was.draft.place and (not was.draft.is_empty or shown.is_empty):
        composer.load(was.draft)
    if was.caret is not None and composer.text == was.draft.body:
        was.caret.put_into(composer.box.edit)


def _holders(middle: MiddlePane, reading: ReadingPane) -> list[tuple[str, QWidget]]:
    """Return who may have the keys, by a name that is the same in every language."""
    holders: list[tuple[str, QWidget]] = [
        ("tickets", middle.tickets.view),
        ("search", middle.tickets.search_box),
    ]
    if reading.is_made:
        pane = reading.conversation()
        holders += [("box", pane.composer.box.edit), ("conversation", pane.view)]
    return holders


def _scroll(bar: QScrollBar, value: int, owner: QObject) -> None:
    """Scroll to *value*, as soon as there is so much to scroll."""
    bar.setValue(value)
    if bar.value() == value:
        return

    def follow(_least: int, most: int) -> None:
        if most >= value:
            bar.rangeChanged.disconnect(follow)
            bar.setValue(value)

    bar.rangeChanged.connect(follow)
    QTimer.singleShot(_PATIENCE_MS, owner, lambda: bar.rangeChanged.disconnect(follow))
