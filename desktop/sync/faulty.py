"""Conversations whose fetching broke in a way that nobody foresaw."""

from desktop.domain.ids import RemoteId
from desktop.sync.context import Context
from desktop.sync.policy import backoff


class Faulty:
    """Leaves each of them alone for longer each time."""

    def __init__(self, context: Context) -> None:
        self._ctx = context
        self._times: dict[RemoteId, int] = {}
        self._until: dict[RemoteId, float] = {}

    def note(self, ticket: RemoteId) -> None:
        """Leave a conversation alone for some time: fetching it has broken again."""
        ctx = self._ctx
        times = self._times[ticket] = self._times.get(ticket, 0) + 1
        self._until[ticket] = ctx.monotonic() + backoff(times, ctx.jitter())

    def forget(self, ticket: RemoteId) -> None:
        """Forget one that was fetched."""
        self._times.pop(ticket, None)
        self._until.pop(ticket, None)

    def resting(self) -> set[RemoteId]:
        """Return those that are to be left alone now."""
        now = self._ctx.monotonic()
        return {ticket for ticket, until in self._until.items() if now < until}
