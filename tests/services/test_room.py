"""A disk without room is told, and told no longer than that is so."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.changes import Change, Warned, WarningOver
from desktop.domain.errors import DiskFull
from desktop.domain.local_errors import NoRoomForBackup
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import room
from desktop.services.safekeeping import Safekeeping
from desktop.store import backups
from tests.services.conftest import opened, run, signed_in, until
from tests.small_disk import small_disk_or_skip


def test_it_is_noticed_when_there_is_room_again(
    helpdesk: RunningHelpdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "PAUSE", 0.05)

    async def story() -> None:
        with small_disk_or_skip(tmp_path / "disk", 16) as disk:
            async with opened(disk.place / "profile") as session:
                seen: list[Change] = []
                session.changes.subscribe(seen.append)
                account = await signed_in(session, helpdesk)
                draft = replace(session.actions.new_draft(account.id), body="x" * 100_000)
                disk.fill()
                with pytest.raises(DiskFull):
                    await session.actions.save_draft(draft)
                assert WarningOver("DiskFull") not in seen
                disk.empty()
                await until(lambda: WarningOver("DiskFull") in seen, session)
                await session.actions.save_draft(draft)
                assert not list(session.profile.directory.glob("room*"))

    run(story())


def test_a_disk_too_small_for_a_backup_is_told_once(
    helpdesk: RunningHelpdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await signed_in(session, helpdesk)
            told: list[Change] = []
            watch = Safekeeping(session.profile, session.worker, told.append)
            monkeypatch.setattr(backups, "free_bytes", lambda _: 0)
            for _ in range(2):
                await watch.back_up_if_due()
            [warned] = told
            assert isinstance(warned, Warned)
            assert isinstance(warned.problem, NoRoomForBackup)
            assert str(session.profile.directory) in str(warned.problem)
            monkeypatch.undo()
            await watch.back_up_if_due()
            assert told[1:] == [WarningOver("NoRoomForBackup")]
            assert session.profile.backups.files()

    run(story())
