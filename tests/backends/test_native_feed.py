"""Following the native feed: nothing missed, nothing endless, resumed anywhere."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from desktop.backends.native import feed
from desktop.backends.registry import open_backend
from desktop.domain.errors import NotFound, TooMuch, UnexpectedAnswer
from desktop.domain.ticket import Role
from desktop.helpdesk.running import RunningHelpdesk
from tests.backends.raw_server import RawServer, answer, forward
from tests.backends.test_native import NativeWorld
from tests.backends.test_native_wire import MESSAGE, TICKET
from tests.backends.world import Mirror, OneWorker, run

CUSTOMER, AGENT = Role.CUSTOMER, Role.AGENT


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TICKETS", "MESSAGES", "CHANGES"):
        monkeypatch.setattr(feed, name, 2)


@pytest.fixture
def world(tmp_path, worker: OneWorker):
    with RunningHelpdesk(tmp_path / "helpdesk") as helpdesk:
        yield NativeWorld(helpdesk, worker)


@pytest.mark.usefixtures("small_pages")
def test_what_happens_between_the_pages_is_not_missed(world: NativeWorld) -> None:
    async def told() -> None:
        tickets = [await world.open_ticket(f"Ticket {i}", f"Text {i}") for i in range(7)]
        async with world.client(CUSTOMER) as backend:
            mirror = Mirror(backend)
            page = await backend.pull(None)
            mirror.cursor = page.cursor
            mirror.tickets |= {ticket.id: ticket for ticket in page.tickets}
            # The oldest ticket, on the last page to come, moves to the first one, already read.
            await world.say(AGENT, tickets[0], "Lifted")
            late = await world.open_ticket("Late", "Opened meanwhile")
            await mirror.sync()
            assert mirror.tickets.keys() == {*tickets, late}
            texts = [m.body for m in await mirror.conversation(tickets[0])]
            assert texts == ["Text 0", "Lifted"]
            assert len(mirror.messages) == 9

    run(told())


def test_a_ticket_opened_at_the_last_moment_comes_with_its_message(world: NativeWorld) -> None:
    read: list[str] = []

    def respond(request: bytes) -> bytes:
        """Open a ticket just before the second of the two requests that catch up."""
        path = request.split()[1].decode().partition("?")[0]
        if path in {"/api/v1/messages", "/api/v1/changes"}:
            read.append(path)
            if len(read) == 2:
                run(world.open_ticket("At the last moment", "Hello"))
        return forward(request, world.helpdesk.url)

    async def told(url: str) -> None:
        await world.open_ticket("Before", "Text")
        backend = open_backend("native", url, world.tokens[CUSTOMER], world.worker)
        mirror = Mirror(backend)  # it asserts that no message comes before its ticket
        await mirror.sync()
        assert len(mirror.tickets) == len(mirror.messages) == 2
        await backend.aclose()

    with RawServer(respond) as server:
        run(told(server.url))


@pytest.mark.usefixtures("small_pages")
def test_a_first_sync_goes_on_after_a_restart_at_any_page(world: NativeWorld) -> None:
    async def told() -> None:
        tickets = [await world.open_ticket(f"Ticket {i}", f"Text {i}") for i in range(5)]
        await world.say(AGENT, tickets[1], "Answer")
        mirror = Mirror(world.connect(CUSTOMER))
        steps, done = 0, 0
        while True:
            async with world.client(CUSTOMER) as backend:
                page = await backend.pull(mirror.cursor)
            if not page.more:
                break
            steps += 1
            assert page.cursor != mirror.cursor
            assert page.first
            assert page.done >= done
            assert page.total is None or page.total >= page.done
            mirror.cursor, done = page.cursor, page.done
            mirror.tickets |= {ticket.id: ticket for ticket in page.tickets}
            assert all(m.ticket in mirror.tickets for m in page.messages)
            mirror.messages |= {message.id: message for message in page.messages}
        assert mirror.tickets.keys() == set(tickets)
        assert len(mirror.messages) == 6
        assert steps >= 6
        await mirror.backend.aclose()

    run(told())


@pytest.mark.usefixtures("small_pages")
def test_many_changes_come_in_pages(world: NativeWorld) -> None:
    async def told() -> None:
        async with world.client(AGENT) as backend:
            mirror = Mirror(backend)
            await mirror.sync()
            tickets = [await world.open_ticket(f"New {i}", f"Text {i}") for i in range(5)]
            await mirror.sync()
            assert mirror.tickets.keys() == set(tickets)
            assert len(mirror.messages) == 5
            assert len(mirror.pages) > 3
            assert [page.done for page in mirror.pages] == sorted(p.done for p in mirror.pages)

    run(told())


def test_a_helpdesk_that_was_set_back_is_read_anew(world: NativeWorld, tmp_path) -> None:
    async def told() -> None:
        async with world.client(CUSTOMER) as backend:
            for i in range(3):
                await world.open_ticket(f"Ticket {i}", "Text")
            mirror = Mirror(backend)
            await mirror.sync()
        with RunningHelpdesk(tmp_path / "younger") as younger:
            other = NativeWorld(younger, world.worker)
            ticket = await other.open_ticket("The only one", "Text")
            async with other.client(CUSTOMER) as backend:
                restored = Mirror(backend, cursor=mirror.cursor)
                await restored.sync()
                assert restored.pages[0].first
                assert restored.tickets.keys() == {ticket}

    run(told())


# --- servers that do not play by the rules ----------------------------------------------------


def follow(worker: OneWorker, serve: Callable[[str], Any], cursor: str | None = None) -> int:
    """Follow a made-up server to the end, and return how many requests it took."""

    def respond(request: bytes) -> bytes:
        served = serve(request.split()[1].decode())
        return served if isinstance(served, bytes) else answer(msgspec.json.encode(served))

    async def told(url: str) -> None:
        backend = open_backend("native", url, "token", worker)
        try:
            await Mirror(backend, cursor=cursor).sync()
        finally:
            await backend.aclose()

    with RawServer(respond) as server:
        run(told(server.url))
        return len(server.requests)


SINCE = '{"phase":"changes","feed":5}'


def test_pages_that_repeat_are_refused(worker: OneWorker) -> None:
    def same(path: str) -> Any:
        return {"items": [TICKET], "next": "again", "total": 9, "cursor": 1}

    with pytest.raises(UnexpectedAnswer, match="repeat"):
        follow(worker, same)


def test_empty_pages_that_go_on_are_refused(worker: OneWorker) -> None:
    tokens = iter(range(1_000_000))

    def empty(path: str) -> Any:
        return {"items": [], "next": f"n{next(tokens)}", "total": 0, "cursor": 1}

    with pytest.raises(UnexpectedAnswer, match="repeat"):
        follow(worker, empty)


def test_pages_without_an_end_are_cut_off(
    worker: OneWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "MOST_OBJECTS", 20)
    tokens = iter(range(1_000_000))

    def endless(path: str) -> Any:
        return {"items": [TICKET], "next": f"n{next(tokens)}", "total": 1, "cursor": 1}

    with pytest.raises(TooMuch, match="without an end"):
        follow(worker, endless)


@pytest.mark.parametrize(("cursor", "more"), [(5, True), (4, True), (4, False)])
def test_a_feed_that_stands_still_is_refused(worker: OneWorker, cursor: int, more: bool) -> None:
    with pytest.raises(UnexpectedAnswer, match="repeat"):
        follow(worker, lambda _: {"changes": [], "cursor": cursor, "more": more}, SINCE)


def test_changes_without_an_end_are_cut_off(
    worker: OneWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "MOST_STEPS", 20)
    cursors = iter(range(6, 1_000_000))
    with pytest.raises(TooMuch, match="without an end"):
        follow(worker, lambda _: {"changes": [], "cursor": next(cursors), "more": True}, SINCE)


def test_a_page_beyond_the_bounds_is_asked_for_in_smaller_parts(worker: OneWorker) -> None:
    asked: list[str] = []
    heavy = MESSAGE | {"body": "x" * 6_000_000}

    def serve(path: str) -> Any:
        asked.append(path)
        if "/tickets" in path:
            return {"items": [TICKET], "next": None, "total": 1, "cursor": 1}
        if "/changes" in path:
            return {"changes": [], "cursor": 1, "more": False}
        few = int(path.rpartition("limit=")[2]) < 100
        return {"items": [heavy] * (2 if few else 4), "next": None, "total": 4}

    follow(worker, serve)
    limits = [path.rpartition("limit=")[2] for path in asked if "/messages" in path]
    assert limits == ["1000", "250", "62"]


def test_one_message_beyond_the_bounds_is_told(worker: OneWorker) -> None:
    bomb = answer(b" " * (17 * 1024 * 1024))
    with pytest.raises(TooMuch, match="16 MiB"):
        follow(worker, lambda _: bomb, SINCE)


def test_a_helpdesk_that_takes_no_cursor_at_all_ends_in_a_problem(worker: OneWorker) -> None:
    requests: list[str] = []

    def serve(path: str) -> Any:
        requests.append(path)
        if "/changes" in path:
            return answer(b'{"code": "cursor", "detail": "No."}', status=410)
        return {"items": [], "next": None, "total": 0, "cursor": 1}

    with pytest.raises(NotFound):
        follow(worker, serve, SINCE)
    assert len(requests) < 10


def test_a_message_of_a_ticket_that_went_meanwhile_is_left_out(worker: OneWorker) -> None:
    def serve(path: str) -> Any:
        if "/tickets" in path:
            return {"items": [TICKET], "next": None, "total": 1, "cursor": 1}
        if "/changes" in path:
            gone = {"seq": 2, "op": "removed", "id": TICKET["id"]}
            return {"changes": [gone] if "cursor=1" in path else [], "cursor": 2, "more": False}
        return {"items": [MESSAGE], "next": None, "total": 1}

    async def told(url: str) -> None:
        backend = open_backend("native", url, "token", worker)
        mirror = Mirror(backend)
        await mirror.sync()
        assert not mirror.tickets
        assert not mirror.messages
        await backend.aclose()

    with RawServer(
        lambda request: answer(msgspec.json.encode(serve(request.split()[1].decode())))
    ) as server:
        run(told(server.url))
