"""A disk that fills up at any moment: nothing typed is lost, nothing is deleted, all goes on.

A profile lies on a small real disk. A process writes, attaches, sends and syncs there, while
somebody else's file takes the room at a moment of its own; sometimes the process is killed then,
and started again with the disk still full. At last there is room, and nobody helps any further.
"""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.helpdesk import ids
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from tests.faults.scenario import Scenario, Seen, Trial
from tests.faults.table import ROOT
from tests.small_disk import CannotMount, SmallDisk, small_disk

MIB = 64
LEFT = (0, 0, 4096, 40_000, 200_000)
"""Bytes that the filler may leave."""
_BEFORE = (10, 15, 75)
"""How often the disk fills before the first start, before the first sync, and later."""
_PATIENCE = 90.0
_TRIES_A_SECOND = 15.0
"""More looks for room than that are a loop that burns the computer."""
_NAMESPACE = "DESKBELL_OWN_MOUNTS"


class Client:
    """One process of the client, and what it told."""

    def __init__(self, profile: Path, helpdesk: RunningHelpdesk, seed: int, log: Path) -> None:
        self.told: list[dict[str, Any]] = []
        self._log = log
        self._ended = False
        self._changed = threading.Condition()
        with log.open("wb") as errors:
            self._process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "tests.faults.disk_client",
                    profile,
                    helpdesk.url,
                    str(seed),
                ],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.tell(helpdesk.tokens["customer"])

    @property
    def has_ended(self) -> bool:
        """Whether it is gone."""
        return self._process.poll() is not None

    def tell(self, words: str) -> None:
        """Say something to it; it may be gone."""
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.write(words + "\n")
            self._process.stdin.flush()

    def wait(self, what: str) -> bool:
        """Return once it told such a thing; False where it ended before, or never did."""
        with self._changed:
            self._changed.wait_for(lambda: self._has_told(what) or self._ended, _PATIENCE)
            return self._has_told(what)

    def kill(self) -> None:
        """End it at once, wherever it is."""
        self._process.kill()
        self.end()

    def end(self) -> str:
        """Wait for its end; return what it said of a fault of its own."""
        try:
            code = self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return "did not end"
        self._reader.join()
        with suppress(BrokenPipeError):
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
        words = self._log.read_text("utf-8", "replace")
        ended = " ".join(told["words"] for told in self.told if told["say"] == "ended")
        if code not in (0, -9) or "Traceback" in words:
            return f"ended with {code}: {ended}{words.strip()[-300:]}"
        return ""

    def _has_told(self, what: str) -> bool:
        return any(told["say"] == what for told in self.told)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with self._changed:
                self.told.append(json.loads(line))
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()


@dataclass
class Run:
    """One profile, one disk that fills up, and everything that was promised on it."""

    disk: SmallDisk
    helpdesk: RunningHelpdesk
    chance: random.Random
    directory: Path
    counts: Counter[str]
    broken: list[str] = field(default_factory=list[str])
    told: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    _starts: int = 0

    def go(self) -> None:
        """Fill the disk under the client, kill it now and then, and see to the end of it."""
        profile = self.disk.place / "profile"
        keys.create_demo_key(profile)
        word = f"reply{self.chance.getrandbits(40):x}"
        client = self._start(profile)
        before = self.chance.choices(("", "open", "saved"), _BEFORE)[0]
        if before:
            client.wait(before)
        time.sleep(self.chance.uniform(0.0, 2.5))
        self.disk.fill(self.chance.choice(LEFT))
        self.counts["filled"] += 1
        self.helpdesk.reply_as_agent(_answered(self.helpdesk), f"{word} " + "x" * 60_000)
        running = self._while_full(client, profile)
        self.disk.empty()
        if running is not None and running.has_ended:
            self._leave(running)
            running = None
        if running is None:
            running = self._start(profile)
        running.tell(f"finish {word}")
        self._finish(running)
        self._judge()

    def _while_full(self, client: Client, profile: Path) -> Client | None:
        """Go on for a while without room; return the process that still runs."""
        running: Client | None = client
        for _ in range(self.chance.randint(1, 3)):
            time.sleep(self.chance.uniform(0.1, 1.0))
            if running is None:
                running = self._start(profile)
                if running.wait("open"):
                    self.counts["started while full"] += 1
                else:
                    # What never was opened has no room to be made; that is told.
                    self._leave(running)
                    running = None
            elif self.chance.random() < 0.5:
                running.kill()
                self.counts["killed while full"] += 1
                self._leave(running)
                running = None
        return running

    def _start(self, profile: Path) -> Client:
        self._starts += 1
        log = self.directory / f"client-{self._starts}.log"
        return Client(profile, self.helpdesk, self.chance.getrandbits(32), log)

    def _finish(self, client: Client) -> None:
        client.wait("done")
        self._leave(client)
        for told in client.told:
            if told["say"] == "stuck":
                self.broken.append(f"did not go on when there was room: {told}")
        (done,) = [told for told in client.told if told["say"] == "done"] or [None]
        if done is None:
            self.broken.append("did not come to its end when there was room")
        elif done["tries"] > 10 + _TRIES_A_SECOND * done["seconds"]:
            self.broken.append(f"tried in vain {done['tries']} times in {done['seconds']:.1f} s")

    def _leave(self, client: Client) -> None:
        fault = client.end()
        self.told += client.told
        opened = any(told["say"] == "open" for told in self.told)
        if fault and (opened or "no room left" not in fault):
            self.broken.append(f"the client {fault}")

    def _judge(self) -> None:
        """Hold what was promised against what is there."""
        arrived = _arrived(self.helpdesk)
        kept = {told["marker"]: told["size"] for told in self._said("draft")}
        saved = {told["marker"]: told["size"] for told in self._said("saved")}
        for marker, size in saved.items():
            copies = arrived.get(marker, [])
            if len(copies) > 1:
                self.broken.append(f"{marker} arrived {len(copies)} times")
            found = max([kept.get(marker, 0), *(length for length, _ in copies)])
            if found < size:
                self.broken.append(f"{marker}: {size} characters were saved, {found} are there")
        for told in self._said("queued"):
            there = arrived.get(told["marker"])
            if there != [(told["size"], told["files"])]:
                self.broken.append(f"{told['marker']} was sent: {told}; there is {there}")
        for told in self._said("draft"):
            if not told["sound"]:
                self.broken.append(f"the draft {told['marker']} is not what was typed")
        if any(told["rebuilt"] for told in self._said("open")):
            self.broken.append("the cache was taken for damaged")
        if list((self.disk.place / "profile").glob("*damaged*")):
            self.broken.append("a file was set aside as damaged")
        for what, words in (("saved", "saved"), ("queued", "sent"), ("full", "refused in words")):
            self.counts[words] += len(self._said(what))

    def _said(self, what: str) -> list[dict[str, Any]]:
        return [told for told in self.told if told["say"] == what]


