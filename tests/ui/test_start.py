"""The order of a start: the stored tickets are on the screen before anything heavy is imported."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Generator
from concurrent.futures import Future
from pathlib import Path
from threading import Event
from typing import Any, cast

import pytest

from desktop import app, start
from desktop.domain.accounts import Account
from desktop.domain.errors import KeyringUnavailable
from desktop.domain.ids import AccountId, RemoteId
from desktop.domain.ticket import Person, Role
from desktop.early_end import EarlyEnd
from desktop.services import keys
from desktop.services.patient import begin, begin_after
from desktop.services.session import Session
from desktop.settings import Settings
from desktop.store.profile import Profile
from desktop.ui import plain_imports
from tests.ui.frame_stage import ticket_row

ROOT = Path(__file__).parent.parent.parent
LATER = (
    # The wire, the helpdesk, the keyring, rendering: none of it is in the first picture.
    *("httpx", "sqlalchemy", "fastapi", "uvicorn", "starlette", "pydantic", "keyring"),
    *("markdown_it", "nh3", "platformdirs", "desktop_notifier", "PySide6.QtNetwork"),
    # The loop, and what runs in it.
    *("asyncio", "qasync", "desktop.sync.engine", "desktop.backends"),
    # What nobody sees at first.
    *("desktop.ui.conversation_pane", "desktop.ui.composer", "desktop.ui.new_ticket"),
    *("desktop.ui.card_list", "desktop.ui.draft_list", "desktop.ui.outbox_list"),
    "desktop.ui.filters_calendar",
    # Spelling begins where something is written; dictionaries are read in another process.
    *("desktop.ui.spelling", "desktop.services.spelling", "desktop.domain.spelling", "hunspell"),
    *("desktop.ui.render", "desktop.ui.welcome", "desktop.ui.unlock", "desktop.cli.output"),
)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile that holds one ticket."""
    me = Person(id=RemoteId("p1"), name="Kim", role=Role.CUSTOMER)
    account = Account(
        id=AccountId("a"),
        kind="native",
        url="http://127.0.0.1:9",
        name="Desk",
        person=me,
        helpdesk="Desk",
        added=0.0,
    )
    directory = tmp_path / "profile"
    filled = Profile.open(directory, keys.create_demo_key(directory).key)
    filled.accounts.add(account)
    filled.tickets.save(
        account.id, me=me.id, tickets=[ticket_row(1).ticket], messages=(), first=True
    )
    filled.close()
    return directory


def started(profile: Path) -> Any:
    """Return what the probe tells."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.start_probe", str(profile)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


def test_the_list_is_painted_before_anything_heavy_is_imported(profile: Path) -> None:
    told = started(profile)
    assert told["rows"] == 1
    early = {
        module
        for module in told["modules"]
        for later in LATER
        if module == later or module.startswith(f"{later}.")
    }
    assert early == set()


def test_a_start_that_is_left_writes_nothing_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, leaving = Event(), Event()
    book = tmp_path / "book"

    def open_slowly(_directory: Path, _opened: keys.Opened) -> None:
        begun.set()
        leaving.wait(60)
        for page in range(500):
            book.write_text(f"{page}")

    def leave(*_: object) -> int:
        assert begun.wait(60)
        leaving.set()
        raise SystemExit(0)

    monkeypatch.setattr(start, "_open", open_slowly)
    monkeypatch.setattr(app, "run_window", leave)
    monkeypatch.setattr(plain_imports, "import_plainly", lambda: None)
    monkeypatch.setattr(start, "SWITCH_INTERVAL", sys.getswitchinterval())
    profile = tmp_path / "profile"
    with pytest.raises(SystemExit):
        start.start_window(Settings(profile=profile), opened=keys.create_demo_key(profile))
    assert book.read_text() == "499"


@pytest.fixture
def early(monkeypatch: pytest.MonkeyPatch) -> Generator[EarlyEnd]:
    monkeypatch.setattr(app, "PATIENCE", 0.01)
    early = EarlyEnd()
    yield early
    early.forget()


def test_a_key_that_is_late_leaves_the_opening_to_somebody_else(early: EarlyEnd) -> None:
    opening: Future[Session] = Future()
    with pytest.raises(TimeoutError):
        app._opened(Future(), opening, early)
    assert opening.cancelled()


def test_a_key_that_comes_at_the_last_moment_opens(early: EarlyEnd) -> None:
    session = cast(Session, object())
    opening: Future[Session] = Future()
    opening.set_running_or_notify_cancel()
    begin(lambda: opening.set_result(session))
    assert app._opened(Future(), opening, early) is session


def test_what_stops_the_opening_is_raised(early: EarlyEnd) -> None:
    key: Future[keys.Opened] = Future()
    key.set_exception(KeyringUnavailable(detail="locked"))
    with pytest.raises(KeyringUnavailable):
        app._opened(key, begin_after(key, lambda _: cast(Session, object())), early)


def test_a_long_opening_can_be_ended_as_ever(early: EarlyEnd, profile: Path) -> None:
    early.forget()
    came: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _: came.append(number))
    try:
        patient = EarlyEnd()
        signal.raise_signal(signal.SIGTERM)
        assert patient.asked
        assert came == []
        key: Future[keys.Opened] = Future()
        key.set_result(keys.create_demo_key(profile.parent / "other"))
        opening: Future[Session] = Future()
        opening.set_running_or_notify_cancel()

        def end() -> None:
            while not came:
                pass
            opening.set_result(cast(Session, object()))

        begin(end)
        app._opened(key, opening, patient)
        assert came == [signal.SIGTERM]
    finally:
        signal.signal(signal.SIGTERM, before)


def test_no_sources_of_modules_are_read(profile: Path) -> None:
    told = started(profile)
    assert "desktop.ui.main_window" in told["modules"]
    assert [file for file in told["sources"] if file.endswith("main_window.py")] == []


def test_what_needs_no_qt_is_imported_before_it() -> None:
    code = "import sys, desktop.start; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    imported = done.stdout.split()
    assert "desktop.services.session" in imported
    assert [name for name in imported if name.startswith(("PySide6", "desktop.ui"))] == []


def test_a_kill_before_the_window_listens_ends_it_all_the_same(profile: Path) -> None:
    """Raised in the midst of Qt it was lost, and what the demo keeps stayed behind."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.start_killed", str(profile)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
