"""What an answer of Request Tracker proves, where it is no usual one."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest

from desktop.backends.rt.backend import RtBackend
from desktop.domain.errors import ConnectionLost, OutOfSight, ServerFault
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import NewTicket
from tests.backends.raw_server import RawServer
from tests.backends.small_rt import TICKET, TOKEN, SmallRt
from tests.backends.world import Desk, OneWorker, run

NEW = NewTicket(department=RemoteId("4"), subject="s", body="b")
HIDDEN = (403, {"message": "Permission denied"})


@pytest.fixture
def rt() -> Iterator[SmallRt]:
    rt = SmallRt(tickets=[TICKET])
    with RawServer(rt.respond) as server:
        rt.url = server.url
        yield rt


@asynccontextmanager
async def at(rt: SmallRt, worker: OneWorker) -> AsyncIterator[RtBackend]:
    backend = RtBackend(rt.url, TOKEN, worker)
    try:
        yield backend
    finally:
        await backend.aclose()


def test_a_new_ticket_that_rt_does_not_show_was_opened_all_the_same(
    rt: SmallRt, worker: OneWorker
) -> None:
    async def story() -> None:
        rt.tickets = []
        rt.faults["GET /ticket/12"] = HIDDEN
        async with at(rt, worker) as backend:
            with pytest.raises(OutOfSight, match="#12"):
                await backend.create(NEW, Desk().outgoing())
        assert len(rt.written) == 1

    run(story())


def test_a_new_ticket_that_cannot_be_read_back_is_looked_for(
    rt: SmallRt, worker: OneWorker
) -> None:
    async def story() -> None:
        rt.faults["GET /ticket/12/history"] = (500, {})
        async with at(rt, worker) as backend:
            with pytest.raises(ConnectionLost):
                await backend.create(NEW, Desk().outgoing())

    run(story())


def test_a_503_to_a_write_is_doubt_even_where_it_asks_to_wait(
    rt: SmallRt, worker: OneWorker
) -> None:
    async def story() -> None:
        rt.faults["POST /ticket"] = (503, {})
        async with at(rt, worker) as backend:
            with pytest.raises(ServerFault):
                await backend.create(NEW, Desk().outgoing())

    run(story())
