"""What staff know of a customer: contact, account, services, tickets, and their own notes."""

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk import ids, statuses
from desktop.helpdesk.catalog import services_of
from desktop.helpdesk.database import Write
from desktop.helpdesk.problems import Refusal, not_found
from desktop.helpdesk.schema import AnyRow, accounts, customer_notes, people, tickets
from desktop.helpdesk.show import STATUSES, people_shown
from desktop.helpdesk.times import to_datetime
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_work import CustomerCard, CustomerTickets, Notes

NEWEST = 10
MOST_OTHERS = 50


def card(conn: Connection, viewer: Viewer, person: int | None) -> CustomerCard:
    """Return the card of a customer; refuses with 404 whoever is none. Staff only."""
    row = _customer(conn, viewer, person)
    name = conn.scalar(select(accounts.c.name).where(accounts.c.id == row.account_id))
    beside = (people.c.account_id == row.account_id) & (people.c.id != row.id)
    others = conn.scalars(
        select(people.c.id)
        .where(beside, people.c.access.is_not(None))
        .order_by(people.c.access.desc(), people.c.name)
        .limit(MOST_OTHERS)
    ).all()
    shown = people_shown(conn, viewer, {row.id, *others})
    return {
        "person": shown[row.id],
        "account": {"id": ids.show("c", row.account_id), "name": str(name)},
        "primary": row.access == "primary",
        "others": [shown[other] for other in others],
        "services": services_of(conn, row.account_id),
        "tickets": _tickets(conn, row.account_id),
        "notes": _notes(conn, viewer, row.account_id),
    }


def write_notes(
    write: Write, viewer: Viewer, person: int | None, text: str, versions: frozenset[str] | None
) -> None:
    """Replace the notes about a customer; refuses with 412 when they have none of *versions*.

    Writing what is there already changes nothing, so that a repeat needs no key.
    """
    account = _customer(write.conn, viewer, person).account_id
    before = _notes(write.conn, viewer, account)
    if before["text"] == text:
        return
    if versions is not None and before["version"] not in versions:
        raise Refusal(412, "Somebody changed the notes about this customer meanwhile.")
    values = {
        "text": text,
        "version": int(before["version"]) + 1,
        "person_id": viewer.id,
        "updated": write.now,
    }
    write.conn.execute(
        upsert(customer_notes)
        .values(account_id=account, **values)
        .on_conflict_do_update(index_elements=["account_id"], set_=values)
    )


def _customer(conn: Connection, viewer: Viewer, person: int | None) -> AnyRow:
    viewer.require_staff("What is known of customers is")
    mine = (people.c.id == person) & people.c.account_id.is_not(None)
    row = conn.execute(select(people).where(mine)).one_or_none()
    if row is None:
        raise not_found("customer")
    return row


def _tickets(conn: Connection, account: int) -> CustomerTickets:
    mine = tickets.c.account_id == account
    unclosed = func.count().filter(tickets.c.status != statuses.CLOSED.id)
    counted = select(func.count(), unclosed).select_from(tickets)
    total, left = conn.execute(counted.where(mine)).one()
    newest = conn.execute(
        select(tickets)
        .where(mine)
        .order_by(tickets.c.last_message.desc(), tickets.c.id.desc())
        .limit(NEWEST)
    )
    return {
        "total": total,
        "open": left,
        "newest": [
            {
                "id": ids.show("t", row.id),
                "number": row.number,
                "subject": row.subject,
                "status": STATUSES[row.status],
                "last_message": to_datetime(row.last_message),
            }
            for row in newest
        ],
    }


def _notes(conn: Connection, viewer: Viewer, account: int) -> Notes:
    row = conn.execute(
        select(customer_notes).where(customer_notes.c.account_id == account)
    ).one_or_none()
    if row is None:
        return {"text": "", "version": "0", "person": None, "updated": None}
    return {
        "text": row.text,
        "version": str(row.version),
        "person": people_shown(conn, viewer, [row.person_id])[row.person_id],
        "updated": to_datetime(row.updated),
    }
