"""What the banner says of unsent messages and of troubles that are over."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.errors import CacheSetAside, DiskFull, InternalFault
from desktop.domain.local_errors import NoRoomForBackup
from desktop.domain.outbox import State
from desktop.ui.conversation_words import pending
from desktop.ui.notices import Level, choose
from desktop.ui.outbox_words import state_words
from tests.ui.conversation_stage import item


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
