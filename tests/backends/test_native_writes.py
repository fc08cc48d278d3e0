"""Writing through the native API: once, resumed, and never to somebody else."""

import tracemalloc
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import msgspec
import pytest

from desktop.backends.base import Backend
from desktop.backends.native.uploads import CHUNK
from desktop.backends.registry import open_backend
from desktop.domain.errors import (
    Busy,
    ConnectionLost,
    FileProblem,
    Forbidden,
    NotAHelpdesk,
    Problem,
    Refused,
    UnexpectedAnswer,
    Unreachable,
)
from desktop.domain.ids import FileId, RemoteId
from desktop.domain.message import Attachment
from desktop.domain.outbox import NewTicket, OutgoingFile, Reply, SetStatus
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from desktop.helpdesk.running import RunningHelpdesk
from tests.backends.raw_server import RawServer, answer, forward
from tests.backends.test_native import NativeWorld
from tests.backends.test_native_wire import MESSAGE, TICKET
from tests.backends.world import Desk, OneWorker, new_key, run, soon

CUSTOMER, AGENT = Role.CUSTOMER, Role.AGENT


@pytest.fixture
def helpdesk(tmp_path) -> Iterator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path / "helpdesk") as running:
        yield running


@pytest.fixture
def world(helpdesk: RunningHelpdesk, worker: OneWorker) -> NativeWorld:
    return NativeWorld(helpdesk, worker)


class Dying(Desk):
    """A desk whose computer dies when a number of bytes have been read."""

    def __init__(self, lives: int) -> None:
        super().__init__()
        self.lives = lives
        self.read_bytes = 0

    def read(self, file: FileId, offset: int, size: int) -> bytes:
        if self.read_bytes >= self.lives:
            raise FileProblem(path="the file", detail="the computer died")
        piece = super().read(file, offset, size)
        self.read_bytes += len(piece)
        return piece


# --- uploads ----------------------------------------------------------------------------------


def test_an_upload_goes_on_where_it_stood(world: NativeWorld) -> None:
    content = bytes(range(251)) * 60_000

    async def told() -> None:
        ticket = await world.open_ticket("A big file", "Coming")
        desk = Dying(0)
        file = desk.file("big.bin", content)
        reply = Reply(ticket=ticket, body="Here", files=(file,))
        key = new_key()
        deaths = 0
        for lives in range(2_000_000, 100_000_000, 3_000_000):
            desk.lives = lives
            async with world.client(CUSTOMER) as backend:
                try:
                    receipt = await backend.reply(reply, desk.outgoing(key))
                except FileProblem:
                    deaths += 1
                    continue
            break
        assert deaths >= 3
        # What is sent again after each death is less than one chunk.
        assert desk.read_bytes <= len(content) + deaths * CHUNK
        assert len(desk.uploads[file.file].split()) == 1
        assert receipt.message is not None
        assert receipt.message.attachments[0].sha256 == file.file
        steps = [sent for _, sent in desk.progress]
        # What had left, but not arrived, when it died is told again.
        assert all(after > before - CHUNK for before, after in pairwise(steps))
        assert steps[-1] == len(content)

    run(told())


def test_an_upload_takes_little_memory(world: NativeWorld) -> None:
    size = 48 * 1024 * 1024

    class Zeros(Desk):
        def read(self, file: FileId, offset: int, size: int) -> bytes:
            return bytes(size)

    async def told() -> None:
        ticket = await world.open_ticket("A huge file", "Coming")
        desk = Zeros()
        file = OutgoingFile(FileId("0" * 64), "huge.bin", size, "application/octet-stream")
        async with world.client(CUSTOMER) as backend:
            tracemalloc.start()
            try:
                receipt = await backend.reply(
                    Reply(ticket=ticket, body="Here", files=(file,)), desk.outgoing()
                )
                assert receipt.message is not None
                found = receipt.message.attachments[0]
                got = 0
                async for piece in backend.download(receipt.message, found):
                    got += len(piece)
                _, peak = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
        assert got == size
        assert peak < 12 * 1024 * 1024

    run(told())


