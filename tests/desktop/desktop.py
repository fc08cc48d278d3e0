"""A whole desktop that nobody sees: bus, screen, window manager, keyring, notifications.

The program runs on it as on anybody's, a process of its own; tests look at it from outside.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import secretstorage
from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

from desktop.services import keys

SECONDS = 90.0
"""In which whatever a loaded machine does is done."""
_PROGRAMS = (
    *("dbus-run-session", "Xvfb", "openbox", "xdotool"),
    *("gnome-keyring-daemon", "dunst"),
)
_DUNST = """[global]
    dmenu = {chooser}
    markup = full
    idle_threshold = 0
    history_length = 200
    notification_limit = 0
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
"""
"""Nothing goes by itself: a slow machine would miss it. "dmenu" is who presses buttons."""
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_NOTIFICATIONS = "org.freedesktop.Notifications"
_SECRETS = "org.freedesktop.secrets"
_SERVICE = DBusAddress("/org/freedesktop/Notifications", _NOTIFICATIONS, "org.dunstproject.cmd0")


def until(holds: Callable[[], Any], what: str) -> Any:
    """Return what *holds* returns as soon as that is something."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        found = holds()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"it never came about: {what}")


class Desktop:
    """Everything in it ends with `close`."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(parents=True)
        self._directory = directory
        self._ending = ExitStack()
        # A socket's path has hardly more than a hundred characters; a test's folder may need them.
        short = self._ending.enter_context(TemporaryDirectory(prefix="deskbell-run-"))
        self._run = Path(short)
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "QT_", "DBUS_"))},
            "HOME": str(directory),
            "XDG_DATA_HOME": str(directory / "data"),
            "XDG_CONFIG_HOME": str(directory / "config"),
            "XDG_RUNTIME_DIR": str(self._run),
            "TMPDIR": str(directory),
            "QT_QPA_PLATFORM": "xcb",
        }
        self.environment.pop("PYTHON_KEYRING_BACKEND", None)
        try:
            self._start_bus()
            self._start_screen()
            self._start_keyring()
            self._start_notifications()
        except BaseException:
            self.close()
            raise

    # --- the desktop's parts

    def _start_bus(self) -> None:
        # It says where it is, and lives for as long as its input does.
        says = ["sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; cat > /dev/null']
        bus = self.start("dbus-run-session", "--", *says, stdin=subprocess.PIPE)
        self.address = self.environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus)

    def _start_screen(self) -> None:
        size = ("-screen", "0", "1500x950x24", "-nolisten", "tcp", "-noreset")
        screen = self.start("Xvfb", "-displayfd", "1", *size)
        self.environment["DISPLAY"] = f":{_first_line(screen)}"
        self.start("openbox")
        until(lambda: self._x("getactivewindow") is not None or self._manages(), "openbox")

    def _manages(self) -> bool:
        found = subprocess.run(
            ["xdotool", "get_num_desktops"],
            env=self.environment,
            capture_output=True,
            check=False,
        )
        return found.returncode == 0

    def _start_keyring(self) -> None:
        daemon = self.start(
            *("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"),
            f"--control-directory={self._run / 'control'}",
            stdin=subprocess.PIPE,
        )
        assert daemon.stdin is not None
        daemon.stdin.write("of the login keyring")
        daemon.stdin.close()
        self.await_owner(_SECRETS)

    def _start_notifications(self) -> None:
        self._wanted = self._directory / "wanted"
        chooser = self._directory / "chooser"
        chooser.write_text(f'#!/bin/sh\nexec grep -F -f "{self._wanted}"\n')
        chooser.chmod(0o700)
        config = self._directory / "dunstrc"
        config.write_text(_DUNST.format(chooser=chooser))
        self.start("dunst", "-conf", str(config))
        self.await_owner(_NOTIFICATIONS)

    # --- programs

    def start(self, *command: str, stdin: int | None = None) -> "subprocess.Popen[str]":
        """Start a program on this desktop; it ends with it at the latest."""
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=stdin or subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._ending.callback(_end, process)
        return process

    def deskbell(self, *words: str, given: str = "") -> str:
        """Run one command of the program to its end; return what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "desktop", *words],
            env=self.environment,
            input=given,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def close(self) -> None:
        self._ending.close()

    # --- keyring

    def secrets(self) -> dict[str, str]:
        """Return what Deskbell keeps in the keyring, by its names."""
        with open_dbus_connection(self.address) as bus:
            collection = secretstorage.get_default_collection(bus)
            items = list(collection.search_items({"service": keys.SERVICE}))
            return {i.get_attributes()["username"]: i.get_secret().decode() for i in items}

    # --- notifications

    def notifications(self) -> int:
        """Return how many are on the screen."""
        with open_dbus_connection(self.address) as bus:
            asked = bus.send_and_get_reply(Properties(_SERVICE).get("displayedLength"))
            return int(asked.body[0][1])

    def press(self, button: str) -> None:
        """Press a button of the one that is on the screen."""
        self._wanted.write_text(f"#{button}")
        self._call(_SERVICE, "ContextMenuCall")

    def past(self) -> list[tuple[str, str]]:
        """Return title and text of those that are gone from the screen, the last first."""
        (found,) = self._call(_SERVICE, "NotificationListHistory")
        return [(each["summary"][1], each["body"][1]) for each in found]

    # --- screen

    def window(self, title: str) -> str | None:
        """Return the id of the window with that title, which is on the screen; None for none."""
        return self._x("search", "--onlyvisible", "--name", f"^{title}$")

    def active(self) -> str | None:
        """Return the id of the window that has the keys."""
        return self._x("getactivewindow")

    def minimise(self, window: str) -> None:
        """Put a window away."""
        self._x("windowminimize", "--sync", window)

    def type(self, text: str) -> None:
        """Type into whatever has the keys."""
        self._x("type", "--delay", "20", text)

    def _x(self, *words: str) -> str | None:
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        lines = done.stdout.split()
        return lines[-1] if done.returncode == 0 and lines else None

    # --- parts

    def await_owner(self, name: str) -> None:
        """Return once somebody on the bus has that name."""
        until(lambda: self._call(_BUS, "NameHasOwner", "s", (name,))[0], name)

    def _call(
        self, to: DBusAddress, method: str, types: str = "", values: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        with open_dbus_connection(self.address) as bus:
            reply = bus.send_and_get_reply(new_method_call(to, method, types, values))
        assert reply.header.message_type.name == "method_return", reply.body
        return reply.body


def _first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _end(process: "subprocess.Popen[str]") -> None:
    if process.stdin is not None and not process.stdin.closed:
        process.stdin.close()
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


@contextmanager
def on_a_desktop(directory: Path) -> Generator[Desktop]:
    """Run a desktop; skips where a program for that is missing."""
    missing = [program for program in _PROGRAMS if shutil.which(program) is None]
    if missing and sys.platform == "linux":
        pytest.fail(f"{' and '.join(missing)} missing: make test installs them where it may")
    if missing:
        pytest.skip(f"there is no {' and no '.join(missing)} here")
    desktop = Desktop(directory)
    try:
        yield desktop
    finally:
        desktop.close()
