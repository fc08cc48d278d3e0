"""Real support threads as tickets with all that filters look at, and a plain count over the file.

The plain count knows nothing of `domain.matching` or of tickets: it reads the threads themselves.
"""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.asker import Asker
from desktop.domain.conditions import Condition, Facet, Group
from desktop.domain.ids import AccountId, RemoteId
from desktop.domain.outbox import SetStatus
from desktop.domain.status import Status
from desktop.domain.ticket import Details, Person, Role, Ticket
from desktop.domain.work import Link, LinkKind
from desktop.store import Profile
from tests.services import test_real_threads
from tests.services.test_real_threads import moment
from tests.store import make

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2025, 11, 5, 15, 30, tzinfo=ZONE)
ME = {
    make.ACCOUNT: Person(RemoteId("user-bd6b2df5"), "user-bd6b2df5", Role.AGENT, "me@example.com"),
    make.OTHER: Person(RemoteId("7"), "Casey", Role.AGENT),
}
OWN_DEPARTMENTS = frozenset({"settings", "passwords-and-sign-in", "other"})
ASKER = Asker(
    now=NOW,
    people=ME,
    departments={make.ACCOUNT: OWN_DEPARTMENTS},
    priorities=("urgent", "high"),
)
FOLLOWER = "me@example.com"
naive_fold = lru_cache(maxsize=None)(test_real_threads.naive_fold)


@dataclass
class Plain:
    """One thread by the words of filters, straight from the file."""

    account: AccountId
    id: str
    texts: dict[str, list[str]]
    times: dict[str, datetime | None]
    amounts: dict[str, int]
    people: dict[str, tuple[str, str, str] | None]
    """(id, name, e-mail address)"""
    answers: dict[str, list[str]] = field(default_factory=dict)


def read(path: Path) -> list[Plain]:
    """Return every thread, those of one customer tied to the first of them."""
    with path.open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    firsts: dict[tuple[AccountId, str], Plain] = {}
    found: list[Plain] = []
    for row in rows:
        plain = _plain(row)
        first = firsts.setdefault((plain.account, row["creator"]), plain)
        if first is not plain:
            plain.texts["parent"] = [first.id]
            first.texts["sub_tasks"].append(plain.id)
        found.append(plain)
    return found


def _plain(row: dict[str, Any]) -> Plain:
    account = make.OTHER if row["id"] % 3 == 0 else make.ACCOUNT
    messages = sorted(row["messages"], key=lambda m: moment(m["created"]))
    last, solved = messages[-1], bool(row.get("is_solved"))
    staff = [m["author"] for m in messages if m["role"] == "agent"]
    others = {m["author"] for m in messages if m["author"] != row["creator"]}
    status = "closed" if solved else "answered" if last["role"] == "agent" else "new"
    at = moment(last["created"])
    # Who is both goes by one name: lists are grouped by the one told last.
    name = f"Näme of {staff[0]}" if staff else ""
    assignee = (staff[0], name, f"{staff[0]}@desk.example") if staff else None
    unread = last["role"] == "customer" and row["id"] % 5 != 0
    return Plain(
        account=account,
        id=str(row["id"]),
        texts={
            "status": [status],
            "status_label": [f"{status} in {row['locale']}"],
            "department": [row["department"]],
            "priority": ["urgent"] * (len(messages) > 12) or ["low"] * (len(messages) < 3),
            "type": [row["lang"]],
            "tag": list(row["tags"]),
            "follower": [f"{name}@example.com" for name in sorted(others)]
            + [FOLLOWER] * (row["id"] % 11 == 0),
            "subject": [row["subject"]],
            "number": [str(row["id"])],
            "last_role": [last["role"]],
            "account": [account],
            "unread": ["yes" if unread else "no"],
            "pending": ["yes" if row["id"] % 97 == 0 else "no"],
            "parent": [],
            "sub_tasks": [],
        },
        times={
            "created": moment(row["created"]),
            "updated": max(moment(row["updated"]), at),
            "last_message": at,
            "due": at + timedelta(days=400) if status == "new" else None,
        },
        amounts={
            "messages": len(messages),
            "attachments": row["subject"].count(" ") % 4,
            "minutes": sum(len(m["html"]) for m in messages) // 400,
        },
        people={
            "assignee": assignee,
            "requester": (row["creator"], f"Näme of {row['creator']}", ""),
        },
        answers={
            "locale": [row["locale"]],
            "solved": ["true" if solved else "false"],
            "tags": list(row["tags"]),
        },
    )


