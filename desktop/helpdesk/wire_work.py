"""The shapes of staff's own books: worked time, and what is known of a customer."""

from datetime import datetime
from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from desktop.helpdesk.wire import Count, Person, Status, Ticket
from desktop.helpdesk.wire_catalog import Service


class TimeEntry(TypedDict):
    """Time that somebody worked on a ticket; `worked` is when the work ended."""

    id: str
    ticket: str
    agent: Person
    worked: datetime
    minutes: Annotated[int, Field(ge=1)]
    billable: bool
    note: str


class TimePage(TypedDict):
    """A page of worked time, the earliest first; `minutes` is the sum of all pages."""

    items: list[TimeEntry]
    next: str | None
    total: Count
    minutes: Count


class TimeLogged(TypedDict):
    """An entry, and its ticket after it."""

    ticket: Ticket
    entry: TimeEntry


class CustomerAccount(TypedDict):
    """The customer account somebody belongs to."""

    id: str
    name: str


class ShortTicket(TypedDict):
    """A ticket in short."""

    id: str
    number: str
    subject: str
    status: Status
    last_message: datetime


class CustomerTickets(TypedDict):
    """How many tickets an account has, how many of them are not closed, and the newest."""

    total: Count
    open: Count
    newest: list[ShortTicket]


class Notes(TypedDict):
    """What staff wrote down about a customer; `version` guards a change of it."""

    text: str
    version: str
    person: Person | None
    updated: datetime | None


class CustomerCard(TypedDict):
    """What staff know of a customer."""

    person: Person
    account: CustomerAccount
    primary: bool
    others: list[Person]
    services: list[Service]
    tickets: CustomerTickets
    notes: Notes
