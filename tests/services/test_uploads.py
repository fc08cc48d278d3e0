"""Files on their way to the helpdesk: shown, paused, broken off, and whole in the end."""

import pytest

from desktop.backends.native.uploads import CHUNK
from desktop.domain.changes import Change, UploadProgress
from desktop.domain.errors import Unsupported
from desktop.domain.outbox import State
from desktop.services.session import Session
from tests.services.behind_a_line import (
    World,
    hash_of,
    hashes,
    send,
    state,
    tickets,
    world,
)
from tests.services.conftest import run, until

__all__ = ["world"]

SIZE = 3 * CHUNK


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
            one, two = world.file("one.bin", SIZE), world.file("two.bin", 1000)
            id = await send(session, ref, "both", one, two, one)
            await until(lambda: state(session, id) is None, session)
            assert hashes(session, ref) == [hash_of(one), hash_of(two), hash_of(one)]
        ends = [(p.file, p.name, p.sent) for p in seen if p.sent == p.size]
        assert ends[:3] == [(0, "one.bin", SIZE), (1, "two.bin", 1000), (2, "one.bin", SIZE)]
        places = [(p.file, p.sent) for p in seen]
        assert places == sorted(places)

    run(story())


def test_an_upload_pauses_at_once_and_goes_on_where_it_stood(world: World) -> None:
    async def story() -> None:
        async with world.session() as session:
            ref = tickets(session)[0]
            path = world.file("film.bin", SIZE)
            before = world.line.up.passed
            # The second chunk stays in the middle: no answer would come to it.
            world.line.up.allow(before + CHUNK * 3 // 2)
            seen = watch(session)
            id = await send(session, ref, "Here", path)
            await until(lambda: any(p.sent > CHUNK for p in seen), session)
            assert state(session, id) is State.UPLOADING
            with pytest.raises(Unsupported):
                await session.actions.edit(id)
            await session.actions.pause(id)
            await until(lambda: state(session, id) is State.PAUSED, session)
            world.line.up.allow(None)
            await session.actions.retry(id)
            await until(lambda: state(session, id) is None, session)
            assert hashes(session, ref) == [hash_of(path)]
            assert world.line.up.passed - before < SIZE + CHUNK

    run(story())


def test_a_paused_message_stays_so_over_a_restart_and_can_be_edited(world: World) -> None:
    async def story() -> None:
        path = world.file("film.bin", SIZE)
        async with world.session() as session:
            ref = tickets(session)[0]
            world.line.up.allow(world.line.up.passed + CHUNK // 2)
            seen = watch(session)
            id = await send(session, ref, "Here", path)
            await until(lambda: bool(seen), session)
            await session.actions.pause(id)
            await until(lambda: state(session, id) is State.PAUSED, session)
            world.line.up.allow(None)
        async with world.session() as session:
            assert state(session, id) is State.PAUSED
            draft = await session.actions.edit(id)
            assert (draft.body, [file.name for file in draft.files]) == ("Here", ["film.bin"])

    run(story())


def test_a_broken_line_leaves_no_doubt_whether_the_message_went(world: World) -> None:
    async def story() -> None:
        async with world.session() as session:
            ref = tickets(session)[0]
            path = world.file("film.bin", SIZE)
            world.line.up.allow(world.line.up.passed + CHUNK // 2)
            seen = watch(session)
            id = await send(session, ref, "Here", path)
            await until(lambda: bool(seen), session)
            world.line.cut()
            await until(lambda: state(session, id) is State.QUEUED, session)
            item = session.library.outbox_item(id)
            assert item is not None
            assert not item.doubted
            assert item.reason
            world.line.up.allow(None)
            await session.actions.retry(id)
            await until(lambda: state(session, id) is None, session)
            assert hashes(session, ref) == [hash_of(path)]

    run(story())


def test_a_program_that_ends_while_it_uploads_goes_on_where_it_stood(world: World) -> None:
    async def story() -> None:
        path = world.file("film.bin", SIZE)
        async with world.session() as session:
            ref = tickets(session)[0]
            before = world.line.up.passed
            world.line.up.allow(before + CHUNK * 3 // 2)
            seen = watch(session)
            id = await send(session, ref, "Here", path)
            await until(lambda: any(p.sent > CHUNK for p in seen), session)
        world.line.up.allow(None)
        async with world.session() as session:
            await until(lambda: state(session, id) is None, session)
            assert hashes(session, ref) == [hash_of(path)]
            assert world.line.up.passed - before < SIZE + CHUNK
            bodies = [m.body for m in session.library.conversation(ref, None).messages]
            assert bodies.count("Here") == 1

    run(story())


def test_a_word_does_not_wait_for_films(world: World) -> None:
    async def story() -> None:
        async with world.session() as session:
            first, second, third, *_ = tickets(session)
            seen = watch(session)
            world.line.up.allow(world.line.up.passed + CHUNK // 2)
            films = [
                await send(session, ref, "film", world.file(f"{number}.bin", SIZE))
                for number, ref in enumerate((first, second))
            ]
            await until(lambda: bool(seen), session)
            # No reply: before that its ticket is looked at, for which nothing comes back.
            word = await session.actions.close_ticket(third)
            assert state(session, word) is not None
            # It is taken up beside them; on this line nothing passes at all.
            await until(lambda: state(session, word) is State.IN_FLIGHT, session)
            world.line.up.allow(None)
            await until(lambda: not session.library.outbox(), session)
            assert films

    run(story())
