"""Somebody who is signed in, and what they may see."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, select, true

from desktop.helpdesk import ids
from desktop.helpdesk.problems import Refusal, not_found
from desktop.helpdesk.schema import AnyRow, merges, messages, tickets


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

    def version(self, ticket: AnyRow) -> str:
        """Return a ticket's entity tag: what only staff see of it changes theirs alone."""
        own = self.is_staff and ticket.staff_seq
        return f"{ticket.version}.{ticket.staff_seq}" if own else str(ticket.version)

    def require_ticket(self, conn: Connection, row: int | None) -> int:
        """Return *row* when it is a ticket they may see; refuses with 404 otherwise.

        Of one that became part of another ticket it says of which.
        """
        seen = None
        if row is not None:
            known = select(tickets.c.id).where(tickets.c.id == row, self.sees_ticket())
            seen = conn.scalar(known)
        if seen is None:
            raise self._merged(conn, row) or not_found("ticket")
        return int(seen)

    def require_staff(self, what: str) -> None:
        """Refuse with 403, naming what is for staff, whoever does not work here."""
        if not self.is_staff:
            raise Refusal(403, f"{what} for staff.")

    def _merged(self, conn: Connection, row: int | None) -> Refusal | None:
        into = conn.execute(
            select(tickets.c.id, tickets.c.number)
            .join(merges, merges.c.into_id == tickets.c.id)
            .where(merges.c.ticket_id == row, self.sees_ticket())
        ).one_or_none()
        if into is None:
            return None
        return Refusal(
            404,
            f"This ticket became part of ticket #{into.number}.",
            code="merged",
            members={"into": {"id": ids.show("t", into.id), "number": into.number}},
        )
