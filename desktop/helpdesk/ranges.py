"""Parts of files over HTTP: one byte range (RFC 9110, 14), streamed in pieces."""

import re
from collections.abc import Iterator
from pathlib import Path

PIECE = 256 * 1024

_RANGE = re.compile(r"\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*", re.ASCII | re.IGNORECASE)
_DIGITS = 18


class Unsatisfiable(Exception):  # noqa: N818 - an answer, not a fault
    """The range lies beyond the file."""


def parse(header: str, size: int) -> range | None:
    """Return the bytes that *header* asks for, or None for all of them.

    What is no single byte range is ignored, as the standard allows; raises `Unsatisfiable` for one
    that begins beyond the end.
    """
    found = _RANGE.fullmatch(header)
    if found is None:
        return None
    first, last = found.groups()
    if not (first or last) or len(first) > _DIGITS or len(last) > _DIGITS:
        return None
    if not first:
        wanted = range(max(0, size - int(last)), size)
    elif last and int(last) < int(first):
        return None
    else:
        wanted = range(int(first), min(int(last) + 1, size) if last else size)
    if not wanted:
        raise Unsatisfiable
    return wanted


def pieces(path: Path, wanted: range) -> Iterator[bytes]:
    """Yield those bytes of a file, in pieces of at most `PIECE`."""
    with path.open("rb") as file:
        file.seek(wanted.start)
        left = len(wanted)
        while left and (piece := file.read(min(PIECE, left))):
            left -= len(piece)
            yield piece
