"""Some jumps of the client's and the helpdesk's clocks: see `clock` for the hundreds."""

import random
from pathlib import Path

from tests.faults.clock import SCENARIO
from tests.faults.scenario import Trial


def test_clocks_that_jump_lose_and_double_nothing(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    seen = SCENARIO.run(Trial(10, seed, tmp_path, lambda _: None))
    assert seen.broken == (), seed
    assert seen.runs >= 10
