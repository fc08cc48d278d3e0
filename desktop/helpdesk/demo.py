"""The demo's content: a small hosting company with its tickets, at times relative to now."""

import hashlib
import json
import secrets
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk import statuses
from desktop.helpdesk.database import Write, set_counter
from desktop.helpdesk.demo_files import make
from desktop.helpdesk.demo_script import Line, Story, house, stories
from desktop.helpdesk.helpdesk import Helpdesk, Settings
from desktop.helpdesk.people import Access, add_account, add_person, add_service
from desktop.helpdesk.preview import preview
from desktop.helpdesk.schema import (
    accounts,
    attachments,
    departments,
    marks,
    messages,
    services,
    tickets,
    uploads,
)
from desktop.helpdesk.schema import people as everybody
from desktop.helpdesk.times import HOUR
from desktop.helpdesk.writing import free_number

FIRST_NUMBER = 48_200
"""A vendor of some years; the first ticket of the demo comes after it."""


def settings() -> Settings:
    """Return the settings of the demo's helpdesk."""
    return Settings(name=house()["name"])


def load_demo(helpdesk: Helpdesk) -> int:
    """Fill a new helpdesk with the demo's content and return how many tickets came new.

    What was loaded before stays as it is, so that a demo may be started again over its folder.
    """
    with helpdesk.database.write() as write:
        known = set(write.conn.scalars(select(tickets.c.source)))
        new = [story for story in stories() if story.source not in known]
        if new:
            loader = _Loader(write, helpdesk)
            for story in new:
                loader.add(story)
        return len(new)


@dataclass(frozen=True, slots=True)
class _Somebody:
    id: int
    role: str
    account: int | None


class _Loader:
    """Writes stories into the tables; the people and departments first."""

    def __init__(self, write: Write, helpdesk: Helpdesk) -> None:
        self._write = write
        self._settings = helpdesk.settings
        self._uploads = helpdesk.uploads
        self._people = _people(write)
        self._departments = _departments(write)
        _services(write, self._people["Robin"].account)
        set_counter(write.conn, "number", FIRST_NUMBER)
        write.wake.everyone = True

    def add(self, story: Story) -> None:
        """Write a ticket with its messages, files and read marks."""
        public = [line for line in story.lines if not line.internal]
        requester = self._people[story.requester]
        assignee = self._people[story.assignee].id if story.assignee else None
        newest, seq = public[-1], self._write.seq()
        department, topics = self._departments[story.department]
        ticket = self._write.conn.execute(
            insert(tickets)
            .values(
                number=free_number(self._write.conn),
                source=story.source,
                account_id=requester.account,
                requester_id=requester.id,
                assignee_id=assignee,
                department_id=department,
                topic=topics[story.topic] if story.topic else None,
                subject=story.subject,
                status=statuses.BY_ID[story.status].id,
                priority=story.priority,
                tags=json.dumps(story.tags, ensure_ascii=False),
                created=self._when(public[0]),
                updated=self._when(story.lines[-1]),
                last_message=self._when(newest),
                last_role=self._people[newest.author].role,
                asked=self._when(_asked(public, self._people)),
                preview=preview(newest.body, newest.format),
                messages=len(public),
                attachments=sum(len(line.files) for line in public),
                seq=seq,
                created_seq=seq,
                closes=self._closes(story),
            )
            .returning(tickets.c.id)
        )
        row = int(ticket.scalar_one())
        number = 0
        for line in story.lines:
            number += not line.internal
            self._add_line(row, requester.account, line, None if line.internal else number)
        self._mark_read(row, story, public)

    def _add_line(self, ticket: int, account: int | None, line: Line, number: int | None) -> None:
        message = self._write.conn.execute(
            insert(messages)
            .values(
                ticket_id=ticket,
                account_id=account,
                number=number,
                author_id=self._people[line.author].id,
                created=self._when(line),
                body=line.body,
                size=len(line.body.encode()),
                format=line.format,
                internal=line.internal,
                channel=line.channel,
                attachments=len(line.files),
                seq=self._write.seq(),
            )
            .returning(messages.c.id)
        )
        row = int(message.scalar_one())
        for name, kind in line.files:
            self._attach(row, line, name, kind)

    def _attach(self, message: int, line: Line, name: str, kind: str) -> None:
        made = make(kind, name)
        upload, digest = secrets.token_hex(16), hashlib.sha256(made.content).hexdigest()
        self._uploads.path(upload).write_bytes(made.content)
        shared: dict[str, Any] = {
            "name": name,
            "content_type": made.content_type,
            "sha256": digest,
            "message_id": message,
        }
        self._write.conn.execute(
            insert(uploads).values(
                id=upload,
                person_id=self._people[line.author].id,
                length=len(made.content),
                created=self._when(line),
                **shared,
            )
        )
        self._write.conn.execute(
            insert(attachments).values(upload_id=upload, size=len(made.content), **shared)
        )

    def _mark_read(self, ticket: int, story: Story, public: list[Line]) -> None:
        """Let the two ready people have read it, but for what is unread or waits for staff."""
        seen = public[:-1] if story.unread else public
        self._mark(self._people["Robin"], ticket, seen)
        waiting = story.status in (statuses.NEW.id, statuses.WAITING.id)
        self._mark(self._people["Mira"], ticket, story.lines[:-1] if waiting else story.lines)

    def _mark(self, person: _Somebody, ticket: int, seen: list[Line]) -> None:
        if seen:
            self._write.conn.execute(
                insert(marks).values(
                    person_id=person.id,
                    ticket_id=ticket,
                    until=self._when(seen[-1]),
                    seq=self._write.seq(),
                )
            )

    def _when(self, line: Line) -> int:
        return self._write.now - line.ago

    def _closes(self, story: Story) -> int | None:
        """Return when an answered ticket closes by itself: a demo has it for a day, however old."""
        if story.status != statuses.ANSWERED.id:
            return None
        return self._write.now + self._settings.close_answered_hours * HOUR


