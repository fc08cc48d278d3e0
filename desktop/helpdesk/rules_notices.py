"""What rules tell members of staff: kept until it is read, and after."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select, update

from desktop.helpdesk import ids
from desktop.helpdesk.database import Write
from desktop.helpdesk.rules_groups import require_staff
from desktop.helpdesk.rules_schema import notices
from desktop.helpdesk.rules_wire import Notice, Notices
from desktop.helpdesk.schema import AnyRow, tickets
from desktop.helpdesk.show import STATUSES
from desktop.helpdesk.times import to_datetime
from desktop.helpdesk.viewer import Viewer


def notices_of(conn: Connection, viewer: Viewer, limit: int, *, unread: bool) -> Notices:
    """Return the viewer's newest notices on tickets that are still there; *unread* ones alone."""
    require_staff(viewer)
    there = notices.join(tickets, tickets.c.id == notices.c.ticket_id)
    mine = notices.c.person_id == viewer.id
    new = mine & notices.c.read.is_(None)
    wanted = (
        select(notices, tickets.c.number, tickets.c.subject, tickets.c.status)
        .select_from(there)
        .where(new if unread else mine)
        .order_by(notices.c.id.desc())
        .limit(limit)
    )
    count = select(func.count()).select_from(there).where(new)
    return {
        "items": [_shown(row) for row in conn.execute(wanted)],
        "unread": int(conn.scalar(count) or 0),
    }


def read(write: Write, viewer: Viewer, wanted: Sequence[str]) -> None:
    """Note that the viewer has read these; what is none of theirs is passed over."""
    require_staff(viewer)
    rows = [row for id in wanted if (row := ids.read("n", id)) is not None]
    mine = (notices.c.person_id == viewer.id) & notices.c.id.in_(rows) & notices.c.read.is_(None)
    done = write.conn.execute(update(notices).where(mine).values(read=write.now))
    if done.rowcount:
        write.seq()
        write.wake.people.add(viewer.id)


def _shown(row: AnyRow) -> Notice:
    return {
        "id": ids.show("n", row.id),
        # A rule always tells what set it going.
        "kind": "rule" if row.trigger else "mention",
        "ticket": {
            "id": ids.show("t", row.ticket_id),
            "number": row.number,
            "subject": row.subject,
            "status": STATUSES[row.status],
        },
        "rule": row.rule,
        "trigger": row.trigger or None,
        "text": row.text,
        "created": to_datetime(row.created),
        "read": None if row.read is None else to_datetime(row.read),
    }
