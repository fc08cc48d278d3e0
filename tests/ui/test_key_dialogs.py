"""What changes how the profile opens is looked at first; its dialog tells it, and stays."""

import asyncio
import gc
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services import key_change, keys
from desktop.services.session import Session
from desktop.ui.garbage import GarbageCollector
from desktop.ui.key_changing import Deed, KeyChange
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.key_errands import KeyErrands
from desktop.ui.recovery_dialog import RecoveryKeyDialog
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import appearance, running_loop

__all__ = ["appearance"]

WORDS = "in my own head"


class Person:
    """Somebody before the window of a profile that a passphrase opens."""

    def __init__(
        self,
        qtbot: QtBot,
        loop: asyncio.AbstractEventLoop,
        look: Appearance,
        session: Session,
        window: QWidget,
    ) -> None:
        self._qtbot = qtbot
        self._loop = loop
        self._window = window
        self.errands = KeyErrands(session, Tasks(window), look, window)
        self.wanted: list[KeyChange] = []
        self.errands.wanted.connect(self.wanted.append)

    def dialog(self) -> KeyDialog:
        self._qtbot.waitUntil(lambda: bool(self._open()), timeout=20_000)
        return self._open()[0]

    def fills(self, **texts: str) -> None:
        for field in self.dialog().findChildren(QLineEdit):
            field.setText(texts[field.accessibleName().replace(" ", "_")])

    def presses(self, words: str) -> None:
        dialog = self.dialog()
        button = next(b for b in dialog.findChildren(QPushButton) if b.text() == words)
        assert button.isEnabled()
        self._loop.call_soon(button.click)

    def sees(self, words: str) -> None:
        def told() -> bool:
            return any(
                words in label.text() for d in self._open() for label in d.findChildren(QLabel)
            )

        self._qtbot.waitUntil(told, timeout=20_000)

    def gets(self, deed: Deed) -> KeyChange:
        self._qtbot.waitUntil(lambda: bool(self.wanted), timeout=20_000)
        [change] = self.wanted
        assert change.deed is deed
        assert not self._open()
        return change

    def _open(self) -> list[KeyDialog]:
        return [d for d in self._window.findChildren(KeyDialog) if d.isVisible()]


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance, tmp_path: Path
) -> Generator[Person]:
    collector = GarbageCollector(qapp)
    with running_loop(qapp) as loop:
        session = Session(tmp_path, keys.obtain_with(tmp_path, WORDS))
        window = QWidget()
        qtbot.addWidget(window)
        window.show()
        yield Person(qtbot, loop, appearance, session, window)
        end = loop.create_task(session.stop())
        qtbot.waitUntil(end.done, timeout=20_000)
    collector.stop()
    gc.collect()


def test_a_new_key_wants_the_passphrase_that_opens_the_profile(person: Person) -> None:
    person.errands.ask_rotate()
    person.fills(Present_passphrase="in your head")
    person.presses("Lock anew")
    person.sees("does not open the profile")
    assert person.wanted == []
    field = person.dialog().findChildren(QLineEdit)[0]
    assert field.hasSelectedText()
    person.fills(Present_passphrase=WORDS)
    person.presses("Lock anew")
    assert person.gets(Deed.ROTATE).passphrase == WORDS


def test_a_new_passphrase_wants_the_present_one_and_is_typed_twice(person: Person) -> None:
    person.errands.ask_passphrase()
    dialog = person.dialog()
    go = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Change the passphrase")
    new = "another horse"
    for current, first, second, ready in (
        (WORDS, "short", "short", False),
        (WORDS, new, "another house", False),
        ("", new, new, False),
        ("wrong", new, new, True),
    ):
        person.fills(
            Present_passphrase=current, New_passphrase=first, New_passphrase_once_more=second
        )
        assert go.isEnabled() is ready
    person.presses("Change the passphrase")
    person.sees("does not open the profile")
    assert person.wanted == []
    person.fills(Present_passphrase=WORDS, New_passphrase=new, New_passphrase_once_more=new)
    person.presses("Change the passphrase")
    assert person.gets(Deed.PASSPHRASE).passphrase == new


def test_a_keyring_that_is_not_there_is_told_before_anything_closes(person: Person) -> None:
    person.errands.use_keyring()
    person.presses("Use the keyring")
    person.sees("keyring cannot be used")
    assert person.wanted == []
    person.presses("Cancel")


def test_a_profile_without_a_recovery_key_is_offered_one_once(
    person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    window = person.errands.parent()
    assert isinstance(window, QWidget)
    dialog = offered(person, qtbot, window)
    first = dialog.page()
    # Neither Escape nor the window's own button throws it away.
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert any("Go on without it" in label.text() for label in dialog.findChildren(QLabel))
    # Nor does the end of the program: another one is shown at the next start.
    assert key_change.recovery_is_wanted(tmp_path)
    dialog.setParent(None)
    dialog.deleteLater()
    dialog = offered(person, qtbot, window)
    assert dialog.page() != first
    assert any("takes the place" in label.text() for label in dialog.findChildren(QLabel))
    person._loop.call_soon(button(dialog, "Go on without it").click)
    # Whoever went on without it is not asked at each start.
    qtbot.waitUntil(lambda: not key_change.recovery_is_wanted(tmp_path), timeout=20_000)
    assert not key_change.recovery_is_kept(tmp_path)
    assert not any(d.isVisible() for d in window.findChildren(RecoveryKeyDialog))


def offered(person: Person, qtbot: QtBot, window: QWidget) -> RecoveryKeyDialog:
    def shown() -> list[RecoveryKeyDialog]:
        return [d for d in window.findChildren(RecoveryKeyDialog) if d.isVisible()]

    person._loop.call_soon(person.errands.offer_wanted_recovery)
    qtbot.waitUntil(lambda: bool(shown()), timeout=20_000)
    [dialog] = shown()
    return dialog


def button(dialog: QWidget, words: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == words)