def test_an_upload_survives_the_helpdesk_going_away(
    world: NativeWorld, helpdesk: RunningHelpdesk
) -> None:
    content = b"x" * (3 * CHUNK)

    class Unplugging(Desk):
        def read(self, file: FileId, offset: int, size: int) -> bytes:
            if offset == 2 * CHUNK and helpdesk.url not in unplugged:
                unplugged.append(helpdesk.url)
                helpdesk.stop()
            return super().read(file, offset, size)

    unplugged: list[str] = []

    async def told() -> None:
        ticket = await world.open_ticket("Unplugged", "Coming")
        desk = Unplugging()
        reply = Reply(ticket=ticket, body="Here", files=(desk.file("a.bin", content),))
        key = new_key()
        async with world.client(CUSTOMER) as backend:
            with pytest.raises((ConnectionLost, Unreachable)):
                await backend.reply(reply, desk.outgoing(key))
            with pytest.raises(Unreachable):
                await backend.reply(reply, desk.outgoing(key))
            helpdesk.start()
            receipt = await backend.reply(reply, desk.outgoing(key))
            assert receipt.message is not None
            assert receipt.message.attachments[0].size == len(content)
            assert len((await backend.thread(ticket)).messages) == 2

    run(told())


def test_an_upload_that_the_helpdesk_forgot_is_made_anew(world: NativeWorld) -> None:
    async def told() -> None:
        ticket = await world.open_ticket("Forgotten", "Coming")
        desk = Desk()
        file = desk.file("a.txt", b"hello")
        desk.uploads[file.file] = "0" * 32
        async with world.client(CUSTOMER) as backend:
            receipt = await backend.reply(
                Reply(ticket=ticket, body="Here", files=(file,)), desk.outgoing()
            )
        assert receipt.message is not None
        assert desk.uploads[file.file] != "0" * 32

    run(told())


def test_a_file_that_is_not_whole_is_told(world: NativeWorld) -> None:
    async def told() -> None:
        ticket = await world.open_ticket("Half", "Coming")
        desk = Desk()
        file = desk.file("a.txt", b"hello")
        longer = OutgoingFile(file.file, "a.txt", 100, "text/plain")
        async with world.client(CUSTOMER) as backend:
            with pytest.raises(FileProblem, match=r"a\.txt"):
                await backend.reply(
                    Reply(ticket=ticket, body="Here", files=(longer,)), desk.outgoing()
                )

    run(told())


class Script:
    """A made-up helpdesk for uploads: what it answers to each method, in turn."""

    def __init__(self, **answers: list[bytes]) -> None:
        self.answers = answers
        self.seen: list[str] = []

    def __call__(self, request: bytes) -> bytes:
        method, path, _ = request.decode("latin-1").split(" ", 2)
        self.seen.append(f"{method} {path}")
        found = self.answers[method]
        return found.pop(0) if len(found) > 1 else found[0]


def uploading(worker: OneWorker, script: Script) -> list[str]:
    async def told(url: str) -> None:
        backend = open_backend("native", url, "token", worker)
        desk = Desk()
        reply = Reply(ticket=RemoteId("t1"), body="x", files=(desk.file("a", b"12345678"),))
        try:
            await backend.reply(reply, desk.outgoing())
        finally:
            await backend.aclose()

    with RawServer(script) as server:
        run(told(server.url))
    return script.seen


def created(location: str) -> bytes:
    return answer(b"", status=201, headers={"Location": location})


def at(offset: object, status: int = 204) -> bytes:
    return answer(b"", status=status, headers={"Upload-Offset": str(offset)})


RECEIPT = answer(msgspec.json.encode({"ticket": TICKET, "message": MESSAGE}), status=201)
SHOWN = answer(msgspec.json.encode(TICKET))


def test_the_address_of_an_upload_is_rebuilt_from_its_id(worker: OneWorker) -> None:
    script = Script(
        POST=[created("https://evil.example/api/v1/uploads/abc?x"), RECEIPT],
        PATCH=[at(8)],
        GET=[SHOWN],
    )
    with pytest.raises(UnexpectedAnswer, match="without a place"):
        uploading(worker, script)
    script = Script(
        POST=[created("https://evil.example/deep/uploads/abc"), RECEIPT], PATCH=[at(8)], GET=[SHOWN]
    )
    assert uploading(worker, script) == [
        "POST /api/v1/uploads",
        "PATCH /api/v1/uploads/abc",
        "POST /api/v1/tickets/t1/messages",
        "GET /api/v1/tickets/t1",
    ]


