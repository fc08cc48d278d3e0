"""Loads threads from JSON Lines, all as tickets of one customer account; each source id once."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.sql.schema import Table

from desktop.helpdesk import promises, rules_shipped, statuses, times
from desktop.helpdesk.database import Write, set_counter
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.people import account_of
from desktop.helpdesk.preview import preview
from desktop.helpdesk.schema import departments, messages, people, tickets
from desktop.helpdesk.tags import count_many
from desktop.helpdesk.writing import free_number

BATCH = 5000
"""How many messages are gathered before they are written."""


class SeedError(Exception):
    """The file cannot be loaded; nothing of it was. The text names the line and the reason."""


@dataclass(frozen=True, slots=True)
class SeedMessage:
    """A message as its line tells it."""

    created: int
    author: str
    role: str
    html: str


@dataclass(frozen=True, slots=True)
class SeedThread:
    """A thread as its line tells it; messages in the order of time, then of the file."""

    source: str
    subject: str
    department: str
    tags: list[str]
    creator: str
    created: int
    updated: int
    is_solved: bool
    messages: list[SeedMessage]

    def asked(self) -> int:
        """Return when its customer wrote last."""
        return max([self.created, *(m.created for m in self.messages if m.role == "customer")])

    def waits_since(self) -> int | None:
        """Return when its customer wrote what nobody has answered; None where nobody waits."""
        if self.status() not in statuses.QUEUED:
            return None
        since = self.created
        for message in reversed(self.messages):
            if message.role != "customer":
                break
            since = message.created
        return since

    def status(self) -> statuses.Status:
        """Return the status its messages make it."""
        if self.is_solved:
            return statuses.CLOSED
        if self.messages and self.messages[-1].role == "agent":
            return statuses.ANSWERED
        return statuses.NEW if len(self.messages) <= 1 else statuses.WAITING


def seed(helpdesk: Helpdesk, path: Path) -> int:
    """Load *path* in one transaction and return how many tickets came new.

    Raises `SeedError`; tickets whose source id is there already are left as they are.
    """
    try:
        with path.open(encoding="utf-8") as lines, helpdesk.database.write() as write:
            return _Loader(write, helpdesk.tokens["customer"]).load(read_threads(lines))
    except (OSError, UnicodeDecodeError) as exc:
        raise SeedError(f"{path}: {exc}") from exc


def read_threads(lines: Iterable[str]) -> Iterator[SeedThread]:
    """Yield the threads of JSON Lines; empty lines are skipped."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _thread(json.loads(line))
            except (ValueError, TypeError, KeyError, AttributeError) as exc:
                raise SeedError(f"line {number}: {type(exc).__name__}: {exc}") from exc


def _thread(raw: dict[str, Any]) -> SeedThread:
    found = [_message(message) for message in raw.get("messages") or ()]
    found.sort(key=lambda message: message.created)  # stable: then in the order of the file
    created = times.parse(raw["created"])
    newest = max([created, *(message.created for message in found)])
    first_author = found[0].author if found else ""
    return SeedThread(
        source=str(raw["id"]),
        subject=str(raw.get("subject") or ""),
        department=str(raw.get("department") or "other"),
        tags=[str(tag) for tag in raw.get("tags") or ()],
        creator=str(raw.get("creator") or first_author or "customer"),
        created=created,
        # What the file says counts, even where a message is newer: filters are compared with it.
        updated=times.parse(raw["updated"]) if raw.get("updated") else newest,
        is_solved=bool(raw.get("is_solved")),
        messages=found,
    )


def _message(raw: dict[str, Any]) -> SeedMessage:
    role = raw["role"]
    if role not in ("customer", "agent"):
        raise ValueError(f"role {role!r} is neither customer nor agent")
    return SeedMessage(
        times.parse(raw["created"]), str(raw.get("author") or role), role, raw.get("html") or ""
    )


