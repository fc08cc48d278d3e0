"""The newest version of the program, as its maker's server tells: one request, nothing sent."""

from contextlib import aclosing
from urllib.parse import quote, urlsplit

import msgspec

from desktop.backends.address import check_base_url
from desktop.backends.ask import Ask
from desktop.backends.http import Http
from desktop.backends.offload import Offload
from desktop.domain.releases import Release


class _Told(msgspec.Struct):
    version: str
    page: str


async def newest(url: str, offload: Offload) -> Release:
    """Return what the JSON at *url* tells: `{"version": "1.2.3", "page": "https://…"}`.

    Redirects are not followed. Raises `Problem`: what is in the way, or that it is no such JSON.
    """
    parts = urlsplit(url)
    http = await offload(Http, f"{parts.scheme}://{parts.netloc}", offload)
    async with aclosing(http):
        told = await http.request(Ask(path=quote(parts.path or "/"), signed=False), _read)
    return Release(told.version, told.page)


def _read(body: bytes) -> _Told:
    told = msgspec.json.decode(body, type=_Told)
    # The person's browser opens it: nothing but a page, at a host that can be read.
    return _Told(told.version, check_base_url(told.page))
