"""A damaged own.db: restored from the newest good backup, with what it still holds; kept aside."""

import errno
import io
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.damage import (
    BeyondRepair,
    RestoredFromBackup,
    RestoredFromDamaged,
    RestoredMissing,
)
from desktop.domain.errors import DiskFull, ProfileDamaged, WrongKey
from desktop.domain.ids import DraftId
from desktop.domain.outbox import Event, OutboxItem, Reply, State, move
from desktop.store import Profile
from desktop.store import restore as restoring
from tests.store import make

Damage = Callable[[Path], None]


def queue(profile: Profile, body: str, ticket: str = "1") -> OutboxItem:
    return profile.outbox.add(make.ACCOUNT, Reply(ticket=make.ref(ticket).id, body=body), now=1.0)


def step(profile: Profile, item: OutboxItem, event: Event) -> OutboxItem:
    moved = replace(item, state=move(item.state, event, doubted=item.doubted))
    assert profile.outbox.update(moved, item.state)
    return moved


def reopened(profile: Profile) -> Profile:
    profile.close()
    return Profile.open(profile.directory, make.KEY)


def text(path: Path) -> None:
    path.write_bytes(b"this is no database" * 1000)


def first_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[300] ^= 1
    path.write_bytes(data)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2 - 100])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def every_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for place in range(4096 + 77, len(data), 4096):
        data[place] ^= 0xFF
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [text, first_page, cut, empty, folder, every_page])
def test_what_was_backed_up_is_there_again_and_the_damaged_file_is_kept(
    profile: Profile, directory: Path, damage: Damage
) -> None:
    profile.drafts.save(make.draft(body="half a thought"))
    item = queue(profile, "hi")
    assert profile.backups.make()
    profile.close()
    damage(directory / "own.db")
    opened = Profile.open(directory, make.KEY)
    told = opened.restored()
    assert isinstance(told, RestoredFromBackup)
    kept = Path(str(told.fields["file"]))
    assert kept.exists()
    assert kept.parent == directory
    assert [d.body for d in opened.drafts.all()] == ["half a thought"]
    assert opened.accounts.all() == [make.account()]
    # It may have been sent since: under its own key it goes again, or it is looked for.
    (again,) = opened.outbox.all()
    assert (again.id, again.state, again.doubted) == (item.id, State.IN_FLIGHT, True)
    opened.told_restored()
    opened = reopened(opened)
    assert opened.restored() is None
    assert opened.drafts.count() == 1
    opened.close()


def test_a_file_that_is_gone_is_restored_and_said_so(profile: Profile, directory: Path) -> None:
    profile.drafts.save(make.draft(body="half a thought"))
    assert profile.backups.make()
    profile.close()
    (directory / "own.db").unlink()
    opened = Profile.open(directory, make.KEY)
    assert isinstance(opened.restored(), RestoredMissing)
    assert opened.drafts.count() == 1
    opened.close()


def test_what_was_written_since_is_read_from_the_damaged_file(
    profile: Profile, directory: Path
) -> None:
    profile.drafts.save(make.draft("old", body="first version"))
    before = queue(profile, "before")
    for n in range(60):
        profile.drafts.save(make.draft(f"d{n}", body=f"draft {n} " * 300))
    assert profile.backups.make()
    profile.drafts.save(make.draft("old", body="second version", changed=9.0))
    profile.drafts.save(make.draft("new", body="after the backup"))
    after = queue(profile, "after", "2")
    profile.close()
    path = directory / "own.db"
    data = bytearray(path.read_bytes())
    # One page in the middle, full of a long draft.
    at = len(data) // 2 // 4096 * 4096
    data[at + 99] ^= 1
    path.write_bytes(data)
    opened = Profile.open(directory, make.KEY)
    assert isinstance(opened.restored(), RestoredFromBackup)
    bodies = {d.id: d.body for d in opened.drafts.all()}
    assert bodies[DraftId("new")] == "after the backup"
    assert bodies[DraftId("old")] == "second version"
    assert len(bodies) == 62
    states = {i.id: i.state for i in opened.outbox.all()}
    assert states == {before.id: State.QUEUED, after.id: State.QUEUED}
    opened.close()


