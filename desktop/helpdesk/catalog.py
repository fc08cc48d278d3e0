"""What the helpdesk offers: departments with topics, statuses, limits, languages."""

import json
from typing import Any

from sqlalchemy import Connection, select

from desktop.helpdesk import ids
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.schema import departments
from desktop.helpdesk.show import STATUSES
from desktop.helpdesk.wire import Catalog

LANGUAGES = ["en", "nl", "de", "ru", "fa"]


def catalog(conn: Connection, settings: Settings) -> Catalog:
    """Return the whole catalog."""
    rows = conn.execute(select(departments).order_by(departments.c.id))
    return {
        "departments": [
            {
                "id": ids.show("d", row.id),
                "name": row.name,
                "kind": row.kind,
                "description": row.description,
                "topics": json.loads(row.topics),
                "open_to_customers": row.open_to_customers,
            }
            for row in rows
        ],
        "statuses": list(STATUSES.values()),
        "limits": {
            "attachment_bytes": settings.attachment_bytes,
            "attachments": settings.attachments,
            "body_characters": settings.body_characters,
        },
        "languages": LANGUAGES,
    }


def topic_ids(stored: str) -> set[str]:
    """Return the ids of a department's stored topics."""
    topics: list[dict[str, Any]] = json.loads(stored)
    return {topic["id"] for topic in topics}
