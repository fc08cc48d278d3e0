"""What the window tells outside of itself, read back from a real notification service."""

from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desktop.domain.automation import Action, Do, On, Rule, RuleNotice, Trigger
from desktop.domain.changes import SyncPhase, TicketsChanged
from desktop.domain.due_watch import DueWish
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.helpdesk.people import viewer_of
from desktop.helpdesk.promises import change_for_staff
from desktop.helpdesk.schema import tickets
from desktop.helpdesk.times import to_micros
from desktop.helpdesk.writing import Draft, reply
from desktop.services import breach_watch
from desktop.services.notify import Notification
from desktop.ui.automation.notice_strip import NoticeStrip
from desktop.ui.automation.outside import RulesOutside
from desktop.ui.due.label import DueLabel
from desktop.ui.due.strip import DueStrip
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list import TicketPane
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.real_notifications import RealNotifications, on_real_notifications

__all__ = ["appearance", "stage"]


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[RealNotifications]:
    with on_real_notifications(tmp_path / "desktop", monkeypatch) as service:
        yield service


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    """The window of a member of staff."""
    stage.sign_in("agent")
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


def rows(stage: Stage) -> dict[str, TicketRow]:
    found = stage.session.library.tickets(TicketQuery())
    return {row.ticket.number: row for row in found.rows(0, 50)}


def promise(stage: Stage, number: str, minutes: float, subject: str | None = None) -> TicketRef:
    """Let the helpdesk promise an answer to a ticket, so many minutes from now."""
    due = to_micros(datetime.now(UTC) + timedelta(minutes=minutes))
    with stage.helpdesk.helpdesk.database.write() as write:
        row = write.conn.execute(select(tickets).where(tickets.c.number == number)).one()
        changes = {"due": due} if subject is None else {"due": due, "subject": subject}
        change_for_staff(write, row.id, **changes)
    stage.session.actions.sync_now()
    return rows(stage)[number].ref


def plain(text: str) -> str:
    """Return *text* without the marks that keep its direction to itself."""
    return text.replace("\u2068", "").replace("\u2069", "")


def clicked(desktop: RealNotifications, window: MainWindow, button: str = "") -> TicketRef | None:
    """Click what is on the screen, or press a button of it; return the ticket on show then.

    Done until it helps: nobody clicks as soon as it is there, before the window knows that.
    """
    if button:
        desktop.press(button)
    else:
        desktop.click()
    return window.navigator.ticket


def settle(stage: Stage, number: str) -> None:
    """Let somebody else answer a ticket."""
    with stage.helpdesk.helpdesk.database.write() as write:
        row = write.conn.execute(select(tickets).where(tickets.c.number == number)).one()
        change_for_staff(write, row.id, due=None)
    stage.session.actions.sync_now()


def tell(stage: Stage, title: str, missed: list[str]) -> None:
    told = Notification(topic="test", title=title, text="…", opened=lambda: None)
    stage.session.notifier.tell(told, lambda: missed.append(title))


def written(stage: Stage, number: str) -> TicketRef:
    """Let the customer write into a ticket."""
    with stage.helpdesk.helpdesk.database.write() as write:
        viewer = viewer_of(write.conn, stage.helpdesk.tokens["customer"])
        assert viewer is not None
        row = write.conn.execute(select(tickets.c.id).where(tickets.c.number == number)).one()
        reply(write, stage.helpdesk.helpdesk.settings, viewer, row.id, Draft("Hello?", "text"))
    return rows(stage)[number].ref


def strip(window: MainWindow) -> DueStrip:
    found = window.findChild(DueStrip)
    assert found is not None
    return found


def test_a_breach_is_told_once_and_opens_its_ticket(
    desktop: RealNotifications, stage: Stage, window: MainWindow
) -> None:
    ref = promise(stage, "502", 20.5, "Ёлка <b>пропала</b> & co")
    stage.until(lambda: desktop.count == 1)
    assert window.navigator.ticket != ref

    stage.until(lambda: clicked(desktop, window) == ref)
    (head,) = window.findChildren(DueLabel)
    stage.until(head.isVisible)
    assert head.words == "due in 20 min"
    stage.until(lambda: desktop.count == 0)
    (told,) = desktop.past()
    assert plain(told[0]) == "#502: due in 20 min"
    assert plain(told[1]) == "Ёлка &lt;b&gt;пропала&lt;/b&gt; &amp; co"

    # It is there after everything that may tell it again.
    stage.session.breaches.receive(TicketsChanged(ref.account, frozenset({ref})))
    promise(stage, "501", 90)
    stage.until(lambda: rows(stage)["501"].ticket.due is not None)
    stage.run(stage.session.breaches.choose(DueWish(60)))
    second = promise(stage, "501", 45.5)
    stage.until(lambda: desktop.count == 1)
    stage.until(lambda: clicked(desktop, window, "Open") == second)
    stage.until(lambda: desktop.count == 0)
    assert [plain(title) for title, _ in desktop.past()][::-1] == [
        "#502: due in 20 min",
        "#501: due in 45 min",
    ]


