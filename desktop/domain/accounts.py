"""An account: one sign-in at one helpdesk."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.ids import AccountId
from desktop.domain.ticket import Person


class Colour(StrEnum):
    """What an account is marked with, in the order in which they are given."""

    BLUE = "blue"
    ORANGE = "orange"
    GREEN = "green"
    PURPLE = "purple"
    RED = "red"
    TEAL = "teal"
    PINK = "pink"
    GREY = "grey"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What the profile remembers of a sign-in; the token is not in it."""

    id: AccountId
    kind: str
    """The backend's registry name: "native", "rt"."""
    url: str
    """The helpdesk's base address, without a trailing slash."""
    name: str
    """What the person calls it; unique within the profile."""
    person: Person
    helpdesk: str
    """The helpdesk's own name."""
    added: float
    """Unix time; where the helpdesk keeps no read state, everything older counts as read."""
    login_fields: dict[str, str] = field(default_factory=dict[str, str])
    """Where the helpdesk has fields of its own for logins: which one holds the "login",
    "password", "host" and "port". {} where logins become part of the message."""
    signed_out: bool = False
    """Whether only what was not sent is kept of it, for when the same person signs in again."""
    colour: Colour | None = None
    """None only before the profile gave one: whatever the store returns has one."""
    place: int = 0
    """Where it stands among the others; those at the same place, as they were added."""


def free_colour(taken: Iterable[Colour | None]) -> Colour:
    """Return the first colour that the fewest of *taken* have."""
    times = Counter(taken)
    return min(Colour, key=lambda colour: times[colour])
