"""One first sync by the real engine in a fresh profile; prints how long it took, as JSON.

Usage: python -m benchmarks.sync_once PROFILE URL (the token on standard input)
"""

import asyncio
import json
import sys
import time
from pathlib import Path

from desktop.domain.changes import Change, IndexChanged, SyncPhase, SyncStateChanged
from desktop.domain.views import TicketQuery
from desktop.services import keys
from desktop.services.session import Session


class Watch:
    """Notes when the tickets were all there, the sync was complete, and everything was indexed."""

    def __init__(self, session: Session, tickets: int) -> None:
        self._session = session
        self._tickets = tickets
        self.begun = time.perf_counter()
        self.browsable: float | None = None
        self.complete: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self.indexed: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def see(self, change: Change) -> None:
        """Look whether a change was the one waited for."""
        now = time.perf_counter() - self.begun
        if self.browsable is None and self._count() >= self._tickets:
            self.browsable = now
        if (
            isinstance(change, SyncStateChanged)
            and change.state.phase is not SyncPhase.SYNCING
            and change.state.synced_at is not None
            and not self.complete.done()
        ):
            self.complete.set_result(now)
        if isinstance(change, IndexChanged) and self.complete.done() and not self.indexed.done():
            self._look_at_index(now)

    def _look_at_index(self, now: float) -> None:
        if not self._session.profile.search.waiting():
            self.indexed.set_result(now)

    def _count(self) -> int:
        return self._session.library.tickets(TicketQuery()).count


async def sync(folder: Path, url: str, token: str, tickets: int) -> dict[str, float]:
    """Sign in at *url* and sync; return the seconds until browsable and until complete."""
    sys.setswitchinterval(0.0005)
    session = Session(folder, keys.create_demo_key(folder))
    # The libraries of the wire are imported by now in a window that stands.
    session.open_backend("native", url, token)
    watch = Watch(session, tickets)
    session.changes.subscribe(watch.see)
    await session.start()
    await session.accounts.add("native", url, token, "Bench")
    complete = await asyncio.wait_for(watch.complete, 150)
    assert watch.browsable is not None, "the tickets did not all arrive"
    if session.profile.search.waiting():
        indexed = await asyncio.wait_for(watch.indexed, 150)
    else:
        indexed = complete
    messages = session.profile.cache.row("SELECT count(*) FROM messages")
    counted = {"tickets": watch._count(), "messages": messages[0] if messages else 0}
    await session.stop()
    return {
        "browsable": watch.browsable,
        "complete": complete,
        "indexed": indexed,
        **counted,
    }


def main() -> int:
    """Run one sync and print its times."""
    folder, url, tickets = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    print(json.dumps(asyncio.run(sync(folder, url, sys.stdin.readline().strip(), tickets))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
