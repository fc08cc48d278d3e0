"""The only place that speaks HTTP: one helpdesk, its bounds, and every failure as a problem."""

import asyncio
import logging
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TypeVar
from urllib.parse import urlencode, urlsplit

import httpx
import msgspec
from httpx_sse import EventSource, ServerSentEvent

from desktop import __version__
from desktop.backends.address import check_base_url, host_of, is_loopback
from desktop.backends.answers import Answer, one_line, problem_of
from desktop.backends.ask import Ask, Rest, Stream
from desktop.backends.bounds import MAX_BODY, check_json, unpack, web_page
from desktop.backends.offload import Offload
from desktop.backends.system_proxy import proxy_for
from desktop.brand import BRAND
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    Conflict,
    ConnectionLost,
    Problem,
    SignInRefused,
    TlsFailed,
    TooMuch,
    UnexpectedAnswer,
    Unreachable,
)

T = TypeVar("T")

PIECE = 1024 * 1024
MAX_EVENT = 64 * 1024
DEADLINE = 120.0
"""Seconds for one whole JSON exchange: a trickle of bytes must not hold a sync for ever."""
_SILENCE = 35.0
"""Seconds an event stream may be silent; the server comments every 15."""
_UNREADABLE = QT_TRANSLATE_NOOP("Detail", "unreadable data")
_BREAKS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError, TimeoutError)

for _name in ("httpx", "httpcore"):
    # httpx logs whole URLs at INFO.
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


