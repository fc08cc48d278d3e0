"""Staff's panel over the demo helpdesk: wishes at once, refusals in words, each tab."""

import time
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.fields import FieldKind
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.outbox import State
from desktop.domain.status import Status
from desktop.domain.ticket import Ticket
from desktop.domain.views import TicketQuery
from desktop.domain.wishes import Part
from desktop.domain.work import ChangeTicket, Link, LinkKind
from desktop.ui import window_memory
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.desk.chooser import Chooser
from desktop.ui.desk.deeds import DeskDeeds
from desktop.ui.desk.panel import LEAST, DeskPanel
from desktop.ui.desk.tabs import Tab
from desktop.ui.desk.value_button import ValueButton
from desktop.ui.theme import DARK, LIGHT
from desktop.ui.time.log_dialog import LogDialog
from tests.demo_copy import copy_of, filled_demo
from tests.ui.frame_stage import Stage, staged

__all__ = ["filled_demo"]
_SHOWN: list[RemoteId] = []


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, filled_demo: Path) -> Generator[Stage]:
    """A session with a demo helpdesk; nobody is signed in."""
    helpdesk = copy_of(filled_demo, tmp_path / "helpdesk")
    with staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready:
        yield ready


@pytest.fixture
def pane(desk: Stage) -> Generator[ConversationPane]:
    """The conversation of a ticket with files, answers and an assignee, as staff see it."""
    desk.sign_in("agent")
    made = ConversationPane(desk.session, LIGHT)
    made.resize(1000, 800)
    made.show()
    desk.until(made.isVisible)
    ref = chosen(desk)
    _SHOWN[:] = [ref.id]
    made.show_ticket(ref)
    desk.until(panel(made).isVisible)
    yield made
    desk.run(made.shut_down())
    made.close()
    made.deleteLater()


def chosen(desk: Stage) -> TicketRef:
    """Return a ticket that a colleague has, with a file."""
    library = desk.session.library
    account = library.accounts()[0].id
    me = library.me(account).id
    rows = library.tickets(TicketQuery(account=account)).rows(0, 60)
    return next(
        row.ref
        for row in rows
        if row.ticket.attachments and row.ticket.assignee and row.ticket.assignee.id != me
    )


def other(desk: Stage, ref: TicketRef) -> TicketRef:
    """Return another ticket, without any ties."""
    rows = desk.session.library.tickets(TicketQuery(account=ref.account)).rows(0, 60)
    return next(row.ref for row in rows if row.ref != ref and not row.ticket.links)


def panel(pane: ConversationPane) -> DeskPanel:
    return pane.details.desk.panel


def deeds(pane: ConversationPane) -> DeskDeeds:
    return pane.details.desk.deeds


def ticket(desk: Stage) -> Ticket:
    row = desk.session.library.ticket(ticket_ref(desk))
    assert row is not None
    return row.ticket


def ticket_ref(desk: Stage) -> TicketRef:
    """Return the ticket that the fixture chose, whoever has it by now."""
    library = desk.session.library
    account = library.accounts()[0].id
    return TicketRef(account, next(iter(_SHOWN)))


def value(pane: ConversationPane, part: Part) -> str:
    """Return what stands at *part*."""
    button = panel(pane).properties.anchor(part)
    assert isinstance(button, ValueButton)
    return button.accessibleName().partition(": ")[2]


def waits(pane: ConversationPane, part: Part) -> bool:
    return panel(pane).properties.row(part).waits


def open_chooser(desk: Stage, pane: ConversationPane) -> Chooser:
    chooser = deeds(pane).chooser
    assert chooser is not None
    desk.until(chooser.isVisible)
    return chooser


def named(pane: QWidget, name: str) -> QToolButton:
    return next(b for b in pane.findChildren(QToolButton) if b.accessibleName() == name)


