"""Thunderbird on a local folder, on a screen of its own: started, listed, searched, weighed.

Driven through Marionette: JSON over a socket on loopback, each message after its length.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.mail_folder import FOLDER
from benchmarks.resident import proportional

_PATIENCE = 180.0
_SCREEN = ("-screen", "0", "1280x800x24", "-nolisten", "tcp")
_PANE = """
const pane = Services.wm.getMostRecentWindow("mail:3pane")
  ?.document.getElementById("tabmail")?.currentAbout3Pane;
"""
_OPEN = (
    """
const done = arguments[arguments.length - 1], name = arguments[0], least = arguments[1];
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
let asked = false;
const look = () => {
"""
    + _PANE
    + """
  const root = MailServices.accounts.localFoldersServer?.rootFolder;
  if (pane?.displayFolder && !asked && root) {
    asked = true;
    pane.displayFolder(root.getChildNamed(name).URI);
  }
  if (asked && pane.gDBView && pane.gDBView.rowCount >= least && pane.gFolder?.name === name)
    pane.requestAnimationFrame(() => pane.requestAnimationFrame(() => done(pane.gDBView.rowCount)));
  else setTimeout(look, 4);
};
look();
"""
)
_SEARCH = (
    """
const done = arguments[arguments.length - 1], word = arguments[0], expected = arguments[1];
"""
    + _PANE
    + """
const bar = pane.quickFilterBar;
bar._showFilterBar(true);
bar.setFilterValue("text", {text: word, states:
  {sender: false, recipients: false, subject: true, body: true}});
bar.updateSearch();
const look = () => {
  if (!pane.gViewWrapper.searching && pane.gDBView?.numMsgsInView === expected)
    pane.requestAnimationFrame(() => pane.requestAnimationFrame(() => done(true)));
  else setTimeout(look, 4);
};
look();
"""
)
_CLEAR = (
    """
const done = arguments[arguments.length - 1], least = arguments[0];
"""
    + _PANE
    + """
pane.quickFilterBar.filterer.clear();
pane.quickFilterBar.updateSearch();
const look = () => pane.gDBView?.rowCount >= least ? done(true) : setTimeout(look, 10);
look();
"""
)


@dataclass
class Thunderbird:
    """A running one; every deed returns the milliseconds from asking to shown."""

    process: int
    begun: float
    port: int
    _socket: socket.socket = field(init=False)
    _number: int = 0

    def list(self, threads: int) -> float:
        """Show the folder; return the milliseconds since the program was started."""
        rows = self._ask("WebDriver:ExecuteAsyncScript", script=_OPEN, args=[FOLDER, threads])
        took = (time.perf_counter() - self.begun) * 1000
        assert rows["value"] >= threads, rows
        return took

    def search(self, word: str, expected: int, threads: int) -> float:
        """Find the *expected* mails that have a word in subject or text."""
        begun = time.perf_counter()
        self._ask("WebDriver:ExecuteAsyncScript", script=_SEARCH, args=[word, expected])
        took = (time.perf_counter() - begun) * 1000
        self._ask("WebDriver:ExecuteAsyncScript", script=_CLEAR, args=[threads])
        return took

    def quit(self) -> None:
        """End it as a person does: what it knows of the folder is kept."""
        self._ask("Marionette:Quit", flags=["eAttemptQuit"])

    def memory(self) -> float:
        """Return the MiB of all its processes, what they share counted once."""
        return proportional(self.process)

    def connect(self) -> None:
        """Wait until it takes orders."""
        while True:
            try:
                self._socket = socket.create_connection(("127.0.0.1", self.port), _PATIENCE)
                break
            except ConnectionRefusedError:
                assert time.perf_counter() - self.begun < _PATIENCE, "it does not listen"
                time.sleep(0.005)
        self._read()
        capabilities = {"timeouts": {"script": int(_PATIENCE * 1000)}}
        self._ask("WebDriver:NewSession", capabilities={"alwaysMatch": capabilities})
        self._ask("Marionette:SetContext", value="chrome")

    def _ask(self, command: str, **told: object) -> Any:
        self._number += 1
        text = json.dumps([0, self._number, command, told]).encode()
        self._socket.sendall(str(len(text)).encode() + b":" + text)
        _, number, wrong, result = self._read()
        assert number == self._number
        assert wrong is None, wrong
        return result

    def _read(self) -> Any:
        length = b""
        while (byte := self._socket.recv(1)) != b":":
            assert byte, "it ended"
            length += byte
        text = b""
        while len(text) < int(length):
            text += self._socket.recv(int(length) - len(text))
        return json.loads(text)


def is_here() -> bool:
    """Tell whether this machine has it, and a screen to put it on."""
    return bool(shutil.which("thunderbird") and shutil.which("Xvfb"))


@contextmanager
def screen() -> Iterator[str]:
    """Run a screen of its own; yields its name."""
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *_SCREEN], pass_fds=(write,), stderr=subprocess.DEVNULL
    ) as xvfb:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                yield f":{told.readline().strip()}"
        finally:
            xvfb.terminate()
            xvfb.wait(10)


@contextmanager
def thunderbird(profile: Path, port: int, display: str) -> Iterator[Thunderbird]:
    """Start it on *profile*, which `mail_folder` filled; ended afterwards."""
    command = [
        "thunderbird",
        "--marionette",
        "--remote-allow-system-access",
        "--no-remote",
        "--offline",
    ]
    with tempfile.TemporaryDirectory() as home:
        env = os.environ | {"DISPLAY": display, "HOME": home, "MOZ_DISABLE_AUTO_SAFE_MODE": "1"}
        begun = time.perf_counter()
        with subprocess.Popen(
            [*command, "--profile", str(profile)],
            env=env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as process:
            try:
                program = Thunderbird(process.pid, begun, port)
                program.connect()
                yield program
                program.quit()
                process.wait(60)
            finally:
                if process.poll() is None:
                    os.killpg(process.pid, signal.SIGTERM)
                    process.wait(30)
