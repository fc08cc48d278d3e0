"""What the values of a condition can be chosen from, over the accounts that a view is about."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.conditions import ME, NO, YES, Facet
from desktop.domain.fields import spoken
from desktop.domain.ids import AccountId
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from desktop.services.library import Library
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import locale, one_line
from desktop.ui.views.words import code_words, facet_words


@dataclass(frozen=True, slots=True)
class Choice:
    """One value with its words."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What a condition can look at: a facet, or one answer of a form."""

    facet: Facet
    answer: str
    words: str


_NOT_ALONE = frozenset({Facet.ANSWER})


class Values:
    """Reads once what is to be chosen from; make a new one for each editor."""

    def __init__(self, library: Library, account: AccountId | None) -> None:
        self._library = library
        self._account = account
        accounts = library.accounts()
        self._accounts = [a for a in accounts if account in (None, a.id)]
        catalogs = [library.catalog(a.id) for a in self._accounts]
        self._catalogs = [catalog for catalog in catalogs if catalog is not None]
        self._is_staff = any(account.person.role is Role.AGENT for account in self._accounts)
        self._known: dict[Facet, list[Choice]] = {}

    def subjects(self) -> list[Subject]:
        """Return what conditions can look at, as it is offered."""
        plain = [Subject(f, "", facet_words(f)) for f in Facet if f not in _NOT_ALONE]
        if len(self._library.accounts()) < 2:
            plain = [subject for subject in plain if subject.facet is not Facet.ACCOUNT]
        asked: dict[str, str] = {}
        for catalog in self._catalogs:
            for department in catalog.departments:
                for field in department.form:
                    asked.setdefault(field.id, one_line(spoken(field.label, locale().bcp47Name())))
        fields = [Subject(Facet.ANSWER, id, words) for id, words in asked.items()]
        return [*plain, *sorted(fields, key=lambda subject: subject.words)]

    def choices(self, facet: Facet) -> list[Choice]:
        """Return what a facet can be, by its words; [] where anything can be typed."""
        if facet not in self._known:
            self._known[facet] = self._read(facet)
        return self._known[facet]

    def words(self, facet: Facet, value: str) -> str:
        """Return the words of a value, also of one that cannot be chosen any more."""
        found = next((c.words for c in self.choices(facet) if c.value == value), None)
        return found or one_line(code_words(facet, value))

    def _read(self, facet: Facet) -> list[Choice]:
        match facet:
            case Facet.STATUS:
                return [Choice(s.value, code_words(facet, s.value)) for s in Status]
            case Facet.LAST_ROLE:
                return [Choice(r.value, code_words(facet, r.value)) for r in Role]
            case Facet.UNREAD | Facet.PENDING:
                return [Choice(value, code_words(facet, value)) for value in (YES, NO)]
            case Facet.STATUS_LABEL:
                return _named(label for _, label in self._library.status_labels(self._account))
            case Facet.DEPARTMENT:
                named = _named(self._library.departments(self._account))
                return [Choice(ME, code_words(facet, ME)), *named] if self._is_staff else named
            case Facet.ACCOUNT:
                return [Choice(a.id, one_line(a.name)) for a in self._library.accounts()]
            case _:
                return self._of_catalogs(facet)

    def _of_catalogs(self, facet: Facet) -> list[Choice]:
        found: dict[str, str] = {}
        for catalog in self._catalogs:
            match facet:
                case Facet.PRIORITY:
                    found |= {one.id: own_word(one.name) for one in catalog.priorities}
                case Facet.TYPE:
                    found |= {one.id: own_word(one.name) for one in catalog.types}
                case Facet.TAG:
                    found |= {tag: tag for tag in catalog.tags}
                case Facet.ASSIGNEE:
                    found |= {agent.id: agent.name for agent in catalog.agents}
                case _:
                    pass
        choices = [Choice(value, one_line(words)) for value, words in found.items()]
        if facet in (Facet.ASSIGNEE, Facet.FOLLOWER, Facet.REQUESTER):
            return [Choice(ME, code_words(facet, ME)), *choices]
        return choices


def _named(names: Iterable[str]) -> list[Choice]:
    return [Choice(name, one_line(own_word(name))) for name in dict.fromkeys(names)]