def tried(desk: Stage) -> bool:
    """Tell whether what waits was tried, and waits for its next try."""
    (item,) = desk.session.library.outbox()
    return item.attempts > 0 and item.state is State.QUEUED


def arrived(desk: Stage) -> None:
    desk.until(lambda: desk.session.library.outbox() == [])


def test_a_value_takes_a_click_and_a_digit_or_letters(desk: Stage, pane: ConversationPane) -> None:
    catalog = desk.session.library.catalog(ticket_ref(desk).account)
    assert catalog is not None
    button = panel(pane).properties.anchor(Part.STATUS)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    chooser = open_chooser(desk, pane)
    third = catalog.statuses[2]
    QTest.keyClicks(chooser.field, "3")
    assert not chooser.isVisible()
    desk.until(lambda: value(pane, Part.STATUS) == third.label)
    desk.until(lambda: ticket(desk).status_id == third.id)

    before = value(pane, Part.PRIORITY)
    deeds(pane).ask(Part.PRIORITY, ticket_ref(desk))
    chooser = open_chooser(desk, pane)
    QTest.keyClick(chooser.field, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    assert value(pane, Part.PRIORITY) == before
    deeds(pane).ask(Part.PRIORITY, ticket_ref(desk))
    QTest.keyClicks(chooser.field, "urg")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    desk.until(lambda: ticket(desk).priority == "urgent")
    desk.until(lambda: value(pane, Part.PRIORITY) == "Urgent")


def test_a_wish_shows_at_once_is_taken_back_or_arrives(desk: Stage, pane: ConversationPane) -> None:
    desk.helpdesk.stop()
    before = value(pane, Part.PRIORITY)
    desk.run(desk.session.work.set_priority(ticket_ref(desk), "low"))
    desk.until(lambda: waits(pane, Part.PRIORITY))
    assert value(pane, Part.PRIORITY) != before
    row = panel(pane).properties.row(Part.PRIORITY)
    mark = next(b for b in row.findChildren(QToolButton) if b.accessibleName())
    desk.until(mark.isVisible)
    # What leaves at this moment cannot be taken back: its first try has to be over.
    desk.until(lambda: tried(desk))
    mark.click()
    desk.until(lambda: not waits(pane, Part.PRIORITY))
    assert value(pane, Part.PRIORITY) == before
    assert desk.session.library.outbox() == []

    desk.run(desk.session.work.tag(ticket_ref(desk), add=["By The Way"]))
    desk.until(lambda: waits(pane, Part.TAGS))
    desk.helpdesk.start()
    desk.session.actions.sync_now()
    arrived(desk)
    desk.until(lambda: not waits(pane, Part.TAGS))
    assert "by the way" in ticket(desk).tags


def test_a_refusal_is_told_where_its_value_stands(desk: Stage, pane: ConversationPane) -> None:
    ref = ticket_ref(desk)
    catalog = desk.session.library.catalog(ref.account)
    holder, me = ticket(desk).assignee, desk.session.library.me(ref.account)
    assert catalog is not None
    assert holder is not None
    third = next(a for a in catalog.agents if a.id not in {holder.id, me.id})
    # What was on the screen when the person chose is not so any more.
    seen = ChangeTicket(ticket=ref.id, assignee=me.id, assigned_before=third.id)
    desk.run(desk.session.actions.queue(ref.account, seen))
    refusal = panel(pane).properties.row(Part.ASSIGNEE).refusal
    desk.until(lambda: holder.name in refusal.words)
    assert value(pane, Part.ASSIGNEE) == holder.name
    take = next(b for b in refusal.findChildren(QPushButton) if b.text() == "Take over")
    desk.until(take.isVisible)
    take.click()
    desk.until(lambda: (who := ticket(desk).assignee) is not None and who.id == me.id)
    arrived(desk)
    desk.until(lambda: refusal.words == "")

    desk.run(desk.session.work.set_priority(ref, "no such priority"))
    refusal = panel(pane).properties.row(Part.PRIORITY).refusal
    desk.until(lambda: bool(refusal.words))
    assert desk.session.library.outbox()[0].state is State.PARKED
    assert value(pane, Part.PRIORITY) != "no such priority"
    gone = next(b for b in refusal.findChildren(QPushButton) if b.text() == "Discard")
    gone.click()
    desk.until(lambda: refusal.words == "")
    assert desk.session.library.outbox() == []


def test_taking_over_asks_and_names_the_holder(desk: Stage, pane: ConversationPane) -> None:
    holder, me = ticket(desk).assignee, desk.session.library.me(ticket_ref(desk).account)
    assert holder is not None
    deeds(pane).take(ticket_ref(desk))
    question = deeds(pane).question
    assert question is not None
    assert holder.name in question.text()
    assert desk.session.library.outbox() == []
    next(b for b in question.buttons() if b.text() == "Take over").click()
    desk.until(lambda: (who := ticket(desk).assignee) is not None and who.id == me.id)


def test_tags_are_put_on_and_taken_off(desk: Stage, pane: ConversationPane) -> None:
    deeds(pane).ask(Part.TAGS, ticket_ref(desk))
    chooser = open_chooser(desk, pane)
    QTest.keyClicks(chooser.field, "brand new")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    desk.until(lambda: "brand new" in ticket(desk).tags)
    cross = "Remove \u2068brand new\u2069"
    desk.until(lambda: any(b.accessibleName() == cross for b in pane.findChildren(QToolButton)))
    named(pane, cross).click()
    desk.until(lambda: "brand new" not in ticket(desk).tags)


def test_links_show_the_other_ticket_and_merging_shows_both(
    desk: Stage, pane: ConversationPane, qtbot: QtBot
) -> None:
    ref = ticket_ref(desk)
    child = other(desk, ref)
    desk.run(desk.session.work.link(ref, Link(LinkKind.CHILD, child.id)))
    arrived(desk)
    pane.details.turn(Tab.LINKS)
    links = panel(pane).links
    desk.until(lambda: any(line.ref == child for line in links.lines()))
    line = next(line for line in links.lines() if line.ref == child)
    with qtbot.waitSignal(pane.ticket_wanted) as wanted:
        line.findChildren(ValueButton)[0].click()
    assert wanted.args == [child]
    desk.run(desk.session.work.unlink(ref, Link(LinkKind.CHILD, child.id)))
    desk.until(lambda: all(line.ref != child for line in links.lines()))
    arrived(desk)

    deeds(pane).ask_merge(ref)
    chooser = open_chooser(desk, pane)
    into = desk.session.library.ticket(other(desk, ref))
    assert into is not None
    QTest.keyClicks(chooser.field, into.ticket.number)
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    dialog = deeds(pane).merging
    assert dialog is not None
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "cannot be undone" in texts
    assert into.ticket.number in texts
    assert ticket(desk).number in texts
    assert desk.session.library.outbox() == []
    dialog.reject()


def test_the_customers_card_and_its_notes(desk: Stage, pane: ConversationPane) -> None:
    pane.details.turn(Tab.CUSTOMER)
    page = panel(pane).customer
    desk.until(lambda: page.card is not None)
    page.notes.setPlainText("Calls before nine.")
    desk.until(page.save.isVisible)
    page.save.click()
    desk.until(lambda: page.card is not None and page.card.notes == "Calls before nine.")
    assert not page.is_changing

    desk.helpdesk.stop()
    page.notes.setPlainText("Not to be lost.")
    desk.until(page.save.isVisible)
    page.save.click()
    desk.until(lambda: any("reach" in label.text() for label in page.findChildren(QLabel)))
    assert page.notes.toPlainText() == "Not to be lost."


def test_activity_is_told_in_sentences_and_offline_in_words(
    desk: Stage, pane: ConversationPane
) -> None:
    ref = ticket_ref(desk)
    desk.run(desk.session.work.tag(ref, add=["vip"]))
    desk.run(desk.session.work.set_priority(ref, "urgent"))
    arrived(desk)
    pane.details.turn(Tab.ACTIVITY)
    page = panel(pane).activity
    me = desk.session.library.me(ref.account).name
    desk.until(lambda: any(me in s and "vip" in s for s in page.sentences))
    desk.until(lambda: any("\u2068Urgent\u2069" in sentence for sentence in page.sentences))
    desk.helpdesk.stop()
    pane.show_ticket(other(desk, ref))
    desk.until(lambda: bool(page.note.words) and "Asking" not in page.note.words)
    assert page.sentences == []


def test_time_is_summed_with_what_waits(desk: Stage, pane: ConversationPane) -> None:
    ref = ticket_ref(desk)
    pane.details.turn(Tab.TIME)
    page = panel(pane).time
    desk.until(lambda: page.note.words == "")
    before = ticket(desk).minutes
    desk.helpdesk.stop()
    keeper = desk.session.timekeeper
    desk.run(keeper.log_by_hand(ref, 30, worked=time.time(), note="On the phone"))
    total = before + 30
    words = f"{total} min" if total < 60 else f"{total // 60} h {total % 60} min"
    desk.until(lambda: page.sum_words == words.replace(" 0 min", ""))
    desk.helpdesk.start()
    desk.session.actions.sync_now()
    arrived(desk)
    desk.until(lambda: ticket(desk).minutes == total)
    desk.until(lambda: page.sum_words == words.replace(" 0 min", ""))


def test_an_answer_is_told_in_the_customers_own_names_and_changed_in_its_line(
    desk: Stage, pane: ConversationPane
) -> None:
    library = desk.session.library
    everything = library.tickets(TicketQuery()).rows(0, 200)
    row = next(
        row
        for row in everything
        if row.ticket.details is not None
        and row.ticket.details.services
        and row.ticket.status is not Status.CLOSED
    )
    details = row.ticket.details
    assert details is not None
    (service, name), *_ = details.services.items()
    pane.show_ticket(row.ref)
    body = panel(pane).properties.body
    desk.until(lambda: name in {line.text for line in body.lines.lines})
    assert service not in {line.text for line in body.lines.lines}

    catalog = library.catalog(row.ref.account)
    assert catalog is not None
    department = catalog.department(row.ticket.department)
    assert department is not None
    asked = next(
        field
        for field in department.form
        if field.kind in (FieldKind.LINE, FieldKind.TEXT) and field.id in details.fields
    )
    label = next(line.name for line in body.lines.lines if line.field == asked.id)
    pencil = next(
        b for b in body.findChildren(QToolButton) if b.accessibleName().endswith(f"{label}\u2069")
    )
    pencil.click()
    assert [field.id for field in body.fields.form] == [asked.id]
    control = body.fields.row(asked.id).control
    edit = control.findChild(QLineEdit) or control.findChild(QTextEdit)
    assert isinstance(edit, QLineEdit | QTextEdit)
    edit.setText("Seen anew")
    click(body, "Save")
    arrived(desk)

    def told() -> str:
        now = library.ticket(row.ref)
        there = None if now is None else now.ticket.details
        return "" if there is None else str(there.fields.get(asked.id))

    desk.until(lambda: "Seen anew" in told())
    desk.until(lambda: "Seen anew" in {line.text for line in body.lines.lines})


def test_ones_own_time_is_mended_and_taken_back(desk: Stage, pane: ConversationPane) -> None:
    ref = ticket_ref(desk)
    pane.details.turn(Tab.TIME)
    page = panel(pane).time
    desk.until(lambda: page.note.words == "")
    before = ticket(desk).minutes
    keeper = desk.session.timekeeper
    desk.run(keeper.log_by_hand(ref, 30, worked=time.time(), note="On the phone"))
    arrived(desk)
    desk.until(lambda: len(mending(page)) == 1)

    mending(page)[0].click()
    dialog = shown_dialog(pane)
    worked = next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == "Time worked")
    worked.setText("50")
    click(dialog, "Save")
    desk.until(lambda: ticket(desk).minutes == before + 50)
    desk.until(lambda: len(mending(page)) == 1)

    # It shows at once what it will be, and can be taken back until it has left.
    desk.helpdesk.stop()
    mending(page)[0].click()
    click(shown_dialog(pane), "Take this time back")
    desk.until(lambda: mending(page) == [])
    told = page.sum_words

    def rests() -> bool:
        (item,) = desk.session.library.outbox()
        return item.state is State.QUEUED and item.attempts > 0

    desk.until(rests)
    undo = next(
        b for b in page.findChildren(QToolButton) if b.accessibleName().startswith("Not arrived")
    )
    undo.click()
    desk.until(lambda: len(mending(page)) == 1)
    assert page.sum_words != told
    arrived(desk)
    desk.helpdesk.start()

    mending(page)[0].click()
    click(shown_dialog(pane), "Take this time back")
    arrived(desk)
    desk.until(lambda: ticket(desk).minutes == before)
    desk.until(lambda: page.sum_words == told)


