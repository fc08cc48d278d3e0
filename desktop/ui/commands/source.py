"""What the palette finds besides commands: tickets, views, people, saved replies."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.ui.commands.command import always


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the palette. Foreign text in it has gone through `i18n.one_line`."""

    key: str
    """What it is known by, in all sources and for good: "view:all". What was used last is kept."""
    words: str
    run: Callable[[], None]
    icon: str = ""
    detail: str = ""
    """More about it, in small letters, which is not looked through: a ticket's department."""
    also: str = ""
    """Other words that it is found by."""
    keys: str = ""
    """The keys that do the same, in portable words."""
    why_not: str = ""
    """Why it cannot be had now: it is shown grey with this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Entries under one heading.

    `entries` is asked on the window's thread at each letter with what was typed: it has some
    milliseconds.
    """

    heading: str
    entries: Callable[[str], Sequence[Entry]]
    finds: bool = False
    """Whether `entries` has looked for the text itself and answers in the order of merit.

    Otherwise it returns all that it has, hundreds at most, and the palette looks through them.
    """
    mark: str = ""
    """A sign that, typed first, asks this source alone: "#" for tickets."""
    recall: Callable[[str], Entry | None] | None = None
    """Returns the entry of a key that was chosen before, where `entries("")` does not list it."""
    placeholder: str = ""
    """What the empty field says where this source alone is asked, by `Commands.pick`."""
    offered: Callable[[], bool] = always
