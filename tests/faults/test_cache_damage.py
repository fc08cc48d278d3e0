"""A short run of the promise about cache.db, and that it can fail."""

from pathlib import Path

import pytest

from desktop.store import Profile
from tests.faults import cache_damage
from tests.faults.scenario import Trial


def test_some_damaged_copies(tmp_path: Path) -> None:
    seen = cache_damage.run(Trial(runs=3, seed=3, directory=tmp_path, say=print))
    assert not seen.broken
    assert seen.runs == 3


def test_what_was_written_and_lost_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Profile._move_cache_aside

    def careless(self: Profile) -> None:
        real(self)
        with self.own.transaction() as tx:
            tx.run("DELETE FROM drafts")

    monkeypatch.setattr(Profile, "_move_cache_aside", careless)
    monkeypatch.setattr(cache_damage.OneRun, "_start", lambda _: None)
    seen = cache_damage.run(Trial(runs=2, seed=3, directory=tmp_path, say=print))
    assert any("drafts" in words for words in seen.broken)
