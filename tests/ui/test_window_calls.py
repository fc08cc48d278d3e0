"""A later start of the program, and the window that hears it."""

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.errors import ProfileBusy, ProfileInUse
from desktop.store.lock import OwnerClaim, OwnerLock
from desktop.ui.come_forward import come_forward
from desktop.ui.window_call import ask_or_own
from desktop.ui.window_calls import WindowCalls
from desktop.ui.window_door import HEARD, LONGEST, Ask, Show, address, read, written

ROOT = Path(__file__).parents[2]
_CALL = (
    "import sys; from pathlib import Path\n"
    "from desktop.ui.window_call import call; from desktop.ui.window_door import Show\n"
    "sys.exit(0 if call(Path(sys.argv[1]), Show()) else 3)"
)
posix = pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no file")


class Window:
    """Hears, and notes what was asked."""

    def __init__(self, profile: Path, parent: QObject) -> None:
        self.asked: list[Ask] = []
        self.obeys = True
        self.calls = WindowCalls(profile, self._obey, parent)
        self.calls.listen()

    def _obey(self, ask: Ask) -> bool:
        self.asked.append(ask)
        return self.obeys


@pytest.fixture
def profile() -> Generator[Path]:
    """A folder with a short path: a socket has no long one."""
    with TemporaryDirectory(prefix="deskbell-") as folder:
        yield Path(folder)


@pytest.fixture
def window(profile: Path, qapp: QApplication) -> Generator[Window]:
    parent = QObject()
    made = Window(profile, parent)
    yield made
    made.calls.close()
    parent.deleteLater()
    qapp.processEvents()


def said(qtbot: QtBot, profile: Path, words: bytes) -> bytes:
    """Say something to the window from outside; return its answer."""
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(address(profile))
        line.setblocking(False)
        line.sendall(words)
        answer: list[bytes] = []

        def came() -> bool:
            try:
                answer.append(line.recv(100))
            except BlockingIOError:
                return False
            except ConnectionResetError:
                answer.append(b"")
            return True

        qtbot.waitUntil(came, timeout=10_000)
        return answer[0]


def called(qtbot: QtBot, profile: Path) -> int:
    """Call as a later start does; return the exit code."""
    process = subprocess.Popen([sys.executable, "-c", _CALL, str(profile)], cwd=ROOT)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    return process.returncode


def test_a_later_start_is_heard(window: Window, profile: Path, qtbot: QtBot) -> None:
    assert called(qtbot, profile) == 0
    assert window.asked == [Show()]


def test_a_window_that_is_closed_says_nothing(window: Window, profile: Path, qtbot: QtBot) -> None:
    window.obeys = False
    assert called(qtbot, profile) == 3


@posix
@pytest.mark.parametrize(
    "garbage",
    [
        b"\n",
        b"show\n",
        b'{"ask":"quit"}\n',
        b'{"ask":"show"',
        b"[" * 900 + b"\n",
        b"\xff\x00" * 100 + b"\n",
        b"x" * (LONGEST * 50),
        b'{"ask":"show","more":"' + b"x" * LONGEST + b'"}\n',
    ],
)
def test_garbage_does_no_harm(window: Window, profile: Path, qtbot: QtBot, garbage: bytes) -> None:
    assert said(qtbot, profile, garbage) == b""
    assert window.asked == []
    assert said(qtbot, profile, written(Show())) == HEARD


@posix
def test_nobody_else_may_open_the_socket(window: Window, profile: Path) -> None:
    mode = stat.S_IMODE(os.stat(address(profile)).st_mode)
    assert mode & 0o077 == 0
    assert window.asked == []


@posix
def test_what_a_crash_left_is_replaced(profile: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(address(profile))
    assert Path(address(profile)).exists()
    with pytest.raises(ConnectionRefusedError), socket.socket(socket.AF_UNIX) as line:
        line.connect(address(profile))
    parent = QObject()
    made = Window(profile, parent)
    assert called(qtbot, profile) == 0
    made.calls.close()
    assert not Path(address(profile)).exists()
    parent.deleteLater()
    qapp.processEvents()


def test_a_long_path_has_its_socket_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    assert address(tmp_path / ("x" * 100)) != address(tmp_path / ("y" * 100))
    assert len(os.fsencode(address(tmp_path / ("x" * 100)))) < 104


def test_an_owner_without_a_window_is_told(profile: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from desktop.store.lock import OwnerLock\n"
        "lock = OwnerLock(Path(sys.argv[1])); print('mine', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(profile)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as owner:
        assert owner.stdin is not None
        assert owner.stdout is not None
        assert owner.stdout.readline() == b"mine\n"
        with pytest.raises(ProfileBusy, match="shows no window"):
            ask_or_own(profile, Show(), seconds=0.2)
        owner.stdin.close()
        claim = ask_or_own(profile, Show())
    assert claim is not None
    claim.release()


def test_a_claim_is_lent_to_who_opens_the_profile_here(profile: Path) -> None:
    claim = OwnerClaim(profile)
    with pytest.raises(ProfileInUse):
        OwnerClaim(profile)
    for _ in range(2):
        lock = OwnerLock(profile)
        with pytest.raises(ProfileInUse):
            OwnerLock(profile)
        lock.release()
    with pytest.raises(ProfileInUse):
        OwnerClaim(profile)
    # Released while it is lent, it goes with who has it.
    lock = OwnerLock(profile)
    claim.release()
    with pytest.raises(ProfileInUse):
        OwnerLock(profile)
    lock.release()
    OwnerLock(profile).release()


def test_coming_forward_shows_a_minimised_window(qtbot: QtBot) -> None:
    window = QWidget()
    dialog = QDialog(window)
    qtbot.addWidget(window)
    assert not come_forward()
    window.showMinimized()
    dialog.open()
    assert come_forward()
    assert not window.isMinimized()
    assert read(written(Show())) == Show()
