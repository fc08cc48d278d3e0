"""Where the browser comes back to after a sign-in: a port of this machine, for one visit."""

import asyncio
import hmac
import secrets
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from desktop.brand import BRAND
from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.finding_errors import BrowserSignInEnded

_PATH = "/signed-in"
_LONGEST = 8192
_HEAD_SECONDS = 10.0
_PAGE = (
    "<!doctype html><meta charset=utf-8><meta name=color-scheme content='light dark'>"
    f"<title>{BRAND.name}</title>"
    "<body style='font:1.1rem system-ui;margin:20vh auto;max-width:26rem;"
    "text-align:center'><p>{words}</p>"
)
_DONE = f"You can close this page and go back to {BRAND.name}."
_STRANGE = "This page belongs to no sign-in that is under way."


class BrowserReturn:
    """Listens on 127.0.0.1 while it is entered; only a visit with its `state` counts."""

    def __init__(self) -> None:
        self.state = secrets.token_urlsafe(24)
        self.redirect = ""
        """The address to come back to, once entered."""
        self._answer: asyncio.Future[dict[str, str]] | None = None
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._answer = asyncio.get_running_loop().create_future()
        self._server = await asyncio.start_server(self._visit, "127.0.0.1", 0, limit=_LONGEST)
        port = self._server.sockets[0].getsockname()[1]
        self.redirect = f"http://127.0.0.1:{port}{_PATH}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        raised: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.close()
        if self._answer is not None:
            self._answer.cancel()

    async def code(self, seconds: float) -> str:
        """Return the code that comes back; raises `BrowserSignInEnded` where none does."""
        assert self._answer is not None  # noqa: S101 - entered
        try:
            async with asyncio.timeout(seconds):
                told = await self._answer
        except TimeoutError:
            detail = QT_TRANSLATE_NOOP("Detail", "nobody came back from the browser in time")
            raise BrowserSignInEnded(detail=detail) from None
        if code := told.get("code", ""):
            return code
        if told.get("error") == "access_denied":
            detail = QT_TRANSLATE_NOOP("Detail", "it was not allowed in the browser")
        else:
            detail = QT_TRANSLATE_NOOP("Detail", "the helpdesk's page reported an error")
        raise BrowserSignInEnded(detail=detail)

    async def _visit(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(_HEAD_SECONDS):
                head = await reader.readuntil(b"\r\n\r\n")
                fits = self._take(head)
                writer.write(_page(fits=fits))
                await writer.drain()
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # some other program knocked
        finally:
            writer.close()

    def _take(self, head: bytes) -> bool:
        """Note what a request brings; return whether it is the one that is waited for."""
        method, _, rest = head.partition(b"\r\n")[0].decode("latin-1").partition(" ")
        parts = urlsplit(rest.rpartition(" ")[0])
        told = {name: values[0] for name, values in parse_qs(parts.query).items()}
        state = told.get("state", "").encode()
        if method != "GET" or parts.path != _PATH:
            return False
        if not hmac.compare_digest(state, self.state.encode()):
            return False
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(told)
        return True


def _page(*, fits: bool) -> bytes:
    body = _PAGE.format(words=_DONE if fits else _STRANGE).encode()
    head = (
        f"HTTP/1.1 {'200 OK' if fits else '404 Not Found'}\r\n"
        "Content-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
        "Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'; "
        "style-src 'unsafe-inline'\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body