class Http:
    """Requests to one base address, and nowhere else.

    Raises only `Problem`. Redirects are never followed and cookies never kept: a backend that
    needs them reads the headers of an `Answer`. *explain* has the last say about answers that
    refuse: it gets the answer and the usual problem of it, and returns the one to raise.
    """

    def __init__(
        self,
        base_url: str,
        offload: Offload,
        *,
        explain: Callable[[Answer, Problem], Problem] = lambda _, usual: usual,
        deadline: float = DEADLINE,
        address: str | None = None,
    ) -> None:
        """Speak to *base_url*: at *address* alone, where its host's was looked up before.

        Blocks on the certificates, once in a program: see `trust`.
        """
        self.base_url = check_base_url(base_url)
        self._address = address
        self.host = host_of(self.base_url)
        self._offload = offload
        self._explain = explain
        self._deadline = deadline
        self._headers: dict[str, str] = {}
        self._secrets: tuple[str, ...] = ()
        # Rules for plain http ask for no certificate.
        self._verify = _trust_nobody() if self.base_url.startswith("http:") else trust()
        self._client: httpx.AsyncClient | None = None
        self._closed = False

    def sign(self, headers: Mapping[str, str], *, secrets: tuple[str, ...]) -> None:
        """Send *headers* with every request from now on; *secrets* are cut out of all words.

        Raises `SignInRefused` for what no header can hold, such as a token with a line break.
        """
        if not all(value.isascii() and value.isprintable() for value in headers.values()):
            raise SignInRefused(host=self.host)
        self._headers = dict(headers)
        self._secrets = tuple(secret for secret in secrets if secret)

    async def request(self, ask: Ask, parse: Callable[[bytes], T]) -> T:
        """Return *parse* of the JSON that answers with 2xx; it runs on the worker thread."""
        raw = await self._exchange(ask)
        return await self._offload(self._data, raw, ask, parse)

    async def send(self, ask: Ask, *, accept: frozenset[int] = frozenset()) -> Answer:
        """Return the answer as it is; a status outside 2xx and *accept* is raised as a problem."""
        raw = await self._exchange(ask)
        return await self._offload(self._accept, raw, ask, accept)

    async def download(
        self, ask: Ask, *, limit: int, rest: Rest | None = None
    ) -> AsyncGenerator[bytes]:
        """Yield the bytes of a file in pieces of at most 1 MiB, at most *limit* in all.

        Of a file that is here in part only the *rest* is yielded; `Conflict` where it is another
        one by now. Close the iterator (`contextlib.aclosing`) where it is not read to its end.
        """
        got = 0
        broken: Problem | None = None
        wanted = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if rest is not None:
            wanted |= {"Range": f"bytes={rest.start}-", "If-Range": rest.etag}
        try:
            async with self._open(ask, wanted) as response:
                skip = await self._begin(response, ask, rest)
                async for piece in response.aiter_raw(PIECE):
                    got += len(piece)
                    if got > limit + skip:
                        raise TooMuch(
                            host=self.host,
                            detail=QT_TRANSLATE_NOOP("Detail", "a file larger than it said"),
                        )
                    if got > skip:
                        yield piece[max(0, len(piece) - (got - skip)) :]
        except _BREAKS as exc:
            broken = self._translate(exc)
        if broken is not None:
            raise broken

    async def events(self, ask: Ask, *, last_id: str = "") -> AsyncGenerator[ServerSentEvent]:
        """Yield what a Server-Sent Events stream says; ends when the server ends it.

        Raises `ConnectionLost` when it breaks or falls silent, `TooMuch` for an endless event.
        """
        wanted = {"Accept": "text/event-stream", "Accept-Encoding": "identity"}
        if last_id and last_id.isascii() and last_id.isprintable():
            wanted["Last-Event-ID"] = last_id
        broken: Problem | None = None
        try:
            async with self._open(replace(ask, silence=_SILENCE), wanted) as response:
                await self._begin(response, ask)
                if "text/event-stream" not in response.headers.get("content-type", ""):
                    raise UnexpectedAnswer(
                        host=self.host, detail=QT_TRANSLATE_NOOP("Detail", "no stream of events")
                    )
                bounded = httpx.Response(
                    200, headers=response.headers, stream=_BoundedEvents(response, self.host)
                )
                async for event in EventSource(bounded).aiter_sse():
                    yield event
        except _BREAKS as exc:
            broken = self._translate(exc)
        if broken is not None:
            raise broken

    async def renew(self) -> None:
        """Send what comes from here on over new connections, by the proxies there are now.

        After a sleep, or on another network, those there are die without saying so: what is under
        way on them ends here as `ConnectionLost`.
        """
        old, self._client = self._client, None
        if old is not None:
            await old.aclose()

    async def aclose(self) -> None:
        """Close every connection; later requests raise `Unreachable`."""
        self._closed = True
        await self.renew()

    async def _ready(self) -> httpx.AsyncClient:
        """Return what requests leave by; made with the first one, by the proxies of that moment."""
        if self._client is None:
            # The proxies of environment and desktop lead to other machines than this one.
            here = is_loopback(urlsplit(self.base_url).hostname or "")
            proxy = None if here else await self._offload(proxy_for, self.base_url)
            self._client = self._client or self._made(proxy, outward=not here)
        return self._client

    def _made(self, proxy: str | None, *, outward: bool) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            headers={"User-Agent": f"{BRAND.token}/{__version__}", "Accept": "application/json"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            follow_redirects=False,
            # Servers let idle connections go after 5 s and more: never send into one just closed.
            limits=httpx.Limits(max_connections=8, keepalive_expiry=4.0),
            trust_env=outward,
            proxy=proxy,
            verify=self._verify,
        )

    # --- on the line ------------------------------------------------------------------------------

    async def _exchange(self, ask: Ask) -> Answer:
        """Return the whole answer, still packed."""
        size = ask.body.length if isinstance(ask.body, Stream) else len(ask.body)
        try:
            # A slow line (32 KiB/s) gets the time that a large upload needs.
            async with asyncio.timeout(self._deadline + size / 32_768):
                async with self._open(ask, {"Accept-Encoding": "gzip"}) as response:
                    return await self._read(response)
        except _BREAKS as exc:
            broken = self._translate(exc)
        # Raised out here so that it does not carry httpx's request, headers and all, along.
        raise broken

    @asynccontextmanager
    async def _open(self, ask: Ask, wanted: Mapping[str, str]) -> AsyncGenerator[httpx.Response]:
        """Send a request and give its answer as it begins to come in."""
        if self._closed:
            raise Unreachable(host=self.host)
        client = await self._ready()
        url = self.base_url + ask.path + (f"?{urlencode(ask.query)}" if ask.query else "")
        headers = {**wanted, **(self._headers if ask.signed else {}), **ask.headers}
        extensions: dict[str, str] = {}
        if self._address is not None:
            url = _at(url, self._address)
            headers |= {"Host": self.host}
            # The certificate must still be that of the name.
            extensions = {"sni_hostname": urlsplit(self.base_url).hostname or ""}
        content: bytes | AsyncIterator[bytes]
        if isinstance(ask.body, Stream):
            headers |= {"Content-Length": str(ask.body.length)}
            headers.setdefault("Content-Type", ask.body.content_type)
            content = ask.body.chunks()
        else:
            content = ask.body
            if content:
                headers.setdefault("Content-Type", "application/json")
        timeout = httpx.Timeout(30.0, connect=10.0, pool=10.0, read=ask.silence)
        request = client.build_request(
            ask.method,
            url,
            headers=headers,
            content=content or None,
            timeout=timeout,
            extensions=extensions,
        )
        response = await client.send(request, stream=True)
        try:
            yield response
        finally:
            await response.aclose()

    async def _read(self, response: httpx.Response) -> Answer:
        """Read a whole body as it comes over the line, within the bounds."""
        kept: list[bytes] = []
        got = 0
        async for piece in response.aiter_raw():
            got += len(piece)
            if got > MAX_BODY:
                raise TooMuch(host=self.host, detail=f"over {MAX_BODY // PIECE} MiB in one answer")
            kept.append(piece)
        headers = tuple((name.lower(), value) for name, value in response.headers.multi_items())
        return Answer(response.status_code, headers, b"".join(kept))

    async def _begin(self, response: httpx.Response, ask: Ask, rest: Rest | None = None) -> int:
        """Raise unless a streamed answer begins well; return how many bytes of it are here."""
        status = response.status_code
        if status not in (200, 206) or (status == 206 and rest is None):
            await self._offload(self._accept, await self._read(response), ask, frozenset[int]())
            raise UnexpectedAnswer(host=self.host, detail=f"status {status}")
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            raise UnexpectedAnswer(
                host=self.host,
                detail=QT_TRANSLATE_NOOP("Detail", "an encoding that was not asked for"),
            )
        if rest is None:
            return 0
        if status == 206:
            begins = response.headers.get("content-range", "").lower()
            if not begins.startswith(f"bytes {rest.start}-"):
                raise UnexpectedAnswer(
                    host=self.host,
                    detail=QT_TRANSLATE_NOOP("Detail", "another part than was asked for"),
                )
            return 0
        # The whole file: of a server that knows no ranges, or since it changed.
        if response.headers.get("etag") != rest.etag:
            raise Conflict(what=ask.what)
        return rest.start

    def _translate(self, exc: Exception) -> Problem:
        """Return the problem of a broken line; what counts is whether the request can have left."""
        match exc:
            case httpx.ConnectError() if (words := _tls_words(exc)) is not None:
                return TlsFailed(host=self.host, detail=words)
            case (
                httpx.ConnectError()
                | httpx.ConnectTimeout()
                | httpx.PoolTimeout()
                | httpx.ProxyError()
                | httpx.UnsupportedProtocol()
                | httpx.InvalidURL()
                | UnicodeError()
            ):
                return Unreachable(host=self.host)
            case _:
                return ConnectionLost(host=self.host)

    # --- on the worker thread ---------------------------------------------------------------------

    def _accept(self, raw: Answer, ask: Ask, accept: frozenset[int]) -> Answer:
        """Return the answer unpacked, or raise what it means where it refuses."""
        # No local variable holds the body or a secret: a crash report may show them.
        packed = raw.header("content-encoding")
        answer = Answer(raw.status, raw.headers, unpack(raw.body, packed, self.host))
        if 200 <= answer.status < 300 or answer.status in accept:
            return answer
        raise self._explain(
            answer,
            problem_of(answer, host=self.host, what=ask.what, secrets=self._hidden(ask)),
        )

    def _data(self, raw: Answer, ask: Ask, parse: Callable[[bytes], T]) -> T:
        answer = self._accept(raw, ask, frozenset())
        if "html" in answer.header("content-type").lower():
            raise web_page(self.host)
        check_json(answer.body, self.host)
        try:
            return parse(answer.body)
        except (msgspec.MsgspecError, ValueError, LookupError) as exc:
            detail = one_line(str(exc), self._hidden(ask), 120) or _UNREADABLE
        except (ArithmeticError, RecursionError, TypeError):
            detail = _UNREADABLE
        raise UnexpectedAnswer(host=self.host, detail=detail)

    def _hidden(self, ask: Ask) -> tuple[str, ...]:
        """Return what must not stand in any words."""
        given = (secret.reveal() for secret in ask.secrets)
        return (*self._secrets, *(text for text in given if text))


