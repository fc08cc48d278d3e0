"""Side and middle pane over a real session with a real helpdesk."""

import time
from collections.abc import Generator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton

from desktop.domain.changes import OutboxChanged, SyncPhase, TicketsChanged
from desktop.domain.drafts import Draft
from desktop.domain.outbox import Reply, State
from desktop.domain.reasons import Reason
from desktop.domain.views import TicketQuery, View
from desktop.store.profile import Profile
from desktop.ui.draft_list import DraftCard
from desktop.ui.middle_pane import MiddlePane
from desktop.ui.models.nav_model import AccountPlace, Drafts, Outbox
from desktop.ui.outbox_list import OutboxCard
from desktop.ui.sidebar import Sidebar
from desktop.ui.sidebar_list import NavList
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list_scope import Scope
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.fixture
def middle(stage: Stage, appearance: Appearance) -> Generator[MiddlePane]:
    stage.sign_in()
    tasks = Tasks()
    pane = MiddlePane(stage.session, tasks, appearance.theme)
    stop = stage.session.changes.subscribe(pane.receive)
    pane.resize(420, 700)
    pane.show_place(View.ALL, Scope())
    pane.show()
    stage.qtbot.waitExposed(pane)
    yield pane
    stop()
    stage.run(tasks.cancel())
    shiboken6.delete(pane)


@pytest.fixture
def sidebar(stage: Stage, appearance: Appearance) -> Generator[Sidebar]:
    side = Sidebar(stage.session.library, appearance.theme)
    stop = stage.session.changes.subscribe(side.receive)
    side.show()
    yield side
    stop()
    shiboken6.delete(side)


def shown(middle: MiddlePane) -> int:
    return middle.tickets.view.ticket_model().rowCount()


def combo(middle: MiddlePane, name: str) -> QComboBox:
    return next(c for c in middle.findChildren(QComboBox) if c.accessibleName() == name)


def field(middle: MiddlePane, name: str) -> QLineEdit:
    return next(c for c in middle.findChildren(QLineEdit) if c.accessibleName() == name)


def spoken(middle: MiddlePane) -> list[str]:
    model = middle.tickets.view.ticket_model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(i, 0).data(role) for i in range(model.rowCount())]


def test_the_list_holds_what_the_helpdesk_has(stage: Stage, middle: MiddlePane) -> None:
    rows = list(stage.session.profile.tickets.all(TicketQuery()))
    assert rows
    assert shown(middle) == len(rows)
    for line, row in zip(spoken(middle), rows, strict=True):
        for part in (row.ticket.number, row.ticket.status_label, row.ticket.department_name):
            assert part in line


def test_filters_and_search_leave_what_the_store_finds(stage: Stage, middle: MiddlePane) -> None:
    library = stage.session.library
    department = library.departments()[0]
    combo(middle, "Department").setCurrentText(department)
    query = TicketQuery(departments=frozenset({department}))
    assert shown(middle) == stage.session.profile.tickets.count(query)

    first = stage.session.profile.tickets.page(TicketQuery(), 1)[0]
    combo(middle, "Department").setCurrentIndex(0)
    stage.run(stage.session.index_all())
    word = max(first.ticket.subject.split(), key=len)
    searched: list[str] = []
    middle.tickets.searched.connect(searched.append)
    field(middle, "Search").setText(word)
    wanted = stage.session.profile.tickets.count(TicketQuery(search=word))
    stage.until(lambda: shown(middle) == wanted)
    assert wanted
    assert searched[-1] == word

    field(middle, "From date").setText("2199-01-01")
    assert shown(middle) == 0
    clear = next(b for b in middle.findChildren(QPushButton) if b.isVisible())
    clear.click()
    assert shown(middle) == library.tickets(TicketQuery()).count
    assert field(middle, "Search").text() == ""


def test_escape_in_the_list_clears_the_search(stage: Stage, middle: MiddlePane) -> None:
    every = shown(middle)
    stage.qtbot.keyClicks(field(middle, "Search"), "qqqzzz")
    stage.qtbot.keyClick(middle.tickets, Qt.Key.Key_Escape)
    assert shown(middle) == every


def test_a_change_reaches_the_list_without_moving_the_selection(
    stage: Stage, middle: MiddlePane
) -> None:
    view = middle.tickets.view
    view.step(0)
    view.step(1)
    ref = view.current_ref()
    assert ref is not None
    chosen: list[object] = []
    view.chosen.connect(chosen.append)
    stage.run(stage.session.actions.mark_unread(ref))
    stage.until(lambda: "unread" in spoken(middle)[view.currentIndex().row()])
    assert view.current_ref() == ref
    assert chosen == []


