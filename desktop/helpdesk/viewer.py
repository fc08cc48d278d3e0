"""Who asks: the person behind a bearer token, and what they may see."""

from dataclasses import dataclass
from typing import Annotated, cast

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import ColumnElement, Connection, select, true

from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.problems import Refusal, not_found
from desktop.helpdesk.schema import messages, people, tickets, tokens
from desktop.helpdesk.tokens import digest


@dataclass(frozen=True, slots=True)
class Viewer:
    """The signed-in person."""

    id: int
    name: str
    role: str
    email: str | None
    account: int | None
    """The customer account whose tickets they see; None: staff, who see everything."""

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

    def require_ticket(self, conn: Connection, row: int | None) -> int:
        """Return *row* when it is a ticket they may see; refuses with 404 otherwise."""
        seen = None
        if row is not None:
            known = select(tickets.c.id).where(tickets.c.id == row, self.sees_ticket())
            seen = conn.scalar(known)
        if seen is None:
            raise not_found("ticket")
        return int(seen)


def helpdesk_of(request: Request) -> Helpdesk:
    """Return the helpdesk that serves *request*."""
    return cast("Helpdesk", request.app.state.helpdesk)


TheHelpdesk = Annotated[Helpdesk, Depends(helpdesk_of)]

_bearer = HTTPBearer(auto_error=False, scheme_name="token", description="An access token.")


def signed_in(
    helpdesk: TheHelpdesk,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Viewer:
    """Return who sent the request; refuses with 401 where the token is none of ours."""
    if credentials is not None:
        with helpdesk.database.read() as conn:
            row = conn.execute(
                select(
                    people.c.id, people.c.name, people.c.role, people.c.email, people.c.account_id
                )
                .join(tokens, tokens.c.person_id == people.c.id)
                .where(tokens.c.hash == digest(credentials.credentials))
            ).one_or_none()
        if row is not None:
            return Viewer(*row)
    raise Refusal(401, "Sign in with a token of this helpdesk.", WWW_Authenticate="Bearer")


TheViewer = Annotated[Viewer, Depends(signed_in)]