def test_a_file_to_be_sent_is_carried_over_where_its_content_is_right(
    profile: Profile, directory: Path
) -> None:
    assert profile.backups.make()
    whole = profile.files.put(io.BytesIO(b"w" * 50_000), "whole.txt", "text/plain")
    torn = profile.files.put(io.BytesIO(b"t" * 900_000), "torn.txt", "text/plain")
    profile.drafts.save(make.draft("d1", body="both", files=(whole, torn)))
    profile.close()
    path = directory / "own.db"
    data = bytearray(path.read_bytes())
    data[len(data) - 300_000] ^= 1
    path.write_bytes(data)
    opened = Profile.open(directory, make.KEY)
    assert opened.restored() is not None
    assert opened.drafts.all()[0].files == (whole, torn)
    assert opened.files.read(whole.file, 0, 60_000) == b"w" * 50_000
    assert not opened.files.has(torn.file)
    opened.close()


def test_a_damaged_backup_is_passed_over_for_the_one_before(
    profile: Profile, directory: Path
) -> None:
    profile.drafts.save(make.draft("d1", body="in both"))
    assert profile.backups.make()
    profile.drafts.save(make.draft("d2", body="in the newer one"))
    assert profile.backups.make()
    newest, older = profile.backups.files()
    profile.close()
    every_page(newest)
    text(directory / "own.db")
    opened = Profile.open(directory, make.KEY)
    assert [d.id for d in opened.drafts.all()] == ["d1"]
    assert older.exists()
    opened.close()


def test_without_a_backup_what_can_be_read_is_kept(profile: Profile, directory: Path) -> None:
    for n in range(40):
        profile.drafts.save(make.draft(f"d{n}", body=f"draft {n} " * 300))
    item = queue(profile, "hi")
    profile.close()
    path = directory / "own.db"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    opened = Profile.open(directory, make.KEY)
    assert isinstance(opened.restored(), RestoredFromDamaged)
    assert opened.drafts.count() >= 38
    assert [i.id for i in opened.outbox.all()] == [item.id]
    opened.close()


def test_with_nothing_left_the_file_stays_and_the_way_on_is_told(
    profile: Profile, directory: Path
) -> None:
    profile.close()
    text(directory / "own.db")
    with pytest.raises(BeyondRepair) as told:
        Profile.open(directory, make.KEY)
    assert str(directory) in str(told.value)
    assert (directory / "own.db").read_bytes().startswith(b"this is no database")
    assert not list(directory.glob("own.db.*"))


def test_another_key_restores_nothing(profile: Profile, directory: Path) -> None:
    profile.drafts.save(make.draft())
    assert profile.backups.make()
    profile.close()
    before = (directory / "own.db").read_bytes()
    with pytest.raises(WrongKey):
        Profile.open(directory, bytes(32))
    assert (directory / "own.db").read_bytes() == before


def test_an_own_file_older_than_its_backup_is_brought_up_to_it(
    profile: Profile, directory: Path
) -> None:
    profile = reopened(profile)
    profile.close()
    old = (directory / "own.db").read_bytes()
    profile = Profile.open(directory, make.KEY)
    profile.drafts.save(make.draft("d1", body="in the log of writes"))
    assert profile.backups.make()
    profile.close()
    (directory / "own.db").write_bytes(old)
    (directory / "own.db-wal").unlink(missing_ok=True)
    opened = Profile.open(directory, make.KEY)
    assert [d.id for d in opened.drafts.all()] == ["d1"]
    assert isinstance(opened.restored(), RestoredFromBackup)
    opened.close()


def test_a_log_of_writes_of_another_file_costs_nothing(profile: Profile, directory: Path) -> None:
    profile.drafts.save(make.draft("d1"))
    assert profile.backups.make()
    profile.drafts.save(make.draft("d2"))
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=[make.ticket("1")], messages=[])
    foreign = (directory / "cache.db-wal").read_bytes()
    assert foreign
    profile.close()
    (directory / "own.db-wal").write_bytes(foreign)
    (directory / "own.db-shm").unlink(missing_ok=True)
    opened = Profile.open(directory, make.KEY)
    assert {d.id for d in opened.drafts.all()} == {"d1", "d2"}
    opened.close()


@pytest.mark.parametrize("end", ["-wal", "-shm"])
def test_a_folder_in_the_place_of_the_log_is_put_aside(
    profile: Profile, directory: Path, end: str
) -> None:
    profile.drafts.save(make.draft("d1"))
    profile.close()
    beside = directory / f"own.db{end}"
    # Twice within a second, too: neither takes the other's name.
    for _ in range(2):
        beside.unlink(missing_ok=True)
        beside.mkdir()
        (beside / "somebody's").touch()
        opened = Profile.open(directory, make.KEY)
        assert opened.drafts.count() == 1
        assert opened.restored() is None
        opened.close()
    assert len(list(directory.glob(f"{beside.name}.damaged-*/*"))) == 2


