"""A computer that slept: its connections are dead and say nothing, and it is in step at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from desktop.domain.changes import SyncPhase, SyncState
from desktop.domain.ids import AccountId
from desktop.services import sleep_watch
from desktop.services.session import Session
from desktop.services.sleep_watch import NAP, SleepWatch
from desktop.sync.tasks import TaskSet
from tests.services.behind_a_line import World, send, state, tickets, world
from tests.services.conftest import run, until
from tests.services.test_holding import say

__all__ = ["world"]


class Computer:
    """How long it has slept, as its clocks tell."""

    def __init__(self) -> None:
        self.slept = 0.0
        self.resumed = 0

    def away(self) -> float:
        return self.slept

    def resume(self) -> None:
        self.resumed += 1


@asynccontextmanager
async def watched(session: Session, computer: Computer) -> AsyncIterator[None]:
    watch = SleepWatch(
        session.actions.resume, session.library.sync_states, away=computer.away, poll=0.0
    )
    tasks = TaskSet()
    tasks.spawn(watch.run(), name="watch for sleep")
    try:
        yield
    finally:
        await tasks.cancel()


async def asked(world: World, session: Session) -> None:
    """Have the helpdesk asked over a connection from which no answer comes."""
    world.line.deaden()
    passed = world.line.up.passed
    session.actions.sync_now()
    came = await asyncio.get_running_loop().run_in_executor(None, world.line.up.wait, passed + 1)
    assert came


def test_after_a_sleep_news_come_though_every_connection_is_dead(world: World) -> None:
    async def story() -> None:
        computer = Computer()
        async with world.session() as session, watched(session, computer):
            ref = tickets(session)[0]
            await asked(world, session)
            say(world.helpdesk, ref, "While you slept", by="agent")
            computer.slept += 8 * 3600
            await until(
                lambda: (
                    session.library.conversation(ref, None).messages[-1].body == "While you slept"
                ),
                session,
            )
            # The helpdesk can say again by itself that something changed.
            say(world.helpdesk, ref, "And now", by="agent")
            await until(
                lambda: session.library.conversation(ref, None).messages[-1].body == "And now",
                session,
            )

    run(story())


def test_what_was_being_sent_when_it_fell_asleep_arrives_once(world: World) -> None:
    async def story() -> None:
        computer = Computer()
        async with world.session() as session, watched(session, computer):
            ref = tickets(session)[0]
            world.line.down.allow(world.line.down.passed)
            passed = world.line.up.passed
            id = await send(session, ref, "Good night")
            came = await asyncio.get_running_loop().run_in_executor(
                None, world.line.up.wait, passed + 1
            )
            assert came
            world.line.deaden()
            world.line.down.allow(None)
            computer.slept += 3600
            await until(lambda: state(session, id) is None, session)
            said = [m.body for m in session.library.conversation(ref, None).messages]
            assert said.count("Good night") == 1

    run(story())


def test_a_clock_that_is_set_a_little_is_no_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sleep_watch, "AGAIN", (0.0, 0.0))
    computer = Computer()
    behind = SyncState(AccountId("a"), SyncPhase.OFFLINE, synced_at=5.0)
    looked = asyncio.Event()

    def away() -> float:
        looked.set()
        return computer.slept

    async def looked_again() -> None:
        for _ in range(3):
            looked.clear()
            async with asyncio.timeout(30):
                await looked.wait()

    async def story() -> None:
        watch = SleepWatch(
            computer.resume, lambda: [behind], away=away, clock=lambda: 9.0, poll=0.0
        )
        tasks = TaskSet()
        tasks.spawn(watch.run(), name="watch for sleep")
        await looked_again()
        computer.slept += NAP - 1
        await looked_again()
        assert computer.resumed == 0
        computer.slept += NAP + 1
        await looked_again()
        # Once, and twice more because the account has not come back.
        assert computer.resumed == 3
        await tasks.cancel()

    run(story())
