"""The shapes of who is here: the helpdesk, the person signed in, the people of an account."""

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from desktop.helpdesk.wire import Person
from desktop.helpdesk.wire_catalog import Service

Feature = Literal[
    "internal_notes",
    "push",
    "read_state",
    "uploads",
    "close",
    "reopen",
    "fields",
    "secrets",
    "on_behalf",
    "assign",
    "prioritise",
    "move",
    "retype",
    "tags",
    "followers",
    "links",
    "sub_tasks",
    "merge",
    "time",
    "saved_replies",
    "shared_views",
    "billable",
    "activity",
    "customer_card",
    "customer_notes",
    "histories",
    "conversations",
    "presence",
    "imports",
    "automation",
]


class OAuth(TypedDict):
    """Where browsers sign in: paths below the same address."""

    authorize: str
    token: str


class WellKnown(TypedDict):
    """That a helpdesk of this kind is here, and what its people know it by."""

    deskbell: Literal[1]
    name: str
    api: str
    sign_in: list[str]
    oauth: OAuth
    colour: NotRequired[str]
    """#rrggbb."""
    logo: NotRequired[str]
    """The path of a picture below the same address."""


class Helpdesk(TypedDict):
    """The helpdesk itself."""

    name: str


class Account(TypedDict):
    """The customer account somebody belongs to, and whether they decide who else does."""

    id: str
    name: str
    primary: bool


class AccountPerson(TypedDict):
    """Somebody who may sign in to a customer account."""

    id: str
    name: str
    email: str | None
    primary: bool


class AccountPeople(TypedDict):
    """Everybody who may sign in to a customer account, the primary person first."""

    items: list[AccountPerson]


class AddedPerson(TypedDict):
    """Somebody who was let in."""

    person: AccountPerson


class Customer(TypedDict):
    """A customer for whom staff may open a ticket, and what their account has ordered."""

    id: str
    name: str
    email: str
    services: list[Service]


class Customers(TypedDict):
    """The first customers that were looked for, by name."""

    items: list[Customer]


class Session(TypedDict):
    """A token that signs this person in until it is signed out."""

    token: str
    person: Person


class Me(TypedDict):
    """Who is signed in."""

    id: str
    name: str
    email: str | None
    role: Literal["customer", "agent"]
    account: Account | None
    helpdesk: Helpdesk
    features: list[Feature]
