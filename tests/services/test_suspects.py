"""What was being shown when the program died is known at the next start, and to nobody else."""

import asyncio
import threading
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from desktop.domain.message import BodyFormat, Message
from desktop.services.suspects import FILE, Suspects
from desktop.store import Profile
from tests.services.conftest import opened
from tests.store.make import KEY, message


@pytest.fixture
def profile(tmp_path: Path) -> Generator[Profile]:
    made = Profile.open(tmp_path / "profile", KEY)
    yield made
    made.close()


_dead: list[object] = []


def started(profile: Profile, *, owner: bool = True) -> Suspects:
    return Suspects(profile.directory, profile.accounts, owner=owner)


def said(id: str, body: str = "secret words") -> Message:
    return message(id, "1", body=body, format=BodyFormat.HTML)


def dead(profile: Profile, *shown: Message) -> None:
    """Die while these are shown: nothing that follows runs."""
    suspects = started(profile)
    showing = suspects.showing(*map(suspects.mark, shown))
    showing.__enter__()
    _dead.append(showing)


def test_what_was_shown_to_its_end_is_no_suspect(profile: Profile) -> None:
    suspects = started(profile)
    with suspects.showing(suspects.mark(said("1"))):
        pass
    suspects.close()
    assert (profile.directory / FILE).read_bytes() == b""
    again = started(profile)
    assert again.ends(again.mark(said("1"))) == 0


def test_each_death_counts_once_until_it_is_forgiven(profile: Profile) -> None:
    dead(profile, said("1"), said("2"))
    dead(profile, said("1"))
    # Two starts without a death in between change nothing.
    for _ in range(2):
        suspects = started(profile)
        assert [suspects.ends(suspects.mark(said(id))) for id in "123"] == [2, 1, 0]
    for left in (1, 0, 0):
        suspects.forgive(suspects.mark(said("1")))
        assert started(profile).ends(suspects.mark(said("1"))) == left


def test_a_body_that_changed_is_another_one(profile: Profile) -> None:
    dead(profile, said("1"))
    suspects = started(profile)
    assert suspects.ends(suspects.mark(said("1", "mended"))) == 0


def test_two_threads_may_show_at_once(profile: Profile) -> None:
    suspects = started(profile)
    one, two = (suspects.mark(said(id)) for id in "12")
    file = profile.directory / FILE
    with suspects.showing(one, two), suspects.showing(one):
        assert sorted(file.read_text().split()) == sorted([one, two])
        with suspects.showing(two):
            pass
        assert len(file.read_text().split()) == 2
    assert file.read_text() == ""


def test_the_file_tells_nobody_what_was_read(profile: Profile, tmp_path: Path) -> None:
    dead(profile, said("1"))
    left = (profile.directory / FILE).read_bytes()
    assert b"secret" not in left
    # Another profile marks the same message otherwise.
    other = Profile.open(tmp_path / "other", KEY)
    assert started(other).mark(said("1")).encode() not in left
    other.close()


def test_damage_and_what_cannot_be_written_keep_nobody_from_reading(profile: Profile) -> None:
    profile.accounts.set_setting("showing ends", '["no"]')
    (profile.directory / FILE).write_bytes(b"\xff\x00 nonsense\n" * 100)
    suspects = started(profile)
    with suspects.showing(suspects.mark(said("1"))):
        assert suspects.ends(suspects.mark(said("1"))) == 0
    (profile.directory / FILE).unlink()
    (profile.directory / FILE).mkdir()
    suspects = started(profile)
    with suspects.showing(suspects.mark(said("1"))):
        assert suspects.ends(suspects.mark(said("1"))) == 0


def test_the_window_waits_for_nobody_elses_write_to_know_them(tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            under_way, done = threading.Event(), threading.Event()

            def write() -> None:
                with session.profile.own.transaction():
                    under_way.set()
                    done.wait(3)

            writing = threading.Thread(target=write)
            writing.start()
            under_way.wait()
            began = time.monotonic()
            with session.suspects.showing(session.suspects.mark(said("1"))):
                waited = time.monotonic() - began
            done.set()
            writing.join()
            assert waited < 1
            # Whoever stops it twice is no trouble.
            await session.stop()

    asyncio.run(story())


def test_a_guest_leaves_the_owners_note_alone(profile: Profile) -> None:
    owner = started(profile)
    with owner.showing(owner.mark(said("1"))):
        guest = started(profile, owner=False)
        with guest.showing(guest.mark(said("2"))):
            pass
        assert guest.ends(guest.mark(said("1"))) == 0
        assert (profile.directory / FILE).read_text().split() == [owner.mark(said("1"))]
