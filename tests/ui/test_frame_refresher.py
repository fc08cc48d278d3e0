"""Bursts of changes cost few refreshes, and the last one is never lost."""

import itertools

from PySide6.QtCore import QElapsedTimer, QObject
from pytestqt.qtbot import QtBot

from desktop.ui.refresher import Refresher


def test_refreshes_keep_their_distance(qtbot: QtBot) -> None:
    owner = QObject()
    clock = QElapsedTimer()
    clock.start()
    moments: list[int] = []
    refresher = Refresher(lambda: moments.append(clock.elapsed()), owner, interval_ms=100)

    def ask_on() -> bool:
        refresher.request()
        return len(moments) >= 4

    qtbot.waitUntil(ask_on)

    gaps = [later - earlier for earlier, later in itertools.pairwise(moments)]
    # Qt's coarse timers may come 5 % early.
    assert min(gaps) >= 90
    assert moments[0] < 90


def test_a_refresh_at_once_answers_what_waits(qtbot: QtBot) -> None:
    owner = QObject()
    done: list[None] = []
    refresher = Refresher(lambda: done.append(None), owner, interval_ms=30)
    refresher.now()
    refresher.request()
    refresher.now()
    assert len(done) == 2
    refresher.request()
    qtbot.waitUntil(lambda: len(done) == 3)
