"""A large file to the helpdesk and back, against plain httpx on the same line and disk."""

import asyncio
import hashlib
import json
import os
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Coroutine, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import httpx

from benchmarks.harness import WORK, as_json, in_turns, ratio_figure
from benchmarks.served import Served, helpdesk
from desktop.domain.changes import Change
from desktop.domain.ids import TicketRef
from desktop.domain.message import Message
from desktop.domain.views import TicketQuery
from desktop.services import keys
from desktop.services.session import Session

SIZE = 256 << 20
PIECE = 1 << 20
RUNS = 5

Run: TypeAlias = Callable[[Coroutine[Any, Any, float]], float]
Runs: TypeAlias = tuple[list[float], list[float]]


class Ours:
    """A client without a window, with a profile of its own."""

    def __init__(self, served: Served, folder: Path) -> None:
        self._served = served
        self._session = Session(folder, keys.create_demo_key(folder))
        self._changed = asyncio.Event()
        self._session.changes.subscribe(self._see)

    def _see(self, change: Change) -> None:
        del change
        self._changed.set()

    async def settle(self) -> None:
        """Sign in, fetch what is there, and rest once every word of it can be found."""
        add = self._session.accounts.add
        self._account = await add("native", self._served.url, self._served.token, "Bench")
        await self._session.start()
        await self._until(
            lambda: bool(self._session.library.sync_state(self._account.id).synced_at)
        )
        await self._until(lambda: not self._session.profile.search.waiting())

    async def upload(self, file: Path) -> float:
        """Send *file* with a reply, attached before; return the seconds until it has arrived."""
        ref = self._session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
        attached = await self._session.actions.attach_path(file)
        draft = replace(self._session.actions.new_draft(ref.account, ref), files=(attached,))
        begun = time.perf_counter()
        await self._session.actions.send(draft, 0.0)
        await self._until(lambda: not self._session.library.outbox())
        return time.perf_counter() - begun

    async def download(self, id: str, target: Path) -> float:
        """Fetch the attachment *id*, keep it in the profile and save it; return the seconds."""
        await self._until(lambda: (found := self._newest()) is not None and _has(found[1], id))
        newest = self._newest()
        assert newest is not None
        ref, message = newest
        begun = time.perf_counter()
        await self._session.actions.save_attachment(ref, message, message.attachments[0], target)
        return time.perf_counter() - begun

    async def stop(self) -> None:
        """Close everything."""
        await self._session.stop()

    def _newest(self) -> tuple[TicketRef, Message] | None:
        """Return the last message with a file, of the ticket in which something was said last."""
        ref = self._session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
        messages = self._session.library.conversation(ref, None).messages
        newest = next((m for m in reversed(messages) if m.attachments), None)
        return None if newest is None else (ref, newest)

    async def _until(self, holds: Callable[[], bool]) -> None:
        while not holds():
            self._changed.clear()
            with suppress(TimeoutError):
                # Nobody tells of an index without a gap that was none before.
                await asyncio.wait_for(self._changed.wait(), 1.0)


def _has(message: Message, id: str) -> bool:
    return message.attachments[0].id == id


class Plain:
    """The same requests with httpx and nothing around it: one stream, nothing kept or resumed."""

    def __init__(self, served: Served) -> None:
        headers = {"Authorization": f"Bearer {served.token}"}
        self._client = httpx.Client(base_url=served.url, headers=headers, timeout=120)
        page = self._client.get("/api/v1/tickets?limit=1").raise_for_status().json()
        self._ticket = page["items"][0]["id"]

    def upload(self, file: Path) -> float:
        """Send *file* with a reply; return the seconds until it is there."""
        begun = time.perf_counter()
        tus = {"Tus-Resumable": "1.0.0"}
        size, name = file.stat().st_size, "filename YmVuY2guYmlu"
        sizes = {"Upload-Length": str(size), "Upload-Metadata": name}
        made = self._client.post("/api/v1/uploads", headers=tus | sizes).raise_for_status()
        place = made.headers["Location"]
        kind = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"}
        with file.open("rb") as source:
            pieces = iter(lambda: source.read(PIECE), b"")
            self._client.patch(place, headers=tus | kind, content=pieces).raise_for_status()
        body = {"body": "Bench", "uploads": [place.rsplit("/", 1)[-1]]}
        path = f"/api/v1/tickets/{self._ticket}/messages"
        key = {"Idempotency-Key": str(uuid.uuid4())}
        told = self._client.post(path, json=body, headers=key).raise_for_status().json()
        took = time.perf_counter() - begun
        self.newest = told["message"]["attachments"][0]["id"]
        return took

    def download(self, target: Path) -> float:
        """Fetch the newest attachment into a file; return the seconds."""
        begun = time.perf_counter()
        with (
            self._client.stream("GET", f"/api/v1/attachments/{self.newest}") as answer,
            target.open("wb") as file,
        ):
            for piece in answer.raise_for_status().iter_bytes(PIECE):
                file.write(piece)
        return time.perf_counter() - begun


def random_file(path: Path) -> str:
    """Write a file that nobody has seen; return its SHA-256."""
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for _ in range(SIZE // PIECE):
            piece = os.urandom(PIECE)
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def settled(served: Served, folder: Path) -> Generator[tuple[Ours, Run]]:
    """Give a client at rest, and what runs its stories."""
    loop = asyncio.new_event_loop()
    ours = Ours(served, folder)
    try:
        loop.run_until_complete(ours.settle())
        yield ours, loop.run_until_complete
    finally:
        loop.run_until_complete(ours.stop())
        loop.close()


def measure_up(served: Served, folder: Path) -> Runs:
    """Return the seconds of each way up, in turns."""
    file = folder / "sent.bin"
    plain = Plain(served)
    with settled(served, folder / "sender") as (ours, run):

        def up() -> float:
            random_file(file)
            return run(ours.upload(file))

        return in_turns(up, lambda: plain.upload(file), RUNS)


def measure_down(served: Served, folder: Path) -> Runs:
    """Return the seconds of each way down, in turns; of a file that is new to the client."""
    file, target = folder / "sent.bin", folder / "got.bin"
    plain = Plain(served)
    with settled(served, folder / "receiver") as (ours, run):

        def down() -> float:
            digest = random_file(file)
            plain.upload(file)
            took = run(ours.download(plain.newest, target))
            assert digest_of(target) == digest, "another file came back"
            return took

        def bare() -> float:
            took = plain.download(target)
            assert digest_of(target) == digest_of(file)
            return took

        return in_turns(down, bare, RUNS)


def measure(served: Served, folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the figure of each direction."""
    for name, title, measured in (
        (
            "upload_256",
            "256 MiB sent with a reply, attached before (baseline: plain httpx, one stream)",
            measure_up,
        ),
        (
            "download_256",
            "256 MiB fetched, checked, kept encrypted and saved (baseline: plain httpx to a file)",
            measure_down,
        ),
    ):
        runs = measured(served, folder)
        yield as_json(ratio_figure(name, title, "s", runs, facts={"bytes": SIZE}))


def main() -> int:
    """Print the figures as JSON."""
    WORK.mkdir(parents=True, exist_ok=True)
    with helpdesk() as served, tempfile.TemporaryDirectory(dir=WORK) as folder:
        print(json.dumps(list(measure(served, Path(folder)))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
