"""A fault of our own ends an account's sync: it is told, and the sync begins again."""

import asyncio
from pathlib import Path
from unittest.mock import patch

from desktop.domain.changes import SyncPhase
from desktop.domain.local_errors import SyncStopped
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services import session as sessions
from desktop.services.session import Session
from desktop.sync.engine import Engine
from tests.services.conftest import SECONDS, opened, run, signed_in, until


async def dies(self: Engine) -> None:
    """Stand for the sync of an account that has a fault."""
    raise ExceptionGroup("both", [KeyError("something nobody thought of")])


def stopped(session: Session) -> bool:
    [state] = session.library.sync_states()
    return state.phase is SyncPhase.NEEDS_YOU and isinstance(state.problem, SyncStopped)


def synced(session: Session) -> bool:
    [state] = session.library.sync_states()
    return state.phase is SyncPhase.IDLE and state.synced_at is not None


def test_a_sync_that_died_is_told_and_begins_again_when_asked(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await session.start()
            with patch.object(Engine, "run", dies):
                await signed_in(session, helpdesk)
                await until(lambda: stopped(session), session)
            [state] = session.library.sync_states()
            assert "stopped the sync of customer" in str(state.problem)
            session.actions.sync_now()
            await until(lambda: synced(session), session)
            # Whatever is sent now leaves: nothing of the dead one is in the way.
            [account] = session.library.accounts()
            assert (await session.connect(account)).state.problem is None

    run(story())


def test_a_sync_that_died_begins_again_by_itself(helpdesk: RunningHelpdesk, tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await session.start()
            with patch.object(Engine, "run", dies):
                await signed_in(session, helpdesk)
                await until(lambda: stopped(session), session)
            await until(lambda: synced(session), session)

    with patch.object(sessions, "CONNECT_PAUSE", 0.2):
        run(story())


def test_a_sync_that_breaks_over_its_end_ends_all_the_same(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        begun = asyncio.Event()

        async def fails_over_its_end(self: Engine) -> None:
            del self
            begun.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                raise ExceptionGroup("both", [KeyError("nobody thought of it")]) from None

        with patch.object(Engine, "run", fails_over_its_end):
            session = Session(tmp_path / "profile", keys.create_demo_key(tmp_path / "profile"))
            await session.start()
            account = await signed_in(session, helpdesk)
            async with asyncio.timeout(SECONDS):
                await begun.wait()
                await session.stop()
            assert session.library.sync_state(account.id).problem is None

    run(story())
