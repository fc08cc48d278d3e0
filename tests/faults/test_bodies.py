"""A few hundred hostile bodies in the real window, as `make faults` shows a hundred thousand."""

from pathlib import Path

from tests.faults.bodies import SCENARIO
from tests.faults.scenario import Trial


def test_hostile_bodies_do_nothing(tmp_path: Path) -> None:
    said: list[str] = []
    seen = SCENARIO.run(Trial(400, 4, tmp_path, said.append))
    assert seen.broken == ()
    assert seen.runs == 400
