"""HTTP/1.1 as it goes over a line: just enough to pass it on, whole, in pieces, or cut short."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

_HEAD = b"\r\n\r\n"
LIMIT = 1 << 20
"""Bytes that a head, or one line of a chunked body, may have."""


@dataclass(frozen=True)
class Head:
    """The lines before a body, as they came."""

    raw: bytes

    @property
    def first(self) -> str:
        """The request line or the status line."""
        return self.raw.partition(b"\r\n")[0].decode("latin-1")

    def get(self, name: str) -> str:
        """Return a header, or ""."""
        for line in self.raw.split(b"\r\n")[1:]:
            key, _, value = line.partition(b":")
            if key.strip().lower() == name.lower().encode():
                return value.strip().decode("latin-1")
        return ""

    def without(self, *names: str) -> bytes:
        """Return the lines without some headers, and without the empty line at the end."""
        gone = {name.lower().encode() for name in names}
        lines = self.raw.removesuffix(_HEAD).split(b"\r\n")
        kept = [line for line in lines[1:] if line.partition(b":")[0].strip().lower() not in gone]
        return b"\r\n".join([lines[0], *kept])


@dataclass(frozen=True)
class Request:
    """One request, whole."""

    head: Head
    body: bytes

    @property
    def method(self) -> str:
        """GET and so on."""
        return self.head.first.split(" ")[0]

    @property
    def target(self) -> str:
        """Path and query."""
        return self.head.first.split(" ")[1]

    @property
    def path(self) -> str:
        """The path alone."""
        return self.target.partition("?")[0]

    @property
    def key(self) -> str:
        """Its idempotency key, or ""."""
        return self.head.get("idempotency-key")

    @property
    def raw(self) -> bytes:
        """All bytes of it."""
        return self.head.raw + self.body


@dataclass
class Answer:
    """An answer that begins to come in: `pieces` gives its body in the framing it has."""

    head: Head
    pieces: AsyncIterator[bytes]
    until_close: bool
    """Whether nothing but the end of the connection tells its end."""

    @property
    def status(self) -> int:
        """The status code."""
        return int(self.head.first.split(" ")[1])

    @property
    def is_stream(self) -> bool:
        """Whether it may go on for ever."""
        return "text/event-stream" in self.head.get("content-type")

    async def content(self) -> bytes:
        """Return the whole body without its framing."""
        got = b"".join([piece async for piece in self.pieces])
        return _unchunked(got) if _is_chunked(self.head) else got


async def read_request(reader: asyncio.StreamReader) -> Request | None:
    """Return the next request; None where the client has no more."""
    try:
        head = Head(await reader.readuntil(_HEAD))
        if _is_chunked(head):
            body = b"".join([piece async for piece in _chunks(reader)])
        else:
            body = await reader.readexactly(int(head.get("content-length") or 0))
    except (asyncio.IncompleteReadError, OSError):
        return None
    return Request(head, body)


async def read_answer(reader: asyncio.StreamReader, method: str) -> Answer:
    """Return the beginning of an answer; raises where the server hangs up before it."""
    head = Head(await reader.readuntil(_HEAD))
    status = int(head.first.split(" ")[1])
    if method == "HEAD" or status in (204, 304):
        return Answer(head, _sized(reader, 0), until_close=False)
    if _is_chunked(head):
        return Answer(head, _chunks(reader), until_close=False)
    length = head.get("content-length")
    if length:
        return Answer(head, _sized(reader, int(length)), until_close=False)
    return Answer(head, _rest(reader), until_close=True)


def _is_chunked(head: Head) -> bool:
    return "chunked" in head.get("transfer-encoding").lower()


async def _sized(reader: asyncio.StreamReader, length: int) -> AsyncIterator[bytes]:
    while length:
        piece = await reader.read(min(length, 1 << 16))
        if not piece:
            raise ConnectionResetError
        length -= len(piece)
        yield piece


async def _rest(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    while piece := await reader.read(1 << 16):
        yield piece


async def _chunks(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    while True:
        line = await reader.readuntil(b"\r\n")
        size = int(line.split(b";")[0], 16)
        yield line + await reader.readexactly(size + 2)
        if size == 0:
            return


def _unchunked(body: bytes) -> bytes:
    content = b""
    while body:
        line, _, body = body.partition(b"\r\n")
        size = int(line.split(b";")[0], 16)
        content += body[:size]
        body = body[size + 2 :]
    return content
