"""Calls, chats and mails become tickets in the window, with a real helpdesk behind it."""

from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTextEdit, QWidget

from desktop.domain.changes import Change, OutboxChanged, SyncPhase
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import ImportMessages
from desktop.domain.ticket import Role
from desktop.domain.views import TicketQuery
from desktop.ui.capture.chat_window import ChatWindow
from desktop.ui.capture.mail_list import MailList
from desktop.ui.capture.mail_window import MailWindow
from desktop.ui.capture.said_editor import SaidEditor
from desktop.ui.capture.said_list import SaidList
from desktop.ui.capture.target_form import TargetForm
from desktop.ui.conversation_view import ConversationView
from desktop.ui.form.tick import Tick, TickBox
from desktop.ui.form.titled import FaultLine
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.services.full_disk import full_at_entry
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

CHAT = (
    "[10:40] Bot: Welcome\n[10:42] Jan de Vries: Goedemiddag\nmijn site is weg\n"
    "[10:43] Support: Welk domein? Ik kijk even.\n[10:45] Jan de Vries: voorbeeld.nl"
)


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in("agent")
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    stage.until(lambda: bool(rows(stage)) and bool(stage.session.capture.accounts()))
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


W = TypeVar("W", bound=QWidget)


def part(place: QWidget, kind: type[W]) -> W:
    found = place.findChild(kind)
    assert found is not None
    return found


def rows(stage: Stage, search: str = "") -> list[TicketRef]:
    found = stage.session.library.tickets(TicketQuery(search=search))
    return [row.ref for row in found.rows(0, 50)]


def open_chat(stage: Stage, window: MainWindow) -> ChatWindow:
    window.commands.run("capture.conversation")
    found = part(window, ChatWindow)
    stage.until(lambda: pasting(found).isVisible())
    return found


def pasting(chat: ChatWindow) -> QTextEdit:
    name = "Conversation or notes of the call"
    [found] = [e for e in chat.findChildren(QTextEdit) if e.accessibleName() == name]
    return found


def listed(place: QWidget) -> list[str]:
    found = part(place, SaidList)
    return [
        found.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(found.count())
    ]


def button(place: QWidget, words: str) -> QPushButton:
    found = [b for b in place.findChildren(QPushButton) if b.isVisible() and b.text() == words]
    assert found, words
    return found[0]


def primary(place: QWidget) -> QPushButton:
    [found] = [b for b in place.findChildren(QPushButton) if b.property("kind") == "primary"]
    assert found.isEnabled()
    return found


def choose_department(place: QWidget, called: str = "Department") -> str:
    form = part(place, TargetForm)
    [box] = [b for b in form.findChildren(QComboBox) if b.accessibleName() == called]
    box.setCurrentIndex(1)
    return box.currentText()


def test_a_pasted_chat_is_shown_as_it_was_read_corrected_and_becomes_a_ticket(
    stage: Stage, window: MainWindow
) -> None:
    chat = open_chat(stage, window)
    text, form = pasting(chat), part(chat, TargetForm)
    text.setPlainText(CHAT)
    stage.until(lambda: len(listed(chat)) == 4)
    assert "Staff" in listed(chat)[0]
    assert "Jan de Vries" in listed(chat)[1]
    assert "Customer" in listed(chat)[1]
    said = part(chat, SaidList)
    QAbstractItemModelTester(said.model())
    # It is kept at once: a crash does not lose it.
    stage.until(lambda: stage.session.capture.pasted() == CHAT)

    said.setCurrentRow(2)
    editor = part(chat, SaidEditor)
    cursor = editor.text.textCursor()
    cursor.setPosition(len("Welk domein?"))
    editor.text.setTextCursor(cursor)
    button(editor, "Split at the cursor").click()
    assert len(listed(chat)) == 5
    assert listed(chat)[3].endswith("Ik kijk even.")
    said.setCurrentRow(3)
    button(editor, "Join with the one before").click()
    assert len(listed(chat)) == 4
    said.setCurrentRow(0)
    editor.left_out.emit(True)
    assert "left out" in listed(chat)[0]

    button(chat, "Create the ticket").click()
    assert form.refusal(), "a department and a customer are missing, and that is said"
    choose_department(chat)
    form.requester.setText("Jan de Vries <jan@voorbeeld.nl>")
    form.subject.setText("Site is weg")
    button(chat, "Create the ticket").click()
    stage.until(lambda: not chat.isVisible())
    assert stage.session.capture.pasted() == ""
    stage.session.actions.sync_now()
    for item in stage.session.library.outbox():
        stage.run(stage.session.actions.send_at_once(item.id))
    stage.until(lambda: bool(rows(stage, "Site is weg")))
    [ref] = rows(stage, "Site is weg")
    said = stage.session.library.conversation
    # The ticket comes with its newest message; the others follow.
    stage.until(lambda: len(said(ref, None).messages) > 1)
    thread = said(ref, None).messages
    assert [m.body.split("\n")[0] for m in thread] == [
        "Goedemiddag",
        "Welk domein?",
        "voorbeeld.nl",
    ]
    assert [m.author.role for m in thread] == [Role.CUSTOMER, Role.AGENT, Role.CUSTOMER]
    assert all(m.imported is not None for m in thread)
    assert thread[0].author.email == "jan@voorbeeld.nl"


