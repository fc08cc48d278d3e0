"""Staff who open a ticket for a customer choose among that customer's orders."""

from PySide6.QtWidgets import QComboBox, QLineEdit
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
