"""Opening a profile that does not open by itself, over a real keyring and a running loop."""

import asyncio
import gc
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.ids import AccountId
from desktop.services import key_change, keys
from desktop.services.patient import begin
from desktop.services.session import Session
from desktop.settings import Settings
from desktop.ui.account_errands import AccountErrands
from desktop.ui.garbage import GarbageCollector
from desktop.ui.key_changing import Deed, KeyChange, changed
from desktop.ui.key_errands import KeyErrands
from desktop.ui.opening import Opening
from desktop.ui.recovery_dialog import RecoveryKeyDialog
from desktop.ui.tasks import Tasks
from desktop.ui.theme import LIGHT
from desktop.ui.theme_apply import Appearance
from tests.services.real_keyring import RealKeyring, on_real_keyring
from tests.ui.frame_stage import Stage, appearance, running_loop, stage

__all__ = ["appearance", "stage"]
T = TypeVar("T")
# The keyring library leaves its connection open where the keyring is locked.
pytestmark = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


@pytest.fixture
def real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[RealKeyring]:
    with on_real_keyring(tmp_path / "keyring", monkeypatch) as keyring:
        yield keyring


class Person:
    """Starts the opening, sees its dialogs and answers them."""

    def __init__(self, qtbot: QtBot, loop: asyncio.AbstractEventLoop, profile: Path) -> None:
        self._qtbot = qtbot
        self._loop = loop
        self._profile = profile
        key = begin(lambda: keys.obtain(profile, None))
        opening = Opening(Settings(profile=profile))
        self._task = loop.create_task(opening.session(key, None))

    def sees(self, words: str) -> QDialog:
        """Return the dialog that says *words*, once it is there."""
        found: list[QDialog] = []

        def look() -> bool:
            found[:] = [d for d in _dialogs() if any(words in text for text in _texts(d))]
            return bool(found)

        self._qtbot.waitUntil(look, timeout=20_000)
        return found[0]

    def opened(self) -> Session | None:
        self._qtbot.waitUntil(self._task.done, timeout=20_000)
        return self._task.result()


