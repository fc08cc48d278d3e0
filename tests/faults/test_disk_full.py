"""A few disks that fill up, as `make faults` does with a hundred."""

from pathlib import Path

import pytest

from tests.faults.disk_full import SCENARIO
from tests.faults.scenario import Trial
from tests.small_disk import CannotMount


def test_nothing_is_lost_on_a_disk_that_fills_up(tmp_path: Path) -> None:
    try:
        seen = SCENARIO.run(Trial(1, 7, tmp_path, print))
    except CannotMount as why:
        pytest.skip(str(why))
    assert seen.broken == ()
    assert seen.runs == 1
