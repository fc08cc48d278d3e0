"""Who works at the desk, as rules need it: members of groups, managers, and whose turn it is."""

from collections.abc import Sequence

from sqlalchemy import Connection, exists, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk import ids
from desktop.helpdesk.database import Write, counter, set_counter
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.rules_schema import group_members, groups, managers
from desktop.helpdesk.rules_wire import Agent
from desktop.helpdesk.schema import logins, people
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
    """Return the rows of a group's members who are at the desk."""
    mine = select(group_members.c.person_id).where(group_members.c.group_id == group)
    return _at_desk(conn, list(conn.scalars(mine.order_by(group_members.c.person_id))))


def members_of_department(conn: Connection, department: int) -> list[int]:
    """Return who is in a group of that department; everybody where nobody is."""
    of_it = (
        select(group_members.c.person_id)
        .join(groups, groups.c.id == group_members.c.group_id)
        .where(groups.c.department_id == department)
        .order_by(group_members.c.person_id)
        .distinct()
    )
    return _at_desk(conn, list(conn.scalars(of_it))) or agent_rows(conn)


def departments_of(conn: Connection, person: int) -> list[int]:
    """Return the departments whose groups *person* is in; none where they work in all of them."""
    of_them = (
        select(groups.c.department_id)
        .join(group_members, groups.c.id == group_members.c.group_id)
        .where(group_members.c.person_id == person, groups.c.department_id.is_not(None))
        .order_by(groups.c.department_id)
        .distinct()
    )
    return [int(department) for department in conn.scalars(of_them) if department is not None]


def _at_desk(conn: Connection, people: Sequence[int]) -> list[int]:
    """Return those of *people* who work here; whoever left has no more turns."""
    here = set(agent_rows(conn))
    return [person for person in people if person in here]


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


def refused(errors: dict[str, str]) -> Refusal:
    """Return the refusal of several fields, each with its reason."""
    detail = "; ".join(f"{field}: {why}" for field, why in errors.items())
    return Refusal(422, detail, members={"errors": errors})
