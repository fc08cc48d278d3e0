"""The person's client: the real session on a real profile, which may die at any commit."""

import asyncio
import shutil
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar
from unittest.mock import patch

from desktop.domain.accounts import Account
from desktop.services import keys
from desktop.services.session import Session
from desktop.sync.context import Context
from desktop.sync.engine import Engine
from desktop.sync.resting_worker import RestingWorker
from tests.model.clocks import Clocks
from tests.model.desks import NativeDesk, PlainDesk
from tests.model.fate import Fate, Gone
from tests.model.line import Line
from tests.model.wires import NativeWire, PlainBackend, native_over

if TYPE_CHECKING:
    from desktop.backends.base import Backend

P = ParamSpec("P")
T = TypeVar("T")

PLAIN_URL = "https://plain.example"


class MortalWorker(RestingWorker):
    """The worker of a process that may die: then nothing of it goes on."""

    def __init__(self, fate: Fate, rested: Callable[[], None]) -> None:
        super().__init__(rested)
        self._fate = fate

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        self._fate.breathe()
        result = await super().run(function, *args, **kwargs)
        self._fate.breathe()
        return result


class ModelSession(Session):
    """A session whose helpdesks are those of the model, and whose clocks it tells."""

    def __init__(self, client: "Client", directory: Path) -> None:
        self.client = client
        with patch("desktop.services.session.RestingWorker", partial(MortalWorker, client.fate)):
            super().__init__(directory, keys.obtain(directory, None))

    def open_backend(
        self, kind: str, url: str, token: str, login_fields: Mapping[str, str] | None = None
    ) -> "Backend":
        client = self.client
        name = client.name_of(kind, token)
        line = client.lines[name]
        if kind == "memory":
            return PlainBackend(client.plain.memory, token, line)
        wire = NativeWire(lambda: client.native.app, line)
        return native_over(wire, url, token, self.worker.run)

    async def connect(self, account: Account) -> Engine:
        clocks = self.client.clocks
        timed = partial(
            Context,
            clock=lambda: clocks.wall,
            monotonic=lambda: clocks.steady,
            jitter=lambda: 0.5,
        )
        with patch("desktop.sync.context.Context", timed):
            return await super().connect(account)


class Client:
    """Opens, closes, kills and reopens the session."""

    def __init__(self, base: Path, clocks: Clocks, native: NativeDesk, plain: PlainDesk) -> None:
        self.base = base
        self.clocks = clocks
        self.native = native
        self.plain = plain
        self.fates: dict[Path, Fate] = {}
        self.lines = {name: Line(clocks) for name in ("customer", "agent", "plain")}
        self.deaths = 0
        self._starts = 0
        self._directory = base / "profile"

    def name_of(self, kind: str, token: str) -> str:
        if kind == "memory":
            return "plain"
        return next(role.value for role, t in self.native.tokens.items() if t == token)

    @staticmethod
    async def found(client: "Client") -> None:
        """Make a profile with the three accounts, not synced yet."""
        keys.create_demo_key(client._directory)
        await client.open()
        accounts = client.session.accounts
        for role, token in client.native.tokens.items():
            await accounts.add("native", "http://127.0.0.1:9", token, role.value)
        await accounts.add("memory", PLAIN_URL, "customer-token", "plain")
        await client.close()

    @property
    def directory(self) -> Path:
        """Where the profile lies now."""
        return self._directory

    async def open(self) -> None:
        """Start the program."""
        self._starts += 1
        self.fate = Fate(self._directory, self.base / f"profile-{self._starts}")
        self.fates[self._directory] = self.fate
        self.session = ModelSession(self, self._directory)
        for line in self.lines.values():
            line.breathe = self.fate.breathe
            line.die = self._die
        self.session.timekeeper._clock = lambda: self.clocks.wall
        self.accounts = {a.name: a for a in self.session.library.accounts()}

    async def close(self) -> None:
        """End the program in order."""
        self.fate.spared = True
        await self.session.stop()
        del self.fates[self._directory]

    async def engine(self, name: str) -> Engine:
        return await self.session.connect(self.accounts[name])

    async def _die(self) -> None:
        # On the worker's thread: between two of its transactions.
        with suppress(Gone):
            await self.session.worker.run(self.fate.strike)

    async def kill(self) -> None:
        """End the process as it is, and start the program on what it left."""
        if not self.fate.dead:
            await self._die()
        await self.rise()

    async def rise(self) -> None:
        """Start the program after the process died."""
        assert self.fate.dead
        self.deaths += 1
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        for line in self.lines.values():
            line.under_way.clear()
            line.release.clear()
            line.stalled.clear()
        self.session.worker.close()
        self.session.profile.close()
        dead = self._directory
        del self.fates[dead]
        shutil.rmtree(dead)
        self._directory = self.fate.left
        await self.open()

    async def survive(self, work: Coroutine[Any, Any, T]) -> tuple[bool, T | None]:
        """Do *work*; (True, its result), or (False, None) where the process died over it."""
        try:
            result = await work
        except (KeyboardInterrupt, asyncio.CancelledError):
            raise
        except BaseException:
            # Whatever the dying objects made of it, nobody is there to see it.
            if not self.fate.dead:
                raise
            await self.rise()
            return False, None
        if self.fate.dead:
            await self.rise()
            return False, None
        return True, result
