"""The helpdesk that is asked, and the people who ask: plain requests, answers as they came."""

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from desktop.conformance import wire
from desktop.conformance.forms import answers_for
from desktop.conformance.wire import Answer, Broken

API: Final = "/api/v1"
JSON: Final = "application/json"


def expect(holds: bool, seen: str) -> None:
    """Go on where *holds*; else the rule is broken, for what was *seen*."""
    if not holds:
        raise Broken(seen)


def fresh_key() -> str:
    """Return an Idempotency-Key that nobody used."""
    return str(uuid.uuid4())


class Person:
    """Somebody with a token, and the few requests that all rules are made of."""

    def __init__(self, line: wire.Line, token: str) -> None:
        self._line = line
        self._token = token
        self._me: dict[str, Any] | None = None

    @property
    def me(self) -> dict[str, Any]:
        """What `/me` said, asked once."""
        me = self._me or self.get("/me").json(200)
        self._me = me
        return me

    def ask(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str] = MappingProxyType({}),
        *,
        body: object = None,
        key: str | None = None,
        raw: bytes | None = None,
    ) -> Answer:
        """Send one request below the API's prefix."""
        sent = dict(headers)
        if self._token:
            sent["Authorization"] = f"Bearer {self._token}"
        if key is not None:
            sent["Idempotency-Key"] = key
        return self._line.ask(method, API + path, body=body, raw=raw, headers=sent)

    def get(self, path: str, headers: Mapping[str, str] = MappingProxyType({})) -> Answer:
        """Read."""
        return self.ask("GET", path, headers)

    def post(self, path: str, body: object, key: str | None = None) -> Answer:
        """Write, with a key of its own unless one is given."""
        return self.ask("POST", path, body=body, key=key or fresh_key())

    def patch(self, ticket: dict[str, Any], body: object, match: str | None = None) -> Answer:
        """Change a ticket; with *match* only while it has that version."""
        headers = {} if match is None else {"If-Match": f'"{match}"'}
        return self.ask("PATCH", f"/tickets/{ticket['id']}", headers, body=body, key=fresh_key())

    def ticket(self, ticket: dict[str, Any]) -> dict[str, Any]:
        """Return a ticket as it is now."""
        return self.get(f"/tickets/{ticket['id']}").json(200)

    def messages(self, ticket: dict[str, Any]) -> list[dict[str, Any]]:
        """Return all messages of a ticket that this person sees, oldest first."""
        return self.get(f"/tickets/{ticket['id']}/messages").json(200)["items"]

    def write(self, ticket: dict[str, Any], text: str, **more: Any) -> dict[str, Any]:
        """Write a message and return it."""
        body = {"body": text, **more}
        return self.post(f"/tickets/{ticket['id']}/messages", body).json(201)["message"]

    def changes(self, cursor: int, limit: int = 500) -> Iterator[dict[str, Any]]:
        """Yield what the feed tells after *cursor*, page by page, until it has no more."""
        more = True
        while more:
            page = self.get(f"/changes?cursor={cursor}&limit={limit}").json(200)
            yield from page["changes"]
            more = page["more"]
            advanced = page["cursor"]
            expect(
                advanced > cursor or not more, f"cursor stays at {advanced} although there is more"
            )
            cursor = advanced

    def cursor(self) -> int:
        """Return the feed's place now."""
        return self.get("/tickets?limit=1").json(200)["cursor"]

    def events(self) -> Iterator[tuple[str, str]]:
        """Yield (event, data) of the stream, as they come."""
        return self._line.events(f"{API}/events", {"Authorization": f"Bearer {self._token}"})


@dataclass(frozen=True, slots=True)
class Desk:
    """One helpdesk and whoever of these there is a token for."""

    line: wire.Line
    customer: Person
    nobody: Person
    """Without a token."""
    others: dict[str, Person]
    """`agent`, and `other_customer` of another account."""

    @property
    def agent(self) -> Person:
        """A member of staff."""
        return self.others["agent"]

    @property
    def stranger(self) -> Person:
        """A customer of another account."""
        return self.others["other_customer"]

    def request(self, subject: str, text: str = "Conformance: you may delete this.") -> Any:
        """Return the body of a new ticket that this helpdesk must take."""
        catalog = self.customer.get("/catalog").json(200)
        return answers_for(catalog) | {"subject": subject, "body": text}

    def open(self, subject: str, text: str = "Conformance: you may delete this.") -> Any:
        """Open a ticket as the customer, and return it."""
        return self.customer.post("/tickets", self.request(subject, text)).json(201)["ticket"]


def desk_at(url: str, tokens: dict[str, str]) -> Desk:
    """Return the helpdesk at *url*; *tokens* has `customer`, and may have `agent` and others."""
    line = wire.Line(url)
    people = {name: Person(line, token) for name, token in tokens.items()}
    customer = people.pop("customer")
    return Desk(line, customer, Person(line, ""), people)
