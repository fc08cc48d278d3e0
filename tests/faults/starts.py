"""Many starts of the program at one moment: one owns the profile, the others raise its window.

Three times: where no profile is yet, where a window runs, and where that window is killed amid it.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.errors import Problem
from desktop.services import keys
from desktop.store.profile import Profile
from tests.faults.scenario import Scenario, Seen, Trial
from tests.faults.table import ROOT

_PATIENCE = 240.0
_LOOK = 0.02


@dataclass
class Rush:
    """Starts of one profile, and what became of them."""

    directory: Path
    title: str
    broken: list[str] = field(default_factory=list[str])
    starts: list[subprocess.Popen[bytes]] = field(default_factory=list[subprocess.Popen[bytes]])

    def __post_init__(self) -> None:
        self.directory.mkdir()
        self.profile = self.directory / "p"
        self.passphrase = self.directory / "passphrase"
        self.passphrase.write_text("correct horse\n")
        self.journal = self.directory / "journal"
        self.journal.touch()

    def start(self, count: int) -> None:
        """Start *count* processes; all of them begin when all of them are there."""
        ready, go = os.pipe()
        command = [sys.executable, "-m", "tests.faults.start_once", str(self.journal)]
        command += ["--profile", str(self.profile), "--passphrase-file", str(self.passphrase)]
        env = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
        with (self.directory / "stderr").open("ab") as errors:
            for _ in range(count):
                self.starts.append(
                    subprocess.Popen(command, cwd=ROOT, env=env, stdin=ready, stderr=errors)
                )
        os.close(ready)
        os.close(go)

    def noted(self, what: str) -> list[int]:
        """Return the processes that noted that, in order."""
        lines = (line.rsplit(maxsplit=1) for line in self.journal.read_text().splitlines())
        return [int(pid) for word, pid in lines if word == what]

    def running(self) -> list[subprocess.Popen[bytes]]:
        """Return the starts that have not ended."""
        return [start for start in self.starts if start.poll() is None]

    def until(self, condition: Callable[[], bool], words: str) -> None:
        """Wait until *condition* holds; else *words* were broken."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                self.broken.append(f"{self.title}: {words}")
                return
            time.sleep(_LOOK)

    def only_one_stays(self, killed: int | None = None) -> None:
        """Wait until all but one have ended, and hold how."""
        self.until(lambda: len(self.running()) <= 1, "a start is stuck")
        self.until(lambda: bool(self.noted("own")), "nobody owns it")
        if self.noted("given up"):
            self.broken.append(f"{self.title}: {len(self.noted('given up'))} starts found nobody")
        alive = [start.pid for start in self.running()]
        owners = [pid for pid in self.noted("own") if pid != killed]
        if alive != owners:
            self.broken.append(f"{self.title}: {alive} run, {owners} took it")
        codes = [s.returncode for s in self.starts if s.poll() is not None and s.pid != killed]
        if any(codes):
            self.broken.append(f"{self.title}: starts ended with {sorted(set(codes))}")
        others = len(self.starts) - 1 - (killed is not None)
        raised = len(self.noted("raised"))
        # A window that is killed, or busy, between coming forward and saying so is asked again.
        if raised < others:
            self.broken.append(f"{self.title}: raised {raised} times by {others} starts")

    def end(self) -> None:
        """Close the window that is left, and look at what it leaves."""
        for start in self.running():
            start.send_signal(signal.SIGTERM)
        self.until(lambda: not self.running(), "the window did not close")
        for start in self.running():
            start.kill()
            start.wait()
        try:
            profile = Profile.open(self.profile, keys.obtain(self.profile, self.passphrase).key)
        except Problem as problem:
            self.broken.append(f"{self.title}: the profile does not open any more: {problem}")
            return
        for database in (profile.own, profile.cache):
            if database.rows("PRAGMA quick_check") != [("ok",)]:
                self.broken.append(f"{self.title}: {database.path.name} is damaged")
        profile.close()
        if list(self.profile.glob("*damaged*")):
            self.broken.append(f"{self.title}: a file was set aside as damaged")


def run(trial: Trial) -> Seen:
    """Start the program *runs* times at once, in three circumstances."""
    chance = random.Random(trial.seed)
    first = Rush(trial.directory / "a", "the first start")
    first.start(trial.runs)
    first.only_one_stays()
    trial.say(f"starts: the first {trial.runs}, {len(first.broken)} broken")

    # The same window runs on: it is raised by as many more.
    first.title = "a running window"
    first.start(trial.runs)
    first.only_one_stays()
    first.end()
    trial.say(f"starts: {trial.runs} more, {len(first.broken)} broken")

    killed = Rush(trial.directory / "b", "the owner killed")
    killed.start(trial.runs)
    after = chance.randrange(max(1, trial.runs // 2))
    killed.until(lambda: len(killed.noted("raised")) >= after, "nobody is raised")
    killed.until(lambda: bool(killed.noted("own")), "nobody owns it")
    owner = killed.noted("own")[0]
    os.kill(owner, signal.SIGKILL)
    late = chance.randint(1, 5)
    killed.start(late)
    killed.only_one_stays(owner)
    killed.end()
    broken = [*first.broken, *killed.broken]
    count = 3 * trial.runs + late
    windows, raised, given_up = (
        len(first.noted(what)) + len(killed.noted(what)) for what in ("own", "raised", "given up")
    )
    found = (
        f"{count} starts, {trial.runs} at once each time: {windows} windows in all, one of them "
        f"after the owner was killed amid it, raised {raised} times; {given_up} found nobody"
    )
    return Seen(trial.runs, tuple(broken), found)


SCENARIO = Scenario(
    promise="However often it is started at once, one process owns the profile; its window comes",
    figure="50 starts at once: one writer; each other one raises its window and ends well",
    full=50,
    least=4,
    run=run,
)
