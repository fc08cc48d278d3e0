"""The client killed again and again while it writes, sends and fetches; the helpdesk now and then.

One profile lives through all kills. Half of them strike at a named point (each commit, each side of
each request), half at any moment, from outside; meanwhile a part of the requests meets a fault.
"""

import random
import threading
import time
from collections import Counter
from typing import Any

from tests.faults.acts import Act, Kind, Plan, answer, busy, web_page
from tests.faults.audit import CACHE, CHANGED, LOST, ORDER, TWICE, Audit, audit
from tests.faults.author import seed_lines
from tests.faults.client import Orders
from tests.faults.desk import Desk
from tests.faults.lives import Lives
from tests.faults.points import NAMES
from tests.faults.proxy import Proxy
from tests.faults.scenario import Scenario, Seen, Trial

SPEED = 20.0
LONGEST = 0.8
"""Seconds of computing in one life."""
PATIENCE = 300.0
"""True seconds to come to rest in the end: a busy computer is no fault."""
NAMED = 0.6
TICKETS = 6
DESK_KILLED_EVERY = 25
"""Lives between two kills of the helpdesk."""
SHARE = 0.08
"""Of the requests that meet a fault meanwhile."""
FAULTS = {
    Act(kind=Kind.DROP_BEFORE): 2.0,
    Act(kind=Kind.HALF_REQUEST): 1.0,
    Act(kind=Kind.DROP_AFTER): 3.0,
    Act(kind=Kind.DROP_AFTER, name="drop after, reset", reset=True): 1.0,
    Act(kind=Kind.CUT_BODY): 2.0,
    Act(kind=Kind.DELAY, seconds=0.1): 2.0,
    Act(kind=Kind.TWICE): 2.0,
    Act(kind=Kind.AGAIN_LATER, seconds=0.3): 1.0,
    answer(502): 1.0,
    answer(502, after=True): 1.0,
    busy(429, 2): 0.5,
    web_page(): 0.5,
}


OUTSIDE = "any moment"


class Kills:
    """One trial."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        self._folder = trial.directory
        self._chance = random.Random(trial.seed)
        self._begun = time.time()
        self._lives = 0
        self._failed: list[str] = []
        self.struck: Counter[str] = Counter()

    def run(self) -> Seen:
        """Kill as often as wanted, settle, and compare."""
        trial = self._trial
        with (
            Desk(self._folder / "desk", seed_lines(TICKETS)) as desk,
            Proxy(desk.url) as proxy,
            Lives(self._folder) as lives,
        ):
            self._settle(lives, desk, proxy, writes=3)
            proxy.rule = Plan(trial.seed, FAULTS, share=SHARE)
            told = 0
            while self.struck.total() < trial.runs:
                self._one(lives, desk, proxy)
                if self.struck.total() >= told + 50:
                    told = self.struck.total()
                    trial.say(f"{told:,} kills in {time.time() - self._begun:.0f} s")
            proxy.rule = lambda _: None
            self._settle(lives, desk, proxy, writes=0)
            faults = proxy.counts()
        del faults["pass"]
        found = audit(self._folder, desk.database)
        return Seen(
            self.struck.total(),
            tuple(found.broken + self._failed),
            self._words(found, desk.kills, faults.total()),
        )

    def _one(self, lives: Lives, desk: Desk, proxy: Proxy) -> None:
        """Let the client live once, and die."""
        chance = self._chance
        point = chance.choice(NAMES) if chance.random() < NAMED else ""
        # Where a point is never reached, this ends it.
        after = LONGEST if point else chance.uniform(0.01, LONGEST)
        orders = self._orders(
            desk,
            proxy,
            point=point,
            times=chance.choice((1, 1, 1, 2, 2, 3, 5)),
            kill_after=after,
            files=0.6 if point.startswith("upload") else 0.1,
        )
        killer = None
        if self._lives % DESK_KILLED_EVERY == 0:
            killer = threading.Thread(target=_kill_and_start, args=(desk, chance.random()))
            killer.start()
        ended = lives.live(orders)
        if killer is not None:
            killer.join()
        if not ended.killed:
            self._failed.append(f"a client ended by itself, with {ended.code}")
        self.struck[OUTSIDE if ended.outside else point] += 1

    def _settle(self, lives: Lives, desk: Desk, proxy: Proxy, *, writes: int) -> None:
        orders = self._orders(desk, proxy, writes=writes, settle=True, seconds=PATIENCE)
        ended = lives.live(orders)
        if ended.killed or ended.code:
            self._failed.append(f"the client did not come to rest: it ended with {ended.code}")

    def _orders(self, desk: Desk, proxy: Proxy, **more: Any) -> Orders:
        self._lives += 1
        return Orders(
            life=self._lives,
            seed=self._chance.randrange(1 << 32),
            url=proxy.url,
            tokens=desk.tokens,
            begun=self._begun,
            speed=SPEED,
            **more,
        )

    def _words(self, found: Audit, desk_kills: int, faults: int) -> str:
        named = self.struck.total() - self.struck[OUTSIDE]
        return (
            f"{self.struck.total():,} kills ({named:,} at {len(self.struck) - 1} named points), "
            f"{desk_kills} of the helpdesk, {faults:,} faults on the line; {found.promised:,} "
            f"writes queued: {found.count(LOST)} lost, {found.count(TWICE)} twice, "
            f"{found.count(ORDER)} out of order, {found.count(CHANGED)} changed, "
            f"{found.waiting} waiting; cache as the helpdesk: {found.count(CACHE)} differences"
        )


def _kill_and_start(desk: Desk, after: float) -> None:
    time.sleep(after)
    desk.kill()
    desk.start()


SCENARIO = Scenario(
    promise="Whenever the program is killed while it writes, sends or fetches: nothing that was "
    "kept or queued is lost, sent twice or out of order",
    figure="1,000 kills: 0 lost, 0 twice, 0 out of order within a ticket",
    full=1000,
    least=10,
    run=lambda trial: Kills(trial).run(),
)
