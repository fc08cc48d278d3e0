"""Between client and server: it can lose an answer after the server has done what was asked."""

import http.client
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from types import TracebackType
from urllib.parse import urlsplit


class LossyProxy:
    """Passes requests on to *target*, one connection each; a context manager."""

    def __init__(self, target: str) -> None:
        self._target = urlsplit(target).netloc
        self._lock = Lock()
        self._drops: dict[str, int] = {}
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *args: object) -> None:
                del format, args

            def pass_on(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {k: v for k, v in self.headers.items() if k.lower() != "connection"}
                line = http.client.HTTPConnection(proxy._target, timeout=60)
                try:
                    line.request(self.command, self.path, body=body, headers=headers)
                    answer = line.getresponse()
                    content = answer.read()
                finally:
                    line.close()
                if proxy._drops_now(self.command):
                    self.close_connection = True
                    self.connection.close()
                    return
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in {"transfer-encoding", "connection", "content-length"}:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        for method in ("GET", "POST", "PUT"):
            setattr(Handler, f"do_{method}", Handler.pass_on)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = Thread(target=self._server.serve_forever, daemon=True)

    def drop_answer_to(self, method: str, *, times: int) -> None:
        """Close the connection instead of answering the next *times* requests with *method*."""
        with self._lock:
            self._drops[method] = times

    def _drops_now(self, method: str) -> bool:
        with self._lock:
            left = self._drops.get(method, 0)
            self._drops[method] = max(0, left - 1)
            return left > 0

    def __enter__(self) -> "LossyProxy":
        self._thread.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
