"""What the machine found, each told as a story of its own."""

from pathlib import Path

import pytest

from tests.model.clocks import YEARS
from tests.sync.stage import run, stage


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
            s.queue(ticket, "one")
            await s.send()
            s.helpdesk.faults.busy = None
            s.clocks.wall += jump
            s.new_pusher()
            s.clocks.go_on(500.0)
            await s.send()
            assert s.bodies(ticket) == ["Hello", "one"]

    run(story())
