"""Orders and groups of lists as SQL over `facets f`; `domain.ordering` says what they mean.

Whatever has a number (a cell, a name, a person) is sorted by a place found ahead, which SQL looks
up in a blob of four bytes each: that is as quick as sorting by a number of the row itself.
"""

import sys
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec

from desktop.domain.asker import Asker
from desktop.domain.ordering import STATUS_ORDER, GroupName, offsets, priority_place
from desktop.domain.saved_view import Grouping, SortField, SortKey
from desktop.domain.text import fold
from desktop.store.cells import Cell
from desktop.store.database import Database
from desktop.store.facet_save import NOTHING
from desktop.store.filter_sql import Sql
from desktop.store.times import micros

_LAST = 0xFFFF_FFFF
_DAY = 86_400_000_000
_SHIFT = 1_000_000
"""Days that are added before dividing and taken off after it, so that it rounds down."""
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_ZONES_SINCE = datetime(1980, 1, 1, tzinfo=UTC)
_ZONES_UNTIL = datetime(2045, 1, 1, tzinfo=UTC)
"""Outside of that no change to summer time is known for days."""

_PLAIN = {
    SortField.UPDATED: ("f.updated",),
    SortField.CREATED: ("f.created",),
    SortField.NUMBER: ("octet_length(f.number)", "f.number"),
    SortField.SUBJECT: ("f.subject",),
    SortField.MESSAGES: ("f.messages",),
    SortField.MINUTES: ("f.minutes",),
    SortField.DUE: ("f.due",),
}
_NONE = {
    SortField.NUMBER: "f.number = ''",
    SortField.SUBJECT: "f.subject = ''",
    SortField.DUE: "f.due IS NULL",
}
_FEW = 12
"""Up to so many numbers are told apart one by one, and sorted as numbers."""
_decode = msgspec.json.Decoder(list[int]).decode
_decode_texts = msgspec.json.Decoder(list[str]).decode


class ViewOrder:
    """Turns sort keys and groupings into SQL for one asker, as the cells stand now."""

    def __init__(self, cache: Database, cells: Sequence[Cell], asker: Asker) -> None:
        self._cache = cache
        self._cells = cells
        self._asker = asker

    def terms(self, sort: Iterable[SortKey]) -> list[Sql]:
        """Return what ORDER BY says of sort keys, and of equals behind them."""
        found: list[Sql] = []
        for key in sort:
            found += self._key(key)
        return [*found, Sql("f.rank"), Sql("f.row")]

    def _key(self, key: SortKey) -> list[Sql]:
        descending = key.descending
        if key.field is SortField.LAST_MESSAGE:
            return [Sql("f.rank" if descending else "f.rank DESC")]
        plain = _PLAIN.get(key.field)
        if plain is not None:
            none = [Sql(_NONE[key.field])] if key.field in _NONE else []
            way = " DESC" if descending else ""
            return [*none, *(Sql(f"{column}{way}") for column in plain)]
        column, places = self._places(key.field)
        return [place_of(column, _turned(places) if descending else places)]

    def _places(self, field: SortField) -> tuple[str, dict[int, int]]:
        """Return the column of a field's numbers, and the place of each; equals share one."""
        match field:
            case SortField.DEPARTMENT:
                return "f.cell", dense({c.number: fold(c.department) for c in self._cells})
            case SortField.STATUS:
                keys = {c.number: (STATUS_ORDER[c.status], fold(c.label)) for c in self._cells}
                return "f.cell", dense(keys)
            case SortField.UNREAD:
                return "f.cell", {c.number: int(c.unread) for c in self._cells}
            case SortField.PRIORITY:
                names = self._names_of("priority")
                return "f.priority", dense(
                    {n: priority_place(text, self._asker) for n, text in names.items()}
                )
            case SortField.TYPE:
                names = self._names_of("type")
                return "f.type", dense({n: fold(text) for n, text in names.items()})
            case SortField.ASSIGNEE:
                return "f.assignee_face", self._face_places()
            case _:
                return "f.requester_face", self._face_places()

    def _names_of(self, column: str) -> dict[int, str]:
        rows = self._cache.rows(
            f"SELECT n, text FROM names WHERE n IN (SELECT {column} FROM facets)"  # noqa: S608
        )
        return dict(rows)

    def _face_places(self) -> dict[int, int]:
        row = self._cache.row(
            "SELECT json_group_array(n), json_group_array(place) FROM "
            "(SELECT n, dense_rank() OVER (ORDER BY folded) AS place FROM faces)"
        )
        return {} if row is None else dict(zip(_decode(row[0]), _decode(row[1]), strict=True))

    # --- groups --------------------------------------------------------------------------------

    def group(self, group: Grouping) -> "Groups":
        """Return how a list is cut."""
        match group:
            case Grouping.DEPARTMENT:
                names = {c.number: GroupName(c.department, c.department) for c in self._cells}
                keys = {n: (not name.key, fold(name.key), name.key) for n, name in names.items()}
                return Groups.by_key("f.cell", names, keys)
            case Grouping.STATUS:
                cells = self._cells
                names = {c.number: GroupName(f"{c.status.value}/{c.label}", c.label) for c in cells}
                keys = {c.number: (STATUS_ORDER[c.status], fold(c.label), c.label) for c in cells}
                return Groups.by_key("f.cell", names, keys)
            case Grouping.PRIORITY:
                texts = self._names_of("priority") | {NOTHING: ""}
                names = {n: GroupName(text, text) for n, text in texts.items()}
                keys = {n: priority_place(text, self._asker) for n, text in texts.items()}
                return Groups.by_key("f.priority", names, keys)
            case Grouping.ASSIGNEE:
                return self._people("f.assignee")
            case Grouping.CUSTOMER:
                return self._people("f.requester")
            case Grouping.DAY:
                day = self._day()
                return Groups(day.text, day, None, _day_name)

    def _people(self, column: str) -> "Groups":
        row = self._cache.row(
            "SELECT json_group_array(n), json_group_array(key), json_group_array(called) FROM "
            "(SELECT p.n, a.id || '/' || p.id AS key, f.called FROM people p "
            "JOIN accounts a ON a.n = p.account JOIN faces f ON f.n = p.face "
            "ORDER BY f.folded, key LIMIT -1)"
        )
        numbers, keys, called = ("[]", "[]", "[]") if row is None else row
        places = {n: place for place, n in enumerate(_decode(numbers))}
        told, names = _decode_texts(keys), _decode_texts(called)

        def name(place: int) -> GroupName:
            return GroupName("", "") if place == _LAST else GroupName(told[place], names[place])

        return Groups(column, place_of(column, places), places, name)

    def _day(self) -> Sql:
        row = self._cache.row(
            "SELECT (SELECT min(rank) FROM tickets), (SELECT max(rank) FROM tickets)"
        )
        if row is None or row[0] is None:
            return Sql("0 * f.rank")
        changes = offsets(self._asker.zone, _within(-row[1]), _within(-row[0]))
        parts = [f"WHEN f.rank <= {-micros(at)} THEN {_micros(off)}" for at, off in changes[:0:-1]]
        first = _micros(changes[0][1])
        away = f"CASE {' '.join(parts)} ELSE {first} END" if parts else str(first)
        # The newest first.
        return Sql(f"{_SHIFT} - ({away} - f.rank + {_SHIFT * _DAY}) / {_DAY}")


