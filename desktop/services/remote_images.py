"""Fetches an image that a message refers to, after the person asked for it."""

import asyncio
import ipaddress
import socket
from contextlib import aclosing
from urllib.parse import SplitResult, urlsplit
from weakref import WeakKeyDictionary

from desktop.backends.ask import Ask
from desktop.backends.http import Http, trust
from desktop.backends.offload import Offload
from desktop.domain.errors import QT_TRANSLATE_NOOP, Forbidden, Unreachable

MAX_BYTES = 5 * 2**20
AT_ONCE = 4
_SECONDS = 20.0
_ADDRESSES = 3
"""How many addresses of a host are tried."""
_PORT = 443

_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()
"""What bounds the images at once, whoever asks for them."""


class RemoteImages:
    """Asks the image's host alone: no cookies, no referrer, no redirects, always encrypted."""

    def __init__(self, offload: Offload) -> None:
        self._offload = offload

    async def fetch(self, url: str) -> bytes:
        """Return the bytes at *url*, of whatever kind they are; raises only `Problem`.

        Hosts within this network are refused: a message must not make the client knock at the
        doors of the person's own machines. What was found to be public is what is connected to.
        """
        parts = urlsplit(url)
        host = parts.hostname or ""
        _check_port(parts)
        turn = _turns.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(AT_ONCE))
        async with turn:
            try:
                async with asyncio.timeout(_SECONDS):
                    return await self._fetch_from(parts, host, await _public_addresses(host))
            except TimeoutError:
                raise Unreachable(host=host) from None

    async def _fetch_from(self, parts: SplitResult, host: str, addresses: list[str]) -> bytes:
        await self._offload(trust)
        for address in addresses[:_ADDRESSES]:
            try:
                return await self._fetch_at(parts, host, address)
            except Unreachable:
                # This computer may have no way to it, as with IPv6; another may do.
                continue
        raise Unreachable(host=host)

    async def _fetch_at(self, parts: SplitResult, host: str, address: str) -> bytes:
        where = f"[{host}]" if ":" in host else host
        http = Http(f"https://{where}", self._offload, address=address)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        ask = Ask(path=path, what=QT_TRANSLATE_NOOP("Detail", "This image"), signed=False)
        kept: list[bytes] = []
        try:
            async with aclosing(http.download(ask, limit=MAX_BYTES)) as pieces:
                async for piece in pieces:
                    kept.append(piece)
        finally:
            await http.aclose()
        return b"".join(kept)


def _check_port(parts: SplitResult) -> None:
    """Raise unless the image is where the web's images are: a door of its own may be anything."""
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port not in {None, _PORT} and (parts.scheme, port) != ("http", 80):
        raise Forbidden(detail=f"only port {_PORT} of a host is asked for images")


async def _public_addresses(host: str) -> list[str]:
    """Return the addresses of *host*; raise unless all of them are on the public internet."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, _PORT, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise Unreachable(host=host) from None
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not addresses:
        raise Unreachable(host=host)
    if not all(_is_public(address) for address in addresses):
        raise Forbidden(detail=f"{host} is a machine of your own network")
    return addresses


def _is_public(text: str) -> bool:
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        # Ways to write an IPv4 address, such as one of this network.
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return inner.is_global and not inner.is_multicast
    return address.is_global and not address.is_multicast


_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
