"""The steps of the connect page: what each asks for in words, and what comes out of it."""

from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desktop.domain.accounts import Colour
from desktop.domain.found import FoundHelpdesk, SignInWay
from desktop.domain.secret import Secret


@dataclass(frozen=True, slots=True)
class SignIn:
    """What was typed. The token is never kept in a widget longer than the sign-in takes."""

    kind: str
    url: str
    token: str = field(repr=False)
    name: str | None
    like: Colour | None = None
    """The helpdesk's own colour, where it tells one."""


@dataclass(frozen=True, slots=True)
class PasswordSignIn:
    """What was typed where a helpdesk takes passwords; the password goes there once."""

    found: FoundHelpdesk
    login: str
    password: Secret
    name: str | None


@dataclass(frozen=True, slots=True)
class BrowserSignIn:
    """The wish to sign in with the system's browser."""

    found: FoundHelpdesk
    name: str | None


class Step(Enum):
    """How far the person is."""

    WHERE = auto()
    BROWSER = auto()
    PASSWORD = auto()
    TOKEN = auto()
    BY_HAND = auto()
    """Everything in one form, where nothing is to be found out."""


STEPS = {
    SignInWay.BROWSER: Step.BROWSER,
    SignInWay.PASSWORD: Step.PASSWORD,
    SignInWay.TOKEN: Step.TOKEN,
}


def next_way(found: FoundHelpdesk | None, step: Step) -> SignInWay | None:
    """Return the way that is offered after the one of *step*; the first after the last."""
    if found is None or len(found.ways) < 2:
        return None
    at = next((i for i, way in enumerate(found.ways) if STEPS[way] is step), -1)
    return found.ways[(at + 1) % len(found.ways)]


def words_of(step: Step) -> str:
    """Return what a step tells of itself."""
    match step:
        case Step.BROWSER:
            return QCoreApplication.translate(
                "Welcome",
                "Your browser opens the helpdesk's own page. Once you allowed it there, you are "
                "signed in here.",
            )
        case Step.PASSWORD:
            return QCoreApplication.translate(
                "Welcome",
                "Your password is sent to the helpdesk once and not kept. It gives a token for "
                "this computer in return.",
            )
        case Step.TOKEN:
            return QCoreApplication.translate(
                "Welcome", "A token lets this computer in. It is kept like a password."
            )
        case Step.WHERE | Step.BY_HAND:
            return QCoreApplication.translate(
                "Welcome",
                "Read and answer your tickets here, also without a network. What you write is "
                "kept on this computer, encrypted, until it has arrived.",
            )


def other_words(way: SignInWay | None) -> str:
    """Return what leads to another way; None: to finding the helpdesk out."""
    match way:
        case SignInWay.BROWSER:
            return QCoreApplication.translate("Welcome", "Sign in with the browser instead")
        case SignInWay.PASSWORD:
            return QCoreApplication.translate("Welcome", "Sign in with a password instead")
        case SignInWay.TOKEN:
            return QCoreApplication.translate("Welcome", "Paste a token instead")
        case None:
            return QCoreApplication.translate("Welcome", "Find it for me instead")


def button_words(step: Step, *, busy: bool) -> str:
    """Return what the button that goes on is called."""
    match step:
        case Step.WHERE if busy:
            return QCoreApplication.translate("Welcome", "Looking…")
        case Step.BROWSER if busy:
            return QCoreApplication.translate("Welcome", "Waiting for the browser…")
        case Step.BROWSER:
            return QCoreApplication.translate("Welcome", "Open the browser")
        case _ if busy:
            return QCoreApplication.translate("Welcome", "Connecting…")
        case Step.WHERE | Step.BY_HAND:
            return QCoreApplication.translate("Welcome", "Connect")
        case _:
            return QCoreApplication.translate("Welcome", "Sign in")