def test_a_thousand_changes_cost_few_refreshes(stage: Stage, middle: MiddlePane) -> None:
    account = stage.session.library.accounts()[0].id
    refreshes: list[None] = []
    middle.tickets.view.ticket_model().layoutChanged.connect(lambda *_: refreshes.append(None))
    for _ in range(1000):
        middle.receive(TicketsChanged(account, frozenset()))
    stage.until(lambda: bool(refreshes))
    middle.receive(TicketsChanged(account, frozenset()))
    assert len(refreshes) == 1
    stage.until(lambda: len(refreshes) == 2)


def test_drafts_are_listed_resumed_and_discarded(stage: Stage, middle: MiddlePane) -> None:
    session = stage.session
    account = session.library.accounts()[0].id
    ref = session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
    middle.show_place(Drafts(), Scope())
    assert not middle.findChildren(DraftCard)
    reply = replace(session.actions.new_draft(account, ref), body="It works now, thank you")
    stage.run(session.actions.save_draft(reply))
    stage.until(lambda: len(middle.findChildren(DraftCard)) == 1)
    card = middle.findChildren(DraftCard)[0]
    assert card.accessibleName().startswith("Reply to #")

    resumed: list[Draft] = []
    middle.drafts.resumed.connect(resumed.append)
    middle.drafts.discarded.connect(
        lambda draft: stage.loop.create_task(session.actions.discard_draft(draft.id))
    )
    buttons = card.findChildren(QPushButton)
    buttons[0].click()
    assert [draft.id for draft in resumed] == [reply.id]
    buttons[1].click()
    assert session.library.drafts()
    buttons[1].click()
    stage.until(lambda: not session.library.drafts())
    stage.until(lambda: not middle.findChildren(DraftCard))


def test_the_outbox_says_what_waits_and_why(stage: Stage, middle: MiddlePane) -> None:
    session = stage.session
    account = session.library.accounts()[0].id
    ref = session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
    stage.helpdesk.stop()
    try:
        draft = replace(session.actions.new_draft(account, ref), body="Please go ahead")
        id = stage.run(session.actions.send(draft, 0))
        middle.show_place(Outbox(), Scope())
        card = middle.findChildren(OutboxCard)[0]
        stage.until(lambda: "Cannot reach" in (session.library.outbox()[0].reason or ""))
        stage.until(lambda: "Waiting to be sent" in card.accessibleName())
        [item] = session.library.outbox()
        lost = replace(item, state=State.UNCONFIRMED, why=Reason("Kept", {"sentence": "Lost."}))
        stage.run(session.worker.run(session.profile.outbox.update, lost, item.state))
        session.changes.publish(OutboxChanged(id, ref))
        stage.until(lambda: "Not confirmed" in card.accessibleName())
        visible = [b.text() for b in card.findChildren(QPushButton) if b.isVisible()]
        assert visible == [
            "Check the conversation",
            "Send again",
            "It is there",
            "Edit",
            "Discard",
        ]
        assert "send it again only if it is not there" in card.accessibleDescription()
        told: list[str] = []
        middle.outbox.retried.connect(told.append)
        next(b for b in card.findChildren(QPushButton) if b.text() == "Send again").click()
        assert told == [id]
        looked: list[tuple[object, str]] = []
        middle.item_opened.connect(lambda *where: looked.append(where))
        next(b for b in card.findChildren(QPushButton) if "Check" in b.text()).click()
        assert looked == [(ref, f"p:{id}")]
    finally:
        stage.helpdesk.start()


def test_the_keys_walk_the_drafts(stage: Stage, middle: MiddlePane) -> None:
    session = stage.session
    account = session.library.accounts()[0].id
    middle.activateWindow()
    stage.qtbot.waitActive(middle)
    middle.show_place(Drafts(), Scope())
    middle.step(1)
    middle.take_keys()
    for subject in ("First", "Second", "Third"):
        draft = replace(session.actions.new_draft(account), subject=subject, body="Words")
        stage.run(session.actions.save_draft(draft))
    # A card is shown one turn after it was made, and takes no keys before.
    stage.until(lambda: sum(c.isVisible() for c in middle.findChildren(DraftCard)) == 3)

    def at() -> str:
        focus = middle.focusWidget()
        return "" if focus is None else focus.accessibleName()

    names = [draft.subject for draft in session.library.drafts()]
    for by, place in ((1, 0), (1, 1), (1, 2), (1, 2), (-1, 1), (-5, 0)):
        middle.step(by)
        assert names[place] in at()
    middle.step(1)
    card = middle.focusWidget()
    assert isinstance(card, DraftCard)
    card.findChildren(QPushButton)[0].setFocus()
    middle.step(1)
    assert names[2] in at()
    assert middle.currentWidget() is middle.drafts

    middle.show_place(View.ALL, Scope())
    middle.take_keys()
    assert middle.focusWidget() is middle.tickets.view
    middle.step(1)
    assert middle.tickets.view.currentIndex().row() == 0
    middle.show_place(Drafts(), Scope())
    middle.take_keys()
    assert names[2] in at()


