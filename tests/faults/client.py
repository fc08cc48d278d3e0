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
import time
import traceback
from pathlib import Path

import msgspec

from desktop.backends.native import backend
from desktop.services import keys
from desktop.services.session import Session
from desktop.sync import engine
from tests.faults.author import AGENT, CUSTOMER, Author
from tests.faults.fast_time import Pace
from tests.faults.journal import Journal
from tests.faults.points import QUEUED, Points
from tests.faults.steady import Steady

NUMBERS = 10_000
"""How much one life can write."""
ENOUGH = 30
"""Waiting items beyond which nobody writes: sending is to be killed, not a heap to grow."""
_IMPORTED = (backend, engine)
_DIE_WITH_PARENT = 1


class Orders(msgspec.Struct, frozen=True, kw_only=True):
    """One life."""

    life: int
    seed: int
    url: str
    tokens: dict[str, str]
    begun: float
    """Where the fast time of all lives begins."""
    speed: float = 20.0
    writes: int = 0
    files: float = 0.15
    point: str = ""
    """Where it kills itself; "" nowhere."""
    times: int = 1
    settle: bool = False
    """Whether to end, once it wrote so much, all has arrived and everything was fetched; else it
    writes until it is killed."""
    kill_after: float | None = None
    """Seconds of its own computing after which it is killed from outside."""
    seconds: float = 4.0
    """True seconds after which it is killed in any case; to settle, those without progress."""


class Ended(msgspec.Struct, frozen=True, kw_only=True):
    """How a life ended."""

    killed: bool
    outside: bool
    """Whether it was killed from outside, at no point of its own."""
    code: int


class Life:
    """One start of the program."""

    def __init__(self, session: Session, orders: Orders, author: Author) -> None:
        self._session = session
        self._orders = orders
        self._author = author
        self._chance = random.Random(orders.seed)

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
        left = orders.writes
        while left or not orders.settle:
            left -= 1
            if session.profile.outbox.count() < ENOUGH:
                await self._author.write()
            await asyncio.sleep(self._chance.random() * 0.06 * orders.speed)
        await self._settle()

    async def _settle(self) -> None:
        steady = Steady(self._session, self._orders.speed, self._orders.seconds)
        await steady.still()
        while self._session.library.outbox():
            await self._author.look_at_outbox()
            await steady.still()
        await steady.pulled()


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
        await Life(session, orders, author).run()
    finally:
        await session.stop()
        journal.close()


def _child(folder: Path, orders: Orders) -> int:
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    points = Points(orders.point, orders.times)
    points.wrap()
    try:
        with Pace(orders.speed, orders.begun) as pace:
            pace.run(live(folder, orders, points))
    except BaseException:  # noqa: BLE001 - the whole of it is what the runner shows
        traceback.print_exc()
        return 1
    return 0


def _kill(pid: int, computed: float, seconds: float) -> bool:
    """Kill a child once it has computed for so long: a busy computer makes no life shorter.

    Tells whether it did: it may die before, by itself.
    """
    end = time.monotonic() + seconds
    while time.monotonic() < end and _computed(pid) < computed:
        if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return False
        time.sleep(random.uniform(0.002, 0.012))
    os.kill(pid, signal.SIGKILL)
    return True


def _computed(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main(folder: Path) -> None:
    """Live one life after the other, until standard input ends."""
    gc.freeze()
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
        outside = orders.kill_after is not None and _kill(pid, orders.kill_after, orders.seconds)
        _, status = os.waitpid(pid, 0)
        code = os.waitstatus_to_exitcode(status)
        ended = Ended(killed=os.WIFSIGNALED(status), outside=outside, code=code)
        print(msgspec.json.encode(ended).decode(), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
