"""The bytes of a mail as words: charsets that are unknown, wrong or not told, and encoded names.

Pure. Whatever comes, there are words; what cannot be read stands as a replacement sign.
"""

import binascii
import codecs
import re
from email import quoprimime
from typing import Final
from urllib.parse import unquote_to_bytes

# Only what is a character set: Python's codecs also unpack, count and escape.
_SETS: Final = re.compile(
    r"(utf[-_]?(8|16|32)|iso8859|cp\d|koi8|gb|big5|euc|shift_jis|iso2022|mac|tis|latin|ascii|hz|"
    r"johab|ptcp|kz1048|windows|utf_8_sig|utf_16|utf_32|utf_7)"
)
_WIDER: Final = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "cp950",
}
"""What senders mean by a set, where what they say is a part of it."""
_WORD: Final = re.compile(r"=\?([^?\s]{1,64})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN: Final = re.compile(r"(\?=)[ \t\r\n]+(=\?)")
_CYRILLIC: Final = re.compile(rb"[\xc0-\xff]{3}")
LONGEST_LINE: Final = 20_000
"""Characters of a header that are read."""


def decoded(data: bytes, charset: str = "") -> str:
    """Return the words of *data*, in the set that is told or, where that cannot be, another one.

    What is said to be in a set of one byte a character is often UTF-8 after all.
    """
    told = _codec(charset)
    narrow = told is None or told in ("utf-8", "cp1252", "cp1254") or told.startswith("iso8859")
    for name in ("utf-8", told) if narrow else (told, "utf-8"):
        if name is None:
            continue
        try:
            return data.decode(name).removeprefix("\ufeff")
        except (UnicodeDecodeError, ValueError, LookupError):
            continue
    if told is not None and told != "utf-8":
        return data.decode(told, "replace")
    try:
        return data.decode(_guess(data))
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def header_words(raw: str) -> str:
    """Return a header's value in words, on one line: RFC 2047 and what stands there in the open.

    *raw* holds bytes beyond ASCII as surrogates, as the standard library reads them.
    """
    text = _open(raw[:LONGEST_LINE])
    text = _BETWEEN.sub(r"\1\2", text)
    parts: list[str] = []
    pending, charset, end = b"", "", 0
    for found in _WORD.finditer(text):
        between = text[end : found.start()]
        said = _encoded(found[2], found[3])
        name = found[1].split("*", 1)[0]
        # A character may be cut in two between words.
        if between or name.lower() != charset.lower():
            parts += [decoded(pending, charset), between]
            pending = b""
        pending, charset, end = pending + said, name, found.end()
    parts += [decoded(pending, charset), text[end:]]
    return " ".join(sound("".join(parts)).split())


def parameter_words(value: str | tuple[str | None, str | None, str] | None) -> str:
    """Return a parameter such as a file's name: RFC 2231, RFC 2047 in quotes, or in the open."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        charset, _, text = value
        data = text.encode("utf-8" if charset is None else "latin-1", "surrogateescape")
        return " ".join(sound(decoded(data, charset or "")).split())
    if re.match(r"[\w.-]{2,20}'[\w-]{0,20}'", value) and "%" in value:
        charset, _, text = value.split("'", 2)
        return " ".join(sound(decoded(unquote_to_bytes(text), charset)).split())
    return header_words(value)


def sound(text: str) -> str:
    """Return *text* without halves of characters and without what no message can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\x00", "")


def _open(raw: str) -> str:
    if raw.isascii():
        return raw
    try:
        return decoded(raw.encode("ascii", "surrogateescape"))
    except UnicodeEncodeError:
        return sound(raw)


def _encoded(how: str, text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    if how in "qQ":
        try:
            return quoprimime.header_decode(text).encode("latin-1")
        except UnicodeEncodeError:
            return data
    try:
        return binascii.a2b_base64(data + b"=" * (-len(data) % 4))
    except (binascii.Error, ValueError):
        return data


def _codec(charset: str) -> str | None:
    """Return the codec of a character set; None for what is none."""
    name = charset.strip().strip("\"'").lower()
    if not name or len(name) > 40 or not name.isascii():
        return None
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return _WIDER.get(found, found) if _SETS.match(found) else None


def _guess(data: bytes) -> str:
    """Return a set of one byte a character that *data* may be in."""
    high = sum(byte > 0x7F for byte in data[:4096])
    upper = sum(byte >= 0xC0 for byte in data[:4096])
    many = high * 3 > len(data[:4096].strip())
    russian = many and upper * 10 >= high * 8 and _CYRILLIC.search(data) is not None
    return "cp1251" if russian else "cp1252"
