"""The two helpdesks of the model, as their own people see them: no fault ever touches this side."""

import itertools
import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import msgspec
from fastapi import FastAPI
from sqlalchemy import select

from desktop.backends.base import Backend
from desktop.backends.memory import MemoryBackend
from desktop.backends.memory_helpdesk import MemoryHelpdesk
from desktop.backends.memory_offer import AGENT, CUSTOMER, FORM
from desktop.domain.ids import RemoteId
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from desktop.helpdesk import ids
from desktop.helpdesk.app import create_app
from desktop.helpdesk.departments import change_department
from desktop.helpdesk.helpdesk import Helpdesk, Settings
from desktop.helpdesk.schema import attachments, messages, tickets, time_entries
from desktop.helpdesk.statuses import CLOSED
from tests.backends.world import Mirror
from tests.model.clocks import Clocks
from tests.model.wires import NativeWire, native_over, no_wait_for

URL = "http://127.0.0.1:9"
TECHNICAL = RemoteId("d3")
SETTINGS = Settings(password_memory_kib=8, password_rounds=1)


@dataclass(frozen=True)
class Spoken:
    """One message as the helpdesk has it."""

    ticket: str
    body: str
    author: str
    internal: bool
    files: tuple[str, ...]
    conversation: str = ""


_keys = itertools.count(1)
_apps: list[FastAPI] = []


def _app(helpdesk: Helpdesk) -> httpx.ASGITransport:
    """Return the one application, over *helpdesk* from now on."""
    if not _apps:
        _apps.append(create_app(helpdesk))
    _apps[0].state.helpdesk = helpdesk
    return httpx.ASGITransport(_apps[0])


class Desk(ABC):
    """What happens at a helpdesk by itself, and what it has."""

    people: Mapping[Role, str]
    """The ids of the two."""

    @abstractmethod
    async def spoken(self) -> list[Spoken]:
        """Return every message, in the order of writing."""

    @abstractmethod
    def is_closed(self, ticket: str) -> bool:
        """Tell whether a ticket is closed."""

    @abstractmethod
    def looking(self, role: Role) -> Backend:
        """Return a connection that no fault touches; it is kept."""

    @abstractmethod
    async def say(self, role: Role, ticket: str, body: str, *, internal: bool = False) -> None:
        """Let somebody write who is not at the client."""

    @abstractmethod
    async def open_ticket(self, subject: str, body: str) -> None:
        """Let the customer open a ticket elsewhere."""

    @abstractmethod
    async def set_status(self, ticket: str, meaning: Status) -> None:
        """Let staff change a status elsewhere."""

    async def mirror(self, role: Role) -> Mirror:
        """Return all that somebody may see."""
        mirror = Mirror(self.looking(role))
        await mirror.sync()
        return mirror


