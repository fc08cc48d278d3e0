"""A proxy before any HTTP server that does to each request what a rule says, and keeps a log."""

import asyncio
import socket
import threading
from collections import Counter
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any, Self, TypeVar

from tests.faults.acts import Act, First, Kind, Rule
from tests.faults.exchange import BREAKS, Entry, Exchange, fetch
from tests.faults.http_wire import LIMIT, Request, read_request

T = TypeVar("T")


class Proxy:
    """Passes requests on to *target*, one connection each; a context manager. Safe on any thread.

    It listens on loopback and keeps its address over `offline`. A server that is not there is a
    502 nobody made: the connection ends.
    """

    def __init__(self, target: str, rule: Rule | None = None) -> None:
        self.target = target
        """The server's address; may change at any time."""
        self.rule: Rule = rule or First()
        self.skew = timedelta()
        """By how much the server's Date is changed in every answer."""
        self.log: list[Entry] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy", daemon=True)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._server: asyncio.Server | None = None
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        self._thread.start()
        self._do(self._listen(self._socket))
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._do(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    # --- what a scenario says and asks

    def drop_answer_to(self, method: str, *, times: int, ends: str = "") -> None:
        """Let the answers to the next *times* requests with *method* be lost.

        Only those whose path *ends* so.
        """
        self.next(method, *([Act(kind=Kind.DROP_AFTER)] * times), ends=ends)

    def next(self, method: str, *acts: Act, ends: str = "") -> None:
        """Do *acts* to the next requests with *method*; only without a rule of one's own."""
        if not isinstance(self.rule, First):
            raise TypeError("this proxy follows another rule")
        self.rule.put(method, acts, ends)

    def set_clock(self, seconds: float) -> None:
        """Let every Date that comes from now on be wrong by so much."""
        self.skew = timedelta(seconds=seconds)

    @contextmanager
    def offline(self) -> Iterator[None]:
        """Let nobody be at the address, nor on a connection made before."""
        self._do(self._unlisten())
        self._do(self._cut())
        try:
            yield
        finally:
            self._do(self._listen(None))

    def cut(self) -> None:
        """End every connection; new ones are taken."""
        self._do(self._cut())

    def counts(self) -> Counter[str]:
        """Return how often each act was done, by its title."""
        return Counter(entry.act.title for entry in list(self.log))

    # --- on the loop's thread

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _listen(self, listener: socket.socket | None) -> None:
        listener = listener or socket.create_server(("127.0.0.1", self._port))
        self._server = await asyncio.start_server(self._connected, sock=listener, limit=LIMIT)

    async def _unlisten(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    async def _cut(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _end(self) -> None:
        await self._unlisten()
        await self._cut()
        # What the closed connections still do happens in the next turns.
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run *work* until the proxy ends; on its thread only."""
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.spawn(self._serve(reader, writer))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(*BREAKS):
                while (request := await read_request(reader)) is not None:
                    if not await Exchange(self, request, reader, writer).run():
                        return
        finally:
            writer.close()

    def now(self) -> datetime:
        """Return what the server's clock says on this side of the proxy."""
        return datetime.now(UTC) + self.skew

    async def away(self, seconds: float) -> None:
        """Let nobody be at the address for a while; returns at once."""
        await self._unlisten()
        self.spawn(self._back_after(seconds))

    async def _back_after(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        if self._server is None:
            await self._listen(None)

    def later(self, seconds: float, request: Request) -> None:
        """Give the server *request* once more, after a while."""
        self.spawn(self._deliver_later(seconds, request))

    async def _deliver_later(self, seconds: float, request: Request) -> None:
        await asyncio.sleep(seconds)
        with suppress(*BREAKS):
            async with asyncio.timeout(30):
                await fetch(self.target, request)
