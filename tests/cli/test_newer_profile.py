"""A profile of a newer version: every command says so, and touches no byte of it."""

from pathlib import Path

import pytest

from desktop.services import keys
from desktop.store.database import Database
from desktop.store.profile import CACHE_SETTINGS, OWN_SETTINGS
from desktop.store.schema import CACHE, OWN
from tests.cli.conftest import Deskbell

LATER = ("CREATE TABLE later (a)",)


def contents(profile: Path) -> dict[str, bytes]:
    return {name: (profile / name).read_bytes() for name in ("own.db", "cache.db", "own.db-wal")}


@pytest.mark.parametrize("file", ["own.db", "cache.db"])
def test_a_newer_profile_is_told_and_left_alone(signed_in: Deskbell, file: str) -> None:
    key = keys.obtain(signed_in.profile, signed_in.passphrase).key
    settings, known = (OWN_SETTINGS, OWN) if file == "own.db" else (CACHE_SETTINGS, CACHE)
    newer = Database(signed_in.profile / file, key, settings)
    newer.migrate((*known, LATER))
    newer.close()
    before = contents(signed_in.profile)
    for words in (("tickets",), ("sync", "--once"), ("outbox",)):
        told = signed_in.fails(*words)
        assert "was written by a newer Deskbell" in told
        assert "install the newer version" in told
    assert contents(signed_in.profile) == before
    assert not list(signed_in.profile.glob("*.damaged*"))
