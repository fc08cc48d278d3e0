"""A real Request Tracker on loopback with 10,000 tickets in it; ended, and gone, afterwards."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from benchmarks.harness import ROOT, WORK, say

BULK = 10_000
SEEDED = 30
"""How many tickets of rt-seed.pl the agent sees."""
AGENT, PASSWORD = "agent1", "agent1-secret"
_SCRIPT = ROOT / "tests" / "rt" / "rt-server.sh"


@dataclass(frozen=True)
class Served:
    """Where it is, and what lets the agent in."""

    url: str
    token: str


class NoTrackerError(Exception):
    """This machine has no Request Tracker and cannot install one; says why."""


@contextmanager
def tracker() -> Iterator[Served]:
    """Serve it; raises `NoTrackerError`. Each ticket of the many has two messages."""
    WORK.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=WORK) as folder:
        env = os.environ | {"RT_STATE": folder, "RT_BCRYPT": "4"}
        try:
            yield _filled(env)
        finally:
            subprocess.run([_SCRIPT, "stop"], env=env, check=False, capture_output=True)


def _filled(env: dict[str, str]) -> Served:
    try:
        _run(env, "install")
        say("  starting and filling a Request Tracker …")
        for verb in (("start",), ("seed",), ("bulk", str(BULK))):
            _run(env, *verb)
        told = dict(line.split("=", 1) for line in _run(env, "env").splitlines())
    except subprocess.CalledProcessError as failed:
        raise NoTrackerError((failed.stderr or failed.stdout).strip()[-300:]) from None
    except (OSError, subprocess.TimeoutExpired) as failed:
        raise NoTrackerError(str(failed)) from None
    return Served(told["RT_URL"], told[f"RT_TOKEN_{AGENT.upper()}"])


def _run(env: dict[str, str], *verb: str) -> str:
    done = subprocess.run(
        [str(_SCRIPT), *verb], env=env, check=True, capture_output=True, text=True, timeout=600
    )
    return done.stdout
