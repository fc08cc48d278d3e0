"""Makes a font file that names scripts and holds no letter, only the box for a missing one."""

import struct
from collections.abc import Iterable, Mapping
from typing import Final

_EM: Final = 1000
_ASCENT: Final = 900
_DESCENT: Final = 250
_WIDTH: Final = 600
_OUTER: Final = (60, 0, 540, 720)
_INNER: Final = (110, 50, 490, 670)
_WINDOWS_UNICODE: Final = (3, 1)
_ENGLISH: Final = 0x409
_FAMILY_NAME: Final = 1


def box_font(family: str, scripts: Iterable[bytes]) -> bytes:
    """Return a TrueType font called *family* that claims to shape *scripts*, given by their tags.

    The claim is true for as little as it draws; the letters are for others to draw.
    """
    return _file(
        {
            b"GSUB": _scripts(sorted(scripts)),
            b"cmap": _no_characters(),
            b"glyf": _box(),
            b"head": struct.pack(
                ">4I2H2Q4h2H3h",
                *(0x10000, 0x10000, 0, 0x5F0F3CF5, 3, _EM, 0, 0),
                *(*_OUTER, 0, 8, 2, 1, 0),
            ),
            b"hhea": struct.pack(">I3hH11hH", 0x10000, _ASCENT, -_DESCENT, 0, _WIDTH, *[0] * 11, 1),
            b"hmtx": struct.pack(">Hh", _WIDTH, _OUTER[0]),
            b"loca": struct.pack(">2I", 0, len(_box())),
            b"maxp": struct.pack(">I14H", 0x10000, 1, 8, 2, 0, 0, 1, *[0] * 8),
            b"name": _names(family),
        }
    )


def _file(tables: Mapping[bytes, bytes]) -> bytes:
    """Put tables into one file. Nobody checks their sums: they stay 0."""
    count = len(tables)
    power = count.bit_length() - 1
    head = struct.pack(">I4H", 0x10000, count, 16 << power, power, 16 * count - (16 << power))
    place = len(head) + 16 * count
    body = b""
    for tag, data in sorted(tables.items()):
        head += struct.pack(">4s3I", tag, 0, place + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    return head + body


def _scripts(tags: list[bytes]) -> bytes:
    """Return a table of substitutions: every script is there, none has any."""
    listed = struct.pack(">H", len(tags))
    language = 2 + 6 * len(tags)
    listed += b"".join(struct.pack(">4sH", tag, language) for tag in tags)
    listed += struct.pack(">5H", 4, 0, 0, 0xFFFF, 0)
    end = 10 + len(listed)
    return struct.pack(">5H", 1, 0, 10, end, end + 2) + listed + bytes(4)


def _no_characters() -> bytes:
    mapping = struct.pack(">7H", 4, 24, 0, 2, 2, 0, 0) + struct.pack(">5H", 0xFFFF, 0, 0xFFFF, 1, 0)
    return struct.pack(">4HI", 0, 1, *_WINDOWS_UNICODE, 12) + mapping


def _box() -> bytes:
    left, bottom, right, top = _OUTER
    corners = [(left, bottom), (left, top), (right, top), (right, bottom)]
    left, bottom, right, top = _INNER
    corners += [(left, bottom), (right, bottom), (right, top), (left, top)]
    glyph = struct.pack(">5h2HH", 2, *_OUTER, 3, 7, 0) + bytes([1] * len(corners))
    for axis in (0, 1):
        before = 0
        for corner in corners:
            glyph += struct.pack(">h", corner[axis] - before)
            before = corner[axis]
    return glyph + bytes(-len(glyph) % 4)


def _names(family: str) -> bytes:
    text = family.encode("utf-16-be")
    entry = struct.pack(">6H", *_WINDOWS_UNICODE, _ENGLISH, _FAMILY_NAME, len(text), 0)
    return struct.pack(">3H", 0, 1, 6 + len(entry)) + entry + text
