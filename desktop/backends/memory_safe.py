"""The logins that the helpdesk in memory keeps apart, and what its tickets show of them."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

import msgspec

from desktop.domain.errors import NotFound
from desktop.domain.fields import Credentials
from desktop.domain.ids import RemoteId
from desktop.domain.logins import GivenLogin
from desktop.domain.ticket import Details, GivenSecret, Ticket


@dataclass(slots=True)
class Safe:
    """The logins that tickets carry, until those close."""

    logins: dict[RemoteId, Credentials] = field(default_factory=dict[RemoteId, Credentials])
    revealed: list[tuple[RemoteId, RemoteId]] = field(
        default_factory=list[tuple[RemoteId, RemoteId]]
    )
    """(person, login) of every look, in order."""
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def keep(self, given: Iterable[GivenLogin], now: datetime) -> tuple[GivenSecret, ...]:
        """Take logins in; return what a ticket shows of them."""
        return tuple(self._keep(login, now) for login in given)

    def _keep(self, given: GivenLogin, now: datetime) -> GivenSecret:
        id = RemoteId(f"s{next(self._ids)}")
        login = self.logins[id] = given.credentials
        return GivenSecret(
            id=id, field=given.field, kind=login.kind, host=login.host, port=login.port, given=now
        )

    def reveal(self, person: RemoteId, ticket: Ticket, secret: RemoteId) -> Credentials:
        """Return a login of *ticket*, and note who saw it."""
        shown = ticket.details.secrets if ticket.details else ()
        if secret not in self.logins or all(secret != given.id for given in shown):
            raise NotFound(what="This login")
        self.revealed.append((person, secret))
        return self.logins[secret]

    def purge(self, ticket: Ticket) -> Ticket:
        """Destroy every login of *ticket*; return it with the marks of that."""
        details = ticket.details or Details()
        for given in details.secrets:
            self.logins.pop(given.id, None)
        purged = (
            msgspec.structs.replace(given, host="", port=None, purged=True)
            for given in details.secrets
        )
        return with_details(ticket, secrets=tuple(purged))


def with_details(ticket: Ticket, **changes: object) -> Ticket:
    """Return *ticket* with changes to what its form says."""
    details = msgspec.structs.replace(ticket.details or Details(), **changes)
    return replace(ticket, details=details)
