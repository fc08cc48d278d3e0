"""Customers as staff see them: for whom a ticket can be opened, and what is known of them."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.catalog import Service
from desktop.domain.ids import RemoteId
from desktop.domain.status import Status
from desktop.domain.ticket import Person


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody whom a ticket can name as its requester."""

    id: RemoteId
    name: str
    email: str
    services: tuple[Service, ...] = ()
    """What their account has ordered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerTicket:
    """A ticket of a customer's, in short."""

    id: RemoteId
    number: str
    subject: str
    status: Status
    status_label: str
    """The helpdesk's own word."""
    last_message: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCard:
    """What staff know of a customer beside one ticket."""

    person: Person
    account: str = ""
    """The name of the customer account, such as a company; "" where the helpdesk has none."""
    primary: bool = False
    """Whether they decide who else is in the account."""
    others: tuple[Person, ...] = ()
    """Who else is in the account, bounded."""
    services: tuple[Service, ...] = ()
    tickets: int = 0
    """How many their account (else: they) opened."""
    open_tickets: int = 0
    """How many of them are not closed."""
    newest: tuple[CustomerTicket, ...] = ()
    """The first few of them, by their newest message."""
    notes: str = ""
    """What staff wrote down about the customer, plain text; no customer ever sees it."""
    notes_version: str = ""
    """Hand it to `save_customer_notes`."""
