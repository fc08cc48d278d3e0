"""Orders of lists as SQL over `facets f`; `domain.ordering` says what they mean.

Whatever has a number (a cell, a name, a person) is sorted by a place found ahead, which SQL looks
up in a blob of four bytes each: that is as quick as sorting by a number of the row itself.
What has no value comes last either way: where it would not by itself, a value beyond all others
stands for it, since SQLite sorts quickest by a first key that is a number, or a text, throughout.
"""

from array import array
from collections.abc import Iterable, Sequence

import msgspec

from desktop.domain.asker import Asker
from desktop.domain.ordering import STATUS_ORDER, priority_place
from desktop.domain.saved_view import SortField, SortKey
from desktop.domain.text import fold
from desktop.store.cells import Cell
from desktop.store.database import Database
from desktop.store.filter_sql import Sql
from desktop.store.view_places import dense, place_of

_BEYOND = (1 << 63) - 1
_PLAIN = {
    SortField.UPDATED: ("f.updated",),
    SortField.CREATED: ("f.created",),
    SortField.NUMBER: ("octet_length(f.number)", "f.number"),
    SortField.SUBJECT: ("f.subject",),
    SortField.MESSAGES: ("f.messages",),
    SortField.MINUTES: ("f.minutes",),
    SortField.DUE: ("f.due",),
}
_NONE_LAST = {
    SortField.NUMBER: (
        f"CASE f.number WHEN '' THEN {_BEYOND} ELSE octet_length(f.number) END",
        "f.number",
    ),
    # No text has a byte like that.
    SortField.SUBJECT: ("CASE f.subject WHEN '' THEN CAST(x'ff' AS TEXT) ELSE f.subject END",),
    SortField.DUE: (f"ifnull(f.due, {_BEYOND})",),
}
"""The same where what has no value would come first: ascending."""
_decode = msgspec.json.Decoder(list[int]).decode


class ViewOrder:
    """Turns sort keys into SQL for one asker, as the cells stand now."""

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
        if plain is not None and descending:
            return [Sql(f"{column} DESC") for column in plain]
        if plain is not None:
            return [Sql(column) for column in _NONE_LAST.get(key.field, plain)]
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


def numbers_of(json: str) -> "array[int]":
    """Return what SQL's json_group_array made of numbers."""
    return array("q", _decode(json))


def decoded(json: str) -> list[int]:
    """Return the same where it is not to be kept: a list is quicker to go through."""
    return _decode(json)


def _turned(places: dict[int, int]) -> dict[int, int]:
    top = max(places.values(), default=0)
    return {n: top - place for n, place in places.items()}
