"""1 GiB to the helpdesk by a client that is killed 20 times: what is sent twice, what it takes."""

import json
import random
import sys
import tempfile
from pathlib import Path

from benchmarks.harness import WORK, Figure, as_json, say
from benchmarks.kill_upload import Outcome, kill_upload
from desktop.backends.native.uploads import CHUNK

SIZE = 1 << 30
KILLS = 20
MOST_MEMORY = 60.0
"""MiB over the idle client."""
MIB = 1 << 20
KIB_PER_MIB = 1024


def figures(outcome: Outcome, seed: int) -> list[Figure]:
    """Return what the table tells."""
    again = [sent / MIB for sent in outcome.sent_again]
    over = (outcome.peak - outcome.idle) / KIB_PER_MIB
    chunk = CHUNK / MIB
    facts = {"bytes": outcome.size, "kills": len(again), "seed": seed, "whole": outcome.whole}
    return [
        Figure(
            name="sent_again",
            title="1 GiB uploaded by a client killed 20 times: sent again after a kill, at most",
            unit="MiB",
            value=max(again),
            aim=f"≤ {chunk:g} MiB, same SHA-256",
            met=max(again) <= chunk and outcome.whole,
            runs={"sent_again": again},
            facts=facts,
        ),
        Figure(
            name="upload_memory",
            title="its peak memory over that of an idle client, attaching included",
            unit="MiB",
            value=over,
            aim=f"≤ {MOST_MEMORY:g} MiB",
            met=over <= MOST_MEMORY,
            runs={},
            facts={
                "idle_mib": round(outcome.idle / KIB_PER_MIB, 1),
                "attaching_mib": round(outcome.attaching / KIB_PER_MIB, 1),
                "peak_mib": round(outcome.peak / KIB_PER_MIB, 1),
            },
        ),
        Figure(
            name="upload_time",
            title="all of it: attached, 21 starts, the file at the helpdesk",
            unit="s",
            value=outcome.seconds,
        ),
    ]


def main() -> int:
    """Print the figures as JSON; the optional argument is the seed of the kills."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.SystemRandom().randrange(1 << 32)
    say(f"  killed where the seed {seed} says")
    WORK.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=WORK, prefix="upload-") as folder:
        outcome = kill_upload(Path(folder), SIZE, KILLS, random.Random(seed))
    print(json.dumps([as_json(figure) for figure in figures(outcome, seed)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
