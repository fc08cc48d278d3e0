"""Downloads in parts, and the room that sent files leave."""

import hashlib
import time
from pathlib import Path

import pytest

from desktop.domain.errors import FileProblem
from desktop.domain.ids import FileId
from desktop.store import Profile, files
from desktop.store.file_writer import FileWriter
from tests.store import make

MIB = 1 << 20
DATA = bytes(range(256)) * (3 * MIB // 256) + b"end"


def hash_of(data: bytes) -> FileId:
    return FileId(hashlib.sha256(data).hexdigest())


def caught_up(writer: FileWriter) -> FileWriter:
    while writer.catch_up():
        pass
    return writer


def begin(profile: Profile, data: bytes) -> None:
    """Fetch the first part of `DATA` and break off."""
    writer = profile.files.resumable_writer(hash_of(DATA))
    writer.write(data)
    writer.suspend()


def test_what_came_is_here_after_a_restart_to_the_last_byte(
    profile: Profile, directory: Path
) -> None:
    begin(profile, DATA[: MIB + 1000])
    profile.close()
    again = Profile.open(directory, make.KEY)
    assert again.files.drop_leftovers() == 0
    assert not again.files.has(hash_of(DATA))
    writer = caught_up(again.files.resumable_writer(hash_of(DATA)))
    assert writer.size == MIB + 1000
    writer.write(DATA[MIB + 1000 : 2 * MIB])
    writer.suspend()
    writer = caught_up(again.files.resumable_writer(hash_of(DATA)))
    writer.write(DATA[2 * MIB :])
    file = writer.finish(hash_of(DATA))
    for offset, size in ((0, 4 * MIB), (MIB + 999, 2), (MIB + 1000, MIB), (2 * MIB - 1, 5)):
        assert again.files.read(file, offset, size) == DATA[offset : offset + size]
    assert again.cache.rows("SELECT * FROM partial") == []
    again.close()


def test_parts_of_something_else_are_no_file(profile: Profile) -> None:
    begin(profile, bytes(len(DATA) - 3))
    writer = caught_up(profile.files.resumable_writer(hash_of(DATA)))
    writer.write(b"end")
    with pytest.raises(FileProblem):
        writer.finish(hash_of(DATA))
    assert profile.cache.rows("SELECT count(*) FROM chunks") == [(0,)]
    assert profile.cache.rows("SELECT * FROM partial") == []


def test_a_part_that_nobody_goes_on_with_goes_after_a_week(
    profile: Profile, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(profile, DATA[:MIB])
    profile.close()
    now = time.time()
    monkeypatch.setattr(files.time, "time", lambda: now + 8 * 24 * 3600)
    again = Profile.open(directory, make.KEY)
    assert not again.cache.rows("SELECT * FROM partial")
    assert not again.cache.rows("SELECT * FROM chunks")
    again.close()


def test_the_room_of_large_sent_files_goes_back_to_the_disk(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = profile.own.path
    kept = profile.files.outgoing_writer()
    kept.write(DATA)
    file = kept.finish()
    gone = profile.files.outgoing_writer()
    gone.write(bytes(20 * MIB))
    gone.abort()
    assert not profile.files.give_back()
    monkeypatch.setattr(files, "_MUCH_ROOM", 16 * MIB)
    assert path.stat().st_size > 10 * MIB
    assert profile.files.give_back()
    assert path.stat().st_size < 5 * MIB
    assert profile.files.read(file, 0, 4 * MIB) == DATA
    # The key still opens it, and nothing else does.
    assert b"SQLite format" not in path.read_bytes()[:4096]
