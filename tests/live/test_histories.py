"""How tickets went at a Request Tracker: page by page, the newest first, and no more than fits."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.backends.rt import ticket_histories, tickets
from desktop.domain.errors import TooMuch
from desktop.domain.history import TicketHistory
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from tests.backends.world import run
from tests.live.request_tracker import RtWorld
from tests.live.staff import staff_of

YESTERDAY = datetime.now(UTC) - timedelta(days=1)
LATER = datetime.now(UTC) + timedelta(days=30)


def test_pages_hold_each_once_and_what_ended_before_is_left_out(
    world: RtWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tickets, "PER_PAGE", 2)

    async def story() -> None:
        opened = [await world.open_ticket(f"One of many {n}", "Go") for n in range(5)]
        await world.set_status(opened[1], Status.CLOSED)
        async with world.client(Role.AGENT) as agent:
            staff = staff_of(agent)
            found = [h async for page in staff.histories(YESTERDAY) for h in page]
            ids = [int(h.id) for h in found]
            assert ids == sorted(set(ids), reverse=True)
            assert set(opened) <= {h.id for h in found}
            ends = {h.id: h.closed for h in found}
            assert ends[opened[1]] is not None
            later = {h.id async for page in staff.histories(LATER) for h in page}
            assert set(opened) - later == {opened[1]}

    run(story())


def test_of_too_many_the_newest_are_told(world: RtWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tickets, "PER_PAGE", 2)
    monkeypatch.setattr(ticket_histories, "MOST_PAGES", 2)

    async def story() -> None:
        opened = [await world.open_ticket(f"Too many {n}", "Go") for n in range(6)]
        told: list[TicketHistory] = []
        async with world.client(Role.AGENT) as agent:
            try:
                async for page in staff_of(agent).histories(YESTERDAY):
                    told += page
            except TooMuch:
                assert [h.id for h in told] == opened[:1:-1]
            else:
                pytest.fail("all were told")

    run(story())
