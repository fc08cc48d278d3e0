"""Filters as SQL over `facets f`; `domain.matching` says what they mean.

What cells decide (status, label, department, account, unread) is decided here, for each cell once.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.asker import Asker
from desktop.domain.conditions import (
    KINDS,
    ME,
    NO,
    YES,
    Condition,
    Facet,
    Group,
    Join,
    Kind,
    Operator,
)
from desktop.domain.ids import AccountId
from desktop.domain.matching import affirmed, department_holds, is_folded, text_holds, wanted_texts
from desktop.domain.periods import bounds
from desktop.domain.text import fold
from desktop.domain.ticket import Role
from desktop.store.cells import Cell
from desktop.store.database import Database
from desktop.store.facet_save import ANSWERS, NOTHING, ROLES, SEVERAL, storable
from desktop.store.sqlite import integers, texts
from desktop.store.times import micros


@dataclass(frozen=True, slots=True)
class Sql:
    """A condition that is true or false, never NULL, and its values in their order."""

    text: str
    values: tuple[Any, ...] = ()

    def __invert__(self) -> "Sql":
        return Sql(f"NOT ({self.text})", self.values)


TRUE, FALSE = Sql("1"), Sql("0")


@dataclass(frozen=True, slots=True)
class Node:
    """What a ticket must be: in one of some cells, and pass a test."""

    cells: frozenset[int]
    test: Sql = TRUE

    @property
    def is_cells(self) -> bool:
        """Whether the cells alone decide."""
        return self.test is TRUE


_CELL_TEXTS: dict[Facet, Callable[[Cell], str]] = {
    Facet.STATUS: lambda cell: cell.status.value,
    Facet.STATUS_LABEL: lambda cell: cell.label,
    Facet.ACCOUNT: lambda cell: cell.account,
    Facet.UNREAD: lambda cell: YES if cell.unread else NO,
}
_COLUMNS = {
    Facet.CREATED: "f.created",
    Facet.UPDATED: "f.updated",
    Facet.DUE: "f.due",
    Facet.LAST_MESSAGE: "-f.rank",
    Facet.ATTACHMENTS: "f.attachments",
    Facet.MESSAGES: "f.messages",
    Facet.MINUTES: "f.minutes",
    Facet.ASSIGNEE: "f.assignee",
    Facet.REQUESTER: "f.requester",
    Facet.PRIORITY: "f.priority",
    Facet.TYPE: "f.type",
    Facet.SUBJECT: "f.subject",
    Facet.NUMBER: "f.number",
}


class FilterSql:
    """Turns sound filters into SQL for one asker, as the cells stand now."""

    def __init__(
        self,
        cache: Database,
        cells: Sequence[Cell],
        asker: Asker,
        pending: Callable[[], Iterable[int]],
    ) -> None:
        self._cache = cache
        self._cells = cells
        self._every = frozenset(cell.number for cell in cells)
        self._asker = asker
        self._pending = pending

    def of(self, filter: Group | Condition) -> Node:
        """Return what decides whether a ticket passes."""
        if isinstance(filter, Condition):
            found = self._affirmed(filter, affirmed(filter.operator))
            return found if affirmed(filter.operator) is filter.operator else self._denied(found)
        if not filter.parts:
            return Node(self._every)
        nodes = [self.of(part) for part in filter.parts]
        if filter.join is Join.ALL:
            cells = self._every.intersection(*(node.cells for node in nodes))
            return Node(cells, all_of(node.test for node in nodes))
        cells = frozenset[int]().union(*(node.cells for node in nodes))
        if all(node.is_cells for node in nodes):
            return Node(cells)
        return Node(cells, any_of(self.sql(node) for node in nodes))

    def sql(self, node: Node) -> Sql:
        """Return all of a node as SQL."""
        return all_of((self.inside(node.cells), node.test))

    def inside(self, cells: frozenset[int]) -> Sql:
        """Return what tests that a ticket is in one of some cells."""
        return TRUE if cells == self._every else among("f.cell", cells)

    # --- parts ---------------------------------------------------------------------------------

    def _denied(self, node: Node) -> Node:
        if node.is_cells:
            return Node(self._every - node.cells)
        return Node(self._every, ~self.sql(node))

    def _affirmed(self, condition: Condition, operator: Operator) -> Node:
        facet = condition.facet
        if facet is Facet.DEPARTMENT:
            return Node(
                frozenset(
                    cell.number
                    for cell in self._cells
                    if department_holds(
                        condition, operator, cell.department, self._own_departments(cell)
                    )
                )
            )
        in_cell = _CELL_TEXTS.get(facet)
        if in_cell is not None:
            return Node(
                frozenset(
                    cell.number
                    for cell in self._cells
                    if text_holds(condition, operator, [text for text in (in_cell(cell),) if text])
                )
            )
        return Node(self._every, self._test(condition, operator))

    def _own_departments(self, cell: Cell) -> frozenset[str] | None:
        return self._asker.departments.get(AccountId(cell.account))

    def _test(self, condition: Condition, operator: Operator) -> Sql:
        match KINDS[condition.facet]:
            case Kind.TIME:
                return self._time(condition, operator)
            case Kind.AMOUNT:
                return _amount(condition, operator)
            case Kind.PERSON:
                return self._person(condition, operator)
            case Kind.WORDS | Kind.TIES:
                return self._several(condition, operator)
            case Kind.TEXT:
                return _text(condition, operator)
            case _:
                return self._single(condition, operator)

    def _single(self, condition: Condition, operator: Operator) -> Sql:
        match condition.facet:
            case Facet.LAST_ROLE:
                return among("f.last_role", [ROLES[Role(value)] for value in condition.values])
            case Facet.PENDING:
                waiting = among("f.row", self._pending())
                return waiting if condition.values == (YES,) else ~waiting
            case facet:
                return self._name(condition, operator, _COLUMNS[facet])

    def _name(self, condition: Condition, operator: Operator, column: str) -> Sql:
        match operator:
            case Operator.SET:
                return Sql(f"{column} <> {NOTHING}")
            case Operator.CONTAINS:
                inner = contains("folded", condition.values)
                return _selected(column, f"n FROM names WHERE {inner.text}", inner.values)
            case _:
                return among(column, self._numbers("text", condition.values))

    def _numbers(self, column: str, values: Iterable[str]) -> list[int]:
        wanted = texts(map(storable, values))
        query = f"SELECT n FROM names WHERE {column} IN carray(?)"  # noqa: S608 - our names
        return [n for (n,) in self._cache.rows(query, (wanted,))]

    def _time(self, condition: Condition, operator: Operator) -> Sql:
        column = _COLUMNS[condition.facet]
        if operator is Operator.SET:
            return Sql(f"{column} IS NOT NULL")
        since, until = bounds(condition, self._asker)
        parts = [Sql(f"{column} IS NOT NULL")] if condition.facet is Facet.DUE else []
        if since is not None:
            parts.append(Sql(f"{column} >= ?", (micros(since),)))
        if until is not None:
            parts.append(Sql(f"{column} < ?", (micros(until),)))
        return all_of(parts)

    def _person(self, condition: Condition, operator: Operator) -> Sql:
        column = _COLUMNS[condition.facet]
        if operator is Operator.SET:
            return Sql(f"{column} <> {NOTHING}")
        if operator is Operator.CONTAINS:
            inner = any_of(
                contains(name, condition.values) for name in ("folded_name", "folded_email")
            )
            return _selected(f"{column}_face", f"n FROM faces WHERE {inner.text}", inner.values)
        mine, others = self._mine(condition)
        found = [n for account, id in mine for n in self._person_numbers(id, account)]
        if not others:
            return among(column, found)
        found += self._person_numbers_of(others)
        addresses = texts(storable(fold(value)) for value in others)
        faces = self._cache.rows(
            "SELECT n FROM faces WHERE folded_email <> '' AND folded_email IN carray(?)",
            (addresses,),
        )
        return any_of((among(column, found), among(f"{column}_face", [n for (n,) in faces])))

    def _mine(self, condition: Condition) -> tuple[list[tuple[str, str]], list[str]]:
        """Return whom "me" means, by account and id, and the other values."""
        others = [value for value in condition.values if value != ME]
        if ME not in condition.values:
            return [], others
        return [(account, me.id) for account, me in self._asker.people.items()], others

    def _person_numbers(self, id: str, account: str) -> list[int]:
        rows = self._cache.rows(
            "SELECT p.n FROM people p JOIN accounts a ON a.n = p.account "
            "WHERE a.id = ? AND p.id = ?",
            (account, id),
        )
        return [n for (n,) in rows]

    def _person_numbers_of(self, ids: Sequence[str]) -> list[int]:
        wanted = texts(map(storable, ids))
        rows = self._cache.rows("SELECT n FROM people WHERE id IN carray(?)", (wanted,))
        return [n for (n,) in rows]

    def _several(self, condition: Condition, operator: Operator) -> Sql:
        facet = self._facet_number(condition)
        if facet is None:
            return FALSE
        if operator is Operator.SET:
            return _selected("f.row", "row FROM facet_values WHERE facet = ?", (facet,))
        if operator is Operator.CONTAINS:
            inner = contains("n.folded", condition.values)
            return _selected(
                "f.row",
                "v.row FROM facet_values v JOIN names n ON n.n = v.name "
                f"WHERE v.facet = ? AND ({inner.text})",
                (facet, *inner.values),
            )
        if condition.facet is not Facet.FOLLOWER or ME not in condition.values:
            return self._named(facet, condition.facet, wanted_texts(condition))
        others = wanted_texts(condition) - {fold(ME)}
        parts = [self._named(facet, condition.facet, others)] if others else []
        parts += self._following(facet)
        return any_of(parts)

    def _following(self, facet: int) -> Iterable[Sql]:
        """Yield, for each account, what finds the tickets that the person follows there."""
        for account, me in self._asker.people.items():
            cells = [cell.number for cell in self._cells if cell.account == account]
            if me.email and cells:
                named = self._named(facet, Facet.FOLLOWER, (fold(me.email),))
                yield all_of((among("f.cell", cells), named))

    def _named(self, facet: int, which: Facet, wanted: Iterable[str]) -> Sql:
        numbers = self._numbers("folded" if is_folded(which) else "text", wanted)
        if not numbers:
            return FALSE
        return _selected(
            "f.row",
            "row FROM facet_values WHERE facet = ? AND name IN carray(?)",
            (facet, integers(numbers)),
        )

    def _facet_number(self, condition: Condition) -> int | None:
        if condition.facet is not Facet.ANSWER:
            return SEVERAL[condition.facet]
        found = self._numbers("text", (condition.answer,))
        return found[0] + ANSWERS if found else None


def all_of(tests: Iterable[Sql]) -> Sql:
    """Return what tests that all of *tests* hold."""
    parts = [test for test in tests if test is not TRUE]
    return _joined(" AND ", parts) if parts else TRUE


def any_of(tests: Iterable[Sql]) -> Sql:
    """Return what tests that one of *tests* holds."""
    parts = [test for test in tests if test is not FALSE]
    if any(test is TRUE for test in parts):
        return TRUE
    return _joined(" OR ", parts) if parts else FALSE


def _joined(word: str, parts: Sequence[Sql]) -> Sql:
    if len(parts) == 1:
        return parts[0]
    text = word.join(f"({part.text})" for part in parts)
    return Sql(text, tuple(value for part in parts for value in part.values))


def among(column: str, numbers: Iterable[int]) -> Sql:
    """Return what tests that a number is one of some."""
    found = sorted(set(numbers))
    if not found:
        return FALSE
    if len(found) == 1:
        return Sql(f"{column} = ?", (found[0],))
    return Sql(f"{column} IN carray(?)", (integers(found),))


def contains(column: str, values: Iterable[str]) -> Sql:
    """Return what tests that one of *values* is a part of folded text."""
    return any_of(Sql(f"instr({column}, ?) > 0", (storable(fold(value)),)) for value in values)


def _selected(column: str, query: str, values: tuple[Any, ...]) -> Sql:
    """Return what tests that a number is one of those that a query selects."""
    return Sql(f"{column} IN (SELECT {query})", values)


def _amount(condition: Condition, operator: Operator) -> Sql:
    column = _COLUMNS[condition.facet]
    match operator:
        case Operator.SET:
            return Sql(f"{column} > 0")
        case Operator.AT_LEAST:
            return Sql(f"{column} >= ?", (int(condition.values[0]),))
        case Operator.AT_MOST:
            return Sql(f"{column} <= ?", (int(condition.values[0]),))
        case _:
            return among(column, map(int, condition.values))


def _text(condition: Condition, operator: Operator) -> Sql:
    column = _COLUMNS[condition.facet]
    match operator:
        case Operator.SET:
            return Sql(f"{column} <> ''")
        case Operator.CONTAINS:
            return contains(column, condition.values)
        case _:
            wanted = tuple(sorted(map(storable, wanted_texts(condition))))
            return Sql(f"{column} IN ({', '.join('?' * len(wanted))})", wanted)
