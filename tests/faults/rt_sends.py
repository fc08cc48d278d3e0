"""A Request Tracker has no keys: writes whose answers are lost are never lost nor sent twice by us.

Two people write to many tickets at a time. RT does nearly every write, and its answer is lost; some
writes never reach it, some late; now and then the client is killed between RT's commit and its
look. In the end RT itself tells what it has.
"""

import asyncio
import hashlib
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.backends.rt.attaching import kept_name
from desktop.domain.changes import SyncPhase
from desktop.domain.ids import RemoteId
from desktop.services import keys
from desktop.services.session import Session
from tests.faults import rt_truth, rt_writes
from tests.faults.acts import PASS, Act
from tests.faults.http_wire import Request
from tests.faults.proxy import Proxy
from tests.faults.rt_truth import Kept
from tests.faults.rt_writes import Write
from tests.faults.scenario import Scenario, Seen, Trial
from tests.faults.table import ROOT
from tests.live.request_tracker import SALES, Person, RequestTracker

CUSTOMER, STAFF = "alice", "agent1"
SPEED = 10.0
"""The looks after 5, 30 and 120 seconds come after half a second, three and twelve."""
PATIENCE = 1800.0
_WRITE = re.compile(r"/REST/2\.0/ticket(/\d+/(correspond|comment))?")
_KEY = re.compile(rb'deskbell-key=\\?"([0-9a-f-]{36})')


@dataclass
class Fate:
    """The proxy's rule: each write meets its act the first time that it leaves."""

    proxy: Proxy
    writes: dict[str, Write] = field(default_factory=dict[str, Write])
    tries: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    """When each key left: Unix times."""

    def __call__(self, request: Request) -> Act | None:
        """Decide."""
        found = _KEY.search(request.body) if _WRITE.fullmatch(request.path) else None
        if request.method != "POST" or found is None:
            return None
        key = found[1].decode()
        tries = self.tries.setdefault(key, [])
        tries.append(time.time())
        if len(tries) > 1 or key not in self.writes:
            return replace(PASS, name=f"again {key}")
        act = self.writes[key].act
        if act.title == rt_writes.LATE:
            self.proxy.later(rt_writes.LATE_BY, request)
        return replace(act, name=f"{act.title} {key}")


@dataclass
class Lives:
    """The client, started again whenever it was killed."""

    command: list[str]
    proxy: Proxy
    kills: int = 0
    read: int = 0
    """How much of the proxy's log was looked at."""

    def run(self) -> None:
        """Return when a life ended by itself."""
        end = time.monotonic() + PATIENCE
        while True:
            with subprocess.Popen(self.command, cwd=ROOT) as process:
                code = self._watch(process, end)
            if code == 0:
                return
            if code != -9:
                raise RuntimeError(f"the client ended with {code}")
            self.kills += 1

    def _watch(self, process: subprocess.Popen[bytes], end: float) -> int:
        while (code := process.poll()) is None:
            if time.monotonic() > end:
                process.kill()
                raise RuntimeError("the client does not come to an end")
            if (pause := self._strikes()) is not None:
                threading.Event().wait(pause)
                process.kill()
            threading.Event().wait(0.01)
        return code

    def _strikes(self) -> float | None:
        """Return in how many seconds to kill, where RT has done a write that asks for it."""
        while self.read < len(self.proxy.log):
            entry = self.proxy.log[self.read]
            self.read += 1
            title, _, key = entry.act.title.rpartition(" ")
            if title in (rt_writes.KILL, rt_writes.KILL_SOON):
                return 0.0 if title == rt_writes.KILL else int(key[:2], 16) / 512
        return None


def run(trial: Trial) -> Seen:
    """Write as often as asked for, and compare."""
    rt = RequestTracker.from_lines([f"{name}={value}" for name, value in os.environ.items()])
    staff = Person(rt, STAFF)
    profile, journal = trial.directory / "profile", trial.directory / "journal"
    with Proxy(rt.url) as proxy:
        writes = asyncio.run(_prepare(trial, rt, proxy, profile))
        begun = rt_truth.newest_entry(staff)
        trial.say(f"rt_sends: {len(writes)} writes wait")
        fate = Fate(proxy, {write.key: write for write in writes})
        proxy.rule = fate
        proxy.log.clear()
        command = [sys.executable, "-m", "tests.faults.rt_client", profile, journal]
        told = [SPEED, time.time(), trial.seed]
        lives = Lives([*map(str, command), *map(str, told)], proxy)
        lives.run()
        trial.say("rt_sends: nothing waits any more")
        answered = {e.act.title.rpartition(" ")[2]: e.status for e in reversed(proxy.log)}
    kept = rt_truth.kept_since(staff, begun)
    staff.http.close()
    lines = journal.read_text("utf-8").splitlines() if journal.exists() else []
    account = _Account(writes, fate, kept, [json.loads(line) for line in lines], answered)
    seen = account.seen(lives.kills)
    for name in account.unconfirmed:
        trial.say(f"rt_sends: {name} was unconfirmed, and RT has it")
    return seen


