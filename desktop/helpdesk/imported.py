"""Messages that were said elsewhere, as they are told: whose they are, and who brought them in."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from desktop.helpdesk.schema import AnyRow, imports, people
from desktop.helpdesk.times import to_datetime
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import Imported, Person


def imported_by_row(conn: Connection, of_messages: Sequence[int]) -> dict[int, AnyRow]:
    """Return what is known of those messages that were brought in."""
    rows = conn.execute(
        select(imports, people.c.name.label("by"))
        .join(people, people.c.id == imports.c.person_id)
        .where(imports.c.message_id.in_(of_messages))
    )
    return {row.message_id: row for row in rows}


def told_as(
    author: Person, message: int, brought: AnyRow, viewer: Viewer
) -> tuple[Person, Imported]:
    """Return as whose a message is told, and how it came.

    Somebody who is nobody here goes by the name they had there, under an id that no person has.
    """
    if brought.name is not None:
        shows = viewer.is_staff or brought.role == "customer"
        author = {
            "id": f"x{message}",
            "name": brought.name,
            "role": brought.role,
            "email": brought.email if shows else None,
        }
    told: Imported = {
        "by": brought.by,
        "time": to_datetime(brought.time),
        "source": brought.source if viewer.is_staff else "",
    }
    return author, told
