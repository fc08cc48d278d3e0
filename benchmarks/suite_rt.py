"""Request Tracker: our first sync against its requests made bare, our day against other programs.

Those are Chromium on Request Tracker's own pages, and its own command-line tool: at one server.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.harness import ROOT, WORK, Figure, as_json, in_turns, ratio_figure, say
from benchmarks.rt_server import AGENT, BULK, PASSWORD, SEEDED, NoTrackerError, Served, tracker
from benchmarks.suite_start import BYTECODE
from benchmarks.web_peer import ROWS, chromium, is_here

SYNCS = 2
TURNS = 7
COMMANDS = 5
QUEUE, STATUS = "Sales", "stalled"
MEANING = "on_hold"
"""What that status is in the window."""
WORD = "ticket 4242"
"""Stands in one subject."""
MESSAGES = 1_000
"""What is stored when a sync counts as done: it goes on behind the window for minutes."""
_LISTS = f"10,000 tickets in Request Tracker: list the newest (baseline: Chromium, {ROWS} rows)"
DEEDS = {
    "list": _LISTS,
    "open": "open one of them (baseline: Chromium)",
    "filter": "filter them by queue and status (baseline: Chromium)",
    "search": "search their subjects for two words (baseline: Chromium)",
}


def synced(served: Served, profile: Path, *more: str | Path) -> dict[str, float]:
    """Sync into a new profile in a process of its own; return its figures."""
    counts = [str(BULK + SEEDED), str(MESSAGES)]
    module = ["benchmarks.sync_rt_once", profile, served.url, *counts, *more]
    figures: dict[str, float] = json.loads(_child(module, served.token))
    assert figures["tickets"] >= BULK + SEEDED, figures
    return figures


def _child(module: list[str | Path], token: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", *map(str, module)],
        input=f"{token}\n",
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        check=True,
        timeout=700,
    ).stdout


def sync(served: Served, scratch: Path) -> list[Figure]:
    """Measure the sync; what it left and what it asked lies in *scratch* afterwards."""
    requests = scratch / "requests.jsonl"
    first = synced(served, scratch / "profile", requests)
    listed: list[float] = []

    def candidate() -> float:
        with tempfile.TemporaryDirectory(dir=WORK) as folder:
            times = synced(served, Path(folder) / "profile")
        listed.append(times["listed"])
        return times["enough"]

    def baseline() -> float:
        return float(_child(["benchmarks.bare_replay", requests, served.url], served.token))

    return [
        ratio_figure(
            "rt_sync",
            "first sync of Request Tracker: 10,000 tickets and the newest 500 conversations "
            "(baseline: the same requests, thrown away)",
            "s",
            in_turns(candidate, baseline, SYNCS),
            facts={**first},
        ),
        Figure(
            name="rt_listed",
            title="of which until all tickets are listed",
            unit="s",
            value=statistics.median(listed[1:]),
            runs={"candidate": listed[1:]},
        ),
    ]


def day(served: Served, profile: Path) -> list[Figure]:
    """Measure the deeds of a day in the window and in Chromium, in turns."""
    mine: dict[str, list[float]] = {name: [] for name in (*DEEDS, "memory")}
    theirs: dict[str, list[float]] = {name: [] for name in (*DEEDS, "memory")}
    for turn in range(2):
        say(f"  window and browser, round {turn + 1} of 2")
        window = json.loads(
            _child(
                ["benchmarks.peer_window", profile, str(BULK), QUEUE, MEANING, WORD, "syncing"],
                served.token,
            )
        )
        for name in DEEDS:
            mine[name] += window[name]
        mine["memory"].append(window["memory"])
        with chromium(served.url) as tab:
            for round in range(TURNS + 1):
                times = {
                    "list": tab.list(),
                    "open": tab.open(BULK - round),
                    "filter": tab.filter(QUEUE, STATUS),
                    "search": tab.search(WORD),
                }
                if round:
                    for name, took in times.items():
                        theirs[name].append(took)
            theirs["memory"].append(tab.memory())
    figures = [
        ratio_figure(f"web_{name}", title, "ms", (mine[name], theirs[name]), at_most=1, facts={})
        for name, title in DEEDS.items()
    ]
    memory = ratio_figure(
        "web_memory",
        "memory after that, all processes (baseline: Chromium's)",
        "MiB",
        (mine["memory"], theirs["memory"]),
        at_most=1,
        facts={"rows on a page there": ROWS},
    )
    return [*figures, memory]


def commands(served: Served, profile: Path) -> list[Figure]:
    """Measure Request Tracker's command-line tool against ours, which reads its own copy."""
    theirs_env = os.environ | {
        "RTSERVER": served.url,
        "RTUSER": AGENT,
        "RTPASSWD": PASSWORD,
        "RTCONFIG": os.devnull,
        "HOME": str(profile.parent),
    }
    # As in an installed program, nothing is compiled again; the turn that does not count fills it.
    ours_env = os.environ | {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(BYTECODE)}

    def ours(*words: str) -> Callable[[], float]:
        command = [sys.executable, "-m", "desktop", "--profile", str(profile), *words]
        return lambda: _timed(command, ours_env)

    def rt(*words: str) -> Callable[[], float]:
        return lambda: _timed(["rt-5", *words], theirs_env)

    pairs = {
        "list": (
            f"list the {QUEUE} tickets that are {STATUS}, as a command (baseline: rt ls)",
            ours("tickets", "--department", QUEUE, "--status", STATUS),
            rt("ls", "-f", "id,subject,status", f"Queue = '{QUEUE}' AND Status = '{STATUS}'"),
        ),
        "show": (
            "print one ticket with its messages (baseline: rt show)",
            ours("ticket", str(BULK)),
            rt("show", f"ticket/{BULK}", f"ticket/{BULK}/history"),
        ),
        "search": (
            "find two words in subjects (baseline: rt ls with Subject LIKE)",
            ours("tickets", "--search", WORD),
            rt("ls", "-f", "id,subject", f"Subject LIKE '{WORD}'"),
        ),
    }
    return [
        ratio_figure(f"cli_{name}", title, "ms", in_turns(mine, theirs, COMMANDS), facts={})
        for name, (title, mine, theirs) in pairs.items()
    ]


def _timed(command: list[str], env: dict[str, str]) -> float:
    begun = time.perf_counter()
    done = subprocess.run(command, env=env, cwd=ROOT, check=True, capture_output=True, text=True)
    took = (time.perf_counter() - begun) * 1000
    assert done.stdout.strip(), command
    return took


def main() -> int:
    """Print the figures as JSON; those whose peer is missing are left out, and said to be."""
    figures: list[Figure] = []
    try:
        with tracker() as served, tempfile.TemporaryDirectory(dir=WORK) as folder:
            scratch = Path(folder)
            figures += sync(served, scratch)
            if is_here():
                figures += day(served, scratch / "profile")
            else:
                say("  no Chromium with its driver here: not measured against it")
            if shutil.which("rt-5"):
                figures += commands(served, scratch / "profile")
            else:
                say("  no rt-5 here: not measured against it")
    except NoTrackerError as missing:
        say(f"  no Request Tracker here: {missing}")
    print(json.dumps([as_json(figure) for figure in figures]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
