"""What the banner says of unsent messages and of troubles that are over."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.changes import SyncState
from desktop.domain.errors import CacheSetAside, DiskFull, InternalFault, Problem, TlsFailed
from desktop.domain.ids import AccountId
from desktop.domain.local_errors import NoRoomForBackup
from desktop.domain.network_errors import WebPage
from desktop.domain.outbox import State
from desktop.domain.views import TicketQuery
from desktop.domain.work import NOBODY, ChangeTicket
from desktop.sync.policy import phase_of
from desktop.ui.conversation_words import pending
from desktop.ui.main_window import MainWindow
from desktop.ui.notices import Deed, Level, choose
from desktop.ui.outbox_words import state_words
from desktop.ui.theme_apply import Appearance
from tests.ui.conversation_stage import item
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.mark.parametrize(
    ("states", "words"),
    [
        ([State.HELD], "A message is held"),
        ([State.HELD, State.HELD], "Messages held, because their tickets changed: 2"),
        ([State.UNCONFIRMED], "not confirmed"),
        ([State.PARKED], "was not sent"),
        ([State.PARKED, State.HELD], "Messages that wait for you: 2"),
    ],
)
def test_only_what_was_not_sent_is_called_so(qtbot: QtBot, states: list[State], words: str) -> None:
    notice = choose([], [item(state) for state in states], None)
    assert notice is not None
    assert words in notice.text
    assert "could not" not in notice.text


def test_a_change_that_was_refused_is_told_by_its_name(stage: Stage) -> None:
    stage.sign_in("agent")
    library = stage.session.library
    row = library.tickets(TicketQuery()).rows(0, 1)[0]
    change = ChangeTicket(ticket=row.ref.id, assignee=NOBODY)
    stuck = replace(item(State.PARKED), command=change, account=row.ref.account)
    notice = choose([], [stuck], None, library)
    assert notice is not None
    assert notice.text.startswith("Not done: ")
    assert f"#{row.ticket.number}" in notice.text
    assert "essage" not in notice.text
    two = choose([], [stuck, stuck], None, library)
    assert two is not None
    assert two.text == "Changes that wait for you: 2."


def test_a_state_has_one_name_in_card_and_conversation(qtbot: QtBot) -> None:
    for state in (State.HELD, State.UNCONFIRMED, State.PARKED, State.QUEUED):
        told = pending(item(state, "It is so."), None, offline=state is State.QUEUED, now=0.0)
        assert told.startswith(state_words(state))


def test_what_is_over_and_lost_nothing_alarms_nobody(qtbot: QtBot) -> None:
    for problem, level in (
        (CacheSetAside(), Level.QUIET),
        (DiskFull(directory="/profile"), Level.WARNING),
        (NoRoomForBackup(directory="/profile"), Level.WARNING),
        (InternalFault(path="/profile/report.txt"), Level.DANGER),
    ):
        notice = choose([], [], problem)
        assert notice is not None
        assert notice.level is level


@pytest.mark.parametrize("kind", [WebPage, TlsFailed])
def test_a_network_that_wants_a_sign_in_leads_to_the_browser(
    qtbot: QtBot, kind: type[Problem]
) -> None:
    problem = kind(host="helpdesk.example", detail="self-signed certificate")
    state = SyncState(AccountId("a"), phase_of(problem), problem=problem)
    notice = choose([state], [], None)
    assert notice is not None
    assert (notice.deed, notice.action) == (Deed.BROWSER, "Open in the browser")
    assert notice.account == "a"
    assert "helpdesk.example" in notice.text


def test_the_browser_gets_the_helpdesks_plain_address(
    stage: Stage, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A network can put its own page in the place of one without encryption alone."""
    opened: list[str] = []
    monkeypatch.setattr(
        "desktop.ui.account_errands.QDesktopServices.openUrl",
        lambda url: opened.append(url.toString()),
    )
    stage.sign_in()
    window = MainWindow(stage.session, appearance)
    window._account_errands.open_in_browser(stage.session.library.accounts()[0].id)
    assert opened == ["http://127.0.0.1"]
    stage.run(window.shut_down())
    window.deleteLater()