async def _prepare(trial: Trial, rt: RequestTracker, proxy: Proxy, profile: Path) -> list[Write]:
    """Let both sign in and sync, and put everything into the outbox while nobody sends."""
    tickets = _open_tickets(rt, max(2, trial.runs // 25))
    session = Session(profile, keys.create_demo_key(profile))
    changed = asyncio.Event()
    session.changes.subscribe(lambda _: changed.set())
    await session.start()
    for name in tickets:
        await session.accounts.add("rt", proxy.url, rt.tokens[name], name)
    async with asyncio.timeout(300):
        while not _is_settled(session):
            changed.clear()
            await changed.wait()
    await session.stop()
    session = Session(profile, keys.obtain(profile, None))
    writes = rt_writes.make(trial.runs, trial.seed, tickets, STAFF)
    writes = await rt_writes.queue(session, writes, RemoteId(SALES))
    await session.stop()
    return writes


def _open_tickets(rt: RequestTracker, n: int) -> dict[str, list[RemoteId]]:
    """Open *n* tickets for each who writes, so that nobody answers the other meanwhile."""
    opened: dict[str, list[RemoteId]] = {}
    for writer, requester in ((CUSTOMER, CUSTOMER), (STAFF, "bob")):
        person = Person(rt, requester)
        opened[writer] = [person.open_ticket(SALES, f"Writes {i}", "Go") for i in range(n)]
        person.http.close()
    return opened


def _is_settled(session: Session) -> bool:
    states = session.library.sync_states()
    return len(states) == 2 and all(s.phase is SyncPhase.IDLE and s.synced_at for s in states)


@dataclass
class _Account:
    """What was written against what there is."""

    writes: list[Write]
    fate: Fate
    kept: dict[str, list[Kept]]
    journal: list[dict[str, Any]]
    answered: dict[str, int | None]
    """What RT itself answered to the first try of each key."""
    broken: list[str] = field(default_factory=list[str])
    unconfirmed: list[str] = field(default_factory=list[str])
    """Those that RT did, and the person was asked about all the same."""
    counts: Counter[str] = field(default_factory=Counter[str])

    def seen(self, kills: int) -> Seen:
        """Return the result."""
        for index, write in enumerate(self.writes):
            self._look_at(index, write)
        self._order()
        counts = self.counts
        dropped = counts["dropped"]
        unconfirmed = len(self.unconfirmed)
        if unconfirmed > max(1, dropped / 100):
            self.broken.append(f"{unconfirmed} of {dropped} that RT did were unconfirmed")
        found = (
            f"{len(self.writes):,} writes: {dropped} answers lost after RT's commit "
            f"({counts['late']} more came to RT late), {counts['never']} never came to RT, {kills} "
            f"kills; {counts['lost']} lost, {counts['twice']} sent twice by us, "
            f"{unconfirmed} unconfirmed of those that RT did; of the others "
            f"{counts['asked']} asked the person, {counts['by itself']} left by themselves"
        )
        return Seen(dropped, tuple(self.broken), found)

    def _look_at(self, index: int, write: Write) -> None:
        key, title = write.key, write.act.title
        name = f"write {index} ({title})"
        there = self.kept.get(key, [])
        asked = [line for line in self.journal if line["key"] == key]
        tries = self.fate.tries.get(key, [])
        again = sum(line["does"] == "again" and line["state"] == "unconfirmed" for line in asked)
        given_up = any(line["does"] == "gives up" for line in asked)
        did = write.committed and self.answered.get(key) == 201
        late = bool(tries) and title == rt_writes.LATE
        # Of what the client was killed before it could send, it knows as little.
        told = [line for line in asked if line["at"] > (tries or [0.0])[0]]
        told = [line for line in told if line["state"] == "unconfirmed"]
        self.counts["dropped"] += did
        self.counts["late"] += late
        self.counts["never"] += not did and not late
        if not there and not given_up:
            self.counts["lost"] += 1
            self.broken.append(f"{name} was lost")
        # What leaves again without the person is a breach, even where RT never got the first.
        free = 1 + (title in rt_writes.REFUSED)
        if len(tries) > free + again or len(there) > 1 + again:
            self.counts["twice"] += 1
            self.broken.append(f"{name} left {len(tries)} times, RT has it {len(there)} times")
        if did or late:
            self.unconfirmed += [name] * bool(told)
        else:
            self.counts["asked" if told else "by itself"] += 1
            if not told and title not in rt_writes.REFUSED:
                self.broken.append(f"{name} ended without a word")
        if others := [line["state"] for line in asked if line["state"] != "unconfirmed"]:
            self.broken.append(f"{name} was {others}")
        for message in there[:1]:
            self._is_whole(name, write, message)

    def _is_whole(self, name: str, write: Write, message: Kept) -> None:
        kind = "Create" if write.ticket is None else "Comment" if write.internal else "Correspond"
        files = {kept_name(name): hashlib.sha256(data).hexdigest() for name, data in write.files}
        whole = (
            message.kind == kind
            and message.ticket == (write.ticket or message.ticket)
            and message.author == write.account
            and message.body.strip() == write.body.replace("\r\n", "\n").strip()
            and message.files == files
        )
        if not whole:
            self.broken.append(f"{name} is not what was written")

    def _order(self) -> None:
        """Within a ticket RT has what went smoothly in the order in which it was written."""
        last: dict[str, int] = {}
        asked = {line["key"] for line in self.journal}
        for index, write in enumerate(self.writes):
            there = self.kept.get(write.key, [])
            if write.ticket is None or not there or write.key in asked:
                continue
            entry = there[0].entry
            if entry < last.get(write.ticket, 0):
                self.broken.append(f"write {index} came before an earlier one")
            last[write.ticket] = max(entry, last.get(write.ticket, 0))


SCENARIO = Scenario(
    promise="Request Tracker: a reply whose answer is lost is never lost, never sent twice by us",
    figure="300 writes, nearly every answer dropped after the commit: 0 lost, 0 sent twice by us, "
    "at most 1 % unconfirmed",
    full=300,
    run=run,
    least=9,
    needs_rt=True,
)
