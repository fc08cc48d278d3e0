"""Who somebody is to a ticket: its customer, the staff, or RT itself."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.backends.rt.shapes import RtMe, RtTicket, RtUser
from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Person, Role

SYSTEM = "RT_System"
NOBODY = "Nobody"


@dataclass(frozen=True, slots=True)
class Me:
    """The person who is signed in."""

    name: str
    real_name: str
    email: str
    staff: bool

    @property
    def person(self) -> Person:
        """As the rest of the client knows them."""
        role = Role.AGENT if self.staff else Role.CUSTOMER
        return Person(RemoteId(self.name), self.real_name, role, self.email or None)


def me_of(user: RtMe) -> Me:
    """Return who signed in; RT calls its staff "privileged"."""
    staff = str(user.privileged or "0") != "0"
    return Me(user.name, user.real_name or user.name, user.email or "", staff)


@dataclass(slots=True)
class People:
    """Tells roles apart. Only staff may ask RT about others, so the rest is told by the ticket.

    *known* holds what RT said about people: name → whether they are staff.
    """

    me: Me
    known: dict[str, bool] = field(default_factory=dict[str, bool])
    unknowable: set[str] = field(default_factory=set[str])
    """Those RT would not tell about."""

    def role(self, name: str, ticket: RtTicket) -> Role:
        """Return on which side of *ticket*'s desk *name* stands."""
        if name == SYSTEM:
            return Role.SYSTEM
        if any(_name(user) == name for user in ticket.requestors):
            return Role.CUSTOMER
        if name == self.me.name:
            return Role.AGENT if self.me.staff else Role.CUSTOMER
        if name in self.known:
            return Role.AGENT if self.known[name] else Role.CUSTOMER
        if any(_name(user) == name for user in ticket.ccs):
            return Role.CUSTOMER
        return Role.AGENT

    def strangers(self, names: Iterable[str], ticket: RtTicket) -> list[str]:
        """Return those of *names* whose side the ticket alone does not tell for sure."""
        requestors = map(_name, ticket.requestors)
        settled = {SYSTEM, self.me.name, *self.known, *self.unknowable, *requestors}
        return sorted(set(names) - settled) if self.me.staff else []

    def person(self, user: RtUser, ticket: RtTicket) -> Person:
        """Return *user* as *ticket* shows them."""
        name = _name(user)
        return Person(
            RemoteId(name), display_name(user), self.role(name, ticket), user.email or None
        )


def requester(ticket: RtTicket) -> Person | None:
    """Return the first person the ticket was opened for, None for groups and nobody."""
    user = next((user for user in ticket.requestors if user.type == "user"), None)
    if user is None:
        return None
    return Person(RemoteId(_name(user)), display_name(user), Role.CUSTOMER, user.email or None)


def assignee(ticket: RtTicket) -> Person | None:
    """Return the member of staff who owns the ticket, None where nobody does."""
    owner = ticket.owner
    if not isinstance(owner, RtUser) or _name(owner) == NOBODY:
        return None
    return Person(RemoteId(_name(owner)), display_name(owner), Role.AGENT, None)


def followers(ticket: RtTicket) -> tuple[str, ...]:
    """Return the addresses of those in copy; groups have none."""
    return tuple(user.email for user in ticket.ccs if user.email)


def display_name(user: RtUser) -> str:
    """Return what people call *user*."""
    return user.real_name or _name(user)


def _name(user: RtUser) -> str:
    return str(user.id)
