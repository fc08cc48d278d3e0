"""Changing the key: killed at each step, the profile opens and holds what it held."""

import asyncio
import os
import shutil
import signal
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from desktop.domain.errors import DiskFull, WrongKey
from desktop.domain.key_errors import (
    KeyChangeUnfinished,
    KeyChanging,
    KeyFixed,
    RecoveryKeyWrong,
)
from desktop.services import key_change, key_slots, keys
from desktop.services.key_note import KeyNote, read_note, write_note
from desktop.services.session import Session
from desktop.store import rekey
from desktop.store.profile import Profile
from tests.services.real_keyring import on_real_keyring
from tests.store import make

PASSPHRASE = "correct horse battery staple"
STEPS = (
    (key_change, "write_note"),
    (key_change, "keep_in_keyring"),
    (key_change, "keyring_delete"),
    (rekey, "_change_key"),
    (rekey, "_renew_backups"),
    (rekey, "write_private"),
)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_slots, "_SCRYPT_N", 2**4)


def fill(directory: Path, key: bytes) -> None:
    """Write into both files, and set a damaged one and a backup beside them."""
    profile = Profile.open(directory, key)
    profile.accounts.add(make.account())
    profile.drafts.save(make.draft("d1", body="only here"))
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=[make.ticket("1")], messages=[])
    profile.close()
    (directory / "cache.db.damaged-20260101-000000").write_bytes(b"x" * 100)


def whole(directory: Path, opened: keys.Opened) -> None:
    """Hold that everything is there, under one key, and nothing is left half done."""
    session = Session(directory, opened)
    assert [d.body for d in session.library.drafts()] == ["only here"]
    assert session.library.ticket(make.ref("1")) is not None
    assert not session.profile.cache_rebuilt
    key = session.opened.key
    asyncio.run(session.stop())
    note = read_note(directory)
    assert note is not None
    assert (note.following, note.handover, note.leftovers) == (None, None, ())
    for backup in (directory / "backups").glob("*.db"):
        assert rekey._has_key(backup, key)


@dataclass
class Profiles:
    """Copies of one profile, opened in one way."""

    prepared: Path
    obtain: Callable[[Path], keys.Opened]
    passphrase: str | None

    def copy(self, to: Path) -> Path:
        shutil.copytree(self.prepared, to)
        return to

    def rotate(self, directory: Path) -> tuple[keys.Opened, str]:
        return key_change.rotate(directory, self.obtain(directory), self.passphrase)


@pytest.fixture(params=["passphrase", "keyring"])
def profiles(
    tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Generator[Profiles]:
    prepared = tmp_path / "prepared"
    if request.param == "passphrase":
        opened = keys.obtain_with(prepared, PASSPHRASE)
        fill(prepared, opened.key)
        yield Profiles(prepared, lambda path: keys.obtain_with(path, PASSPHRASE), PASSPHRASE)
        return
    with on_real_keyring(tmp_path / "keyring", monkeypatch):
        opened = keys.obtain(prepared, None)
        fill(prepared, opened.key)

        def obtain(path: Path) -> keys.Opened:
            note = read_note(path)
            assert note is not None
            # Trials share a keyring, and the one before has taken the first key out of it.
            if note.following is None and note.turn == 0:
                keys.keyring_set(note.entry, opened.key.hex())
            return keys.obtain(path, None)

        yield Profiles(prepared, obtain, None)


def killed_at(step: int, run: Callable[[], object]) -> bool:
    """Run in a process that is killed before or after one of STEPS; tell whether it was."""
    child = os.fork()
    if child == 0:
        count = 0

        def stepped(function: Callable[..., Any]) -> Callable[..., Any]:
            def call(*args: Any, **kwargs: Any) -> Any:
                look()
                result = function(*args, **kwargs)
                look()
                return result

            return call

        def look() -> None:
            nonlocal count
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)
            count += 1

        try:
            for module, name in STEPS:
                setattr(module, name, stepped(getattr(module, name)))
            run()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def test_a_new_key_opens_everything_and_the_old_one_nothing(profiles: Profiles) -> None:
    directory = profiles.prepared
    before = profiles.obtain(directory)
    old_words = key_change.new_recovery_key(directory, before)
    opened, words = profiles.rotate(directory)
    assert opened.key != before.key
    with pytest.raises(WrongKey):
        Profile.open(directory, before.key)
    assert not list(directory.glob("*.damaged-*"))
    for file in directory.rglob("*.db"):
        assert not rekey._has_key(file, before.key)
    assert list((directory / "backups").glob("*.db"))
    whole(directory, profiles.obtain(directory))
    whole(directory, keys.obtain_with_recovery(directory, words))
    with pytest.raises(RecoveryKeyWrong):
        keys.obtain_with_recovery(directory, old_words)