def test_several_are_told_together_and_can_be_put_off(
    desktop: RealNotifications,
    stage: Stage,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(breach_watch, "SNOOZE", 1.0)
    desktop.stop()
    desktop.start(markup=False)
    stage.run(stage.session.breaches.choose(DueWish(0)))
    refs = [promise(stage, "502", -90), promise(stage, "501", 15.5, "<i>1</i> & 2")]
    stage.until(lambda: all(rows(stage)[number].ticket.due for number in ("501", "502")))
    stage.run(stage.session.breaches.choose(DueWish(30)))
    stage.until(lambda: desktop.count == 1)
    stage.until(lambda: strip(window).isVisible())
    assert strip(window).refs == refs
    assert strip(window).text() == "Answers: 1 late, 1 due soon"

    def put_off() -> bool:
        desktop.press("Remind")
        return not strip(window).isVisible()

    stage.until(put_off)
    stage.until(lambda: len(desktop.past()) == 1)
    title, text = desktop.past()[0]
    assert plain(title) == "Answers: 1 late, 1 due soon"
    assert plain(text).splitlines()[1] == "#501: due in 15 min  <i>1</i> & 2"

    # Told again, until they are answered.
    stage.until(lambda: desktop.count == 1)
    for number in ("501", "502"):
        settle(stage, number)
    stage.until(lambda: not strip(window).isVisible())
    stage.until(lambda: desktop.count == 0)


def test_a_view_takes_in_what_only_time_moved_into_it(
    stage: Stage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.view_counting.MINUTE", 0.2)
    promise(stage, "502", 5 / 60)
    stage.until(lambda: rows(stage)["502"].ticket.due is not None)
    stage.until(lambda: all(s.phase is SyncPhase.IDLE for s in stage.session.library.sync_states()))
    window.commands.run("go.view.overdue")
    pane = window.findChild(TicketPane)
    assert pane is not None
    stage.until(lambda: pane.scope.saved is not None)
    stage.until(lambda: pane.view.model().rowCount() == 0)
    stage.until(lambda: pane.view.model().rowCount() == 1)


def test_where_nothing_is_shown_the_window_tells_it_and_the_desktop_is_tried_again(
    desktop: RealNotifications, stage: Stage, window: MainWindow
) -> None:
    desktop.stop()
    ref = promise(stage, "502", 20.5)
    stage.until(lambda: strip(window).isVisible())
    assert plain(strip(window).text()) == "#502: due in 20 min"
    assert strip(window).shown == strip(window).text()
    wide = strip(window).width()
    strip(window).setFixedWidth(90)
    assert strip(window).shown.endswith("…")
    assert "due in 20 min" in strip(window).toolTip()
    strip(window).setFixedWidth(wide)
    strip(window).opened.emit(ref)
    stage.until(lambda: window.navigator.ticket == ref)
    missed: list[str] = []
    tell(stage, "Nobody sees this", missed)
    stage.until(lambda: missed == ["Nobody sees this"])

    desktop.start()
    tell(stage, "Somebody sees this", missed)
    stage.until(lambda: desktop.count == 1)
    stage.session.notifier.withdraw("test")
    stage.until(lambda: desktop.past() == [("Somebody sees this", "…")])
    assert missed == ["Nobody sees this"]


def test_what_a_rule_tells_comes_to_the_desktop_while_nobody_looks(
    desktop: RealNotifications,
    stage: Stage,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    (account,) = stage.session.automation.accounts()
    notify = Action(Do.NOTIFY, ("staff",), "The password is hunter2")
    rule = Rule(name="Look", trigger=Trigger(On.CUSTOMER_REPLIED), actions=(notify,))
    stage.run(stage.session.automation.keep(account, rule, uuid4()))
    told = stage.session.profile.accounts.setting
    stage.until(lambda: told(f"rule notices told {account}") is not None)

    ref = written(stage, "503")
    stage.until(lambda: desktop.count == 1)
    stage.until(lambda: clicked(desktop, window) == ref)
    stage.until(lambda: desktop.count == 0)
    assert [(plain(title), plain(text)) for title, text in desktop.past()] == [
        ("#503: Look", rows(stage)["503"].ticket.subject)
    ]

    # In front of the window the strip says it, and that is enough.
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: window))
    written(stage, "502")
    notices = window.findChild(NoticeStrip)
    assert notices is not None
    stage.until(notices.isVisible)
    stage.until(lambda: told(f"rule notices told {account}") != "[]")
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    written(stage, "501")
    stage.until(lambda: desktop.count == 1)
    stage.until(lambda: clicked(desktop, window) == rows(stage)["501"].ref)


def test_a_rule_that_warns_of_what_was_told_says_nothing_new(
    desktop: RealNotifications,
    stage: Stage,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    (account,) = stage.session.automation.accounts()
    outside = window.findChild(RulesOutside)
    assert outside is not None
    stage.run(outside.tell(account, []))
    ref = promise(stage, "502", 20.5)
    stage.until(lambda: stage.session.breaches.was_told(ref))
    later = promise(stage, "501", 55)
    stage.until(lambda: rows(stage)["501"].ticket.due is not None)

    def warning(id: str, ref: TicketRef) -> RuleNotice:
        return RuleNotice(
            id=RemoteId(id),
            ticket=ref.id,
            number="5",
            subject=id,
            rule="Warn",
            on=On.TARGET_NEAR,
            created=datetime.now(UTC),
        )

    stage.run(outside.tell(account, [warning("told", ref), warning("new", later)]))
    assert stage.session.breaches.was_told(later)
    stage.until(lambda: desktop.count == 2)
    stage.session.notifier.withdraw(f"rule {account} new")
    stage.until(lambda: [text for _, text in desktop.past()] == ["\u2068new\u2069"])
