"""What is special about Request Tracker, against a real one."""

from collections.abc import Iterator

import httpx
import pytest

from desktop.backends.base import Backend
from desktop.backends.registry import open_backend
from desktop.backends.rt.backend import RtBackend
from desktop.domain.errors import ConnectionLost, Forbidden, NotFound, Refused, SignInRefused
from desktop.domain.held import MergedAway
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.message import BodyFormat, Message, Thread
from desktop.domain.outbox import NewTicket, Reply, SetStatus
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from tests.backends.world import Desk, Mirror, OneWorker, new_key, run, text_of
from tests.faults.proxy import Proxy
from tests.live.request_tracker import (
    BILLING,
    OPERATIONS,
    SALES,
    TECHNICAL,
    RequestTracker,
    RtWorld,
)

CUSTOMER, AGENT = Role.CUSTOMER, Role.AGENT


# --- signing in -----------------------------------------------------------------------------------


def test_a_customer_sees_open_queues_and_staff_sees_all(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            assert (await customer.identify()).helpdesk == "rt.test"
            assert not (await customer.identify()).capabilities.internal_notes
            assert (await agent.identify()).capabilities.internal_notes
            names = [[d.name for d in (await b.catalog()).departments] for b in (customer, agent)]
        assert names[0] == ["Sales", "Billing", "Technical Support"]
        assert names[1] == [*names[0], "Operations"]

    run(story())


def test_a_forgotten_session_is_renewed_without_a_word(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Sessions", "End")
        async with world.client(CUSTOMER) as backend:
            await backend.thread(ticket)
            _log_out(world, backend)
            assert (await backend.thread(ticket)).ticket.id == ticket
            _log_out(world, backend)
            desk = Desk()
            reply = Reply(ticket=ticket, body="Still me", files=(desk.file("a.txt", b"abc"),))
            sent = await backend.reply(reply, desk.outgoing())
            assert sent.message is not None
            _log_out(world, backend)
            pieces = [p async for p in backend.download(sent.message, sent.message.attachments[0])]
            assert b"".join(pieces) == b"abc"

    run(story())


def test_a_revoked_token_needs_the_person(world: RtWorld) -> None:
    async def story() -> None:
        wrong = world.rt.tokens["alice"][:-4] + "0000"
        async with world.client(CUSTOMER, token=wrong) as backend:
            with pytest.raises(SignInRefused):
                await backend.thread(RemoteId("1"))

    run(story())


def test_the_address_of_the_interface_is_understood_too(world: RtWorld) -> None:
    async def story() -> None:
        url = f"{world.rt.url}/REST/2.0/"
        backend = open_backend("rt", url, world.rt.tokens["bob"], world.worker)
        try:
            assert (await backend.identify()).person.id == "bob"
        finally:
            await backend.aclose()

    run(story())


def _log_out(world: RtWorld, backend: object) -> None:
    """Let RT forget the session that *backend* uses."""
    assert isinstance(backend, RtBackend)
    cookie = backend._session._http._headers["Cookie"]
    answer = httpx.get(f"{world.rt.url}/NoAuth/Logout.html", headers={"Cookie": cookie})
    assert answer.status_code == 200


# --- reading --------------------------------------------------------------------------------------


def test_seeded_conversations_are_what_they_are(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(AGENT) as agent:
            thread = await agent.thread(RemoteId("21"))
            assert [m.author.role for m in thread.messages[:4]] == [CUSTOMER, AGENT, AGENT, AGENT]
            assert [m.number for m in thread.messages] == [1, 2, None, 3, 4, 5, 6, 7]
            assert thread.messages[0].body == "Hello,\n\nthis is ticket number 21.\nGrüße, bob\n"
            assert thread.messages[2].internal
            assert thread.messages[2].body == "INTERNAL: be polite (21).\n"
            assert (thread.ticket.messages, thread.ticket.preview) == (7, "Reply number 5 on 21.")
            assert thread.ticket.requester is not None
            assert thread.ticket.requester.email == "bob@rt.test"
            assert thread.ticket.assignee is not None
            assert thread.ticket.assignee.name == "Agnes Agent"

    run(story())


def test_of_alternatives_the_rich_one_is_shown_and_its_picture_named(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(AGENT) as agent:
            thread = await agent.thread(RemoteId("9"))
            rich = thread.messages[1]
            assert rich.format is BodyFormat.HTML
            [logo] = rich.attachments
            expected = "<p>We are <b>looking</b> into it (9).</p>"
            assert rich.body == f'{expected}<img src="attachment:{logo.id}">'
            assert (logo.name, logo.content_type, logo.size) == ("logo.png", "image/png", 70)
            pieces = [piece async for piece in agent.download(rich, logo)]
            assert b"".join(pieces).startswith(b"\x89PNG")

    run(story())


def test_notes_and_mails_of_the_system_stay_away_from_customers(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(CUSTOMER) as customer:
            thread = await customer.thread(RemoteId("20"))
            assert [m.number for m in thread.messages] == [1, 2, 3]
            assert "INTERNAL" not in repr(thread)
            with pytest.raises(NotFound):
                await customer.thread(RemoteId("3"))  # bob's

    run(story())


def test_a_merged_ticket_is_gone_and_its_messages_are_not(world: RtWorld) -> None:
    async def story() -> None:
        target = await world.open_ticket("Stays", "First")
        merged = await world.open_ticket("Goes", "Second")
        async with world.client(CUSTOMER) as customer:
            mirror = Mirror(customer)
            await mirror.sync()
            assert merged in mirror.tickets
            world.person(AGENT).put(merged, MergeInto=str(target))
            await mirror.sync()
            assert merged not in mirror.tickets
            talk = await mirror.conversation(target)
            assert [text_of(message) for message in talk] == ["First", "Second"]
            with pytest.raises(MergedAway) as gone:
                await customer.thread(merged)
            assert gone.value.fields["into"] == target
            # Nothing goes into another ticket than the person wrote to, before they say so.
            with pytest.raises(MergedAway):
                await customer.reply(Reply(ticket=merged, body="Third"), Desk().outgoing())
            assert len((await customer.thread(target)).messages) == 2

    run(story())


def test_a_deleted_ticket_leaves_the_list(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Delete me", "Please")
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            mirrors = [Mirror(customer), Mirror(agent)]
            for mirror in mirrors:
                await mirror.sync()
                assert ticket in mirror.tickets
            world.person(AGENT).put(ticket, Status="deleted")
            for mirror in mirrors:
                await mirror.sync()
                assert ticket not in mirror.tickets
                await mirror.sync()
                assert not mirror.pages[-1].removed
            with pytest.raises(NotFound):
                await customer.thread(ticket)

    run(story())


def test_a_second_change_within_the_same_second_is_not_missed(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Quick", "One")
        async with world.client(CUSTOMER) as customer:
            mirror = Mirror(customer)
            await mirror.sync()
            for round_ in range(5):
                await world.settle()
                await world.say(AGENT, ticket, f"{round_} first")
                await mirror.sync()
                await world.say(AGENT, ticket, f"{round_} second")
                await mirror.sync()
                talk = await mirror.conversation(ticket)
                assert [text_of(m) for m in talk[-2:]] == [f"{round_} first", f"{round_} second"]

    run(story())


def test_changes_are_seen_from_every_time_zone(rt_far_away: RtWorld) -> None:
    world = rt_far_away

    async def story() -> None:
        ticket = await world.open_ticket("Far away", "Hello from New York")
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            mirrors = [Mirror(customer), Mirror(agent)]
            for mirror in mirrors:
                await mirror.sync()
                await mirror.sync()
                assert not mirror.pages[-1].tickets
            await world.settle()
            await world.say(AGENT, ticket, "Hello from Tehran")
            for mirror in mirrors:
                await mirror.sync()
                assert [t.id for t in mirror.pages[-1].tickets] == [ticket]
                assert mirror.tickets[ticket].preview == "Hello from Tehran"

    run(story())


def test_many_changes_at_once_all_arrive(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(AGENT) as agent:
            mirror = Mirror(agent)
            await mirror.sync()
            person = world.person(AGENT)
            some = [id for id in mirror.tickets if mirror.tickets[id].department == BILLING][:8]
            for priority, tickets in ((71, some), (72, list(mirror.tickets)[:60])):
                for ticket in tickets:
                    person.put(ticket, Priority=priority)
                await mirror.sync()
                assert {mirror.tickets[id].priority for id in tickets} == {str(priority)}

    run(story())


def test_whose_turn_it_is_follows_who_wrote_last(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Turns", "My turn is over")
        async with world.client(CUSTOMER) as customer:

            async def status() -> tuple[Status, str]:
                found = (await customer.thread(ticket)).ticket
                return found.status, found.status_label

            assert await status() == (Status.NEW, "new")
            await world.say(AGENT, ticket, "Have you tried …?")
            assert await status() == (Status.ANSWERED, "open")
            await world.say(AGENT, ticket, "no idea", internal=True)
            assert await status() == (Status.ANSWERED, "open")
            await world.say(CUSTOMER, ticket, "Yes")
            assert await status() == (Status.WAITING_FOR_STAFF, "open")
            await world.set_status(ticket, Status.ON_HOLD)
            assert await status() == (Status.ON_HOLD, "stalled")
            await world.set_status(ticket, Status.CLOSED)
            assert await status() == (Status.CLOSED, "resolved")
            await world.say(CUSTOMER, ticket, "Not solved")
            assert await status() == (Status.WAITING_FOR_STAFF, "open")

    run(story())


def test_a_customer_who_is_no_requestor_is_no_staff(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Two of us", "Hello")
        world.person(AGENT).put(ticket, Cc=["bob@rt.test"])
        world.people["bob"].say(ticket, "I am here too")
        world.person(AGENT).put(ticket, Cc=[])
        async with world.client(AGENT) as agent:
            thread = await agent.thread(ticket)
            assert [m.author.role for m in thread.messages] == [CUSTOMER, CUSTOMER]

    run(story())


# --- writing --------------------------------------------------------------------------------------


def test_a_refusal_within_200_is_a_refusal(world: RtWorld) -> None:
    async def story() -> None:
        closed = Status.CLOSED
        ticket = world.person(CUSTOMER).open_ticket(TECHNICAL, "Close?", "May I?")
        async with world.client(CUSTOMER) as customer:
            close = SetStatus(ticket=ticket, status_id="resolved", meaning=closed)
            with pytest.raises(Forbidden):
                await customer.set_status(close, Desk().outgoing())
            nonsense = SetStatus(ticket=ticket, status_id="nonsense", meaning=closed)
            with pytest.raises(Refused, match="nonsense"):
                await customer.set_status(nonsense, Desk().outgoing())
            assert (await customer.thread(ticket)).ticket.status_id == "new"

    run(story())


def test_a_queue_that_is_not_open_refuses_a_ticket(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(CUSTOMER) as customer:
            new = NewTicket(department=RemoteId(OPERATIONS), subject="Let me in", body="Please")
            with pytest.raises(Forbidden):
                await customer.create(new, Desk().outgoing())

    run(story())


def test_markdown_arrives_as_what_it_looks_like(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Markdown", "Go")
        async with world.client(CUSTOMER) as customer:
            rich = await _say(customer, ticket, "Try **this**:\n\n- one\n- two <b>\n")
            assert rich.format is BodyFormat.HTML
            assert "<strong>this</strong>" in rich.body
            assert "<li>two &lt;b&gt;</li>" in rich.body
            plain = await _say(customer, ticket, "Just words\nin two lines.\n\nBye")
            assert plain.format is BodyFormat.TEXT
            assert plain.body == "Just words\nin two lines.\n\nBye"

    run(story())


def test_texts_in_old_encodings_keep_their_bytes(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Encodings", "Go")
        desk = Desk()
        contents = {
            "latin1.txt": "Grüße\r\nx\n".encode("latin-1"),
            "utf16.txt": "abcд".encode("utf-16"),
            "cp1251.html": "<p>Привет</p>".encode("cp1251"),
            "bom.csv": b"\xef\xbb\xbfa;b\r\n",
            "zero.bin": bytes(1000),
            "mail.eml": b"Subject: x\n\nbody\n",
        }
        kinds = {"txt": "text/plain", "html": "text/html", "csv": "text/csv"}
        files = tuple(
            desk.file(name, content, kinds.get(name.rsplit(".", 1)[1], "message/rfc822"))
            for name, content in contents.items()
        )
        async with world.client(CUSTOMER) as customer:
            reply = Reply(ticket=ticket, body="", files=files)
            key = new_key()
            message = (await customer.reply(reply, desk.outgoing(key))).message
            assert message is not None
            assert (message.body, message.token) == ("", key)
            assert [file.name for file in message.attachments] == list(contents)
            for file in message.attachments:
                got = b"".join([piece async for piece in customer.download(message, file)])
                assert got == contents[file.name], file.name
                assert file.size == len(got)

    run(story())


def test_an_answer_lost_after_the_commit_is_found_and_never_doubled(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Lost answers", "Go")
        seen = (await _thread(world, ticket)).messages[-1].id
        commands: list[Reply | NewTicket] = [
            Reply(ticket=ticket, body="Did you get this?"),
            NewTicket(department=RemoteId(SALES), subject="Lost but there", body="Hello"),
        ]
        with Proxy(world.rt.url) as proxy:
            backend = open_backend("rt", proxy.url, world.rt.tokens["alice"], world.worker)
            try:
                await backend.identify()
                for command in commands:
                    key = new_key()
                    proxy.drop_answer_to("POST", times=1)
                    with pytest.raises(ConnectionLost):
                        await _send(backend, command, key)
                    assert await backend.probe(command, new_key(), None) is None
                    found = await backend.probe(command, key, seen)
                    assert found is not None
                    assert found.message is not None
                    assert found.message.token == key
                    assert text_of(found.message) == command.body
            finally:
                await backend.aclose()
        assert len((await _thread(world, ticket)).messages) == 2

    run(story())


def test_nobody_else_is_told_the_key_of_a_message(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Keys", "Go")
        key = new_key()
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            await customer.reply(Reply(ticket=ticket, body="Mine"), Desk().outgoing(key))
            assert (await customer.thread(ticket)).messages[-1].token == key
            assert (await agent.thread(ticket)).messages[-1].token == ""

    run(story())


async def _send(backend: Backend, command: Reply | NewTicket, key: OutboxId) -> None:
    match command:
        case Reply():
            await backend.reply(command, Desk().outgoing(key))
        case NewTicket():
            await backend.create(command, Desk().outgoing(key))


async def _say(backend: Backend, ticket: RemoteId, markdown: str) -> Message:
    command = Reply(ticket=ticket, body=markdown, format=BodyFormat.MARKDOWN)
    receipt = await backend.reply(command, Desk().outgoing())
    assert receipt.message is not None
    return receipt.message


async def _thread(world: RtWorld, ticket: RemoteId) -> Thread:
    async with world.client(CUSTOMER) as backend:
        return await backend.thread(ticket)


@pytest.fixture
def rt_far_away(rt: RequestTracker, worker: OneWorker) -> Iterator[RtWorld]:
    with RtWorld(rt, worker, customer="bob", agent="agent2") as world:
        yield world
