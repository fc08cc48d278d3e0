"""The client as a process of its own that lives many lives: python -m tests.faults.client FOLDER.

It reads orders on standard input, a line of JSON each. Each is one life on the profile in FOLDER:
a process forked off with everything imported, so that a start costs little. For each it prints
how it ended. The journal is kept in FOLDER/journal.
"""

import asyncio
import ctypes
import gc
import os
import random
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import msgspec

from desktop.backends.native import backend
from desktop.domain.changes import Change, SyncPhase
from desktop.domain.ids import AccountId
from desktop.domain.outbox import NEEDS_PERSON
from desktop.services import keys
from desktop.services.session import Session
from desktop.sync import engine
from tests.faults.author import AGENT, CUSTOMER, Author
from tests.faults.fast_time import Pace
from tests.faults.journal import Journal
from tests.faults.points import QUEUED, Points

NUMBERS = 10_000
"""How much one life can write."""
_IMPORTED = (backend, engine)
_DIE_WITH_PARENT = 1
_DEATH = {signal.SIGCHLD}


class Orders(msgspec.Struct, frozen=True, kw_only=True):
    """One life."""

    life: int
    seed: int
    url: str
    tokens: dict[str, str]
    begun: float
    """Where the fast time of all lives begins."""
    speed: float = 20.0
    writes: int = 6
    files: float = 0.15
    point: str = ""
    """Where it kills itself; "" nowhere."""
    times: int = 1
    settle: bool = False
    """Whether to end, once nothing more can be done by itself and everything was fetched."""
    kill_after: float | None = None
    """Seconds, truly passing, after which it is killed from outside."""
    seconds: float = 30.0
    """Truly passing, after which it ends by itself in any case."""


class Ended(msgspec.Struct, frozen=True, kw_only=True):
    """How a life ended."""

    killed: bool
    code: int


class Life:
    """One start of the program."""

    def __init__(self, session: Session, orders: Orders, author: Author) -> None:
        self._session = session
        self._orders = orders
        self._author = author
        self._chance = random.Random(orders.seed)
        self._changed = asyncio.Event()
        session.changes.subscribe(self._see)

    async def run(self) -> None:
        """Write, and sync until killed; or settle."""
        session, orders = self._session, self._orders
        await session.start()
        known = {account.name for account in session.library.accounts()}
        for name in (CUSTOMER, AGENT):
            if name not in known:
                await session.accounts.add("native", orders.url, orders.tokens[name], name)
        await self._author.send_leftovers()
        await self._author.look_at_outbox()
        for _ in range(orders.writes):
            await self._author.write()
            await asyncio.sleep(self._chance.random() * 0.06 * orders.speed)
        if orders.settle:
            await self._settle()
        else:
            await asyncio.Event().wait()

    async def _settle(self) -> None:
        while self._session.library.outbox():
            await self._until(lambda: stands_still(self._session))
            await self._author.look_at_outbox()
        # Twice: the first may have been under way already.
        for _ in range(2):
            before = {s.account: s.synced_at for s in self._session.library.sync_states()}
            self._session.actions.sync_now()
            await self._until(lambda before=before: self._pulled_since(before))

    def _pulled_since(self, before: dict[AccountId, float | None]) -> bool:
        states = self._session.library.sync_states()
        return all(
            s.phase is SyncPhase.IDLE and s.synced_at not in (None, before[s.account])
            for s in states
        )

    async def _until(self, condition: Callable[[], bool]) -> None:
        while not condition():
            self._changed.clear()
            await self._changed.wait()

    def _see(self, change: Change) -> None:
        del change
        self._changed.set()


def stands_still(session: Session) -> bool:
    """Tell whether nothing leaves any more unless a person does something."""
    heads = session.profile.outbox.heads
    return all(
        item.state in NEEDS_PERSON
        for account in session.library.accounts()
        for item in heads(account.id)
    )


async def live(folder: Path, orders: Orders, points: Points) -> None:
    """Live one life on the profile in *folder*."""
    directory = folder / "profile"
    new = keys.mode_of(directory) is None
    key = keys.create_demo_key(directory) if new else keys.obtain(directory, None)
    session = Session(directory, key)
    journal = Journal(folder / "journal")
    author = Author(
        session,
        journal,
        orders.seed,
        orders.life * NUMBERS,
        lambda: points.reach(QUEUED),
        orders.files,
    )
    try:
        async with asyncio.timeout(orders.seconds * orders.speed):
            await Life(session, orders, author).run()
    finally:
        await session.stop()
        journal.close()


def _child(folder: Path, orders: Orders) -> int:
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _DEATH)
    points = Points(orders.point, orders.times)
    points.wrap()
    try:
        with Pace(orders.speed, orders.begun) as pace:
            pace.run(live(folder, orders, points))
    except TimeoutError:
        return 3
    except BaseException:  # noqa: BLE001 - the whole of it is what the runner shows
        traceback.print_exc()
        return 1
    return 0


def main(folder: Path) -> None:
    """Live one life after the other, until standard input ends."""
    gc.freeze()
    signal.pthread_sigmask(signal.SIG_BLOCK, _DEATH)
    for raw in iter(sys.stdin.buffer.readline, b""):
        orders = msgspec.json.decode(raw, type=Orders)
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                code = _child(folder, orders)
            finally:
                sys.stderr.flush()
                os._exit(code)
        if orders.kill_after is not None:
            if signal.sigtimedwait(_DEATH, orders.kill_after) is None:
                os.kill(pid, signal.SIGKILL)
                signal.sigwait(_DEATH)
        else:
            signal.sigwait(_DEATH)
        _, status = os.waitpid(pid, 0)
        ended = Ended(killed=os.WIFSIGNALED(status), code=os.waitstatus_to_exitcode(status))
        print(msgspec.json.encode(ended).decode(), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
