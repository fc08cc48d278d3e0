"""Files in the profile: in pieces, once for each content, in bounded memory."""

import hashlib
import io
import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import FileProblem
from desktop.domain.ids import FileId, RemoteId
from desktop.domain.outbox import OutgoingFile, Reply
from desktop.store import Profile, files
from tests.store import make

MIB = 1 << 20


def put(profile: Profile, data: bytes, name: str = "a.bin") -> OutgoingFile:
    return profile.files.put(io.BytesIO(data), name, "application/octet-stream")


def test_a_file_comes_back_byte_by_byte(profile: Profile) -> None:
    data = bytes(range(256)) * 10_000
    file = put(profile, data, "ü.bin")
    assert file == OutgoingFile(
        FileId(hashlib.sha256(data).hexdigest()), "ü.bin", len(data), "application/octet-stream"
    )
    assert profile.files.has(file.file)
    assert profile.files.size(file.file) == len(data)
    assert profile.files.read(file.file, 0, len(data) * 2) == data
    edges = (0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB, len(data) - 1, len(data), len(data) + 5)
    for offset in edges:
        for size in (0, 1, 10, MIB, 2 * MIB):
            assert profile.files.read(file.file, offset, size) == data[offset : offset + size]


def test_an_empty_file_is_a_file(profile: Profile) -> None:
    file = put(profile, b"")
    assert profile.files.size(file.file) == 0
    assert profile.files.read(file.file, 0, 10) == b""


def test_the_same_content_is_kept_once(profile: Profile) -> None:
    one, two = put(profile, b"same" * MIB, "one"), put(profile, b"same" * MIB, "two")
    assert one.file == two.file
    assert profile.own.rows("SELECT count(*), sum(size) FROM files") == [(1, 4 * MIB)]
    assert profile.own.rows("SELECT sum(length(data)) FROM chunks") == [(4 * MIB,)]


def test_a_large_file_goes_through_little_memory(profile: Profile) -> None:
    size = 40 * MIB

    class Source(io.RawIOBase):
        left = size

        def read(self, n: int = -1) -> bytes:
            n = min(n, self.left)
            self.left -= n
            return bytes(n)

    tracemalloc.start()
    try:
        file = profile.files.put(Source(), "big", "x/y")  # pyright: ignore[reportArgumentType]
        for offset in range(0, size, 4 * MIB):
            assert len(profile.files.read(file.file, offset, MIB)) == MIB
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 * MIB
    assert file.size == size


def test_a_source_that_breaks_leaves_nothing_behind(profile: Profile) -> None:
    class Broken(io.BytesIO):
        def read(self, n: int | None = -1, /) -> bytes:
            if self.tell() > 0:
                raise OSError(5, "Input/output error")
            return super().read(n)

    with pytest.raises(FileProblem) as told:
        profile.files.put(Broken(bytes(3 * MIB)), "usb.bin", "x/y")
    assert "usb.bin" in str(told.value)
    assert profile.own.rows("SELECT count(*) FROM files") == [(0,)]
    assert profile.own.rows("SELECT count(*) FROM chunks") == [(0,)]


def test_fetched_files_must_be_what_was_announced(profile: Profile) -> None:
    data = b"downloaded" * 200_000
    id = FileId(hashlib.sha256(data).hexdigest())
    pieces = [data[n : n + 7000] for n in range(0, len(data), 7000)]
    with pytest.raises(FileProblem):
        profile.files.keep(FileId("0" * 64), pieces)
    assert profile.cache.rows("SELECT count(*) FROM files") == [(0,)]
    assert not profile.files.has(id)
    assert profile.files.keep(id, pieces) == id
    assert profile.files.keep(None, [data]) == id
    assert profile.files.read(id, 5, 10_000) == data[5:10_005]

    def broken() -> Iterator[bytes]:
        yield data
        raise ConnectionError

    with pytest.raises(ConnectionError):
        profile.files.keep(None, broken())
    assert profile.cache.rows("SELECT count(*) FROM files") == [(1,)]


def test_a_file_counts_only_when_it_is_finished(profile: Profile) -> None:
    writer = profile.files.writer()
    writer.write(b"x" * (2 * MIB))
    id = FileId(hashlib.sha256(b"x" * (2 * MIB)).hexdigest())
    assert not profile.files.has(id)
    with pytest.raises(FileProblem):
        profile.files.read(id, 0, 1)
    assert writer.finish() == id
    assert profile.files.has(id)
    other = profile.files.writer()
    other.write(b"y" * (2 * MIB))
    other.abort()
    assert profile.cache.rows("SELECT count(*), sum(length(data)) FROM chunks") == [(2, 2 * MIB)]


@settings(max_examples=15, deadline=None)
@given(sizes=st.lists(st.integers(0, 2 * MIB + 3), max_size=6))
def test_pieces_of_any_size_make_the_same_file(tmp_path_factory, sizes: list[int]) -> None:
    profile = Profile.open(tmp_path_factory.mktemp("p") / "profile", make.KEY)
    try:
        data = b"".join(bytes([n % 251]) * size for n, size in enumerate(sizes))
        writer = profile.files.writer()
        start = 0
        for size in sizes:
            writer.write(data[start : start + size])
            start += size
        assert writer.size == len(data)
        id = writer.finish()
        assert id == hashlib.sha256(data).hexdigest()
        assert profile.files.read(id, 0, len(data) + 1) == data
    finally:
        profile.close()


def test_only_files_that_nothing_carries_are_dropped(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafted, queued, unused = (put(profile, data) for data in (b"a", b"b", b"c"))
    profile.drafts.save(make.draft(files=(drafted,)))
    reply = Reply(ticket=RemoteId("1"), body="", files=(queued,))
    profile.outbox.add(make.ACCOUNT, reply, now=1.0)
    # Just attached: its draft may not have been saved yet.
    assert profile.files.drop_unused() == 0
    assert profile.files.has(unused.file)
    monkeypatch.setattr(files, "_ABANDONED_AFTER", -1.0)
    assert profile.files.drop_unused() == 1
    assert not profile.files.has(unused.file)
    assert profile.files.read(drafted.file, 0, 9) == b"a"
    assert profile.files.read(queued.file, 0, 9) == b"b"
    assert profile.own.rows("SELECT count(*) FROM chunks") == [(2,)]
