"""What nothing caught becomes a report of places, and the person is told."""

import asyncio
import subprocess
import sys
import threading
import warnings
from pathlib import Path

import pytest

from desktop.diagnostics.crashes import KEPT, Crashes, reports

CANARY = "canary-word"


def fail(number: int = 0) -> None:
    secret = CANARY + str(number)
    raise RuntimeError(secret)


def of(number: int) -> RuntimeError:
    try:
        fail(number)
    except RuntimeError as error:
        return error
    raise AssertionError


def test_a_fault_in_the_loop_is_reported_once_and_told(tmp_path: Path) -> None:
    told: list[Path] = []

    async def story() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(crashes.in_loop)
        for _ in range(3):
            loop.call_soon(fail)
        await asyncio.sleep(0)

    with Crashes(tmp_path, told.append) as crashes:
        asyncio.run(story())
    assert told == reports(tmp_path)
    [report] = told
    text = report.read_text("utf-8")
    assert "RuntimeError" in text
    assert "test_crashes.py:" in text
    assert CANARY not in text
    assert str(Path(__file__).parent) not in text
    assert report.stat().st_mode & 0o777 == 0o600


def test_a_fault_in_a_thread_and_in_a_destructor_is_reported(tmp_path: Path) -> None:
    class Odd:
        def __del__(self) -> None:
            raise LookupError(CANARY)

    told: list[Path] = []
    with Crashes(tmp_path, told.append):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        Odd()
    texts = [path.read_text("utf-8") for path in told]
    assert ["RuntimeError" in texts[0], "LookupError" in texts[1]] == [True, True]
    assert CANARY not in "".join(texts)


def test_hooks_are_as_before_when_it_ended_well(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    with Crashes(tmp_path, lambda _: None):
        pass
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert list((tmp_path / "crashes").iterdir()) == []


def test_reports_are_few(tmp_path: Path) -> None:
    with Crashes(tmp_path, lambda _: None) as crashes:
        for number in range(KEPT + 5):
            # Another place each time: the same one is reported once.
            code = compile("\n" * number + "fail()", "planted.py", "exec")
            try:
                exec(code, {"fail": fail})
            except RuntimeError as error:
                crashes.report(error)
    assert len(reports(tmp_path)) == KEPT


@pytest.mark.parametrize("folder", ["missing", "a file"])
def test_where_no_report_can_be_written_the_program_goes_on(tmp_path: Path, folder: str) -> None:
    profile = tmp_path / "profile"
    if folder == "a file":
        profile.write_text("")
    with Crashes(profile, lambda _: None) as crashes:
        crashes.report(of(1))


TORN = """
import ctypes, sys
from pathlib import Path
from desktop.diagnostics.crashes import Crashes
with Crashes(Path(sys.argv[1]), print):
    canary_word = sys.argv[2]
    ctypes.string_at(0)
"""


def test_a_process_that_was_torn_down_is_told_of_at_the_next_start(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", TORN, tmp_path, CANARY], capture_output=True, check=False
    )
    assert done.returncode < 0
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        crashes = Crashes(tmp_path, lambda _: None)
    assert crashes.left is not None
    assert crashes.left == reports(tmp_path)[0]
    text = crashes.left.read_text("utf-8")
    assert "Segmentation fault" in text
    assert "ctypes" in text
    assert CANARY not in text
    assert "/home" not in text
    assert Crashes(tmp_path, lambda _: None).left is None, "it is told once"


def test_a_process_that_was_killed_leaves_nothing_to_tell(tmp_path: Path) -> None:
    script = TORN.replace("ctypes.string_at(0)", "import os; os.kill(os.getpid(), 9)")
    subprocess.run([sys.executable, "-c", script, tmp_path, CANARY], check=False)
    assert Crashes(tmp_path, lambda _: None).left is None
    assert reports(tmp_path) == []