def test_the_side_panel_counts_what_a_command_beside_it_left(
    stage: Stage, sidebar: Sidebar
) -> None:
    stage.sign_in()
    session = stage.session
    account = session.library.accounts()[0].id
    ticket = session.library.tickets(TicketQuery()).rows(0, 1)[0]
    views = next(v for v in sidebar.findChildren(NavList) if v.accessibleName() == "Views")
    role = Qt.ItemDataRole.AccessibleTextRole

    def said(row: int) -> str:
        return str(views.model().index(row, 0).data(role))

    stage.until(lambda: (said(4), said(5)) == ("Drafts, 0", "Outbox, 0"))
    stage.helpdesk.stop()
    directory = session.profile.directory
    key = bytes.fromhex((directory / "demo.key").read_text())
    guest = Profile.open(directory, key, owner=False)
    try:
        draft = replace(session.actions.new_draft(account, ticket.ref), body="Half a thought")
        guest.drafts.save(draft)
        stage.until(lambda: said(4) == "Drafts, 1")
        reply = Reply(ticket=ticket.ticket.id, body="From the terminal")
        guest.outbox.add(account, reply, now=time.time())
        stage.until(lambda: said(5) == "Outbox, 1")
        guest.drafts.delete(draft.id)
        stage.until(lambda: said(4) == "Drafts, 0")
    finally:
        guest.close()
        stage.helpdesk.start()


def test_the_side_panel_counts_and_and_says_how_sync_stands(stage: Stage, sidebar: Sidebar) -> None:
    views = next(v for v in sidebar.findChildren(NavList) if v.accessibleName() == "Views")
    state = next(e for e in sidebar.findChildren(QLineEdit) if e.accessibleName() == "Sync state")
    assert state.text() == "No account yet"
    stage.sign_in()
    counts = stage.session.library.view_counts()
    role = Qt.ItemDataRole.AccessibleTextRole
    wanted = f"All tickets, {counts[View.ALL].total}"
    stage.until(lambda: views.model().index(0, 0).data(role) == wanted)
    stage.until(lambda: state.text().startswith("All synced"))

    asked: list[object] = []
    sidebar.sync_requested.connect(asked.append)
    sync = next(b for b in sidebar.findChildren(QToolButton) if b.accessibleName() == "Sync now")
    sync.click()
    assert asked == [None]
    stage.helpdesk.stop()
    try:
        stage.session.actions.sync_now()
        stage.until(lambda: state.text() == "Offline")
        assert state.accessibleDescription() == "Offline"
    finally:
        stage.helpdesk.start()
        stage.session.actions.sync_now()
    stage.until(lambda: all(s.phase is SyncPhase.IDLE for s in stage.session.library.sync_states()))


def test_a_second_account_can_be_looked_at_alone(stage: Stage, sidebar: Sidebar) -> None:
    lists = {v.accessibleName(): v for v in sidebar.findChildren(NavList)}
    stage.sign_in(name="Home")
    assert not lists["Accounts"].isVisible()
    stage.sign_in("agent", name="Work")
    assert lists["Accounts"].isVisible()
    work = stage.session.library.accounts()[1].id
    went: list[Scope] = []
    sidebar.went.connect(lambda: went.append(sidebar.scope))

    lists["Accounts"].go(AccountPlace(work))
    lists["Views"].go(View.WAITING_FOR_STAFF)

    assert [scope.account for scope in went] == [work, work]
    assert went[-1] == Scope(work, View.WAITING_FOR_STAFF, staff=True)
    names = [name for name, _ in sidebar.places()]
    assert names[:3] == ["All tickets", "Waiting for you", "Waiting for customer"]
    assert names[4:] == ["Drafts", "Outbox"]

    stage.run(stage.session.accounts.remove(work))
    assert sidebar.account is None
    assert not lists["Accounts"].isVisible()
