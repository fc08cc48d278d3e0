"""What a person was told: a line on the disk for each text that is kept and each write queued."""

import os
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import msgspec


class Told(StrEnum):
    """What the person was told of a write."""

    TYPED = "typed"
    """It is kept as a draft."""
    QUEUED = "queued"
    """It will be sent."""
    DISCARDED = "discarded"
    """It is gone, as they wanted."""


class What(StrEnum):
    """What somebody writes."""

    REPLY = "reply"
    NOTE = "note"
    TICKET = "ticket"
    CLOSE = "close"
    REOPEN = "reopen"

    @property
    def has_text(self) -> bool:
        """Whether it carries words of the person's."""
        return self not in (What.CLOSE, What.REOPEN)


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One promise."""

    told: Told
    n: int
    """Ascending over all that is written, over all lives of the client."""
    who: str
    """The name of the account."""
    what: What
    ticket: str | None = None
    key: str = ""
    """The outbox item's, once queued."""
    text: str = ""
    files: tuple[tuple[str, str], ...] = ()
    """Names and SHA-256, in order."""


class Journal:
    """Appends to a file; what `keep` returned from outlives the machine, if *durable*."""

    def __init__(self, path: Path, *, durable: bool = True) -> None:
        self._durable = durable
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def keep(self, line: Line) -> None:
        """Write one promise down."""
        os.write(self._file, msgspec.json.encode(line) + b"\n")
        if self._durable:
            os.fsync(self._file)

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)


def read(path: Path) -> Iterator[Line]:
    """Yield all promises, in the order in which they were given."""
    if path.exists():
        for raw in path.read_bytes().splitlines():
            yield msgspec.json.decode(raw, type=Line)
