"""The proxy that a desktop on Linux tells: asked over a real message bus, and really used."""

import asyncio
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from desktop.backends import system_proxy
from desktop.backends.ask import Ask
from desktop.backends.http import Http
from desktop.backends.system_proxy import proxy_for
from desktop.domain.errors import Unreachable

if sys.platform != "linux":
    pytest.skip("desktops elsewhere tell their proxies to Python", allow_module_level=True)

from jeepney import DBusAddress, MessageType, new_error, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection

PORTAL = "org.freedesktop.portal.Desktop"
URL = "https://helpdesk.example/desk"
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={run}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class Desktop:
    """A session's bus on which a portal answers with `told`; None: it says that it cannot."""

    def __init__(self, folder: Path, run: str) -> None:
        config = folder / "bus.conf"
        config.write_text(_CONFIG.format(run=run))
        self._daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--print-address=1", "--nofork"],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        self.told: list[str] | None = []
        self.asked: list[str] = []
        self._bus: Any = open_dbus_connection(self.address)
        named = new_method_call(_BUS, "RequestName", "su", (PORTAL, 0))
        assert self._bus.send_and_get_reply(named).body == (1,)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            call = self._bus.receive()
            if call.header.message_type is not MessageType.method_call:
                continue
            (url,) = call.body
            if url == "end":
                return
            self.asked.append(url)
            if self.told is None:
                self._bus.send(new_error(call, "org.freedesktop.portal.Error.Failed", "s", ("no",)))
            else:
                self._bus.send(new_method_return(call, "as", (self.told,)))

    def close(self) -> None:
        portal = DBusAddress("/org/freedesktop/portal/desktop", PORTAL, PORTAL)
        with open_dbus_connection(self.address) as bus:
            bus.send(new_method_call(portal, "Lookup", "s", ("end",)))
            self._thread.join()
        self._bus.close()
        self._daemon.terminate()
        self._daemon.communicate()


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with TemporaryDirectory(prefix="deskbell-bus-") as run:
        made = Desktop(tmp_path, run)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
        yield made
        made.close()


@pytest.mark.parametrize(
    ("told", "proxy"),
    [
        (["direct://"], None),
        (["http://proxy.example:3128"], "http://proxy.example:3128"),
        (["socks4://old.example", "socks5://proxy.example:1080"], "socks5://proxy.example:1080"),
        (["direct://", "http://proxy.example:3128"], None),
        (["socks4://old.example"], None),
        ([], None),
        (None, None),
    ],
)
def test_the_first_proxy_of_a_known_kind_is_taken(
    desktop: Desktop, told: list[str] | None, proxy: str | None
) -> None:
    desktop.told = told
    assert proxy_for(URL) == proxy
    assert desktop.asked == [URL]


def test_the_environment_says_it_nearer(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop.told = ["http://proxy.example:3128"]
    monkeypatch.setenv("https_proxy", "http://own.example:1")
    assert proxy_for(URL) is None
    assert desktop.asked == []


def test_without_a_bus_there_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system_proxy, "getproxies", dict)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    assert proxy_for(URL) is None
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert proxy_for(URL) is None


def test_requests_go_where_it_says_and_after_a_renewal_where_it_says_then(
    desktop: Desktop,
) -> None:
    asked: list[bytes] = []

    def serve(proxy: socket.socket) -> None:
        near, _ = proxy.accept()
        with near:
            asked.append(near.recv(4096).split(b"\r\n")[0])
            near.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")

    async def story() -> None:
        http = Http("https://helpdesk.example", asyncio.to_thread)
        for _ in range(2):
            with socket.create_server(("127.0.0.1", 0)) as proxy:
                desktop.told = [f"http://127.0.0.1:{proxy.getsockname()[1]}"]
                await http.renew()
                thread = threading.Thread(target=serve, args=(proxy,))
                thread.start()
                with pytest.raises(Unreachable):
                    await http.send(Ask(path="/me"))
                thread.join()
        await http.aclose()

    asyncio.run(story())
    assert asked == [b"CONNECT helpdesk.example:443 HTTP/1.1"] * 2


def test_this_machine_is_reached_without_one(desktop: Desktop) -> None:
    desktop.told = ["http://127.0.0.1:1"]

    async def story() -> None:
        with socket.create_server(("127.0.0.1", 0)) as nobody:
            port = nobody.getsockname()[1]
        http = Http(f"http://127.0.0.1:{port}", asyncio.to_thread)
        with pytest.raises(Unreachable):
            await http.send(Ask(path="/me"))
        await http.aclose()

    asyncio.run(story())
    assert desktop.asked == []
