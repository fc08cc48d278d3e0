"""A client without a window: sends what waits in its outbox, and tells of its memory.

Usage: python -m benchmarks.upload_once PROFILE URL [FILE] (the token on standard input)

Prints a line of JSON at each step. With FILE, that is attached to a new reply first; it ends once
nothing waits any more. Linux alone: it reads /proc.
"""

import asyncio
import json
import sys
from dataclasses import replace
from pathlib import Path

from desktop.domain.changes import Change, SyncPhase
from desktop.domain.views import TicketQuery
from desktop.services import keys
from desktop.services.session import Session


def memory(field: str, process: str | int = "self") -> int:
    """Return a field of a process's status in KiB: VmRSS is its memory now, VmHWM its peak."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        name, _, value = line.partition(":")
        if name == field:
            return int(value.split()[0])
    raise LookupError(field)


def tell(step: str, **facts: object) -> None:
    """Print a step, with the memory at it."""
    told = {"step": step, "now": memory("VmRSS"), "peak": memory("VmHWM"), **facts}
    print(json.dumps(told), flush=True)


class Client:
    """One start of the program on a profile."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._changed = asyncio.Event()
        session.changes.subscribe(self._see)

    def _see(self, change: Change) -> None:
        del change
        self._changed.set()

    async def settle(self) -> None:
        """Return when every account is in step."""
        while not self._is_settled():
            self._changed.clear()
            await self._changed.wait()

    def _is_settled(self) -> bool:
        states = self._session.library.sync_states()
        return bool(states) and all(s.phase is SyncPhase.IDLE and s.synced_at for s in states)

    async def queue(self, path: Path) -> None:
        """Attach a file to a reply and send that off."""
        ref = self._session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
        file = await self._session.actions.attach_path(path)
        tell("attached")
        draft = replace(self._session.actions.new_draft(ref.account, ref), files=(file,))
        await self._session.actions.send(draft, 0.0)

    async def empty(self) -> None:
        """Return when nothing waits to be sent."""
        while self._session.library.outbox():
            self._changed.clear()
            await self._changed.wait()


async def send(folder: Path, url: str, token: str, file: Path | None) -> None:
    """Start on the profile in *folder*, made and signed in at *url* where there is none."""
    new = keys.mode_of(folder) is None
    key = keys.create_demo_key(folder) if new else keys.obtain(folder, None)
    session = Session(folder, key)
    client = Client(session)
    await session.start()
    if not session.library.accounts():
        await session.accounts.add("native", url, token, "Bench")
    waits = bool(session.library.outbox())
    if not waits:
        await client.settle()
        tell("idle")
    if file is not None:
        await client.queue(file)
    await client.empty()
    tell("sent")
    await session.stop()


def main() -> int:
    """Run one start to its end."""
    file = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    token = sys.stdin.readline().strip()
    asyncio.run(send(Path(sys.argv[1]), sys.argv[2], token, file))
    return 0


if __name__ == "__main__":
    sys.exit(main())
