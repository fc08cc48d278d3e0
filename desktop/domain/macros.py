"""Saved replies and macros: words with places to fill in, and what is done beside sending them.

A saved reply is a macro that does nothing but write; a macro without words only does.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem
from desktop.domain.status import StatusChoice
from desktop.domain.ticket import Person, Ticket
from desktop.domain.work import Deeds

ANY: Final = ""
"""The language of words that serve wherever there are none in the wanted one."""
VARIABLES: Final = (
    "customer.name",
    "customer.first_name",
    "ticket.number",
    "ticket.subject",
    "ticket.department",
    "ticket.status",
    "agent.name",
    "agent.first_name",
    "helpdesk.name",
)
"""What can be filled in, written as `{{customer.name}}`."""
_PLACE: Final = re.compile(r"\{\{\s*([a-z_]+\.[a-z_]+)\s*\}\}")


class Unfilled(Problem):
    """Words that have places for which nobody knows anything. Field: places."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing is known here for {places}, so nothing was sent. Answer this ticket by itself.",
    )


class Macro(msgspec.Struct, frozen=True, kw_only=True):
    """One saved reply or macro."""

    id: str
    name: str
    folder: str = ""
    texts: dict[str, str] = {}
    """Words by language ("nl"), or under `ANY`; {} where it only does."""
    internal: bool = False
    """Whether its words are an internal note."""
    then: Deeds = Deeds()
    shared: bool = False
    """Whether the helpdesk keeps it for all its staff."""
    version: str = ""
    """Of a shared one: for guarded changes."""

    @property
    def does(self) -> bool:
        """Whether it does more than write."""
        return self.then != Deeds()

    def text(self, languages: Sequence[str]) -> str:
        """Return its words in the first of *languages* that it has, else in any; "" for none."""
        for language in (*languages, ANY, *sorted(self.texts)):
            if self.texts.get(language, "").strip():
                return self.texts[language]
        return ""


def values_of(ticket: Ticket, me: Person, helpdesk: str) -> dict[str, str]:
    """Return what stands for each variable at *ticket*; "" where nobody knows."""
    customer = ticket.requester.name if ticket.requester else ""
    return {
        "customer.name": customer,
        "customer.first_name": _first(customer),
        "ticket.number": ticket.number,
        "ticket.subject": ticket.subject,
        "ticket.department": ticket.department_name,
        "ticket.status": ticket.status_label,
        "agent.name": me.name,
        "agent.first_name": _first(me.name),
        "helpdesk.name": helpdesk,
    }


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return *text* with its places filled in; those without a value stay to be seen."""

    def value(place: re.Match[str]) -> str:
        return values.get(place[1], "") or place[0]

    return _PLACE.sub(value, text)


def open_places(text: str) -> tuple[str, ...]:
    """Return the places that are still to be filled in, as they are written, each once."""
    return tuple(dict.fromkeys(place[0] for place in _PLACE.finditer(text)))


def usable(macro: Macro, statuses: Sequence[StatusChoice]) -> bool:
    """Tell whether the helpdesk still has the status that *macro* sets."""
    wanted = macro.then.status_id
    return wanted is None or any(status.id == wanted for status in statuses)


def _first(name: str) -> str:
    """Return how somebody is addressed; an address instead of a name addresses nobody."""
    word = name.split(maxsplit=1)[0] if name.split() else ""
    return "" if "@" in word else word