@dataclass(slots=True)
class _Loader:
    """One load: rows are gathered and inserted in big batches."""

    write: Write
    customer_token: str
    account: int = field(init=False)
    people: dict[tuple[str, str], int] = field(init=False)
    departments: dict[str, int] = field(init=False)
    numbers: set[str] = field(init=False)
    next_ticket: int = field(init=False)
    next_message: int = field(init=False)
    next_person: int = field(init=False)
    next_department: int = field(init=False)
    rows: dict[str, list[dict[str, Any]]] = field(init=False)
    added: int = 0
    new_departments: bool = False
    kinds: dict[int, str] = field(init=False)
    tags: Counter[str] = field(default_factory=Counter[str])

    def __post_init__(self) -> None:
        conn = self.write.conn
        account = account_of(conn, self.customer_token)
        if account is None:
            raise SeedError("there is no customer whom the tickets could belong to")
        self.account = account
        known = select(people).where(
            people.c.account_id.is_(None) | (people.c.account_id == self.account)
        )
        self.people = {(row.name, row.role): row.id for row in conn.execute(known)}
        self.departments = {row.name: row.id for row in conn.execute(select(departments))}
        self.kinds = {row.id: row.kind for row in conn.execute(select(departments))}
        self.numbers = set(conn.scalars(select(tickets.c.number)))
        self.next_ticket = self._next(tickets)
        self.next_message = self._next(messages)
        self.next_person = self._next(people)
        self.next_department = self._next(departments)
        self.rows = {"departments": [], "people": [], "tickets": [], "messages": []}

    def load(self, threads: Iterable[SeedThread]) -> int:
        """Insert the threads that are new; return how many they were."""
        known = set(self.write.conn.scalars(select(tickets.c.source)))
        for thread in threads:
            if thread.source not in known:
                known.add(thread.source)
                self._add(thread)
                self.added += 1
                if len(self.rows["messages"]) >= BATCH:
                    self._insert()
        self._insert()
        self._tell()
        return self.added

    def _add(self, thread: SeedThread) -> None:
        ticket, self.next_ticket = self.next_ticket, self.next_ticket + 1
        seq = self.write.seq()
        last = thread.messages[-1] if thread.messages else None
        department, since = self._department(thread.department), thread.waits_since()
        kind = self.kinds.get(department, "other")
        self.tags.update(set(thread.tags))
        self.rows["tickets"].append(
            {
                "id": ticket,
                "number": self._number(thread.source),
                "source": thread.source,
                "account_id": self.account,
                "requester_id": self._person(thread.creator, "customer"),
                "department_id": department,
                "subject": thread.subject,
                "status": thread.status().id,
                "tags": json.dumps(thread.tags, ensure_ascii=False),
                "created": thread.created,
                "updated": thread.updated,
                "last_message": last.created if last else thread.created,
                "last_role": last.role if last else "customer",
                "asked": thread.asked(),
                "preview": preview(last.html, "html") if last else "",
                "messages": len(thread.messages),
                "seq": seq,
                "created_seq": seq,
                "waits_since": since,
                "due": None
                if since is None
                else promises.due(kind, "normal", since, self.write.time_zone),
            }
        )
        for number, message in enumerate(thread.messages, 1):
            self.rows["messages"].append(
                {
                    "id": self.next_message,
                    "ticket_id": ticket,
                    "account_id": self.account,
                    "number": number,
                    "author_id": self._person(message.author, message.role),
                    "created": message.created,
                    "format": "html",
                    "seq": self.write.seq(),
                    "size": len(message.html.encode()),
                    "body": message.html,
                }
            )
            self.next_message += 1

    def _number(self, source: str) -> str:
        """Return the source id, by which people find it, or a free number if it is taken."""
        if source not in self.numbers:
            self.numbers.add(source)
            return source
        number = free_number(self.write.conn)
        while number in self.numbers:
            number = free_number(self.write.conn)
        self.numbers.add(number)
        return number

    def _person(self, name: str, role: str) -> int:
        row = self.people.get((name, role))
        if row is None:
            row, self.next_person = self.next_person, self.next_person + 1
            self.people[name, role] = row
            account = self.account if role == "customer" else None
            self.rows["people"].append(
                {"id": row, "name": name, "role": role, "account_id": account}
            )
        return row

    def _department(self, name: str) -> int:
        row = self.departments.get(name)
        if row is None:
            row, self.next_department = self.next_department, self.next_department + 1
            self.departments[name] = row
            self.rows["departments"].append({"id": row, "name": name, "kind": "other"})
            self.new_departments = True
        return row

    def _insert(self) -> None:
        for table in (departments, people, tickets, messages):
            rows = self.rows[table.name]
            if rows:
                self.write.conn.execute(insert(table), rows)
                rows.clear()

    def _tell(self) -> None:
        """Wake those who see what came."""
        count_many(self.write, self.tags)
        if self.new_departments:
            set_counter(self.write.conn, "catalog", self.write.seq())
            self.write.wake.everyone = True
        rules_shipped.loaded(self.write)
        self.write.wake.accounts.add(self.account)
        self.write.wake.staff = True

    def _next(self, table: Table) -> int:
        """Return the next row number of *table*, which none had before."""
        last = self.write.conn.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)
        ).scalar()
        return int(last or 0) + 1
