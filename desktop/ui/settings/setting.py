"""What a setting is: its words, where it stands, and what reads and changes it.

Settings are told by whoever owns them, in a function that is asked anew each time, so that words
follow the language. None of them is kept here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeAlias, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Theme


class Page(Enum):
    """Under which name a setting stands, in the order of the names."""

    GENERAL = "general"
    APPEARANCE = "appearance"
    NOTIFICATIONS = "notifications"
    ACCOUNTS = "accounts"
    WRITING = "writing"
    ACCESS = "access"
    NETWORK = "network"

    @property
    def icon(self) -> str:
        """The page's sign."""
        return _ICONS[self]

    def words(self) -> str:
        """Return the page's name."""
        match self:
            case Page.GENERAL:
                return QCoreApplication.translate("Settings", "General")
            case Page.APPEARANCE:
                return QCoreApplication.translate("Settings", "Appearance")
            case Page.NOTIFICATIONS:
                return QCoreApplication.translate("Settings", "Notifications")
            case Page.ACCOUNTS:
                return QCoreApplication.translate("Settings", "Accounts")
            case Page.WRITING:
                return QCoreApplication.translate("Settings", "Writing")
            case Page.ACCESS:
                return QCoreApplication.translate("Settings", "Seeing and hearing")
            case Page.NETWORK:
                return QCoreApplication.translate("Settings", "Network")


_ICONS = {
    Page.GENERAL: "sliders-horizontal",
    Page.APPEARANCE: "sun",
    Page.NOTIFICATIONS: "bell",
    Page.ACCOUNTS: "users",
    Page.WRITING: "file-pen-line",
    Page.ACCESS: "eye",
    Page.NETWORK: "refresh-cw",
}


@runtime_checkable
class Themed(Protocol):
    """What draws in the colours of a theme."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """On or off. `choose` returns at once; what takes time is a task of whoever owns it."""

    value: Callable[[], bool]
    choose: Callable[[bool], object]
    usual: bool
    """What it is where nobody chose: the person can go back to that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOf:
    """One of several values, each with its words."""

    options: Sequence[tuple[str, str]]
    """(value, words)."""
    value: Callable[[], str]
    choose: Callable[[str], object]
    usual: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """Something that is done, or that opens a window of its own."""

    words: str
    press: Callable[[], object]
    why_not: Callable[[], str] = lambda: ""
    """Why it cannot be done now; "" where it can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """A part of its owner's own making, as wide as the page; it changes things by itself.

    One that is `Themed` is told of another theme.
    """

    make: Callable[[Theme], QWidget]


Control: TypeAlias = Switch | OneOf | Press | Own


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting, a row of its page."""

    id: str
    """For good: "look.theme". The palette remembers it."""
    page: Page
    name: str
    told: str = ""
    """A sentence about what it does; "" where the name says it."""
    also: str = ""
    """Other words that it is found by."""
    control: Control
