"""A damaged own.db: never without words, restored or salvaged, and nothing sent twice by that.

Somebody writes, queues, sends and takes back; backups are made between. Their computer stops, or
they quit; then own.db, or what lies beside it, is damaged. At the next start everything that the
newest good backup had and they had not given up is there; what waited is settled: on a helpdesk
with keys (the embedded one, over a socket) and on one without (in memory, which probes).
"""

import asyncio
import random
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.backends.memory import MemoryBackend
from desktop.backends.memory_helpdesk import MemoryHelpdesk
from desktop.backends.native.backend import NativeBackend
from desktop.domain.accounts import Account
from desktop.domain.damage import BeyondRepair
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, OutboxId, RemoteId
from desktop.domain.outbox import NEEDS_PERSON, Reply, State
from desktop.domain.ticket import Person as Somebody
from desktop.helpdesk.running import RunningHelpdesk
from desktop.store import Profile
from desktop.sync.worker import Worker
from tests.faults.damage import bit_flips, spoil
from tests.faults.own_story import Known, Losing, Person
from tests.faults.scenario import Scenario, Seen, Trial
from tests.faults.server_side import read_server
from tests.store import make

SEED = Path(__file__).parents[1] / "cli" / "seed.jsonl"
LOSES = 0.3
"""The share of answers that get lost after the helpdesk has done it."""


@dataclass
class Tally:
    """What was seen over all runs."""

    kinds: Counter[str] = field(default_factory=Counter[str])
    restored: int = 0
    as_it_was: int = 0
    beyond_repair: int = 0
    sent: int = 0
    asks: int = 0
    broken: list[str] = field(default_factory=list[str])


class Desk:
    """Either helpdesk, as one trial needs it."""

    def __init__(self, native: RunningHelpdesk | None, chance: random.Random) -> None:
        self._native = native
        self._memory = MemoryHelpdesk(keyed=False)
        self._worker = Worker()
        if native is None:
            self.tickets = [self._memory.open(str(n)).id for n in range(3)]
            real: Any = MemoryBackend(self._memory)
        else:
            server = read_server(native.directory / "helpdesk.db")
            self.tickets = [RemoteId(id) for id, (_, _, status) in server.tickets.items()]
            real = NativeBackend(native.url, native.tokens["customer"], self._worker.run)
        self._real = real
        self.backend = Losing(real, chance, LOSES)

    async def account(self) -> Account:
        """Return who signs in."""
        me: Somebody = (await self._real.identify()).person
        return Account(
            id=AccountId("a1"),
            kind="native",
            url="https://desk",
            name="desk",
            person=me,
            helpdesk="Desk",
            added=0.0,
        )

    def bodies(self) -> Counter[str]:
        """Return how often each text was written there."""
        if self._native is None:
            return Counter(message.body for message in self._memory.messages.values())
        server = read_server(self._native.directory / "helpdesk.db")
        return Counter(message.body for message in server.messages)

    async def close(self) -> None:
        """Let go of the connection."""
        await self._real.aclose()
        self._worker.close()


