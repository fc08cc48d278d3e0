"""Bounds how often somebody may try to sign in."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable

from desktop.helpdesk.problems import Refusal

MOST_LOGINS = 10_000
"""How many logins are remembered; the pace of hashing keeps their number far below."""


class Attempts:
    """Recent attempts by login, whether or not anybody has it. Safe on any thread."""

    def __init__(
        self, most: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._most = most
        self._seconds = seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._recent: dict[str, deque[float]] = {}

    def take(self, login: str) -> None:
        """Count an attempt before it is made; refuses with 429 one too many.

        What is refused does not count, so that waiting as long as told is enough.
        """
        now = self._clock()
        with self._lock:
            made = self._recent.setdefault(login, deque())
            while made and made[0] <= now - self._seconds:
                made.popleft()
            if len(made) >= self._most:
                wait = max(1, math.ceil(made[0] + self._seconds - now))
                raise Refusal(
                    429,
                    f"Too many attempts to sign in. Wait {wait} seconds, then try again.",
                    Retry_After=str(wait),
                )
            made.append(now)
            if len(self._recent) > MOST_LOGINS:
                self._recent.pop(next(iter(self._recent)))

    def succeeded(self, login: str) -> None:
        """Forget the attempts of somebody who signed in."""
        with self._lock:
            self._recent.pop(login, None)
