"""Chromium on Request Tracker's own web interface: the same deeds as in the window, timed.

Driven through the WebDriver protocol by plain requests to chromedriver, on loopback.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx

from benchmarks.resident import proportional_children
from benchmarks.rt_server import AGENT, PASSWORD

_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--window-size=1280,800",
)
_PATIENCE = 60.0
ROWS = 50


@dataclass
class Chromium:
    """One tab, signed in; every deed returns the milliseconds from asking to shown."""

    driver: httpx.Client
    process: int
    url: str

    def list(self) -> float:
        """Show the newest tickets, as many as a page has."""
        return self._show(self._results("id > 0"), f"{_ROWS} >= {ROWS}")

    def filter(self, queue: str, status: str) -> float:
        """Show those of a queue in a status."""
        wanted = f"Queue = '{queue}' AND Status = '{status}'"
        return self._show(self._results(wanted), f"{_ROWS} >= {ROWS}")

    def search(self, word: str) -> float:
        """Show those with words in their subject."""
        wanted = f"Subject LIKE '{word}'"
        return self._show(self._results(wanted), f"{_ROWS} >= 1")

    def open(self, ticket: int) -> float:
        """Show a ticket with its messages."""
        return self._show(
            f"/Ticket/Display.html?{urlencode({'id': ticket})}",
            "document.querySelectorAll('.transaction .messagebody').length >= 2",
        )

    def memory(self) -> float:
        """Return the MiB of all its processes, what they share counted once; not its driver's."""
        return proportional_children(self.process)

    def sign_in(self) -> None:
        """Sign in with the form, as a person does."""
        self._go("/")
        self._run(
            "document.querySelector('input[name=user]').value = arguments[0];"
            "document.querySelector('input[name=pass]').value = arguments[1];"
            "document.querySelector('form[name=login] [type=submit]').click();",
            AGENT,
            PASSWORD,
        )
        self._until("document.querySelector('#preferences-menu, #page-navigation') !== null")

    def _results(self, query: str) -> str:
        asked = {"Query": query, "OrderBy": "LastUpdated", "Order": "DESC", "RowsPerPage": ROWS}
        return f"/Search/Results.html?{urlencode(asked)}"

    def _show(self, path: str, shown: str) -> float:
        begun = time.perf_counter()
        self._go(path)
        self._until(shown)
        return (time.perf_counter() - begun) * 1000

    def _go(self, path: str) -> None:
        self._ask("POST", "/url", {"url": self.url + path})

    def _run(self, script: str, *told: object) -> Any:
        return self._ask("POST", "/execute/sync", {"script": script, "args": list(told)})

    def _until(self, condition: str) -> None:
        # Two frames after it holds, it is on the screen.
        script = (
            "const done = arguments[0];"
            f"const look = () => ({condition}) ? requestAnimationFrame(() => requestAnimationFrame("
            "() => done(true))) : setTimeout(look, 4); look();"
        )
        assert self._ask("POST", "/execute/async", {"script": script, "args": []}) is True

    def _ask(self, method: str, path: str, body: dict[str, Any]) -> Any:
        answer = self.driver.request(method, path, json=body)
        told = answer.json()["value"]
        assert answer.is_success, told
        return told


_ROWS = "document.querySelectorAll('table.ticket-list tbody a[href*=\"Display.html\"]').length / 2"


def is_here() -> bool:
    """Tell whether this machine has it."""
    return bool(shutil.which("chromedriver") and shutil.which("chromium"))


@contextmanager
def chromium(url: str) -> Iterator[Chromium]:
    """Start it with an empty profile, signed in at the Request Tracker at *url*."""
    with (
        # It may still write to it for a moment.
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile,
        subprocess.Popen(
            ["chromedriver", "--port=0"],
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        ) as process,
    ):
        assert process.stdout is not None
        line = next(line for line in process.stdout if "successfully on port" in line)
        port = line.rstrip(". \n").rpartition(" ")[2]
        options = {"args": [*_FLAGS, f"--user-data-dir={profile}"]}
        wanted = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
        try:
            with httpx.Client(timeout=_PATIENCE) as outer:
                made = outer.post(f"http://127.0.0.1:{port}/session", json=wanted).json()["value"]
            base = f"http://127.0.0.1:{port}/session/{made['sessionId']}"
            with httpx.Client(base_url=base, timeout=_PATIENCE) as driver:
                tab = Chromium(driver, process.pid, url)
                try:
                    tab.sign_in()
                    yield tab
                finally:
                    driver.delete("")
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(10)
