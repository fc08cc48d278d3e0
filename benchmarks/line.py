"""A line to a server that counts what passes, can stop in the middle, fall silent, and be cut."""

import socket
import threading
from collections.abc import Callable, Collection
from types import TracebackType
from urllib.parse import urlsplit

_PIECE = 64 * 1024


class Line:
    """Passes bytes between a port of its own and *url*; a context manager. Safe on any thread."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._target = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._changed = threading.Condition()
        self._closed = False
        self.up = Flow(self._changed)
        """What comes from clients, heads of requests included."""
        self.down = Flow(self._changed)
        """What comes from the server."""
        self._open: set[socket.socket] = set()
        self._dead: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> "Line":
        self._spawn(self._accept)
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._closed = True
        # A thread in accept() wakes up at a connection, not at a close.
        socket.create_connection(self._socket.getsockname()).close()
        self.cut()
        for thread in list(self._threads):
            thread.join()
        self._socket.close()

    def cut(self) -> None:
        """End every connection; new ones are taken."""
        with self._changed:
            self.up.cuts += 1
            self.down.cuts += 1
            for one in self._open:
                _hang_up(one)
            self._changed.notify_all()

    def deaden(self) -> None:
        """Let nothing more pass on the connections there are, and tell neither end; new ones live.

        So it is after a sleep, or on another network.
        """
        with self._changed:
            self._dead |= self._open

    def settle(self, seconds: float = 30.0) -> bool:
        """Return once every connection has ended and what came was passed on, or False."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._open, seconds)

    # --- threads

    def _spawn(self, target: Callable[..., None], *args: object) -> threading.Thread:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()
        return thread

    def _accept(self) -> None:
        while True:
            near, _ = self._socket.accept()
            if self._closed:
                near.close()
                return
            self._spawn(self._connect, near)

    def _connect(self, near: socket.socket) -> None:
        try:
            far = socket.create_connection(self._target, 10)
        except OSError:
            near.close()
            return
        both = {near, far}
        with self._changed:
            self._open |= both
        back = self._spawn(_pump, far, near, self.down, self._dead)
        _pump(near, far, self.up, self._dead)
        back.join()
        for one in both:
            one.close()
        with self._changed:
            self._open -= both
            self._dead -= both
            self._changed.notify_all()


class Flow:
    """One direction of a line."""

    def __init__(self, changed: threading.Condition) -> None:
        self._changed = changed
        self._passed = 0
        self._most: int | None = None
        self.cuts = 0
        """How often the line was cut: what waits then, waits no more."""
        self.record: bytearray | None = None
        """Where it is given: all that came, of every connection."""

    @property
    def passed(self) -> int:
        """How many bytes came so far."""
        with self._changed:
            return self._passed

    def allow(self, most: int | None) -> None:
        """Let no more than *most* bytes pass in all; whatever comes after waits. None: any."""
        with self._changed:
            self._most = most
            self._changed.notify_all()

    def wait(self, passed: int, seconds: float = 60.0) -> bool:
        """Return once so many bytes came, or False where they did not in time."""
        with self._changed:
            return self._changed.wait_for(lambda: self._passed >= passed, seconds)

    def count(self, piece: bytes) -> None:
        """Count bytes that came, and return when they may pass."""
        with self._changed:
            if self.record is not None:
                self.record += piece
            self._passed += len(piece)
            self._changed.notify_all()
            cuts = self.cuts
            self._changed.wait_for(
                lambda: self._most is None or self._passed <= self._most or self.cuts != cuts
            )


def _pump(
    source: socket.socket, sink: socket.socket, flow: Flow, dead: Collection[socket.socket]
) -> None:
    try:
        while piece := source.recv(_PIECE):
            flow.count(piece)
            if source not in dead:
                sink.sendall(piece)
    except OSError:
        # Cut, or let go by one of its ends.
        pass
    # What was passed on still arrives.
    if source not in dead:
        _hang_up(sink)
    _hang_up(source)


def _hang_up(one: socket.socket) -> None:
    try:
        one.shutdown(socket.SHUT_RDWR)
    except OSError:
        # It has ended already.
        return
