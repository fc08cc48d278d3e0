"""Backups of own.db: what they hold, when they are made, which stay."""

import io
import os
import time
from pathlib import Path

import apsw
import pytest

from desktop.domain.drafts import Draft
from desktop.domain.fields import CredentialKind, Credentials
from desktop.domain.outbox import Reply, State
from desktop.domain.secret import Secret
from desktop.store import Profile
from desktop.store import backup_copy as copying
from desktop.store import backups as backups_module
from desktop.store.backups import EVERY, kept_of, name_of
from desktop.store.encrypted import reading
from desktop.store.sqlite import Connection
from desktop.store.wipe import wipe_account
from tests import canary
from tests.store import make
from tests.store.test_profile import full_disk


def rows(backup: Path, query: str) -> list[tuple[object, ...]]:
    with reading(backup, make.KEY, alone=True) as connection:
        return connection.execute(query).fetchall()


def test_a_backup_is_one_encrypted_file_with_what_was_written(
    profile: Profile, directory: Path
) -> None:
    profile.drafts.save(make.draft("d1", body="half a thought"))
    profile.outbox.add(make.ACCOUNT, Reply(ticket=make.ref("1").id, body="hi"), now=1.0)
    assert profile.backups.make()
    (backup,) = profile.backups.files()
    assert [p.name for p in (directory / "backups").iterdir()] == [backup.name]
    assert rows(backup, "SELECT id FROM drafts") == [("d1",)]
    assert rows(backup, "SELECT state FROM outbox") == [("queued",)]
    assert backup.stat().st_mode & 0o077 == 0
    assert not backup.read_bytes().startswith(b"SQLite format 3")
    with pytest.raises(apsw.NotADBError), reading(backup, bytes(32)):
        pass


def test_work_goes_on_between_the_steps_of_a_backup(profile: Profile) -> None:
    for n in range(60):
        profile.drafts.save(make.draft(f"d{n}", body=f"{n} " * 20_000))
    steps = profile.backups.steps()
    taken = 0
    longest = 0.0
    while True:
        began = time.monotonic()
        if next(steps, "over") == "over":
            break
        longest = max(longest, time.monotonic() - began)
        taken += 1
        profile.drafts.save(make.draft("written beside it", body=str(taken)))
    assert taken > 10
    assert longest < 0.5
    (backup,) = profile.backups.files()
    assert len(rows(backup, "SELECT id FROM drafts")) in (60, 61)
    assert profile.drafts.count() == 61


def test_a_backup_holds_no_logins_and_no_tokens(profile: Profile, directory: Path) -> None:
    login = Credentials(kind=CredentialKind.CMS, login="root", password=Secret(canary.PASSWORD))
    profile.accounts.set_secret(make.ACCOUNT, f"token {canary.CORE}")
    profile.drafts.save(make.draft("d1", body="words", credentials=(login,)))
    profile.drafts.save(make.draft("d2", credentials=(login,)))
    reply = Reply(ticket=make.ref("1").id, body="hi", credentials=(login,))
    item = profile.outbox.add(make.ACCOUNT, reply, now=1.0)
    assert profile.backups.make()
    (backup,) = profile.backups.files()
    assert not canary.hits(canary.deciphered(backup, make.KEY))
    # The words are there; a message that lost its logins must not go again by itself.
    assert rows(backup, "SELECT id FROM drafts") == [("d1",)]
    assert rows(backup, "SELECT id, state, doubted, reason_code FROM outbox") == [
        (item.id, State.UNCONFIRMED.value, 1, "LoginsNotKept")
    ]
    # Here nothing was touched.
    assert canary.hits(canary.deciphered(directory / "own.db", make.KEY))
    assert profile.outbox.all()[0].state is State.QUEUED
    assert profile.drafts.count() == 2


def test_of_a_large_profile_the_small_files_and_all_words_are_backed_up(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "WHOLE", 1 << 20)
    monkeypatch.setattr(copying, "FILES_CARRIED", 300_000)
    put = profile.files.put
    large = put(io.BytesIO(os.urandom(3_000_000)), "film.mp4", "video/mp4")
    small = put(io.BytesIO(os.urandom(200_000)), "pasted.png", "image/png")
    profile.drafts.save(make.draft("d1", body="see both", files=(large, small)))
    profile.outbox.add(make.ACCOUNT, Reply(ticket=make.ref("1").id, body="hi"), now=1.0)
    assert profile.backups.make()
    (backup,) = profile.backups.files()
    assert backup.stat().st_size < 1_000_000
    assert rows(backup, "SELECT sha256 FROM files") == [(small.file,)]
    assert rows(backup, "SELECT sum(length(data)) FROM chunks") == [(200_000,)]
    assert rows(backup, "SELECT id FROM drafts") == [("d1",)]
    assert rows(backup, "SELECT seq FROM sqlite_sequence") == [(1,)]
    assert rows(backup, "PRAGMA user_version") != [(0,)]


