"""Versions of the program: which is newer, and where it is told of."""

import re
from dataclasses import dataclass

_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?")


@dataclass(frozen=True, slots=True)
class Release:
    """A version that its maker tells of."""

    version: str
    page: str
    """Where a person reads about it and gets it; an address for the browser."""


def is_newer(version: str, than: str) -> bool:
    """Tell whether *version* comes after *than*; what is no plain version (1.2.3) never does."""
    mine, theirs = _VERSION.fullmatch(version), _VERSION.fullmatch(than)
    if mine is None or theirs is None:
        return False
    return _numbers(mine) > _numbers(theirs)


def _numbers(found: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(part or 0) for part in found.groups())
