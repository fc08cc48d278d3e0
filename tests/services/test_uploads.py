"""Files on their way to the helpdesk: shown, paused, broken off, and whole in the end."""

import hashlib
import os
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from benchmarks.line import Line
from desktop.backends.native.uploads import CHUNK
from desktop.domain.changes import Change, SyncPhase, UploadProgress
from desktop.domain.errors import Unsupported
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import OutgoingFile, State
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.services.conftest import SEED, opened, run, until

SIZE = 3 * CHUNK


@dataclass
class World:
    helpdesk: RunningHelpdesk
    line: Line
    folder: Path

    def file(self, name: str, size: int = SIZE) -> Path:
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


def watch(session: Session) -> list[UploadProgress]:
    seen: list[UploadProgress] = []

    def receive(change: Change) -> None:
        if isinstance(change, UploadProgress):
            seen.append(change)

    session.changes.subscribe(receive)
    return seen


def test_progress_is_told_of_each_file_and_of_all(world: World) -> None:
    async def story() -> None:
        async with world.session() as session:
            ref = tickets(session)[0]
            seen = watch(session)
            one, two = world.file("one.bin"), world.file("two.bin", 1000)
            id = await send(session, ref, "both", one, two, one)
            await until(lambda: state(session, id) is None, session)
            assert hashes(session, ref) == [hash_of(one), hash_of(two), hash_of(one)]
        ends = [(p.file, p.name, p.all_sent) for p in seen if p.sent == p.size]
        assert ends[:3] == [
            (0, "one.bin", SIZE),
            (1, "two.bin", SIZE + 1000),
            (2, "one.bin", 2 * SIZE + 1000),
        ]
        assert {p.all_size for p in seen} == {2 * SIZE + 1000}
        totals = [p.all_sent for p in seen]
        assert totals == sorted(totals)

    run(story())


def test_an_upload_pauses_at_once_and_goes_on_where_it_stood(world: World) -> None:
    async def story() -> None:
        async with world.session() as session:
            ref = tickets(session)[0]
            path = world.file("film.bin")
            before = world.line.sent
            # The second chunk stays in the middle: no answer would come to it.
            world.line.allow(before + CHUNK * 3 // 2)
            seen = watch(session)
            id = await send(session, ref, "Here", path)
            await until(lambda: any(p.sent > CHUNK for p in seen), session)
            assert state(session, id) is State.UPLOADING
            with pytest.raises(Unsupported):
                await session.actions.edit(id)
            await session.actions.pause(id)
            await until(lambda: state(session, id) is State.PAUSED, session)
            world.line.allow(None)
            await session.actions.retry(id)
            await until(lambda: state(session, id) is None, session)
            assert hashes(session, ref) == [hash_of(path)]
            assert world.line.sent - before < SIZE + CHUNK

    run(story())


def test_a_paused_message_stays_so_over_a_restart_and_can_be_edited(world: World) -> None:
    async def story() -> None:
        path = world.file("film.bin")
        async with world.session() as session:
            ref = tickets(session)[0]
            world.line.allow(world.line.sent + CHUNK // 2)
            seen = watch(session)
            id = await send(session, ref, "Here", path)
            await until(lambda: bool(seen), session)
            await session.actions.pause(id)
            await until(lambda: state(session, id) is State.PAUSED, session)
            world.line.allow(None)
        async with world.session() as session:
            assert state(session, id) is State.PAUSED
            draft = await session.actions.edit(id)
            assert (draft.body, [file.name for file in draft.files]) == ("Here", ["film.bin"])

    run(story())


def test_a_broken_line_leaves_no_doubt_whether_the_message_went(world: World) -> None:
    async def story() -> None:
        async with world.session() as session:
            ref = tickets(session)[0]
            path = world.file("film.bin")
            world.line.allow(world.line.sent + CHUNK // 2)
            seen = watch(session)
            id = await send(session, ref, "Here", path)
            await until(lambda: bool(seen), session)
            world.line.cut()
            await until(lambda: state(session, id) is State.QUEUED, session)
            item = session.library.outbox_item(id)
            assert item is not None
            assert not item.doubted
            assert item.reason
            world.line.allow(None)
            await session.actions.retry(id)
            await until(lambda: state(session, id) is None, session)
            assert hashes(session, ref) == [hash_of(path)]

    run(story())


def test_a_program_that_ends_while_it_uploads_goes_on_where_it_stood(world: World) -> None:
    async def story() -> None:
        path = world.file("film.bin")
        async with world.session() as session:
            ref = tickets(session)[0]
            before = world.line.sent
            world.line.allow(before + CHUNK * 3 // 2)
            seen = watch(session)
            id = await send(session, ref, "Here", path)
            await until(lambda: any(p.sent > CHUNK for p in seen), session)
        world.line.allow(None)
        async with world.session() as session:
            await until(lambda: state(session, id) is None, session)
            assert hashes(session, ref) == [hash_of(path)]
            assert world.line.sent - before < SIZE + CHUNK
            bodies = [m.body for m in session.library.conversation(ref, None).messages]
            assert bodies.count("Here") == 1

    run(story())


def test_a_word_does_not_wait_for_films(world: World) -> None:
    async def story() -> None:
        async with world.session() as session:
            first, second, third, *_ = tickets(session)
            seen = watch(session)
            world.line.allow(world.line.sent + CHUNK // 2)
            films = [
                await send(session, ref, "film", world.file(f"{number}.bin"))
                for number, ref in enumerate((first, second))
            ]
            await until(lambda: bool(seen), session)
            word = await send(session, third, "A word")
            assert state(session, word) is not None
            # It is taken up beside them; on this line nothing passes at all.
            await until(lambda: state(session, word) is State.IN_FLIGHT, session)
            world.line.allow(None)
            await until(lambda: not session.library.outbox(), session)
            assert films

    run(story())
