"""Telling colleagues at which ticket one is, and hearing where they are."""

from collections.abc import Callable
from typing import Protocol

from desktop.domain.ids import RemoteId
from desktop.domain.presence import Doing, Present

Told = Callable[[RemoteId | None, tuple[Present, ...]], None]
"""Takes all who are at a ticket, oneself perhaps among them; with None as the ticket: from now on
nothing is known of any, until it is told."""


class PresenceDesk(Protocol):
    """Problems mean the same as those of `Backend`. Only called where `Capabilities.presence`."""

    async def say(self, ticket: RemoteId, doing: Doing) -> float:
        """Tell where this window is, in place of where it was.

        Returns for how many seconds that counts unless it is said again.
        """
        ...

    async def leave(self) -> None:
        """Tell that this window shows no ticket any more; again is no error."""
        ...

    def listen(self, told: Told) -> None:
        """Call *told* with what `Backend.wake_ups` hears while it runs, on the loop's thread."""
        ...
