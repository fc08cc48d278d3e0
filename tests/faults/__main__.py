"""`make faults`: put the promises to the test, as many thousandths of their figures as wanted.

Usage: python -m tests.faults [NAME …] [--n 1000] [--seed S] [--rt] [--write]

Some scenarios run at a time, each in a process of its own, those first that take long. --rt starts
a Request Tracker for those that need one, beside the others, where none is in the environment.
Exits with 1 when a promise was broken, 2 when one could not be put to the test. --write keeps the
results and writes docs/promises.md.
"""

import argparse
import json
import os
import secrets
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

from tests.faults import table
from tests.faults.book import NAMES, scenario

AT_ONCE = 3
"""On two cores: one of them waits most of the time."""
WITH_RT = ("bash", str(table.ROOT / "tools" / "with-rt.sh"))
LONG = ("rt_sends", "kills", "sends", "bodies")


def run(
    name: str, thousandths: int, seed: int, before: tuple[str, ...] = ()
) -> dict[str, Any] | None:
    """Return what one scenario saw, or None where it failed (its words are on stderr).

    Its command stands behind *before*.
    """
    runs = scenario(name).runs(thousandths)
    print(f"{name}: {runs:,} runs, seed {seed}", file=sys.stderr)
    done = subprocess.run(
        [*before, sys.executable, "-m", "tests.faults.one", name, str(runs), str(seed)],
        cwd=table.ROOT,
        env={"QT_QPA_PLATFORM": "offscreen"} | os.environ,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        return None
    # What starts and stops Request Tracker says so, too.
    told = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return json.loads(told[-1])


def main() -> int:
    """Return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--n", type=int, default=1000, help="thousandths of each figure")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1 << 32))
    parser.add_argument("--rt", action="store_true", help="start a Request Tracker")
    parser.add_argument("--write", action="store_true", help="keep it in docs/promises.md")
    args = parser.parse_args()
    unknown = [name for name in args.names if name not in NAMES]
    if unknown:
        parser.error(f"no such scenario: {', '.join(unknown)}")
    wanted = args.names or NAMES
    there = "RT_URL" in os.environ or os.environ.get("DESKBELL_RT") == "require"
    starts = args.rt and not there
    left_out = [name for name in wanted if scenario(name).needs_rt and not (there or starts)]
    names = [name for name in wanted if name not in left_out]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        under_way = {
            name: pool.submit(
                run,
                name,
                args.n,
                args.seed,
                WITH_RT if starts and scenario(name).needs_rt else (),
            )
            for name in sorted(names, key=lambda name: name not in LONG)
        }
        results = [under_way[name].result() for name in names]
    code = 0
    for name, result in zip(names, results, strict=True):
        if result is None:
            print(f"{name:13} FAILED")
            code = 2
            continue
        verdict = "BROKEN" if result["broken"] else "held"
        print(f"{name:13} {verdict:7} {result['found']} ({result['seconds']} s)")
        for words in result["broken"]:
            print(f"{'':21} {words}")
        code = code or bool(result["broken"])
        if args.write:
            table.keep(name, result | _circumstances(args.n, args.seed))
    for name in left_out:
        print(f"{name:13} left out: there is no Request Tracker here")
    if args.write:
        table.write()
    return int(code)


def _circumstances(thousandths: int, seed: int) -> dict[str, Any]:
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],
        cwd=table.ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    return {
        "n": thousandths,
        "seed": seed,
        "date": datetime.now(UTC).date().isoformat(),
        "commit": commit,
    }


if __name__ == "__main__":
    sys.exit(main())