MAIL = (
    "From: {name} <{name}@x.example>\r\nTo: desk@d.example\r\nSubject: {subject}\r\n"
    "Date: Sun, 15 Nov 2026 10:42:00 +0100\r\nMessage-ID: <{id}@x>\r\n{more}\r\n{body}\r\n"
)


def write_mail(folder: Path, id: str, subject: str, name: str = "noor", **more: str) -> Path:
    path = folder / f"{id}.eml"
    body = MAIL.format(
        id=id, subject=subject, name=name, body=more.get("body", "Hello"), more=more.get("more", "")
    )
    path.write_bytes(body.encode())
    return path


def drop(place: QWidget, paths: list[Path]) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enters = QDragEnterEvent(QPoint(5, 5), *how)
    enters.setAccepted(False)
    QApplication.sendEvent(place, enters)
    if enters.isAccepted():
        QApplication.sendEvent(place, QDropEvent(QPointF(5, 5), *how))
    return enters.isAccepted()


def test_mails_dropped_on_the_list_are_shown_and_become_tickets(
    stage: Stage, window: MainWindow, tmp_path: Path
) -> None:
    paths = [
        write_mail(
            tmp_path, "1", "Printer on fire", body="<b>Now</b>", more="Content-Type: text/html\r\n"
        ),
        write_mail(tmp_path, "2", "Re: Printer on fire", more="In-Reply-To: <1@x>\r\n"),
        write_mail(tmp_path, "3", "Something else", "kim"),
    ]  # fmt: skip
    assert drop(window.navigator.tickets.viewport(), paths)
    mail = part(window, MailWindow)
    found = part(mail, MailList)
    stage.until(lambda: found.count() == 2)
    QAbstractItemModelTester(found.model())
    [fire] = [r for r in range(2) if "Printer" in found.item(r).text()]
    found.setCurrentRow(fire)
    stage.until(lambda: len(listed(mail)) == 2 and "Now" in listed(mail)[0])
    assert "<b>" not in listed(mail)[0]
    found.item(1 - fire).setCheckState(Qt.CheckState.Unchecked)
    choose_department(mail)
    primary(mail).click()
    stage.until(lambda: bool(stage.session.library.outbox()))
    for item in stage.session.library.outbox():
        stage.run(stage.session.actions.send_at_once(item.id))
    stage.until(lambda: bool(rows(stage, "Printer on fire")))
    stage.until(lambda: "Imported" in found.item(fire).data(Qt.ItemDataRole.AccessibleTextRole))
    # The same ones again are known, and not ticked.
    mail.read(paths)
    stage.until(
        lambda: found.count() == 2
        and any("Already in ticket #" in found.item(r).data(Qt.ItemDataRole.AccessibleTextRole)
                and found.item(r).checkState() is Qt.CheckState.Unchecked for r in range(2))
    )  # fmt: skip


def test_what_is_chosen_for_several_mails_is_said_to_be_for_all(
    stage: Stage, window: MainWindow, tmp_path: Path
) -> None:
    paths = [write_mail(tmp_path, "1", "Printer on fire"), write_mail(tmp_path, "2", "Else", "kim")]
    assert drop(window.navigator.tickets.viewport(), paths)
    mail = part(window, MailWindow)
    found, form = part(mail, MailList), part(mail, TargetForm)
    stage.until(lambda: found.count() == 2 and form.isVisible())

    def faults() -> list[str]:
        return [line.text for line in form.findChildren(FaultLine) if line.text]

    primary(mail).click()
    assert faults() == ["Choose the department that should get it."]
    department = choose_department(mail, "Department for all 2")
    assert faults() == [], "what was missing is there"
    assert all(department in heard(mail, row) for row in range(2))
    found.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert department not in heard(mail, 0), "that one goes nowhere"
    assert choose_department(mail) == department


def heard(mail: QWidget, row: int) -> str:
    return part(mail, MailList).item(row).data(Qt.ItemDataRole.AccessibleTextRole)


