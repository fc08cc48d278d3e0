"""Groups of staff as they are kept: read, made, changed, removed."""

import hashlib
from collections.abc import Collection, Sequence

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from desktop.helpdesk import ids
from desktop.helpdesk.database import Write, tell_staff
from desktop.helpdesk.problems import Refusal, not_found
from desktop.helpdesk.rules_groups import agent_rows, refused
from desktop.helpdesk.rules_model import Rule
from desktop.helpdesk.rules_requests import NewGroup
from desktop.helpdesk.rules_schema import group_members, groups
from desktop.helpdesk.rules_store import rules_in_order
from desktop.helpdesk.rules_wire import Agent, Group
from desktop.helpdesk.schema import AnyRow, departments, people

MOST_GROUPS = 200


def groups_shown(conn: Connection) -> list[Group]:
    """Return all groups by name."""
    rows = conn.execute(select(groups).order_by(groups.c.name, groups.c.id)).all()
    here = set(agent_rows(conn))
    return [_shown(conn, row, here) for row in rows]


def group_shown(conn: Connection, group: int) -> Group:
    """Return one group."""
    row = conn.execute(select(groups).where(groups.c.id == group)).one()
    return _shown(conn, row, set(agent_rows(conn)))


def require_group(conn: Connection, group: int | None, versions: Collection[str] | None) -> int:
    """Return *group*; refuses what is none, and one that is none of these *versions* any more."""
    known = conn.scalar(select(groups.c.id).where(groups.c.id == group))
    if known is None:
        raise not_found("group")
    if versions is not None and group_shown(conn, int(known))["version"] not in versions:
        raise Refusal(412, "The group was changed meanwhile.")
    return int(known)


def save_group(write: Write, group: int | None, new: NewGroup) -> int:
    """Make a group, or give one other values; refuses with 422 what it cannot be made of.

    A name that another group has is refused with 409.
    Whoever left the desk may stay a member, and cannot become one.
    """
    conn, name = write.conn, " ".join(new.name.split())
    before: set[int] = set() if group is None else set(_members(conn, group))
    errors: dict[str, str] = {}
    if not name:
        errors["name"] = "write a name"
    department = None
    if new.department is not None:
        department = conn.scalar(
            select(departments.c.id).where(departments.c.id == ids.read("d", new.department))
        )
        if department is None:
            errors["department"] = "not a department of this helpdesk"
    wanted = {ids.read("p", person) for person in new.members}
    if not wanted <= before | set(agent_rows(conn)):
        errors["members"] = "not a member of staff"
    if errors:
        raise refused(errors)
    if _is_taken(conn, group, name):
        raise Refusal(409, "Another group is called so.", code="name_taken")
    values = {"name": name, "department_id": department}
    if group is None:
        if len(conn.scalars(select(groups.c.id)).all()) >= MOST_GROUPS:
            raise Refusal(422, f"There are {MOST_GROUPS} groups; remove one that is not needed.")
        group = int(conn.execute(insert(groups).values(values).returning(groups.c.id)).scalar_one())
    else:
        conn.execute(update(groups).where(groups.c.id == group).values(values))
        conn.execute(delete(group_members).where(group_members.c.group_id == group))
    if wanted:
        rows = [{"group_id": group, "person_id": person} for person in wanted]
        conn.execute(insert(group_members), rows)
    tell_staff(write)
    return group


def remove_group(write: Write, group: int) -> None:
    """Remove a group; refuses with 409 while rules name it, and tells which do."""
    naming = [rule for rule in rules_in_order(write.conn) if _names(rule, ids.show("g", group))]
    if naming:
        told = [{"id": ids.show("r", rule.id), "name": rule.name} for rule in naming]
        called = ", ".join(rule.name for rule in naming)
        detail = f"Rules name this group: {called}. Take it out of them first."
        raise Refusal(409, detail, code="group_named", members={"rules": told})
    write.conn.execute(delete(group_members).where(group_members.c.group_id == group))
    write.conn.execute(delete(groups).where(groups.c.id == group))
    tell_staff(write)


def _names(rule: Rule, group: str) -> bool:
    to_people = [action for action in rule.actions if action.do in ("assign_in_turn", "notify")]
    return any(group in action.values for action in to_people)


def _is_taken(conn: Connection, group: int | None, name: str) -> bool:
    others = conn.execute(select(groups.c.id, groups.c.name)).all()
    return any(row.id != group and row.name.casefold() == name.casefold() for row in others)


def _members(conn: Connection, group: int) -> Sequence[int]:
    mine = select(group_members.c.person_id).where(group_members.c.group_id == group)
    return conn.scalars(mine.order_by(group_members.c.person_id)).all()


def _shown(conn: Connection, row: AnyRow, here: Collection[int]) -> Group:
    mine = _members(conn, row.id)
    gone = [person for person in mine if person not in here]
    department = None if row.department_id is None else ids.show("d", row.department_id)
    shown = [ids.show("p", person) for person in mine]
    content = msgspec.json.encode((row.name, department, shown))
    return {
        "id": ids.show("g", row.id),
        "name": row.name,
        "department": department,
        "members": shown,
        "left": _called(conn, gone) if gone else [],
        "version": hashlib.blake2s(content, digest_size=8).hexdigest(),
    }


def _called(conn: Connection, rows: Sequence[int]) -> list[Agent]:
    found = select(people.c.id, people.c.name).where(people.c.id.in_(rows))
    named = conn.execute(found.order_by(people.c.name, people.c.id))
    return [{"id": ids.show("p", row.id), "name": row.name} for row in named]