class OneRun:
    """One person, one damage."""

    def __init__(self, trial: Trial, number: int, tally: Tally) -> None:
        self._chance = random.Random(f"{trial.seed} own {number}")
        self._directory = trial.directory / "profile"
        self._after = trial.directory / "after"
        self._number = number
        self._tally = tally

    async def run(self, desk: Desk) -> None:
        """Live, be damaged, start again, and look."""
        account = await desk.account()
        profile = Profile.open(self._directory, make.KEY)
        profile.accounts.add(account)
        person = self._person(profile, account, desk)
        await person.live(self._chance.randrange(6, 25))
        at_end = person.known()
        if self._chance.random() < 0.5:
            # As a kill leaves it: the log of writes is full.
            shutil.copytree(self._directory, self._after)
            profile.close()
        else:
            profile.close()
            shutil.copytree(self._directory, self._after)
        person.close()
        kind = self._damage(person)
        self._tally.kinds[kind] += 1
        try:
            again = Profile.open(self._after, make.KEY)
        except BeyondRepair as told:
            self._tally.beyond_repair += 1
            if person.backed_up or str(self._after) not in str(told):
                self._broken(kind, f"it was given up: {told}")
            return
        except Exception as exc:  # noqa: BLE001 - that is what is looked for
            self._broken(kind, f"it does not open: {exc!r} {exc}")
            return
        try:
            await self._look(kind, again, person, at_end, desk)
        finally:
            again.close()

    def clear(self) -> None:
        """Make room for the next run."""
        for directory in (self._directory, self._after):
            shutil.rmtree(directory, ignore_errors=True)

    def _person(self, profile: Profile, account: Account, desk: Desk) -> Person:
        name = f"run {self._number}"
        return Person(profile, account, desk.backend, desk.tickets, self._chance, name)

    def _damage(self, person: Person) -> str:
        kind = spoil(self._after / "own.db", self._chance, self._number)
        backups = sorted((self._after / "backups").glob("own-*.db"), reverse=True)
        if len(backups) > 1 and self._chance.random() < 0.2:
            bit_flips(backups[0], self._chance)
            person.backed_up.pop()
        return kind

    async def _look(
        self, kind: str, again: Profile, before: Person, at_end: Known, desk: Desk
    ) -> None:
        told = again.restored()
        if told is None:
            self._tally.as_it_was += 1
        else:
            self._tally.restored += 1
            if not _is_kept(told):
                self._broken(kind, "the damaged file is not kept")
        person = self._person(again, before.account, desk)
        try:
            self._compare(kind, person.known(), before, at_end, desk)
            waited = {
                i.id: i.command.body for i in again.outbox.all() if isinstance(i.command, Reply)
            }
            await person.settle()
        finally:
            person.close()
        self._count(kind, again, before, waited, desk)

    def _compare(self, kind: str, now: Known, before: Person, at_end: Known, desk: Desk) -> None:
        """Nothing that the newest good backup had, and was not let go of since, may be missing."""
        if not before.backed_up:
            return
        backup = before.backed_up[-1]
        for id, body in backup.drafts.items():
            if id not in at_end.drafts:
                continue
            if id not in now.drafts:
                self._broken(kind, f"draft {id} is gone")
            elif now.drafts[id] not in before.versions[id] | {body}:
                self._broken(kind, f"draft {id} is not what was written")
        for id in backup.outbox & at_end.outbox:
            if id not in now.outbox:
                self._broken(kind, f"message {id} is gone")

    def _count(
        self,
        kind: str,
        again: Profile,
        before: Person,
        waited: dict[OutboxId, str],
        desk: Desk,
    ) -> None:
        bodies = desk.bodies()
        mine = {body: n for body, n in bodies.items() if body.startswith(f"run {self._number} ")}
        self._tally.sent += len(mine)
        for body, n in mine.items():
            if n > 1:
                self._broken(kind, f"sent {n} times: {body[:20]}")
        for body in before.given_up & mine.keys():
            self._broken(kind, f"sent though given up: {body[:20]}")
        left = {item.id: item.state for item in again.outbox.all()}
        self._tally.asks += sum(state in NEEDS_PERSON for state in left.values())
        for id, body in waited.items():
            if id not in left and body not in mine:
                self._broken(kind, f"neither waiting nor sent: {body[:20]}")
        # What waits behind a message that needs the person waits for them, too.
        for item in again.outbox.heads(before.account.id):
            if item.state not in NEEDS_PERSON | {State.PAUSED}:
                self._broken(kind, f"still {item.state} after ten minutes")

    def _broken(self, kind: str, what: str) -> None:
        self._tally.broken.append(f"run {self._number}, {kind}: {what}")


def _is_kept(told: Problem) -> bool:
    """Tell whether the damaged file is where it is said to be; one that was gone is not."""
    return "file" not in told.fields or Path(str(told.fields["file"])).exists()


async def _story(trial: Trial, tally: Tally, native: RunningHelpdesk) -> None:
    for number in range(trial.runs):
        # Each kind of damage meets either helpdesk in turn.
        keyed = (number + number // 21) % 2 == 0
        one = OneRun(trial, number, tally)
        desk = Desk(native if keyed else None, random.Random(f"{trial.seed} desk {number}"))
        try:
            await one.run(desk)
        finally:
            await desk.close()
            one.clear()
        if number % 50 == 49:
            trial.say(f"own_damage: {number + 1} of {trial.runs}")


def run(trial: Trial) -> Seen:
    """Damage own.db so many times, in each way in turn."""
    tally = Tally()
    with RunningHelpdesk(trial.directory / "desk", seed_from=SEED) as native:
        asyncio.run(_story(trial, tally, native))
    found = (
        f"{trial.runs} damaged files of {len(tally.kinds)} kinds: {tally.restored} restored, "
        f"{tally.as_it_was} whole for what matters, {tally.beyond_repair} without backup and "
        f"beyond repair (told); {tally.sent} messages sent, 0 twice, {tally.asks} left to "
        "the person"
    )
    if tally.broken:
        found = found.replace("0 twice", f"{len(tally.broken)} wrong")
    return Seen(sum(tally.kinds.values()), tuple(tally.broken), found)


SCENARIO = Scenario(
    promise="A damaged own.db is restored from the newest good backup, and nothing goes twice",
    figure="200 damages: none without words, nothing of the backup lost, 0 sent twice",
    full=200,
    least=21,
    run=run,
)
