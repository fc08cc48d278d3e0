"""The helpdesk in memory keeps the contract, with keys and without, with a feed and without."""

import asyncio

import pytest

from desktop.backends.base import Backend
from desktop.backends.memory import MemoryBackend
from desktop.backends.memory_helpdesk import MemoryHelpdesk
from desktop.backends.memory_offer import AGENT, CATALOG, CUSTOMER, STRANGER
from desktop.domain.errors import (
    Busy,
    ConnectionLost,
    NotFound,
    Refused,
    ServerFault,
    SignInRefused,
    Unreachable,
)
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import Reply
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from tests.backends.contract import BackendContract
from tests.backends.world import Desk, Mirror, World, new_key, run, soon

PEOPLE = {Role.CUSTOMER: CUSTOMER, Role.AGENT: AGENT}


class MemoryWorld(World):
    def __init__(self, helpdesk: MemoryHelpdesk) -> None:
        self.helpdesk = helpdesk

    def connect(self, role: Role, *, token: str | None = None) -> Backend:
        return MemoryBackend(self.helpdesk, token or f"{role.value}-token")

    async def open_ticket(self, subject: str, body: str) -> RemoteId:
        return self.helpdesk.open(subject, body).id

    async def technical(self) -> RemoteId:
        return next(d.id for d in CATALOG.departments if d.form)

    async def say(self, role: Role, ticket: RemoteId, body: str, *, internal: bool = False) -> None:
        self.helpdesk.say(ticket, body, by=PEOPLE[role], internal=internal)

    async def set_status(self, ticket: RemoteId, meaning: Status) -> None:
        self.helpdesk.set_status(ticket, meaning)


class TestMemory(BackendContract):
    @pytest.fixture
    def world(self) -> MemoryWorld:
        return MemoryWorld(MemoryHelpdesk(page_size=2))


class TestMemoryWithoutKeysPushAndFeed(BackendContract):
    @pytest.fixture
    def world(self) -> MemoryWorld:
        return MemoryWorld(MemoryHelpdesk(keyed=False, push=False, threads_in_feed=False))


class TestFaults:
    def test_every_fault_has_its_problem(self) -> None:
        helpdesk = MemoryHelpdesk()
        ticket = helpdesk.open("Trouble")
        faults = helpdesk.faults
        reply = Reply(ticket=ticket.id, body="Hi")

        async def told() -> None:
            backend = MemoryBackend(helpdesk)

            async def send() -> None:
                await backend.reply(reply, Desk().outgoing())

            with helpdesk.offline(), pytest.raises(Unreachable):
                await send()
            faults.busy = 7.0
            with pytest.raises(Busy) as busy:
                await send()
            assert busy.value.seconds == 7.0
            faults.busy, faults.server_fault = None, True
            with pytest.raises(ServerFault):
                await send()
            faults.server_fault, faults.sign_in_refused = False, True
            with pytest.raises(SignInRefused):
                await send()
            faults.sign_in_refused, faults.refuse = False, "the ticket is locked"
            with pytest.raises(Refused, match="the ticket is locked"):
                await send()
            faults.refuse = ""
            assert helpdesk.arrived == []
            await send()
            assert len(helpdesk.arrived) == 1

        run(told())

    def test_a_dropped_answer_hides_whether_it_was_done(self) -> None:
        helpdesk = MemoryHelpdesk()
        ticket = helpdesk.open("Doubt")
        key = new_key()

        async def told() -> None:
            backend, desk = MemoryBackend(helpdesk), Desk()
            reply = Reply(ticket=ticket.id, body="Hi")
            helpdesk.faults.drop_before_commit = 1
            with pytest.raises(ConnectionLost):
                await backend.reply(reply, desk.outgoing(key))
            assert helpdesk.arrived == []
            helpdesk.faults.drop_after_commit = 1
            with pytest.raises(ConnectionLost):
                await backend.reply(reply, desk.outgoing(key))
            assert helpdesk.arrived == [key]
            await backend.reply(reply, desk.outgoing(key))
            assert helpdesk.arrived == [key]
            assert len(helpdesk.thread(CUSTOMER, ticket.id)) == 2

        run(told())

    def test_a_write_waits_at_the_gate(self) -> None:
        helpdesk = MemoryHelpdesk()
        ticket = helpdesk.open("Slow")

        async def told() -> None:
            gate = helpdesk.faults.gate = asyncio.Event()
            backend = MemoryBackend(helpdesk)
            async with asyncio.TaskGroup() as group:
                group.create_task(
                    backend.reply(Reply(ticket=ticket.id, body="Hi"), Desk().outgoing())
                )
                await asyncio.sleep(0)
                assert helpdesk.arrived == []
                gate.set()
            assert len(helpdesk.arrived) == 1

        run(told())

    def test_streams_break_when_it_goes_offline(self) -> None:
        helpdesk = MemoryHelpdesk()

        async def told() -> None:
            stream = MemoryBackend(helpdesk).wake_ups()
            await soon(anext(stream))
            with helpdesk.offline(), pytest.raises(ConnectionLost):
                await soon(anext(stream))
            assert not helpdesk.listeners

        run(told())

    def test_a_removed_ticket_is_told_and_strangers_see_nothing(self) -> None:
        helpdesk = MemoryHelpdesk()
        ticket = helpdesk.open("Gone soon")

        async def told() -> None:
            mirror = Mirror(MemoryBackend(helpdesk))
            stranger = Mirror(MemoryBackend(helpdesk, "stranger-token"))
            await mirror.sync()
            await stranger.sync()
            assert ticket.id in mirror.tickets
            assert not stranger.tickets
            with pytest.raises(NotFound):
                await stranger.backend.thread(ticket.id)
            helpdesk.remove(ticket.id)
            await mirror.sync()
            await stranger.sync()
            assert ticket.id not in mirror.tickets
            assert not any(page.removed for page in stranger.pages)

        run(told())
        assert STRANGER not in (CUSTOMER, AGENT)
