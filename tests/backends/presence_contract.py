"""Presence at every helpdesk that has it: a part of `BackendContract`."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import cast

import pytest

from desktop.backends.base import Backend
from desktop.backends.presence_desk import PresenceDesk
from desktop.domain.errors import Forbidden, NotFound
from desktop.domain.ids import RemoteId
from desktop.domain.presence import Doing, Present
from desktop.domain.ticket import Role
from desktop.sync.tasks import TaskSet
from tests.backends.world import World, soon, story


class Heard:
    """What one window knows by what it heard."""

    def __init__(self) -> None:
        self.people: dict[RemoteId, tuple[Present, ...]] = {}
        self.beginnings = 0
        self._changed = asyncio.Event()

    def told(self, ticket: RemoteId | None, people: tuple[Present, ...]) -> None:
        if ticket is None:
            self.people.clear()
            self.beginnings += 1
        else:
            self.people[ticket] = people
        self._changed.set()

    def doing(self, ticket: RemoteId) -> list[Doing]:
        return [who.doing for who in self.people.get(ticket, ())]

    async def until(self, ticket: RemoteId, *doing: Doing) -> None:
        async def come() -> None:
            while self.doing(ticket) != list(doing):
                self._changed.clear()
                await self._changed.wait()

        await soon(come())


@asynccontextmanager
async def hearing(backend: Backend) -> AsyncIterator[Heard]:
    heard = Heard()
    _desk(backend).listen(heard.told)

    async def listen() -> None:
        async with aclosing(cast(AsyncGenerator[None], backend.wake_ups())) as wake_ups:
            async for _ in wake_ups:
                pass

    tasks = TaskSet()
    tasks.spawn(listen(), name="listen")
    try:
        yield heard
    finally:
        await tasks.cancel()


def _desk(backend: Backend) -> PresenceDesk:
    assert backend.presence is not None
    return backend.presence


class PresenceContract:
    """Subclass as `TestX(PresenceContract)` with a fixture `world` that returns a `World`."""

    @story
    async def test_colleagues_hear_who_comes_writes_and_leaves(self, world: World) -> None:
        ticket = await world.open_ticket("Who is there?", "Hello")
        other = await world.open_ticket("And there?", "Hello")
        async with world.client(Role.AGENT) as kim, world.client(Role.AGENT) as lee:
            me = (await kim.identify()).person
            await _needed(kim)
            kims = _desk(kim)
            assert await kims.say(other, Doing.VIEWING) > 0
            async with hearing(lee) as heard:
                # Who was there before is told at once.
                await heard.until(other, Doing.VIEWING)
                assert heard.people[other] == (Present(me.id, me.name, Doing.VIEWING),)
                await kims.say(ticket, Doing.REPLYING)
                await heard.until(ticket, Doing.REPLYING)
                await heard.until(other)
                await kims.say(ticket, Doing.NOTING)
                await heard.until(ticket, Doing.NOTING)
                await kims.leave()
                await heard.until(ticket)
                await kims.leave()
            # What is not heard any more is not known.
            assert heard.people == {}
            assert heard.beginnings == 2

    @story
    async def test_customers_tell_and_hear_nothing(self, world: World) -> None:
        ticket = await world.open_ticket("Do they read it?", "Hello")
        async with world.client(Role.AGENT) as kim, world.client(Role.CUSTOMER) as robin:
            await _needed(kim)
            assert not (await robin.identify()).capabilities.presence
            with pytest.raises(Forbidden):
                await _desk(robin).say(ticket, Doing.VIEWING)
            await _desk(kim).say(ticket, Doing.REPLYING)
            async with hearing(robin) as customers, hearing(kim) as staffs:
                await staffs.until(ticket, Doing.REPLYING)
                await _desk(kim).say(ticket, Doing.VIEWING)
                await staffs.until(ticket, Doing.VIEWING)
                assert customers.people == {}

    @story
    async def test_nobody_is_at_a_ticket_that_is_not_there(self, world: World) -> None:
        async with world.client(Role.AGENT) as kim:
            await _needed(kim)
            with pytest.raises(NotFound):
                await _desk(kim).say(RemoteId("t999999"), Doing.VIEWING)


async def _needed(backend: Backend) -> None:
    can = (await backend.identify()).capabilities
    if not (can.presence and can.push):
        pytest.skip("this helpdesk tells nobody who looks at a ticket")
