"""How lists of views are cut into groups, as SQL over `facets f`; `domain.ordering` means it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec

from desktop.domain.asker import Asker
from desktop.domain.ordering import STATUS_ORDER, offsets, priority_place
from desktop.domain.saved_view import Grouping
from desktop.domain.text import fold
from desktop.store.cells import Cell
from desktop.store.database import Database
from desktop.store.facet_save import NOTHING
from desktop.store.filter_sql import Sql
from desktop.store.sqlite import integers
from desktop.store.times import micros
from desktop.store.view_places import LAST, dense, place_of

_DAY = 86_400_000_000
_SHIFT = 1_000_000
"""Days that are added before dividing and taken off after it, so that it rounds down."""
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_ZONES_SINCE = datetime(1980, 1, 1, tzinfo=UTC)
_ZONES_UNTIL = datetime(2045, 1, 1, tzinfo=UTC)
"""Outside of that no change to summer time is known for days."""

_COLUMNS = {
    Grouping.DEPARTMENT: "f.cell",
    Grouping.STATUS: "f.cell",
    Grouping.PRIORITY: "f.priority",
    Grouping.ASSIGNEE: "f.assignee",
    Grouping.CUSTOMER: "f.requester",
}
_decode_texts = msgspec.json.Decoder(list[str]).decode
_decode = msgspec.json.Decoder(list[int]).decode

Name = tuple[str, str]
"""The key and the label of a group, as `domain.ordering.GroupName` has them."""


@dataclass(frozen=True, slots=True)
class Groups:
    """How one list is cut: by the place of a number that each row has."""

    place: Sql
    """The place of a row, in SQL."""
    place_of: Callable[[int], int]
    """The place of a number."""
    name: Callable[[int], Name]
    """Which group a place is."""

    @classmethod
    def by_key(cls, column: str, names: Mapping[int, Name], keys: Mapping[int, Any]) -> "Groups":
        """Return groups of numbers in the order of *keys*; those with equal keys are one."""
        places = dense(keys)
        named = {place: names[n] for n, place in places.items()}
        return cls(place_of(column, places), places.__getitem__, named.__getitem__)


class ViewGroups:
    """Cuts lists for one asker, as the cells stand now."""

    def __init__(self, cache: Database, cells: Sequence[Cell], asker: Asker) -> None:
        self._cache = cache
        self._cells = cells
        self._asker = asker

    def code(self, group: Grouping) -> str:
        """Return the number that decides the group of a row, in SQL without values."""
        return self._day() if group is Grouping.DAY else _COLUMNS[group]

    def of(self, group: Grouping, codes: Collection[int]) -> Groups:
        """Return how a list is cut whose rows have these numbers."""
        match group:
            case Grouping.DEPARTMENT:
                names = {c.number: (c.department, c.department) for c in self._cells}
                keys = {n: (not key, fold(key), key) for n, (key, _) in names.items()}
                return Groups.by_key("f.cell", names, keys)
            case Grouping.STATUS:
                cells = self._cells
                names = {c.number: (f"{c.status.value}/{c.label}", c.label) for c in cells}
                keys = {c.number: (STATUS_ORDER[c.status], fold(c.label), c.label) for c in cells}
                return Groups.by_key("f.cell", names, keys)
            case Grouping.PRIORITY:
                texts = self._names_of(codes)
                names = {n: (text, text) for n, text in texts.items()}
                keys = {n: priority_place(text, self._asker) for n, text in texts.items()}
                return Groups.by_key("f.priority", names, keys)
            case Grouping.ASSIGNEE | Grouping.CUSTOMER:
                return self._people(_COLUMNS[group], codes)
            case Grouping.DAY:
                return Groups(Sql(self._day()), int, _day_name)

    def _names_of(self, codes: Collection[int]) -> dict[int, str]:
        query = "SELECT n, text FROM names WHERE n IN carray(?)"
        return {NOTHING: ""} | dict(self._cache.rows(query, (integers({NOTHING, *codes}),)))

    def _people(self, column: str, codes: Collection[int]) -> Groups:
        row = self._cache.row(
            "SELECT json_group_array(p.n), json_group_array(a.id || '/' || p.id), "
            "json_group_array(f.called), json_group_array(f.folded) FROM people p "
            "JOIN accounts a ON a.n = p.account JOIN faces f ON f.n = p.face "
            "WHERE p.n IN carray(?)",
            (integers({NOTHING, *codes}),),
        )
        numbers, *texts = row or ("[]",) * 4
        keys, called, folded = map(_decode_texts, texts)
        # SQLite takes four times as long to sort texts.
        order = sorted(range(len(keys)), key=keys.__getitem__)
        order.sort(key=folded.__getitem__)
        people = _decode(numbers)
        places = _Places((people[at], place) for place, at in enumerate(order))

        def name(place: int) -> Name:
            # Nobody comes last.
            return ("", "") if place == LAST else (keys[order[place]], called[order[place]])

        return Groups(place_of(column, places), places.__getitem__, name)

    def _day(self) -> str:
        row = self._cache.row(
            "SELECT (SELECT min(rank) FROM tickets), (SELECT max(rank) FROM tickets)"
        )
        if row is None or row[0] is None:
            return "0 * f.rank"
        changes = offsets(self._asker.zone, _within(-row[1]), _within(-row[0]))
        parts = [f"WHEN f.rank <= {-micros(at)} THEN {_micros(off)}" for at, off in changes[:0:-1]]
        first = _micros(changes[0][1])
        away = f"CASE {' '.join(parts)} ELSE {first} END" if parts else str(first)
        # The newest first.
        return f"{_SHIFT} - ({away} - f.rank + {_SHIFT * _DAY}) / {_DAY}"


class _Places(dict[int, int]):
    def __missing__(self, number: int) -> int:
        return LAST


def _day_name(place: int) -> Name:
    day = min(max(_EPOCH_DAY - place, 1), date.max.toordinal())
    return date.fromordinal(day).isoformat(), ""


def _within(rank: int) -> datetime:
    low, high = micros(_ZONES_SINCE), micros(_ZONES_UNTIL)
    return _ZONES_SINCE + timedelta(microseconds=min(max(rank, low), high) - low)


def _micros(offset: timedelta) -> int:
    return offset // timedelta(microseconds=1)