def test_the_newest_stay_and_one_of_each_day_before() -> None:
    day = 86_400.0
    names = [name_of(n, n * day / 4) for n in range(100)]
    files = [Path(name) for name in reversed(names)]
    kept = [int(path.name.split("-")[1]) for path in kept_of(files)]
    assert kept[:3] == [99, 98, 97]
    assert kept[3:] == [96, 95, 91, 87, 83, 79, 75]


def test_rotation_bounds_the_room_and_leaves_two(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups_module, "BYTES_KEPT", 1)
    for _ in range(4):
        assert profile.backups.make()
    numbers = [backups_module.number_of(path) for path in profile.backups.files()]
    assert numbers == [4, 3]


def test_a_backup_is_due_after_writing_and_an_hour(profile: Profile) -> None:
    now = time.time()
    assert profile.backups.is_due(now)
    assert profile.backups.make()
    assert not profile.backups.is_due(now + 60)
    assert not profile.backups.is_due(now + 2 * EVERY)
    profile.drafts.save(make.draft())
    later = time.time() + 5
    os.utime(profile.own.path.with_name("own.db-wal"), (later, later))
    assert not profile.backups.is_due(now + 60)
    assert profile.backups.is_due(now + 2 * EVERY)
    # A clock that was years ahead when the last one was made holds nothing up.
    assert profile.backups.is_due(now - 10 * EVERY)


def test_a_full_disk_is_no_harm(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    profile.drafts.save(make.draft())
    monkeypatch.setattr(backups_module, "free_bytes", lambda _: 0)
    assert not profile.backups.make()
    monkeypatch.undo()
    with full_disk(profile.own):
        profile.backups.make()
    assert not list((profile.directory / "backups").glob("*.new*"))
    assert profile.drafts.count() == 1


def test_a_backup_that_cannot_be_read_back_does_not_count(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert profile.backups.make()
    before = profile.backups.files()
    real = copying.without_secrets

    def lossy(copy: Connection) -> int:
        gone = real(copy)
        copy.execute("DELETE FROM drafts")
        return gone

    profile.drafts.save(make.draft())
    monkeypatch.setattr(backups_module, "without_secrets", lossy)
    assert not profile.backups.make()
    assert profile.backups.files() == before


def test_a_backup_given_up_in_the_middle_leaves_nothing(profile: Profile) -> None:
    for n in range(20):
        profile.drafts.save(make.draft(f"d{n}", body="x" * 100_000))
    steps = profile.backups.steps()
    for _ in range(3):
        next(steps)
    steps.close()
    assert not list((profile.directory / "backups").iterdir())


def test_a_profile_of_an_older_format_is_backed_up_before_it_changes(directory: Path) -> None:
    from desktop.store.database import Database
    from desktop.store.profile import OWN_SETTINGS
    from desktop.store.schema import OWN

    directory.mkdir()
    old = Database(directory / "own.db", make.KEY, OWN_SETTINGS)
    old.migrate(OWN[:2])
    with old.transaction() as tx:
        draft = Draft(id=make.draft().id, account=make.ACCOUNT, ticket=None, body="from before")
        tx.run(
            "INSERT INTO drafts VALUES (?, ?, NULL, 0, 0, ?)",
            (draft.id, draft.account, copying.encode(draft)),
        )
    old.close()
    opened = Profile.open(directory, make.KEY)
    (backup,) = opened.backups.files()
    assert rows(backup, "PRAGMA user_version") == [(2,)]
    assert rows(backup, "SELECT id FROM drafts") == [(draft.id,)]
    assert opened.drafts.all()[0].body == "from before"
    opened.close()


def test_signing_out_gives_up_a_backup_that_is_being_made(
    profile: Profile, directory: Path
) -> None:
    for n in range(60):
        profile.drafts.save(make.draft(f"d{n}", body=f"{n} " * 20_000))
    steps = profile.backups.steps()
    for _ in range(4):
        next(steps)
    began = time.monotonic()
    wipe_account(profile, make.ACCOUNT)
    # It waits for nobody's look at what was.
    assert time.monotonic() - began < 5
    assert next(steps, "over") == "over"
    assert list((directory / "backups").iterdir()) == []
    assert (directory / "own.db-wal").stat().st_size == 0
    assert profile.backups.make()


def test_a_reader_holds_up_no_signing_out_and_leaves_nothing_behind(
    profile: Profile, directory: Path
) -> None:
    for n in range(60):
        profile.drafts.save(make.draft(f"d{n}", body=f"{n} " * 20_000))
    log = directory / "own.db-wal"
    with reading(directory / "own.db", make.KEY) as guest:
        guest.execute("BEGIN")
        guest.execute("SELECT count(*) FROM drafts").fetchall()
        began = time.monotonic()
        wipe_account(profile, make.ACCOUNT)
        assert time.monotonic() - began < 5
        assert log.stat().st_size > 0
        guest.execute("COMMIT")
    profile.accounts.set_setting("any", "write")
    assert log.stat().st_size == 0
