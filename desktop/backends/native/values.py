"""Answers of a form on the wire. Pure."""

from typing import cast

from msgspec import Struct

from desktop.backends.native.pieces import each, readable
from desktop.domain.fields import Credentials, Rows, Value, Values
from desktop.domain.logins import without_logins

MOST = 1000
"""Rows of a group or entries of a list: more of them in a ticket are not read."""


def write(values: Values) -> dict[str, object]:
    """Return the answers as JSON has them; logins are no part of them."""
    return {
        field: {"rows": list(value.rows)} if isinstance(value, Rows) else value
        for field, value in without_logins(values).items()
    }


def read(wire: object) -> dict[str, Value]:
    """Return the answers that a ticket tells; what is no answer is left out."""
    answers: dict[str, Value] = {}
    for field, value in (readable(wire, dict[str, object]) or {}).items():
        group = readable(value, _WireRows)
        answer = _simple(value) if group is None else Rows(tuple(map(_row, group.rows[:MOST])))
        if answer is not None:
            answers[field] = answer
    return answers


class _WireRows(Struct):
    rows: list[object]


def _row(wire: object) -> dict[str, str | bool | tuple[str, ...] | Credentials]:
    cells = readable(wire, dict[str, object]) or {}
    return {
        field: simple for field, value in cells.items() if (simple := _simple(value)) is not None
    }


def _simple(value: object) -> str | bool | tuple[str, ...] | None:
    match value:
        case str() | bool():
            return value
        case int() | float():
            return str(value)
        case list():
            return tuple(each(cast("object", value), str)[:MOST])
        case _:
            return None
