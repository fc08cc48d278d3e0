"""Saved replies and macros, which all staff share. The helpdesk keeps them; clients run them."""

from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints, TypeAdapter
from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk.database import Write, tell_staff
from desktop.helpdesk.macros_schema import macros
from desktop.helpdesk.offer import PRIORITIES, TYPES
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.statuses import BY_ID
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_macros import Macro

MOST = 1000
_Code = Annotated[str, StringConstraints(max_length=200)]
_Text = Annotated[str, StringConstraints(max_length=20_000)]
_Language = Annotated[str, StringConstraints(pattern=r"^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$")]
_Tags = Annotated[list[_Code], Field(max_length=50)]


class Deeds(BaseModel):
    """What a macro does beside writing; null, and what is empty, stays as it is."""

    status: _Code | None = None
    assignee: Annotated[
        _Code | None, Field(description='A person\'s id, "@me", or "" for nobody.')
    ] = None
    priority: _Code | None = None
    type: _Code | None = None
    department: _Code | None = None
    add_tags: _Tags = []
    remove_tags: _Tags = []


class NewMacro(BaseModel):
    """A saved reply or macro as somebody writes it."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"\S")]
    folder: Annotated[str, StringConstraints(max_length=200)] = ""
    texts: Annotated[dict[_Language, _Text], Field(max_length=50)] = Field(
        {}, description='Words by language; under "" those for any other. Empty: it only does.'
    )
    internal: bool = False
    then: Deeds = Deeds()


MacroId = Annotated[str, StringConstraints(pattern="^[0-9a-f]{32}$")]
_stored = TypeAdapter(NewMacro)


def macros_of(conn: Connection, viewer: Viewer) -> list[Macro]:
    """Return all macros by folder and name; none for customers."""
    if not viewer.is_staff:
        return []
    rows = conn.execute(select(macros)).all()
    found = [_shown(row.id, _stored.validate_json(row.data), row.version) for row in rows]
    return sorted(found, key=lambda macro: (macro["folder"], macro["name"], macro["id"]))


def keep_macro(
    write: Write, viewer: Viewer, id: str, new: NewMacro, versions: frozenset[str] | None
) -> Macro:
    """Keep a macro under an id of the client's choice, in place of what was there.

    With *versions* only while it still is one of them (412).
    """
    _for_staff(viewer)
    _check(new)
    before = write.conn.scalar(select(macros.c.version).where(macros.c.id == id))
    if versions is not None and str(before) not in versions:
        raise Refusal(412, "This saved reply was changed meanwhile.")
    if (
        before is None
        and (write.conn.scalar(select(func.count()).select_from(macros)) or 0) >= MOST
    ):
        raise invalid("id", f"there are {MOST} saved replies already; remove some first")
    version = int(before or 0) + 1
    values = {"data": new.model_dump_json(), "version": version, "person_id": viewer.id}
    write.conn.execute(
        upsert(macros)
        .values(id=id, **values)
        .on_conflict_do_update(index_elements=["id"], set_=values)
    )
    tell_staff(write)
    return _shown(id, new, version)


def remove_macro(write: Write, viewer: Viewer, id: str) -> None:
    """Remove a macro; one that is gone is no error."""
    _for_staff(viewer)
    if write.conn.execute(delete(macros).where(macros.c.id == id)).rowcount:
        tell_staff(write)


def _for_staff(viewer: Viewer) -> None:
    if not viewer.is_staff:
        raise Refusal(403, "Saved replies are for staff.")


def _check(new: NewMacro) -> None:
    """Refuse what could never be done; people and departments come and go unlooked at."""
    deeds = new.then
    if deeds.status is not None and deeds.status not in BY_ID:
        raise invalid("then.status", "not a status of this helpdesk")
    if deeds.priority is not None and deeds.priority not in {p["id"] for p in PRIORITIES}:
        raise invalid("then.priority", "not a priority of this helpdesk")
    if deeds.type not in {None, "", *(t["id"] for t in TYPES)}:
        raise invalid("then.type", "not a type of this helpdesk")
    if not any(text.strip() for text in new.texts.values()) and deeds == Deeds():
        raise invalid("texts", "write something, or choose what it does")


def _shown(id: str, macro: NewMacro, version: int) -> Macro:
    return {
        "id": id,
        "name": macro.name,
        "folder": macro.folder,
        "texts": dict(macro.texts),
        "internal": macro.internal,
        "then": macro.then.model_dump(),
        "version": str(version),
    }


def seed_macros(conn: Connection, person: int, ready: dict[str, NewMacro]) -> None:
    """Put ready macros into a new helpdesk, by id."""
    for id, macro in ready.items():
        conn.execute(
            insert(macros).values(id=id, data=macro.model_dump_json(), version=1, person_id=person)
        )