def _asked(public: list[Line], people: dict[str, _Somebody]) -> Line:
    """Return the customer's last message."""
    return next(line for line in reversed(public) if people[line.author].role == "customer")


def _people(write: Write) -> dict[str, _Somebody]:
    """Return everybody of the demo by name, adding those who are not there yet."""
    known = write.conn.execute(select(everybody))
    people = {row.name: _Somebody(row.id, row.role, row.account_id) for row in known}
    content = house()
    for person in content["staff"]:
        if person["name"] not in people:
            people[person["name"]] = _add(write, person["name"])
    shared = people["Robin"].account
    write.conn.execute(
        update(accounts).where(accounts.c.id == shared).values(name=content["account"])
    )
    for person in content["customers"]:
        if person["name"] in people:
            continue
        account, access = shared, "authorised"
        if "account" in person:
            account, access = add_account(write, person["account"]), "primary"
        people[person["name"]] = _add(write, person["name"], account, access)
    return people


def _add(
    write: Write, name: str, account: int | None = None, access: Access | None = None
) -> _Somebody:
    role = "agent" if account is None else "customer"
    place = "lindenhost.example" if account is None else "customer.example"
    email = f"{name.lower()}@{place}"
    person = add_person(write, name=name, role=role, account=account, email=email, access=access)
    return _Somebody(person, role, account)


def _services(write: Write, account: int | None) -> None:
    """Write what the ready customer has ordered, the first time."""
    known = write.conn.scalar(select(services.c.id).where(services.c.account_id == account))
    if account is not None and known is None:
        for service in house()["services"]:
            add_service(write, account, service["name"], service["kind"], service["status"])


def _departments(write: Write) -> dict[str, tuple[int, dict[str, str]]]:
    """Write the departments and return their rows by name, with the ids of their topics."""
    rows: dict[str, tuple[int, dict[str, str]]] = {}
    for content in house()["departments"]:
        topics = {name: f"topic-{at}" for at, name in enumerate(content["topics"], 1)}
        values = {
            "kind": content["kind"],
            "description": content["description"],
            "topics": json.dumps([{"id": id, "name": name} for name, id in topics.items()]),
        }
        row = write.conn.execute(
            upsert(departments)
            .values(name=content["name"], **values)
            .on_conflict_do_update(index_elements=["name"], set_=values)
            .returning(departments.c.id)
        )
        rows[content["name"]] = (int(row.scalar_one()), topics)
    set_counter(write.conn, "catalog", write.seq())
    return rows
