"""What staff look up beside tickets: asked when somebody looks, and not kept."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Protocol

from desktop.domain.activity import Event
from desktop.domain.customers import CustomerCard
from desktop.domain.history import TicketHistory
from desktop.domain.ids import RemoteId
from desktop.domain.timesheet import TimeEntry


class StaffReading(Protocol):
    """Calls need the helpdesk to be reached; problems mean the same as those of `Backend`.

    Each is only called where the capability of its kind is there.
    """

    async def activity(self, ticket: RemoteId) -> tuple[Event, ...]:
        """Return what happened to a ticket, oldest first; `Capabilities.activity`.

        Of a ticket with very much behind it, the newest 2000 events.
        """
        ...

    async def time_entries(
        self,
        agent: RemoteId | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        ticket: RemoteId | None = None,
    ) -> tuple[TimeEntry, ...]:
        """Return logged time by when it was worked, earliest first; `Capabilities.time`.

        Of one agent (else of all), from *since* on and before *until*, of one ticket (else of
        all). `TooMuch` where that are more than 10,000.
        """
        ...

    def histories(self, since: datetime) -> AsyncIterator[tuple[TicketHistory, ...]]:
        """Yield how tickets went that were open or changed since then; `Capabilities.histories`.

        Page by page, each ticket once, those opened last first. `TooMuch` after the newest
        where there are more than a client can hold.
        """
        ...

    async def customer(self, person: RemoteId) -> CustomerCard:
        """Return what is known of a customer, by a person's id; `Capabilities.customer_card`."""
        ...

    async def save_customer_notes(self, person: RemoteId, notes: str, version: str) -> CustomerCard:
        """Replace what staff wrote about a customer; `Capabilities.customer_notes`.

        *version* is the card's `notes_version`; `Conflict` where they were changed since.
        """
        ...
