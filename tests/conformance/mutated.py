"""A helpdesk with one rule broken: a real one behind a line that changes what passes through it."""

import http.client
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

_ITS_OWN = {"connection", "transfer-encoding", "content-length", "host", "date", "server"}


@dataclass
class Exchange:
    """One request and its answer on their way; a mutation changes them."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    status: int = 0
    answer_headers: dict[str, str] = field(default_factory=dict)
    answer: bytes = b""


Mutation = Callable[[Exchange], None]


def unchanged(exchange: Exchange) -> None:
    del exchange


@dataclass(frozen=True)
class Fault:
    """What a broken helpdesk does: to requests before, to answers after."""

    before: Mutation = unchanged
    after: Mutation = unchanged


@contextmanager
def mutated(url: str, fault: Fault) -> Generator[str]:
    """Serve the helpdesk at *url* with that fault; yields the address."""
    target = urlsplit(url).netloc

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _pass(self) -> None:
            size = int(self.headers.get("Content-Length") or 0)
            headers = {k.lower(): v for k, v in self.headers.items()}
            headers = {k: v for k, v in headers.items() if k not in _ITS_OWN}
            exchange = Exchange(self.command, self.path, headers, self.rfile.read(size))
            fault.before(exchange)
            line = http.client.HTTPConnection(target, timeout=60)
            line.request(exchange.method, exchange.path, exchange.body, exchange.headers)
            answer = line.getresponse()
            exchange.status, exchange.answer = answer.status, answer.read()
            exchange.answer_headers = {
                k: v for k, v in answer.getheaders() if k.lower() not in _ITS_OWN
            }
            line.close()
            fault.after(exchange)
            self.send_response(exchange.status)
            for name, value in exchange.answer_headers.items():
                self.send_header(name, value)
            if exchange.status != 204:
                self.send_header("Content-Length", str(len(exchange.answer)))
            self.end_headers()
            self.wfile.write(exchange.answer)

        def log_message(self, format: str, *args: object) -> None:
            del format, args

    for method in ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"):
        setattr(Handler, f"do_{method}", Handler._pass)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
