"""Values for the store's tests, with as little said as each test needs."""

from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.domain.accounts import Account, Colour
from desktop.domain.drafts import Draft
from desktop.domain.ids import AccountId, DraftId, FileId, RemoteId, TicketRef
from desktop.domain.message import BodyFormat, Message
from desktop.domain.status import Status
from desktop.domain.ticket import Person, Role, Ticket
from desktop.store import Profile

KEY = bytes(range(32))
ACCOUNT = AccountId("0123456789ab")
OTHER = AccountId("ba9876543210")
ME = Person(RemoteId("me"), "Casey", Role.CUSTOMER, "casey@example.com")
STAFF = Person(RemoteId("staff"), "Alex", Role.AGENT)
START = datetime(2026, 1, 1, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """Return a time some minutes after the start of the story."""
    return START + timedelta(minutes=minutes)


def account(
    id: AccountId = ACCOUNT,
    name: str = "Work",
    added: float = 0.0,
    person: Person = ME,
    colour: Colour = Colour.BLUE,
    place: int = 0,
) -> Account:
    return Account(
        id=id,
        kind="native",
        url="https://support.example.com",
        name=name,
        person=person,
        helpdesk="Example helpdesk",
        added=added,
        colour=colour,
        place=place,
    )


def ticket(id: str, minute: float = 0, **changes: Any) -> Ticket:
    values: dict[str, Any] = {
        "id": RemoteId(id),
        "number": f"10{id}",
        "subject": f"Ticket {id}",
        "department": RemoteId("1"),
        "department_name": "Technical Support",
        "status": Status.WAITING_FOR_STAFF,
        "status_id": "open",
        "status_label": "Open",
        "created": START,
        "updated": at(minute),
        "last_message": at(minute),
        "last_role": Role.CUSTOMER,
    }
    return Ticket(**(values | changes))


def message(
    id: str, ticket: str, minute: float = 0, *, by: Person = STAFF, body: str = "", **changes: Any
) -> Message:
    values: dict[str, Any] = {
        "id": RemoteId(id),
        "ticket": RemoteId(ticket),
        "number": 1,
        "author": by,
        "created": at(minute),
        "body": body,
        "format": BodyFormat.TEXT,
    }
    return Message(**(values | changes))


def draft(id: str = "d1", ticket: str | None = "1", **changes: Any) -> Draft:
    values: dict[str, Any] = {
        "id": DraftId(id),
        "account": ACCOUNT,
        "ticket": None if ticket is None else RemoteId(ticket),
    }
    return Draft(**(values | changes))


def keep(profile: Profile, data: bytes) -> FileId:
    """Keep a file as if it had been fetched."""
    writer = profile.files.writer()
    writer.write(data)
    return writer.finish()


def ref(id: str, account: AccountId = ACCOUNT) -> TicketRef:
    return TicketRef(account, RemoteId(id))
