"""A message that kills the program kills it once: the next start shows it in another way."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.table import ROOT

AS_MEANT, PLAIN, WITHHELD = None, "after_end", "withheld"


def window(folder: Path, phase: str, how: str, *actions: str) -> list[str | None] | int:
    """Return the notes that the window shows, or the signal that ended it."""
    asked = [sys.executable, "-m", "tests.hostile.dying_window", str(folder), phase, how, *actions]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    if done.returncode < 0:
        return -done.returncode
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("phase", ["render", "paint"])
def test_the_next_start_shows_it_as_plain_text(tmp_path: Path, phase: str) -> None:
    folder = tmp_path / "profile"
    assert window(folder, phase, "bold") == signal.SIGKILL
    notes = window(folder, phase, "bold")
    assert isinstance(notes, list)
    assert notes[1] == PLAIN
    # Only painting is of several messages at once.
    assert phase == "paint" or notes == [AS_MEANT, PLAIN, AS_MEANT]


def test_it_stays_plain_until_the_person_asks_for_more(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    assert window(folder, "layout", "bold") == signal.SIGKILL
    assert window(folder, "layout", "bold") == [AS_MEANT, PLAIN, AS_MEANT]
    assert window(folder, "none", "bold", "m:2/try-again") == [AS_MEANT] * 3
    assert window(folder, "none", "bold") == [AS_MEANT] * 3


def test_where_the_plain_text_kills_too_nothing_of_it_is_shown(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    for _ in range(2):
        assert window(folder, "layout", "always") == signal.SIGKILL
    assert window(folder, "layout", "always") == [AS_MEANT, WITHHELD, AS_MEANT]
    assert window(folder, "none", "always", "m:2/try-again") == [AS_MEANT, PLAIN, AS_MEANT]
