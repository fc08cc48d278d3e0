"""Keeps a helpdesk that always says "something changed" from keeping this computer busy."""

import asyncio
from collections import deque

BURST = 60
WITHIN = 20.0
"""Seconds. People who wait for an answer see it at once; a flood of news waits for its turn."""


class Pace:
    """Lets `BURST` turns pass within any `WITHIN` seconds, and makes later ones wait."""

    def __init__(self, burst: int = BURST, within: float = WITHIN) -> None:
        self._turns: deque[float] = deque(maxlen=burst)
        self._burst = burst
        self._within = within

    async def turn(self) -> None:
        """Return when the next turn may begin."""
        now = asyncio.get_running_loop().time()
        if len(self._turns) == self._burst:
            await asyncio.sleep(self._turns[0] + self._within - now)
        self._turns.append(asyncio.get_running_loop().time())