def importing(
    stage: Stage, window: MainWindow, tmp_path: Path, count: int
) -> tuple[MailWindow, MailList]:
    """Drop *count* mails on the list, without a network; return the window that shows them."""
    session = stage.session
    stage.helpdesk.stop()
    session.actions.sync_now()
    states = session.library.sync_states
    stage.until(lambda: all(state.phase is SyncPhase.OFFLINE for state in states()))
    paths = [write_mail(tmp_path, str(n), f"Mail {n}", f"kim{n}") for n in range(count)]
    assert drop(window.navigator.tickets.viewport(), paths)
    mail = part(window, MailWindow)
    found = part(mail, MailList)
    stage.until(lambda: found.count() == count and mail.isVisible())
    return mail, found


def imports(stage: Stage) -> list[ImportMessages]:
    commands = [item.command for item in stage.session.library.outbox()]
    return [command for command in commands if isinstance(command, ImportMessages)]


def test_one_conversation_can_have_a_department_of_its_own(
    stage: Stage, window: MainWindow, tmp_path: Path
) -> None:
    mail, found = importing(stage, window, tmp_path, 3)
    form = part(mail, TargetForm)
    [box] = [b for b in form.findChildren(QComboBox) if b.accessibleName().startswith("Dep")]
    common = choose_department(mail, "Department for all 3")
    found.setCurrentRow(1)
    only = part(part(form, Tick), TickBox)
    assert only.isVisible()
    only.click()
    assert box.accessibleName() == "Department"
    box.setCurrentIndex(2)
    own = box.currentText()
    assert own != common
    assert [own in heard(mail, row) for row in range(3)] == [False, True, False]
    found.setCurrentRow(0)
    assert (box.currentText(), only.isChecked()) == (common, False)
    found.setCurrentRow(1)
    assert (box.currentText(), only.isChecked()) == (own, True)
    found.setCurrentRow(2)
    only.click()
    only.click()
    assert box.currentText() == common, "back to that of all"
    subjects = [found.item(row).text() for row in range(3)]
    button(mail, "Import 3 conversation(s)").click()
    stage.until(lambda: len(imports(stage)) == 3)
    catalog = stage.session.library.catalog(form.account())
    assert catalog is not None
    names: dict[str | None, str] = {one.id: one.name for one in catalog.departments}
    went = {one.subject: names[one.department] for one in imports(stage)}
    assert went == {
        subject: own if row == 1 else common
        for row, subject in enumerate(words.strip("\u2068\u2069") for words in subjects)
    }


def test_files_dropped_while_an_import_begins_do_not_abandon_it(
    stage: Stage, window: MainWindow, tmp_path: Path
) -> None:
    mail, found = importing(stage, window, tmp_path, 8)
    choose_department(mail, "Department for all 8")
    stop = next(b for b in mail.findChildren(QPushButton) if b.text() == "Stop")
    told: list[bool] = []

    def under_way() -> bool:
        return any("import is under way" in label.text() for label in mail.findChildren(QLabel))

    def meanwhile(change: Change) -> None:
        """Drop another file as soon as the first one is queued, and then stop."""
        if isinstance(change, OutboxChanged) and not told:
            assert drop(mail, [write_mail(tmp_path, "more", "More")])
            told.append(under_way())
            stop.click()

    unsubscribe = stage.session.changes.subscribe(meanwhile)
    primary(mail).click()
    stage.until(lambda: bool(told) and bool(visible(mail, "Import 7 conversation(s)")))
    unsubscribe()
    assert told == [True]
    assert not under_way()
    assert found.count() == 8
    assert len(imports(stage)) == 1
    assert sum("Waiting" in heard(mail, row) for row in range(8)) == 1
    # What was stopped goes on from the same list.
    button(mail, "Import 7 conversation(s)").click()
    stage.until(lambda: len(imports(stage)) == 8)
    stage.until(lambda: all("Waiting" in heard(mail, row) for row in range(8)))
    assert len({one.subject for one in imports(stage)}) == 8


def test_what_was_taken_back_can_be_imported_again_as_something_else(
    stage: Stage, window: MainWindow, tmp_path: Path
) -> None:
    mail, _ = importing(stage, window, tmp_path, 1)
    form = part(mail, TargetForm)
    choose_department(mail)
    primary(mail).click()
    stage.until(lambda: "Waiting" in heard(mail, 0))
    stage.until(lambda: not form.isEnabled())
    button(mail, "Undo").click()
    stage.until(lambda: "Taken back" in heard(mail, 0) and form.isEnabled())
    assert not imports(stage)
    form.subject.selectAll()
    stage.qtbot.keyClicks(form.subject, "Another subject")
    primary(mail).click()
    stage.until(lambda: [one.subject for one in imports(stage)] == ["Another subject"])


def test_what_was_refused_is_tried_again_from_the_window(
    stage: Stage, window: MainWindow, tmp_path: Path
) -> None:
    mail, _ = importing(stage, window, tmp_path, 1)
    choose_department(mail)
    with full_at_entry(stage.session, 1):
        primary(mail).click()
        stage.until(lambda: any("disk" in label.text() for label in shown_labels(mail)))
        stage.until(lambda: bool(visible(mail, "Try again")))
    button(mail, "Try again").click()
    stage.until(lambda: len(imports(stage)) == 1 and "Waiting" in heard(mail, 0))
    stage.until(lambda: not visible(mail, "Try again"))


