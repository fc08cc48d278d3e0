"""Unsent writing: replies, notes and new tickets that somebody has begun."""

from dataclasses import dataclass

from desktop.domain.ids import AccountId, DraftId, RemoteId, TicketRef
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import OutgoingFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a composer holds. A reply belongs to a ticket; a new ticket has `ticket` None."""

    id: DraftId
    account: AccountId
    ticket: RemoteId | None
    internal: bool = False
    department: RemoteId | None = None
    topic: RemoteId | None = None
    subject: str = ""
    body: str = ""
    format: BodyFormat = BodyFormat.MARKDOWN
    files: tuple[OutgoingFile, ...] = ()
    changed: float = 0.0
    """Unix time of the last change."""

    @property
    def ref(self) -> TicketRef | None:
        """The ticket it answers, or None."""
        return None if self.ticket is None else TicketRef(self.account, self.ticket)

    @property
    def is_empty(self) -> bool:
        """Whether nothing worth keeping was written."""
        return not (self.subject.strip() or self.body.strip() or self.files)
