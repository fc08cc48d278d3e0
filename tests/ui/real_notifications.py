"""A real notification service, dunst on a screen nobody sees, on a message bus of its own."""

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={run}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""
_DUNST_CONFIG = """[global]
    dmenu = {chooser}
    markup = {markup}
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
_NAME = "org.freedesktop.Notifications"
_DUNST = DBusAddress("/org/freedesktop/Notifications", _NAME, "org.dunstproject.cmd0")
_PROGRAMS = ("dbus-daemon", "Xvfb", "dunst")


class RealNotifications:
    """Bus, screen and service; nothing of them outlives `close`."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(parents=True)
        # A socket's path has hardly more than a hundred characters; a test's folder may need them.
        self._short = TemporaryDirectory(prefix="deskbell-bus-")
        config = directory / "bus.conf"
        config.write_text(_BUS_CONFIG.format(run=self._short.name))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--print-address=1", "--nofork"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.address = _first_line(self._bus)
        self._screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._wanted = directory / "wanted"
        self._chooser = directory / "chooser"
        self._chooser.write_text(f'#!/bin/sh\nexec grep -F -f "{self._wanted}"\n')
        self._chooser.chmod(0o700)
        self._config = directory / "dunstrc"
        self._environment = os.environ | {
            "DISPLAY": f":{_first_line(self._screen)}",
            "HOME": str(directory),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }
        self._service: subprocess.Popen[bytes] | None = None

    def start(self, *, markup: bool = True) -> None:
        """Start the service; return once it is there. *markup*: it reads texts as markup."""
        told = _DUNST_CONFIG.format(chooser=self._chooser, markup="full" if markup else "no")
        self._config.write_text(told)
        self._service = subprocess.Popen(
            ["dunst", "-conf", str(self._config)],
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with self._connection() as bus:
            while not _call(bus, _BUS, "NameHasOwner", "s", (_NAME,))[0]:
                assert self._service.poll() is None

    def stop(self) -> None:
        """End the service: there is a bus, and nobody who shows anything."""
        if self._service is not None:
            self._service.kill()
            self._service.wait()
            self._service = None

    @property
    def count(self) -> int:
        """How many are on the screen."""
        with self._connection() as bus:
            ask = Properties(_DUNST).get("displayedLength")
            _, count = bus.send_and_get_reply(ask).body[0]
            return int(count)

    def click(self) -> None:
        """Click the one that is on the screen."""
        with self._connection() as bus:
            _call(bus, _DUNST, "NotificationAction", "u", (0,))

    def press(self, button: str) -> None:
        """Press a button of the one that is on the screen."""
        self._wanted.write_text(f"#{button}")
        with self._connection() as bus:
            _call(bus, _DUNST, "ContextMenuCall", "", ())

    def past(self) -> list[tuple[str, str]]:
        """Return title and text of those that are gone from the screen, the last first."""
        with self._connection() as bus:
            (found,) = _call(bus, _DUNST, "NotificationListHistory", "", ())
            return [(each["summary"][1], each["body"][1]) for each in found]

    def close(self) -> None:
        self.stop()
        for process in (self._screen, self._bus):
            process.kill()
            process.wait()
            assert process.stdout is not None
            process.stdout.close()
        self._short.cleanup()

    @contextmanager
    def _connection(self) -> Generator[DBusConnection]:
        bus = open_dbus_connection(self.address)
        try:
            yield bus
        finally:
            bus.close()


def _first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _call(bus: DBusConnection, to: DBusAddress, method: str, types: str, values: tuple) -> tuple:
    reply = bus.send_and_get_reply(new_method_call(to, method, types, values))
    assert reply.header.message_type.name == "method_return", reply.body
    return reply.body


@contextmanager
def on_real_notifications(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> Generator[RealNotifications]:
    """Let this process tell a service of its own, on a bus of its own."""
    missing = [program for program in _PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"there is no {' and no '.join(missing)} here")
    service = RealNotifications(directory)
    try:
        service.start()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
        yield service
    finally:
        service.close()
