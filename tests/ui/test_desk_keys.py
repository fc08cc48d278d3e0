"""Staff's work on a ticket by keys alone, in the whole window over the demo helpdesk."""

from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.ids import TicketRef
from desktop.domain.ticket import Ticket
from desktop.domain.views import TicketQuery
from desktop.ui.desk.chooser import Chooser
from desktop.ui.desk.panel import DeskPanel
from desktop.ui.desk.tabs import Tab
from desktop.ui.main_window import MainWindow
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.theme_apply import Appearance
from tests.ui.forms_stage import desk
from tests.ui.frame_stage import Stage, appearance

__all__ = ["appearance", "desk"]


@pytest.fixture
def window(desk: Stage, appearance: Appearance) -> Generator[MainWindow]:
    """The window of somebody of staff, with its list in front."""
    desk.sign_in("agent")
    made = MainWindow(desk.session, appearance)
    made.resize(1500, 900)
    made.show()
    desk.run(made.complete())
    desk.until(made.isVisible)
    made.activateWindow()
    desk.qtbot.waitActive(made)
    yield made
    desk.run(made.shut_down())
    shiboken6.delete(made)


def test_a_ticket_is_worked_on_by_keys_alone(desk: Stage, window: MainWindow) -> None:
    library = desk.session.library
    account = library.accounts()[0].id
    me = library.me(account).id
    rows = library.tickets(TicketQuery(account=account)).rows(0, 60)
    free = next(row.ref for row in rows if row.ticket.assignee is None)

    def now(ref: TicketRef = free) -> Ticket:
        row = library.ticket(ref)
        assert row is not None
        return row.ticket

    def chooser() -> Chooser:
        found = next(iter(window.findChildren(Chooser)), None)
        assert found is not None
        return found

    def press(*keys: Qt.Key, shift: bool = False) -> None:
        desk.until(window.isActiveWindow)
        for key in keys:
            with_shift = Qt.KeyboardModifier.ShiftModifier
            none = Qt.KeyboardModifier.NoModifier
            QTest.keyClick(window.focusWidget() or window, key, with_shift if shift else none)

    window.show_ticket(free)
    panel = next(iter(window.findChildren(DeskPanel)))
    desk.until(panel.isVisible)
    window.navigator.to_list()
    press(Qt.Key.Key_T)
    desk.until(lambda: (who := now().assignee) is not None and who.id == me)
    catalog = library.catalog(account)
    assert catalog is not None
    press(Qt.Key.Key_S)
    desk.until(lambda: bool(window.findChildren(Chooser)) and chooser().isVisible())
    QTest.keyClick(chooser().field, Qt.Key.Key_4)
    desk.until(lambda: now().status_id == catalog.statuses[3].id)
    press(Qt.Key.Key_L)
    desk.until(chooser().isVisible)
    QTest.keyClicks(chooser().field, "by keys")
    QTest.keyClick(chooser().field, Qt.Key.Key_Return)
    desk.until(lambda: "by keys" in now().tags)
    press(Qt.Key.Key_V, Qt.Key.Key_A)
    desk.until(lambda: panel.tab is Tab.ACTIVITY)
    desk.until(lambda: any("by keys" in sentence for sentence in panel.activity.sentences))
    press(Qt.Key.Key_N, shift=True)
    desk.until(lambda: any(d.isVisible() for d in _dialogs()))
    dialog = next(d for d in _dialogs() if d.isVisible())
    assert dialog.box.draft is not None
    assert dialog.box.draft.parent == free.id


def _dialogs() -> list[NewTicketDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, NewTicketDialog)]
