"""Ids on the wire: a letter for the kind and the row's number, so that kinds cannot be mixed up."""

from typing import Literal

Kind = Literal["p", "d", "t", "m", "a", "c", "s", "k", "e", "w", "r", "g", "n"]
"""A person, department, ticket, message, attachment, customer account, service, secret, event,
entry of worked time, rule, group of staff or notice."""

_DIGITS = 18


def show(kind: Kind, row: int) -> str:
    """Return the public id of a row."""
    return f"{kind}{row}"


def read(kind: Kind, text: str) -> int | None:
    """Return the row of a public id of that kind, or None where it cannot be one."""
    digits = text[1:]
    if not text.startswith(kind) or not digits.isascii() or not digits.isdecimal():
        return None
    return int(digits) if len(digits) <= _DIGITS else None
