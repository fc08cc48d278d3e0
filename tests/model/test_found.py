"""What the machine found, each told as a story of its own."""

from pathlib import Path

import pytest

from desktop.domain.outbox import SetStatus
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
