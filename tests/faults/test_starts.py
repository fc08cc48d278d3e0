"""A few starts at once, as `make faults` does with fifty."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.scenario import Trial
from tests.faults.starts import SCENARIO


def test_one_start_owns_the_profile_and_the_others_raise_it() -> None:
    with TemporaryDirectory(prefix="deskbell-") as folder:
        seen = SCENARIO.run(Trial(SCENARIO.least, 7, Path(folder), print))
    assert seen.broken == ()
    assert seen.runs == SCENARIO.least
