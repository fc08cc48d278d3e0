"""Fetches an image that a message refers to, after the person asked for it."""

import asyncio
import ipaddress
import socket
from contextlib import aclosing
from urllib.parse import urlsplit

from desktop.backends.http import Ask, Http
from desktop.backends.offload import Offload
from desktop.domain.errors import Forbidden, Unreachable

MAX_BYTES = 5 * 2**20
_SECONDS = 20.0


class RemoteImages:
    """Asks the image's host alone: no cookies, no referrer, no redirects, always encrypted."""

    def __init__(self, offload: Offload) -> None:
        self._offload = offload

    async def fetch(self, url: str) -> bytes:
        """Return the bytes at *url*, of whatever kind they are; raises only `Problem`.

        Hosts within this network are refused: a message must not make the client knock at the
        doors of the person's own machines.
        """
        parts = urlsplit(url)
        host = parts.hostname or ""
        await _check_public(host)
        netloc = parts.netloc.rpartition("@")[2].removesuffix(":80")
        http = Http(f"https://{netloc}", self._offload)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        ask = Ask(path=path, what="This image", signed=False)
        kept: list[bytes] = []
        try:
            async with (
                asyncio.timeout(_SECONDS),
                aclosing(http.download(ask, limit=MAX_BYTES)) as pieces,
            ):
                async for piece in pieces:
                    kept.append(piece)
        except TimeoutError:
            raise Unreachable(host=host) from None
        finally:
            await http.aclose()
        return b"".join(kept)


async def _check_public(host: str) -> None:
    """Raise unless every address of *host* is on the public internet."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise Unreachable(host=host) from None
    for _family, _type, _proto, _name, address in found:
        if not ipaddress.ip_address(str(address[0]).partition("%")[0]).is_global:
            raise Forbidden(detail=f"{host} is a machine of your own network")
