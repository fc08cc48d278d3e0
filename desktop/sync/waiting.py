"""Waiting for whichever comes first."""

import asyncio


async def event_or_pause(event: asyncio.Event, seconds: float | None) -> None:
    """Return when *event* is set, at the latest after *seconds* (None: no latest).

    Not `asyncio.wait_for`: before Python 3.12 it swallows a cancellation that meets the event.
    """
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
