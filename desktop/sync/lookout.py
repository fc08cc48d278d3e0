"""Looking, before a reply leaves, whether its ticket changed in a way that matters."""

import logging

from desktop.domain.errors import (
    Busy,
    ConnectionLost,
    Problem,
    ServerFault,
    UnexpectedAnswer,
)
from desktop.domain.held import Held, MergedAway
from desktop.domain.holding import can_be_held, held_by
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import OutboxItem
from desktop.sync.context import Context
from desktop.sync.conversations import fetch_conversation
from desktop.sync.policy import ACCOUNT_TROUBLE

log = logging.getLogger(__name__)

FRESH = 10.0
"""Seconds for which what was pulled is believed to be how things are."""
NEWEST = 50
"""How many of the newest messages are looked at."""
LOOKS = 3
"""How often a look may come to nothing before what is known here decides."""
_PASSING = (ConnectionLost, ServerFault, UnexpectedAnswer)
"""Problems that the next look need not have."""


class Lookout:
    """Asks the helpdesk only where nothing was pulled just now."""

    def __init__(self, context: Context) -> None:
        self._ctx = context
        self._in_vain: dict[OutboxId, int] = {}

    async def look(self, item: OutboxItem) -> Held | None:
        """Return why *item* must not leave before the person looked; None: it may.

        Raises what concerns the account as a whole, and what may be over at the next look, the
        first times. Where the conversation cannot be had for any other reason, what is known here
        decides: ignorance holds nothing back.
        """
        ref = item.ref
        if ref is None or not can_be_held(item):
            return None
        ctx = self._ctx
        fresh = self._pulled_since(item)
        if not (fresh and await ctx.worker.run(ctx.profile.tickets.is_whole, ref)):
            merged = await self._ask(item, ref)
            if merged is not None:
                return merged
        try:
            return await ctx.worker.run(self._compare, item, ref)
        except Exception as error:  # noqa: BLE001 - a reply does not wait for what breaks us
            log.error("comparing before sending raised %s", type(error))
            return None

    async def _ask(self, item: OutboxItem, ref: TicketRef) -> MergedAway | None:
        try:
            gone = await fetch_conversation(self._ctx, ref.id)
        except (*ACCOUNT_TROUBLE, Busy):
            raise
        except Exception as error:
            looks = self._in_vain.pop(item.id, 0) + 1
            if isinstance(error, _PASSING) and looks < LOOKS:
                self._in_vain[item.id] = looks
                raise
            if not isinstance(error, Problem):
                log.error("looking before sending raised %s", type(error))
            return None
        self._in_vain.pop(item.id, None)
        return gone if isinstance(gone, MergedAway) else None

    def _compare(self, item: OutboxItem, ref: TicketRef) -> Held | None:
        tickets = self._ctx.profile.tickets
        row = tickets.get(ref)
        if row is None:
            return None
        messages = tickets.messages(ref, NEWEST)
        return held_by(item, row.ticket, messages, self._ctx.account.person)

    def _pulled_since(self, item: OutboxItem) -> bool:
        """Tell whether changes were pulled after *item* was queued, and just now."""
        pulled = self._ctx.pulled
        if pulled is None or pulled.wall <= item.created:
            return False
        return self._ctx.monotonic() - pulled.steady < FRESH
