"""The end of a session: whatever fails on the way, no thread and no open profile is left."""

import threading
from pathlib import Path
from unittest.mock import AsyncMock, patch

import pytest

from desktop.domain.errors import DiskFull
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from tests.services.conftest import opened, run, signed_in


def workers() -> set[str]:
    return {t.name for t in threading.enumerate() if t.name.startswith("deskbell-worker")}


@pytest.mark.parametrize("part", ["presence", "_safekeeping", "_tasks"])
def test_a_fault_while_it_ends_leaves_no_thread_and_no_open_profile(
    part: str, helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    method = {"presence": "stop", "_safekeeping": "back_up_if_due", "_tasks": "cancel"}[part]
    before = workers()

    async def story() -> None:
        session = Session(tmp_path / "profile", keys.create_demo_key(tmp_path / "profile"))
        account = await signed_in(session, helpdesk)
        engine = await session.connect(account)
        await engine.sync_once()
        await session.readers.run(session.library.accounts)
        fault = AsyncMock(side_effect=DiskFull(directory="profile"))
        with patch.object(getattr(session, part), method, fault), pytest.raises(DiskFull):
            await session.stop()
        assert fault.await_count == 1
        assert workers() == before
        # It is free for the next, who owns it.
        async with opened(tmp_path / "profile") as again:
            assert [each.name for each in again.library.accounts()] == [account.name]

    run(story())
