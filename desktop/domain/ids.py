"""Identifiers that differ by type, so that one cannot be passed for another."""

from dataclasses import dataclass
from typing import NewType

AccountId = NewType("AccountId", str)
"""The client's own name for one sign-in at one helpdesk: 12 hex digits, never reused."""

RemoteId = NewType("RemoteId", str)
"""The helpdesk's own id of a ticket, message, attachment, department …; opaque to the client."""

DraftId = NewType("DraftId", str)
"""The client's own id of a draft: 32 hex digits."""

OutboxId = NewType("OutboxId", str)
"""The client's own id of an outbox item: a UUID; on keyed APIs it is the idempotency key too."""

FileId = NewType("FileId", str)
"""The SHA-256 (64 hex digits) of a file kept in the profile."""


@dataclass(frozen=True, slots=True)
class TicketRef:
    """One ticket of one account, unique within a profile."""

    account: AccountId
    id: RemoteId
