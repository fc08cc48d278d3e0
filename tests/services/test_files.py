"""Files in and out of the profile: in pieces, whole or not at all, over nobody's own files."""

import asyncio
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import FileProblem
from desktop.domain.ids import AccountId, FileId, RemoteId, TicketRef
from desktop.domain.message import Attachment, BodyFormat, Message
from desktop.domain.ticket import Person, Role
from desktop.services.session import Session
from desktop.sync.tasks import TaskSet
from tests.services.conftest import opened, run
from tests.store import make

PIECES = 6
REF = TicketRef(AccountId("a"), RemoteId("1"))
MESSAGE = Message(
    id=RemoteId("1"),
    ticket=RemoteId("1"),
    number=1,
    author=Person(RemoteId("p"), "P", Role.AGENT),
    created=datetime(2026, 1, 1, tzinfo=UTC),
    body="",
    format=BodyFormat.TEXT,
)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.bin"
    path.write_bytes(os.urandom(PIECES * 2**20))
    return path


def attachment(size: int, file: FileId) -> Attachment:
    return Attachment(
        id=RemoteId("f"), name="a.txt", size=size, content_type="text/plain", sha256=file
    )


@asynccontextmanager
async def kept(tmp_path: Path, content: bytes) -> AsyncGenerator[tuple[Session, Attachment]]:
    """Open a profile that holds an attachment already."""
    async with opened(tmp_path / "profile") as session:
        file = await session.worker.run(make.keep, session.profile, content)
        yield session, attachment(len(content), file)


def stored(session: Session) -> tuple[int, int]:
    own = session.profile.own
    files, chunks = own.row("SELECT count(*) FROM files"), own.row("SELECT count(*) FROM chunks")
    assert files is not None
    assert chunks is not None
    return files[0], chunks[0]


def test_other_work_goes_on_while_a_file_is_attached(tmp_path: Path, large: Path) -> None:
    content = large.read_bytes()

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            tasks = TaskSet()
            told: list[int] = []
            between: list[int] = []

            async def save() -> None:
                await session.worker.run(lambda: None)
                between.append(len(told))

            waiting: list[asyncio.Task[Any]] = []

            def progress(done: int) -> None:
                told.append(done)
                if not waiting:
                    waiting.append(tasks.spawn(save(), "save"))

            file = await session.actions.attach_path(large, progress)
            await waiting[0]
            assert told == [n * 2**20 for n in range(1, PIECES + 1)]
            assert between[0] < PIECES
            assert file.size == PIECES * 2**20
            read = [session.profile.files.read(file.file, n * 2**20, 2**20) for n in range(PIECES)]
            assert b"".join(read) == content

    run(story())


def test_attaching_that_is_broken_off_leaves_nothing(tmp_path: Path, large: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            tasks = TaskSet()
            begun = asyncio.Event()
            attaching = tasks.spawn(
                session.actions.attach_path(large, lambda _: begun.set()), "attach"
            )
            await begun.wait()
            attaching.cancel()
            with pytest.raises(asyncio.CancelledError):
                await attaching
            assert stored(session) == (0, 0)

    run(story())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_has_no_end_is_refused(tmp_path: Path) -> None:
    async def story() -> None:
        os.mkfifo(tmp_path / "pipe")
        async with opened(tmp_path / "profile") as session:
            for path in (tmp_path / "pipe", tmp_path, tmp_path / "nothing"):
                with pytest.raises(FileProblem):
                    await session.actions.attach_path(path)

    run(story())


def test_saving_touches_no_other_file_and_follows_no_link(tmp_path: Path) -> None:
    async def story() -> None:
        folder = tmp_path / "downloads"
        folder.mkdir()
        mine = folder / "a.txt.part"
        mine.write_text("mine")
        elsewhere = tmp_path / "elsewhere"
        elsewhere.write_text("elsewhere")
        (folder / "a.txt").symlink_to(elsewhere)
        async with kept(tmp_path, b"content") as (session, given):
            target = folder / "a.txt"
            await session.actions.save_attachment(REF, MESSAGE, given, target)
        assert target.read_bytes() == b"content"
        assert not target.is_symlink()
        assert (mine.read_text(), elsewhere.read_text()) == ("mine", "elsewhere")
        assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "a.txt.part"]

    run(story())


def test_saving_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        folder = tmp_path / "downloads"
        folder.mkdir()
        (folder / "a.txt").write_text("before")

        def fsync(handle: int) -> None:
            raise OSError(5, "Input/output error")

        async with kept(tmp_path, b"content") as (session, given):
            monkeypatch.setattr(os, "fsync", fsync)
            with pytest.raises(FileProblem):
                await session.actions.save_attachment(REF, MESSAGE, given, folder / "a.txt")
            monkeypatch.undo()
            with pytest.raises(FileProblem):
                await session.actions.save_attachment(
                    REF, MESSAGE, given, tmp_path / "no folder" / "a.txt"
                )
        assert [p.name for p in folder.iterdir()] == ["a.txt"]
        assert (folder / "a.txt").read_text() == "before"

    run(story())
