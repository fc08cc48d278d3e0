"""A helpdesk that runs in this process, on a real socket: for tests and for the demo."""

import threading
from pathlib import Path
from types import TracebackType

from desktop.helpdesk.app import create_app
from desktop.helpdesk.helpdesk import Helpdesk, Settings
from desktop.helpdesk.seed import seed
from desktop.helpdesk.server import Server, listen, url_of
from desktop.helpdesk.tokens import Tokens

START_SECONDS = 30.0


class RunningHelpdesk:
    """A helpdesk over a folder, served by a thread of its own; a context manager.

    `stop` and `start` pull and plug the network: same address, same folder, same tokens.
    """

    def __init__(
        self,
        directory: Path,
        *,
        seed_from: Path | None = None,
        settings: Settings | None = None,
        port: int = 0,
    ) -> None:
        self._directory = directory
        self._seed = seed_from
        self._settings = settings
        self._port = port
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self._helpdesk: Helpdesk | None = None
        self._tokens: Tokens | None = None
        self.url = ""
        """The address, once started; it stays the same."""

    @property
    def helpdesk(self) -> Helpdesk:
        """The running helpdesk's parts; raises RuntimeError while it is stopped."""
        if self._helpdesk is None:
            raise RuntimeError("the helpdesk is not running")
        return self._helpdesk

    @property
    def tokens(self) -> Tokens:
        """The ready tokens; raises RuntimeError before the first start."""
        if self._tokens is None:
            raise RuntimeError("the helpdesk was never started")
        return self._tokens

    def start(self) -> None:
        """Serve until `stop`; returns once connections are accepted."""
        if self._thread is not None:
            raise RuntimeError("the helpdesk runs already")
        listener = listen("127.0.0.1", self._port)
        helpdesk = Helpdesk.open(self._directory, self._settings)
        if self._seed is not None:
            seed(helpdesk, self._seed)
        ready = threading.Event()
        server = Server(create_app(helpdesk), helpdesk, ready.set)
        thread = threading.Thread(
            target=server.run, args=([listener],), name="helpdesk", daemon=True
        )
        self.url = url_of(listener)
        self._port = int(listener.getsockname()[1])
        self._server, self._thread, self._helpdesk = server, thread, helpdesk
        self._tokens = helpdesk.tokens
        thread.start()
        if not ready.wait(START_SECONDS):
            raise RuntimeError("the helpdesk did not start")

    def stop(self) -> None:
        """Close every connection and the port; does nothing when it is stopped."""
        if self._server is None or self._thread is None or self._helpdesk is None:
            return
        self._server.should_exit = True
        self._thread.join()
        self._helpdesk.close()
        self._server = self._thread = self._helpdesk = None

    def __enter__(self) -> "RunningHelpdesk":
        self.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()
