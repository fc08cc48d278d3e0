"""What was found out about a helpdesk before anybody signs in to it."""

from dataclasses import dataclass
from enum import StrEnum


class SignInWay(StrEnum):
    """How a helpdesk lets people in, as its description names it."""

    BROWSER = "oauth"
    PASSWORD = "password"  # noqa: S105 - the name of a way
    TOKEN = "token"  # noqa: S105 - the name of a way


@dataclass(frozen=True, slots=True)
class FoundHelpdesk:
    """A helpdesk that answered; nothing secret has been sent to it."""

    kind: str
    url: str
    """The one spelling that is stored; the API is below it."""
    name: str
    """What it calls itself, one line of plain text; its host where it says nothing."""
    ways: tuple[SignInWay, ...]
    """The ways to sign in that Deskbell can go, the easiest first; never empty."""
    elsewhere: bool = False
    """Whether it is at another host than was asked: the person must see that."""
    token_page: str = ""
    """The web page where tokens are made, at the same host; "" where it is not known."""
    authorize: str = ""
    """The path of the page that asks for consent; "" where there is none."""
    exchange: str = ""
    """The path that gives a token for a code; "" where there is none."""
    colour: str = ""
    """What its people know it by, #rrggbb in lower case; "" where it tells none."""
    logo: bytes = b""
    """A picture of unknown kind, up to 256 KiB; b"" where it tells none."""
