"""A client in a process of its own that sends what waits; its person is asked where it must be.

Usage: python -m tests.faults.rt_client PROFILE JOURNAL SPEED BEGUN SEED. Ends once nothing waits
any more. What the person was told and did stands in the journal, each line before it is done.
"""

import asyncio
import json
import os
import random
import sys
import time
from pathlib import Path

from desktop.backends.rt import sending
from desktop.domain.changes import Change
from desktop.domain.errors import Problem
from desktop.domain.outbox import NEEDS_PERSON, OutboxItem, State
from desktop.services import keys
from desktop.services.session import Session
from tests.faults.fast_time import Pace

SILENCE = 40.0
"""Seconds of its own time that a write waits for RT's answer."""
_GLANCE = 2.0


class Person:
    """Looks at what needs them, as soon as it does."""

    def __init__(self, session: Session, journal: Path, seed: int) -> None:
        self._session = session
        self._journal = journal
        self._seed = seed
        self._changed = asyncio.Event()
        self._asked: set[str] = set()
        session.changes.subscribe(self._see)
        if journal.exists():
            told = map(json.loads, journal.read_text("utf-8").splitlines())
            self._asked = {line["key"] for line in told}

    async def attend(self) -> None:
        """Return when nothing waits any more."""
        while items := self._session.library.outbox():
            self._changed.clear()
            for item in items:
                if item.state in NEEDS_PERSON:
                    await self._act(item)
            try:
                async with asyncio.timeout(_GLANCE):
                    await self._changed.wait()
            except TimeoutError:
                continue

    def _see(self, change: Change) -> None:
        del change
        self._changed.set()

    async def _act(self, item: OutboxItem) -> None:
        """Send it again, or give it up: the second time at the latest."""
        chance = random.Random(f"{self._seed} {item.sequence}")
        again = item.id not in self._asked and chance.random() < 0.5
        again = item.state is State.HELD or (item.state is State.UNCONFIRMED and again)
        self._note(item, "again" if again else "gives up")
        self._asked.add(item.id)
        try:
            if again:
                await self._session.actions.retry(item.id)
            else:
                await self._session.actions.discard(item.id)
        except Problem:
            return  # It has just arrived, or is under way.

    def _note(self, item: OutboxItem, does: str) -> None:
        line = {"key": item.id, "state": item.state, "does": does, "at": time.time()}
        with self._journal.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())


async def live(profile: Path, journal: Path, seed: int) -> None:
    """Send until nothing waits."""
    session = Session(profile, keys.obtain(profile, None))
    person = Person(session, journal, seed)
    await session.start()
    await person.attend()
    await session.stop()


def main() -> None:
    """Run one life."""
    profile, journal, speed, begun, seed = sys.argv[1:]
    sending._SILENCE = SILENCE
    with Pace(float(speed), float(begun)) as pace:
        pace.run(live(Path(profile), Path(journal), int(seed)))


if __name__ == "__main__":
    main()