def visible(place: QWidget, words: str) -> list[QPushButton]:
    return [b for b in place.findChildren(QPushButton) if b.isVisible() and b.text() == words]


def shown_labels(place: QWidget) -> list[QLabel]:
    return [label for label in place.findChildren(QLabel) if label.isVisible()]


def test_return_chooses_files_as_soon_as_the_window_is_open(
    stage: Stage, window: MainWindow
) -> None:
    window.commands.run("capture.mail")
    mail = part(window, MailWindow)
    stage.until(lambda: mail.isVisible() and bool(visible(mail, "Choose files…")))
    mail.files_wanted.disconnect()  # a file dialog would open
    wanted: list[bool] = []
    mail.files_wanted.connect(lambda: wanted.append(True))
    focused = mail.focusWidget()
    assert focused is not None
    stage.qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert wanted == [True]


def test_what_was_missing_is_not_said_once_it_is_there(
    stage: Stage, window: MainWindow, tmp_path: Path
) -> None:
    chat = open_chat(stage, window)
    form = part(chat, TargetForm)
    pasting(chat).setPlainText(CHAT)
    stage.until(lambda: len(listed(chat)) == 4)

    def faults() -> int:
        return sum(bool(line.text) for line in form.findChildren(FaultLine))

    primary(chat).click()
    assert faults() == 2
    # A customer is chosen from the list, which is not typing.
    completer = form.requester.completer()
    assert completer is not None
    completer.activated.emit("Jan <jan@voorbeeld.nl>")
    assert form.requester.text() == "Jan <jan@voorbeeld.nl>"
    assert faults() == 1
    choose_department(chat)
    assert faults() == 0
    with full_at_entry(stage.session, 1):
        primary(chat).click()
        stage.until(lambda: any("disk" in label.text() for label in shown_labels(chat)))
    assert chat.isVisible()
    stage.qtbot.keyClicks(form.subject, " now")
    assert not any("disk" in label.text() for label in shown_labels(chat))
    primary(chat).click()
    stage.until(lambda: not chat.isVisible())
    assert len(imports(stage)) == 1


def test_return_presses_the_focused_button_of_both_windows(
    stage: Stage, window: MainWindow, tmp_path: Path
) -> None:
    chat = open_chat(stage, window)
    pasting(chat).setPlainText(CHAT)
    stage.until(lambda: len(listed(chat)) == 4)
    create = primary(chat)
    create.setFocus()
    stage.qtbot.keyClick(create, Qt.Key.Key_Return)
    assert any(line.text for line in part(chat, TargetForm).findChildren(FaultLine))

    assert drop(window.navigator.tickets.viewport(), [write_mail(tmp_path, "1", "Printer")])
    mail = part(window, MailWindow)
    stage.until(lambda: part(mail, MailList).count() == 1 and mail.isVisible())
    mail.files_wanted.disconnect()  # a file dialog would open
    wanted: list[bool] = []
    mail.files_wanted.connect(lambda: wanted.append(True))
    choose = button(mail, "Choose files…")
    choose.setFocus()
    stage.qtbot.keyClick(choose, Qt.Key.Key_Return)
    assert wanted == [True]


def test_a_mail_dropped_on_a_ticket_becomes_part_of_it(
    stage: Stage, window: MainWindow, tmp_path: Path
) -> None:
    ref = rows(stage)[0]
    window.navigator.show_ticket(ref)
    stage.until(lambda: window.navigator.ticket == ref)
    view = part(window, ConversationView)
    before = len(stage.session.library.conversation(ref, None).messages)
    path = write_mail(tmp_path, "9", "Old mail")
    assert drop(view.viewport(), [path])
    mail = part(window, MailWindow)
    form = part(mail, TargetForm)
    stage.until(lambda: part(mail, MailList).count() == 1)
    assert form.into == ref
    primary(mail).click()
    stage.until(lambda: bool(stage.session.library.outbox()))
    for item in stage.session.library.outbox():
        stage.run(stage.session.actions.send_at_once(item.id))
    stage.until(lambda: len(stage.session.library.conversation(ref, None).messages) == before + 1)


def test_customers_are_offered_none_of_it(stage: Stage, appearance: Appearance) -> None:
    stage.sign_in()
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    offered = {command.id for command in window.commands.all() if command.offered()}
    assert not {"capture.mail", "capture.conversation"} & offered
    assert not drop(window.navigator.tickets.viewport(), [Path("/nowhere/a.eml")])
    stage.run(window.shut_down())
    shiboken6.delete(window)
