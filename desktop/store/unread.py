"""What is unread: somebody else's newest message, against what was read here or there."""

from dataclasses import dataclass

from desktop.domain.accounts import Account
from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Role, Ticket
from desktop.store.marks import Mark
from desktop.store.times import micros, micros_of


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads."""

    id: RemoteId
    role: Role
    since: int
    """Older counts as read where the helpdesk keeps no read state; microseconds."""

    @classmethod
    def of(cls, me: RemoteId, account: Account | None) -> "Reader":
        """Return the reader behind an account; everything is new to an unknown one."""
        if account is None:
            return cls(me, Role.CUSTOMER, 0)
        return cls(me, account.person.role, micros_of(account.added))


def is_unread(ticket: Ticket, foreign_at: int | None, mark: Mark | None, reader: Reader) -> bool:
    """Tell whether somebody else's newest message is later than what was read here or there.

    Where that message is not stored yet, the ticket's own word on its last message stands for it.
    """
    if mark is not None and mark.kept_unread:
        return True
    newest = foreign_at
    last = micros(ticket.last_message)
    if ticket.last_role is not reader.role and (newest is None or last > newest):
        newest = last
    if newest is None:
        return False
    read = reader.since if ticket.read_until is None else micros(ticket.read_until)
    if mark is not None:
        read = max(read, mark.until)
    return newest > read
