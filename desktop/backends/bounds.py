"""The bounds on what a server may send: size after unpacking, depth, kind."""

import zlib

from desktop.domain.errors import QT_TRANSLATE_NOOP, TooMuch, UnexpectedAnswer
from desktop.domain.network_errors import WebPage

MAX_BODY = 16 * 1024 * 1024
"""Bytes of one JSON answer, as sent and as unpacked."""
MAX_DEPTH = 64

_NO_STRUCTURE = bytes(set(range(256)) - set(b'[]{}"'))
_ONE_KIND = bytes.maketrans(b"{}", b"[]")


def unpack(raw: bytes, encoding: str, host: str, limit: int = MAX_BODY) -> bytes:
    """Return the body behind a Content-Encoding; never holds more than *limit* bytes of it."""
    match encoding.strip().lower():
        case "" | "identity":
            body = raw
        case "gzip" | "x-gzip":
            body = _gunzip(raw, host, limit)
        case _:
            raise UnexpectedAnswer(
                host=host, detail=QT_TRANSLATE_NOOP("Detail", "an encoding that was not asked for")
            )
    if len(body) > limit:
        raise TooMuch(host=host, detail=f"over {limit // 1_048_576} MiB in one answer")
    return body


def _gunzip(raw: bytes, host: str, limit: int) -> bytes:
    """Unpack one gzip member; more of them could hide endless work and no server sends them."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        body = unpacker.decompress(raw, limit + 1)
    except zlib.error:
        raise UnexpectedAnswer(
            host=host, detail=QT_TRANSLATE_NOOP("Detail", "damaged compression")
        ) from None
    if len(body) <= limit and (not unpacker.eof or unpacker.unused_data):
        raise UnexpectedAnswer(host=host, detail=QT_TRANSLATE_NOOP("Detail", "damaged compression"))
    return body


def check_json(body: bytes, host: str) -> None:
    """Raise `UnexpectedAnswer` for a web page, `TooMuch` for JSON nested too deeply."""
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        raise web_page(host)
    if is_deeper(body, MAX_DEPTH):
        raise TooMuch(host=host, detail=f"data nested over {MAX_DEPTH} deep")


def web_page(host: str) -> UnexpectedAnswer:
    """Return the problem of HTML where data was due: a captive portal, a proxy, a wrong address."""
    return WebPage(host=host, detail=QT_TRANSLATE_NOOP("Detail", "a web page instead of data"))


def is_deeper(body: bytes, limit: int) -> bool:
    """Tell whether JSON nests over *limit* deep, in a few passes at C speed and without recursion.

    Escapes go first, then all but brackets and quotes, then the strings; what is left loses its
    innermost pairs once a pass. Unbalanced input is left to the parser, which refuses it.
    """
    if body.count(b"[") + body.count(b"{") <= limit:
        return False
    bare = body.replace(b"\\\\", b"").replace(b'\\"', b"").translate(_ONE_KIND, _NO_STRUCTURE)
    # Two quotes side by side cancel out: every other position stays inside or outside a string.
    brackets = b"".join(bare.replace(b'""', b"").split(b'"')[::2])
    for _ in range(limit):
        if not brackets:
            return False
        inner = brackets.replace(b"[]", b"")
        if len(inner) == len(brackets):
            return False
        brackets = inner
    return bool(brackets)
