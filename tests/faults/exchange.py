"""One request on its way through the proxy: what its act makes of it."""

import asyncio
import re
import socket
import struct
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.faults.acts import PASS, Act, Kind
from tests.faults.http_wire import LIMIT, Answer, Head, Request, read_answer

if TYPE_CHECKING:
    from tests.faults.proxy import Proxy

BREAKS = (OSError, asyncio.IncompleteReadError, EOFError)
"""What a connection that ends raises."""
_DATE = re.compile(r"\{date\+([0-9.]+)\}")
_LINGER_NOT = struct.pack("ii", 1, 0)


@dataclass(frozen=True, slots=True)
class Entry:
    """What was done to one request."""

    method: str
    path: str
    key: str
    """Its idempotency key, or ""."""
    act: Act
    asked: int
    """How often the server got it whole."""
    status: int | None
    """The status of the server's own (last) answer; None: none came."""


class Exchange:
    """One request and what becomes of it."""

    def __init__(
        self,
        proxy: "Proxy",
        request: Request,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self._proxy = proxy
        self._request = request
        self._reader = reader
        self._writer = writer
        self._act = proxy.rule(request) or PASS
        self._asked = 0
        self._status: int | None = None
        self._logged = False

    async def run(self) -> bool:
        """Do it; tell whether the connection goes on."""
        try:
            return await self._do()
        except BREAKS:
            return False
        finally:
            self._log()

    async def _do(self) -> bool:
        act = self._act
        match act.kind:
            case Kind.DROP_BEFORE:
                return self._hang_up()
            case Kind.AWAY:
                await self._proxy.away(act.seconds)
                return self._hang_up()
            case Kind.HALF_REQUEST:
                await self._half()
                return self._hang_up()
            case Kind.ANSWER:
                return await self._say(self._own_answer())
            case Kind.TWICE:
                await self._fetch()
            case Kind.AGAIN_LATER:
                self._proxy.later(act.seconds, self._request)
            case _:
                pass
        return await self._with_answer()

    async def _with_answer(self) -> bool:
        reader, writer = await _connect(self._proxy.target)
        try:
            writer.write(self._request.raw)
            await writer.drain()
            self._asked += 1
            answer = await read_answer(reader, self._request.method)
            self._status = answer.status
            if answer.is_stream:
                return await self._stream(answer, writer)
            head = self._head(answer)
            content = await answer.content()
        finally:
            writer.close()
        # Before a byte of it leaves: whoever has the answer finds it in the log.
        self._log()
        whole = _framed(head, content, self._request.method)
        goes_on = "close" not in answer.head.get("connection").lower()
        return await self._give(whole, head, content) and goes_on

    async def _give(self, whole: bytes, head: bytes, content: bytes) -> bool:
        act = self._act
        match act.kind:
            case Kind.DROP_AFTER:
                pass
            case Kind.STALL:
                await self._client_gone(act.seconds)
            case Kind.CUT_STATUS:
                await self._write(whole[:11])
            case Kind.CUT_HEAD:
                await self._write(whole[: whole.index(b"\r\n\r\n") // 2 + 12])
            case Kind.CUT_BODY:
                await self._write(whole[: len(whole) - len(content) // 2 - 1])
            case Kind.SHORT_BODY:
                return await self._say(_framed(head, content[: len(content) // 2], ""))
            case Kind.ANSWER_AFTER:
                return await self._say(self._own_answer())
            case Kind.DELAY:
                await asyncio.sleep(act.seconds)
                return await self._say(whole)
            case _:
                return await self._say(whole)
        return self._hang_up()

    async def _fetch(self) -> None:
        self._status, _ = await fetch(self._proxy.target, self._request)
        self._asked += 1

    async def _half(self) -> None:
        _, writer = await _connect(self._proxy.target)
        writer.write(self._request.raw[: len(self._request.raw) - len(self._request.body) // 2 - 1])
        await writer.drain()
        writer.close()

    async def _stream(self, answer: Answer, server: asyncio.StreamWriter) -> bool:
        """Pass a stream of events on until one of its ends lets go, or it is to break."""
        self._log()
        self._writer.write(self._head(answer))
        watch = self._proxy.spawn(self._let_go(server))
        left = self._act.pieces if self._act.kind is Kind.CUT_BODY else -1
        try:
            async for piece in answer.pieces:
                self._writer.write(piece)
                await self._writer.drain()
                left -= 1
                if left == 0:
                    break
        finally:
            watch.cancel()
        return self._hang_up()

    async def _let_go(self, server: asyncio.StreamWriter) -> None:
        """Hang up on the server as soon as the client has hung up."""
        await self._reader.read(1)
        server.close()

    async def _client_gone(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._reader.read(1)

    def _head(self, answer: Answer) -> bytes:
        """Return the head without its framing where the body has come whole."""
        head = answer.head
        gone = () if answer.is_stream else ("content-length", "transfer-encoding")
        raw = head.without(*gone)
        if self._proxy.skew and head.get("date"):
            date = format_datetime(self._proxy.now(), usegmt=True)
            raw = Head(raw + b"\r\n\r\n").without("date") + f"\r\nDate: {date}".encode()
        return raw + b"\r\n\r\n" if answer.is_stream else raw

    def _own_answer(self) -> bytes:
        act = self._act
        lines = [f"HTTP/1.1 {act.status} From between"]
        lines.append(f"Date: {format_datetime(self._proxy.now(), usegmt=True)}")
        lines += [f"{name}: {self._filled(value)}" for name, value in act.headers]
        return _framed("\r\n".join(lines).encode(), act.body, self._request.method)

    def _filled(self, value: str) -> str:
        def date(match: re.Match[str]) -> str:
            moment = self._proxy.now() + timedelta(seconds=float(match[1]))
            return format_datetime(moment, usegmt=True)

        return _DATE.sub(date, value)

    async def _say(self, raw: bytes) -> bool:
        self._log()
        await self._write(raw)
        return "close" not in self._request.head.get("connection").lower()

    async def _write(self, raw: bytes) -> None:
        self._writer.write(raw)
        await self._writer.drain()

    def _hang_up(self) -> bool:
        if self._act.reset:
            end: socket.socket = self._writer.get_extra_info("socket")
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        return False

    def _log(self) -> None:
        if not self._logged:
            self._logged = True
            it = self._request
            self._proxy.log.append(
                Entry(it.method, it.path, it.key, self._act, self._asked, self._status)
            )


async def fetch(url: str, request: Request) -> tuple[int, bytes]:
    """Return status and body that the server at *url* answers with."""
    reader, writer = await _connect(url)
    try:
        writer.write(request.raw)
        await writer.drain()
        answer = await read_answer(reader, request.method)
        return answer.status, await answer.content()
    finally:
        writer.close()


async def _connect(url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    parts = urlsplit(url)
    return await asyncio.open_connection(parts.hostname, parts.port or 80, limit=LIMIT)


def _framed(head: bytes, content: bytes, method: str) -> bytes:
    status = int(head.split(b" ", 2)[1])
    if method == "HEAD" or status in (204, 304):
        return head + b"\r\n\r\n"
    return head + b"\r\nContent-Length: %d\r\n\r\n" % len(content) + content
