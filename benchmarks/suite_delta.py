"""Ten answers at the helpdesk: how long until they can be read here, against bare requests."""

import asyncio
import json
import sys
import tempfile
import time
import uuid
from pathlib import Path

import httpx

from benchmarks.harness import WORK, as_json, ratio_figure
from benchmarks.served import TICKETS, Served, helpdesk
from desktop.domain.views import TicketQuery
from desktop.services import keys
from desktop.services.session import Session

CHANGES = 10
RUNS = 15


class Bare:
    """A client that keeps nothing: it asks the feed, and answers tickets as staff."""

    def __init__(self, served: Served) -> None:
        base = f"{served.url}/api/v1"
        self._reads = httpx.Client(base_url=base, headers=_bearer(served.token), timeout=60)
        self._writes = httpx.Client(base_url=base, headers=_bearer(served.agent), timeout=60)
        page = self._reads.get("/tickets", params={"limit": CHANGES}).raise_for_status().json()
        self._tickets = [ticket["id"] for ticket in page["items"]]
        self._cursor = page["cursor"]

    def answer(self) -> None:
        """Write one answer to each of ten tickets."""
        for ticket in self._tickets:
            self._writes.post(
                f"/tickets/{ticket}/messages",
                json={"body": "Bench: have a look now."},
                headers={"Idempotency-Key": str(uuid.uuid4())},
            ).raise_for_status()

    def ask(self) -> float:
        """Fetch what changed since the last time and throw it away; return the seconds."""
        begun = time.perf_counter()
        query = {"cursor": self._cursor, "limit": 500}
        page = self._reads.get("/changes", params=query).raise_for_status().json()
        took = time.perf_counter() - begun
        messages = sum(change["op"] == "message" for change in page["changes"])
        assert messages == CHANGES, messages
        self._cursor = page["cursor"]
        return took


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def measure(served: Served, folder: Path) -> tuple[list[float], list[float]]:
    """Return the seconds of each sync, and of each bare request for the same changes."""
    session = Session(folder, keys.create_demo_key(folder))
    account = await session.accounts.add("native", served.url, served.token, "Bench")
    engine = await session.connect(account)
    await engine.sync_once()
    assert session.library.tickets(TicketQuery()).count == TICKETS
    bare = Bare(served)
    mine: list[float] = []
    theirs: list[float] = []
    for turn in range(RUNS + 1):
        bare.answer()
        before = _messages(session)
        if turn % 2:
            theirs.append(bare.ask())
        begun = time.perf_counter()
        await engine.sync_once()
        mine.append(time.perf_counter() - begun)
        assert _messages(session) == before + CHANGES
        if not turn % 2:
            theirs.append(bare.ask())
    await session.stop()
    return mine[1:], theirs[1:]


def _messages(session: Session) -> int:
    row = session.profile.cache.row("SELECT count(*) FROM messages")
    return row[0] if row else 0


def main() -> int:
    """Print the figure as JSON."""
    WORK.mkdir(parents=True, exist_ok=True)
    with helpdesk() as served, tempfile.TemporaryDirectory(dir=WORK) as folder:
        seconds = asyncio.run(measure(served, Path(folder) / "profile"))
    runs = ([1000 * s for s in seconds[0]], [1000 * s for s in seconds[1]])
    figure = ratio_figure(
        "delta",
        "10 answers among 10,000 tickets: synced and stored (baseline: asked for, thrown away)",
        "ms",
        runs,
        facts={"changes": CHANGES, "tickets": TICKETS},
    )
    print(json.dumps([as_json(figure)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
