"""Files of messages on their way here: broken off, gone on with, and proven in the end."""

import asyncio
from pathlib import Path

import pytest

from desktop.domain.errors import ConnectionLost, Problem
from desktop.domain.ids import TicketRef
from desktop.domain.message import Attachment, Message
from desktop.services.session import Session
from desktop.sync.tasks import TaskSet
from tests.services.behind_a_line import World, hash_of, send, state, tickets, world
from tests.services.conftest import run, until

__all__ = ["world"]

MIB = 2**20
SIZE = 12 * MIB


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.services.downloads._PAUSES", (0.0, 0.0, 0.0))


async def received(
    session: Session, world: World, path: Path
) -> tuple[TicketRef, Message, Attachment]:
    """Let the helpdesk have a file that this profile has not."""
    ref = tickets(session)[0]
    id = await send(session, ref, "a file", path)
    await until(lambda: state(session, id) is None, session)
    message = session.library.conversation(ref, 1).messages[-1]
    [attachment] = message.attachments
    assert attachment.sha256 is not None
    assert not session.profile.files.has(attachment.sha256)
    return ref, message, attachment


def content(session: Session, attachment: Attachment) -> str:
    """Return the hash under which the profile has the whole file."""
    assert attachment.sha256 is not None
    assert session.profile.files.size(attachment.sha256) == attachment.size
    return attachment.sha256


def test_a_broken_download_goes_on_by_itself(world: World) -> None:
    async def story() -> None:
        path = world.file("film.bin", SIZE)
        async with world.session() as session:
            ref, message, attachment = await received(session, world, path)
            before = world.line.down.passed
            cuts = iter([4 * MIB, 8 * MIB])
            next_cut = next(cuts)

            def progress(done: int) -> None:
                nonlocal next_cut
                if done >= next_cut:
                    next_cut = next(cuts, SIZE + 1)
                    world.line.cut()

            file = await session.actions.open_attachment(ref, message, attachment, progress)
            assert file == hash_of(path) == content(session, attachment)
            # What was lost in the buffers of the line comes again, and no more.
            assert world.line.down.passed - before < SIZE + 4 * MIB

    run(story())


def test_a_download_that_ended_with_the_program_goes_on_after_a_restart(world: World) -> None:
    async def story() -> None:
        path = world.file("film.bin", SIZE)
        async with world.session() as session:
            ref, message, attachment = await received(session, world, path)
            before = world.line.down.passed
            world.line.down.allow(before + 8 * MIB)
            half = asyncio.Event()

            def progress(done: int) -> None:
                if done >= 6 * MIB:
                    half.set()

            fetching = TaskSet().spawn(
                session.actions.open_attachment(ref, message, attachment, progress), "fetch"
            )
            await half.wait()
            fetching.cancel()
            with pytest.raises(asyncio.CancelledError):
                await fetching
        world.line.cut()
        world.line.down.allow(None)
        async with world.session() as session:
            assert session.profile.files.drop_leftovers() == 0
            before = world.line.down.passed
            steps: list[int] = []
            await session.actions.open_attachment(ref, message, attachment, steps.append)
            assert content(session, attachment) == hash_of(path)
            assert steps[0] > 6 * MIB
            assert world.line.down.passed - before < 7 * MIB

    run(story())


def test_a_part_that_is_not_of_the_file_is_thrown_away(world: World) -> None:
    async def story() -> None:
        path = world.file("film.bin", 3 * MIB)
        async with world.session() as session:
            ref, message, attachment = await received(session, world, path)
            assert attachment.sha256 is not None
            writer = session.profile.files.resumable_writer(attachment.sha256)
            writer.write(bytes(MIB + 7))
            writer.suspend()
            file = await session.actions.open_attachment(ref, message, attachment)
            assert file == hash_of(path) == content(session, attachment)
            whole = session.profile.files.read(file, 0, 4 * MIB)
            assert whole == path.read_bytes()

    run(story())


def test_a_part_longer_than_the_file_is_thrown_away(world: World) -> None:
    async def story() -> None:
        path = world.file("film.bin", 1000)
        async with world.session() as session:
            ref, message, attachment = await received(session, world, path)
            assert attachment.sha256 is not None
            writer = session.profile.files.resumable_writer(attachment.sha256)
            writer.write(bytes(2000))
            writer.suspend()
            file = await session.actions.open_attachment(ref, message, attachment)
            assert file == hash_of(path)

    run(story())


def test_two_who_want_the_same_file_fetch_it_once(world: World) -> None:
    async def story() -> None:
        path = world.file("film.bin", SIZE)
        async with world.session() as session:
            ref, message, attachment = await received(session, world, path)
            before = world.line.down.passed
            files = await asyncio.gather(
                session.actions.open_attachment(ref, message, attachment),
                session.actions.open_attachment(ref, message, attachment),
            )
            assert files == [hash_of(path)] * 2
            assert world.line.down.passed - before < SIZE + MIB

    run(story())


def test_a_line_that_breaks_again_and_again_is_told_and_what_came_is_kept(world: World) -> None:
    async def story() -> None:
        path = world.file("film.bin", SIZE)
        async with world.session() as session:
            ref, message, attachment = await received(session, world, path)
            world.line.down.allow(world.line.down.passed + 3 * MIB)
            told: list[int] = []

            def progress(done: int) -> None:
                told.append(done)
                # From here on every answer stays in the line.
                if done >= 2 * MIB:
                    world.line.cut()
                    world.helpdesk.stop()

            with pytest.raises(Problem) as caught:
                await session.actions.open_attachment(ref, message, attachment, progress)
            assert not isinstance(caught.value, ConnectionLost) or told
            world.helpdesk.start()
            world.line.down.allow(None)
            steps: list[int] = []
            await session.actions.open_attachment(ref, message, attachment, steps.append)
            assert steps[0] > 2 * MIB
            assert content(session, attachment) == hash_of(path)

    run(story())
