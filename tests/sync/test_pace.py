"""A flood of news does not keep the computer busy."""

import asyncio

from desktop.sync.pace import Pace


def test_a_flood_waits_for_its_turn_and_a_person_does_not() -> None:
    async def story() -> tuple[float, float]:
        loop = asyncio.get_running_loop()
        pace = Pace(burst=5, within=0.3)
        began = loop.time()
        for _ in range(5):
            await pace.turn()
        first = loop.time() - began
        for _ in range(10):
            await pace.turn()
        return first, loop.time() - began

    first, whole = asyncio.run(story())
    assert first < 0.2
    assert whole >= 0.55
