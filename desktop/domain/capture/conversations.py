"""Mails put together as conversations: by what they answer, else by what they are about. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.capture.mail import Address, MailHead

MOST: Final = 200
"""Mails of one conversation; more of them are a further one."""
_ANSWER: Final = re.compile(
    r"^\s*(?:(?:re|aw|antw|antwort|fw|fwd|wg|tr|sv|vs|rv|doorst|ynt|ha|отв|ответ|пересл|"
    r"پاسخ|فوروارد|رد)\s?(?:\[\d{1,3}\])?\s?[:：]|\[[^\]]{1,40}\])\s*",
    re.IGNORECASE,
)
_NEAR: Final = 60 * 86400.0
"""Seconds between mails of one subject beyond which they are about something else."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """Mails that belong together, by their place in what was given, the oldest first."""

    mails: tuple[int, ...]
    subject: str
    customer: Address
    """Who wrote first and is not of the staff; empty where nobody is."""


def bare_subject(subject: str) -> str:
    """Return a subject without what answering and passing on put before it."""
    for _ in range(20):
        found = _ANSWER.match(subject)
        if found is None or not subject[found.end() :].strip():
            break
        subject = subject[found.end() :]
    return subject.strip()


def conversations(heads: Sequence[MailHead], staff: frozenset[str]) -> list[Conversation]:
    """Return *heads* as conversations, the one with the newest mail last.

    *staff* are the folded addresses of the helpdesk's own people.
    """
    joined = _Joined(len(heads))
    places: dict[str, int] = {}
    for place, head in enumerate(heads):
        for id in (head.id, *head.before):
            if id:
                joined.join(place, places.setdefault(id, place))
    _join_by_subject(heads, joined)
    groups: dict[int, list[int]] = {}
    for place in range(len(heads)):
        groups.setdefault(joined.top(place), []).append(place)
    found: list[Conversation] = []
    for group in groups.values():
        group.sort(key=lambda place: (heads[place].when or 0.0, place))
        for start in range(0, len(group), MOST):
            found.append(_conversation(heads, group[start : start + MOST], staff))
    found.sort(key=lambda one: max(heads[place].when or 0.0 for place in one.mails))
    return found


def is_staff(address: Address, staff: frozenset[str]) -> bool:
    """Tell whether somebody is of the helpdesk's own people."""
    return address.email.casefold() in staff


def _conversation(
    heads: Sequence[MailHead], group: list[int], staff: frozenset[str]
) -> Conversation:
    subjects = (bare_subject(heads[place].subject) for place in group)
    writers = (heads[place].author for place in group)
    readers = (address for place in group for address in heads[place].to)
    customer = next(
        (a for a in (*writers, *readers) if a.email and not is_staff(a, staff)), Address("", "")
    )
    return Conversation(tuple(group), next((s for s in subjects if s), ""), customer)


def _join_by_subject(heads: Sequence[MailHead], joined: "_Joined") -> None:
    """Join answers that name nothing before them to mails of their subject and their people."""
    latest: dict[str, list[int]] = {}
    order = sorted(range(len(heads)), key=lambda place: (heads[place].when or 0.0, place))
    for place in order:
        head = heads[place]
        subject = bare_subject(head.subject)
        key = subject.casefold()
        if not key:
            continue
        answers = subject != head.subject.strip() and not head.before
        if answers:
            for other in reversed(latest.get(key, ())):
                before = heads[other]
                near = head.when is None or before.when is None or head.when - before.when <= _NEAR
                if near and _people(head) & _people(before):
                    joined.join(place, other)
                    break
        # A few are enough to look at: one subject of thousands of mails takes no longer.
        latest.setdefault(key, []).append(place)
        del latest[key][:-8]


def _people(head: MailHead) -> set[str]:
    return {a.email.casefold() for a in (head.author, *head.to[:20]) if a.email}


class _Joined:
    """Sets of numbers that are joined one by one."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def top(self, place: int) -> int:
        while self._above[place] != place:
            self._above[place] = self._above[self._above[place]]
            place = self._above[place]
        return place

    def join(self, one: int, other: int) -> None:
        one, other = self.top(one), self.top(other)
        self._above[max(one, other)] = min(one, other)
