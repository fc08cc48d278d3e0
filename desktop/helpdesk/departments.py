"""Departments as their keeper changes them: what they are called, and what their form asks."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import update

from desktop.helpdesk.database import Write, set_counter
from desktop.helpdesk.promises import refresh
from desktop.helpdesk.schema import departments

JSON = ("names", "descriptions", "topics", "form", "blocking")
"""The parts that are stored as JSON, just as the catalog tells them."""


def columns(parts: Mapping[str, Any]) -> dict[str, Any]:
    """Return parts of a department as the table has them."""
    return {
        name: json.dumps(value, ensure_ascii=False) if name in JSON else value
        for name, value in parts.items()
    }


def change_department(write: Write, department: int, parts: Mapping[str, Any]) -> None:
    """Change parts of a department, unchecked, and tell everybody that the catalog changed."""
    write.conn.execute(
        update(departments).where(departments.c.id == department).values(**columns(parts))
    )
    set_counter(write.conn, "catalog", write.seq())
    write.wake.everyone = True
    if "kind" in parts:
        refresh(write)