def _answered(helpdesk: RunningHelpdesk) -> str:
    """Return the id of a ticket that the client does not write to: the last one."""
    with closing(sqlite3.connect(helpdesk.directory / "helpdesk.db")) as file:
        (number,) = file.execute("SELECT max(id) FROM tickets").fetchone()
    return ids.show("t", number)


def _seed(path: Path) -> Path:
    """Write some open tickets to be served."""
    at = "2026-03-01T10:00:00+00:00"
    with path.open("w", encoding="utf-8") as lines:
        for number in range(1, 5):
            message = {"id": number, "created": at, "author": "Kim", "role": "customer"}
            thread = {"id": number, "subject": f"Matter {number}", "department": "Desk", "tags": []}
            thread |= {"lang": "en", "created": at, "updated": at, "is_solved": False}
            thread |= {"messages": [message | {"html": "<p>It does not work.</p>"}]}
            lines.write(json.dumps(thread) + "\n")
    return path


def _arrived(helpdesk: RunningHelpdesk) -> dict[str, list[tuple[int, int]]]:
    """Return length and number of files of each message that has arrived, by its marker."""
    found: dict[str, list[tuple[int, int]]] = {}
    with closing(sqlite3.connect(helpdesk.directory / "helpdesk.db")) as file:
        for body, files in file.execute("SELECT body, attachments FROM messages"):
            found.setdefault(body.split(" ")[0], []).append((len(body), files))
    return found


def run(trial: Trial) -> Seen:
    """Fill a disk under the client *runs* times."""
    chance = random.Random(trial.seed)
    counts: Counter[str] = Counter()
    broken: list[str] = []
    try:
        seed = _seed(trial.directory / "seed.jsonl")
        with RunningHelpdesk(trial.directory / "helpdesk", seed_from=seed) as helpdesk:
            for number in range(1, trial.runs + 1):
                with small_disk(trial.directory / f"disk{number}", MIB) as disk:
                    one = Run(disk, helpdesk, chance, trial.directory, counts)
                    one.go()
                for words in one.broken:
                    broken.append(f"run {number}: {words}")
                    trial.say(broken[-1])
                trial.say(f"disk_full: {number} of {trial.runs}, {len(broken)} broken")
    except CannotMount as why:
        return _in_own_namespace(trial, str(why))
    found = ", ".join(f"{n:,} {what}" for what, n in counts.items())
    return Seen(counts["filled"], tuple(broken), f"{found}: {len(broken)} lost or broken")


def _in_own_namespace(trial: Trial, why: str) -> Seen:
    """Try again where this account may mount: in a namespace of its own."""
    again = [sys.executable, "-m", "tests.faults.one", "disk_full"]
    again += [str(trial.runs), str(trial.seed)]
    if _NAMESPACE in os.environ or shutil.which("unshare") is None:
        raise CannotMount(f"no small disk can be mounted here ({why}): this cannot be tried")
    done = subprocess.run(
        ["unshare", "-Urm", *again],
        cwd=ROOT,
        env=os.environ | {_NAMESPACE: "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise CannotMount(f"no small disk can be mounted here ({why}): this cannot be tried")
    seen = json.loads(done.stdout.splitlines()[-1])
    return Seen(seen["runs"], tuple(seen["broken"]), seen["found"])


SCENARIO = Scenario(
    promise="A full disk loses nothing typed, deletes nothing, and all goes on when there is room",
    figure="100 runs on a small disk that fills up: no saved character lost, no database deleted",
    full=100,
    run=run,
)
