"""A damaged cache.db: the program starts within ten seconds, and nothing that was written is lost.

Each time a process is started as a person starts it (`deskbell tickets`), and reads the list; then
the drafts and what waits are compared, everything is synced, every conversation read, and held
against a copy that was never damaged. Damage that a start did not meet may be met then: it is told,
and the next start fetches everything anew.
"""

import asyncio
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field, replace

from desktop.domain.drafts import Draft
from desktop.domain.errors import CacheDamaged
from desktop.domain.ids import AccountId, DraftId, TicketRef
from desktop.domain.outbox import Event, Reply, State, move
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from tests.faults.author import seed_lines
from tests.faults.damage import spoil
from tests.faults.scenario import Scenario, Seen, Trial
from tests.faults.table import ROOT

LONGEST = 10.0
TICKETS = 12
STARTS = 3
"""So many starts at most until everything is whole again."""
WAITS = "this waits to be sent"

Conversations = dict[TicketRef, tuple[str, ...]]


@dataclass
class Tally:
    """What was seen over all runs."""

    kinds: Counter[str] = field(default_factory=Counter[str])
    anew: int = 0
    met_later: int = 0
    slowest: float = 0.0
    broken: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class Kept:
    """What own.db has that nobody else has."""

    drafts: tuple[tuple[DraftId, str], ...]
    outbox: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, session: Session) -> "Kept":
        """Return what is in the profile now."""
        profile = session.profile
        return cls(
            tuple(sorted((d.id, d.body) for d in profile.drafts.all())),
            tuple((i.id, i.state.value) for i in profile.outbox.all()),
        )


class Stage:
    """A helpdesk, and a profile on it: left by quitting and as a kill leaves it."""

    def __init__(self, trial: Trial, desk: RunningHelpdesk) -> None:
        self._desk = desk
        self.quitted = trial.directory / "quitted"
        self.killed = trial.directory / "killed"
        self.whole: Conversations = {}

    async def build(self) -> Kept:
        """Make both profiles; return what was written there."""
        session = Session(self.quitted, keys.create_demo_key(self.quitted))
        token = self._desk.tokens["customer"]
        account = (await session.accounts.add("native", self._desk.url, token, "desk")).id
        await sync(session)
        self._write(session, account)
        kept = Kept.of(session)
        shutil.copytree(self.quitted, self.killed)
        await session.stop()
        # What a profile that nothing happened to has in the end.
        other = self.quitted.with_name("other")
        shutil.copytree(self.quitted, other)
        session = Session(other, keys.obtain(other, None))
        await sync(session)
        self.whole = conversations(session)
        await session.stop()
        return kept

    def _write(self, session: Session, account: AccountId) -> None:
        profile = session.profile
        refs = [row.ref for row in profile.tickets.page(TicketQuery(), 50)]
        for n, ref in enumerate(refs[:5]):
            body = f"half a thought {n} " * 40
            draft = Draft(id=DraftId(f"d{n}"), account=account, ticket=ref.id, body=body)
            profile.drafts.save(draft)
        profile.outbox.add(account, Reply(ticket=refs[0].id, body=WAITS), now=time.time())
        item = profile.outbox.add(account, Reply(ticket=refs[1].id, body="paused"), now=time.time())
        profile.outbox.update(replace(item, state=move(item.state, Event.PAUSE)), State.QUEUED)
        writer = profile.files.writer()
        writer.write(b"fetched" * 60_000)
        file = writer.finish()
        with profile.cache.transaction() as tx:
            tx.run("INSERT INTO fetched VALUES (1, 'film', ?)", (file,))


async def sync(session: Session) -> None:
    """Fetch and send everything."""
    for account in session.library.accounts():
        engine = await session.connect(account)
        await engine.sync_once()


def conversations(session: Session) -> Conversations:
    """Read everything that was fetched."""
    tickets = session.profile.tickets
    return {
        ref: tuple(message.body for message in tickets.messages(ref))
        for ref in (row.ref for row in tickets.page(TicketQuery(), 500))
    }