# --- what waits to be sent ----------------------------------------------------------------------


def test_a_message_sent_after_the_backup_does_not_come_back(
    profile: Profile, directory: Path
) -> None:
    sent, begun, idle = (queue(profile, words, words) for words in ("sent", "begun", "idle"))
    taken = queue(profile, "taken", "taken")
    paused = step(profile, queue(profile, "paused", "p"), Event.PAUSE)
    assert profile.backups.make()
    step(profile, sent, Event.SEND)
    profile.outbox.remove(sent.id)
    step(profile, begun, Event.SEND)
    profile.outbox.take_back(taken.id, 5.0)
    profile.close()
    text(directory / "own.db")
    opened = Profile.open(directory, make.KEY)
    states = {i.id: i.state for i in opened.outbox.all()}
    assert states == {
        begun.id: State.IN_FLIGHT,
        idle.id: State.IN_FLIGHT,
        taken.id: State.UNCONFIRMED,
        paused.id: State.UNCONFIRMED,
    }
    assert all(i.doubted for i in opened.outbox.all())
    asked = opened.outbox.get(paused.id)
    assert asked is not None
    assert "restored after damage" in asked.reason
    opened.close()


@pytest.mark.parametrize("last", ["begun", "refused", "removed"])
def test_a_lost_log_of_writes_makes_nothing_go_twice(
    profile: Profile, directory: Path, last: str
) -> None:
    item = queue(profile, "hi")
    profile = reopened(profile)
    profile.close()
    shutil.copy(directory / "own.db", directory / "earlier")
    profile = Profile.open(directory, make.KEY)
    flying = step(profile, item, Event.SEND)
    if last == "refused":
        step(profile, flying, Event.NOT_SENT)
    if last == "removed":
        profile.outbox.remove(item.id)
    profile.close()
    shutil.move(directory / "earlier", directory / "own.db")
    (directory / "own.db-wal").unlink(missing_ok=True)
    opened = Profile.open(directory, make.KEY)
    expected = {"begun": [State.IN_FLIGHT], "refused": [State.QUEUED], "removed": []}
    assert [i.state for i in opened.outbox.all()] == expected[last]
    opened.close()


def test_a_crash_in_the_middle_of_restoring_is_finished_at_the_next_start(
    profile: Profile, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile.drafts.save(make.draft("d1"))
    assert profile.backups.make()
    profile.close()
    text(directory / "own.db")
    real = restoring.os.replace
    moves = 0

    for stop in range(1, 10):
        moves = 0

        def moving(source: Path, target: Path, stop: int = stop) -> None:
            nonlocal moves
            moves += 1
            if moves == stop:
                raise KeyboardInterrupt
            real(source, target)

        monkeypatch.setattr(restoring.os, "replace", moving)
        try:
            opened = Profile.open(directory, make.KEY)
        except KeyboardInterrupt:
            continue
        break
    monkeypatch.undo()
    assert stop > 2
    assert [d.id for d in opened.drafts.all()] == ["d1"]
    assert isinstance(opened.restored(), RestoredFromBackup)
    assert (
        len([p for p in directory.glob("own.db.damaged-*") if p.name[-4:] not in ("-wal", "-shm")])
        == 1
    )
    opened.close()


def test_a_restored_file_that_cannot_be_read_is_passed_over(
    profile: Profile, directory: Path
) -> None:
    profile.drafts.save(make.draft("d1"))
    profile.close()
    text(directory / "own.db.restored")
    opened = Profile.open(directory, make.KEY)
    assert opened.drafts.count() == 1
    assert opened.restored() is None
    assert not (directory / "own.db.restored").exists()
    opened.close()


def test_no_room_to_restore_is_told_and_changes_nothing(
    profile: Profile, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile.drafts.save(make.draft("d1"))
    assert profile.backups.make()
    profile.close()
    text(directory / "own.db")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(restoring.shutil, "copyfile", full)
    with pytest.raises(DiskFull):
        Profile.open(directory, make.KEY)
    assert (directory / "own.db").read_bytes().startswith(b"this is no database")
    monkeypatch.undo()
    opened = Profile.open(directory, make.KEY)
    assert opened.drafts.count() == 1
    opened.close()


def test_a_guest_restores_nothing(profile: Profile, directory: Path) -> None:
    assert profile.backups.make()
    profile.close()
    text(directory / "own.db")
    with pytest.raises(ProfileDamaged):
        Profile.open(directory, make.KEY, owner=False)
    assert (directory / "own.db").read_bytes().startswith(b"this is no database")
