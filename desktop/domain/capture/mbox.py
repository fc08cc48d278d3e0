"""Where the mails of an mbox file begin and end, line by line: never whole in memory. Pure."""

import re
from dataclasses import dataclass
from typing import Final

_BEGIN: Final = re.compile(
    rb"From (?:-|\S+|\"[^\"\n]{1,200}\"\S*)\s.{0,80}?\d{1,2}:\d{2}(?::\d{2})?.{0,40}?\d{4}"
)
_HEADER: Final = re.compile(rb"[!-9;-~]{1,76}:")
_ESCAPED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
LINE: Final = 64 << 10
"""Bytes at most that are handed over as one line."""
HEAD: Final = 256 << 10
"""Bytes of each mail's beginning that are kept until it ends."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mail lies in its file."""

    start: int
    size: int
    head: bytes
    """Its beginning, with the headers."""
    escaped: bool = False
    """Whether its lines that begin with "From " are marked, as within an mbox."""


class MboxSplitter:
    """Feed it the file in lines (the pieces of long ones in turn); it returns mails as they end.

    A line begins a mail where it looks like one, the line before it is blank and the next one is a
    header: "From " within the words of a mail, forgotten to be marked, does not.
    """

    def __init__(self) -> None:
        self._at = 0
        self._start = -1
        self._head = bytearray()
        self._in_head = False
        self._blank = True
        self._line_begins = True
        self._doubt: tuple[int, bytes] | None = None
        """A line that may begin a mail, until the next one tells."""

    def feed(self, line: bytes) -> Place | None:
        """Take the next line; return the mail that ended before it."""
        ended: Place | None = None
        begins = self._line_begins
        if self._doubt is not None:
            at, doubted = self._doubt
            self._doubt = None
            if _HEADER.match(line) or line.startswith(b">From "):
                ended = self._end(at)
                self._start = self._at
                self._head.clear()
                self._in_head = True
            else:
                self._keep(doubted)
        if begins and self._blank and line.startswith(b"From ") and _BEGIN.match(line):
            self._doubt = (self._at, line)
        else:
            self._keep(line)
        self._blank = begins and not line.strip(b"\r\n")
        self._line_begins = line.endswith(b"\n")
        self._at += len(line)
        return ended

    def finish(self) -> Place | None:
        """Return the last mail, cut off or not."""
        return self._end(self._at)

    def _keep(self, line: bytes) -> None:
        if self._start < 0 or not self._in_head:
            return
        if not line.strip(b"\r\n") and self._head:
            self._in_head = False
        elif len(self._head) < HEAD:
            self._head += line

    def _end(self, at: int) -> Place | None:
        if self._start < 0 or at <= self._start:
            return None
        return Place(self._start, at - self._start, bytes(self._head), escaped=True)


def is_mbox(first: bytes) -> bool:
    """Tell whether a file that begins so is an mbox rather than one mail."""
    bare = first.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    return bare.startswith(b"From ") and _BEGIN.match(bare) is not None


def unescaped(raw: bytes) -> bytes:
    """Return a mail out of an mbox as it was: one mark fewer before each "From "."""
    return _ESCAPED.sub(rb"\1", raw)
