"""Thousands of sends that each meet a fault on the line; a person looks at what needs them.

One client in this process, whose time runs faster, before a helpdesk of its own process.
"""

import random
from collections import Counter

from desktop.domain.outbox import NEEDS_PERSON, SENDABLE, NewTicket, OutboxItem, Reply, State
from desktop.services import keys
from desktop.services.session import Session
from tests.faults.acts import Act, Kind, Plan, answer, busy, web_page
from tests.faults.audit import CACHE, CHANGED, LOST, ORDER, SILENT, TWICE, Audit, audit
from tests.faults.author import AGENT, CUSTOMER, Author, seed_lines
from tests.faults.desk import Desk
from tests.faults.fast_time import Pace
from tests.faults.http_wire import Request
from tests.faults.journal import Journal
from tests.faults.proxy import Proxy
from tests.faults.scenario import Scenario, Seen, Trial
from tests.faults.steady import Restless, Steady

SPEED = 60.0
TICKETS = 60
BATCH = 500
PATIENCE = 300.0
"""True seconds for a batch to come to rest: a busy computer is no fault."""

NOT_DONE = {
    Act(kind=Kind.DROP_BEFORE): 3.0,
    Act(kind=Kind.DROP_BEFORE, name="drop before, reset", reset=True): 1.0,
    Act(kind=Kind.HALF_REQUEST): 2.0,
    Act(kind=Kind.AWAY, seconds=0.03): 0.3,
    answer(401): 0.7,
    answer(409): 0.5,
    answer(412): 0.5,
    busy(429, 3): 1.0,
    busy(429, 3, as_date=True): 1.0,
    answer(429, "429 without Retry-After"): 1.0,
    answer(502): 1.0,
    answer(503, "503 without Retry-After"): 1.0,
    busy(503, 2): 1.0,
    busy(503, 2, as_date=True): 1.0,
    web_page(): 1.0,
    web_page(403): 0.5,
}
DONE = {
    Act(kind=Kind.DROP_AFTER): 4.0,
    Act(kind=Kind.DROP_AFTER, name="drop after, reset", reset=True): 1.0,
    Act(kind=Kind.CUT_STATUS): 1.0,
    Act(kind=Kind.CUT_HEAD): 1.0,
    Act(kind=Kind.CUT_BODY): 2.0,
    Act(kind=Kind.SHORT_BODY): 2.0,
    Act(kind=Kind.STALL, seconds=10.0): 0.2,
    Act(kind=Kind.DELAY, seconds=0.05): 1.0,
    Act(kind=Kind.TWICE): 3.0,
    Act(kind=Kind.AGAIN_LATER, seconds=0.2): 1.0,
    answer(401, after=True): 0.3,
    answer(502, after=True): 2.0,
    answer(503, after=True): 1.0,
    busy(503, 2, after=True): 1.0,
    web_page(after=True): 1.0,
}
OF_WRITES, ELSEWHERE = 0.65, 0.03
"""Shares of requests that meet a fault. Were it all writes, the account would rest ever longer."""


class Faults:
    """The rule: most sends of a write meet a fault, and now and then something else does."""

    def __init__(self, seed: int) -> None:
        self._plan = Plan(seed, NOT_DONE | DONE)
        self._chance = random.Random(seed)
        self.faulty: set[str] = set()
        """Keys of writes that met one."""

    def __call__(self, request: Request) -> Act | None:
        """Decide."""
        key = request.key
        if self._chance.random() >= (OF_WRITES if key else ELSEWHERE):
            return None
        if key:
            self.faulty.add(key)
        return self._plan(request)


