"""Files in the profile: in pieces, once for each content, in bounded memory."""

import hashlib
import io
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import FileProblem
from desktop.domain.ids import FileId, RemoteId
from desktop.domain.outbox import OutgoingFile, Reply
from desktop.store import Profile, files
from desktop.store.database import Database
from desktop.store.files import FileStore, FileWriter
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

    def written() -> FileWriter:
        writer = profile.files.writer()
        for n in range(0, len(data), 7000):
            writer.write(data[n : n + 7000])
        return writer

    with pytest.raises(FileProblem):
        written().finish(FileId("0" * 64))
    assert profile.cache.rows("SELECT count(*) FROM files") == [(0,)]
    assert not profile.files.has(id)
    assert written().finish(id) == id
    assert written().finish() == id
    assert profile.files.read(id, 5, 10_000) == data[5:10_005]
    written().abort()
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


def test_sent_files_go_at_once_unless_something_still_carries_them(profile: Profile) -> None:
    sent, drafted, again = (put(profile, data) for data in (b"a", b"b", b"c"))
    reply = Reply(ticket=RemoteId("1"), body="", files=(sent, drafted, again))
    item = profile.outbox.add(make.ACCOUNT, reply, now=time.time())
    profile.drafts.save(make.draft(files=(drafted,)))
    assert profile.files.drop_unused(sent=item) == 0
    profile.outbox.remove(item.id)
    # The same content is attached anew; its draft is not saved yet.
    assert put(profile, b"c") == again
    assert profile.files.drop_unused() == 0
    assert profile.files.drop_unused(sent=item) == 1
    assert not profile.files.has(sent.file)
    assert profile.files.has(drafted.file)
    assert profile.files.has(again.file)


def test_with_nothing_to_drop_nothing_is_written(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile.drafts.save(make.draft(files=(put(profile, b"a"),)))
    monkeypatch.setattr(files, "_ABANDONED_AFTER", -1.0)

    def refuse(_: Database) -> None:
        raise AssertionError("locked for nothing")

    monkeypatch.setattr(Database, "transaction", refuse)
    assert profile.files.drop_unused() == 0
    assert profile.files.drop_leftovers() == 0


# --- fetched files -----------------------------------------------------------------------------


def fetch(profile: Profile, data: bytes, *tickets: str, account=make.ACCOUNT) -> FileId:
    """Fetch a file that hangs on *tickets*."""
    file = make.keep(profile, data)
    for id in tickets:
        profile.tickets.set_sha256(make.ref(id, account), RemoteId(f"file of {id}"), file)
    return file


def know(profile: Profile, *tickets: str, account=make.ACCOUNT) -> None:
    profile.tickets.save(
        account, me=make.ME.id, tickets=[make.ticket(id) for id in tickets], messages=()
    )


def contents(profile: Profile) -> tuple[int, int]:
    """Return how many files and pieces cache.db holds."""
    [(kept,)] = profile.cache.rows("SELECT count(*) FROM files")
    [(pieces,)] = profile.cache.rows("SELECT count(*) FROM chunks")
    return kept, pieces


def test_signing_out_takes_the_files_that_no_other_account_has(profile: Profile) -> None:
    know(profile, "1", "2")
    know(profile, "1", account=make.OTHER)
    mine = fetch(profile, b"mine", "1")
    shared = fetch(profile, b"shared", "2")
    assert fetch(profile, b"shared", "1", account=make.OTHER) == shared
    attached = put(profile, b"mine")
    profile.tickets.forget(make.ACCOUNT)
    assert contents(profile) == (1, 1)
    assert profile.files.has(shared)
    # What waits to be sent lies elsewhere, whatever its content.
    assert attached.file == mine
    assert profile.files.read(mine, 0, 9) == b"mine"
    profile.tickets.forget(make.OTHER)
    assert contents(profile) == (0, 0)


def test_a_ticket_that_goes_takes_its_files_along(profile: Profile) -> None:
    know(profile, "1", "2")
    both = fetch(profile, b"both", "1", "2")
    alone = fetch(profile, b"alone", "1")
    profile.tickets.save(
        make.ACCOUNT, me=make.ME.id, tickets=(), messages=(), removed=[RemoteId("1")]
    )
    assert profile.files.has(both)
    assert not profile.files.has(alone)


def test_a_start_cleans_up_what_the_run_before_left(profile: Profile, directory: Path) -> None:
    know(profile, "1")
    named = fetch(profile, b"named", "1")
    unnamed = fetch(profile, b"unnamed")
    broken_off = profile.files.writer()
    broken_off.write(bytes(2 * MIB))
    assert contents(profile) == (3, 4)
    profile.close()
    again = Profile.open(directory, make.KEY)
    try:
        assert again.files.has(named)
        assert not again.files.has(unnamed)
        assert contents(again) == (1, 1)
        # What this run has begun is none of it.
        running = again.files.writer()
        assert again.files.drop_leftovers() == 0
        running.write(b"x")
        assert again.files.has(running.finish())
    finally:
        again.close()


def test_a_guest_cleans_nothing_up(profile: Profile, directory: Path) -> None:
    running = profile.files.writer()
    running.write(b"x" * MIB)
    Profile.open(directory, make.KEY, owner=False).close()
    assert profile.files.has(running.finish())


def test_fetched_files_are_bounded_and_the_oldest_go_first(profile: Profile) -> None:
    know(profile, "1", "2", "3", "4")
    profile.files = FileStore(profile.own, profile.cache, limit=10)
    one, two, three = (
        fetch(profile, data * 4, id) for data, id in ((b"1", "1"), (b"2", "2"), (b"3", "3"))
    )
    assert [profile.files.has(file) for file in (one, two, three)] == [False, True, True]
    # Fetched anew is fetched last.
    assert fetch(profile, b"2222", "2") == two
    four = fetch(profile, b"4444", "4")
    assert [profile.files.has(file) for file in (two, three, four)] == [True, False, True]
    assert profile.cache.rows("SELECT sha256 FROM fetched ORDER BY ticket") == [(two,), (four,)]
    large = fetch(profile, b"5" * 50, "1")
    assert profile.files.read(large, 0, 99) == b"5" * 50
    assert contents(profile) == (1, 1)


def test_the_bound_is_for_fetched_files_alone(profile: Profile) -> None:
    profile.files = FileStore(profile.own, profile.cache, limit=10)
    attached = [put(profile, bytes([n]) * 9) for n in range(3)]
    running = profile.files.writer()
    running.write(b"r" * 9)
    fetch(profile, b"f" * 9)
    assert all(profile.files.has(file.file) for file in attached)
    assert profile.files.read(running.finish(), 0, 9) == b"r" * 9


def test_a_file_that_goes_while_it_is_read_is_not_taken_for_short(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = fetch(profile, b"x" * 100)
    each = type(profile.cache).each

    def gone(*args, **more):
        with profile.cache.transaction() as tx:
            tx.run("DELETE FROM files")
        return each(*args, **more)

    monkeypatch.setattr(type(profile.cache), "each", gone)
    with pytest.raises(FileProblem):
        profile.files.read(file, 0, 100)
