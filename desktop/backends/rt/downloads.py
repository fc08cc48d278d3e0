"""A file out of the JSON that RT wraps it in, piece by piece, in bounded memory. Pure.

`GET /attachment/ID` answers `{…, "Content": "base64…", …}` with the keys in any order. RT's other
way, the web address, re-encodes texts and sends customers elsewhere.
"""

import base64
import binascii
from enum import Enum, auto

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem, UnexpectedAnswer

_STEP = 4
"""Characters of base64 that stand for whole bytes."""
_OTHERS = 1024 * 1024
"""Bytes of the keys and values beside the content."""
_SPACES = b" \t\r\n"


class _At(Enum):
    OUTSIDE = auto()
    KEY_OR_TEXT = auto()
    CONTENT = auto()
    NO_CONTENT = auto()
    DONE = auto()


class ContentReader:
    """Feed it the answer as it comes; it returns the file's bytes as they become known."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._at = _At.OUTSIDE
        self._depth = 0
        self._others = 0
        self._text = bytearray()
        self._last_text = b""
        self._after_key = False
        self._escaped = False
        self._base64 = bytearray()

    def feed(self, piece: bytes) -> bytes:
        """Return the bytes of the file that *piece* brings; raises `UnexpectedAnswer`."""
        at = 0
        while at < len(piece):
            match self._at:
                case _At.CONTENT:
                    at = self._read_content(piece, at)
                case _At.KEY_OR_TEXT:
                    at = self._read_text(piece, at)
                case _At.OUTSIDE:
                    at = self._read_structure(piece, at)
                case _At.NO_CONTENT | _At.DONE:
                    break
        return self._decode(final=False)

    def finish(self) -> bytes:
        """Return what is left; raises `UnexpectedAnswer` where the file is not whole."""
        if self._at is _At.NO_CONTENT:
            return b""
        if self._at is not _At.DONE:
            raise self._broken()
        return self._decode(final=True)

    def _read_structure(self, piece: bytes, at: int) -> int:
        char = piece[at : at + 1]
        self._count(1)
        if char == b'"':
            self._at = _At.CONTENT if self._is_content() else _At.KEY_OR_TEXT
            self._text.clear()
        elif char in (b"{", b"["):
            self._depth += 1
            self._after_key = False
        elif char in (b"}", b"]"):
            self._depth -= 1
            self._after_key = False
        elif char == b":":
            self._after_key = True
        elif char == b"n" and self._is_content():
            self._at = _At.NO_CONTENT
        elif char not in _SPACES:
            self._after_key = False
        return at + 1

    def _is_content(self) -> bool:
        return self._depth == 1 and self._after_key and self._last_text == b"Content"

    def _read_text(self, piece: bytes, at: int) -> int:
        end = self._end_of_text(piece, at)
        self._count(len(piece) - at if end < 0 else end - at + 1)
        self._text += piece[at:] if end < 0 else piece[at:end]
        if end < 0:
            return len(piece)
        self._last_text = bytes(self._text)
        self._after_key = False
        self._at = _At.OUTSIDE
        return end + 1

    def _end_of_text(self, piece: bytes, at: int) -> int:
        """Return where the string that is open at *at* ends, -1 where it goes on."""
        while at < len(piece):
            if self._escaped:
                self._escaped = False
                at += 1
                continue
            quote = piece.find(b'"', at)
            slash = piece.find(b"\\", at, quote if quote >= 0 else len(piece))
            if slash < 0:
                return quote
            self._escaped = True
            at = slash + 1
        return -1

    def _read_content(self, piece: bytes, at: int) -> int:
        end = piece.find(b'"', at)
        self._base64 += piece[at:] if end < 0 else piece[at:end]
        if end < 0:
            return len(piece)
        self._at = _At.DONE
        return end + 1

    def _decode(self, *, final: bool) -> bytes:
        """Decode what is whole. Only line ends and slashes are ever escaped in base64."""
        raw = self._base64
        rest = b""
        if raw.endswith(b"\\") and not final:
            rest = b"\\"
            raw = raw[:-1]
        text = bytes(raw).replace(b"\\n", b"").replace(b"\\r", b"").replace(b"\\/", b"/")
        whole = len(text) if final else len(text) - len(text) % _STEP
        self._base64 = bytearray(text[whole:] + rest)
        try:
            return base64.b64decode(text[:whole], validate=True)
        except (binascii.Error, ValueError):
            raise self._broken() from None

    def _count(self, size: int) -> None:
        self._others += size
        if self._others > _OTHERS:
            raise self._broken()

    def _broken(self) -> Problem:
        return UnexpectedAnswer(
            host=self._host, detail=QT_TRANSLATE_NOOP("Detail", "a file that cannot be read")
        )


def encoded_limit(size: int) -> int:
    """Return how long the answer for a file of *size* bytes may be."""
    return size // 3 * 4 + size // 16 + 2 * _OTHERS
