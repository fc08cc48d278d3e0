"""Opening, refusing and rescuing a profile, over real files."""

import gc
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw
import pytest

from desktop.domain.errors import (
    CacheDamaged,
    DiskFull,
    FileProblem,
    ProfileDamaged,
    ProfileInUse,
    ProfileNewer,
    WrongKey,
)
from desktop.domain.outbox import Reply
from desktop.domain.views import TicketQuery
from desktop.store import Profile
from desktop.store.database import Database
from desktop.store.schema import CACHE, OWN
from tests.store import make

OTHER_KEY = bytes(32)


def test_a_profile_keeps_everything_between_two_runs(directory: Path) -> None:
    first = Profile.open(directory, make.KEY)
    first.accounts.add(make.account())
    first.drafts.save(make.draft(body="half a thought"))
    fill(first)
    first.close()
    second = Profile.open(directory, make.KEY)
    assert second.accounts.all() == [make.account()]
    assert [d.body for d in second.drafts.all()] == ["half a thought"]
    assert second.tickets.count(TicketQuery()) == 20
    assert second.tickets.cursor(make.ACCOUNT) == "c1"
    assert not second.cache_rebuilt
    second.close()


def test_a_second_owner_is_refused_until_the_first_one_closes(directory: Path) -> None:
    first = Profile.open(directory, make.KEY)
    with pytest.raises(ProfileInUse):
        Profile.open(directory, make.KEY)
    first.close()
    Profile.open(directory, make.KEY).close()


