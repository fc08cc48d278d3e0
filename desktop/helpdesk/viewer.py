"""Somebody who is signed in, and what they may see."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, select, true

from desktop.helpdesk.problems import not_found
from desktop.helpdesk.schema import messages, tickets


@dataclass(frozen=True, slots=True)
class Viewer:
    """The signed-in person."""

    id: int
    name: str
    role: str
    email: str | None
    account: int | None
    """The customer account whose tickets they see; None: staff, who see everything."""
    primary: bool
    """Whether they decide who else is in the account."""

    @property
    def is_staff(self) -> bool:
        """Whether they work at the helpdesk."""
        return self.account is None

    def sees_ticket(self) -> ColumnElement[bool]:
        """Return the condition on `tickets` for what they may see."""
        return true() if self.account is None else tickets.c.account_id == self.account

    def sees_message(self) -> ColumnElement[bool]:
        """Return the condition on `messages` for what they may see."""
        if self.account is None:
            return true()
        return (messages.c.account_id == self.account) & messages.c.internal.is_(False)

    def may_see(self, account: int, *, internal: bool = False) -> bool:
        """Return the same as the conditions above, for what has been read by its row.

        In a query by rows they would tempt SQLite to walk through the whole account.
        """
        return self.account is None or (self.account == account and not internal)

    def require_ticket(self, conn: Connection, row: int | None) -> int:
        """Return *row* when it is a ticket they may see; refuses with 404 otherwise."""
        seen = None
        if row is not None:
            known = select(tickets.c.id).where(tickets.c.id == row, self.sees_ticket())
            seen = conn.scalar(known)
        if seen is None:
            raise not_found("ticket")
        return int(seen)
