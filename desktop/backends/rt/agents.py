"""Whom RT knows: its staff, and others by their numbers. Asked for when somebody needs it."""

from collections.abc import Iterable, Sequence

import msgspec

from desktop.backends.address import segment
from desktop.backends.ask import Ask
from desktop.backends.rt import shapes
from desktop.backends.rt.people import NOBODY, SYSTEM, Me
from desktop.backends.rt.session import Session
from desktop.backends.rt.shapes import read
from desktop.backends.rt.tickets import PER_PAGE
from desktop.domain.customers import Customer
from desktop.domain.errors import QT_TRANSLATE_NOOP, Forbidden, NotFound, Refused
from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Person, Role

MOST = 1_000
"""Members of staff that are offered."""
_AT_ONCE = 100
_CUSTOMERS = 20
_WHO = QT_TRANSLATE_NOOP("Detail", "This person")


class Directory:
    """Looks people up in one RT, for its staff."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._names: dict[str, str] = {}

    async def staff(self, me: Me) -> tuple[Person, ...]:
        """Return the staff, by name; where the person may not see groups, themselves alone.

        Which of them may own the tickets of a queue RT tells only by refusing.
        """
        try:
            names = await self._privileged()
        except (Forbidden, NotFound, Refused):
            names = []
        if me.name not in names:
            return (me.person,)
        found: list[Person] = []
        for start in range(0, min(len(names), MOST), _AT_ONCE):
            found += await self._people(names[start : start + _AT_ONCE])
        return tuple(sorted(found, key=lambda person: person.name.casefold()))

    async def names(self, numbers: Iterable[str]) -> dict[str, str]:
        """Return what people call the users with these *numbers*; "" for nobody."""
        wanted = set(numbers)
        for number in sorted(wanted - self._names.keys()):
            self._names[number] = await self._name(number)
        return {number: self._names[number] for number in wanted}

    async def customers(self, search: str) -> tuple[Customer, ...]:
        """Return some people with an address whose name or address has each word of *search*.

        `Forbidden` where the person may not see users. RT is asked for the longest word alone, for
        it cannot ask for each word in any of its fields.
        """
        words = search.casefold().split()
        if not words:
            return ()
        longest = max(words, key=len)
        found: dict[str, Customer] = {}
        # RT wants what is asked of several fields to be true of all of them.
        for name in ("RealName", "EmailAddress"):
            terms = [{"field": name, "operator": "LIKE", "value": longest}]
            query = (("fields", "RealName,EmailAddress"), ("per_page", PER_PAGE))
            rows = await self._session.request(
                Ask(method="POST", path="/users", query=query, body=msgspec.json.encode(terms)),
                lambda body: read(body, shapes.UserRows),
            )
            for user in rows.items:
                if user.email:
                    id = RemoteId(str(user.id))
                    found[id] = Customer(id, user.real_name or id, user.email)
        fitting = (
            c for c in found.values() if all(w in f"{c.name} {c.email}".casefold() for w in words)
        )
        return tuple(fitting)[:_CUSTOMERS]

    async def _privileged(self) -> list[str]:
        """Return the members of the group that RT keeps its staff in."""
        terms = [
            {"field": "Domain", "operator": "=", "value": "SystemInternal"},
            {"field": "Name", "operator": "=", "value": "Privileged"},
        ]
        query = (("query", msgspec.json.encode(terms).decode()), ("fields", "Name"))
        rows = await self._session.request(
            Ask(path="/groups", query=query), lambda body: read(body, shapes.GroupRows)
        )
        group = next((row for row in rows.items if row.name == "Privileged"), None)
        if group is None:
            return []
        ask = Ask(path=f"/group/{segment(str(group.id), 'This group')}")
        told = await self._session.request(ask, lambda body: read(body, shapes.RtGroup))
        people = (str(member.id) for member in told.members if member.type == "user")
        return [name for name in people if name not in (SYSTEM, NOBODY)]

    async def _people(self, names: Sequence[str]) -> list[Person]:
        """Return those of *names* who were not disabled."""
        terms = [{"field": "Name", "operator": "=", "value": name} for name in names]
        query = (("fields", "RealName,EmailAddress"), ("per_page", PER_PAGE))
        body = msgspec.json.encode(terms)
        rows = await self._session.request(
            Ask(method="POST", path="/users", query=query, body=body),
            lambda body: read(body, shapes.UserRows),
        )
        return [
            Person(RemoteId(str(user.id)), user.real_name or str(user.id), Role.AGENT, user.email)
            for user in rows.items
            if str(user.id) in names
        ]

    async def _name(self, number: str) -> str:
        ask = Ask(path=f"/user/{segment(number, _WHO)}", what=_WHO)
        try:
            user = await self._session.request(ask, lambda body: read(body, shapes.RtCustomer))
        except (Forbidden, NotFound):
            return number
        return "" if user.name == NOBODY else user.real_name or user.name or number
