"""A real keyring, gnome-keyring-daemon, on a message bus of its own: never the person's."""

import os
import shutil
import subprocess
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import secretstorage
from jeepney import DBusAddress, HeaderFields, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from keyring.backends.SecretService import Keyring

from desktop.services import keys

PASSWORD = "of the login keyring"
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={run}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""
_ASKS = ("BeginPrompting", "PerformPrompt")
_COLLECTION = "/org/freedesktop/secrets/collection/login"
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_SERVICE = DBusAddress(
    "/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service"
)
_UNLOCKING = DBusAddress(
    "/org/freedesktop/secrets",
    "org.freedesktop.secrets",
    "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
)


class RealKeyring:
    """Starts and stops bus and daemon; nothing of them outlives it."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(parents=True)
        # A socket's path has hardly more than a hundred characters; a test's folder may need them.
        self._short = TemporaryDirectory(prefix="deskbell-bus-")
        self._run = Path(self._short.name)
        config = directory / "bus.conf"
        config.write_text(_CONFIG.format(run=self._run))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--print-address=1", "--nofork"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout is not None
        self.address = self._bus.stdout.readline().strip()
        self._environment = os.environ | {
            "HOME": str(directory),
            "XDG_DATA_HOME": str(directory),
            "XDG_RUNTIME_DIR": str(self._run),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the daemon with its keyring unlocked; return once it answers."""
        self._daemon = subprocess.Popen(
            [
                *("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"),
                f"--control-directory={self._run / 'control'}",
            ],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(PASSWORD.encode())
        self._daemon.stdin.close()
        self._await_owner("org.freedesktop.secrets")

    def stop(self) -> None:
        """End the daemon: there is a bus, and no keyring on it."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def lock(self) -> None:
        with self._connection() as bus:
            _call(bus, _SERVICE, "Lock", "ao", ([_COLLECTION],))

    def unlock(self) -> None:
        """Unlock the keyring as the person does, elsewhere."""
        with self._connection() as bus:
            _, session = _call(bus, _SERVICE, "OpenSession", "sv", ("plain", ("s", "")))
            secret = (session, b"", PASSWORD.encode(), "text/plain")
            _call(bus, _UNLOCKING, "UnlockWithMasterPassword", "o(oayays)", (_COLLECTION, secret))

    def entries(self) -> dict[str, str]:
        """Return what Deskbell keeps here, by its names."""
        with self._connection() as bus:
            items = secretstorage.Collection(bus, _COLLECTION).search_items(
                {"service": keys.SERVICE}
            )
            return {i.get_attributes()["username"]: i.get_secret().decode() for i in items}

    @contextmanager
    def silent_prompter(self) -> Generator[Callable[[], None]]:
        """Let the daemon ask a person who neither answers nor goes away.

        What is yielded returns once it has asked.
        """
        with self._connection() as bus:
            _call(bus, _BUS, "RequestName", "su", ("org.gnome.keyring.SystemPrompter", 0))

            def asked() -> None:
                while bus.receive(timeout=20).header.fields.get(HeaderFields.member) not in _ASKS:
                    pass

            yield asked

    def close(self) -> None:
        self.stop()
        self._bus.kill()
        self._bus.wait()
        assert self._bus.stdout is not None
        self._bus.stdout.close()
        self._short.cleanup()

    @contextmanager
    def _connection(self) -> Generator[DBusConnection]:
        bus = open_dbus_connection(self.address)
        try:
            yield bus
        finally:
            bus.close()

    def _await_owner(self, name: str) -> None:
        with self._connection() as bus:
            while not _call(bus, _BUS, "NameHasOwner", "s", (name,))[0]:
                assert self._daemon is not None
                assert self._daemon.poll() is None


def _call(bus: DBusConnection, to: DBusAddress, method: str, types: str, values: tuple) -> tuple:
    reply = bus.send_and_get_reply(new_method_call(to, method, types, values))
    assert reply.header.message_type.name == "method_return", reply.body
    return reply.body


@contextmanager
def on_real_keyring(directory: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[RealKeyring]:
    """Let this process, and those it starts, use a real keyring of their own."""
    if shutil.which("gnome-keyring-daemon") is None or shutil.which("dbus-daemon") is None:
        pytest.skip("there is no gnome-keyring-daemon here")
    real = RealKeyring(directory)
    try:
        real.start()
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", real.address)
        monkeypatch.setattr("keyring.core._keyring_backend", Keyring())
        yield real
    finally:
        real.close()
