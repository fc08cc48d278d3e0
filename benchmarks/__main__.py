"""`make bench`: run every suite (or those named), write the results and the table in the docs.

Each suite runs in a process of its own: what one loads or warms must not help another.
"""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from importlib import metadata

from benchmarks import report
from benchmarks.harness import ROOT, environment, say

SUITES = (
    *("start", "sync", "delta", "search", "million", "views", "paging", "thread"),
    *("upload", "transfer", "package", "rt", "mail"),
)
SCREEN = ROOT / "tools" / "screenshots" / "screen.json"
"""One of a usual size: on Qt's own the window would have no room for all of its panes."""
RESULTS = ROOT / "benchmarks" / "results"


def run_suite(name: str) -> list[dict[str, object]] | None:
    """Return the figures of one suite, or None where it failed (its words are on stderr)."""
    done = subprocess.run(
        [sys.executable, "-m", f"benchmarks.suite_{name}"],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}"} | os.environ,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        return None
    return json.loads(done.stdout)


def main(names: list[str]) -> int:
    """Return 0 when every suite ran; whether its aims were met is told in the table."""
    unknown = [name for name in names if name not in SUITES]
    if unknown:
        say(f"no such suite: {', '.join(unknown)}; there are {', '.join(SUITES)}")
        return 2
    RESULTS.mkdir(exist_ok=True)
    file = RESULTS / f"{metadata.version('deskbell')}.json"
    kept = json.loads(file.read_text("utf-8")) if file.exists() else {"suites": {}}
    failed: list[str] = []
    for name in names or SUITES:
        say(f"--- {name}")
        before = environment()
        figures = run_suite(name)
        if figures is None:
            failed.append(name)
            continue
        kept["suites"][name] = {
            "measured": datetime.now(UTC).isoformat(timespec="seconds"),
            "environment": before,
            "load_after": [round(value, 2) for value in os.getloadavg()],
            "figures": figures,
        }
        file.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", "utf-8")
    report.write(kept)
    print(report.table(kept))
    if failed:
        say(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
