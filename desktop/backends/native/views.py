"""Views that staff share, on the native API."""

from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from desktop.backends.address import segment
from desktop.backends.ask import Ask
from desktop.backends.http import Http
from desktop.backends.native.asks import API
from desktop.backends.native.pieces import each
from desktop.backends.native.shapes import Id, Line
from desktop.backends.view_desk import KeptView
from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.ids import RemoteId

MOST = 500
_WHAT = QT_TRANSLATE_NOOP("Detail", "This view")


class _WireView(Struct):
    id: Id
    data: dict[Annotated[str, Meta(max_length=100)], Any]
    by: Line = ""
    version: Line = ""


class _WireViews(Struct):
    views: object


_view = msgspec.json.Decoder(_WireView).decode
_views = msgspec.json.Decoder(_WireViews).decode


class NativeViews:
    """The shared views of one helpdesk."""

    def __init__(self, http: Http) -> None:
        self._http = http

    async def views(self) -> list[KeptView]:
        """Return those that can be read at all."""
        wire = await self._http.request(
            Ask(path=f"{API}/views", what=QT_TRANSLATE_NOOP("Detail", "Shared views")), _views
        )
        return [_kept(view) for view in each(wire.views, _WireView, MOST)]

    async def save_view(self, id: str, data: dict[str, Any], version: str) -> KeptView:
        """Keep a view; guarded by its version where it has one."""
        ask = Ask(
            method="PUT",
            path=_path(id),
            headers={"If-Match": f'"{version}"'} if version else {},
            body=msgspec.json.encode({"data": data}),
            what=_WHAT,
        )
        return _kept(await self._http.request(ask, _view))

    async def remove_view(self, id: str) -> None:
        """Remove a view."""
        await self._http.send(Ask(method="DELETE", path=_path(id), what=_WHAT))


def _path(id: str) -> str:
    return f"{API}/views/{segment(RemoteId(id), _WHAT)}"


def _kept(wire: _WireView) -> KeptView:
    return KeptView(wire.id, wire.by, wire.version, wire.data)
