"""Tells open event streams that something they may see has changed."""

import asyncio
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

_T = TypeVar("_T")


@dataclass(slots=True)
class Wake:
    """One commit, and who can see something of it."""

    seq: int = 0
    everyone: bool = False
    staff: bool = False
    accounts: set[int] = field(default_factory=set[int])
    people: set[int] = field(default_factory=set[int])
    asked: list[int] = field(default_factory=list[int])
    """Tickets in which a customer wrote publicly."""
    gone: set[bytes] = field(default_factory=set[bytes])
    """Digests of the tokens that sign nobody in any more."""

    def reaches(self, person: int, account: int | None) -> bool:
        """Whether somebody can see a part of it; *account* is None for staff."""
        if self.everyone or person in self.people:
            return True
        return self.staff if account is None else account in self.accounts


@dataclass(frozen=True, slots=True)
class Told:
    """What there is to say to one stream."""

    seq: int | None
    """The newest sequence; None where nothing was committed."""
    tickets: frozenset[int]
    """Those at which staff came, went or began something else."""


class Listener:
    """One open stream. Belongs to its event loop; only `Hub` touches it from elsewhere."""

    def __init__(self, token: bytes, person: int, account: int | None) -> None:
        self.token = token
        self.person = person
        self.account = account
        self._loop = asyncio.get_running_loop()
        self._changed = asyncio.Event()
        self._seq: int | None = None
        self._tickets: set[int] = set()
        self.closed = False

    def wake(self, seq: int) -> None:
        """Remember *seq* as the newest; callable from any thread."""
        self._soon(self._set, seq)

    def tell_presence(self, tickets: frozenset[int]) -> None:
        """Remember that others are at *tickets* by now; callable from any thread."""
        self._soon(self._add, tickets)

    def close(self) -> None:
        """End the stream; callable from any thread."""
        self.closed = True
        self.wake(0)

    async def next(self, timeout: float) -> Told | None:  # noqa: ASYNC109 - waits for one event
        """Return what is new once something is, or None after *timeout* seconds."""
        try:
            async with asyncio.timeout(timeout):
                await self._changed.wait()
        except TimeoutError:
            return None
        self._changed.clear()
        told = Told(self._seq, frozenset(self._tickets))
        self._seq = None
        self._tickets.clear()
        return told

    def _soon(self, note: Callable[[_T], None], news: _T) -> None:
        try:
            self._loop.call_soon_threadsafe(note, news)
        except RuntimeError:  # its loop has ended, and the stream with it
            self.closed = True

    def _set(self, seq: int) -> None:
        self._seq = max(self._seq or 0, seq)
        self._changed.set()

    def _add(self, tickets: frozenset[int]) -> None:
        self._tickets |= tickets
        self._changed.set()


class Hub:
    """All open streams of a running helpdesk. Its methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: set[Listener] = set()
        self._watchers: list[Callable[[Wake], None]] = []
        self._closed = False

    def add(self, listener: Listener) -> None:
        """Wake *listener* from now on; closes it at once when the hub is closed."""
        with self._lock:
            self._listeners.add(listener)
            closed = self._closed
        if closed:
            listener.close()

    def remove(self, listener: Listener) -> None:
        """Forget *listener*."""
        with self._lock:
            self._listeners.discard(listener)

    def watch(self, watcher: Callable[[Wake], None]) -> None:
        """Call *watcher* after every later commit, on the thread that committed."""
        with self._lock:
            self._watchers.append(watcher)

    def publish(self, wake: Wake) -> None:
        """Tell everyone who can see something of a commit; end the streams of tokens gone."""
        with self._lock:
            ended = [x for x in self._listeners if x.token in wake.gone]
            listeners = [x for x in self._listeners if wake.reaches(x.person, x.account)]
            watchers = tuple(self._watchers)
        for listener in ended:
            listener.close()
        for listener in listeners:
            listener.wake(wake.seq)
        for watcher in watchers:
            watcher(wake)

    def listens(self, token: bytes) -> bool:
        """Whether a stream is open that *token* signed in."""
        with self._lock:
            return any(listener.token == token for listener in self._listeners)

    def tell_presence(self, tickets: Iterable[int]) -> None:
        """Tell all staff that others are at *tickets* by now."""
        with self._lock:
            staff = [listener for listener in self._listeners if listener.account is None]
        changed = frozenset(tickets)
        for listener in staff:
            listener.tell_presence(changed)

    def close(self) -> None:
        """End all streams, so that the server can stop."""
        with self._lock:
            self._closed = True
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener.close()
