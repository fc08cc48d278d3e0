"""Views of tickets that all staff share. The helpdesk keeps them as they are; clients run them."""

import json
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert
from typing_extensions import TypedDict

from desktop.helpdesk.database import Write
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.schema import people, views
from desktop.helpdesk.viewer import Viewer

MOST = 500
LONGEST = 64 << 10
"""Characters of one view as JSON."""

ViewId = Annotated[str, StringConstraints(pattern="^[0-9a-f]{32}$")]


class ViewData(BaseModel):
    """Its name, and whatever clients need to run it: one that does not know all of it must not."""

    model_config = ConfigDict(extra="allow")

    name: Annotated[str, StringConstraints(min_length=1, max_length=100, pattern=r"\S")]


class NewView(BaseModel):
    """A view as somebody writes it."""

    data: ViewData


class View(TypedDict):
    """A shared view."""

    id: str
    data: dict[str, Any]
    by: str
    version: str


class Views(TypedDict):
    """All shared views."""

    views: list[View]


def views_of(conn: Connection, viewer: Viewer) -> Views:
    """Return all shared views, the oldest first."""
    _for_staff(viewer)
    rows = conn.execute(
        select(views.c.id, views.c.data, views.c.version, people.c.name)
        .join(people, people.c.id == views.c.person_id)
        .order_by(views.c.made, views.c.id)
    ).all()
    return {
        "views": [
            {
                "id": row.id,
                "data": json.loads(row.data),
                "by": row.name,
                "version": str(row.version),
            }
            for row in rows
        ]
    }


def keep_view(
    write: Write, viewer: Viewer, id: str, new: NewView, versions: frozenset[str] | None
) -> View:
    """Keep a view under an id of the client's choice, in place of what was there.

    With *versions* only while it still is one of them (412). The same again changes nothing.
    """
    _for_staff(viewer)
    data = json.dumps(new.data.model_dump(), ensure_ascii=False, sort_keys=True)
    _check(data)
    before = write.conn.execute(
        select(views.c.data, views.c.version).where(views.c.id == id)
    ).one_or_none()
    version = 0 if before is None else before.version
    if before is not None and before.data == data:
        return _shown(write.conn, id)
    if versions is not None and str(version) not in versions:
        raise Refusal(412, "This view was changed meanwhile.")
    count = write.conn.scalar(select(func.count()).select_from(views)) or 0
    if before is None and count >= MOST:
        raise invalid("id", f"there are {MOST} shared views already; remove some first")
    newest = write.conn.scalar(select(func.max(views.c.made))) or 0
    values = {"data": data, "version": version + 1, "person_id": viewer.id}
    write.conn.execute(
        upsert(views)
        .values(id=id, made=newest + 1, **values)
        .on_conflict_do_update(index_elements=["id"], set_=values)
    )
    return _shown(write.conn, id)


def remove_view(write: Write, viewer: Viewer, id: str) -> None:
    """Remove a view; one that is gone is no error."""
    _for_staff(viewer)
    write.conn.execute(delete(views).where(views.c.id == id))


def _shown(conn: Connection, id: str) -> View:
    row = conn.execute(
        select(views.c.data, views.c.version, people.c.name)
        .join(people, people.c.id == views.c.person_id)
        .where(views.c.id == id)
    ).one()
    return {"id": id, "data": json.loads(row.data), "by": row.name, "version": str(row.version)}


def _for_staff(viewer: Viewer) -> None:
    if not viewer.is_staff:
        raise Refusal(403, "Shared views are for staff.")


def _check(data: str) -> None:
    if len(data) > LONGEST:
        raise invalid("data", f"more than {LONGEST} characters")
    try:
        data.encode()
    except UnicodeEncodeError:
        raise invalid("data", "half a character") from None
