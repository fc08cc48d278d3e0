"""One deed on many tickets: each ticket is a job of its own."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.ticket import TicketRow
from desktop.services.library import Library
from desktop.services.ticket_work import TicketWork


class Deed(Protocol):
    """What is done to each ticket; both ways return what waits in the outbox, () for nothing.

    Both raise `Problem` where it cannot be.
    """

    def changes(self, row: TicketRow) -> bool:
        """Tell whether it would change *row* at all."""
        ...

    def goes_back(self, before: TicketRow) -> bool:
        """Tell whether it can be set back once it has arrived: what was said cannot."""
        ...

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Do it to one ticket; () where it is done already, here."""
        ...

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Make a ticket what it was; () where it is so already, here."""
        ...


class TicketJob:
    """A deed on one ticket."""

    def __init__(self, ref: TicketRef, deed: Deed, *, library: Library, work: TicketWork) -> None:
        row = library.ticket(ref)
        self.ref = ref
        self.number = "" if row is None else row.ticket.number
        self.subject = "" if row is None else row.ticket.subject
        self._deed = deed
        self._work = work
        self._before: TicketRow | None = None
        """As it was to be when it began: what undoing goes back to."""

    @property
    def key(self) -> TicketRef:
        """The ticket."""
        return self.ref

    async def begin(self) -> tuple[OutboxId, ...] | None:
        """Do it, unless the ticket is so already."""
        wish = self._work.wish(self.ref)
        if wish is None:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such ticket any more"))
        # With what waits for it already: that is what undoing goes back to.
        row = self._before = replace(wish.row, ticket=wish.ticket)
        return await self._deed.do(row) if self._deed.changes(row) else None

    def goes_back(self) -> bool:
        """Tell whether the ticket can be made what it was."""
        return self._before is not None and self._deed.goes_back(self._before)

    async def back(self) -> tuple[OutboxId, ...]:
        """Make it what it was."""
        return () if self._before is None else await self._deed.back(self._before)


def on_tickets(
    deed: Deed, refs: Sequence[TicketRef], *, library: Library, work: TicketWork
) -> list[TicketJob]:
    """Return *deed* as one job for each of *refs*."""
    return [TicketJob(ref, deed, library=library, work=work) for ref in refs]
