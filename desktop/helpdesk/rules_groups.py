"""Who works at the desk, as rules need it: groups, managers, and whose turn it is."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, exists, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk import ids
from desktop.helpdesk.database import Write, counter, set_counter
from desktop.helpdesk.problems import Refusal, not_found
from desktop.helpdesk.rules_schema import group_members, groups, managers
from desktop.helpdesk.rules_wire import Agent, Group
from desktop.helpdesk.schema import AnyRow, departments, logins, people
from desktop.helpdesk.viewer import Viewer

SYSTEM = "system"
"""The role of the helpdesk itself where it writes."""

_AGENTS = (
    select(people.c.id, people.c.name)
    .where(people.c.role == "agent", people.c.account_id.is_(None))
    .where(exists().where(logins.c.person_id == people.c.id))
    .order_by(people.c.name, people.c.id)
)
"""To whom tickets can be assigned (`work.agents`)."""


def require_staff(viewer: Viewer) -> None:
    """Refuse customers."""
    if not viewer.is_staff:
        raise Refusal(403, "How the helpdesk works by itself is for staff.")


def is_manager(conn: Connection, viewer: Viewer) -> bool:
    """Whether they may change rules and groups."""
    mine = select(managers.c.person_id).where(managers.c.person_id == viewer.id)
    return conn.scalar(mine) is not None


def require_manager(conn: Connection, viewer: Viewer) -> None:
    """Refuse whoever may not change rules."""
    require_staff(viewer)
    if not is_manager(conn, viewer):
        raise Refusal(403, "Only managers change rules and groups; everybody else may read them.")


def make_manager(write: Write, person: int) -> None:
    """Let a member of staff change rules and groups."""
    write.conn.execute(upsert(managers).values(person_id=person).on_conflict_do_nothing())


def agents(conn: Connection) -> list[Agent]:
    """Return everybody at the desk by name."""
    return [{"id": ids.show("p", row.id), "name": row.name} for row in conn.execute(_AGENTS)]


def agent_rows(conn: Connection) -> list[int]:
    """Return the rows of everybody at the desk, those who came first before the others."""
    return sorted(row.id for row in conn.execute(_AGENTS))


def members(conn: Connection, group: int) -> list[int]:
    """Return the rows of a group's members."""
    mine = select(group_members.c.person_id).where(group_members.c.group_id == group)
    return list(conn.scalars(mine.order_by(group_members.c.person_id)))


def members_of_department(conn: Connection, department: int) -> list[int]:
    """Return who is in a group of that department; everybody where nobody is."""
    of_it = (
        select(group_members.c.person_id)
        .join(groups, groups.c.id == group_members.c.group_id)
        .where(groups.c.department_id == department)
        .order_by(group_members.c.person_id)
        .distinct()
    )
    return list(conn.scalars(of_it)) or agent_rows(conn)


class Turns:
    """Whose turn it is in each group: after the one who had it last. Kept by `keep` alone."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._last: dict[str, int] = {}

    def take(self, name: str, among: Sequence[int]) -> int | None:
        """Return whose turn it is, and let the next one be next; None among nobody."""
        if not among:
            return None
        last = self._last.get(name)
        if last is None:
            last = counter(self._conn, name)
        chosen = next((person for person in among if person > last), among[0])
        self._last[name] = chosen
        return chosen

    def keep(self) -> None:
        """Write down who had it last."""
        for name, person in self._last.items():
            set_counter(self._conn, name, person)
        self._last.clear()

    def taken(self) -> dict[str, int]:
        """Return who had it last, as far as this knows."""
        return dict(self._last)

    def give_back(self, taken: dict[str, int]) -> None:
        """Let it be as it was when `taken` said so."""
        self._last = dict(taken)


# --- groups ---------------------------------------------------------------------------------------


def groups_shown(conn: Connection) -> list[Group]:
    """Return all groups by name."""
    rows = conn.execute(select(groups).order_by(groups.c.name, groups.c.id)).all()
    return [_shown(conn, row) for row in rows]


def group_shown(conn: Connection, group: int) -> Group:
    """Return one group."""
    return _shown(conn, conn.execute(select(groups).where(groups.c.id == group)).one())


def require_group(conn: Connection, group: int | None) -> int:
    """Return *group* when it is one; refuses with 404 otherwise."""
    known = conn.scalar(select(groups.c.id).where(groups.c.id == group))
    if known is None:
        raise not_found("group")
    return int(known)


def save_group(
    write: Write, group: int | None, name: str, department: str | None, people: Sequence[str]
) -> int:
    """Make a group, or give one other values; refuses with 422 what it cannot be made of."""
    values = {"name": " ".join(name.split()), "department_id": None}
    errors: dict[str, str] = {}
    if not values["name"]:
        errors["name"] = "write a name"
    if department is not None:
        values["department_id"] = write.conn.scalar(
            select(departments.c.id).where(departments.c.id == ids.read("d", department))
        )
        if values["department_id"] is None:
            errors["department"] = "not a department of this helpdesk"
    known = set(agent_rows(write.conn))
    wanted = {ids.read("p", person) for person in people}
    if not wanted <= known:
        errors["members"] = "not a member of staff"
    if errors:
        raise refused(errors)
    if group is None:
        made = write.conn.execute(insert(groups).values(values).returning(groups.c.id))
        group = int(made.scalar_one())
    else:
        write.conn.execute(update(groups).where(groups.c.id == group).values(values))
        write.conn.execute(delete(group_members).where(group_members.c.group_id == group))
    if wanted:
        rows = [{"group_id": group, "person_id": person} for person in wanted]
        write.conn.execute(insert(group_members), rows)
    return group


def remove_group(write: Write, group: int) -> None:
    """Remove a group; rules that name it do so in vain."""
    write.conn.execute(delete(group_members).where(group_members.c.group_id == group))
    write.conn.execute(delete(groups).where(groups.c.id == group))


def refused(errors: dict[str, str]) -> Refusal:
    """Return the refusal of several fields, each with its reason."""
    detail = "; ".join(f"{field}: {why}" for field, why in errors.items())
    return Refusal(422, detail, members={"errors": errors})


def _shown(conn: Connection, row: AnyRow) -> Group:
    department = row.department_id
    return {
        "id": ids.show("g", row.id),
        "name": row.name,
        "department": None if department is None else ids.show("d", department),
        "members": [ids.show("p", person) for person in members(conn, row.id)],
    }
