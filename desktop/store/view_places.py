"""Places of what has a number, found ahead, as SQL that looks them up."""

import sys
from array import array
from collections.abc import Mapping
from typing import Any, Final

from desktop.store.filter_sql import Sql

LAST: Final = 0xFFFF_FFFF
"""The place of a number that has none."""
_FEW = 12
"""Up to so many numbers are told apart one by one, and sorted as numbers."""


def place_of(column: str, places: Mapping[int, int]) -> Sql:
    """Return what looks up the place of a number; one without a place comes last."""
    if len(places) <= _FEW:
        cases = "".join(f" WHEN {n} THEN {place}" for n, place in places.items())
        # A number alone would name a column.
        return Sql(f"CASE {column}{cases} ELSE {LAST} END" if cases else f"0 * {column}")
    top = max(places, default=0)
    blob = array("I", [LAST]) * (top + 1)
    for n, place in places.items():
        blob[n] = place
    if sys.byteorder == "little":
        blob.byteswap()
    return Sql(f"substr(?, 4 * {column} + 1, 4)", (blob.tobytes(),))


def dense(keys: Mapping[int, Any]) -> dict[int, int]:
    """Return the place of each number by its key; equal keys share a place."""
    order = {key: place for place, key in enumerate(sorted(set(keys.values())))}
    return {n: order[key] for n, key in keys.items()}
