"""The ticket that was read is read again at the next start, though nothing ended as it should."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.views import View
from desktop.ui import window_memory
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.demo_copy import demo_in
from tests.ui.frame_stage import appearance, stage, staged
from tests.ui.views_stage import staff_window

__all__ = ["appearance", "stage"]


def test_the_ticket_that_was_read_comes_back_without_an_orderly_end(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    appearance: Appearance,
) -> None:
    helpdesk = demo_in(tmp_path / "helpdesk", tmp_path_factory)
    with (
        staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready,
        staff_window(ready, appearance) as staff,
    ):
        staff.sidebar.go(View.ALL)
        staff.settled()
        ref = staff.ref(2)
        staff.window.show_ticket(ref)
        # It is kept while the window is open: a kill leaves no time for it.
        ready.until(lambda: window_memory.last_ticket(ready.session) == ref)

        again = MainWindow(ready.session, appearance)
        again.resize(1300, 850)
        again.show()
        ready.run(again.complete())
        assert again.navigator.ticket == ref
        ready.until(lambda: again._reading.conversation().isVisible())
        ready.run(again.shut_down())
        shiboken6.delete(again)

        gone = TicketRef(AccountId(ref.account), RemoteId("no such"))
        ready.run(window_memory.save_last_ticket(ready.session, gone))
        third = MainWindow(ready.session, appearance)
        ready.run(third.complete())
        assert third.navigator.ticket is None
        ready.run(third.shut_down())
        shiboken6.delete(third)
