"""Customers, as staff look them up to open a ticket for one of them."""

from itertools import islice

from sqlalchemy import Connection, exists, select

from desktop.helpdesk import ids
from desktop.helpdesk.catalog import services_of
from desktop.helpdesk.passwords import fold
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.schema import AnyRow, logins, people
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_people import Customer

MOST = 20


def find_customers(conn: Connection, viewer: Viewer, search: str) -> list[Customer]:
    """Return the first `MOST` customers by name who can be a ticket's requester.

    Each word of *search* stands in their name or address, in any case. Staff only.
    """
    if not viewer.is_staff:
        raise Refusal(403, "Only staff look up customers.")
    wanted = fold(search).split()
    # Here and not in SQL: SQLite folds no letter beyond ASCII.
    found = (row for row in conn.execute(_REACHABLE) if _has(row, wanted))
    return [_shown(conn, row) for row in islice(found, MOST)]


_REACHABLE = (
    select(people.c.id, people.c.name, people.c.email, people.c.account_id)
    .where(
        people.c.account_id.is_not(None),
        people.c.email.is_not(None),
        exists().where(logins.c.person_id == people.c.id),
    )
    .order_by(people.c.name, people.c.id)
)
"""Those who still sign in by an address: a ticket's `requester` is found by it."""


def _has(row: AnyRow, words: list[str]) -> bool:
    known = fold(f"{row.name} {row.email}")
    return all(word in known for word in words)


def _shown(conn: Connection, row: AnyRow) -> Customer:
    return {
        "id": ids.show("p", row.id),
        "name": row.name,
        "email": row.email,
        "services": services_of(conn, row.account_id),
    }
