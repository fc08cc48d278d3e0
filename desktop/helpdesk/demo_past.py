"""What the demo's desk did in the last months: settled tickets, for plots worth looking at.

Only staff see them. They come the same each time, but for the moment they are counted back from.
"""

import json
import tomllib
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import insert, select

from desktop.helpdesk import statuses
from desktop.helpdesk.database import Write
from desktop.helpdesk.demo_script import CONTENT
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.people import add_account, add_person
from desktop.helpdesk.preview import preview
from desktop.helpdesk.schema import activity, departments, marks, messages, people, tickets
from desktop.helpdesk.times import HOUR, to_datetime

DAYS: Final = 120
FIRST_NUMBER: Final = 47_800
_DAY: Final = 24 * HOUR
_OPENED: Final = (3, 2, 3, 2, 2, 0, 1)
"""How many tickets came on the days of a week, Monday first."""
_ASIDE: Final = ("hold", "engineers", "progress", "hold", None, None, None)
"""What some tickets were after the first answer, until somebody wrote again or closed them."""
_ASIDE_AFTER: Final = HOUR // 6
_READER: Final = "Mira"
"""Whom the agent token signs in: what is long settled is no news to her."""


@dataclass(frozen=True, slots=True)
class _Case:
    """One settled ticket: what was said when, and how its status went."""

    told: dict[str, Any]
    site: str
    customer: str
    agent: str
    said: tuple[int, ...]
    """When: customer, agent, and both once more where it was not over by then."""
    aside: str | None
    """Which status it had after the first answer, where that was not all."""
    closed: int

    @property
    def bodies(self) -> Iterator[str]:
        """What was said, in the order of `said`."""
        for name, _when in zip(("ask", "answer", "again", "reply"), self.said, strict=False):
            yield self.told[name].format(site=self.site)


def load_past(helpdesk: Helpdesk) -> int:
    """Add the last months to a demo that is filled; return how many tickets came new."""
    with helpdesk.database.write() as write:
        known = select(tickets.c.id).where(tickets.c.number == str(FIRST_NUMBER))
        if write.conn.execute(known).first() is not None:
            return 0
        content = tomllib.loads((CONTENT / "past.toml").read_text("utf-8"))
        for customer in content["customers"]:
            _add_customer(write, customer)
        cases = list(_cases(content, write.now))
        _write(write, cases)
        return len(cases)


def _add_customer(write: Write, customer: dict[str, str]) -> None:
    account = add_account(write, customer["account"])
    name = customer["name"]
    email = f"{name.lower()}@customer.example"
    add_person(write, name=name, role="customer", account=account, email=email, access="primary")


def _cases(content: dict[str, Any], now: int) -> Iterator[_Case]:
    """Yield the cases that are over by now, the oldest first."""
    for ago in range(DAYS, 0, -1):
        midnight = now - now % _DAY - ago * _DAY
        for nth in range(_OPENED[to_datetime(midnight).weekday()]):
            made = _case(content, f"{ago} {nth}", midnight, 1 + ago / DAYS)
            if made.closed < now - 2 * HOUR:
                yield made


def _case(content: dict[str, Any], key: str, midnight: int, slowness: float) -> _Case:
    told = _one(content["cases"], key, "case")
    asked = midnight + int((7 + 10 * _chance(key, "hour")) * HOUR)
    answered = asked + int(_wait(key, "answer", 1.6 * slowness, 26) * HOUR)
    said = [asked, answered]
    if _chance(key, "again") < 0.45:
        again = answered + int(_wait(key, "more", 20, 150) * HOUR) + HOUR
        said += [again, again + int(_wait(key, "reply", 4 * slowness, 60) * HOUR)]
    closed = said[-1] + int(_wait(key, "close", 60 * slowness, 400) * HOUR) + HOUR
    return _Case(
        told,
        _one(content["sites"], key, "site"),
        _one(content["customers"], key, "customer")["name"],
        _one(told["agents"], key, "agent"),
        tuple(said),
        _ASIDE[int(_chance(key, "aside") * len(_ASIDE))],
        closed,
    )


def _write(write: Write, cases: Sequence[_Case]) -> None:
    person = {row.name: row for row in write.conn.execute(select(people))}
    places = {row.name: row.id for row in write.conn.execute(select(departments))}
    rows = [
        _ticket(write, case, str(FIRST_NUMBER + n), person, places) for n, case in enumerate(cases)
    ]
    adding = insert(tickets).returning(tickets.c.id, sort_by_parameter_order=True)
    added = list(write.conn.scalars(adding, rows))
    told: list[dict[str, Any]] = []
    went: list[dict[str, Any]] = []
    for ticket, case in zip(added, cases, strict=True):
        staff, customer = person[case.agent], person[case.customer]
        status = statuses.NEW
        for number, (when, body) in enumerate(zip(case.said, case.bodies, strict=True), 1):
            author = customer if number % 2 else staff
            told.append(
                {
                    "ticket_id": ticket,
                    "account_id": customer.account_id,
                    "number": number,
                    "author_id": author.id,
                    "created": when,
                    "format": "text",
                    "seq": write.seq(),
                    "size": len(body.encode()),
                    "body": body,
                }
            )
            if number > 1:
                after = statuses.WAITING if number % 2 else statuses.ANSWERED
                went.append(_change(ticket, author.id, when, status, after))
                status = after
            if number == 2 and case.aside is not None:
                after = statuses.BY_ID[case.aside]
                went.append(_change(ticket, staff.id, when + _ASIDE_AFTER, status, after))
                status = after
        went.append(_change(ticket, staff.id, case.closed, status, statuses.CLOSED))
    write.conn.execute(insert(messages), told)
    write.conn.execute(insert(activity), went)
    read = zip(added, cases, strict=True)
    write.conn.execute(
        insert(marks),
        [
            {
                "person_id": person[_READER].id,
                "ticket_id": ticket,
                "until": case.said[-1],
                "seq": write.seq(),
            }
            for ticket, case in read
        ],
    )


def _ticket(
    write: Write, case: _Case, number: str, person: dict[str, Any], places: dict[str, int]
) -> dict[str, Any]:
    customer, seq = person[case.customer], write.seq()
    last = list(case.bodies)[-1]
    return {
        "number": number,
        "account_id": customer.account_id,
        "requester_id": customer.id,
        "assignee_id": person[case.agent].id,
        "department_id": places[case.told["department"]],
        "subject": case.told["subject"].format(site=case.site),
        "status": statuses.CLOSED.id,
        "created": case.said[0],
        "updated": case.closed,
        "last_message": case.said[-1],
        "last_role": "agent",
        "asked": case.said[-2],
        "preview": preview(last, "text"),
        "messages": len(case.said),
        "seq": seq,
        "created_seq": seq,
    }


def _change(
    ticket: int, who: int, when: int, before: statuses.Status, after: statuses.Status
) -> dict[str, Any]:
    detail = json.dumps({"from": before.id, "to": after.id})
    return {
        "ticket_id": ticket,
        "person_id": who,
        "time": when,
        "what": "status",
        "detail": detail,
    }


def _wait(key: str, what: str, middle: float, most: float) -> float:
    """Return some hours: half of all take less than *middle*, and a few take very long."""
    chance = _chance(key, what)
    return float(min(most, middle * (chance / (1 - chance)) ** 0.7))


def _one(things: Sequence[Any], key: str, what: str) -> Any:
    return things[int(_chance(key, what) * len(things))]


def _chance(key: str, what: str) -> float:
    """Return a number from 0 to 1, without either, that is the same each time."""
    return (zlib.crc32(f"{what} {key}".encode()) % 9_973 + 1) / 9_975
