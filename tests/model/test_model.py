"""The client core and the reference model go the same way, whatever happens.

Short by default, the same each time. `make model` (DESKBELL_MODEL=long) takes other seeds, each
time, and goes on for long; what it finds is kept in found/, where the short run looks first, and
becomes a test of its own in test_found.py.
"""

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.database import DirectoryBasedExampleDatabase
from hypothesis.stateful import run_state_machine_as_test

from tests.model.machine import Model
from tests.model.world import TALLY

LONG = os.environ.get("DESKBELL_MODEL") == "long"
EXAMPLES = int(os.environ.get("DESKBELL_MODEL_EXAMPLES", "1000" if LONG else "12"))
FIRST = int(os.environ.get("DESKBELL_MODEL_SEED", random.randrange(10**6) if LONG else 1))
SEEDS = range(FIRST, FIRST + (1 if LONG else 3))

SETTINGS = settings(
    max_examples=EXAMPLES,
    stateful_step_count=50 if LONG else 30,
    deadline=None,
    database=DirectoryBasedExampleDatabase(Path(__file__).parent / "found"),
    # To make a failure small takes minutes.
    phases=(Phase.reuse, Phase.generate, *((Phase.shrink,) if LONG else ())),
    report_multiple_bugs=False,
    print_blob=True,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)


@pytest.mark.timeout(0 if LONG else 300)
@pytest.mark.parametrize("number", SEEDS)
def test_whatever_happens_nothing_is_lost_nor_sent_twice(number: int) -> None:
    run_state_machine_as_test(seed(number)(type("Model", (Model,), {})), settings=SETTINGS)
    print(f"seed {number}:", ", ".join(f"{n} {what}" for what, n in sorted(TALLY.items())))
