"""What may become of a request on its way, and plans that choose among it by a seed."""

import random
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock

from tests.faults.http_wire import Request


class Kind(StrEnum):
    """What happens to one request."""

    PASS = "pass"
    # The server is not asked.
    DROP_BEFORE = "drop before"
    """The connection ends, the server was not asked."""
    HALF_REQUEST = "half request"
    """The server gets the first half of the request and then the end of the connection."""
    AWAY = "away"
    """Nobody listens for `seconds`: this request is dropped before, others cannot connect."""
    ANSWER = "answer"
    """Something between answers with `status`; the server was not asked."""
    # The server does it.
    DROP_AFTER = "drop after"
    """The connection ends before the first byte of the answer."""
    CUT_STATUS = "cut status line"
    CUT_HEAD = "cut headers"
    CUT_BODY = "cut body"
    """The head tells the whole length, half of the body comes. A stream of events: its first
    `pieces` come."""
    SHORT_BODY = "short body"
    """Half of the body comes, and its head tells just that length: sound HTTP, broken JSON."""
    STALL = "stall"
    """No answer for `seconds`, then the end of the connection."""
    DELAY = "delay"
    """The answer comes after `seconds`."""
    TWICE = "twice"
    """The server gets it twice; the second answer goes back."""
    AGAIN_LATER = "again later"
    """It is answered; after `seconds` the server gets it once more, and nobody hears."""
    ANSWER_AFTER = "answer after"
    """The server did it, and something between answers with `status` instead."""


NOT_ASKED = frozenset({Kind.DROP_BEFORE, Kind.HALF_REQUEST, Kind.AWAY, Kind.ANSWER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What becomes of one request."""

    kind: Kind
    name: str = ""
    """By which it is counted; the kind's where it is ""."""
    seconds: float = 0.0
    pieces: int = 1
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    """Of an answer from between; "{date+N}" becomes the HTTP date N seconds from the server's."""
    body: bytes = b""
    reset: bool = False
    """Whether a connection ends by a reset instead of an orderly end."""

    @property
    def title(self) -> str:
        """The name to count it by."""
        return self.name or self.kind.value


Rule = Callable[[Request], Act | None]
"""Decides on a request; None passes it on. Called on the proxy's thread, for one at a time."""

PASS = Act(kind=Kind.PASS)
_PORTAL = b"<!DOCTYPE html><html><title>Hotel Wi-Fi</title><h1>Please sign in</h1></html>"
_HTML = (("Content-Type", "text/html; charset=utf-8"),)


def answer(
    status: int, name: str = "", *, retry_after: str | None = None, after: bool = False
) -> Act:
    """Return an answer that is not the helpdesk's; with *after* the server did the work before."""
    headers = (("Content-Type", "application/problem+json"),)
    if retry_after is not None:
        headers += (("Retry-After", retry_after),)
    body = b'{"type":"about:blank","title":"From between","status":%d}' % status
    kind = Kind.ANSWER_AFTER if after else Kind.ANSWER
    name = name or (f"{status} after" if after else str(status))
    return Act(kind=kind, name=name, status=status, headers=headers, body=body)


def by_path(pattern: str, *methods: str) -> Callable[[Request], bool]:
    """Return whether a request is for a path that *pattern* matches, by one of *methods*."""
    wanted = re.compile(pattern)
    return lambda r: (not methods or r.method in methods) and bool(wanted.fullmatch(r.path))


def web_page(status: int = 200, *, after: bool = False) -> Act:
    """Return the page of a captive portal."""
    kind = Kind.ANSWER_AFTER if after else Kind.ANSWER
    name = f"web page {status}" + (" after" if after else "")
    return Act(kind=kind, name=name, status=status, headers=_HTML, body=_PORTAL)


def busy(status: int, seconds: float, *, as_date: bool = False, after: bool = False) -> Act:
    """Return a 429 or 503 that asks to wait; with *after* the server did the work before."""
    wanted = f"{{date+{seconds:g}}}" if as_date else f"{seconds:g}"
    name = f"{status}, Retry-After as {'a date' if as_date else 'seconds'}"
    if after:
        name += ", after"
    return answer(status, name, retry_after=wanted, after=after)


class Plan:
    """A rule that does something to a share of the requests, all of it by a seed."""

    def __init__(
        self,
        seed: int,
        weights: Mapping[Act, float],
        *,
        share: float = 1.0,
        only: Callable[[Request], bool] = lambda _: True,
    ) -> None:
        """Touch *share* of the requests for which *only* holds, with acts by their *weights*."""
        self._chance = random.Random(seed)
        self._acts = list(weights)
        self._weights = list(weights.values())
        self._only = only
        self.share = share

    def __call__(self, request: Request) -> Act | None:
        """Decide."""
        if not self._only(request) or self._chance.random() >= self.share:
            return None
        return self._chance.choices(self._acts, self._weights)[0]


class First:
    """A rule: the next requests of a method get one act each; for tests of a single case."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._next: list[tuple[str, str, Act]] = []

    def put(self, method: str, acts: Iterable[Act], ends: str = "") -> None:
        """Let the next requests with *method* get *acts*, in order, instead of earlier ones.

        Only those whose path *ends* so.
        """
        with self._lock:
            self._next = [one for one in self._next if one[0] != method]
            self._next += [(method, ends, act) for act in acts]

    def __call__(self, request: Request) -> Act | None:
        """Decide."""
        with self._lock:
            for place, (method, ends, act) in enumerate(self._next):
                if method == request.method and request.path.endswith(ends):
                    del self._next[place]
                    return act
        return None
