"""Tries a packaged program as whoever installs it would: commands, a demo helpdesk, the window.

Everything happens in a folder of its own, on loopback and on a screen that nobody sees.
"""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tools.dist.places import VERSION

SECONDS = 120.0
"""In which whatever a slow machine does is done."""

_SEEN = "DESKBELL_TRIAL_SCREEN"
"""Where the screen keeps its pixels."""


class TrialError(Exception):
    """The package does not do what it must; the message says what."""


def of_program(command: list[str], root: Path | None = None) -> None:
    """Start the program *command* names, sync it with the demo, show its window, end it.

    *root* is what the command takes for the root of all files, where it is another than ours.
    Raises `TrialError`. Without a virtual screen the window is not looked at, and that is said.
    """
    with TemporaryDirectory(prefix="deskbell-trial-", dir=root and root / "tmp") as temporary:
        _version(command)
        _synced(command, Path(temporary), root)
        if shutil.which("Xvfb") and shutil.which("xdotool"):
            with screen() as environment:
                _window(command, environment)
        else:
            print("  not looked at: the window (it takes Xvfb and xdotool)")


def _version(command: list[str]) -> None:
    told = _run([*command, "--version"])
    _expect(told.strip() == f"deskbell {VERSION}", f"--version says {told.strip()!r}")


def _synced(command: list[str], folder: Path, root: Path | None) -> None:
    """Serve the demo helpdesk from the package, and read all of it into a profile."""
    (folder / "passphrase").write_text("a passphrase for this trial alone\n", encoding="utf-8")
    # As the program sees it.
    place = folder if root is None else "/" / folder.relative_to(root)
    secret = place / "passphrase"
    profile = ["--profile", str(place / "profile"), "--passphrase-file", str(secret)]
    serve = [*command, "helpdesk", "serve", "--demo", "--port", "0", "--data", str(place / "desk")]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as helpdesk:
        try:
            ready = json.loads(helpdesk.stdout.readline() if helpdesk.stdout else "")
            add = ["account", "add", "--kind", "native", "--url", ready["url"]]
            _run([*command, *profile, *add], given=ready["tokens"]["customer"] + "\n")
            told = json.loads(_run([*command, *profile, "sync", "--once", "--json"]))
            listed = json.loads(_run([*command, *profile, "tickets", "--json"]))
        finally:
            helpdesk.terminate()
    (account,) = told["accounts"]
    _expect(account["error"] is None, f"the sync said {account['error']!r}")
    _expect(len(listed) == account["tickets"] > 0, f"{len(listed)} tickets of {account['tickets']}")
    print(f"  synced {len(listed)} tickets, {account['messages']} messages")


@contextmanager
def screen() -> Generator[dict[str, str]]:
    """Open a screen of our own; yields the environment of whoever shows something on it."""
    told, telling = os.pipe()
    size = ["-screen", "0", "1280x800x24"]
    with (
        TemporaryDirectory(prefix="deskbell-screen-") as seen,
        subprocess.Popen(
            ["Xvfb", "-displayfd", str(telling), *size, "-nolisten", "tcp", "-fbdir", seen],
            pass_fds=(telling,),
            stderr=subprocess.DEVNULL,
        ) as server,
    ):
        os.close(telling)
        try:
            with os.fdopen(told) as number:
                display = number.readline().strip()
            more = {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", _SEEN: seen}
            yield os.environ | more
        finally:
            server.terminate()


def _window(command: list[str], environment: dict[str, str]) -> None:
    """Open the demo's window, see that it shows something, and end it politely."""
    with subprocess.Popen([*command, "demo"], env=environment, stdout=subprocess.PIPE) as program:
        try:
            _until(lambda: window_named("Deskbell", environment), program)
            _until(lambda: _colours(environment) > 16, program)
        finally:
            program.send_signal(signal.SIGTERM)
            left = program.wait(SECONDS)
    _expect(left == 0, f"the window ended with {left}")
    print("  its window was shown and ended")


def window_named(name: str, environment: dict[str, str]) -> str:
    """Return the number of a window on show whose title begins with *name*; "" for none."""
    look = ["xdotool", "search", "--onlyvisible", "--name", f"^{name}"]
    found = subprocess.run(look, env=environment, capture_output=True, text=True, check=False)
    return found.stdout.partition("\n")[0]


def framebuffer(environment: dict[str, str]) -> Path:
    """Return the file that holds what `screen` shows: a window dump, four bytes a pixel."""
    return Path(environment[_SEEN]) / "Xvfb_screen0"


def _colours(environment: dict[str, str]) -> int:
    """Return how many different pixels the screen has: one without anything painted has one."""
    picture = framebuffer(environment).read_bytes()
    # Its head is the window dump's; the last megabyte of it holds nothing but pixels.
    pixels = picture[-(1 << 20) :]
    return len({pixels[at : at + 4] for at in range(0, len(pixels), 4)})


def _until(holds: Callable[[], Any], program: subprocess.Popen[bytes]) -> Any:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        _expect(program.poll() is None, f"the window ended with {program.returncode}")
        found = holds()
        if found:
            return found
        time.sleep(0.1)
    raise TrialError("the window shows nothing")


def _run(command: list[str], given: str = "") -> str:
    done = subprocess.run(
        command, input=given, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    _expect(done.returncode == 0, f"{command[-3:]} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise TrialError(otherwise)