def test_killed_at_each_step_it_opens_and_nothing_is_lost(
    profiles: Profiles, tmp_path: Path
) -> None:
    step = 0
    changed: set[bool] = set()
    while True:
        directory = profiles.copy(tmp_path / f"trial {step}")
        before = profiles.obtain(directory)
        words = key_change.new_recovery_key(directory, before)
        if not killed_at(step, lambda directory=directory: profiles.rotate(directory)):
            break
        note = read_note(directory)
        assert note is not None
        if note.turn == before.note.turn:
            # Until all is done, the recovery key that the person has opens it too.
            assert keys.obtain_with_recovery(directory, words).key == before.key
        opened = profiles.obtain(directory)
        whole(directory, opened)
        after = profiles.obtain(directory)
        whole(directory, after)
        changed.add(after.key != before.key)
        step += 1
    assert step >= 12
    assert changed == {False, True}


def test_killed_while_it_is_finished_it_is_finished_the_next_time(
    profiles: Profiles, tmp_path: Path
) -> None:
    def half(directory: Path) -> None:
        """Leave it with own.db changed and nothing else."""
        after_own = 6 if profiles.passphrase is None else 4
        assert killed_at(after_own, lambda: profiles.rotate(directory))
        note = read_note(directory)
        assert note is not None
        assert note.following is not None

    step = 0
    while True:
        directory = profiles.copy(tmp_path / f"trial {step}")
        half(directory)
        opened = profiles.obtain(directory)
        if not killed_at(step, lambda d=directory, o=opened: key_change.settle(d, o)):
            break
        whole(directory, profiles.obtain(directory))
        step += 1
    assert step >= 8


