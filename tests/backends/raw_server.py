"""A server that answers whatever bytes a test wants, over a real socket."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType

Answer = bytes | Iterable[bytes]


class RawServer:
    """Answers each request on a connection with *respond*(its head and body); a context manager.

    The connection stays open while answers tell their length; an empty answer closes it at once.
    An iterable is sent piece by piece, until the client has had enough, and then the connection is
    closed; an empty piece waits until the test is over. With *tls* it speaks TLS;
    a *greeting* is sent before anything is read.
    """

    def __init__(
        self,
        respond: Callable[[bytes], Answer],
        *,
        tls: ssl.SSLContext | None = None,
        greeting: bytes = b"",
        host: str = "127.0.0.1",
    ) -> None:
        self._respond = respond
        self._tls = tls
        self._greeting = greeting
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, 0), family=family)
        where = f"[{host}]" if ":" in host else host
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://{where}:{self._socket.getsockname()[1]}"
        self.requests: list[bytes] = []
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self._over = threading.Event()

    def __enter__(self) -> "RawServer":
        self._spawn(self._accept)
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._over.set()
        # A thread in accept() wakes up at a connection, not at a close.
        socket.create_connection(self._socket.getsockname()[:2]).close()
        for connection in self._open:
            _hang_up(connection)
        for thread in list(self._threads):
            thread.join()
        self._socket.close()

    def _spawn(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            if self._over.is_set():
                connection.close()
                return
            self._open.append(connection)
            self._spawn(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                if self._tls is not None:
                    connection = self._tls.wrap_socket(connection, server_side=True)
                connection.sendall(self._greeting)
                while (request := _read(connection)) is not None:
                    self.requests.append(request)
                    reply = self._respond(request)
                    if not reply:
                        return
                    for piece in [reply] if isinstance(reply, bytes) else reply:
                        if not piece:
                            self._over.wait()
                        connection.sendall(piece)
                    if not isinstance(reply, bytes) or b"content-length" not in reply.lower():
                        return
            except OSError:
                return  # the client hung up, or the test is over
            finally:
                # Of TLS, not the socket below it that `with` closes.
                connection.close()


def answer(
    body: bytes,
    content_type: str = "application/json",
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """Return the bytes of a whole answer."""
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body)}"]
    lines.append(f"Content-Type: {content_type}")
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def forward(request: bytes, url: str) -> bytes:
    """Return what the server at *url* answers to a whole request."""
    host, _, port = url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port))) as line:
        line.sendall(request.replace(b"keep-alive", b"close", 1))
        return b"".join(iter(lambda: line.recv(65536), b""))


def _read(connection: socket.socket) -> bytes | None:
    """Read one request with its body; None when the client is gone."""
    got = b""
    while b"\r\n\r\n" not in got:
        piece = connection.recv(65536)
        if not piece:
            return None
        got += piece
    head, _, body = got.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while len(body) < length:
        piece = connection.recv(65536)
        if not piece:
            return None
        body += piece
    return head + b"\r\n\r\n" + body


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
