"""Some sends that meet faults on the line: see `sends` for the ten thousand."""

import random
from pathlib import Path

from tests.faults.scenario import Trial
from tests.faults.sends import SCENARIO


def test_faults_on_the_line_lose_and_double_nothing(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    seen = SCENARIO.run(Trial(10, seed, tmp_path, lambda _: None))
    assert seen.broken == (), seed
    assert seen.runs >= 10
