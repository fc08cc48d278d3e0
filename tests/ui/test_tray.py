"""Closing to the tray, what the tray says, a pause, and links: in the window itself.

What a real panel makes of it is seen in `tests/desktop/test_tray.py`.
"""

from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.domain.changes import SyncPhase
from desktop.domain.deep_link import BadLink, LinkedAccountUnknown, LinkedTicketUnknown
from desktop.domain.errors import Problem
from desktop.domain.local_errors import SyncPaused
from desktop.domain.views import TicketQuery
from desktop.ui.banner import Banner
from desktop.ui.front import Front
from desktop.ui.i18n import problem_text
from desktop.ui.links import follow
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.settings.part import SettingsPart
from desktop.ui.speech import Speech
from desktop.ui.summons import Summons
from desktop.ui.theme_apply import Appearance
from desktop.ui.tray import host
from desktop.ui.tray.picture import SIZES, tray_pixmap
from desktop.ui.tray.presence import DesktopPresence
from desktop.ui.tray.state import Sign, TrayState
from desktop.ui.window_door import Follow, Show, Stay
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


class Panel:
    """The tray that there is, or not."""

    is_there = True


@pytest.fixture
def panel(monkeypatch: pytest.MonkeyPatch) -> Panel:
    panel = Panel()
    monkeypatch.setattr(host, "is_there", lambda: panel.is_there)
    monkeypatch.setattr("desktop.ui.tray.settings.is_there", lambda: panel.is_there)
    return panel


