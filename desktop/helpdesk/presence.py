"""Who of the staff looks at which ticket, or writes in it: kept in memory, and only for a while."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from typing_extensions import TypedDict

from desktop.helpdesk import ids
from desktop.helpdesk.hub import Hub

GRACE_SECONDS = 3.0
"""How long somebody is thought to be there whose last event stream has ended."""
SWEEP_SECONDS = 1.0
"""How often is looked for whom nothing was heard of."""
MOST_WINDOWS = 8
"""Of one person; the one that was heard of least lately goes."""

Doing = Literal["viewing", "replying", "noting"]


class PresentPerson(TypedDict):
    """Somebody who has a ticket on show."""

    id: str
    name: str
    doing: Doing


class PresentAt(TypedDict):
    """All who are at one ticket."""

    ticket: str
    people: list[PresentPerson]


class Present(TypedDict):
    """Who is at which ticket."""

    items: list[PresentAt]


class Stay(TypedDict):
    """For how many seconds what was said counts, unless it is said again."""

    seconds: float


@dataclass(frozen=True, slots=True)
class _Seen:
    ticket: int
    name: str
    doing: Doing
    token: bytes
    until: float


_RANK: dict[Doing, int] = {"replying": 0, "noting": 1, "viewing": 2}


class Presence:
    """Where each window of staff is. Its methods may be called from any thread."""

    def __init__(
        self, hub: Hub, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.seconds = seconds
        self._hub = hub
        self._clock = clock
        self._lock = threading.Lock()
        self._seen: dict[tuple[int, str], _Seen] = {}
        """By person and window, whoever was heard of least lately first."""

    def say(
        self, person: int, name: str, window: str, ticket: int, doing: Doing, token: bytes
    ) -> None:
        """Note where a window is, in place of where it was."""
        until = self._clock() + self.seconds
        with self._lock:
            before = self._seen.pop((person, window), None)
            self._seen[person, window] = _Seen(ticket, name, doing, token, until)
            crowded = [key for key in self._seen if key[0] == person][:-MOST_WINDOWS]
            gone = [self._seen.pop(key) for key in crowded]
        if before is None or (before.ticket, before.doing) != (ticket, doing):
            self._tell({ticket, *([] if before is None else [before.ticket])})
        self._tell({seen.ticket for seen in gone})

    def leave(self, person: int, window: str) -> None:
        """Forget a window; one that is not known is no error."""
        with self._lock:
            gone = self._seen.pop((person, window), None)
        if gone is not None:
            self._tell({gone.ticket})

    def unheard(self, token: bytes) -> None:
        """Forget soon whoever said where they are with *token*: nobody listens with it any more."""
        soon = self._clock() + GRACE_SECONDS
        with self._lock:
            for key, seen in self._seen.items():
                if seen.token == token and seen.until > soon:
                    self._seen[key] = _Seen(seen.ticket, seen.name, seen.doing, token, soon)

    def sweep(self) -> None:
        """Forget those whose time is over, and tell it."""
        now = self._clock()
        with self._lock:
            over = [key for key, seen in self._seen.items() if seen.until <= now]
            gone = {self._seen.pop(key).ticket for key in over}
        self._tell(gone)

    def at(self, ticket: int) -> PresentAt:
        """Return who is at a ticket, each once, those who write first."""
        people: dict[int, PresentPerson] = {}
        with self._lock:
            seen = [(key[0], s) for key, s in self._seen.items() if s.ticket == ticket]
        for person, stay in sorted(seen, key=lambda one: (_RANK[one[1].doing], one[1].name)):
            shown = ids.show("p", person)
            people.setdefault(person, {"id": shown, "name": stay.name, "doing": stay.doing})
        return {"ticket": ids.show("t", ticket), "people": list(people.values())}

    def tickets(self) -> list[int]:
        """Return the tickets at which somebody is."""
        with self._lock:
            return sorted({seen.ticket for seen in self._seen.values()})

    def _tell(self, tickets: set[int]) -> None:
        if tickets:
            self._hub.tell_presence(tickets)
