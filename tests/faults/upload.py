"""A large upload whose client is killed again and again: it goes on where it was, and is whole.

With fewer kills the file is smaller alike. Linux alone: it looks at /proc.
"""

import random

from benchmarks.kill_upload import Outcome, kill_upload
from desktop.backends.native.uploads import CHUNK
from tests.faults.scenario import Scenario, Seen, Trial

KILLS = 100
SIZE = 1 << 30
LEAST = 32 << 20
_SMALL = 256 << 20
"""Bytes below which a file would be there before the client is struck: it is held up."""
_MIB = 1 << 20


def run(trial: Trial) -> Seen:
    """Upload one file, killing the client as often as asked for."""
    size = max(LEAST, SIZE * trial.runs // KILLS)
    chance = random.Random(trial.seed)
    outcome = kill_upload(trial.directory, size, trial.runs, chance, hold=size < _SMALL)
    again = outcome.sent_again
    found = (
        f"{size / _MIB:,.0f} MiB, {len(again)} kills: at most {max(again) / _MIB:.2f} MiB sent "
        f"again after a kill (a chunk has {CHUNK / _MIB:g}); "
        f"{'the same SHA-256, once' if outcome.whole else 'not the same bytes'}"
    )
    return Seen(len(again), tuple(_broken(outcome)), found)


def _broken(outcome: Outcome) -> list[str]:
    words = [
        f"after kill {number} {sent:,} bytes were sent again"
        for number, sent in enumerate(outcome.sent_again, 1)
        if sent > CHUNK
    ]
    if not outcome.whole:
        words.append("the file at the helpdesk is another one, or not there once")
    return words


SCENARIO = Scenario(
    promise="An upload goes on where it was, however often the program dies",
    figure="1 GiB, 100 kills: at most one chunk sent again after each, the same SHA-256, once",
    full=KILLS,
    run=run,
    least=3,
)