class Sends:
    """One trial."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        self._chance = random.Random(trial.seed)
        self._asked: Counter[str] = Counter()
        """What needed the person, by its reason."""
        self._broken: list[str] = []

    def run(self) -> Seen:
        """Send, and compare."""
        folder = self._trial.directory
        pace = Pace(SPEED)
        tickets = min(TICKETS, 4 + self._trial.runs // 4)
        with (
            Desk(folder / "desk", seed_lines(tickets)) as desk,
            Proxy(desk.url) as proxy,
            pace,
        ):
            faults = Faults(self._trial.seed)
            try:
                pace.run(self._story(desk, proxy, faults))
            except Restless as error:
                self._broken.append(str(error))
            kinds = proxy.counts()
        found = audit(folder, desk.database)
        del kinds["pass"]
        return Seen(
            len(faults.faulty),
            tuple(found.broken + self._broken),
            self._words(found, len(faults.faulty), kinds),
        )

    async def _story(self, desk: Desk, proxy: Proxy, faults: Faults) -> None:
        directory = self._trial.directory / "profile"
        session = Session(directory, keys.create_demo_key(directory))
        steady = Steady(session, SPEED, PATIENCE)
        journal = Journal(self._trial.directory / "journal", durable=False)
        author = Author(session, journal, self._trial.seed, 0, files=0.05, tickets=0.2)
        await session.start()
        try:
            for name in (CUSTOMER, AGENT):
                await session.accounts.add("native", proxy.url, desk.tokens[name], name)
            await steady.pulled()
            proxy.rule = faults
            while (done := len(faults.faulty)) < self._trial.runs:
                await self._batch(
                    session, steady, author, min(BATCH, 2 * (self._trial.runs - done))
                )
                self._trial.say(f"{len(faults.faulty):,} faulty sends")
            proxy.rule = lambda _: None
            while session.library.outbox():
                await steady.still()
                await author.look_at_outbox()
            await steady.pulled()
        finally:
            await session.stop()
            journal.close()

    async def _batch(self, session: Session, steady: Steady, author: Author, size: int) -> None:
        author.remember()
        for _ in range(size):
            await author.write()
        self._look_for_silence(session)
        while True:
            await steady.still()
            waiting = [i for i in session.library.outbox() if i.state in NEEDS_PERSON]
            if not waiting:
                return
            for item in waiting:
                await self._decide(session, author, item)

    async def _decide(self, session: Session, author: Author, item: OutboxItem) -> None:
        """Do what a person may do with what needs them."""
        self._asked[item.reason_code] += 1
        if not item.reason:
            self._broken.append(f"an item is {item.state} without a reason")
        certain = item.state is State.PARKED and isinstance(item.command, Reply | NewTicket)
        dice = self._chance.random()
        if certain and dice < 0.15:
            await author.discard(item)
        elif certain and dice < 0.3 and _is_last(session, item):
            await author.send_anew(item)
        else:
            await session.actions.retry(item.id)

    def _look_for_silence(self, session: Session) -> None:
        for item in session.library.outbox():
            if item.state in SENDABLE and item.attempts and not item.reason:
                self._broken.append(f"after {item.attempts} sends an item waits without a reason")

    def _words(self, found: Audit, faulty: int, kinds: Counter[str]) -> str:
        asked = ", ".join(f"{count:,} {code}" for code, count in self._asked.most_common())
        return (
            f"{faulty:,} faulty sends of {found.promised:,} writes, {kinds.total():,} faults of "
            f"{len(kinds)} kinds: all sent, of them {self._asked.total():,} times after asking the "
            f"person ({asked}); {found.count(LOST)} lost, {found.count(TWICE)} twice, "
            f"{found.count(ORDER)} out of order, {found.count(CHANGED)} changed, "
            f"{found.count(SILENT)} silent; cache as the helpdesk: {found.count(CACHE)} differences"
        )


def _is_last(session: Session, item: OutboxItem) -> bool:
    """Tell whether nothing waits behind it that would then come before it."""
    return all(
        other.sequence <= item.sequence or other.ticket != item.ticket
        for other in session.library.outbox()
    )


SCENARIO = Scenario(
    promise="Whatever happens to a send on its way, it ends sent once, or asks the person and says "
    "why; never silently",
    figure="10,000 faulty sends: 0 lost, 0 twice, 0 out of order, 0 silent",
    full=10_000,
    least=50,
    run=lambda trial: Sends(trial).run(),
)
