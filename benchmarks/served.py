"""The embedded helpdesk as a process of its own, full of tickets."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import tickets
from benchmarks.harness import ROOT, WORK, say
from benchmarks.texts import source
from desktop.domain.message import Message
from desktop.domain.status import Status
from desktop.domain.ticket import Role, Ticket

TICKETS = 10_000
MESSAGES_EACH = 5


@dataclass(frozen=True)
class Served:
    """Where it listens and who may come in."""

    url: str
    token: str
    """Of the customer whose tickets they are."""
    agent: str


@contextmanager
def helpdesk() -> Iterator[Served]:
    """Serve 10,000 tickets with 50,000 messages on loopback; end the server afterwards.

    What is written there is gone the next time.
    """
    with tempfile.TemporaryDirectory(dir=WORK) as scratch:
        data = Path(scratch) / "helpdesk"
        shutil.copytree(_data(), data)
        yield from _serve(data)


def _serve(data: Path) -> Iterator[Served]:
    command = [sys.executable, "-m", "benchmarks.serve_helpdesk", data]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, cwd=ROOT
    ) as process:
        try:
            assert process.stdout is not None
            ready = json.loads(process.stdout.readline())
            yield Served(ready["url"], ready["tokens"]["customer"], ready["tokens"]["agent"])
        finally:
            process.terminate()
            process.wait(10)


def _data() -> Path:
    """Return the server's folder, seeded now where that was not done yet."""
    folder = WORK / "helpdesk"
    note = folder / "made.json"
    wanted = {
        "tickets": TICKETS,
        "messages_each": MESSAGES_EACH,
        "data": tickets.VERSION,
        "source": source(),
        "schema": (ROOT / "desktop" / "helpdesk" / "schema.py").read_text("utf-8"),
    }
    if note.exists() and json.loads(note.read_text("utf-8")) == wanted:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    say(f"seeding a helpdesk with {TICKETS:,} tickets …")
    seed = WORK / "seed.jsonl"
    with seed.open("w", encoding="utf-8") as lines:
        for batch in tickets.batches(TICKETS, MESSAGES_EACH):
            for place, ticket in enumerate(batch.tickets):
                first = place * MESSAGES_EACH
                thread = _thread(ticket, batch.messages[first : first + MESSAGES_EACH])
                lines.write(json.dumps(thread, ensure_ascii=False) + "\n")
    _load(folder, seed)
    note.write_text(json.dumps(wanted), "utf-8")
    return folder


def _load(folder: Path, seed: Path) -> None:
    from desktop.helpdesk.helpdesk import Helpdesk
    from desktop.helpdesk.seed import seed as load

    server = Helpdesk.open(folder)
    try:
        loaded = load(server, seed)
    finally:
        server.close()
    assert loaded == TICKETS, loaded


def _thread(ticket: Ticket, messages: tuple[Message, ...]) -> dict[str, Any]:
    return {
        "id": ticket.id,
        "subject": ticket.subject,
        "department": ticket.department_name,
        "tags": [],
        "lang": "en",
        "created": ticket.created.isoformat(),
        "updated": ticket.updated.isoformat(),
        "is_solved": ticket.status is Status.CLOSED,
        "messages": [
            {
                "id": message.id,
                "created": message.created.isoformat(),
                "author": message.author.name,
                "role": "agent" if message.author.role is Role.AGENT else "customer",
                "html": f"<p>{message.body}</p>",
            }
            for message in messages
        ],
    }