@pytest.fixture
def front(stage: Stage, appearance: Appearance, qapp: QApplication) -> Generator[Front]:
    stage.sign_in()
    speech = Speech(qapp, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    front = Front(stage.session, appearance, speech)
    stage.qtbot.waitExposed(front.window)
    stage.run(front.window.complete())
    yield front
    stage.run(front.shut_down())
    shiboken6.delete(front.window)
    shiboken6.delete(front)
    shiboken6.delete(speech)


@pytest.fixture
def presence(stage: Stage, front: Front, panel: Panel) -> Generator[DesktopPresence]:
    presence = DesktopPresence(stage.session, front)
    yield presence
    stage.run(presence.shut_down())


@pytest.fixture
def closed(front: Front) -> list[None]:
    closed: list[None] = []
    front.closed.connect(lambda: closed.append(None))
    return closed


def boxes(front: Front) -> list[QMessageBox]:
    return [box for box in front.window.findChildren(QMessageBox) if box.isVisible()]


def answer(stage: Stage, front: Front, words: str) -> None:
    stage.until(lambda: bool(boxes(front)))
    next(b for b in boxes(front)[0].buttons() if b.text() == words).click()


def test_closing_asks_once_and_keeps_running(
    stage: Stage, front: Front, presence: DesktopPresence, closed: list[None]
) -> None:
    front.window.close()
    stage.until(lambda: bool(boxes(front)))
    boxes(front)[0].reject()
    stage.until(lambda: not boxes(front))
    assert front.window.isVisible()
    assert stage.session.standing_by.keeps_running is None

    front.window.close()
    answer(stage, front, "Keep running")
    stage.until(lambda: not front.window.isVisible())
    presence.come_forward()
    stage.until(front.window.isVisible)
    front.window.close()
    stage.until(lambda: not front.window.isVisible())
    assert not closed
    assert not boxes(front)

    front.window.commands.run("window.quit")
    stage.until(lambda: bool(closed))


def test_closing_may_mean_the_end(
    stage: Stage, front: Front, presence: DesktopPresence, closed: list[None]
) -> None:
    front.window.close()
    answer(stage, front, "Quit")
    stage.until(lambda: bool(closed))
    assert stage.session.standing_by.keeps_running is False


def test_without_a_tray_nobody_is_asked(
    stage: Stage, front: Front, panel: Panel, presence: DesktopPresence, closed: list[None]
) -> None:
    part = front.window.findChildren(SettingsPart)[0]
    assert "tray.close_to" in {s.id for s in part.book.all()}
    panel.is_there = False
    assert "tray.close_to" not in {s.id for s in part.book.all()}
    presence._host.look()
    front.window.close()
    stage.until(lambda: bool(closed))
    assert not boxes(front)


def test_what_is_open_over_the_window_goes_and_comes_with_it(
    stage: Stage, front: Front, presence: DesktopPresence
) -> None:
    follow("deskbell://new?subject=It%20broke", front.window)
    [form] = front.window.findChildren(NewTicketDialog)
    stage.until(form.isVisible)
    presence.put_away()
    assert not form.isVisible()
    presence.come_forward()
    stage.until(form.isVisible)
    draft = front.window.new_tickets.draft
    assert draft is not None
    assert draft.subject == "It broke"
    # What is begun is not replaced.
    follow("deskbell://new?subject=Another", front.window)
    draft = front.window.new_tickets.draft
    assert draft is not None
    assert draft.subject == "It broke"
    assert stage.session.library.outbox() == []


def test_a_pause_is_said_in_the_window_and_ends_when_asked(
    stage: Stage, front: Front, presence: DesktopPresence
) -> None:
    session, window = stage.session, front.window
    [banner] = window.findChildren(Banner)
    window.commands.run("window.pause_sync")
    stage.until(lambda: isinstance(session.library.sync_states()[0].problem, SyncPaused))
    stage.until(banner.isVisible)
    # Neither a network that is back nor a sleep that is over ends it.
    session.actions.resume()
    session.actions.sync_now()
    assert session.pausing.is_paused
    window.commands.run("window.sync")
    stage.until(lambda: session.library.sync_states()[0].problem is None)
    stage.until(lambda: not banner.isVisible())
    stage.until(lambda: session.library.sync_states()[0].phase is SyncPhase.IDLE)


def test_links_lead_to_tickets_or_say_why_not(stage: Stage, front: Front) -> None:
    window, library = front.window, stage.session.library
    row = library.tickets(TicketQuery()).rows(0, 2)[1]
    window.show_ticket(row.ref)
    window.commands.run("ticket.copy_link")
    link = QGuiApplication.clipboard().text()
    assert link == f"deskbell://ticket/{row.ref.account}/{row.ticket.number}"
    window.navigator.read(None)
    follow(link, window)
    assert window.navigator.ticket == row.ref

    for wrong, problem in (
        ("deskbell://ticket/999999999", LinkedTicketUnknown),
        (f"deskbell://ticket/{'0' * 12}/{row.ticket.number}", LinkedAccountUnknown),
        ("deskbell://close/1", BadLink),
        ("", BadLink),
    ):
        with pytest.raises(Problem) as caught:
            follow(wrong, window)
        assert type(caught.value) is problem
        assert "nothing was done" in str(caught.value) or "There is no ticket" in str(caught.value)
        assert problem_text(caught.value)


def test_what_a_later_start_asks_waits_for_the_window(
    stage: Stage, front: Front, qapp: QApplication
) -> None:
    row = stage.session.library.tickets(TicketQuery()).rows(0, 1)[0]
    summons = Summons(qapp)
    assert summons.obey(Follow(f"deskbell://ticket/{row.ticket.number}"))
    assert front.window.navigator.ticket is None
    front.window.hide()
    summons.serve(front)
    assert front.window.navigator.ticket == row.ref
    assert front.window.isVisible()
    front.window.hide()
    assert summons.obey(Stay())
    assert not front.window.isVisible()
    assert summons.obey(Show())
    assert front.window.isVisible()
    summons.obey(Follow("deskbell://reply/1"))
    assert isinstance(front.window.problems[-1], BadLink)
    qapp.removeEventFilter(summons)
    shiboken6.delete(summons)


def test_every_state_has_a_picture_of_its_own(qapp: QApplication) -> None:
    del qapp
    for size in SIZES:
        states = [TrayState(unread, sign) for sign in Sign for unread in (0, 1, 9, 10)]
        images = [tray_pixmap(state, size).toImage() for state in states]
        distinct = {bytes(image.constBits()) for image in images}
        assert len(distinct) == len(images)


def test_the_latest_unread_ticket_is_shown_and_muted_ones_do_not_count(
    stage: Stage, front: Front, presence: DesktopPresence
) -> None:
    session, window = stage.session, front.window
    rows = session.library.tickets(TicketQuery()).rows(0, 3)
    for row in rows:
        stage.run(session.actions.mark_unread(row.ref))
    before = stage.run(session.unread.count())
    stage.run(session.mutes.mute(rows[0].ref))
    assert stage.run(session.unread.count()) == before - 1
    presence.put_away()
    stage.run(presence._show_latest())
    assert window.isVisible()
    assert window.navigator.ticket == rows[1].ref
