"""Cold start: from starting the process to the first paint of the ticket list.

Both programs run from compiled bytecode, as an installed application does: in an environment that
keeps Python from writing any, most of a start would be the compiler.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.harness import ROOT, WORK, as_json, in_turns, ratio_figure
from benchmarks.profiles import MILLION, USUAL, Size, profile
from benchmarks.start_bare import ROWS

RUNS = 15
BYTECODE = WORK / "bytecode"


def started(rows: int, *command: str | Path) -> float:
    """Return the milliseconds from starting *command* to the paint that it tells of."""
    begun = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(BYTECODE)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    painted, count = map(int, done.stdout.split())
    assert count == rows, (count, rows)
    return (painted - begun) / 1_000_000


def main() -> int:
    """Print the figures as JSON."""

    def against_bare(size: Size, name: str, title: str) -> dict[str, object]:
        folder = profile(size)

        def window() -> float:
            return started(size.tickets, "benchmarks.start_window", folder)

        def bare() -> float:
            return started(ROWS, "benchmarks.start_bare")

        # The first run of each writes the bytecode.
        window()
        bare()
        runs = in_turns(window, bare, RUNS)
        facts = {"tickets": size.tickets, "messages": size.tickets * size.messages_each}
        return as_json(ratio_figure(name, title, "ms", runs, at_most=1.5, facts=facts))

    figures = [
        against_bare(USUAL, "start", "cold start to painted list, 10,000 tickets"),
        against_bare(MILLION, "start_million", "cold start to painted list, 1,000,000 tickets"),
    ]
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
