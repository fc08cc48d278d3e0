"""Clocks that jump by up to ten years, the client's and the helpdesk's, while it writes and sends.

Nothing may be lost or sent twice, nothing may wait for years, and nothing may ask ever again.
"""

import asyncio
import random
import time
from collections import Counter
from unittest import mock

from desktop.services import keys
from desktop.services.session import Session
from tests.faults.acts import Act, Kind, Plan, busy
from tests.faults.audit import CACHE, CHANGED, LOST, ORDER, TWICE, Audit, audit
from tests.faults.author import AGENT, CUSTOMER, Author, seed_lines
from tests.faults.desk import Desk
from tests.faults.fast_time import Pace
from tests.faults.journal import Journal
from tests.faults.proxy import Proxy
from tests.faults.scenario import Scenario, Seen, Trial
from tests.faults.steady import Restless, Steady

SPEED = 40.0
TICKETS = 8
DECADE = 10 * 365 * 86_400.0
RESTART_EVERY = 15
QUIET_EVERY = 10
"""Jumps between two looks at whether it asks too often."""
QUIET = 60.0
"""Seconds of the client's time of such a look, with three jumps in it."""
MOST_QUIET = 12
"""Requests that two accounts may make in it, with nothing to send."""
MOST_PER_WRITE = 12
"""Requests of every kind for each write, its repeats and what is fetched after it included."""
MOST_OF_ONE = 8
"""Times that one write may be sent."""
PATIENCE = 300.0
FAULTS = {
    Act(kind=Kind.DROP_BEFORE): 1.0,
    Act(kind=Kind.DROP_AFTER): 2.0,
    busy(429, 3, as_date=True): 1.0,
    busy(503, 3, as_date=True): 1.0,
    busy(503, 3): 1.0,
}
SHARE = 0.15
"""Of the writes that meet one: pauses and dates to wait for are what a clock can break."""


class Clocks:
    """One trial."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        self._chance = random.Random(trial.seed)
        self._broken: list[str] = []
        self._jumps = 0
        self._quiet = 0
        """The most requests in a look."""
        self._pace = Pace(SPEED)
        self._offset = 0.0
        self._true = time.time

    def run(self) -> Seen:
        """Let the clocks jump, and compare."""
        folder = self._trial.directory
        with Desk(folder / "desk", seed_lines(TICKETS)) as desk, Proxy(desk.url) as proxy:
            with self._pace, mock.patch("time.time", self._wrong):
                try:
                    self._pace.run(self._story(desk, proxy))
                except Restless as error:
                    self._broken.append(str(error))
            log = list(proxy.log)
        found = audit(folder, desk.database)
        sent = Counter(entry.key for entry in log if entry.key)
        most = max(sent.values())
        if most > MOST_OF_ONE:
            self._broken.append(f"one write was sent {most} times")
        if len(log) > MOST_PER_WRITE * found.promised + self._jumps:
            self._broken.append(f"{len(log):,} requests for {found.promised:,} writes")
        return Seen(
            self._jumps, tuple(found.broken + self._broken), self._words(found, len(log), most)
        )

    def _wrong(self) -> float:
        return self._true() + self._offset

    async def _story(self, desk: Desk, proxy: Proxy) -> None:
        first = 0
        while self._jumps < self._trial.runs:
            await self._life(desk, proxy, first)
            first += 10_000
            self._trial.say(f"{self._jumps:,} jumps")

    async def _life(self, desk: Desk, proxy: Proxy, first: int) -> None:
        """Start the program, let it write while clocks jump, and end it in the midst of it."""
        directory = self._trial.directory / "profile"
        new = keys.mode_of(directory) is None
        key = keys.create_demo_key(directory) if new else keys.obtain(directory, None)
        session = Session(directory, key)
        steady = Steady(session, SPEED, PATIENCE)
        journal = Journal(self._trial.directory / "journal", durable=False)
        author = Author(session, journal, self._chance.randrange(1 << 32), first, files=0.05)
        await session.start()
        try:
            if new:
                for name in (CUSTOMER, AGENT):
                    await session.accounts.add("native", proxy.url, desk.tokens[name], name)
                await steady.pulled()
            proxy.rule = Plan(self._trial.seed, FAULTS, share=SHARE, only=lambda r: bool(r.key))
            for _ in range(min(RESTART_EVERY, self._trial.runs - self._jumps)):
                self._jump(desk, proxy)
                for _ in range(self._chance.randrange(2, 6)):
                    await author.write()
                await asyncio.sleep(self._chance.random() * 4)
                if self._jumps % QUIET_EVERY == 0:
                    await self._rest(steady, author)
                    await self._look(desk, proxy)
            if self._jumps >= self._trial.runs:
                proxy.rule = lambda _: None
                await self._rest(steady, author)
                await steady.pulled()
                if session.library.outbox():
                    self._broken.append("something waits still")
        finally:
            await session.stop()
            journal.close()

    async def _rest(self, steady: Steady, author: Author) -> None:
        await steady.still()
        while await author.look_at_outbox():
            await steady.still()

    async def _look(self, desk: Desk, proxy: Proxy) -> None:
        """Count what is asked while clocks jump and nobody does anything."""
        before = len(proxy.log)
        for _ in range(3):
            self._jump(desk, proxy)
            await asyncio.sleep(QUIET / 3)
        asked = len(proxy.log) - before
        self._quiet = max(self._quiet, asked)
        if asked > MOST_QUIET:
            kinds = Counter(f"{e.method} {e.path}" for e in proxy.log[before:])
            self._broken.append(f"{asked} requests in {QUIET:.0f} s of quiet: {dict(kinds)}")

    def _jump(self, desk: Desk, proxy: Proxy) -> None:
        self._jumps += 1
        whose = self._chance.choice(("client", "helpdesk", "both"))
        if whose != "helpdesk":
            self._offset = self._chance.uniform(-DECADE, DECADE)
        if whose != "client":
            seconds = self._chance.uniform(-DECADE, DECADE)
            desk.set_clock(seconds)
            proxy.set_clock(seconds)

    def _words(self, found: Audit, requests: int, most: int) -> str:
        return (
            f"{self._jumps:,} jumps of up to 10 years, {found.promised:,} writes: "
            f"{found.count(LOST)} lost, {found.count(TWICE)} twice, {found.count(ORDER)} out of "
            f"order, {found.count(CHANGED)} changed; cache as the helpdesk: {found.count(CACHE)} "
            f"differences; {requests / max(1, found.promised):.1f} requests for each write in all, "
            f"none sent more than {most} times; at most {self._quiet} in a minute of quiet"
        )


SCENARIO = Scenario(
    promise="A clock that is wrong or jumps, here or at the helpdesk, loses nothing, doubles "
    "nothing, delays nothing for long and makes no storm of requests; the helpdesk's own order "
    "counts",
    figure="300 jumps of up to 10 years: 0 lost, 0 twice, 0 out of order, no retry storm",
    full=300,
    least=10,
    run=lambda trial: Clocks(trial).run(),
)
