"""The demo's content: a small hosting company with its tickets, at times relative to now."""

import hashlib
import json
from secrets import token_hex
from typing import Any

from sqlalchemy import insert, select

from desktop.helpdesk import ids, promises, rules_shipped, statuses, tags
from desktop.helpdesk.activity import Logged, log
from desktop.helpdesk.answers import Given
from desktop.helpdesk.database import Write, set_counter
from desktop.helpdesk.demo_desk import load_desk
from desktop.helpdesk.demo_files import make
from desktop.helpdesk.demo_house import (
    Somebody,
    departments_of_house,
    people_of_house,
    services_of_house,
)
from desktop.helpdesk.demo_macros import load_macros
from desktop.helpdesk.demo_script import CONTENT, Line, Story, house, stories
from desktop.helpdesk.filled import check_form, columns
from desktop.helpdesk.helpdesk import Helpdesk, Settings
from desktop.helpdesk.links import Tie, relink
from desktop.helpdesk.opening import desk_account
from desktop.helpdesk.preview import preview
from desktop.helpdesk.schema import (
    AnyRow,
    attachments,
    conversations,
    marks,
    messages,
    secrets,
    tickets,
    uploads,
)
from desktop.helpdesk.writing import free_number

FIRST_NUMBER = 48_200
"""A vendor of some years; the first ticket of the demo comes after it."""


LOGIN = ("login", "password", "host", "port")
"""The parts of a login that go when it is destroyed."""


def settings() -> Settings:
    """Return the settings of the demo's helpdesk."""
    content = house()
    return Settings(
        name=content["name"],
        colour=content["colour"],
        logo=(CONTENT / "logo.png").read_bytes(),
        attachment_types=tuple(content["attachment_types"]),
    )


def load_demo(helpdesk: Helpdesk) -> int:
    """Fill a new helpdesk with the demo's content and return how many tickets came new.

    What was loaded before stays as it is, so that a demo may be started again over its folder.
    """
    with helpdesk.database.write() as write:
        known = set(write.conn.scalars(select(tickets.c.source)))
        told = stories()
        new = [story for story in told if story.source not in known]
        if new:
            loader = _Loader(write, helpdesk)
            for story in new:
                loader.add(story)
            if len(new) == len(told):
                loader.add_desk()
            load_macros(write.conn, loader.agent)
            rules_shipped.loaded(write)  # an answered one stays for a day, however old
        return len(new)


