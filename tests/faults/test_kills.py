"""A few kills of the client while it writes and sends: see `kills` for the thousand."""

import random
import sys
from pathlib import Path

import pytest

from tests.faults.kills import SCENARIO
from tests.faults.scenario import Trial


@pytest.mark.skipif(sys.platform != "linux", reason="ends its children with their parent")
def test_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    seen = SCENARIO.run(Trial(4, seed, tmp_path, lambda _: None))
    assert seen.broken == (), seed
    assert seen.runs == 4
