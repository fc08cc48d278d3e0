"""Whether the conditions of a rule hold of a ticket."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import ColumnElement, Connection, select, true

from desktop.helpdesk import ids, offer
from desktop.helpdesk.passwords import fold
from desktop.helpdesk.rules_model import NOBODY, Condition
from desktop.helpdesk.schema import AnyRow, accounts, messages, people, tickets
from desktop.helpdesk.tags import read
from desktop.helpdesk.times import to_datetime

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True)
class Case:
    """One ticket at one moment; what its row does not hold is looked up when it is asked for."""

    conn: Connection
    row: AnyRow
    now: int
    time_zone: str
    _texts: dict[str, str] = field(default_factory=dict[str, str])

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """Its tags."""
        return tuple(read(self.row.tags))

    def chosen(self, name: str) -> tuple[str, ...]:
        """Return what it has of a field that is compared with `is`."""
        row = self.row
        match name:
            case "tags":
                return self.tags
            case "department":
                return (ids.show("d", row.department_id),)
            case "assignee":
                held = row.assignee_id
                return (NOBODY if held is None else ids.show("p", held),)
            case "type":
                return (row.type or NOBODY,)
            case _:
                return (str(getattr(row, name)),)

    def text(self, name: str) -> str:
        """Return a text of it, folded."""
        if name not in self._texts:
            self._texts[name] = fold(self._read(name))
        return self._texts[name]

    def _read(self, name: str) -> str:
        row = self.row
        match name:
            case "subject":
                return str(row.subject)
            case "body":
                newest = select(messages.c.body).where(
                    messages.c.ticket_id == row.id, messages.c.number.is_not(None)
                )
                order = (messages.c.created.desc(), messages.c.id.desc())
                return self.conn.scalar(newest.order_by(*order).limit(1)) or ""
            case "customer":
                wanted = select(accounts.c.name).where(accounts.c.id == row.account_id)
                return self.conn.scalar(wanted) or ""
            case _:
                somebody = select(people.c.name, people.c.email).where(
                    people.c.id == row.requester_id
                )
                found = self.conn.execute(somebody).one()
                return f"{found.name} {found.email or ''}"


def holds(conditions: Iterable[Condition], case: Case) -> bool:
    """Whether all conditions hold."""
    return all(_holds(condition, case) for condition in conditions)


def _holds(condition: Condition, case: Case) -> bool:
    match condition.op:
        case "is" | "is_not":
            wanted = {value.casefold() for value in condition.values}
            has = {value.casefold() for value in case.chosen(condition.field)}
            meets = bool(has & wanted) or (not has and NOBODY in wanted)
            return meets == (condition.op == "is")
        case "contains" | "lacks":
            text = case.text(condition.field)
            found = any(fold(value) in text for value in condition.values)
            return found == (condition.op == "contains")
        case "within" | "outside":
            return is_open(case.now, case.time_zone) == (condition.op == "within")


def is_open(moment: int, time_zone: str) -> bool:
    """Whether staff are there by the business hours; never where these cannot be told."""
    try:
        there = to_datetime(moment).astimezone(ZoneInfo(time_zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    clock, day = f"{there:%H:%M}", _DAYS[there.weekday()]
    return not offer.is_holiday(there.date()) and any(
        hours["day"] == day and hours["opens"] <= clock < hours["closes"] for hours in offer.WEEKLY
    )


def narrowed(conditions: Iterable[Condition]) -> ColumnElement[bool]:
    """Return a condition on `tickets` that none of those misses for which `holds`.

    It leaves less to look at one by one, no more.
    """
    found = true()
    for condition in conditions:
        if condition.op == "is" and NOBODY not in condition.values:
            match condition.field:
                case "status" | "priority" | "type":
                    column = tickets.c[condition.field]
                    found &= column.in_(condition.values)
                case "department":
                    found &= tickets.c.department_id.in_(_rows("d", condition.values))
                case "assignee":
                    found &= tickets.c.assignee_id.in_(_rows("p", condition.values))
                case _:
                    pass
    return found


def _rows(kind: ids.Kind, values: Iterable[str]) -> list[int]:
    return [row for value in values if (row := ids.read(kind, value)) is not None]
