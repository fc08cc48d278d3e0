"""Where a password is typed: shown only while the eye is pressed, never copied, never undone."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.secret import Secret
from desktop.ui.form.secret_edit import SecretField
from desktop.ui.secret_clipboard import SecretClipboard
from desktop.ui.theme import LIGHT

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def secret(qtbot: QtBot) -> SecretField:
    made = SecretField(LIGHT)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.edit.setFocus()
    QGuiApplication.clipboard().clear()
    return made


def test_it_is_shown_only_while_the_eye_is_pressed(secret: SecretField, qtbot: QtBot) -> None:
    qtbot.keyClicks(secret.edit, "pw")
    assert secret.edit.displayText() != "pw"
    qtbot.mousePress(secret.eye, Qt.MouseButton.LeftButton)
    assert secret.edit.displayText() == "pw"
    qtbot.mouseRelease(secret.eye, Qt.MouseButton.LeftButton)
    assert secret.edit.displayText() != "pw"


def test_losing_the_keys_hides_it(secret: SecretField) -> None:
    secret.edit.reveal(shown=True)
    secret.edit.clearFocus()
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Password


def test_a_paste_loses_its_line_end_and_nothing_within(secret: SecretField, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(" a b\t c \r\n")
    qtbot.keyClick(secret.edit, Qt.Key.Key_V, CTRL)
    assert secret.secret() == Secret(" a b\t c ")


@pytest.mark.parametrize("shown", [False, True])
@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_it_is_never_copied(secret: SecretField, qtbot: QtBot, key: Qt.Key, shown: bool) -> None:
    qtbot.keyClicks(secret.edit, "pw")
    secret.edit.reveal(shown=shown)
    secret.edit.selectAll()
    qtbot.keyClick(secret.edit, key, CTRL)
    assert QGuiApplication.clipboard().text() == ""
    assert secret.secret() == Secret("pw")


@pytest.mark.parametrize("shown", [False, True])
@pytest.mark.parametrize(
    "standard",
    [
        QKeySequence.StandardKey.Copy,
        QKeySequence.StandardKey.Cut,
        QKeySequence.StandardKey.DeleteEndOfLine,
        QKeySequence.StandardKey.DeleteCompleteLine,
    ],
)
def test_no_key_that_copies_does(
    secret: SecretField, standard: QKeySequence.StandardKey, shown: bool
) -> None:
    for bound in QKeySequence.keyBindings(standard):
        pressed = bound[0]  # pyright: ignore[reportIndexIssue] - missing in the stubs
        secret.edit.setText("pw")
        secret.edit.reveal(shown=shown)
        secret.edit.home(False)
        secret.edit.selectAll()
        press = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers())
        QApplication.sendEvent(secret.edit, press)
        assert QGuiApplication.clipboard().text() == ""
        assert secret.secret() == Secret("pw")


def test_nothing_is_selected_while_it_is_revealed(secret: SecretField, qtbot: QtBot) -> None:
    primary = QClipboard.Mode.Selection
    edit = secret.edit
    qtbot.keyClicks(edit, "password")
    edit.selectAll()
    qtbot.mousePress(secret.eye, Qt.MouseButton.LeftButton)
    assert not edit.hasSelectedText()
    qtbot.keyClick(edit, Qt.Key.Key_A, CTRL)
    assert not edit.hasSelectedText()
    qtbot.keyClick(edit, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert not edit.hasSelectedText()
    qtbot.mousePress(edit, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    qtbot.mouseMove(edit, QPoint(edit.width() - 4, 8))
    qtbot.mouseRelease(edit, Qt.MouseButton.LeftButton, pos=QPoint(edit.width() - 4, 8))
    assert not edit.hasSelectedText()
    qtbot.mouseDClick(edit, Qt.MouseButton.LeftButton, pos=QPoint(12, 8))
    assert not edit.hasSelectedText()
    edit.selectAll()
    assert not edit.hasSelectedText()
    assert "password" not in QGuiApplication.clipboard().text(primary)
    qtbot.mouseRelease(secret.eye, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(edit, "!")
    assert secret.secret() == Secret("password!")


def test_keys_do_nothing_while_it_is_revealed(secret: SecretField, qtbot: QtBot) -> None:
    qtbot.keyClicks(secret.edit, "pw")
    secret.edit.reveal(shown=True)
    qtbot.keyClicks(secret.edit, "more")
    qtbot.keyClick(secret.edit, Qt.Key.Key_Backspace)
    assert secret.secret() == Secret("pw")
    hints = secret.edit.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert not secret.edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_undo_brings_nothing_back(secret: SecretField, qtbot: QtBot) -> None:
    qtbot.keyClicks(secret.edit, "pw")
    secret.edit.selectAll()
    qtbot.keyClick(secret.edit, Qt.Key.Key_Delete)
    qtbot.keyClick(secret.edit, Qt.Key.Key_Z, CTRL)
    assert secret.secret() == Secret()


def test_keyboards_are_told_to_learn_nothing(secret: SecretField) -> None:
    hints = secret.edit.inputMethodHints()
    for hint in (
        Qt.InputMethodHint.ImhHiddenText,
        Qt.InputMethodHint.ImhSensitiveData,
        Qt.InputMethodHint.ImhNoPredictiveText,
    ):
        assert hints & hint
    QApplication.sendEvent(secret.edit, QInputMethodEvent())


def test_a_drop_is_taken_like_a_paste(secret: SecretField) -> None:
    data = QMimeData()
    data.setText("pw\n")
    secret.edit.take(data)
    assert secret.secret() == Secret("pw")


def test_a_copied_login_is_marked_and_taken_back(qtbot: QtBot) -> None:
    clipboard = SecretClipboard()
    clipboard.copy("pw")
    shown = QGuiApplication.clipboard().mimeData()
    assert shown.text() == "pw"
    assert bytes(shown.data("x-kde-passwordManagerHint").data()) == b"secret"
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_stays(qtbot: QtBot) -> None:
    clipboard = SecretClipboard()
    clipboard.copy("pw")
    QGuiApplication.clipboard().setText("something else")
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == "something else"
