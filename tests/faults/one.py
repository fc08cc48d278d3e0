"""One scenario in this process: python -m tests.faults.one NAME RUNS SEED; prints what was seen."""

import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from tests.faults.book import scenario
from tests.faults.scenario import Trial


def main(name: str, runs: int, seed: int) -> None:
    """Print a line of JSON: what was seen, and in how many seconds."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"deskbell-{name}-") as directory:
        trial = Trial(runs, seed, Path(directory), lambda words: print(words, file=sys.stderr))
        seen = scenario(name).run(trial)
    print(json.dumps(asdict(seen) | {"seconds": round(time.monotonic() - began, 1)}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