@pytest.mark.parametrize(
    ("patch", "kind"),
    [
        (at(0), UnexpectedAnswer),
        (at("x"), UnexpectedAnswer),
        (at(-1), UnexpectedAnswer),
        (at(9), UnexpectedAnswer),
        (answer(b""), UnexpectedAnswer),
        (answer(b'{"detail": "Too big"}', status=413), Refused),
    ],
)
def test_an_upload_that_goes_wrong(worker: OneWorker, patch: bytes, kind: type[Problem]) -> None:
    with pytest.raises(Problem) as caught:
        uploading(worker, Script(POST=[created("/uploads/a")], PATCH=[patch], HEAD=[at(3, 200)]))
    assert type(caught.value) is kind


def test_a_wrong_offset_is_asked_for(worker: OneWorker) -> None:
    conflict = answer(b"{}", status=409)
    script = Script(
        POST=[created("/uploads/a"), RECEIPT],
        PATCH=[conflict, at(8)],
        HEAD=[at(3, 200).replace(b"Content-Length: 0\r\n", b"")],
        GET=[SHOWN],
    )
    assert "HEAD /api/v1/uploads/a" in uploading(worker, script)


def test_an_upload_that_somebody_else_writes_waits(worker: OneWorker) -> None:
    script = Script(
        POST=[created("/uploads/a")], PATCH=[answer(b"{}", status=409)], HEAD=[at(0, 200)]
    )
    with pytest.raises(Busy):
        uploading(worker, script)
    assert len(script.seen) < 12


# --- answers that get lost --------------------------------------------------------------------


class Losing:
    """A line to a real helpdesk that loses the answers, or the requests, of some writes."""

    def __init__(self, target: str, lose: Callable[[bytes, int], str]) -> None:
        self._target = target
        self._lose = lose
        self._posts = 0

    def __call__(self, request: bytes) -> bytes:
        fate = ""
        if request.startswith(b"POST") and b"/messages " in request.partition(b"\r\n")[0]:
            self._posts += 1
            fate = self._lose(request, self._posts)
        if fate == "before":
            return b""
        reply = forward(request, self._target)
        return b"" if fate == "after" else reply


@pytest.mark.parametrize("fate", ["before", "after"])
def test_a_lost_answer_is_repeated_and_done_once(
    world: NativeWorld, worker: OneWorker, fate: str
) -> None:
    async def told(url: str) -> None:
        ticket = await world.open_ticket("Lost", "Answers")
        backend = open_backend("native", url, world.tokens[CUSTOMER], worker)
        desk, key = Desk(), new_key()
        files = (desk.file("a.txt", b"once"), desk.file("b.txt", b"once"), desk.file("c", b"c"))
        reply = Reply(ticket=ticket, body="Only once", files=files)
        for _ in range(3):
            with pytest.raises(ConnectionLost):
                await backend.reply(reply, desk.outgoing(key))
        await world.say(AGENT, ticket, "Meanwhile")
        receipt = await backend.reply(reply, desk.outgoing(key))
        assert receipt.ticket.messages == 3
        thread = await backend.thread(ticket)
        assert [m.body for m in thread.messages].count("Only once") == 1
        assert receipt.message in thread.messages
        await backend.aclose()

    losing = Losing(world.helpdesk.url, lambda _, post: fate if post <= 3 else "")
    with RawServer(losing) as server:
        run(told(server.url))


def test_a_key_that_was_used_for_something_else_is_refused(world: NativeWorld) -> None:
    async def told() -> None:
        ticket = await world.open_ticket("Keys", "Text")
        async with world.client(CUSTOMER) as backend:
            key = new_key()
            await backend.reply(Reply(ticket=ticket, body="One"), Desk().outgoing(key))
            with pytest.raises(Refused):
                await backend.reply(Reply(ticket=ticket, body="Two"), Desk().outgoing(key))

    run(told())


# --- servers that do not play by the rules ----------------------------------------------------


def test_the_token_is_for_helpdesks_only(worker: OneWorker) -> None:
    async def told(url: str) -> None:
        backend = open_backend("native", url, "canary-token", worker)
        with pytest.raises(NotAHelpdesk):
            await backend.identify()
        await backend.aclose()

    with RawServer(lambda _: answer(b"<html>", "text/html")) as server:
        run(told(server.url))
    assert server.requests
    assert not any(b"canary" in request for request in server.requests)