class _Loader:
    """Writes stories into the tables; the people and departments first."""

    def __init__(self, write: Write, helpdesk: Helpdesk) -> None:
        self._write = write
        self._uploads = helpdesk.uploads
        self._people = people_of_house(write)
        self._departments = departments_of_house(write)
        self._services = services_of_house(write, self._people["Robin"].account)
        set_counter(write.conn, "number", FIRST_NUMBER)

    @property
    def agent(self) -> int:
        """The row of one of the staff."""
        return next(p.id for p in self._people.values() if p.role == "agent")

    def add(self, story: Story) -> None:
        """Write a ticket with its messages, files and read marks."""
        public = [line for line in story.lines if not line.internal]
        requester = self._people[story.requester]
        account = requester.account if story.parent is None else desk_account(self._write)
        assignee = self._people[story.assignee].id if story.assignee else None
        newest, seq = public[-1], self._write.seq()
        department = self._departments[story.department]
        topic = _topic(department, story.topic)
        ticket = self._write.conn.execute(
            insert(tickets)
            .values(
                number=free_number(self._write.conn),
                source=story.source,
                account_id=account,
                requester_id=requester.id,
                assignee_id=assignee,
                department_id=department.id,
                topic=topic,
                subject=story.subject,
                status=statuses.BY_ID[story.status].id,
                tags=json.dumps(story.tags, ensure_ascii=False),
                created=self._when(public[0]),
                updated=self._when(story.lines[-1]),
                last_message=self._when(newest),
                last_role=self._people[newest.author].role,
                asked=self._when(_asked(public, self._people) or newest),
                preview=preview(newest.body, newest.format),
                messages=len(public),
                attachments=sum(len(line.files) for line in public),
                seq=seq,
                created_seq=seq,
                **self._answers(story, department, topic) | {"priority": story.priority},
                **self._promise(story, department, public),
            )
            .returning(tickets.c.id)
        )
        row = int(ticket.scalar_one())
        begun = self._begin(row, story)
        number = 0
        for line in story.lines:
            number += not line.internal
            there = begun.get(line.conversation, "")
            self._add_line(row, account, line, None if line.internal else number, there)
        tags.count(self._write, (), story.tags)
        if story.parent is not None:
            parent = tickets.c.source == story.parent
            above = self._write.conn.scalar(select(tickets.c.id).where(parent))
            relink(self._write, requester.id, row, [Tie("parent", int(above or 0))], [])
        self._note_assignment(row, story)
        self._mark_read(row, story, public)
        for login in story.logins:
            self._give(row, story, login)

    def add_desk(self) -> None:
        """Write what staff do beside answering."""
        load_desk(self._write, self._people)

    def _promise(self, story: Story, department: AnyRow, public: list[Line]) -> dict[str, Any]:
        """Return since when the customer waits, and by when that is answered."""
        status = statuses.BY_ID[story.status].id
        first: Line | None = None
        for line in reversed(public):
            if self._people[line.author].role != "customer":
                break
            first = line
        if story.parent is not None or first is None or status not in promises.WAITS:
            return {}
        since, zone = self._when(first), self._write.time_zone
        due = promises.due(department.kind, story.priority, since, zone)
        return {"waits_since": since, "due": due}

    def _note_assignment(self, ticket: int, story: Story) -> None:
        """Log that whoever has it took it when they first wrote, or as it was opened."""
        if not story.assignee:
            return
        theirs = [line for line in story.lines if line.author == story.assignee]
        taker = self._people[story.assignee].id
        detail = {"from": None, "to": {"id": ids.show("p", taker), "name": story.assignee}}
        when = self._when((theirs or story.lines)[0])
        log(self._write, ticket, taker, "assignee", detail, time=when)

    def _answers(self, story: Story, department: AnyRow, topic: str | None) -> dict[str, Any]:
        """Return the columns of a ticket's answers; raises `Refusal` for what its form refuses."""
        account = self._people[story.requester].account
        if account is None:
            return {}
        given = Given({id: self._answer(value) for id, value in story.fields.items()})
        kept = check_form(self._write.conn, department, topic, given, account=account, lenient=True)
        return columns(department, kept)

    def _answer(self, value: Any) -> Any:
        """Return an answer as a client gives it: services are written by their names."""
        service = self._services.get(value) if isinstance(value, str) else None
        return value if service is None else ids.show("s", service)

    def _give(self, ticket: int, story: Story, login: dict[str, Any]) -> None:
        """Write a login given with the ticket, destroyed where that is closed, and who saw it."""
        given, closed = self._when(story.lines[0]), story.status == statuses.CLOSED.id
        values = dict.fromkeys(LOGIN) if closed else {name: login.get(name) for name in LOGIN}
        facts = {"kind": login["kind"], "field": login["field"]}
        row = self._write.conn.execute(
            insert(secrets)
            .values(ticket_id=ticket, given=given, purged=closed, **facts, **values)
            .returning(secrets.c.id)
        )
        shown = ids.show("k", row.scalar_one())
        happened: list[tuple[Logged, str, int]] = [("secret_given", story.requester, given)]
        if story.assignee:
            answer = next(line for line in story.lines if line.author == story.assignee)
            happened.append(("secret_revealed", story.assignee, self._when(answer)))
        for what, who, when in happened:
            detail = {"secret": shown, **facts}
            log(self._write, ticket, self._people[who].id, what, detail, time=when)
        if closed:
            detail = {"secrets": [shown]}
            end = self._when(story.lines[-1])
            log(self._write, ticket, None, "secrets_purged", detail, time=end)

    def _begin(self, ticket: int, story: Story) -> dict[str, str]:
        """Write the conversations beside the main one; return their ids by name."""
        begun: dict[str, str] = {}
        for name in dict.fromkeys(line.conversation for line in story.lines if line.conversation):
            lines = [line for line in story.lines if line.conversation == name]
            begun[name] = hashlib.sha256(f"{story.source} {name}".encode()).hexdigest()[:32]
            self._write.conn.execute(
                insert(conversations).values(
                    id=begun[name],
                    ticket_id=ticket,
                    name=name,
                    internal=lines[0].internal,
                    person_id=self._people[lines[0].author].id,
                    created=self._when(lines[0]),
                    messages=len(lines),
                    last_message=self._when(lines[-1]),
                )
            )
        return begun

    def _add_line(
        self, ticket: int, account: int | None, line: Line, number: int | None, conversation: str
    ) -> None:
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
                conversation=conversation,
                seq=self._write.seq(),
            )
            .returning(messages.c.id)
        )
        row = int(message.scalar_one())
        for name, kind in line.files:
            self._attach(row, line, name, kind)

    def _attach(self, message: int, line: Line, name: str, kind: str) -> None:
        made = make(kind, name)
        upload, digest = token_hex(16), hashlib.sha256(made.content).hexdigest()
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

    def _mark(self, person: Somebody, ticket: int, seen: list[Line]) -> None:
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


def _topic(department: AnyRow, name: str | None) -> str | None:
    """Return the id of a topic by the name that the talk's head has."""
    topics = {topic["name"]: topic["id"] for topic in json.loads(department.topics)}
    return topics[name] if name else None


def _asked(public: list[Line], people: dict[str, Somebody]) -> Line | None:
    """Return the customer's last message; None in a task of the desk's own."""
    asked = (line for line in reversed(public) if people[line.author].role == "customer")
    return next(asked, None)
