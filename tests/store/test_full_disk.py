"""A profile on a disk that is full, read-only, or limited: words, and nothing lost."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.domain.errors import DiskFull, FileProblem, Problem
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import Reply, State
from desktop.domain.views import TicketQuery
from desktop.services import keys
from desktop.store import Profile
from tests.small_disk import SmallDisk, small_disk_or_skip
from tests.store import make


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk_or_skip(tmp_path / "disk", 8) as mounted:
        yield mounted


def test_what_was_saved_can_be_read_after_a_start_on_a_full_disk(disk: SmallDisk) -> None:
    directory = disk.place / "profile"
    first = Profile.open(directory, make.KEY)
    first.accounts.add(make.account())
    first.drafts.save(make.draft("d1", body="kept"))
    first.close()
    disk.fill()
    full = Profile.open(directory, make.KEY)
    assert [d.body for d in full.drafts.all()] == ["kept"]
    assert full.tickets.count(TicketQuery()) == 0
    with pytest.raises(DiskFull, match="no room left"):
        full.drafts.save(make.draft("d2", body="x" * 100_000))
    # Whoever reads beside it finds no room to make anything either.
    beside = Profile.open(directory, make.KEY, owner=False)
    assert [d.body for d in beside.drafts.all()] == ["kept"]
    beside.close()
    disk.empty()
    full.drafts.save(make.draft("d2", body="x" * 100_000))
    full.close()
    assert not list(directory.glob("*damaged*"))


def test_a_send_that_was_cut_off_keeps_nobody_from_reading(disk: SmallDisk) -> None:
    directory = disk.place / "profile"
    first = Profile.open(directory, make.KEY)
    first.accounts.add(make.account())
    id = first.outbox.add(make.ACCOUNT, Reply(ticket=RemoteId("t1"), body="words"), now=1.0).id
    first.sends.begun(id)
    first.close()
    disk.fill()
    full = Profile.open(directory, make.KEY)
    assert [item.state for item in full.outbox.all()] == [State.QUEUED]
    # Nothing is sent before what is noted of it was kept.
    with pytest.raises(DiskFull):
        full.settle_sends()
    disk.empty()
    full.settle_sends()
    assert [item.state for item in full.outbox.all()] == [State.IN_FLIGHT]
    full.close()


def test_a_first_start_on_a_full_disk_leaves_nothing_that_stops_the_next(disk: SmallDisk) -> None:
    directory = disk.place / "profile"
    key = keys.create_demo_key(directory).key
    for left in range(0, 320 * 1024, 16 * 1024):
        disk.fill(leave=left)
        with suppress(DiskFull):
            Profile.open(directory, key).close()
        disk.empty()
    opened = Profile.open(directory, key)
    opened.drafts.save(make.draft("d1", body="kept"))
    opened.close()
    assert not list(directory.glob("*damaged*"))


def test_a_key_that_cannot_be_kept_is_told_and_none_is_left(disk: SmallDisk) -> None:
    disk.fill()
    with pytest.raises(DiskFull):
        keys.create_demo_key(disk.place / "profile")
    disk.empty()
    assert keys.create_demo_key(disk.place / "profile").key


def test_a_folder_that_cannot_be_written_is_told(disk: SmallDisk) -> None:
    directory = disk.place / "profile"
    Profile.open(directory, make.KEY).close()
    disk.remount("ro")
    with pytest.raises(FileProblem, match="Read-only"):
        Profile.open(directory, make.KEY)
    with pytest.raises(Problem):
        keys.create_demo_key(disk.place / "other")
    disk.remount("rw")
    Profile.open(directory, make.KEY).close()


def test_a_share_of_the_disk_that_is_used_up_is_a_full_disk(tmp_path: Path) -> None:
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from desktop.domain.errors import DiskFull; from desktop.store import Profile\n"
        "from tests.store import make\n"
        "profile = Profile.open(Path(sys.argv[1]), make.KEY)\n"
        "profile.drafts.save(make.draft('d1', body='kept'))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "try:\n"
        "    profile.drafts.save(make.draft('d2', body='x' * 1_000_000))\n"
        "except DiskFull as problem:\n"
        "    print(problem)\n"
        "print([draft.id for draft in profile.drafts.all()])\n"
        "profile.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "profile")],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    assert "no room left" in done.stdout
    assert "['d1']" in done.stdout
