"""The canary scenario is able to find what it looks for."""

import random
from pathlib import Path

import pytest

from tests.canary import planted
from tests.faults import canary
from tests.faults.scenario import Trial


def test_a_planted_password_is_found_in_every_spelling(tmp_path: Path) -> None:
    core = "aB3dE6gH9jK2mN5pQ8"
    for spelling in planted(core):

        class Chosen(random.Random):
            def choice(self, seq: list) -> tuple:
                return next(pair for pair in seq if pair[0] == spelling)  # noqa: B023

        assert canary._plant(tmp_path, core, Chosen(1)) == []


def test_a_leak_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that leaves the password in its home is not let through."""

    def leaking(command: list[str], **rest: dict[str, str]) -> object:
        person = Path(command[-1]) / "person" / "home"
        person.mkdir(parents=True)
        (person / "debug.log").write_text(f"sent {rest['env']['CANARY_CORE']}")

        class Done:
            returncode, stdout, stderr = 0, b'{"log": 1, "told": 1}', b""

        return Done()

    monkeypatch.setattr(canary.subprocess, "run", leaking)
    seen = canary.run(Trial(1, 7, tmp_path, lambda _: None))
    assert seen.runs == 1
    assert len(seen.broken) == 1
    assert "debug.log" in seen.broken[0]