def test_the_lock_goes_with_a_killed_process(directory: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from desktop.store import Profile\n"
        f"p = Profile.open(Path({str(directory)!r}), bytes(range(32)))\n"
        "print('open', flush=True); sys.stdin.read()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"open"
        with pytest.raises(ProfileInUse):
            Profile.open(directory, make.KEY)
    finally:
        child.kill()
        child.communicate()
    Profile.open(directory, make.KEY).close()


def test_another_key_is_told_apart_from_damage(profile: Profile, directory: Path) -> None:
    profile.close()
    with pytest.raises(WrongKey):
        Profile.open(directory, OTHER_KEY)
    # The refused attempt has changed nothing.
    Profile.open(directory, make.KEY).close()
    (directory / "own.db").write_bytes(b"this is no database" * 1000)
    with pytest.raises(ProfileDamaged) as told:
        Profile.open(directory, make.KEY)
    assert "own.db" in str(told.value)
    assert (directory / "own.db").read_bytes().startswith(b"this is no database")


@pytest.mark.parametrize("damage", [b"", bytes(9), b"x" * 9, b"\xff", None], ids=repr)
def test_a_damaged_note_of_the_key_locks_nobody_out(
    profile: Profile, directory: Path, damage: bytes | None
) -> None:
    profile.drafts.save(make.draft(body="only here"))
    profile.close()
    note = directory / "key.check"
    whole = note.read_bytes()
    note.unlink()
    if damage is None:
        note.mkdir()
    else:
        note.write_bytes(damage)
    # Another key is another one still, and mends nothing.
    with pytest.raises(WrongKey):
        Profile.open(directory, OTHER_KEY)
    guest = Profile.open(directory, make.KEY, owner=False)
    assert note.is_dir() if damage is None else note.read_bytes() == damage
    guest.close()
    again = Profile.open(directory, make.KEY)
    assert [d.body for d in again.drafts.all()] == ["only here"]
    assert again.restored() is None
    again.close()
    assert note.read_bytes() == whole


def test_an_own_file_that_is_gone_is_damage_and_not_a_new_profile(
    profile: Profile, directory: Path
) -> None:
    profile.close()
    (directory / "own.db").unlink()
    with pytest.raises(ProfileDamaged):
        Profile.open(directory, make.KEY)
    assert not (directory / "own.db").exists()


def test_a_flipped_bit_in_own_db_is_told_and_the_file_stays(
    profile: Profile, directory: Path
) -> None:
    profile.drafts.save(make.draft(body="x" * 20_000))
    profile.close()
    path = directory / "own.db"
    data = bytearray(path.read_bytes())
    for place in range(5000, len(data), 4096):
        data[place] ^= 1
    path.write_bytes(data)
    with pytest.raises(ProfileDamaged):
        read_drafts(directory)
    assert len(path.read_bytes()) >= len(data)


@pytest.mark.parametrize("file", ["own.db", "cache.db"])
def test_a_newer_profile_is_left_untouched_byte_for_byte(
    profile: Profile, directory: Path, file: str
) -> None:
    fill(profile)
    database = profile.own if file == "own.db" else profile.cache
    newer = (*(OWN if file == "own.db" else CACHE), ("CREATE TABLE later (a)",))
    database.migrate(newer)
    profile.close()
    before = contents(directory)
    for owner in (True, False):
        with pytest.raises(ProfileNewer) as told:
            Profile.open(directory, make.KEY, owner=owner)
        assert told.value.fields == {"found": len(newer), "known": len(newer) - 1}
    assert contents(directory) == before


def test_a_migration_is_kept_whole_or_not_at_all(tmp_path: Path, profile: Profile) -> None:
    path = tmp_path / "some.db"
    good = ("CREATE TABLE one (a)", "INSERT INTO one VALUES (1)")
    for stop in range(len(good) + 1):
        broken = (*good[:stop], "THIS IS NOT SQL")
        database = Database(path, make.KEY, profile.own.settings)
        with pytest.raises(apsw.SQLError):
            database.migrate([broken])
        database.close()
        database = Database(path, make.KEY, profile.own.settings)
        assert not database.version()
        database.migrate([])
        assert database.rows("SELECT name FROM sqlite_schema") == []
        database.close()
    database = Database(path, make.KEY, profile.own.settings)
    database.migrate([good])
    database.migrate([good, ("ALTER TABLE one ADD COLUMN b",)])
    assert database.version() == 2
    assert database.rows("SELECT a, b FROM one") == [(1, None)]
    database.close()


def damage_first_page(data: bytearray) -> bytearray:
    data[300] ^= 1
    return data


def damage_schema(data: bytearray) -> bytearray:
    data[50:90] = bytes(40)
    return data


def truncate(data: bytearray) -> bytearray:
    return data[: len(data) // 2 - 100]


def replace(data: bytearray) -> bytearray:
    return bytearray(b"nonsense" * (len(data) // 8))


def damage_many_pages(data: bytearray) -> bytearray:
    for place in range(4096 + 77, len(data), 4096):
        data[place] ^= 0xFF
    return data


@pytest.mark.parametrize(
    "damage", [damage_first_page, damage_schema, truncate, replace, damage_many_pages]
)
def test_a_damaged_cache_is_moved_aside_and_begun_anew(
    profile: Profile, directory: Path, damage
) -> None:
    fill(profile)
    profile.drafts.save(make.draft(body="mine alone"))
    profile.outbox.add(make.ACCOUNT, Reply(ticket=make.ref("1").id, body="hi"), now=1.0)
    profile.close()
    path = directory / "cache.db"
    bad = bytes(damage(bytearray(path.read_bytes())))
    path.write_bytes(bad)
    opened = Profile.open(directory, make.KEY)
    assert opened.cache_rebuilt
    aside = list(directory.glob("cache.db.damaged-*"))
    assert [p.read_bytes() for p in aside if p.suffix not in {".wal", ".shm"}] == [bad]
    assert opened.tickets.count(TicketQuery()) == 0
    assert opened.tickets.cursor(make.ACCOUNT) is None
    assert opened.drafts.all()[0].body == "mine alone"
    assert opened.outbox.count() == 1
    fill(opened)
    opened.close()
    again = Profile.open(directory, make.KEY)
    assert not again.cache_rebuilt
    assert again.tickets.count(TicketQuery()) == 20
    again.close()


def test_damage_that_shows_later_is_told_and_mended_at_the_next_start(
    profile: Profile, directory: Path
) -> None:
    fill(profile, tickets=300)
    profile.close()
    path = directory / "cache.db"
    data = bytearray(path.read_bytes())
    opened = Profile.open(directory, make.KEY)
    # Behind the back of the open profile, which has read only the first pages so far.
    for place in range(4096 * 8 + 77, len(data), 4096):
        data[place] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(CacheDamaged):
        read_conversations(opened, 300)
    opened.close()
    mended = Profile.open(directory, make.KEY)
    assert mended.cache_rebuilt
    mended.close()


def test_a_full_disk_is_told_and_loses_nothing_that_was_kept(
    profile: Profile, directory: Path
) -> None:
    profile.drafts.save(make.draft("d1", body="kept"))
    with full_disk(profile.own), pytest.raises(DiskFull):
        profile.drafts.save(make.draft("d2", body="x" * 2_000_000))
    with full_disk(profile.cache), pytest.raises(DiskFull):
        fill(profile, tickets=2000)
    assert [d.id for d in profile.drafts.all()] == ["d1"]
    assert profile.tickets.count(TicketQuery()) == 0
    # There is room again.
    profile.drafts.save(make.draft("d2", body="x" * 2_000_000))
    fill(profile)
    profile.close()
    assert not list(directory.glob("*damaged*"))


@contextmanager
def full_disk(database: Database) -> Iterator[None]:
    """Let the file grow by a few pages only; SQLite then fails as on a disk without room."""
    with database.transaction() as tx:
        row = tx.row("PRAGMA page_count")
        assert row is not None
        tx.rows(f"PRAGMA max_page_count = {row[0] + 3}")
    yield
    with database.transaction() as tx:
        tx.rows("PRAGMA max_page_count = 1073741823")


def test_a_directory_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FileProblem):
        Profile.open(tmp_path / "file" / "profile", make.KEY)


def test_a_guest_reads_beside_the_owner_and_adds_to_the_outbox(
    profile: Profile, directory: Path
) -> None:
    fill(profile)
    guest = Profile.open(directory, make.KEY, owner=False)
    assert guest.tickets.count(TicketQuery()) == 20
    before = profile.own.data_version()
    item = guest.outbox.add(make.ACCOUNT, Reply(ticket=make.ref("1").id, body="hi"), now=1.0)
    guest.drafts.save(make.draft(body="from the guest"))
    assert profile.own.data_version() != before
    assert [i.id for i in profile.outbox.all()] == [item.id]
    # What the owner writes meanwhile is seen at once.
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=[make.ticket("new", 99)], messages=[])
    assert guest.tickets.count(TicketQuery()) == 21
    guest.close()
    assert profile.drafts.count() == 1


def test_a_guest_needs_a_profile_that_is_up_to_date(directory: Path) -> None:
    with pytest.raises(ProfileDamaged):
        Profile.open(directory, make.KEY, owner=False)
    assert not directory.exists()


CANARY = "Zq7canaryPassphrase"


def test_nothing_that_was_written_lies_in_plain_in_any_file(
    profile: Profile, directory: Path
) -> None:
    import io

    profile.accounts.set_secret(make.ACCOUNT, f"token-{CANARY}")
    profile.accounts.set_setting("window", f'"{CANARY}"')
    profile.drafts.save(make.draft(body=f"draft {CANARY}"))
    profile.files.put(io.BytesIO(CANARY.encode() * 100), f"{CANARY}.txt", "text/plain")
    make.keep(profile, CANARY.encode() * 100)
    profile.outbox.add(make.ACCOUNT, Reply(ticket=make.ref("1").id, body=CANARY), now=1.0)
    profile.tickets.save(
        make.ACCOUNT,
        me=make.ME.id,
        tickets=[make.ticket("1", subject=CANARY)],
        messages=[make.message("m", "1", body=f"body {CANARY}")],
    )
    profile.search.index_some(1)
    forms = {
        form
        for text in (CANARY, CANARY.lower())
        for form in (text.encode(), text.encode("utf-16-le"), text.encode().hex().encode())
    }
    # Once with the journals beside the files, once after they were folded in.
    for _ in range(2):
        for path in directory.iterdir():
            data = path.read_bytes()
            assert not [form for form in forms if form in data], path.name
        profile.close()


def read_drafts(directory: Path) -> None:
    opened = Profile.open(directory, make.KEY)
    try:
        opened.drafts.all()
    finally:
        opened.close()


def read_conversations(profile: Profile, tickets: int) -> None:
    for number in range(tickets):
        profile.tickets.messages(make.ref(str(number)))


def fill(profile: Profile, tickets: int = 20) -> None:
    profile.tickets.save(
        make.ACCOUNT,
        me=make.ME.id,
        tickets=[make.ticket(str(n), n) for n in range(tickets)],
        messages=[
            make.message(f"{n}-{m}", str(n), n, body=f"words {n} {m} " * 40)
            for n in range(tickets)
            for m in range(3)
        ],
        cursor="c1",
    )


def contents(directory: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in directory.iterdir() if p.name in {"own.db", "cache.db"}}


def test_reading_leaves_nothing_behind_in_memory(profile: Profile) -> None:
    fill(profile)

    def cursors() -> int:
        gc.collect()
        return sum(isinstance(thing, apsw.Cursor) for thing in gc.get_objects())

    before = cursors()
    for _ in range(20):
        assert profile.cache.row("SELECT 1 UNION SELECT 2") == (1,)
        assert next(profile.cache.each("SELECT 1 UNION SELECT 2")) == (1,)
        assert list(profile.cache.each("SELECT 1 UNION SELECT 2")) == [(1,), (2,)]
        assert profile.cache.rows("SELECT 1") == [(1,)]
    assert cursors() == before
