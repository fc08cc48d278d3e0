"""The order of a start: the stored tickets are on the screen before anything heavy is imported."""

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from desktop import app, start
from desktop.domain.accounts import Account
from desktop.domain.ids import AccountId, RemoteId
from desktop.domain.ticket import Person, Role
from desktop.services import keys
from desktop.settings import Settings
from desktop.store.profile import Profile
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

    monkeypatch.setattr(start, "Session", open_slowly)
    monkeypatch.setattr(app, "run_window", leave)
    profile = tmp_path / "profile"
    with pytest.raises(SystemExit):
        start.start_window(Settings(profile=profile), opened=keys.create_demo_key(profile))
    assert book.read_text() == "499"


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
