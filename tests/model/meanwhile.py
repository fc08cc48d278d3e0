"""What happens while the answer to a write is on its way."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from desktop.domain.errors import Problem
from desktop.domain.outbox import UNDER_WAY
from desktop.domain.ticket import Role
from desktop.sync.tasks import TaskSet
from tests.model.line import Trick
from tests.model.person import Person
from tests.model.reference import Place

Say = Callable[[bool, Role, int, bool], Awaitable[None]]


class Meanwhile:
    """Lets a send stand still, does something else, and lets it go on."""

    def __init__(self, person: Person, say: Say) -> None:
        self._person = person
        self._world = person.world
        self._say = say

    async def while_sending(self, account: str, what: str, place: int) -> None:
        """Send what is due, and do *what* before the answer to the first of it comes."""
        world, tasks = self._world, TaskSet()
        line = world.client.lines[account]
        line.tricks.append((Trick.STALL, True))
        line.stalled.clear()
        line.release.clear()
        sending = tasks.spawn(world.push(account), name="push")
        stalled = tasks.spawn(line.stalled.wait(), name="stalled")
        await asyncio.wait({sending, stalled}, return_when=asyncio.FIRST_COMPLETED)
        stalled.cancel()
        if line.stalled.is_set() and not world.client.fate.dead:
            await self._do(account, what, place)
        line.tricks = [entry for entry in line.tricks if entry[0] is not Trick.STALL]
        line.release.set()
        await self._person.try_(_ended(sending))

    async def _do(self, account: str, what: str, place: int) -> None:
        world, person = self._world, self._person
        if what == "kill":
            await world.client.kill()
        elif what == "answer":
            await self._say(account == "plain", Role.AGENT, place, False)
        elif what == "reply":
            rows = world.tickets(account)
            if rows:
                ticket = rows[place % len(rows)].ticket.id
                await person.begin(account, ticket, internal=False, file=False, login=False)
        else:
            await self._touch(what, place)

    async def _touch(self, what: str, place: int) -> None:
        """Try to do to an item what nobody can do to one that is under way."""
        world, person = self._world, self._person
        under_way = [item for item in world.session.library.outbox() if item.state in UNDER_WAY]
        if not under_way:
            return
        item = under_way[place % len(under_way)]
        said = next((s for s in world.reference.at(Place.SENT) if s.item == item.id), None)
        match what:
            case "take_back" if said is not None:
                await person.take_back(said, item, undo=False)
            case "give_up":
                await person.give_up(said, item)
            case "retry":
                await person.retry(said, item)


async def _ended(task: asyncio.Task[Any]) -> None:
    """Wait for a task that may have been ended by the death of the process."""
    try:
        await task
    except asyncio.CancelledError:
        if not task.cancelled():
            raise
    except Problem:
        return
