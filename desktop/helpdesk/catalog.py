"""What the helpdesk offers to somebody: where to write, what to choose, what is promised."""

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from desktop.helpdesk import ids, offer, statuses, tags
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.macros import macros_of
from desktop.helpdesk.people import agents
from desktop.helpdesk.rules_groups import departments_of
from desktop.helpdesk.rules_shipped import CLOSE, closes_after
from desktop.helpdesk.rules_store import shipped_rule
from desktop.helpdesk.schema import departments, services
from desktop.helpdesk.show import STATUSES
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import Person
from desktop.helpdesk.wire_catalog import AutoClose, Catalog, Department, Service, Topic

LANGUAGES = ["en", "nl", "de", "ru", "fa"]


def catalog(conn: Connection, viewer: Viewer, settings: Settings) -> Catalog:
    """Return the whole catalog as it is for the viewer."""
    offered = _departments(conn, viewer)
    return {
        "departments": offered,
        "statuses": list(STATUSES.values()),
        "priorities": offer.PRIORITIES,
        "types": offer.TYPES,
        "services": services_of(conn, viewer.account),
        "business_hours": offer.business_hours(settings.time_zone, datetime.now(UTC).date()),
        "response_targets": offer.response_targets((d["id"], d["kind"]) for d in offered),
        "auto_close": _auto_close(conn),
        "queue": {
            "order": "last_customer_message",
            "statuses": [status.id for status in statuses.QUEUED],
        },
        "limits": {
            "attachment_bytes": settings.attachment_bytes,
            "attachments": settings.attachments,
            "body_characters": settings.body_characters,
            "attachment_types": list(settings.attachment_types),
        },
        "languages": LANGUAGES,
        "agents": _agents(conn) if viewer.is_staff else [],
        "works_in": _works_in(conn, viewer) if viewer.is_staff else [],
        "tags": tags.in_use(conn) if viewer.is_staff else [],
        "macros": macros_of(conn, viewer),
    }


def topic_ids(stored: str) -> set[str]:
    """Return the ids of a department's stored topics."""
    topics: list[dict[str, Any]] = json.loads(stored)
    return {topic["id"] for topic in topics}


def services_of(conn: Connection, account: int | None) -> list[Service]:
    """Return what an account has ordered; staff, who have none, have ordered nothing."""
    ordered = select(services).where(services.c.account_id == account)
    return [
        {
            "id": ids.show("s", row.id),
            "name": row.name,
            "kind": row.kind,
            "status": row.status,
        }
        for row in conn.execute(ordered.order_by(services.c.id))
    ]


def _agents(conn: Connection) -> list[Person]:
    """Return to whom tickets can be assigned."""
    return [
        {"id": ids.show("p", row.id), "name": row.name, "role": "agent", "email": row.email}
        for row in conn.execute(agents())
    ]


def _works_in(conn: Connection, viewer: Viewer) -> list[str]:
    """Return the departments that a member of staff works in; none where that is all of them."""
    return [ids.show("d", department) for department in departments_of(conn, viewer.id)]


def _departments(conn: Connection, viewer: Viewer) -> list[Department]:
    return [
        {
            "id": ids.show("d", row.id),
            "name": row.name,
            "kind": row.kind,
            "description": row.description,
            "names": json.loads(row.names),
            "descriptions": json.loads(row.descriptions),
            "topics": _topics(row.topics),
            "open_to_customers": row.open_to_customers,
            "form": _form(row.form, viewer),
            "blocking": json.loads(row.blocking),
        }
        for row in conn.execute(select(departments).order_by(departments.c.id))
    ]


def _form(stored: str, viewer: Viewer) -> list[Any]:
    """Return a form as the viewer may use it: what is fixed later is so for customers alone."""
    form: list[dict[str, Any]] = json.loads(stored)
    return [{**field, "editable": True} for field in form] if viewer.is_staff else form


def _topics(stored: str) -> list[Topic]:
    topics: list[Topic] = json.loads(stored)
    return topics


def _auto_close(conn: Connection) -> AutoClose | None:
    hours = closes_after(shipped_rule(conn, CLOSE))
    return None if hours is None else {"status": statuses.ANSWERED.id, "hours": hours}
