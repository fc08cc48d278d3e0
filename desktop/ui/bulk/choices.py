"""What marked tickets can be given: people, statuses and the like, over all their helpdesks."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from desktop.domain.catalog import Catalog
from desktop.domain.ids import AccountId
from desktop.domain.work import NOBODY
from desktop.services.library import Library
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import one_line


@dataclass(slots=True)
class Choice:
    """One thing to choose, by its words; each helpdesk has a code of its own for it."""

    words: str
    codes: dict[AccountId, str] = field(default_factory=dict[AccountId, str])


Read = Callable[[Catalog], Iterable[tuple[str, str]]]
"""Reads (code, words) of what a catalog has of a kind."""


def _gather(library: Library, accounts: Collection[AccountId], read: Read) -> list[Choice]:
    found: dict[str, Choice] = {}
    for account in accounts:
        catalog = library.catalog(account)
        for code, words in read(catalog) if catalog is not None else ():
            found.setdefault(words, Choice(one_line(words))).codes[account] = code
    return list(found.values())


def people(library: Library, accounts: Collection[AccountId]) -> list[Choice]:
    """Return to whom tickets can be assigned: me, nobody, then all others."""
    me = Choice(QCoreApplication.translate("Bulk", "Me"))
    me.codes.update({account: library.me(account).id for account in accounts})
    nobody = Choice(QCoreApplication.translate("Bulk", "Nobody"))
    nobody.codes.update(dict.fromkeys(accounts, NOBODY))
    others = _gather(library, accounts, lambda c: ((agent.id, agent.name) for agent in c.agents))
    mine = set(me.codes.items())
    return [me, nobody, *(one for one in others if not set(one.codes.items()) <= mine)]


def statuses(library: Library, accounts: Collection[AccountId]) -> list[Choice]:
    """Return the statuses that tickets can be given."""
    return _gather(
        library, accounts, lambda c: ((one.id, own_word(one.label)) for one in c.statuses)
    )


def priorities(library: Library, accounts: Collection[AccountId]) -> list[Choice]:
    """Return the priorities that tickets can be given."""
    return _gather(
        library, accounts, lambda c: ((one.id, own_word(one.name)) for one in c.priorities)
    )


def types(library: Library, accounts: Collection[AccountId]) -> list[Choice]:
    """Return the types that tickets can be given, and none."""
    found = _gather(library, accounts, lambda c: ((one.id, own_word(one.name)) for one in c.types))
    none = Choice(QCoreApplication.translate("Desk", "None"), dict.fromkeys(accounts, ""))
    return [*found, none]


def departments(library: Library, accounts: Collection[AccountId]) -> list[Choice]:
    """Return the departments that tickets can be moved to."""
    return _gather(
        library, accounts, lambda c: ((one.id, own_word(one.name)) for one in c.departments)
    )


def tags(library: Library, accounts: Collection[AccountId]) -> list[str]:
    """Return the tags in use."""
    found = _gather(library, accounts, lambda c: ((tag, tag) for tag in c.tags))
    return [one.words for one in found]
