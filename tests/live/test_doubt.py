"""Request Tracker has no keys: what was written is known again by its mark, and by nothing else."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import httpx
import pytest

from desktop.backends.base import Backend
from desktop.backends.registry import open_backend
from desktop.domain.errors import ConnectionLost, Unreachable
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import NewTicket, Reply, SetStatus
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from tests.backends.world import Desk, new_key, run
from tests.faults.acts import Act, First, Kind
from tests.faults.http_wire import Request
from tests.faults.proxy import Proxy
from tests.live.request_tracker import SALES, RtWorld

CUSTOMER, AGENT = Role.CUSTOMER, Role.AGENT
SALES_ID = RemoteId(SALES)
CLOSED = Status.CLOSED


@asynccontextmanager
async def lossy(world: RtWorld, name: str = "alice") -> AsyncGenerator[tuple[Backend, Proxy]]:
    """Give a backend of *name* and the proxy through which it speaks."""
    with Proxy(world.rt.url) as proxy:
        backend = open_backend("rt", proxy.url, world.rt.tokens[name], world.worker)
        try:
            await backend.identify()
            yield backend, proxy
        finally:
            await backend.aclose()


async def lose(backend: Backend, proxy: Proxy, command: Reply | NewTicket, desk: Desk) -> OutboxId:
    """Send *command* so that its answer is lost; return its key."""
    key = new_key()
    proxy.drop_answer_to("POST", times=1)
    outgoing = desk.outgoing(key)
    reply = isinstance(command, Reply)
    sending = backend.reply(command, outgoing) if reply else backend.create(command, outgoing)
    with pytest.raises(ConnectionLost):
        await sending
    return key


TEXTS = {
    "words": ("Did you get this?", BodyFormat.TEXT),
    "persian": ("سلام،\nصورت‌حساب من کجاست؟ ۱۲۳", BodyFormat.TEXT),
    "emoji": ("👩🏽‍💻 done ✅ 🇩🇪", BodyFormat.TEXT),
    "crlf": ("one\r\ntwo\r\n\r\nthree\r\n", BodyFormat.TEXT),
    "zero": ("0", BodyFormat.TEXT),
    "zero in html": ("0", BodyFormat.HTML),
    "a blank": ("\n", BodyFormat.TEXT),
    "markdown": ("Try **this**:\n\n- one\n- two <b>\n", BodyFormat.MARKDOWN),
    "html that is scrubbed": (
        "<p onclick='x()'>a<script>alert(1)</script><style>b{}</style><b>bold</b></p>",
        BodyFormat.HTML,
    ),
    "very long": ("Zeile für Zeile 🙂\n" * 20_000, BodyFormat.TEXT),
    "one very long word": ("x" * 1_500_000, BodyFormat.TEXT),
    "looks like a mail": ("From: a@b.test\nContent-Type: text/html\n\n.\n-- \nme", BodyFormat.TEXT),
}


@pytest.mark.parametrize("text", TEXTS)
def test_whatever_is_written_is_known_again(world: RtWorld, text: str) -> None:
    async def story() -> None:
        body, format = TEXTS[text]
        ticket = await world.open_ticket("What is written", "Go")
        async with lossy(world, "agent1") as (backend, proxy):
            commands: list[Reply | NewTicket] = [
                Reply(ticket=ticket, body=body, format=format),
                Reply(ticket=ticket, body=body, format=format, internal=True),
                NewTicket(department=SALES_ID, subject=f"All: {text}", body=body, format=format),
            ]
            for command in commands:
                key = await lose(backend, proxy, command, Desk())
                found = await backend.probe(command, key, None)
                assert found is not None
                assert found.message is not None
                assert found.message.token == key

    run(story())


FILES = {
    "one": [("report.bin", b"\x00\xff" * 5000, "application/octet-stream")],
    "empty": [("empty.txt", b"", "text/plain")],
    "quotes": [('a "b" =?c?=.txt', b"abc", "text/plain")],
    "persian": [("گزارش ۱.pdf", b"%PDF-1.4", "application/pdf")],
    "not utf-8": [("latin.txt", "Grüße".encode("latin-1"), "text/plain")],
    "html": [("page.html", b"<p>x</p>", "text/html")],
    "a mail": [("mail.eml", b"Subject: x\n\nbody\n", "message/rfc822")],
    "many": [(f"{n}.bin", bytes([n]) * 100, "application/octet-stream") for n in range(25)],
}


@pytest.mark.parametrize("body", ["", "With files"], ids=["files alone", "words and files"])
@pytest.mark.parametrize("files", FILES)
def test_whatever_is_attached_is_known_again(world: RtWorld, files: str, body: str) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("What is attached", "Go")
        desk = Desk()
        carried = tuple(desk.file(*file) for file in FILES[files])
        async with lossy(world) as (backend, proxy):
            commands: list[Reply | NewTicket] = [
                Reply(ticket=ticket, body=body, files=carried),
                NewTicket(department=SALES_ID, subject=f"All: {files}", body=body, files=carried),
            ]
            for command in commands:
                key = await lose(backend, proxy, command, desk)
                found = await backend.probe(command, key, None)
                assert found is not None
                assert found.message is not None
                assert [file.size for file in found.message.attachments] == [
                    file.size for file in carried
                ]

    run(story())


def test_the_same_words_of_others_and_by_other_ways_are_not_what_was_lost(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Thanks", "Go")
        reply = Reply(ticket=ticket, body="Thank you")
        async with lossy(world) as (backend, proxy):
            seen = (await backend.thread(ticket)).messages[-1].id
            # a colleague, and the person themselves by another program
            await world.say(AGENT, ticket, "Thank you")
            await world.say(CUSTOMER, ticket, "Thank you")
            assert await backend.probe(reply, new_key(), seen) is None
            # the same words twice by the person: the one that arrived is the only one found
            arrived = await lose(backend, proxy, reply, Desk())
            assert await backend.probe(reply, new_key(), seen) is None
            assert await backend.probe(reply, arrived, seen) is not None

    run(story())


def test_a_mark_that_somebody_else_copied_proves_nothing(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Copies", "Go")
        key = new_key()
        kind = f'text/plain; deskbell-key="{key}"'
        world.person(AGENT).say(ticket, "Hello", kind)
        async with world.client(CUSTOMER) as customer:
            assert await customer.probe(Reply(ticket=ticket, body="Hello"), key, None) is None

    run(story())


def test_a_reply_is_found_where_its_ticket_was_merged_meanwhile(world: RtWorld) -> None:
    async def story() -> None:
        target = await world.open_ticket("Stays", "Go")
        ticket = await world.open_ticket("Goes", "Go")
        reply = Reply(ticket=ticket, body="Just before")
        async with lossy(world) as (backend, proxy):
            key = await lose(backend, proxy, reply, Desk())
            world.person(AGENT).put(ticket, MergeInto=str(target))
            found = await backend.probe(reply, key, None)
            assert found is not None
            assert found.ticket.id == target
            assert await backend.probe(reply, new_key(), None) is None

    run(story())


def test_a_new_ticket_is_found_under_another_name_and_behind_its_twins(world: RtWorld) -> None:
    async def story() -> None:
        new = NewTicket(department=SALES_ID, subject="It's \\broken\\ – again", body="Help")
        async with lossy(world) as (backend, proxy):
            renamed = await lose(backend, proxy, new, Desk())
            [row] = world.person(AGENT).ask("GET", _newest()).json()["items"]
            world.person(AGENT).put(RemoteId(row["id"]), Subject="Printer")
            found = await backend.probe(new, renamed, None)
            assert found is not None
            assert found.ticket.subject == "Printer"
            # 25 newer ones: too far back among all, but not among those of its name
            named = await lose(backend, proxy, new, Desk())
            for n in range(25):
                await world.open_ticket(f"Other {n}", "Help")
            found = await backend.probe(new, named, None)
            assert found is not None
            assert found.ticket.subject == new.subject

    run(story())


def test_a_status_counts_as_set_where_somebody_changed_it_since(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Statuses", "Go")
        close = SetStatus(ticket=ticket, status_id="resolved", meaning=CLOSED)
        async with lossy(world, "agent1") as (backend, proxy):
            seen = (await backend.thread(ticket)).messages[-1].id
            assert await backend.probe(close, new_key(), seen) is None
            proxy.drop_answer_to("PUT", times=1)
            with pytest.raises(ConnectionLost):
                await backend.set_status(close, Desk().outgoing())
            assert await backend.probe(close, new_key(), seen) is not None
            await world.say(CUSTOMER, ticket, "Not solved!")
            assert world.person(AGENT).status(ticket) == "open"
            assert await backend.probe(close, new_key(), seen) is not None
            # What was seen afterwards is another story: that close would be a new one.
            later = (await backend.thread(ticket)).messages[-1].id
            assert await backend.probe(close, new_key(), later) is None
            # Another person's close is no proof of mine.
            world.people["agent2"].put(ticket, Status="resolved")
            world.people["agent2"].put(ticket, Status="open")
            assert await backend.probe(close, new_key(), later) is None

    run(story())


class Forgetful:
    """A rule: RT forgets the session right before the first reply, and is away right after."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.forgot = False

    def __call__(self, request: Request) -> Act | None:
        if request.path.endswith("/correspond") and not self.forgot:
            self.forgot = True
            cookie = {"Cookie": request.head.get("cookie")}
            httpx.get(f"{self._url}/NoAuth/Logout.html", headers=cookie).raise_for_status()
            return None
        return Act(kind=Kind.DROP_BEFORE) if self.forgot and request.path == "/" else None


def test_a_reply_that_rt_turned_away_unread_did_not_leave(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Turned away", "Go")
        with Proxy(world.rt.url) as proxy:
            backend = open_backend("rt", proxy.url, world.rt.tokens["alice"], world.worker)
            try:
                await backend.identify()
                proxy.rule = Forgetful(world.rt.url)
                with pytest.raises(Unreachable):
                    await backend.reply(Reply(ticket=ticket, body="Now?"), Desk().outgoing())
                assert proxy.rule.forgot
                proxy.rule = First()
                assert len((await backend.thread(ticket)).messages) == 1
            finally:
                await backend.aclose()

    run(story())


def _newest() -> str:
    return "/tickets?query=id>0&orderby=id&order=DESC&per_page=1"
