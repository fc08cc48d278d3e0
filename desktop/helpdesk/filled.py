"""A ticket's filled form: checked when it is opened, changed where that is allowed."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from desktop.helpdesk import ids, offer
from desktop.helpdesk.answers import Desk, Given, check_answers, check_changes, fitting
from desktop.helpdesk.catalog import topic_ids
from desktop.helpdesk.form import FormField, read_form
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.schema import AnyRow, departments, services
from desktop.helpdesk.values import MOST_CHARACTERS, Offered
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_form import Answer, Answers

COLUMNS = {
    "priority": ("priority", "normal"),
    "ticket_type": ("type", None),
    "notify": ("notify", None),
    "followers": ("followers", "[]"),
}
"""Where the answers of some kinds are also kept: a ticket's column, and what it is without one."""


def check_form(
    conn: Connection,
    department: AnyRow,
    topic: str | None,
    given: Given,
    *,
    account: int,
    lenient: bool,
) -> dict[str, Answer]:
    """Return the answers that a new ticket to *department* keeps."""
    desk = Desk(topic, _offered(conn, account), lenient=lenient)
    return check_answers(read_form(department.form), desk, given)


def columns(department: AnyRow, answers: Mapping[str, Answer]) -> dict[str, Any]:
    """Return the values of a ticket's columns for these answers."""
    return {"fields": _stored(answers), **_columns(read_form(department.form), answers)}


def changed(
    conn: Connection, viewer: Viewer, ticket: AnyRow, fields: Answers
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the columns of a ticket whose answers change, and what changed, for the log.

    Refuses with 403 what a customer may not change any more.
    """
    department = conn.execute(
        select(departments).where(departments.c.id == ticket.department_id)
    ).one()
    form = read_form(department.form)
    fixed = {field.id for field in form if not field.editable}
    if not viewer.is_staff and not fixed.isdisjoint(fields):
        raise Refusal(403, f"fields.{min(fixed & fields.keys())}: staff alone change this now.")
    desk = Desk(ticket.topic, _offered(conn, ticket.account_id), lenient=viewer.is_staff)
    before: dict[str, Answer] = json.loads(ticket.fields)
    after = check_changes(form, desk, before, Given(fields))
    differing = {
        id: {"from": before.get(id), "to": after.get(id)}
        for id in fields
        if before.get(id) != after.get(id)
    }
    touched = [field for field in form if field.id in differing]
    values = {"fields": _stored(after), **_columns(touched, after)}
    if "followers" in values:
        values["followers"] = _json(_followers(ticket, touched, before, after))
    return values, differing


def _followers(
    ticket: AnyRow,
    touched: list[FormField],
    before: Mapping[str, Answer],
    after: Mapping[str, Answer],
) -> list[str]:
    """Return the followers after a change of answers; those whom staff added stay."""
    followers: list[str] = json.loads(ticket.followers)
    for field in touched:
        had, has = before.get(field.id), after.get(field.id)
        if field.kind == "followers":
            gone = had if isinstance(had, list) else []
            new = has if isinstance(has, list) else []
            left = [address for address in followers if address not in gone]
            followers = [*left, *(address for address in new if address not in left)]
    return followers


def moved(
    conn: Connection, ticket: AnyRow, department: AnyRow
) -> tuple[dict[str, Any], dict[str, Answer]]:
    """Return the columns of a ticket in another department, and the answers that do not fit it."""
    topic = ticket.topic if ticket.topic in topic_ids(department.topics) else None
    desk = Desk(topic, _offered(conn, ticket.account_id), lenient=True)
    before: dict[str, Answer] = json.loads(ticket.fields)
    after = fitting(read_form(department.form), desk, before)
    dropped = {id: value for id, value in before.items() if id not in after}
    return {"department_id": department.id, "topic": topic, "fields": _stored(after)}, dropped


def mirrored(conn: Connection, ticket: AnyRow, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers of a ticket whose columns become *values*, where it answered those.

    Of followers only those who are taken away change: an answer is what its customer gave.
    """
    kinds = {name: kind for kind, (name, _) in COLUMNS.items() if name in values}
    if not kinds:
        return {}
    department = values.get("department_id", ticket.department_id)
    stored = conn.scalar(select(departments.c.form).where(departments.c.id == department))
    before: dict[str, Answer] = json.loads(values.get("fields", ticket.fields))
    after = dict(before)
    for field in read_form(str(stored)):
        for name, kind in kinds.items():
            if field.kind == kind and field.id in before:
                value = _mirror(before[field.id], values[name])
                after.pop(field.id)
                after |= {} if not value else {field.id: value}
    return {"fields": _stored(after)} if after != before else {}


def _mirror(answer: Answer, value: str | None) -> Answer | None:
    if not isinstance(answer, list):
        return value
    left = json.loads(value or "[]")
    return [address for address in answer if address in left]


def _columns(form: list[FormField], answers: Mapping[str, Answer]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for field in form:
        if field.kind in COLUMNS:
            name, absent = COLUMNS[field.kind]
            answer = answers.get(field.id, absent)
            values[name] = _json(answer) if isinstance(answer, list) else answer
    return values


def _stored(answers: Mapping[str, Answer]) -> str:
    """Return answers as a ticket has them; refuses with 413 more than that is for."""
    text = _json(answers)
    if len(text) > MOST_CHARACTERS:
        raise Refusal(413, f"fields: longer than {MOST_CHARACTERS} characters in all")
    return text


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _offered(conn: Connection, account: int) -> Offered:
    ordered = conn.scalars(select(services.c.id).where(services.c.account_id == account))
    return Offered(
        services={ids.show("s", row) for row in ordered},
        priorities={choice["id"] for choice in offer.PRIORITIES},
        types={choice["id"] for choice in offer.TYPES},
    )