class OneRun:
    """One damage, and the starts after it."""

    def __init__(self, trial: Trial, number: int, stage: Stage, kept: Kept, tally: Tally) -> None:
        self._chance = random.Random(f"{trial.seed} cache {number}")
        self._directory = trial.directory / "profile"
        self._number = number
        self._stage = stage
        self._kept = kept
        self._tally = tally
        self._kind = ""

    async def run(self) -> None:
        """Be damaged, start, and look."""
        source = self._stage.killed if self._chance.random() < 0.5 else self._stage.quitted
        shutil.copytree(source, self._directory)
        try:
            self._kind = spoil(self._directory / "cache.db", self._chance, self._number)
            self._tally.kinds[self._kind] += 1
            self._start()
            for start in range(STARTS):
                if await self._is_whole(start):
                    return
            self._broken(f"it is not whole after {STARTS} starts")
        except Exception as exc:  # noqa: BLE001 - that is what is looked for
            self._broken(f"it failed: {exc!r} {exc}")
        finally:
            shutil.rmtree(self._directory)

    def _start(self) -> None:
        """Start the program as a person does, on its list."""
        began = time.monotonic()
        try:
            done = subprocess.run(
                [
                    *(sys.executable, "-m", "desktop", "tickets", "--json"),
                    *("--profile", str(self._directory)),
                ],
                cwd=ROOT,
                env=os.environ,
                capture_output=True,
                text=True,
                timeout=LONGEST,
                check=False,
            )
        except subprocess.TimeoutExpired:
            self._broken("it did not start within ten seconds")
            return
        self._tally.slowest = max(self._tally.slowest, time.monotonic() - began)
        if done.returncode != 0 or "Traceback" in done.stderr:
            self._broken(f"it ended with {done.returncode}: {done.stderr[-200:]}")
        elif "was damaged" in done.stderr:
            self._tally.anew += 1
        elif not json.loads(done.stdout) and not self._kind.startswith("log: "):
            # Without its log of writes it is an earlier one, perhaps the empty one of a first sync.
            self._broken("an empty list, and not a word")

    async def _is_whole(self, start: int) -> bool:
        began = time.monotonic()
        session = Session(self._directory, keys.obtain(self._directory, None))
        if time.monotonic() - began > LONGEST:
            self._broken("it did not open within ten seconds")
        try:
            if start == 0 and Kept.of(session) != self._kept:
                self._broken("drafts or what waits are not what they were")
            await sync(session)
            if conversations(session) != self._stage.whole:
                self._broken("it is not what the helpdesk has")
            if {d for d, _ in Kept.of(session).drafts} != {d for d, _ in self._kept.drafts}:
                self._broken("drafts are gone")
            return True
        except CacheDamaged:
            self._tally.met_later += 1
            return False
        finally:
            await session.stop()

    def _broken(self, what: str) -> None:
        self._tally.broken.append(f"run {self._number}, {self._kind}: {what}")


async def _story(trial: Trial, desk: RunningHelpdesk, tally: Tally) -> None:
    stage = Stage(trial, desk)
    kept = await stage.build()
    for number in range(trial.runs):
        await OneRun(trial, number, stage, kept, tally).run()
        if number % 50 == 49:
            trial.say(f"cache_damage: {number + 1} of {trial.runs}")
    sent = [body for bodies in stage.whole.values() for body in bodies].count(WAITS)
    if sent != 1:
        tally.broken.append(f"the message that waited is there {sent} times")


def run(trial: Trial) -> Seen:
    """Damage cache.db so many times, in each way in turn."""
    tally = Tally()
    seed = trial.directory / "seed.jsonl"
    seed.write_text("\n".join(json.dumps(line) for line in seed_lines(TICKETS)) + "\n", "utf-8")
    with RunningHelpdesk(trial.directory / "desk", seed_from=seed) as desk:
        asyncio.run(_story(trial, desk, tally))
    found = (
        f"{trial.runs} damaged files of {len(tally.kinds)} kinds: each start within "
        f"{tally.slowest:.1f} s, {tally.anew} fetched anew at once, {tally.met_later} once the "
        f"damage was met; {len(tally.broken)} wrong"
    )
    return Seen(sum(tally.kinds.values()), tuple(tally.broken), found)


SCENARIO = Scenario(
    promise="A damaged cache.db is fetched again; drafts and unsent messages stay",
    figure="500 damages: starts within 10 s, every draft and outbox item kept",
    full=500,
    least=21,
    run=run,
)
