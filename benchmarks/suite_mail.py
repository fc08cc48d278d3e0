"""The same threads as tickets here and as mail in Thunderbird: listed, searched, weighed."""

import json
import socket
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks import mail_folder
from benchmarks.harness import ROOT, WORK, Figure, as_json, ratio_figure, say
from benchmarks.mail_peer import is_here, screen, thunderbird
from benchmarks.profiles import USUAL, profile
from benchmarks.suite_start import started
from benchmarks.texts import source

RUNS = 3
SEARCHES = 5
WORD = "certificate"
MAILS = USUAL.tickets * USUAL.messages_each


def window(folder: Path) -> dict[str, Any]:
    """Do the deeds of a day in the window; return what they took."""
    told = [str(folder), str(USUAL.tickets), "Sales", "answered", WORD]
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.peer_window", *told],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        check=True,
        timeout=300,
    )
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def measure() -> list[Figure]:
    """Measure both in turns, each time started anew."""
    ours: dict[str, list[float]] = {"list": [], "search": [], "memory": []}
    theirs: dict[str, list[float]] = {"list": [], "search": [], "memory": []}
    folder = profile(USUAL)
    with tempfile.TemporaryDirectory(dir=WORK) as scratch, screen() as display:
        say(f"  writing {MAILS:,} mails …")
        mails, port = Path(scratch) / "mail", _free_port()
        mails.mkdir()
        made, found = mail_folder.write(mails, USUAL.tickets, USUAL.messages_each, port, WORD)
        assert made == MAILS
        assert found > 0

        def ask_theirs() -> None:
            with thunderbird(mails, port, display) as program:
                theirs["list"].append(program.list(USUAL.tickets))
                took = [program.search(WORD, found, USUAL.tickets) for _ in range(SEARCHES)]
                theirs["search"].append(statistics.median(took))
                theirs["memory"].append(program.memory())
            assert mail_folder.index(mails).stat().st_size > MAILS * 10

        def ask_ours() -> None:
            ours["list"].append(started(USUAL.tickets, "benchmarks.start_window", folder))
            used = window(folder)
            ours["search"].append(statistics.median(used["search"]))
            ours["memory"].append(used["memory"])

        for run in range(RUNS + 1):
            say(f"  round {run} of {RUNS}")
            for ask in (ask_theirs, ask_ours) if run % 2 else (ask_ours, ask_theirs):
                ask()
        for of in (*ours.values(), *theirs.values()):
            del of[0]  # theirs made its index in it, ours its bytecode
    facts = {"mails": MAILS, "found there": found, "word": WORD, "texts": source()}
    titles = {
        "list": (
            "10,000 threads, 50,000 messages: started to listed (baseline: Thunderbird)",
            "ms",
        ),
        "search": ("a word in all messages, to painted (baseline: Thunderbird's filter bar)", "ms"),
        "memory": ("memory after that, all processes (baseline: Thunderbird's)", "MiB"),
    }
    return [
        ratio_figure(
            f"mail_{name}", title, unit, (ours[name], theirs[name]), at_most=1, facts=facts
        )
        for name, (title, unit) in titles.items()
    ]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def main() -> int:
    """Print the figures as JSON; none where there is no Thunderbird."""
    WORK.mkdir(parents=True, exist_ok=True)
    figures: list[Figure] = []
    if is_here():
        figures = measure()
    else:
        say("  no Thunderbird or no Xvfb here: not measured against it")
    print(json.dumps([as_json(figure) for figure in figures]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
