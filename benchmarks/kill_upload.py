"""An upload by a client that is killed again and again: what was sent twice, what it took."""

import hashlib
import json
import os
import random
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.harness import ROOT
from benchmarks.line import Line
from benchmarks.upload_once import memory
from desktop.helpdesk.running import RunningHelpdesk

SEED = ROOT / "tests" / "cli" / "seed.jsonl"
_PIECE = 1 << 20
_PATIENCE = 120.0
_OTHERS = 256 * 1024
"""Bytes that a start sends beside the file: it signs in, syncs and asks how far the file came."""


@dataclass
class Outcome:
    """What came of it. Bytes, KiB of memory, seconds."""

    size: int
    sent_again: list[int] = field(default_factory=list[int])
    """After each kill: what left the client and did not bring the file further."""
    idle: int = 0
    attaching: int = 0
    """Peak of the start that attached the file, until it was killed the first time."""
    peak: int = 0
    """Highest of all starts."""
    seconds: float = 0.0
    whole: bool = False
    """Whether the helpdesk has the very same bytes, once."""


def kill_upload(
    folder: Path, size: int, kills: int, chance: random.Random, *, hold: bool = False
) -> Outcome:
    """Upload *size* random bytes, killing the client *kills* times where *chance* says.

    With *hold* nothing passes beyond that place before the kill: even a small file never gets
    through in between. Everything is made in *folder*.
    """
    source = folder / "source.bin"
    digest = write_random(source, size)
    outcome = Outcome(size)
    with (
        RunningHelpdesk(folder / "helpdesk", seed_from=SEED) as helpdesk,
        Line(helpdesk.url) as line,
    ):
        client = Client(folder, line, helpdesk)
        outcome.idle = client.idle()
        begun = time.perf_counter()
        places = sorted(chance.randrange(size * 19 // 20) for _ in range(kills))
        for place in places:
            first = source if place is places[0] else None
            again, peak = client.killed_at(place, first, hold=hold)
            outcome.sent_again.append(again)
            outcome.peak = max(outcome.peak, peak)
            if first is not None:
                outcome.attaching = peak
                source.unlink()
        outcome.peak = max(outcome.peak, client.to_the_end())
        outcome.seconds = time.perf_counter() - begun
        outcome.whole = client.arrived() == [digest]
    return outcome


def write_random(path: Path, size: int) -> str:
    """Write *size* random bytes, and return their SHA-256."""
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for start in range(0, size, _PIECE):
            piece = os.urandom(min(_PIECE, size - start))
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()


class Client:
    """Starts the client as a process of its own, and looks at what reached the helpdesk."""

    def __init__(self, folder: Path, line: Line, helpdesk: RunningHelpdesk) -> None:
        self._profile = folder / "profile"
        self._files = folder / "helpdesk" / "uploads"
        self._line = line
        self._helpdesk = helpdesk.url
        self._token = helpdesk.tokens["customer"]
        self._before = self._uploaded()

    def idle(self) -> int:
        """Start with nothing to send; return the memory once in step."""
        with self._start(None) as process:
            told = self._told(process, "idle")
            process.communicate(timeout=_PATIENCE)
        return told["now"]

    def killed_at(self, place: int, attach: Path | None, *, hold: bool) -> tuple[int, int]:
        """Kill a start once the file came to *place*; return bytes sent in vain, and its peak."""
        offset, sent = self._offset(), self._line.up.passed
        wanted = sent + max(0, place - offset) + _OTHERS
        if hold:
            self._line.up.allow(wanted)
        with self._start(attach) as process:
            assert self._line.up.wait(wanted, _PATIENCE), "it did not come so far"
            peak = memory("VmHWM", process.pid)
            process.kill()
        self._line.up.allow(None)
        assert self._line.settle(), "a connection stayed"
        return self._line.up.passed - sent - (self._offset() - offset), peak

    def to_the_end(self) -> int:
        """Let it send the rest; return its peak."""
        with self._start(None) as process:
            told = self._told(process, "sent")
            assert process.wait(_PATIENCE) == 0
        return told["peak"]

    def arrived(self) -> list[str]:
        """Return the SHA-256 of each file that came."""
        found: list[str] = []
        for name in sorted(self._uploaded() - self._before):
            with (self._files / name).open("rb") as file:
                found.append(hashlib.file_digest(file, "sha256").hexdigest())
        return found

    def _start(self, attach: Path | None) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "benchmarks.upload_once", self._profile, self._line.url]
        process = subprocess.Popen(
            command if attach is None else [*command, attach],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert process.stdin is not None
        process.stdin.write(f"{self._token}\n")
        process.stdin.flush()
        return process

    def _told(self, process: subprocess.Popen[str], step: str) -> dict[str, int]:
        assert process.stdout is not None
        for words in process.stdout:
            told = json.loads(words)
            if told["step"] == step:
                return told
        raise AssertionError(f"the client ended before it was {step}")

    def _uploaded(self) -> set[str]:
        return {path.name for path in self._files.iterdir()}

    def _offset(self) -> int:
        """Return how much of the file is at the helpdesk, once nothing is written there any more.

        A chunk of no bytes is refused as long as another one is being written down, and where it
        does not begin at the end.
        """
        offset = 0
        for name in self._uploaded() - self._before:
            begun = time.monotonic()
            while not self._takes(name, size := (self._files / name).stat().st_size):
                assert time.monotonic() - begun < _PATIENCE, "the upload stays busy"
            offset += size
        return offset

    def _takes(self, upload: str, offset: int) -> bool:
        headers = {
            "Authorization": f"Bearer {self._token}",
            "Content-Type": "application/offset+octet-stream",
            "Tus-Resumable": "1.0.0",
            "Upload-Offset": str(offset),
        }
        place = f"{self._helpdesk}/api/v1/uploads/{upload}"
        wanted = urllib.request.Request(place, b"", headers, method="PATCH")
        try:
            with urllib.request.urlopen(wanted, timeout=_PATIENCE):
                return True
        except urllib.error.HTTPError as refused:
            refused.close()
            return False