def _dialogs() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def _texts(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def press(dialog: QDialog, words: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text() == words).click()


def type_into(dialog: QDialog, *texts: str) -> None:
    for field, text in zip(dialog.findChildren(QLineEdit), texts, strict=True):
        field.setText(text)


@pytest.fixture
def loop(qapp: QApplication) -> Generator[asyncio.AbstractEventLoop]:
    # Collected here and in no other thread, as in the program: that would end Qt's objects there.
    collector = GarbageCollector(qapp)
    with running_loop(qapp) as running:
        yield running
    collector.stop()
    gc.collect()


def made(profile: Path, words: str | None = None) -> keys.Opened:
    """Make a profile with an account."""
    opened = keys.obtain(profile, None) if words is None else keys.obtain_with(profile, words)
    Session(profile, opened).profile.close()
    return opened


def closed(qtbot: QtBot, loop: asyncio.AbstractEventLoop, session: Session | None) -> bytes:
    """Close *session*; return with which key it was open."""
    assert session is not None
    task = loop.create_task(session.stop())
    qtbot.waitUntil(task.done, timeout=20_000)
    return session.opened.key


def test_a_locked_keyring_asks_and_opens_once_unlocked(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop, real: RealKeyring, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    opened = made(profile)
    real.lock()
    person = Person(qtbot, loop, profile)
    press(person.sees("it is locked"), "Try again")
    asked = person.sees("it is locked")
    real.unlock()
    press(asked, "Try again")
    assert closed(qtbot, loop, person.opened()) == opened.key


def test_while_the_prompt_waits_the_recovery_key_opens(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop, real: RealKeyring, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    opened = made(profile)
    words = key_change.new_recovery_key(profile, opened)
    with real.silent_prompter() as asked:
        real.lock()
        person = Person(qtbot, loop, profile)
        waiting = person.sees("Waiting for this computer's keyring")
        task = loop.create_task(asyncio.to_thread(asked))
        qtbot.waitUntil(task.done, timeout=20_000)
        press(waiting, "Use the recovery key…")
        dialog = person.sees("Type the recovery key")
        type_into(dialog, words[:-1])
        press(dialog, "Open")
        dialog = person.sees("not quite a recovery key")
        type_into(dialog, words.lower())
        real.stop()
        press(dialog, "Open")
    # The keyring cannot take the key back: a passphrase can be set instead.
    dialog = person.sees("Choose a passphrase")
    type_into(dialog, "in my own head", "in my own head")
    press(dialog, "Protect and start")
    assert closed(qtbot, loop, person.opened()) == opened.key
    assert keys.obtain_with(profile, "in my own head").key == opened.key


def test_a_changed_entry_is_mended_with_the_recovery_key(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop, real: RealKeyring, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    opened = made(profile)
    words = key_change.new_recovery_key(profile, opened)
    keys.keyring_set(opened.note.entry, "ab" * 32)
    person = Person(qtbot, loop, profile)
    press(person.sees("it holds another key"), "Use the recovery key…")
    dialog = person.sees("Type the recovery key")
    type_into(dialog, words)
    press(dialog, "Open")
    assert closed(qtbot, loop, person.opened()) == opened.key
    assert real.entries()[opened.note.entry] == opened.key.hex()


def test_a_wrong_passphrase_is_asked_for_again(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop, tmp_path: Path
) -> None:
    opened = made(tmp_path, "in my own head")
    person = Person(qtbot, loop, tmp_path)
    for wrong in ("in your head", "nowhere"):
        dialog = person.sees("protected by a passphrase")
        type_into(dialog, wrong)
        press(dialog, "Open")
        person.sees("does not open the profile")
    dialog = person.sees("does not open the profile")
    type_into(dialog, "in my own head")
    press(dialog, "Open")
    assert closed(qtbot, loop, person.opened()) == opened.key


def test_without_a_keyring_a_new_profile_takes_a_passphrase(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop, tmp_path: Path
) -> None:
    person = Person(qtbot, loop, tmp_path / "profile")
    dialog = person.sees("Choose a passphrase")
    assert any("keyring cannot be used" in text for text in _texts(dialog))
    press(dialog, "Try again")
    dialog = person.sees("Choose a passphrase")
    type_into(dialog, "in my own head", "in my own head")
    press(dialog, "Protect and start")
    closed(qtbot, loop, person.opened())
    assert keys.mode_of(tmp_path / "profile") is keys.Mode.PASSPHRASE


@pytest.mark.parametrize("words", ["in my own head", "wrong"])
def test_the_key_is_changed_while_the_profile_is_closed(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop, tmp_path: Path, words: str
) -> None:
    opened = made(tmp_path, "in my own head")
    task = loop.create_task(changed(tmp_path, opened, KeyChange(Deed.ROTATE, words)))
    if words == "wrong":
        box: list[QMessageBox] = []

        def told() -> bool:
            box[:] = [d for d in _dialogs() if isinstance(d, QMessageBox)]
            return bool(box)

        qtbot.waitUntil(told, timeout=20_000)
        box[0].reject()
    qtbot.waitUntil(task.done, timeout=20_000)
    session, recovery = task.result()
    assert (closed(qtbot, loop, session) == opened.key) is (words == "wrong")
    assert (recovery is None) is (words == "wrong")


def test_signing_out_asks_what_becomes_of_drafts(stage: Stage, appearance: Appearance) -> None:
    stage.sign_in()
    [account] = stage.session.library.accounts()
    window = QWidget()
    stage.qtbot.addWidget(window)
    window.show()
    errands = AccountErrands(stage.session, Tasks(window), appearance, window)

    async def flush() -> None:
        draft = stage.session.actions.new_draft(account.id)
        await stage.session.actions.save_draft(replace(draft, body="typed a moment ago"))

    errands.flush = flush

    def asked(words: str) -> QMessageBox:
        found: list[QMessageBox] = []

        def look() -> bool:
            boxes = window.findChildren(QMessageBox)
            found[:] = [b for b in boxes if b.isVisible() and words in b.informativeText()]
            return bool(found)

        stage.until(look)
        return found[0]

    errands.ask_sign_out(account.id)
    press(asked("1 draft(s) (was/were) begun"), "Sign out and keep them")
    stage.until(lambda: not stage.session.library.accounts())
    assert [d.body for d in stage.session.library.drafts()] == ["typed a moment ago"]
    stage.sign_in()
    assert [a.id for a in stage.session.library.accounts()] == [account.id]
    errands.ask_sign_out(AccountId(account.id))
    press(asked("2 draft(s) (was/were) begun"), "Sign out and delete them")
    stage.until(lambda: not stage.session.library.accounts())
    assert stage.session.library.drafts() == []


def test_the_recovery_key_is_shown_with_its_ways(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    words = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ"
    dialog = RecoveryKeyDialog(words, LIGHT, window)
    dialog.show()
    kept: list[bool] = []
    dialog.kept.connect(lambda: kept.append(True))
    assert any(text.replace("\n", "").strip() == words for text in _texts(dialog))
    press(dialog, "Copy")
    assert QApplication.clipboard().text() == words
    assert words in dialog.page()
    press(dialog, "I have kept it")
    assert kept == [True]
    # It does not stay where every program can read it.
    assert QApplication.clipboard().text() == ""


def test_a_recovery_key_that_was_saved_is_not_replaced_by_another(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop, appearance: Appearance, tmp_path: Path
) -> None:
    profile, file = tmp_path / "profile", tmp_path / "recovery.txt"
    session = Session(profile, made(profile, "in my own head"))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    async def offer() -> None:
        KeyErrands(session, tasks, appearance, window).offer_recovery()

    tasks = Tasks(window)
    loop.create_task(offer())
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryKeyDialog)), timeout=20_000)
    [dialog] = window.findChildren(RecoveryKeyDialog)
    assert not key_change.recovery_is_kept(profile)
    loop.call_soon(dialog.saving.emit, file)
    qtbot.waitUntil(lambda: key_change.recovery_is_kept(profile), timeout=20_000)
    assert file.exists()
    press(dialog, "Go on without it")
    again = loop.create_task(offer())
    qtbot.waitUntil(again.done, timeout=20_000)
    assert not any(d.isVisible() for d in window.findChildren(RecoveryKeyDialog))
    closed(qtbot, loop, session)