def test_two_changes_at_once_leave_one_key_that_opens(
    profiles: Profiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    directory = profiles.prepared
    before = profiles.obtain(directory)
    owned = key_change._owned
    first: list[str] = []

    def after_the_other(path: Path) -> AbstractContextManager[None]:
        if not first:
            first.append("under way")
            first.append(key_change.rotate(path, before, profiles.passphrase)[1])
        return owned(path)

    monkeypatch.setattr(key_change, "_owned", after_the_other)
    with pytest.raises(WrongKey):
        key_change.rotate(directory, before, profiles.passphrase)
    whole(directory, profiles.obtain(directory))
    whole(directory, keys.obtain_with_recovery(directory, first[1]))


def test_a_change_that_set_out_from_a_key_long_gone_is_taken_back(tmp_path: Path) -> None:
    opened = keys.obtain_with(tmp_path, PASSPHRASE)
    fill(tmp_path, opened.key)
    new, gone = key_slots.new_key(), key_slots.new_key()
    handover = key_slots.wrap_under(new, gone, keys.HANDOVER_USE)
    following = replace(opened.note, turn=2)
    write_note(tmp_path, replace(opened.note, following=following, handover=handover))
    own = tmp_path / "own.db"
    own.rename(tmp_path / "elsewhere")
    with pytest.raises(WrongKey):
        key_change.settle(tmp_path, opened)
    (tmp_path / "elsewhere").rename(own)
    with pytest.raises(WrongKey):
        key_change.settle(tmp_path, keys.Opened(gone[::-1], opened.note))
    whole(tmp_path, opened)


def test_no_room_after_the_first_file_is_told_and_finished_at_the_next_opening(
    profiles: Profiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    directory = profiles.prepared
    before = profiles.obtain(directory)
    words = key_change.new_recovery_key(directory, before)
    key_change.keep_recovery_key(directory)

    def full(*args: object) -> None:
        raise DiskFull(directory=str(directory))

    with monkeypatch.context() as patch:
        patch.setattr(rekey, "write_private", full)
        with pytest.raises(KeyChangeUnfinished):
            profiles.rotate(directory)
        # Nor is it told otherwise where the next opening finds no room either.
        with pytest.raises(KeyChangeUnfinished):
            Session(directory, before)
    session = Session(directory, profiles.obtain(directory))
    assert session.opened.key != before.key
    assert session.key_was_changed
    assert not key_change.recovery_is_kept(directory)
    with pytest.raises(RecoveryKeyWrong):
        keys.obtain_with_recovery(directory, words)
    asyncio.run(session.stop())
    again = Session(directory, profiles.obtain(directory))
    assert not again.key_was_changed
    asyncio.run(again.stop())


def test_killed_in_the_midst_of_a_file_it_keeps_its_old_key(tmp_path: Path) -> None:
    opened = keys.obtain_with(tmp_path / "p", PASSPHRASE)
    fill(tmp_path / "p", opened.key)
    profile = Profile.open(tmp_path / "p", opened.key)
    for n in range(40):
        profile.drafts.save(make.draft(f"big {n}", body="much to write anew " * 20_000))
    profile.close()
    child = os.fork()
    if child == 0:
        try:
            key_change.rotate(tmp_path / "p", opened, PASSPHRASE)
        finally:
            os._exit(0)
    journal = tmp_path / "p" / "own.db-journal"
    while not journal.exists() or journal.stat().st_size < 1 << 20:
        pass
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert journal.stat().st_size
    again = keys.obtain_with(tmp_path / "p", PASSPHRASE)
    session = Session(tmp_path / "p", again)
    assert session.opened.key == opened.key
    assert len(session.library.drafts()) == 41
    asyncio.run(session.stop())


def test_a_guest_waits_while_the_key_changes(tmp_path: Path) -> None:
    opened = keys.obtain_with(tmp_path, PASSPHRASE)
    fill(tmp_path, opened.key)
    assert killed_at(3, lambda: key_change.rotate(tmp_path, opened, PASSPHRASE))
    note = read_note(tmp_path)
    assert note is not None
    assert note.is_unsettled
    with pytest.raises(KeyChanging):
        Session(tmp_path, keys.obtain_with(tmp_path, PASSPHRASE), owner=False)
    # Whoever still holds what was obtained before, settles it too.
    whole(tmp_path, opened)


def test_who_has_a_file_open_puts_it_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rekey, "_WAIT_MS", 10)
    opened = keys.obtain_with(tmp_path, PASSPHRASE)
    fill(tmp_path, opened.key)
    guest = Profile.open(tmp_path, opened.key, owner=False)
    assert guest.drafts.count() == 1
    with pytest.raises(Exception, match="another program has it open"):
        key_change.rotate(tmp_path, opened, PASSPHRASE)
    guest.drafts.save(make.draft("d2", body="from beside"))
    guest.close()
    session = Session(tmp_path, keys.obtain_with(tmp_path, PASSPHRASE))
    assert session.opened.key == opened.key
    assert len(session.library.drafts()) == 2
    asyncio.run(session.stop())


def test_a_wrong_passphrase_changes_nothing_and_may_be_tried_again(tmp_path: Path) -> None:
    opened = keys.obtain_with(tmp_path, PASSPHRASE)
    fill(tmp_path, opened.key)
    before = (tmp_path / "key.json").read_bytes()
    for wrong in ("", "correct horse", PASSPHRASE + " "):
        for _ in range(5):
            with pytest.raises(WrongKey):
                keys.obtain_with(tmp_path, wrong)
        with pytest.raises(WrongKey):
            key_change.rotate(tmp_path, opened, wrong)
    assert (tmp_path / "key.json").read_bytes() == before
    key_change.set_passphrase(tmp_path, opened, "another one")
    with pytest.raises(WrongKey):
        keys.obtain_with(tmp_path, PASSPHRASE)
    whole(tmp_path, keys.obtain_with(tmp_path, "another one"))


def test_an_older_profile_whose_passphrase_makes_the_key(tmp_path: Path) -> None:
    salt = "00" * 16
    write_note(tmp_path, KeyNote(keys.Mode.PASSPHRASE, "old", salt=salt))
    assert "wrapped" not in (tmp_path / "key.json").read_text()
    opened = keys.obtain_with(tmp_path, PASSPHRASE)
    assert opened.key == key_slots.derive(PASSPHRASE, salt)
    fill(tmp_path, opened.key)
    # Any passphrase makes a key; no recovery key may be made for a wrong one.
    wrong = keys.obtain_with(tmp_path, "wrong")
    for change in (key_change.new_recovery_key_alone, key_change.rotate):
        with pytest.raises(WrongKey):
            change(tmp_path, wrong)
    whole(tmp_path, keys.obtain_with(tmp_path, PASSPHRASE))
    new, _ = key_change.rotate(tmp_path, opened, PASSPHRASE)
    assert new.key != opened.key
    whole(tmp_path, keys.obtain_with(tmp_path, PASSPHRASE))


def test_the_demo_has_no_other_key(tmp_path: Path) -> None:
    opened = keys.create_demo_key(tmp_path)
    Profile.open(tmp_path, opened.key).close()
    for change in (key_change.new_recovery_key, key_change.rotate, key_change.move_to_keyring):
        with pytest.raises(KeyFixed):
            change(tmp_path, opened)
    assert key_change.recovery_is_kept(tmp_path)
