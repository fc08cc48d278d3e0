"""A first sync of Request Tracker by the real engine, until its newest conversations are here.

Prints the seconds and what was counted as JSON. With REQUESTS what was asked until then is written
there, a line of JSON each, in order.

Usage: python -m benchmarks.sync_rt_once PROFILE URL TICKETS MESSAGES [REQUESTS] (token on standard
input): it ends when all TICKETS are listed and MESSAGES are stored.
"""

import asyncio
import json
import sys
import time
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from benchmarks.bare_replay import asked_requests
from desktop.domain.changes import Change
from desktop.domain.views import TicketQuery
from desktop.services import keys
from desktop.services.session import Session

_PATIENCE = 600.0


class Watch:
    """Notes when the tickets were all listed, and when there were enough messages as well."""

    def __init__(self, session: Session, tickets: int, messages: int) -> None:
        self._session = session
        self._tickets = tickets
        self._messages = messages
        self.begun = time.perf_counter()
        self.listed: float | None = None
        self.enough: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def see(self, change: Change) -> None:
        """Look whether a change was the one waited for."""
        del change
        now = time.perf_counter() - self.begun
        if self.listed is None and self.counted()["tickets"] >= self._tickets:
            self.listed = now
        if self.listed is None or self.enough.done():
            return
        if self.counted()["messages"] >= self._messages:
            self.enough.set_result(now)

    def counted(self) -> dict[str, int]:
        """Return what is stored by now."""
        row = self._session.profile.cache.row("SELECT count(*) FROM messages")
        tickets = self._session.library.tickets(TicketQuery()).count
        return {"tickets": tickets, "messages": row[0] if row else 0}


async def sync(
    folder: Path, url: str, token: str, tickets: int, messages: int, asked: list[dict[str, Any]]
) -> dict[str, float]:
    """Sign in at *url* and sync; return the seconds until listed and until enough is here."""
    sys.setswitchinterval(0.0005)
    session = Session(folder, keys.create_demo_key(folder))
    # The libraries of the wire are imported by now in a window that stands.
    session.open_backend("rt", url, token)
    watch = Watch(session, tickets, messages)
    session.changes.subscribe(watch.see)
    await session.start()
    await session.accounts.add("rt", url, token, "Bench")
    enough = await asyncio.wait_for(watch.enough, _PATIENCE)
    made = len(asked)
    counted = watch.counted()
    await session.stop()
    del asked[made:]
    assert watch.listed is not None
    return {"listed": watch.listed, "enough": enough, "requests": made, **counted}


def main() -> int:
    """Run one sync and print its times."""
    folder, url, tickets, messages, *file = sys.argv[1:]
    token = sys.stdin.readline().strip()
    with asked_requests() if file else nullcontext([]) as asked:
        told = asyncio.run(sync(Path(folder), url, token, int(tickets), int(messages), asked))
    print(json.dumps(told))
    for each in file:
        Path(each).write_text("".join(f"{json.dumps(one)}\n" for one in asked), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
