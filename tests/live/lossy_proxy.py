"""Between client and server: it can be away, and lose an answer after the server did the work."""

import http.client
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_OWN = frozenset({"transfer-encoding", "connection", "content-length"})


class LossyProxy:
    """Passes requests on to *target*, one connection each; a context manager."""

    def __init__(self, target: str) -> None:
        self._target = urlsplit(target).netloc
        self._lock = Lock()
        self._drops: dict[str, int] = {}
        self._start(0)
        self._port = self._server.server_port
        self.url = f"http://127.0.0.1:{self._port}"

    def drop_answer_to(self, method: str, *, times: int) -> None:
        """Close the connection instead of answering the next *times* requests with *method*."""
        with self._lock:
            self._drops[method] = times

    @contextmanager
    def offline(self) -> Iterator[None]:
        """Let nobody be at the address."""
        self._stop()
        try:
            yield
        finally:
            self._start(self._port)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop()

    def _start(self, port: int) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", port), self._handler())
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def _stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _drops_now(self, method: str) -> bool:
        with self._lock:
            left = self._drops.get(method, 0)
            self._drops[method] = max(0, left - 1)
            return left > 0

    def _ask(
        self, method: str, path: str, body: bytes, headers: dict[str, str]
    ) -> tuple[int, list[tuple[str, str]], bytes]:
        line = http.client.HTTPConnection(self._target, timeout=60)
        try:
            line.request(method, path, body=body, headers=headers)
            answer = line.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            line.close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: object) -> None:
                del format, args

            def pass_on(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                wanted = {k: v for k, v in self.headers.items() if k.lower() not in _OWN}
                status, headers, content = proxy._ask(self.command, self.path, body, wanted)
                if proxy._drops_now(self.command):
                    return
                self.send_response(status)
                for name, value in headers:
                    if name.lower() not in _OWN:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        for method in ("GET", "POST", "PUT"):
            setattr(Handler, f"do_{method}", Handler.pass_on)
        return Handler