def ticket_of(plain: Plain) -> Ticket:
    """Return the ticket that a thread is."""
    texts, times, last = plain.texts, plain.times, plain.times["last_message"]
    assert last is not None
    assert times["created"] is not None
    assert times["updated"] is not None
    links = [Link(LinkKind.PARENT, RemoteId(id)) for id in texts["parent"]]
    links += [Link(LinkKind.CHILD, RemoteId(id)) for id in texts["sub_tasks"]]
    read = last if texts["unread"] == ["no"] else last - timedelta(seconds=1)
    solved = plain.answers["solved"] == ["true"]
    return Ticket(
        id=RemoteId(plain.id),
        number=plain.id,
        subject=texts["subject"][0],
        department=RemoteId("1"),
        department_name=texts["department"][0],
        status=Status(texts["status"][0]),
        status_id="",
        status_label=texts["status_label"][0],
        created=times["created"],
        updated=times["updated"],
        last_message=last,
        last_role=Role(texts["last_role"][0]),
        messages=plain.amounts["messages"],
        attachments=plain.amounts["attachments"],
        minutes=plain.amounts["minutes"],
        requester=_person(plain.people["requester"]),
        assignee=_person(plain.people["assignee"]),
        priority="".join(texts["priority"]),
        type=texts["type"][0],
        tags=tuple(texts["tag"]),
        followers=tuple(texts["follower"]),
        links=tuple(links),
        due=times["due"],
        read_until=read,
        details=Details(
            fields={
                "locale": plain.answers["locale"][0],
                "solved": solved,
                "tags": tuple(plain.answers["tags"]),
            }
        ),
    )


def _person(told: tuple[str, str, str] | None) -> Person | None:
    if told is None:
        return None
    id, name, email = told
    return Person(RemoteId(id), name, Role.AGENT, email or None)


def fill(profile: Profile, threads: list[Plain]) -> None:
    """Keep every thread in its account, and the writes that wait."""
    for account, name in ((make.ACCOUNT, "Work"), (make.OTHER, "Home")):
        profile.accounts.add(make.account(account, name, person=ME[account]))
        tickets = [ticket_of(plain) for plain in threads if plain.account == account]
        profile.tickets.save(account, me=ME[account].id, tickets=tickets, messages=())
    for plain in threads:
        if plain.texts["pending"] == ["yes"]:
            command = SetStatus(
                ticket=RemoteId(plain.id), meaning=Status.CLOSED, status_id="closed"
            )
            profile.outbox.add(plain.account, command, now=0.0)


# --- the plain count ---------------------------------------------------------------------------


def passes(filter: Group | Condition, plain: Plain) -> bool:
    """Tell whether a thread passes, in the plainest words."""
    if isinstance(filter, Group):
        told = (passes(part, plain) for part in filter.parts)
        return all(told) if filter.join.value == "all" else any(told)
    facet, operator, values = filter.facet.value, filter.operator.value, filter.values
    denied = {"is_not": "is", "none_of": "any_of", "lacks": "contains", "empty": "set"}
    if operator in denied:
        return not _holds(plain, filter.facet, filter.answer, denied[operator], values)
    return _holds(plain, Facet(facet), filter.answer, operator, values)


def _holds(plain: Plain, facet: Facet, answer: str, operator: str, values: Any) -> bool:
    name = facet.value
    if name in plain.times:
        return _time_holds(plain.times[name], operator, *values)
    if name in plain.amounts:
        amount, numbers = plain.amounts[name], [int(value) for value in values]
        if operator == "at_least":
            return amount >= numbers[0]
        if operator == "at_most":
            return amount <= numbers[0]
        return amount != 0 if operator == "set" else amount in numbers
    if name in plain.people:
        return _person_holds(plain, name, operator, values)
    if name == "department" and "@me" in values and operator in ("is", "any_of"):
        own = plain.account == make.OTHER or not OWN_DEPARTMENTS.isdisjoint(plain.texts[name])
        return own or not set(values).isdisjoint(plain.texts[name])
    texts = plain.answers.get(answer, []) if name == "answer" else plain.texts[name]
    return _texts_hold(plain, name, texts, operator, values)


