"""Where the keys and the view of a new ticket's window are, over the demo helpdesk."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.drafts import Draft
from desktop.domain.fields import Field, FieldKind
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import State
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.ui.attachment_chips import FileChips
from desktop.ui.errands import Errands
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.tasks import Tasks
from desktop.ui.theme import LIGHT
from tests.ui.form_stage import find
from tests.ui.forms_stage import choose, desk, type_in, window
from tests.ui.frame_stage import Stage
from tests.ui.test_new_ticket_forms import change_form

__all__ = ["desk", "window"]

LONG = tuple(
    Field(id=f"line{n}", kind=FieldKind.LINE, label={"en": f"Line {n}"}, required=n == 9)
    for n in range(12)
)
NAMES = tuple(
    Field(id=f"name{n}", kind=FieldKind.LINE, label={"en": f"Name {n}"}) for n in range(6)
)
SEVERAL = Field(id="several", kind=FieldKind.GROUP, label={"en": "Several"}, fields=NAMES)


def is_in_view(window: NewTicketDialog, part: QWidget) -> bool:
    view = window.form.viewport()
    top = part.mapTo(view, QPoint(0, 0))
    return view.rect().contains(QRect(top, part.size()))


def ask(desk: Stage, window: NewTicketDialog, *form: Field) -> None:
    change_form(desk.session, "Sales", *form)
    window.resize(window.width(), 420)
    window.activateWindow()
    desk.until(window.isActiveWindow)
    choose(window, "Sales")


def test_a_resumed_draft_goes_on_at_the_first_needed_field(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    ask(desk, window, *LONG)
    type_in(window, qtbot, "Line 0", "said")
    draft = window.box.draft
    assert draft is not None
    window.close()
    desk.run(window.flush())
    window.form.verticalScrollBar().setValue(0)
    window.begin(draft)
    needed = find(window, QLineEdit, "Line 9")
    desk.until(needed.hasFocus)
    assert is_in_view(window, needed)


def test_what_was_scrolled_before_is_not_kept(desk: Stage, window: NewTicketDialog) -> None:
    ask(desk, window, *LONG)
    bar = window.form.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    window.begin(desk.session.actions.new_draft(desk.session.library.accounts()[0].id))
    assert bar.value() == 0
    assert find(window, QComboBox, "New ticket department").hasFocus()


def test_a_follow_up_begins_at_the_top(desk: Stage, window: NewTicketDialog) -> None:
    ask(desk, window, *LONG)
    bar = window.form.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    rows = desk.session.library.tickets(TicketQuery(statuses=frozenset({Status.CLOSED}))).rows(0, 1)
    window.begin(desk.session.actions.follow_up(rows[0].ref))
    assert bar.value() == 0
    assert find(window, QComboBox, "New ticket department").hasFocus()


def test_undo_gives_the_keys_back(desk: Stage, window: NewTicketDialog, qtbot: QtBot) -> None:
    ask(desk, window)
    type_in(window, qtbot, "New ticket subject", "An offer")
    qtbot.keyClicks(window.box.edit, "For ten of them.")
    window.box.send_button.click()
    desk.until(window.undo_bar.isVisible)
    window.undo_bar.undo()
    desk.until(window.box.edit.hasFocus)
    assert window.form.isVisible()


def test_another_row_comes_into_view_with_the_keys(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    ask(desk, window, SEVERAL)
    add = find(window, QPushButton, "Add another to Several")
    for row in (2, 3):
        add.setFocus()
        qtbot.keyClick(add, Qt.Key.Key_Space)
        first = QApplication.focusWidget()
        assert isinstance(first, QLineEdit)
        assert first.accessibleName() == "Name 0", row
        desk.until(lambda part=first: is_in_view(window, part))


def test_files_that_come_are_brought_into_view(
    desk: Stage, window: NewTicketDialog, tmp_path: Path
) -> None:
    ask(desk, window, *LONG)
    desk.until(lambda: window.form.verticalScrollBar().maximum() > 0)
    find(window, QLineEdit, "Line 0").setFocus()
    window.form.verticalScrollBar().setValue(0)
    file = tmp_path / "log.txt"
    file.write_text("502")
    window.box.edit.files_given.emit([file])
    chips = window.box.findChild(FileChips)
    assert chips is not None
    desk.until(lambda: is_in_view(window, chips) and chips.isVisible())
    assert find(window, QLineEdit, "Line 0").hasFocus()


def test_letters_choose_nothing_unseen(desk: Stage, window: NewTicketDialog, qtbot: QtBot) -> None:
    ask(desk, window)
    department = find(window, QComboBox, "New ticket department")
    department.setFocus()
    qtbot.keyClicks(department, "Billing tech")
    assert department.currentText() == "Sales"


def test_a_missing_message_is_marked_like_a_field(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    ask(desk, window)
    type_in(window, qtbot, "New ticket subject", "An offer")
    window.box.send_button.click()
    assert window.box.property("wrong")
    assert window.box.edit.hasFocus()
    qtbot.keyClicks(window.box.edit, "x")
    assert not window.box.property("wrong")


def test_why_it_was_refused_stands_with_what_is_edited_again(desk: Stage, qtbot: QtBot) -> None:
    desk.sign_in("agent")
    dialog = NewTicketDialog(desk.session, LIGHT)
    try:
        dialog.begin()
        choose(dialog, "Sales")
        type_in(dialog, qtbot, "New ticket requester", "nobody@customer.example")
        type_in(dialog, qtbot, "New ticket subject", "An offer")
        qtbot.keyClicks(dialog.box.edit, "For ten of them.")
        desk.run(dialog.flush())
        item = desk.run(desk.session.actions.send(shown(dialog), 0))
        desk.until(lambda: parked(desk, item))
        errands = Errands(desk.session, Tasks(dialog), dialog)
        errands.editing.connect(dialog.begin)
        errands.edit(item)
        desk.until(lambda: bool(dialog.form.refused.text))
        assert "no customer has this address" in dialog.form.refused.text
        assert "requester:" not in dialog.form.refused.text
        assert find(dialog, QLineEdit, "New ticket requester").property("wrong")
        assert any(d.refusal for d in desk.session.library.drafts())
    finally:
        desk.run(dialog.shut_down())
        dialog.close()
        dialog.deleteLater()


def shown(window: NewTicketDialog) -> Draft:
    assert window.box.draft is not None
    return window.box.draft


def parked(desk: Stage, id: OutboxId) -> bool:
    item = desk.session.library.outbox_item(id)
    return item is not None and item.state is State.PARKED