def mending(page: QWidget) -> list[QToolButton]:
    found = page.findChildren(QToolButton)
    return [b for b in found if b.accessibleName() == "Mend or take back" and b.isVisible()]


def shown_dialog(pane: ConversationPane) -> LogDialog:
    places = [*pane.window().findChildren(LogDialog), *QApplication.topLevelWidgets()]
    return next(w for w in places if isinstance(w, LogDialog) and w.isVisible())


def click(place: QWidget, words: str) -> None:
    next(b for b in place.findChildren(QPushButton) if b.text() == words).click()


def test_all_files_of_the_ticket_stand_in_one_list(
    desk: Stage, pane: ConversationPane, qtbot: QtBot
) -> None:
    pane.details.turn(Tab.FILES)
    messages = desk.session.library.conversation(ticket_ref(desk), None).messages
    files = [a for message in messages for a in message.attachments]
    assert len(files) == ticket(desk).attachments
    saves = [
        b
        for b in panel(pane).files.findChildren(QToolButton)
        if b.accessibleName().startswith("Save ")
    ]
    assert len(saves) == len(files)
    show = next(
        b
        for b in panel(pane).files.findChildren(QPushButton)
        if b.accessibleName().startswith("Show the message")
    )
    with qtbot.waitSignal(panel(pane).files.wanted) as wanted:
        show.click()
    assert wanted.args is not None
    assert wanted.args[0].verb == "show"


def test_the_panel_is_there_at_first_and_keeps_its_width(
    desk: Stage, pane: ConversationPane
) -> None:
    assert panel(pane).tab is Tab.PROPERTIES
    splitter = next(s for s in pane.findChildren(QSplitter) if s.isAncestorOf(panel(pane)))
    splitter.moveSplitter(pane.width() - LEAST - 40, 1)
    desk.until(lambda: window_memory.panel_width(desk.session) == panel(pane).width())

    for tab in Tab:
        pane.details.turn(tab)
        pane.set_theme(DARK)
        pane.set_theme(LIGHT)
    assert value(pane, Part.STATUS)

    assert value(pane, Part.ASSIGNEE)


def test_customers_keep_their_details(desk: Stage, pane: ConversationPane) -> None:
    account = desk.run(
        desk.session.accounts.add("native", desk.helpdesk.url, desk.helpdesk.tokens["customer"])
    )
    desk.until(lambda: all(s.synced_at for s in desk.session.library.sync_states()))
    rows = desk.session.library.tickets(TicketQuery(account=account.id)).rows(0, 1)
    pane.show_ticket(rows[0].ref)
    desk.until(pane.details.panel.isVisible)
    assert not panel(pane).isVisible()
