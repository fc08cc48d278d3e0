"""Groups of staff of the native API: pure, read and written."""

import msgspec
from msgspec import Struct

from desktop.backends.native.pieces import each
from desktop.backends.native.shapes import Id, Line
from desktop.domain.automation import Named, StaffGroup
from desktop.domain.ids import RemoteId


class _WirePerson(Struct):
    id: Id
    name: Line


class _WireGroup(Struct):
    id: Id
    name: Line
    department: Id | None = None
    members: list[Id] = []
    left: list[_WirePerson] = []
    version: Line = ""


class _WireOne(Struct):
    group: _WireGroup


_one = msgspec.json.Decoder(_WireOne).decode


def parse_groups(wire: object, most: int) -> tuple[StaffGroup, ...]:
    """Return the first *most* groups of a list; what is none is left out."""
    return tuple(_read(one) for one in each(wire, _WireGroup, most))


def parse_group(body: bytes) -> StaffGroup:
    """Return a group after a change."""
    return _read(_one(body).group)


def sent_group(group: StaffGroup) -> dict[str, object]:
    """Return all of a group as it is sent: what is left out would be taken away."""
    return {
        "name": group.name,
        "department": group.department,
        "members": list(group.members),
    }


def _read(wire: _WireGroup) -> StaffGroup:
    return StaffGroup(
        id=RemoteId(wire.id),
        name=wire.name,
        department=None if wire.department is None else RemoteId(wire.department),
        members=tuple(RemoteId(id) for id in wire.members),
        left=tuple(Named(RemoteId(one.id), one.name) for one in wire.left),
        version=wire.version,
    )