def _texts_hold(plain: Plain, name: str, texts: list[str], operator: str, values: Any) -> bool:
    values = [FOLLOWER if v == "@me" and plain.account == make.ACCOUNT else v for v in values]
    if operator == "set":
        return bool(texts)
    if operator == "contains":
        return any(naive_fold(v) in naive_fold(text) for v in values for text in texts)
    if name in ("tag", "follower", "subject", "number", "answer"):
        known = {naive_fold(text) for text in texts}
        return any(naive_fold(v).lstrip("#" if name == "number" else "") in known for v in values)
    return not set(values).isdisjoint(texts)


def _person_holds(plain: Plain, name: str, operator: str, values: Any) -> bool:
    person = plain.people[name]
    if person is None or operator == "set":
        return person is not None
    if operator == "contains":
        known = naive_fold(f"{person[1]}\n{person[2]}")
        return any(naive_fold(value) in known for value in values)
    mine = ME[plain.account].id
    return person[0] in values or person[2] in values or ("@me" in values and person[0] == mine)


def _time_holds(time: datetime | None, operator: str, value: str = "") -> bool:
    if time is None or operator == "set":
        return time is not None
    local, today = time.astimezone(ZONE), NOW.date()
    match operator:
        case "overdue":
            return time < NOW
        case "within_last":
            return _ago(value) <= _wall(time, value) and time <= NOW.astimezone(UTC)
        case "older_than":
            return _wall(time, value) < _ago(value)
        case "within_next":
            return NOW.astimezone(UTC) <= time and _wall(time, value) <= _ago(value, -1)
        case "is":
            return _named(value, local.date(), today)
        case "before":
            return local.date() < _first(value)
        case _:
            return local.date() > _last(value)


def _wall(time: datetime, span: str) -> datetime:
    """Return a time as clocks on the wall show it, or exactly for minutes and hours."""
    return time if span.endswith(("h", "min")) else time.astimezone(ZONE).replace(tzinfo=None)


def _ago(span: str, sign: int = 1) -> datetime:
    amount = int("".join(c for c in span if c.isdigit()))
    match "".join(c for c in span if c.isalpha()):
        case "min":
            return NOW.astimezone(UTC) - sign * timedelta(minutes=amount)
        case "h":
            return NOW.astimezone(UTC) - sign * timedelta(hours=amount)
        case "d":
            return NOW.replace(tzinfo=None) - sign * timedelta(days=amount)
        case "w":
            return NOW.replace(tzinfo=None) - sign * timedelta(weeks=amount)
        case "mo":
            month = NOW.year * 12 + NOW.month - 1 - sign * amount
            return NOW.replace(tzinfo=None, year=month // 12, month=month % 12 + 1)
        case _:
            return NOW.replace(tzinfo=None, year=NOW.year - sign * amount)


def _named(value: str, day: date, today: date) -> bool:
    return _first(value) <= day <= _last(value)


def _first(value: str) -> date:
    # Days around 5 November 2025, a Wednesday, as a calendar on the wall has them.
    return (
        date.fromisoformat(_CALENDAR[value][0]) if value in _CALENDAR else date.fromisoformat(value)
    )


def _last(value: str) -> date:
    return (
        date.fromisoformat(_CALENDAR[value][1]) if value in _CALENDAR else date.fromisoformat(value)
    )


_CALENDAR = {
    "today": ("2025-11-05", "2025-11-05"),
    "yesterday": ("2025-11-04", "2025-11-04"),
    "tomorrow": ("2025-11-06", "2025-11-06"),
    "this_week": ("2025-11-03", "2025-11-09"),
    "last_week": ("2025-10-27", "2025-11-02"),
    "next_week": ("2025-11-10", "2025-11-16"),
    "this_month": ("2025-11-01", "2025-11-30"),
    "last_month": ("2025-10-01", "2025-10-31"),
    "next_month": ("2025-12-01", "2025-12-31"),
    "this_year": ("2025-01-01", "2025-12-31"),
    "last_year": ("2024-01-01", "2024-12-31"),
}
