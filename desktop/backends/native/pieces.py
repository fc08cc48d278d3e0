"""What only helps, read piece by piece: a piece that is not as it should be costs itself alone."""

from typing import TypeVar, cast

import msgspec

T = TypeVar("T")


MOST = 10_000
"""Entries of a list that are looked at where its reader sets no other bound."""


def each(wire: object, kind: type[T], most: int = MOST) -> list[T]:
    """Return those of a list's first *most* entries that are of *kind*; [] where it is none."""
    if not isinstance(wire, list):
        return []
    entries = cast("list[object]", wire)[:most]
    return [found for entry in entries if (found := readable(entry, kind)) is not None]


def readable(wire: object, kind: type[T]) -> T | None:
    """Return what JSON became as *kind*, or None where it is none."""
    try:
        return msgspec.convert(wire, kind)
    except (msgspec.ValidationError, OverflowError):
        return None
