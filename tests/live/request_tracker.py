"""A running Request Tracker, and what people do at it by another way than the client's."""

import asyncio
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import TracebackType

import httpx

from desktop.backends.base import Backend
from desktop.backends.registry import open_backend
from desktop.backends.rt.attaching import kept_name
from desktop.domain.ids import RemoteId
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from tests.backends.world import OneWorker, World

SALES, BILLING, TECHNICAL, OPERATIONS = "3", "4", "5", "6"
"""Queues of rt-seed.pl: in Technical Support customers may not close, Operations they never see."""

STATUSES = {Status.CLOSED: "resolved", Status.ON_HOLD: "stalled", Status.WAITING_FOR_STAFF: "open"}


@dataclass(frozen=True)
class RequestTracker:
    """Where it is, and the tokens of its people."""

    url: str
    tokens: dict[str, str]

    @classmethod
    def from_lines(cls, lines: Iterable[str]) -> "RequestTracker":
        """Read the lines of `rt-server.sh env`."""
        values = dict(line.split("=", 1) for line in lines if line.startswith("RT_"))
        prefix = "RT_TOKEN_"
        tokens = {
            name.removeprefix(prefix).lower(): value
            for name, value in values.items()
            if name.startswith(prefix)
        }
        return cls(values["RT_URL"], tokens)


@dataclass
class Person:
    """Somebody who talks to RT over its interface, in their own session."""

    rt: RequestTracker
    name: str
    http: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self.http = httpx.Client(
            base_url=self.rt.url,
            headers={"Authorization": f"token {self.rt.tokens[self.name]}", "User-Agent": "test"},
            timeout=60.0,
        )

    def ask(self, method: str, path: str, json: object = None) -> httpx.Response:
        """Return RT's answer; raises unless it is 2xx."""
        answer = self.http.request(method, f"/REST/2.0{path}", json=json)
        answer.raise_for_status()
        return answer

    def open_ticket(self, queue: str, subject: str, body: str) -> RemoteId:
        """Open a ticket for oneself."""
        new = {
            "Queue": queue,
            "Subject": subject,
            "Content": body,
            "ContentType": "text/plain",
            "Requestor": f"{self.name}@rt.test",
        }
        return RemoteId(str(self.ask("POST", "/ticket", json=new).json()["id"]))

    def say(
        self, ticket: RemoteId, body: str, kind: str = "text/plain", *, internal: bool = False
    ) -> str:
        """Write to a ticket; return the number of the new message."""
        route = "comment" if internal else "correspond"
        message = {"Content": body, "ContentType": kind, "Subject": "Re: something"}
        answer = self.ask("POST", f"/ticket/{ticket}/{route}", json=message)
        return answer.headers["location"].rsplit("/", 1)[1]

    def put(self, ticket: RemoteId, **values: object) -> list[str]:
        """Change a ticket; return what RT says to it."""
        return self.ask("PUT", f"/ticket/{ticket}", json=values).json()

    def status(self, ticket: RemoteId) -> str:
        """Return a ticket's status."""
        return self.ask("GET", f"/ticket/{ticket}").json()["Status"]


class RtWorld(World):
    """alice is the customer, agent1 the agent; *customer* and *agent* choose others."""

    takes_strangers = True

    def __init__(
        self, rt: RequestTracker, worker: OneWorker, customer: str = "alice", agent: str = "agent1"
    ) -> None:
        self.rt = rt
        self.worker = worker
        self.names = {Role.CUSTOMER: customer, Role.AGENT: agent}
        self.people = {name: Person(rt, name) for name in rt.tokens}

    def __enter__(self) -> "RtWorld":
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for person in self.people.values():
            person.http.close()

    def person(self, role: Role) -> Person:
        return self.people[self.names[role]]

    def connect(self, role: Role, *, token: str | None = None) -> Backend:
        token = self.rt.tokens[self.names[role]] if token is None else token
        return open_backend("rt", self.rt.url, token, self.worker)

    def connect_to(self, url: str) -> Backend:
        return open_backend("rt", url, self.rt.tokens["alice"], self.worker)

    async def open_ticket(self, subject: str, body: str) -> RemoteId:
        return self.person(Role.CUSTOMER).open_ticket(SALES, subject, body)

    async def say(self, role: Role, ticket: RemoteId, body: str, *, internal: bool = False) -> None:
        self.person(role).say(ticket, body, internal=internal)

    async def set_status(self, ticket: RemoteId, meaning: Status) -> None:
        self.person(Role.AGENT).put(ticket, Status=STATUSES[meaning])

    async def settle(self) -> None:
        """Wait for the next second: RT tells times no finer."""
        await asyncio.sleep(1.0 - time.time() % 1.0)

    def is_name(self, got: str, sent: str) -> bool:
        return got == kept_name(sent)
