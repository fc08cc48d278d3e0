"""Staff who open a ticket for a customer choose among that customer's orders."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.form.service import ServiceControl
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.theme import LIGHT
from tests.ui.form_stage import find
from tests.ui.forms_stage import choose, desk
from tests.ui.frame_stage import Stage

__all__ = ["desk"]


def test_the_orders_offered_are_those_of_whom_the_ticket_is_for(desk: Stage, qtbot: QtBot) -> None:
    desk.sign_in("agent")
    account = desk.session.library.accounts()[0].id
    known = desk.session.library.requesters(account)
    found = [c for name in known for c in desk.run(desk.session.actions.customers(account, name))]
    theirs = next(customer for customer in found if customer.services)
    dialog = NewTicketDialog(desk.session, LIGHT)
    try:
        dialog.begin()
        choose(dialog, "Technical Support")
        requester = find(dialog, QLineEdit, "New ticket requester")
        requester.setFocus()
        qtbot.keyClicks(requester, theirs.email)
        requester.editingFinished.emit()

        def offered() -> set[str]:
            (order,) = dialog.form.findChildren(ServiceControl)
            box = order.findChild(QComboBox)
            assert box is not None
            return {box.itemText(index) for index in range(box.count())}

        wanted = {service.name for service in theirs.services}
        desk.until(lambda: offered() == wanted)
        requester.clear()
        qtbot.keyClicks(requester, "nobody@customer.example")
        requester.editingFinished.emit()
        desk.until(lambda: offered() == set())
    finally:
        desk.run(dialog.shut_down())
        dialog.close()
        dialog.deleteLater()


def test_a_customer_is_found_by_name_and_it_is_theirs(desk: Stage, qtbot: QtBot) -> None:
    desk.sign_in("agent")
    account = desk.session.library.accounts()[0].id
    known = desk.session.library.requesters(account)
    found = [c for name in known for c in desk.run(desk.session.actions.customers(account, name))]
    wanted = found[-1]
    dialog = NewTicketDialog(desk.session, LIGHT)
    try:
        dialog.begin()
        choose(dialog, "Sales")
        requester = find(dialog, QLineEdit, "New ticket requester")
        requester.setFocus()
        # As the helpdesk told it by name, not as one who wrote lately and is known here.
        dialog._finder._offer(())
        qtbot.keyClicks(requester, wanted.name.split()[0])

        def offered() -> list[str]:
            list_below = requester.completer()
            popup, model = list_below.popup(), list_below.completionModel()
            rows = range(model.rowCount()) if popup is not None and popup.isVisible() else ()
            return [str(model.index(row, 0).data()) for row in rows]

        row = f"{wanted.name} <{wanted.email}>"
        desk.until(lambda: row in offered())
        popup = requester.completer().popup()
        for _ in range(offered().index(row) + 1):
            qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)
        desk.until(lambda: (d := dialog.box.draft) is not None and d.requester == wanted.email)
        requester.editingFinished.emit()
        assert requester.text() == wanted.email
        assert dialog.form.behalf.refusal() == ""
    finally:
        desk.run(dialog.shut_down())
        dialog.close()
        dialog.deleteLater()


def test_a_look_for_a_customer_tells_what_came_of_it(desk: Stage, qtbot: QtBot) -> None:
    desk.sign_in("agent")
    dialog = NewTicketDialog(desk.session, LIGHT)
    try:
        dialog.begin()
        choose(dialog, "Sales")
        requester = find(dialog, QLineEdit, "New ticket requester")

        def told(words: str) -> bool:
            labels = dialog.form.behalf.findChildren(QLabel)
            return any(words in label.text() for label in labels if not label.isHidden())

        qtbot.keyClicks(requester, "zzzz")
        desk.until(lambda: told("Nobody of that name was found"))
        qtbot.keyClicks(requester, "@customer.example")
        assert not told("Nobody")
        desk.helpdesk.stop()
        requester.clear()
        qtbot.keyClicks(requester, "zzzz")
        desk.until(lambda: told("The helpdesk cannot be asked now"))
        assert not told("Nobody")
    finally:
        desk.run(dialog.shut_down())
        dialog.close()
        dialog.deleteLater()
