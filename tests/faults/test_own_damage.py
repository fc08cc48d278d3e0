"""A short run of the promise about own.db, and that it can fail."""

from pathlib import Path

import pytest

from desktop.store import own_opening, restore
from tests.faults.own_damage import run
from tests.faults.scenario import Trial


def test_each_kind_of_damage(tmp_path: Path) -> None:
    seen = run(Trial(runs=9, seed=3, directory=tmp_path, say=print))
    assert not seen.broken
    assert seen.runs == 9


def test_messages_that_are_not_settled_are_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_opening, "settle", lambda *_: 0)
    monkeypatch.setattr(restore, "settle", lambda *_: 0)
    monkeypatch.setattr(restore, "doubt", lambda *_: None)
    seen = run(Trial(runs=9, seed=3, directory=tmp_path, say=print))
    assert any("sent 2 times" in words or "given up" in words for words in seen.broken)