class NativeDesk(Desk):
    """The embedded helpdesk, in this process and without a socket."""

    def __init__(self, directory: Path, clocks: Clocks) -> None:
        self._directory = directory
        self._clocks = clocks
        self._begin()
        tokens = self.helpdesk.tokens
        self.tokens = {Role.CUSTOMER: tokens["customer"], Role.AGENT: tokens["agent"]}
        self._looking: dict[Role, Backend] = {}
        self.people = {Role.CUSTOMER: "p1", Role.AGENT: "p2"}

    def _begin(self) -> None:
        self.helpdesk = Helpdesk.open(self._directory, SETTINGS, clock=self._clocks.server_micros)
        # Its routes take a quarter of a second to make: one application is enough for all.
        self.app = _app(self.helpdesk)

    @staticmethod
    def found(directory: Path, clocks: Clocks) -> None:
        """Make the folder of a helpdesk whose technical support asks a form."""
        desk = NativeDesk(directory, clocks)
        with desk.helpdesk.database.write() as write:
            row = ids.read("d", TECHNICAL)
            assert row is not None
            change_department(write, row, {"form": msgspec.to_builtins(FORM), "blocking": []})
        desk.helpdesk.close()

    def is_closed(self, ticket: str) -> bool:
        row = ids.read("t", ticket)
        with self.helpdesk.database.read() as conn:
            return conn.scalar(select(tickets.c.status).where(tickets.c.id == row)) == CLOSED.id

    def looking(self, role: Role) -> Backend:
        if role not in self._looking:
            self._looking[role] = native_over(
                NativeWire(lambda: self.app), URL, self.tokens[role], no_wait_for
            )
        return self._looking[role]

    async def ask(self, role: Role, method: str, path: str, body: object = None) -> Any:
        headers = {
            "Authorization": f"Bearer {self.tokens[role]}",
            "Idempotency-Key": str(UUID(int=next(_keys))),
        }
        wire = NativeWire(lambda: self.app)
        async with httpx.AsyncClient(transport=wire, base_url=f"{URL}/api/v1") as http:
            answer = await http.request(method, path, json=body, headers=headers)
        assert answer.is_success, (answer.status_code, answer.text)
        return answer.json() if answer.content else None

    async def spoken(self) -> list[Spoken]:
        names: dict[int, tuple[str, ...]] = {}
        with self.helpdesk.database.read() as conn:
            for row in conn.execute(select(attachments).order_by(attachments.c.id)):
                names[row.message_id] = (*names.get(row.message_id, ()), row.name)
            return [
                Spoken(
                    ids.show("t", row.ticket_id),
                    row.body,
                    ids.show("p", row.author_id),
                    row.internal,
                    names.get(row.id, ()),
                    row.conversation,
                )
                for row in conn.execute(select(messages).order_by(messages.c.id))
            ]

    def logged(self) -> list[str]:
        """Return the notes of all worked time."""
        with self.helpdesk.database.read() as conn:
            return [row.note for row in conn.execute(select(time_entries))]

    def tags(self) -> dict[str, frozenset[str]]:
        """Return the tags of each ticket."""
        with self.helpdesk.database.read() as conn:
            rows = conn.execute(select(tickets.c.id, tickets.c.tags))
            return {ids.show("t", row.id): frozenset(json.loads(row.tags)) for row in rows}

    async def say(self, role: Role, ticket: str, body: str, *, internal: bool = False) -> None:
        new = {"body": body, "internal": internal}
        await self.ask(role, "POST", f"/tickets/{ticket}/messages", new)

    async def open_ticket(self, subject: str, body: str) -> None:
        new = {"department": TECHNICAL, "subject": subject, "body": body}
        await self.ask(Role.CUSTOMER, "POST", "/tickets", new)

    async def set_status(self, ticket: str, meaning: Status) -> None:
        offered = (await self.ask(Role.AGENT, "GET", "/catalog"))["statuses"]
        status = next(s["id"] for s in offered if s["meaning"] == meaning)
        await self.ask(Role.AGENT, "PATCH", f"/tickets/{ticket}", {"status": status})

    async def restart(self) -> None:
        self.helpdesk.close()
        self._begin()

    async def close(self) -> None:
        for backend in self._looking.values():
            await backend.aclose()
        self.helpdesk.close()


class PlainDesk(Desk):
    """A helpdesk without idempotency keys, in memory: what was lost has to be looked for."""

    def __init__(self, clocks: Clocks) -> None:
        self._clocks = clocks
        self.memory = MemoryHelpdesk(keyed=False, push=False)
        self.people = {Role.CUSTOMER: CUSTOMER.id, Role.AGENT: AGENT.id}
        self.move_on()

    def move_on(self) -> None:
        """Let its clock show the model's time."""
        self.memory._last = max(self.memory._last, self._clocks.server_now())

    def is_closed(self, ticket: str) -> bool:
        return self.memory.tickets[RemoteId(ticket)].status is Status.CLOSED

    def looking(self, role: Role) -> Backend:
        return MemoryBackend(self.memory, f"{role.value}-token")

    async def spoken(self) -> list[Spoken]:
        return [
            Spoken(m.ticket, m.body, m.author.id, m.internal, tuple(f.name for f in m.attachments))
            for m in self.memory.messages.values()
        ]

    async def say(self, role: Role, ticket: str, body: str, *, internal: bool = False) -> None:
        self.move_on()
        by = AGENT if role is Role.AGENT else CUSTOMER
        self.memory.say(RemoteId(ticket), body, by=by, internal=internal)

    async def open_ticket(self, subject: str, body: str) -> None:
        self.move_on()
        self.memory.open(subject, body, department=TECHNICAL)

    async def set_status(self, ticket: str, meaning: Status) -> None:
        self.move_on()
        self.memory.set_status(RemoteId(ticket), meaning)
