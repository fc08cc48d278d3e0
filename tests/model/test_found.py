"""What the machine found, each told as a story of its own."""

from pathlib import Path
from unittest.mock import AsyncMock, patch

import pytest

from desktop.backends.memory_offer import AGENT
from desktop.domain.basis import basis_of
from desktop.domain.errors import ConnectionLost, UnexpectedAnswer
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import Reply, SetStatus, State
from desktop.domain.status import Status
from tests.model.clocks import YEARS
from tests.sync.stage import ACCOUNT, run, stage


@pytest.mark.parametrize("jump", [-YEARS, YEARS])
def test_who_is_asked_for_half_a_minute_waits_no_day_after_the_clock_jumped(
    tmp_path: Path, jump: float
) -> None:
    """It did: a start after the jump believed the longest pause that a helpdesk may ask for."""

    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            await s.context.identify()
            s.helpdesk.faults.busy = 30.0
            close = SetStatus(ticket=ticket, status_id="closed", meaning=Status.CLOSED)
            s.profile.outbox.add(ACCOUNT.id, close, now=s.clocks.wall)
            await s.send()
            s.helpdesk.faults.busy = None
            s.clocks.wall += jump
            s.new_pusher()
            await s.send()
            s.clocks.go_on(500.0)
            await s.send()
            assert s.helpdesk.tickets[ticket].status is Status.CLOSED

    run(story())


def test_a_helpdesk_that_asks_for_ten_minutes_gets_them_after_a_start_too(tmp_path: Path) -> None:
    """It got one: what was never tried was taken for something that only waits for its undo."""

    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            await s.context.identify()
            s.helpdesk.faults.busy = 600.0
            s.queue(ticket, "one")
            await s.send()
            s.helpdesk.faults.busy = None
            s.new_pusher()
            await s.send()
            s.clocks.go_on(500.0)
            await s.send()
            assert s.bodies(ticket) == ["Hello"]
            s.clocks.go_on(101.0)
            await s.send()
            assert s.bodies(ticket) == ["Hello", "one"]

    run(story())


@pytest.mark.parametrize("error", [ConnectionLost(host="h"), UnexpectedAnswer(host="h", detail="")])
def test_a_look_whose_answer_is_lost_is_done_again_before_anything_is_sent(
    tmp_path: Path, error: Exception
) -> None:
    """It was not: the reply went out over an answer that nobody here had seen."""

    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            await s.pull()
            ref = TicketRef(ACCOUNT.id, ticket)
            row = s.profile.tickets.get(ref)
            assert row is not None
            id = s.profile.outbox.add(
                ACCOUNT.id,
                Reply(ticket=ticket, body="mine"),
                now=s.clocks.wall,
                basis=basis_of(row.ticket, s.profile.tickets.messages(ref, 1)[-1]),
            ).id
            s.helpdesk.say(ticket, "theirs", by=AGENT)
            s.clocks.go_on(60.0)
            with patch.object(s.context.backend, "thread", AsyncMock(side_effect=error)):
                await s.send()
            assert s.state(id) is State.QUEUED
            s.clocks.go_on(10.0)
            await s.send()
            assert s.state(id) is State.HELD
            assert s.bodies(ticket) == ["Hello", "theirs"]

    run(story())
