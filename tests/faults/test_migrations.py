"""A short run of the promise about migrations, and that it can fail."""

from pathlib import Path

import pytest

from desktop.store.database import Database, Migration
from tests.faults.migrations import STATEMENTS, run
from tests.faults.scenario import Trial


def short(directory: Path) -> Trial:
    return Trial(runs=STATEMENTS // 9, seed=1, directory=directory, say=print)


def test_some_statements_killed(tmp_path: Path) -> None:
    seen = run(short(tmp_path))
    assert not seen.broken
    assert seen.runs >= 8


def test_a_migration_in_pieces_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def migrate(self: Database, migrations: tuple[Migration, ...]) -> None:
        for number in range(self.version() or 0, len(migrations)):
            for statement in migrations[number]:
                with self.transaction() as tx:
                    tx.run(statement)
            with self.transaction() as tx:
                tx.run(f"PRAGMA user_version = {number + 1}")

    monkeypatch.setattr(Database, "migrate", migrate)
    assert any("does not open" in words for words in run(short(tmp_path)).broken)
