"""A client that is killed while it uploads: the file arrives whole, next to nothing goes twice."""

import random
import sys
from pathlib import Path

import pytest

from tests.faults.scenario import Trial
from tests.faults.upload import SCENARIO


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_an_upload_survives_kills(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    seen = SCENARIO.run(Trial(SCENARIO.least, seed, tmp_path, print))
    assert seen.broken == (), seed
    assert seen.runs == SCENARIO.least
