"""A person at a client of its own process, told by a seed: writes, attaches, sends, and is told no.

Usage: python -m tests.faults.disk_client PROFILE URL SEED, with the token on the first line of
standard input. Prints what it was promised as lines of JSON; the line "finish WORD" makes it stop
writing, wait until everything has left and the message with WORD has come, and end.
"""

import asyncio
import json
import os
import random
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.domain.drafts import Draft
from desktop.domain.errors import DiskFull, Problem
from desktop.domain.ids import TicketRef
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.services import keys
from desktop.services.session import Session
from desktop.sync.tasks import TaskSet

_OPEN = 3
_PATIENCE = 60.0
_TRY_AGAIN = 0.3
_WORDS = "The quick brown fox, größer als the lazy dog – 12 apples. "
tries: list[float] = []
"""When the profile said that the disk is full."""


def text_of(marker: str, size: int) -> str:
    """Return what is typed under *marker*, so far *size* characters."""
    whole = f"{marker} " + _WORDS * (size // len(_WORDS) + 1)
    return whole[:size]


def say(what: str, **more: Any) -> None:
    """Tell the harness."""
    sys.stdout.write(json.dumps({"say": what, "at": time.time()} | more) + "\n")
    sys.stdout.flush()


class Person:
    """Does one thing after another."""

    def __init__(self, session: Session, chance: random.Random) -> None:
        self._session = session
        self._chance = chance
        self._drafts = {d.body.split(" ")[0]: d for d in session.library.drafts() if d.body}
        self._unsaved: set[str] = set()
        self._made = 0
        self.own_tries = 0

    async def act(self) -> None:
        """Do one thing."""
        do = self._chance.choices(
            (self._type, self._attach, self._send, self._sync), (60, 15, 15, 10)
        )[0]
        await do()

    async def save_all(self) -> bool:
        """Save what could not be saved yet; tell whether all of it is."""
        for marker in sorted(self._unsaved):
            await self._save(marker)
        return not self._unsaved

    async def _type(self) -> None:
        if len(self._drafts) < _OPEN:
            self._made += 1
            marker = f"m{os.getpid()}-{self._made}"
            tickets = open_tickets(self._session)[:2]
            if not tickets:
                return
            ref = self._chance.choice(tickets)
            self._drafts[marker] = self._session.actions.new_draft(ref.account, ref)
        else:
            marker = self._chance.choice(sorted(self._drafts))
        draft = self._drafts[marker]
        size = max(len(marker) + 1, len(draft.body)) + self._chance.randint(20, 3000)
        self._drafts[marker] = replace(draft, body=text_of(marker, size))
        await self._save(marker)

    async def _attach(self) -> None:
        if not self._drafts:
            return
        marker = self._chance.choice(sorted(self._drafts))
        data = self._chance.randbytes(self._chance.randint(1_000, 400_000))
        file = await self._allowed(
            lambda: self._session.actions.attach_bytes(data, "a.bin", "application/octet-stream")
        )
        if file is not None:
            draft = self._drafts[marker]
            self._drafts[marker] = replace(draft, files=(*draft.files, file))
            await self._save(marker)

    async def _save(self, marker: str) -> None:
        draft = self._drafts[marker]
        self._unsaved.add(marker)
        if await self._allowed(lambda: self._kept(draft)):
            self._unsaved.discard(marker)
            say("saved", marker=marker, size=len(draft.body), files=len(draft.files))

    async def _kept(self, draft: Draft) -> bool:
        await self._session.actions.save_draft(draft)
        return True

    async def _send(self) -> None:
        ready = sorted(self._drafts.keys() - self._unsaved)
        if not ready:
            return
        marker = self._chance.choice(ready)
        draft = self._drafts[marker]
        if await self._allowed(lambda: self._session.actions.send(draft, 0.0)):
            del self._drafts[marker]
            say("queued", marker=marker, size=len(draft.body), files=len(draft.files))

    async def _sync(self) -> None:
        self._session.actions.sync_now()

    async def _allowed(self, do: Callable[[], Any]) -> Any:
        """Return what *do* returns, or None where there is no room: then it is in our hands."""
        self.own_tries += 1
        try:
            return await do()
        except DiskFull as problem:
            say("full", words=str(problem))
            return None


def open_tickets(session: Session) -> list[TicketRef]:
    """Return the tickets that can be answered, in an order of their own."""
    rows = session.library.tickets(TicketQuery()).rows(0, 20)
    return sorted(
        (row.ref for row in rows if row.ticket.status is not Status.CLOSED), key=lambda r: r.id
    )


async def live(profile: Path, url: str, token: str, seed: int) -> None:
    """Open the profile and act until told to finish."""
    chance = random.Random(seed)
    session = Session(profile, keys.obtain(profile, None))
    say("open", accounts=len(session.library.accounts()), rebuilt=session.profile.cache_rebuilt)
    for draft in session.library.drafts():
        say("found", marker=draft.body.split(" ")[0], size=len(draft.body))
    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(lines), sys.stdin
    )
    tasks = TaskSet()
    told = tasks.spawn(lines.readline(), "listen")
    await session.start()
    person = Person(session, chance)
    began = time.monotonic()
    while not told.done():
        if not session.library.accounts():
            await sign_in(session, url, token)
        else:
            await person.act()
            await person.save_all()
        await asyncio.sleep(chance.uniform(0.02, 0.12))
    while not session.library.accounts():
        await sign_in(session, url, token)
        await asyncio.sleep(_TRY_AGAIN)
    await finish(session, person, told.result().decode().split()[1])
    seconds = time.monotonic() - began
    say("done", tries=len(tries) - person.own_tries, seconds=seconds)
    await session.stop()


async def sign_in(session: Session, url: str, token: str) -> None:
    """Sign in, or be told that there is no room."""
    try:
        await session.accounts.add("native", url, token, None)
    except DiskFull as problem:
        say("full", words=str(problem))


async def finish(session: Session, person: Person, word: str) -> None:
    """Wait until nothing is unsaved or unsent, and the message with *word* came by itself."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        saved = await person.save_all()
        waiting = session.library.outbox()
        came = any(
            word in message.body
            for ref in open_tickets(session)
            for message in session.profile.tickets.messages(ref, 50)
        )
        if saved and not waiting and came:
            break
        await asyncio.sleep(0.1)
    else:
        states = [str(item.state) for item in session.library.outbox()]
        phases = [f"{s.phase} {s.problem}" for s in session.library.sync_states()]
        say("stuck", came=came, saved=saved, outbox=states, phases=phases)
    for draft in session.library.drafts():
        body, marker = draft.body, draft.body.split(" ")[0]
        sound = body == text_of(marker, len(body))
        say("draft", marker=marker, size=len(body), files=len(draft.files), sound=sound)


def first_line() -> str:
    """Return the first line of standard input, and leave every byte after it there."""
    line = b""
    while not line.endswith(b"\n"):
        line += os.read(0, 1)
    return line.decode().strip()


def count_tries() -> None:
    """Count whatever the profile says of a full disk, on any thread."""
    make = DiskFull.__init__

    def counting(self: DiskFull, **fields: object) -> None:
        tries.append(time.monotonic())
        make(self, **fields)

    DiskFull.__init__ = counting


if __name__ == "__main__":
    count_tries()
    try:
        asyncio.run(live(Path(sys.argv[1]), sys.argv[2], first_line(), int(sys.argv[3])))
    except Problem as problem:
        frames = traceback.extract_tb(problem.__traceback__)
        where = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
        say("ended", words=f"{problem} ({where})")
        sys.exit(1)