OTHER = TICKET | {"id": "t2"}


@pytest.mark.parametrize(
    ("act", "replies", "kind"),
    [
        ("thread", [OTHER], UnexpectedAnswer),
        ("thread", [TICKET, {"items": [MESSAGE | {"ticket": "t2"}]}], UnexpectedAnswer),
        ("reply", [{"ticket": OTHER, "message": MESSAGE}], UnexpectedAnswer),
        ("reply", [{"ticket": TICKET}], UnexpectedAnswer),
        ("create", [{"ticket": OTHER, "message": MESSAGE}], UnexpectedAnswer),
        ("close", [{"ticket": TICKET}], Forbidden),
        ("close", [{"ticket": OTHER}], UnexpectedAnswer),
        ("probe", [{}], Problem),
    ],
)
def test_an_answer_about_something_else_is_refused(
    worker: OneWorker, act: str, replies: list[Any], kind: type[Problem]
) -> None:
    ticket = RemoteId("t1")

    async def told(backend: Backend) -> object:
        outgoing = Desk().outgoing()
        match act:
            case "thread":
                return await backend.thread(ticket)
            case "reply":
                return await backend.reply(Reply(ticket=ticket, body="x"), outgoing)
            case "create":
                new = NewTicket(department=RemoteId("d1"), subject="x", body="x")
                return await backend.create(new, outgoing)
            case "close":
                close = SetStatus(ticket=ticket, status_id="closed", meaning=Status.CLOSED)
                return await backend.set_status(close, outgoing)
            case _:
                return await backend.probe(Reply(ticket=ticket, body="x"), new_key(), None)

    async def closing(url: str) -> None:
        backend = open_backend("native", url, "token", worker)
        try:
            with pytest.raises(kind):
                await told(backend)
        finally:
            await backend.aclose()

    waiting = [answer(msgspec.json.encode(reply)) for reply in replies]
    with RawServer(lambda _: waiting.pop(0)) as server:
        run(closing(server.url))


@pytest.mark.parametrize(
    ("content", "hashed"),
    [(b"12345", True), (b"123", True), (b"4321", True), (b"", True), (b"123", False)],
)
def test_a_file_that_is_not_the_announced_one_is_told(
    worker: OneWorker, content: bytes, hashed: bool
) -> None:
    message = msgspec.json.encode({"items": [MESSAGE]})
    sha256 = "03ac674216f3e15c761ee1a5e255f067953623c8b388b4459e13f978d7c846f4"  # of b"1234"
    attachment = Attachment(
        id=RemoteId("a1"),
        name="x",
        size=4,
        content_type="x/y",
        sha256=FileId(sha256) if hashed else None,
    )

    async def told(url: str) -> None:
        from desktop.backends.native.wire import parse_thread

        backend = open_backend("native", url, "token", worker)
        with pytest.raises(Problem):
            async for _ in backend.download(parse_thread(message)[0], attachment):
                pass
        await backend.aclose()

    with RawServer(lambda _: answer(content, "x/y")) as server:
        run(told(server.url))


def test_listening_goes_on_behind_the_last_event(worker: OneWorker) -> None:
    stream = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
    event = b"event: changed\nid: 41\ndata: 41\n\nevent: other\nid: 42\ndata: 42\n\n"

    async def told(url: str) -> None:
        backend = open_backend("native", url, "token", worker)
        for _ in range(2):
            assert len([None async for _ in backend.wake_ups()]) == 1
        await backend.aclose()

    with RawServer(lambda _: iter([stream, event])) as server:
        run(told(server.url))
    first, second = (request.lower() for request in server.requests)
    assert b"last-event-id" not in first
    assert b"last-event-id: 42\r\n" in second


def test_listening_ends_when_the_helpdesk_goes_away(
    world: NativeWorld, helpdesk: RunningHelpdesk, worker: OneWorker
) -> None:
    async def told() -> None:
        async with world.client(CUSTOMER) as backend:
            stream = backend.wake_ups()
            await soon(anext(stream))
            await worker(helpdesk.stop)
            with pytest.raises((ConnectionLost, StopAsyncIteration)):
                await soon(anext(stream))
            again = backend.wake_ups()
            with pytest.raises(Unreachable):
                await soon(anext(again))

    run(told())
