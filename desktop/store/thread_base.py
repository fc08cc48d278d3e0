"""What was here before a conversation was asked for: what came meanwhile is newer than it."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.ids import RemoteId, TicketRef


@dataclass(frozen=True, slots=True)
class ThreadBase:
    """A ticket as it stood here before its conversation was fetched."""

    ref: TicketRef
    ticket: int | None
    """The fingerprint of its row; None where it was not here."""
    messages: Mapping[RemoteId, int]
    """The fingerprints of its messages."""
    mark: int
    """Which marking made it stale; 0 where it was not."""


def fingerprint(data: bytes) -> int:
    """Return a number that tells stored values apart within one run."""
    return hash(data)