@dataclass(frozen=True, slots=True)
class Groups:
    """How one list is cut: by the place of a number that each row has."""

    code: str
    """The number, in SQL without values."""
    place: Sql
    """Its place, in SQL."""
    places: Mapping[int, int] | None
    """The place of each number; None where the number itself is the place."""
    name: Callable[[int], GroupName]
    """Which group a place is."""

    @classmethod
    def by_key(
        cls, column: str, names: Mapping[int, GroupName], keys: Mapping[int, Any]
    ) -> "Groups":
        """Return groups of numbers in the order of *keys*; those with equal keys are one."""
        places = dense(keys)
        named = {place: names[n] for n, place in places.items()}
        return cls(column, place_of(column, places), places, named.__getitem__)

    def places_of(self, codes: Sequence[int]) -> Sequence[int]:
        """Return the places of the numbers of some rows."""
        if self.places is None:
            return codes
        get = self.places.get
        return [get(code, _LAST) for code in codes]


def _day_name(place: int) -> GroupName:
    day = min(max(_EPOCH_DAY - place, 1), date.max.toordinal())
    return GroupName(date.fromordinal(day).isoformat(), "")


def place_of(column: str, places: Mapping[int, int]) -> Sql:
    """Return what looks up the place of a number; one without a place comes last."""
    if len(places) <= _FEW:
        cases = "".join(f" WHEN {n} THEN {place}" for n, place in places.items())
        # A number alone would name a column.
        return Sql(f"CASE {column}{cases} ELSE {_LAST} END" if cases else f"0 * {column}")
    top = max(places, default=0)
    blob = array("I", [_LAST]) * (top + 1)
    for n, place in places.items():
        blob[n] = place
    if sys.byteorder == "little":
        blob.byteswap()
    return Sql(f"substr(?, 4 * {column} + 1, 4)", (blob.tobytes(),))


def dense(keys: Mapping[int, Any]) -> dict[int, int]:
    """Return the place of each number by its key; equal keys share a place."""
    order = {key: place for place, key in enumerate(sorted(set(keys.values())))}
    return {n: order[key] for n, key in keys.items()}


def numbers_of(json: str) -> "array[int]":
    """Return what SQL's json_group_array made of numbers."""
    return array("q", _decode(json))


def _turned(places: dict[int, int]) -> dict[int, int]:
    top = max(places.values(), default=0)
    return {n: top - place for n, place in places.items()}


def _within(rank: int) -> datetime:
    low, high = micros(_ZONES_SINCE), micros(_ZONES_UNTIL)
    return _ZONES_SINCE + timedelta(microseconds=min(max(rank, low), high) - low)


def _micros(offset: timedelta) -> int:
    return offset // timedelta(microseconds=1)
