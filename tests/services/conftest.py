"""A whole client over a helpdesk on a real socket."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.accounts import Account
from desktop.domain.changes import Change
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from tests.demo_copy import seeded_in

SEED = Path(__file__).parent.parent / "cli" / "seed.jsonl"
SECONDS = 30.0


def run(story: Coroutine[Any, Any, None]) -> None:
    """Run a test's story to its end."""
    asyncio.run(story)


async def until(condition: Callable[[], object], session: Session) -> None:
    """Return when *condition* holds; it is looked at again after every change."""
    changed = asyncio.Event()

    def receive(change: Change) -> None:
        del change
        changed.set()

    stop = session.changes.subscribe(receive)
    try:
        async with asyncio.timeout(SECONDS):
            while not condition():
                changed.clear()
                await changed.wait()
    finally:
        stop()


@asynccontextmanager
async def opened(directory: Path) -> AsyncGenerator[Session]:
    """Open the profile in *directory*, making it first where there is none."""
    new = keys.mode_of(directory) is None
    key = keys.create_demo_key(directory) if new else keys.obtain(directory, None)
    session = Session(directory, key)
    try:
        yield session
    finally:
        await session.stop()


async def signed_in(session: Session, helpdesk: RunningHelpdesk, role: str = "customer") -> Account:
    """Sign in at *helpdesk* as one of its two ready accounts."""
    return await session.accounts.add("native", helpdesk.url, helpdesk.tokens[role], role)


@pytest.fixture
def helpdesk(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[RunningHelpdesk]:
    with seeded_in(tmp_path / "helpdesk", tmp_path_factory, SEED) as running:
        yield running
