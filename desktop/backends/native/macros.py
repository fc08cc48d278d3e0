"""Saved replies and macros on the native API."""

from collections.abc import Iterable
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from desktop.backends.address import segment
from desktop.backends.ask import Ask
from desktop.backends.http import Http
from desktop.backends.native.asks import API
from desktop.backends.native.pieces import each
from desktop.backends.native.shapes import Id, Line
from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.ids import RemoteId
from desktop.domain.macros import Macro
from desktop.domain.status import StatusChoice
from desktop.domain.work import Deeds

MOST = 1000
_WHAT = QT_TRANSLATE_NOOP("Detail", "This saved reply")
_Text = Annotated[str, Meta(max_length=100_000)]


class _WireDeeds(Struct):
    status: Line | None = None
    assignee: Line | None = None
    priority: Line | None = None
    type: Line | None = None
    department: Line | None = None
    add_tags: list[Line] = []
    remove_tags: list[Line] = []


class _WireMacro(Struct):
    id: Id
    name: Line
    folder: Line = ""
    texts: dict[Line, _Text] = {}
    internal: bool = False
    then: _WireDeeds = msgspec.field(default_factory=_WireDeeds)
    version: Line = ""


_macro = msgspec.json.Decoder(_WireMacro).decode


def macros(wire: object, statuses: Iterable[StatusChoice]) -> tuple[Macro, ...]:
    """Return those of the catalog's macros that can be read."""
    known = {status.id: status for status in statuses}
    return tuple(_read(found, known) for found in each(wire, _WireMacro, MOST))


class NativeMacros:
    """Changes of the macros of one helpdesk."""

    def __init__(self, http: Http) -> None:
        self._http = http

    async def save_macro(self, macro: Macro) -> Macro:
        """Keep a macro; guarded by its version where it has one."""
        deeds = macro.then
        body = {
            "name": macro.name,
            "folder": macro.folder,
            "texts": macro.texts,
            "internal": macro.internal,
            "then": {
                "status": deeds.status_id,
                "assignee": deeds.assignee,
                "priority": deeds.priority,
                "type": deeds.type_id,
                "department": deeds.department,
                "add_tags": deeds.add_tags,
                "remove_tags": deeds.remove_tags,
            },
        }
        guard = {"If-Match": f'"{macro.version}"'} if macro.version else {}
        ask = Ask(
            method="PUT",
            path=_path(macro.id),
            headers=guard,
            body=msgspec.json.encode(body),
            what=_WHAT,
        )
        version = await self._http.request(ask, lambda answer: _macro(answer).version)
        return msgspec.structs.replace(macro, version=version, shared=True)

    async def remove_macro(self, id: str) -> None:
        """Remove a macro."""
        await self._http.send(Ask(method="DELETE", path=_path(id), what=_WHAT))


def _path(id: str) -> str:
    return f"{API}/macros/{segment(RemoteId(id), _WHAT)}"


def _read(wire: _WireMacro, statuses: dict[str, StatusChoice]) -> Macro:
    deeds = wire.then
    status = None if deeds.status is None else statuses.get(deeds.status)
    return Macro(
        id=wire.id,
        name=wire.name,
        folder=wire.folder,
        texts=dict(wire.texts),
        internal=wire.internal,
        then=Deeds(
            status_id=deeds.status,
            meaning=None if status is None else status.meaning,
            assignee=None if deeds.assignee is None else RemoteId(deeds.assignee),
            priority=deeds.priority,
            type_id=deeds.type,
            department=None if deeds.department is None else RemoteId(deeds.department),
            add_tags=tuple(deeds.add_tags),
            remove_tags=tuple(deeds.remove_tags),
        ),
        shared=True,
        version=wire.version,
    )
