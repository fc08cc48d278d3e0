"""Keeping what filters, orders and groups see of tickets, in the transaction of their rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.conditions import Facet
from desktop.domain.facets import answer_texts, several_of
from desktop.domain.ordering import called
from desktop.domain.text import fold
from desktop.domain.ticket import Person, Role, Ticket
from desktop.store.sqlite import texts
from desktop.store.times import micros
from desktop.store.transaction import Transaction

NOTHING: Final = 0
"""The number of no name, no person and no face."""
SEVERAL: Final = {Facet.TAG: 1, Facet.FOLLOWER: 2, Facet.PARENT: 3, Facet.SUB_TASKS: 4}
"""The numbers of facets in `facet_values`."""
ANSWERS: Final = 16
"""A form's field has there the number of its name and so much."""
LARGEST: Final = 1 << 40
"""A helpdesk may tell larger amounts than SQLite can hold."""
ROLES: Final = {Role.CUSTOMER: 0, Role.AGENT: 1, Role.SYSTEM: 2}

_Face = tuple[str, str, str]
_Several = dict[tuple[Facet, str], tuple[str, ...]]
"""The texts by facet and, for an answer, the field."""


@dataclass(frozen=True, slots=True)
class Faceted:
    """One ticket as it was kept just now."""

    row: int
    cell: int
    ticket: Ticket
    is_new: bool = False
    """Whether nothing was kept of it before."""


class FacetSave:
    """One save for tickets of one account, inside a transaction on cache.db."""

    def __init__(self, tx: Transaction, account: int) -> None:
        self._tx = tx
        self._account = account

    def put(self, tickets: Sequence[Faceted]) -> None:
        """Keep what lists see of some tickets, instead of what was kept before."""
        if not tickets:
            return
        several = [_several(each.ticket) for each in tickets]
        names = self._names(_named(tickets, several))
        faces = self._faces({_face(p) for each in tickets for p in _people(each.ticket)})
        people = self._people(
            {storable(p.id): faces[_face(p)] for t in tickets for p in _people(t.ticket)}
        )
        rows: list[tuple[object, ...]] = []
        values: list[tuple[int, int, int]] = []
        for each, found in zip(tickets, several, strict=True):
            rows.append(_row(each, names, faces, people))
            values += _value_rows(each.row, found, names)
        self._tx.run_many(
            "DELETE FROM facet_values WHERE row = ?",
            [(each.row,) for each in tickets if not each.is_new],
        )
        marks = ", ".join("?" * len(rows[0]))
        self._tx.run_many(f"INSERT OR REPLACE INTO facets VALUES ({marks})", rows)  # noqa: S608
        self._tx.run_many("INSERT OR IGNORE INTO facet_values VALUES (?, ?, ?)", values)

    def _names(self, wanted: set[str]) -> dict[str, int]:
        """Return the numbers of names, given to them now if need be."""
        if not wanted:
            return {}
        query = "SELECT text, n FROM names WHERE text IN carray(?)"
        known: dict[str, int] = dict(self._tx.rows(query, (texts(wanted),)))
        for text in sorted(wanted - known.keys()):
            known[text] = self._tx.insert(
                "INSERT INTO names (text, folded) VALUES (?, ?)", (text, fold(text))
            )
        return known

    def _faces(self, wanted: set[_Face]) -> dict[_Face, int]:
        if not wanted:
            return {}
        rows = self._tx.rows(
            "SELECT name, email, called, n FROM faces WHERE name IN carray(?)",
            (texts({name for name, _, _ in wanted}),),
        )
        known: dict[_Face, int] = {(name, email, called): n for name, email, called, n in rows}
        for face in sorted(wanted - known.keys()):
            known[face] = self._tx.insert(
                "INSERT INTO faces (name, email, called, folded_name, folded_email, folded) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (*face, *map(fold, face)),
            )
        return known

    def _people(self, faces: dict[str, int]) -> dict[str, int]:
        """Return the numbers of people, of whom *faces* tells how they are called by now."""
        if not faces:
            return {}
        rows = self._tx.rows(
            "SELECT id, n, face FROM people WHERE account = ? AND id IN carray(?)",
            (self._account, texts(faces)),
        )
        known: dict[str, int] = {}
        for id, n, face in rows:
            known[id] = n
            if face != faces[id]:
                self._tx.run("UPDATE people SET face = ? WHERE n = ?", (faces[id], n))
        for id in sorted(faces.keys() - known.keys()):
            known[id] = self._tx.insert(
                "INSERT INTO people (account, id, face) VALUES (?, ?, ?)",
                (self._account, id, faces[id]),
            )
        return known


def storable(text: str) -> str:
    """Return a text as it is kept: SQLite's lists of texts end at a NUL."""
    return text.replace("\0", "\ufffd")


def drop_facets(tx: Transaction, account: int) -> None:
    """Forget people of an account, and what nothing names any more; its tickets have gone."""
    tx.run("DELETE FROM people WHERE account = ?", (account,))
    tx.run(
        "DELETE FROM faces WHERE n NOT IN (SELECT face FROM people "
        "UNION SELECT assignee_face FROM facets UNION SELECT requester_face FROM facets)"
    )
    tx.run(
        "DELETE FROM names WHERE n NOT IN (SELECT priority FROM facets "
        "UNION SELECT type FROM facets UNION SELECT name FROM facet_values "
        "UNION SELECT facet - ? FROM facet_values)",
        (ANSWERS,),
    )


def _several(ticket: Ticket) -> _Several:
    found: _Several = {(facet, ""): several_of(facet, ticket) for facet in SEVERAL}
    if ticket.details is not None:
        for field, value in ticket.details.fields.items():
            found[Facet.ANSWER, storable(field)] = answer_texts(value)
    return {which: tuple(map(storable, said)) for which, said in found.items() if said}


def _named(tickets: Iterable[Faceted], several: Iterable[_Several]) -> set[str]:
    found = {storable(name) for t in tickets for name in (t.ticket.priority, t.ticket.type) if name}
    for each in several:
        for (facet, field), said in each.items():
            found.update(said)
            if facet is Facet.ANSWER:
                found.add(field)
    return found


def _people(ticket: Ticket) -> Iterator[Person]:
    if ticket.assignee is not None:
        yield ticket.assignee
    if ticket.requester is not None:
        yield ticket.requester


def _face(person: Person) -> _Face:
    return storable(person.name), storable(person.email or ""), storable(called(person))


def _row(
    each: Faceted, names: dict[str, int], faces: dict[_Face, int], people: dict[str, int]
) -> tuple[object, ...]:
    ticket = each.ticket
    seen: list[int] = []
    for person in (ticket.assignee, ticket.requester):
        if person is None:
            seen += (NOTHING, NOTHING)
        else:
            seen += (people[storable(person.id)], faces[_face(person)])
    return (
        each.row,
        each.cell,
        -micros(ticket.last_message),
        ticket.id,
        micros(ticket.updated),
        micros(ticket.created),
        None if ticket.due is None else micros(ticket.due),
        ROLES[ticket.last_role],
        *seen,
        names.get(storable(ticket.priority), NOTHING),
        names.get(storable(ticket.type), NOTHING),
        *(min(n, LARGEST) for n in (ticket.messages, ticket.attachments, ticket.minutes)),
        storable(fold(ticket.number)),
        storable(fold(ticket.subject)),
    )


def _value_rows(
    row: int, several: _Several, names: dict[str, int]
) -> Iterator[tuple[int, int, int]]:
    for (facet, field), said in several.items():
        number = SEVERAL[facet] if facet in SEVERAL else ANSWERS + names[field]
        for text in said:
            yield number, names[text], row
