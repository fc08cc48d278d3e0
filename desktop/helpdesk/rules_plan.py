"""What a rule would do to a ticket, without doing any of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.helpdesk import ids, offer, statuses
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.rules_groups import Turns, agent_rows, members, members_of_department
from desktop.helpdesk.rules_match import Case
from desktop.helpdesk.rules_model import ASSIGNEE, NOBODY, STAFF, Action, Effect
from desktop.helpdesk.rules_replies import (
    filled,
    first_name,
    gone,
    has_words,
    saved_reply,
    worded,
)
from desktop.helpdesk.schema import departments, people
from desktop.helpdesk.tags import retagged

_SETS = {
    "set_status": "status",
    "set_priority": "priority",
    "set_department": "department",
    "set_type": "type",
}
_PLACE = re.compile(r"\{(customer|number|subject)\}")

PRIORITIES = frozenset(priority["id"] for priority in offer.PRIORITIES)
TYPES = frozenset(type["id"] for type in offer.TYPES)


@dataclass(slots=True)
class Plan:
    """What becomes of one ticket, action by action."""

    case: Case
    turns: Turns
    helpdesk: str
    """What the helpdesk is called."""
    has: dict[str, str]
    """By field: what it will have; `assignee` is an id or `NOBODY`."""
    tags: list[str]

    def effects(self, actions: Iterable[Action]) -> tuple[Effect, ...]:
        """Return what the actions come to, in their order, without those that change nothing."""
        found: list[Effect] = []
        for action in actions:
            effect = self._effect(action)
            if effect is not None:
                found.append(effect)
        return tuple(found)

    def _effect(self, action: Action) -> Effect | None:
        match action.do:
            case "assign":
                return self._assign(action, self._person(action.values))
            case "assign_in_turn":
                return self._in_turn(action)
            case "add_tags" | "remove_tags":
                return self._tag(action)
            case "reply" | "note":
                return Effect(action.do, text=self._filled(action.text))
            case "saved_reply":
                return self._say(action.values[0])
            case "notify":
                return self._notify(action)
            case "set_status" | "set_priority" | "set_department" | "set_type":
                return self._set(action, _SETS[action.do])

    def _set(self, action: Action, field: str) -> Effect | None:
        wanted, before = action.values[0], self.has[field]
        if wanted == before or not self._is_known(field, wanted):
            return None
        self.has[field] = wanted
        return Effect(action.do, (wanted,), (before,))

    def _is_known(self, field: str, wanted: str) -> bool:
        """Whether it still is what a ticket can have: a rule may be older than the offer."""
        match field:
            case "status":
                return wanted in statuses.BY_ID
            case "priority":
                return wanted in PRIORITIES
            case "type":
                return wanted in TYPES or wanted == NOBODY
            case _:
                return is_department(self.case.conn, wanted)

    def _in_turn(self, action: Action) -> Effect | None:
        if action.values:
            group = ids.read("g", action.values[0])
            name, among = f"turn_g{group}", members(self.case.conn, group or 0)
        else:
            department = ids.read("d", self.has["department"]) or 0
            name, among = f"turn_d{department}", members_of_department(self.case.conn, department)
        chosen = self.turns.take(name, among)
        return None if chosen is None else self._assign(action, ids.show("p", chosen))

    def _person(self, values: tuple[str, ...]) -> str | None:
        wanted = values[0]
        if wanted == NOBODY:
            return wanted
        return wanted if ids.read("p", wanted) in agent_rows(self.case.conn) else None

    def _assign(self, action: Action, wanted: str | None) -> Effect | None:
        before = self.has["assignee"]
        if wanted is None or wanted == before:
            return None
        self.has["assignee"] = wanted
        return Effect(action.do, (wanted,), (before,))

    def _tag(self, action: Action) -> Effect | None:
        adds = action.do == "add_tags"
        before = self.tags
        try:
            self.tags = (
                retagged(before, action.values, ())
                if adds
                else (retagged(before, (), action.values))
            )
        except Refusal:  # it has so many that no more fit
            return None
        changed = (
            [tag for tag in self.tags if tag not in before]
            if adds
            else ([tag for tag in before if tag not in self.tags])
        )
        return Effect(action.do, tuple(changed)) if changed else None

    def _notify(self, action: Action) -> Effect | None:
        """Say whom it reaches; whoever has the ticket, or where nobody has, its department."""
        conn, reached = self.case.conn, set[int]()
        for whom in action.values:
            if whom == STAFF:
                reached |= set(agent_rows(conn))
            elif whom == ASSIGNEE:
                held = ids.read("p", self.has["assignee"])
                department = ids.read("d", self.has["department"]) or 0
                reached |= {held} if held else set(members_of_department(conn, department))
            elif (group := ids.read("g", whom)) is not None:
                reached |= set(members(conn, group))
            else:
                reached |= {row for row in agent_rows(conn) if row == ids.read("p", whom)}
        if not reached:
            return None
        whom_shown = tuple(ids.show("p", person) for person in sorted(reached))
        return Effect("notify", whom_shown, text=self._filled(action.text))

    def _say(self, id: str) -> Effect:
        """Return the reply or note that a saved reply comes to; refuses where it comes to none."""
        macro = saved_reply(self.case.conn, id)
        if macro is None or not has_words(macro):
            raise gone()
        row = self.case.row
        words = worded(self.case.conn, row.id, row.requester_id, macro)
        said = filled(macro, words, self._values())
        return Effect("note" if macro.internal else "reply", (id,), text=said)

    def _values(self) -> dict[str, str]:
        """Return what stands for each variable of saved replies; "" where nobody knows.

        What the actions before it set is so already.
        """
        conn, row = self.case.conn, self.case.row
        customer = self._name_of(row.requester_id)
        agent = self._name_of(ids.read("p", self.has["assignee"]))
        department = select(departments.c.name).where(
            departments.c.id == ids.read("d", self.has["department"])
        )
        return {
            "customer.name": customer,
            "customer.first_name": first_name(customer),
            "ticket.number": str(row.number),
            "ticket.subject": str(row.subject),
            "ticket.department": conn.scalar(department) or "",
            "ticket.status": statuses.BY_ID[self.has["status"]].label,
            "agent.name": agent,
            "agent.first_name": first_name(agent),
            "helpdesk.name": self.helpdesk,
        }

    def _name_of(self, person: int | None) -> str:
        return self.case.conn.scalar(select(people.c.name).where(people.c.id == person)) or ""

    def _filled(self, text: str) -> str:
        """Put in what braces name; other braces are words."""
        row = self.case.row

        def value(found: re.Match[str]) -> str:
            match found[1]:
                case "number":
                    return str(row.number)
                case "subject":
                    return str(row.subject)
                case _:
                    return self._name_of(row.requester_id)

        return _PLACE.sub(value, text)


def planned(
    case: Case, actions: Iterable[Action], turns: Turns, helpdesk: str
) -> tuple[Effect, ...]:
    """Return what the actions come to on that ticket, at the helpdesk of that name.

    Refuses where one of them cannot be done, and the others are not to be done without it.
    """
    fields = ("status", "priority", "department", "type", "assignee")
    has = {field: case.chosen(field)[0] for field in fields}
    return Plan(case, turns, helpdesk, has, list(case.tags)).effects(actions)


def is_department(conn: Connection, id: str) -> bool:
    """Whether that is a department of this helpdesk."""
    known = select(departments.c.id).where(departments.c.id == ids.read("d", id))
    return conn.scalar(known) is not None
