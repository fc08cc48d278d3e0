"""How each kind of backend goes over a line of the model."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import httpx

from desktop.backends.base import Outgoing, Receipt
from desktop.backends.memory import HOST, MemoryBackend
from desktop.backends.memory_helpdesk import MemoryHelpdesk
from desktop.backends.native.backend import NativeBackend
from desktop.backends.offload import Offload
from desktop.domain.errors import (
    Busy,
    ConnectionLost,
    Refused,
    ServerFault,
    SignInRefused,
    UnexpectedAnswer,
    Unreachable,
)
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.outbox import ChangeFields, Command, NewTicket, Reply, SetStatus
from desktop.domain.ticket import Person
from tests.model.line import Ask, Line

T = TypeVar("T")

_OF_TICKET = re.compile(r"/api/v1/tickets/([^/]+)(/messages)?")


async def no_wait_for(function: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
    """Be a worker that works at once."""
    return function(*args, **kwargs)


def native_over(
    wire: httpx.AsyncBaseTransport, url: str, token: str, offload: Offload
) -> NativeBackend:
    """Return a native backend whose requests go over *wire* instead of a socket."""
    backend = NativeBackend(url, token, offload)
    usual = backend._http._made

    def made(proxy: str | None, *, outward: bool) -> httpx.AsyncClient:
        client = usual(proxy, outward=outward)
        client._transport = wire
        client._mounts = {}
        return client

    backend._http._made = made
    return backend


class NativeWire(httpx.AsyncBaseTransport):
    """From httpx to the helpdesk in this process, over a line where there is one."""

    def __init__(self, app: Callable[[], httpx.ASGITransport], line: Line | None = None) -> None:
        self._app = app
        self._line = line

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        async def perform() -> httpx.Response:
            answer = await self._app().handle_async_request(request)
            body = await answer.aread()
            return _told(answer.status_code, answer.headers, body)

        await request.aread()
        if self._line is None:
            return await perform()
        return await self._line.carry(_ask(request), perform, _Http())


def _ask(request: httpx.Request) -> Ask:
    key = request.headers.get("idempotency-key", "")
    found = _OF_TICKET.fullmatch(request.url.path)
    ticket = found[1] if key and found else None
    body = ""
    if key and ticket and request.method == "POST":
        told = json.loads(request.content)
        body = "" if told.get("internal") else told["body"]
    return Ask(request.method != "GET", ticket, key, body)


def _told(status: int, headers: Any, body: bytes) -> httpx.Response:
    """Return an answer that is read as it comes, as over a socket."""
    stream = httpx.ByteStream(body)
    return httpx.Response(status, headers=headers, stream=stream, extensions={"body": body})


class _Http:
    def unreachable(self) -> Exception:
        return httpx.ConnectError("refused")

    def lost(self) -> Exception:
        return httpx.RemoteProtocolError("gone")

    def cut(self, answer: httpx.Response) -> httpx.Response:
        headers = {"content-type": answer.headers.get("content-type", "")}
        body: bytes = answer.extensions["body"]
        return _told(answer.status_code, headers, body[: len(body) // 2])

    def says(self, status: int, wait: int | None) -> httpx.Response:
        headers = {} if wait is None else {"Retry-After": str(wait)}
        return _told(status, headers, b'{"title": "From between"}')

    def took(self, answer: httpx.Response) -> bool:
        return answer.is_success


class PlainBackend(MemoryBackend):
    """The backend of the helpdesk in memory, over a line."""

    def __init__(self, helpdesk: MemoryHelpdesk, token: str, line: Line) -> None:
        super().__init__(helpdesk, token)
        self._line = line
        self._inside = False

    async def _over(self, ask: Ask, perform: Callable[[], Awaitable[Receipt]]) -> Receipt:
        async def inside() -> Receipt:
            self._inside = True
            try:
                return await perform()
            finally:
                self._inside = False

        return await self._line.carry(ask, inside, _Memory())

    async def _arrive(self) -> Person:
        if self._inside:
            return await super()._arrive()
        return await self._line.carry(Ask(False), super()._arrive, _Memory())

    async def reply(self, command: Reply, outgoing: Outgoing) -> Receipt:
        body = "" if command.internal else command.body
        ask = Ask(True, command.ticket, outgoing.key, body)
        return await self._over(ask, lambda: super(PlainBackend, self).reply(command, outgoing))

    async def create(self, command: NewTicket, outgoing: Outgoing) -> Receipt:
        ask = Ask(True, None, outgoing.key)
        return await self._over(ask, lambda: super(PlainBackend, self).create(command, outgoing))

    async def set_status(self, command: SetStatus, outgoing: Outgoing) -> Receipt:
        ask = Ask(True, command.ticket, outgoing.key)
        return await self._over(
            ask, lambda: super(PlainBackend, self).set_status(command, outgoing)
        )

    async def change_fields(self, command: ChangeFields, outgoing: Outgoing) -> Receipt:
        ask = Ask(True, command.ticket, outgoing.key)
        return await self._over(
            ask, lambda: super(PlainBackend, self).change_fields(command, outgoing)
        )

    async def probe(self, command: Command, key: OutboxId, seen: RemoteId | None) -> Receipt | None:
        found = await super().probe(command, key, seen)
        if found is not None and key not in self._line.arrived:
            # Whoever did it: it is as the person wanted it.
            self._line.arrived.append(key)
        return found


class _Memory:
    def unreachable(self) -> Exception:
        return Unreachable(host=HOST)

    def lost(self) -> Exception:
        return ConnectionLost(host=HOST)

    def cut(self, answer: Any) -> Any:
        raise UnexpectedAnswer(host=HOST, detail="half of it")

    def says(self, status: int, wait: int | None) -> Any:
        if status == 401:
            raise SignInRefused(host=HOST)
        if status == 422:
            raise Refused(detail="not like this")
        if wait is not None:
            raise Busy(host=HOST, seconds=float(wait))
        raise ServerFault(host=HOST, status=status)

    def took(self, answer: Any) -> bool:
        return isinstance(answer, Receipt)
