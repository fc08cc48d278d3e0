"""A client and a helpdesk with a line between them that a test stops and cuts."""

import hashlib
import os
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from benchmarks.line import Line
from desktop.domain.changes import SyncPhase
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import OutgoingFile, State
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.services.conftest import SEED, opened, until


@dataclass
class World:
    helpdesk: RunningHelpdesk
    line: Line
    folder: Path

    def file(self, name: str, size: int) -> Path:
        path = self.folder / name
        path.write_bytes(os.urandom(size))
        return path

    @asynccontextmanager
    async def session(self) -> AsyncGenerator[Session]:
        """A client behind the line, signed in and in step."""
        async with opened(self.folder / "profile") as session:
            await session.start()
            if not session.library.accounts():
                token = self.helpdesk.tokens["customer"]
                await session.accounts.add("native", self.line.url, token, "a")
            await until(lambda: synced(session), session)
            yield session


def synced(session: Session) -> bool:
    states = session.library.sync_states()
    return bool(states) and all(state.phase is SyncPhase.IDLE for state in states)


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[World]:
    # Every piece is told: on a line that stands still, none would follow.
    monkeypatch.setattr("desktop.sync.uploads.PROGRESS_SECONDS", 0.0)
    helpdesk = RunningHelpdesk(tmp_path / "helpdesk", seed_from=SEED)
    with helpdesk, Line(helpdesk.url) as line:
        yield World(helpdesk, line, tmp_path)


def tickets(session: Session) -> list[TicketRef]:
    found = session.library.tickets(TicketQuery())
    return [row.ref for row in found.rows(0, found.count)]


async def send(session: Session, ref: TicketRef, body: str, *paths: Path) -> OutboxId:
    files: list[OutgoingFile] = [await session.actions.attach_path(path) for path in paths]
    draft = replace(session.actions.new_draft(ref.account, ref), body=body, files=tuple(files))
    return await session.actions.send(draft, 0.0)


def state(session: Session, id: OutboxId) -> State | None:
    item = session.library.outbox_item(id)
    return None if item is None else item.state


def hashes(session: Session, ref: TicketRef) -> list[str | None]:
    newest = session.library.conversation(ref, 1).messages[-1]
    return [attachment.sha256 for attachment in newest.attachments]


def hash_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
