"""uvicorn over a socket of ours, quiet on standard output, that stops while streams are open."""

import asyncio
import logging
import signal
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import cast

import uvicorn
from fastapi import FastAPI

from desktop.helpdesk.helpdesk import Helpdesk

GRACE_SECONDS = 2
"""How long requests under way may take to end when the server stops."""


def listen(host: str, port: int) -> socket.socket:
    """Return a socket bound to *host* and *port* (0: a free one); raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio switches Nagle's delay off only where it is.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        # The same port must be usable at once after a stop.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(256)
    except OSError:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """Return the address of a bound socket."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class Server(uvicorn.Server):
    """A server that says when it is ready, and ends its event streams before it stops."""

    def __init__(self, app: FastAPI, helpdesk: Helpdesk, ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                lifespan="on",
                log_config=None,
                access_log=False,
                server_header=False,
                ws="none",
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
        )
        # Its own lines hold addresses; a traceback would hold what people wrote.
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        self._helpdesk = helpdesk
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then tell that connections are accepted."""
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop; open event streams would never end by themselves."""
        self._helpdesk.hub.close()
        await super().shutdown(sockets)
        for connection in tuple(self.server_state.connections):
            # What did not end within the grace would outlive the loop, and with it its socket.
            transport = cast("asyncio.Transport | None", connection.transport)
            if transport is not None:
                transport.abort()
        await asyncio.sleep(0)

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Stop on the usual signals, as an orderly end: they are not raised again."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        usual = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, self.handle_exit) for number in usual}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