class _BoundedEvents(httpx.AsyncByteStream):
    """The bytes of an event stream, as long as no single event grows beyond `MAX_EVENT`."""

    def __init__(self, response: httpx.Response, host: str) -> None:
        self._response = response
        self._host = host

    async def __aiter__(self) -> AsyncIterator[bytes]:
        since_blank = 0
        tail = b""
        async for piece in self._response.aiter_raw():
            window = tail + piece
            tail = window[-3:]
            ended = max(window.rfind(mark) for mark in (b"\n\n", b"\r\r", b"\n\r\n"))
            since_blank = since_blank + len(piece) if ended < 0 else len(window) - ended
            if since_blank > MAX_EVENT:
                raise TooMuch(
                    host=self._host, detail=QT_TRANSLATE_NOOP("Detail", "an event without an end")
                )
            yield piece


@cache
def trust() -> ssl.SSLContext:
    """Return the rules for certificates: the bundled authorities and those of this computer.

    One for the whole program: reading the authorities takes up to a sixth of a second.
    """
    context = httpx.create_ssl_context()
    context.load_default_certs()
    return context


@cache
def _trust_nobody() -> ssl.SSLContext:
    """Return rules for plain http, which asks for no certificate."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _at(url: str, address: str) -> str:
    """Return *url* with the address of its host in place of the name."""
    parts = urlsplit(url)
    where = f"[{address}]" if ":" in address else address
    return parts._replace(netloc=where if parts.port is None else f"{where}:{parts.port}").geturl()


def _tls_words(exc: BaseException) -> str | None:
    """Return what OpenSSL says where a connection failed for want of trust, else None."""
    cause: BaseException | None = exc
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return one_line(cause.verify_message, limit=120) or "its certificate is not valid"
        if isinstance(cause, ssl.SSLError):
            return "no encrypted connection came about"
        cause = cause.__cause__ or cause.__context__
    return None
