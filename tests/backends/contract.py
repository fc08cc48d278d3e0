"""The contract that every backend is held to: subclass it and give it a `world` fixture.

Which tests apply follows from what the helpdesk says it can do (`Capabilities`), never from its
kind. A test that a helpdesk cannot pass for a known reason is overridden there, with the reason.
"""

import json
import os
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import cast

import pytest
from msgspec import structs

from desktop.backends.base import Backend, Capabilities
from desktop.backends.memory_offer import FORM
from desktop.domain.catalog import Catalog
from desktop.domain.errors import (
    Forbidden,
    NotAHelpdesk,
    NotFound,
    Refused,
    SignInRefused,
    UnexpectedAnswer,
    Unreachable,
)
from desktop.domain.fields import CredentialKind, Credentials, Rows
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.message import Message
from desktop.domain.outbox import ChangeFields, NewTicket, Reply, SetStatus
from desktop.domain.secret import Secret
from desktop.domain.status import Status, StatusChoice
from desktop.domain.ticket import Role
from tests.backends.presence_contract import PresenceContract
from tests.backends.raw_server import RawServer, answer
from tests.backends.world import Desk, Mirror, World, new_key, run, soon, story, text_of
from tests.real_data import real_data

CUSTOMER, AGENT = Role.CUSTOMER, Role.AGENT

TEXTS = {
    "persian": "سلام، می‌خواهم بدانم چرا «سفارش ۱۲۳» نرسیده است؟",
    "emoji": "Thanks 👍🏽 — family 👨‍👩‍👧‍👦, flag 🇮🇷, ☃",
    "bidi": "price: \u2067۱۲۰ تومان\u2069 for \u200fأحمد\u200f and \u202dABC\u202c",
    "russian": "Ещё раз: объём тот же, подъезд №5",
    "markup": "if a < b && c > d: print(\"<b>&amp;</b>\")\n<script>alert('no')</script>",
    "lines": "First\n\nSecond, after a blank line\n    four spaces in\nlast",
    "combining": "e\u0301 and \u1e9b\u0323 and Z͑ͫ̓ͪ̂ͫ",
    "one character": ".",
    "long": "Zeile mit äöü und ß, noch eine Zeile. " * 2000 + "Ende",
}
"""Replies as people write them; each must arrive as it was written."""


PASSWORD = 'c0rrect-h0rse/بسته"+%41'
ROOT = Credentials(
    kind=CredentialKind.SERVER_ROOT,
    login="root",
    password=Secret(PASSWORD),
    host="203.0.113.7",
    port=22,
)
MAILBOX = Credentials(
    kind=CredentialKind.MAILBOX, login="b@example.com", password=Secret("mail-s3cr3t")
)


class BackendContract(PresenceContract):
    """Subclass as `TestX(BackendContract)` with a fixture `world` that returns a `World`."""

    # --- signing in -------------------------------------------------------------------------------

    @story
    async def test_identify_tells_who_and_where(self, world: World) -> None:
        for role in (CUSTOMER, AGENT):
            async with world.client(role) as backend:
                identity = await backend.identify()
            assert identity.person.role is role
            assert identity.person.id
            assert identity.person.name
            assert identity.helpdesk
            assert backend.kind

    @story
    async def test_a_wrong_token_is_refused(self, world: World) -> None:
        async with world.client(CUSTOMER, token="not-a-token") as backend:
            with pytest.raises(SignInRefused):
                await backend.identify()
        async with world.client(CUSTOMER, token="not-a-token") as backend:
            with pytest.raises(SignInRefused):
                await backend.pull(None)

    @story
    async def test_a_token_that_no_header_can_hold_is_refused(self, world: World) -> None:
        for token in ("two\r\nlines: yes", "توکن"):
            with pytest.raises(SignInRefused) as caught:
                async with world.client(CUSTOMER, token=token) as backend:
                    await backend.identify()
            assert token not in repr(caught.value) + str(caught.value)

    @story
    async def test_the_catalog_holds_what_forms_show(self, world: World) -> None:
        for role in (CUSTOMER, AGENT):
            async with world.client(role) as backend:
                catalog = await backend.catalog()
            ids = [department.id for department in catalog.departments]
            assert ids
            assert len(set(ids)) == len(ids)
            assert all(department.name for department in catalog.departments)
            assert catalog.status_for(Status.CLOSED) is not None
            assert all(status.id and status.label for status in catalog.statuses)

    # --- pulling ----------------------------------------------------------------------------------

    @story
    async def test_the_first_pull_is_complete_and_newest_first(self, world: World) -> None:
        oldest = await world.open_ticket("The oldest ticket", "It began with this")
        await world.settle()
        middle = await world.open_ticket("The middle ticket", "Then this")
        await world.settle()
        newest = await world.open_ticket("The newest ticket", "And this")
        await world.settle()
        await world.say(AGENT, middle, "An answer lifts it")
        async with world.client(CUSTOMER) as backend:
            mirror = Mirror(backend)
            await mirror.sync()
            assert {oldest, middle, newest} <= mirror.tickets.keys()
            ticket = mirror.tickets[newest]
            assert ticket.subject == "The newest ticket"
            assert ticket.number
            assert ticket.department_name
            assert ticket.status_label
            assert ticket.created.utcoffset() is not None
            assert ticket.created <= ticket.last_message
            order = [t.id for page in mirror.pages if page.first for t in page.tickets]
            places = [order.index(id) for id in (middle, newest, oldest)]
            assert places == sorted(places)
            talk = await mirror.conversation(middle)
            assert [text_of(m).strip() for m in talk] == ["Then this", "An answer lifts it"]
            assert [m.author.role for m in talk] == [CUSTOMER, AGENT]
            assert [m.number for m in talk] == [1, 2]

    @story
    async def test_a_reply_of_staff_comes_with_the_next_pull(self, world: World) -> None:
        ticket = await world.open_ticket("Where is my order?", "It is late")
        async with world.client(CUSTOMER) as backend:
            mirror = Mirror(backend)
            await mirror.sync()
            before = mirror.tickets[ticket]
            await world.settle()
            await world.say(AGENT, ticket, "It is on its way")
            await mirror.sync()
            assert not any(page.first for page in mirror.pages)
            after = mirror.tickets[ticket]
            assert after.last_role is AGENT
            assert after.last_message > before.last_message
            assert after.updated >= before.updated
            newest = (await mirror.conversation(ticket))[-1]
            assert text_of(newest).strip() == "It is on its way"
            assert newest.author.role is AGENT
            assert not newest.internal

    @story
    async def test_a_change_of_status_comes_with_the_next_pull(self, world: World) -> None:
        ticket = await world.open_ticket("Close this", "Please")
        async with world.client(CUSTOMER) as backend:
            mirror = Mirror(backend)
            await mirror.sync()
            assert mirror.tickets[ticket].status is not Status.CLOSED
            await world.settle()
            await world.set_status(ticket, Status.CLOSED)
            await mirror.sync()
            assert mirror.tickets[ticket].status is Status.CLOSED

    @story
    async def test_a_new_ticket_comes_with_the_next_pull(self, world: World) -> None:
        async with world.client(AGENT) as backend:
            mirror = Mirror(backend)
            await mirror.sync()
            await world.settle()
            ticket = await world.open_ticket("Brand new", "Hello, staff")
            await mirror.sync()
            assert mirror.tickets[ticket].subject == "Brand new"
            assert [text_of(m).strip() for m in await mirror.conversation(ticket)] == [
                "Hello, staff"
            ]
            requester = mirror.tickets[ticket].requester
            assert requester is not None
            assert requester.role is CUSTOMER

    @story
    async def test_pulling_again_comes_to_rest(self, world: World) -> None:
        ticket = await world.open_ticket("Quiet", "Nothing follows")
        async with world.client(CUSTOMER) as backend:
            mirror = Mirror(backend)
            await mirror.sync()
            before = dict(mirror.tickets)
            await mirror.sync()
            assert mirror.tickets == before
            assert len(mirror.pages) <= 2
            assert ticket in before

    @story
    async def test_a_cursor_survives_a_new_connection(self, world: World) -> None:
        await world.open_ticket("Before", "The restart")
        async with world.client(CUSTOMER) as backend:
            mirror = Mirror(backend)
            await mirror.sync()
        await world.settle()
        ticket = await world.open_ticket("While away", "Nobody listened")
        async with world.client(CUSTOMER) as backend:
            mirror.backend = backend
            await mirror.sync()
            assert mirror.tickets[ticket].subject == "While away"
            assert not any(page.first for page in mirror.pages)

    @story
    async def test_a_cursor_that_means_nothing_starts_anew(self, world: World) -> None:
        ticket = await world.open_ticket("Found again", "Whatever the cursor")
        async with world.client(CUSTOMER) as backend:
            for nonsense in ("", "nonsense", '{"phase":"changes","feed":9007199254740000}'):
                mirror = Mirror(backend, cursor=nonsense)
                await mirror.sync()
                assert ticket in mirror.tickets
                assert mirror.pages[0].first

    @story
    async def test_a_thread_is_what_was_pulled(self, world: World) -> None:
        ticket = await world.open_ticket("A conversation", "One")
        for role, text in ((AGENT, "Two"), (CUSTOMER, "Three"), (AGENT, "Four")):
            await world.say(role, ticket, text)
        async with world.client(CUSTOMER) as backend:
            mirror = Mirror(backend)
            await mirror.sync()
            pulled = await mirror.conversation(ticket)
            thread = await backend.thread(ticket)
            assert thread.messages == pulled
            assert [text_of(m).strip() for m in thread.messages] == ["One", "Two", "Three", "Four"]
            assert [m.number for m in thread.messages] == [1, 2, 3, 4]
            assert thread.ticket.id == ticket
            assert thread.ticket.subject == "A conversation"

    @story
    async def test_a_ticket_that_is_not_there_is_not_found(self, world: World) -> None:
        async with world.client(CUSTOMER) as backend:
            for nowhere in ("999999999", "t999999999", "..", "a/b"):
                with pytest.raises((NotFound, Forbidden)):
                    await backend.thread(RemoteId(nowhere))

    # --- writing ----------------------------------------------------------------------------------

    @pytest.mark.parametrize("name", TEXTS)
    def test_a_reply_arrives_as_it_was_written(self, world: World, name: str) -> None:
        run(self._reply_arrives(world, TEXTS[name]))

    async def _reply_arrives(self, world: World, text: str) -> None:
        ticket = await world.open_ticket("Any words", "Go on")
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            for backend, role in ((customer, CUSTOMER), (agent, AGENT)):
                receipt = await backend.reply(Reply(ticket=ticket, body=text), Desk().outgoing())
                assert receipt.message is not None
                assert text_of(receipt.message) == text
                thread = await backend.thread(ticket)
                assert thread.messages[-1] == receipt.message
                assert thread.messages[-1].author.role is role
                assert thread.ticket.last_role is role
            assert text_of((await customer.thread(ticket)).messages[-1]) == text

    @story
    async def test_a_new_ticket_arrives(self, world: World) -> None:
        desk = Desk()
        async with world.client(CUSTOMER) as backend:
            mirror = Mirror(backend)
            await mirror.sync()
            department = _open_department(await backend.catalog())
            command = NewTicket(
                department=department,
                subject="Не приходит письмо ✉",
                body="با سلام\n\nساعت ۱۰",
                files=(desk.file("log.txt", b"line 1\nline 2\n", "text/plain"),),
            )
            await world.settle()
            receipt = await backend.create(command, desk.outgoing())
            assert receipt.ticket.subject == command.subject
            assert receipt.ticket.department == department
            assert receipt.message is not None
            assert text_of(receipt.message) == command.body
            assert [file.name for file in receipt.message.attachments] == ["log.txt"]
            await mirror.sync()
            assert mirror.tickets[receipt.ticket.id].subject == command.subject
            assert len(await mirror.conversation(receipt.ticket.id)) == 1

    @story
    async def test_a_department_that_is_not_there_is_refused(self, world: World) -> None:
        async with world.client(CUSTOMER) as backend:
            command = NewTicket(department=RemoteId("d999999"), subject="Lost", body="Nowhere")
            with pytest.raises((Refused, Forbidden, NotFound)):
                await backend.create(command, Desk().outgoing())

    @story
    async def test_a_reply_to_a_ticket_that_is_not_there_is_refused(self, world: World) -> None:
        async with world.client(CUSTOMER) as backend:
            command = Reply(ticket=RemoteId("999999999"), body="Anybody?")
            with pytest.raises((Refused, Forbidden, NotFound)):
                await backend.reply(command, Desk().outgoing())

    @story
    async def test_closing_and_reopening(self, world: World) -> None:
        for role in (CUSTOMER, AGENT):
            async with world.client(role) as backend:
                can = (await backend.identify()).capabilities
                catalog = await backend.catalog()
                ticket = await world.open_ticket("Done?", "Close it")
                if can.close:
                    closed = catalog.status_for(Status.CLOSED)
                    assert closed is not None
                    await _set(backend, ticket, closed)
                    assert (await backend.thread(ticket)).ticket.status is Status.CLOSED
                if can.close and can.reopen:
                    reopened = _reopened(catalog)
                    await _set(backend, ticket, reopened)
                    assert (await backend.thread(ticket)).ticket.status is reopened.meaning

    @story
    async def test_an_internal_note_stays_among_staff(self, world: World) -> None:
        ticket = await world.open_ticket("Between us", "Hello")
        async with world.client(AGENT) as agent, world.client(CUSTOMER) as customer:
            if not (await agent.identify()).capabilities.internal_notes:
                pytest.skip("this helpdesk has no internal notes")
            mirror = Mirror(customer)
            await mirror.sync()
            await world.settle()
            desk = Desk()
            note = Reply(
                ticket=ticket,
                body="hushed-among-staff",
                internal=True,
                files=(desk.file("hushed-file.txt", b"for staff alone"),),
            )
            receipt = await agent.reply(note, desk.outgoing())
            assert receipt.message is not None
            assert receipt.message.internal
            assert receipt.message.number is None
            assert (await agent.thread(ticket)).messages[-1] == receipt.message
            await mirror.sync()
            seen = repr([await mirror.conversation(ticket), mirror.tickets[ticket], mirror.pages])
            seen += repr(await customer.thread(ticket))
            assert "hushed" not in seen
            with pytest.raises((NotFound, Forbidden)):
                await _download(customer, receipt.message)
            await world.say(AGENT, ticket, "In public")
            public = (await customer.thread(ticket)).messages[-1]
            assert public.number == 2

    @story
    async def test_a_customer_writes_no_internal_notes(self, world: World) -> None:
        ticket = await world.open_ticket("Not mine", "To write")
        async with world.client(CUSTOMER) as backend:
            if (await backend.identify()).capabilities.internal_notes:
                pytest.skip("customers of this helpdesk may write notes")
            with pytest.raises((Forbidden, Refused)):
                await backend.reply(
                    Reply(ticket=ticket, body="psst", internal=True), Desk().outgoing()
                )
            assert len((await backend.thread(ticket)).messages) == 1

    # --- forms and logins -------------------------------------------------------------------------

    @story
    async def test_a_form_is_told_as_it_is(self, world: World) -> None:
        async with world.client(CUSTOMER) as backend:
            _needs_fields((await backend.identify()).capabilities)
            asking = await world.technical()
            department = (await backend.catalog()).department(asking)
            assert department is not None
            assert department.form == FORM
            assert department.form_problem == ""

    @story
    async def test_answers_and_logins_arrive_apart(self, world: World) -> None:
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            can = (await customer.identify()).capabilities
            _needs_fields(can)
            command, desk, key = await _technical_ticket(world), Desk(), new_key()
            mirror = Mirror(agent)
            await mirror.sync()
            await world.settle()
            receipt = await customer.create(command, desk.outgoing(key))
            id, again = receipt.ticket.id, receipt
            if can.keyed_writes:
                again = await customer.create(command, desk.outgoing(key))
            await mirror.sync()
            thread = await agent.thread(id)
            for ticket in (receipt.ticket, again.ticket, thread.ticket, mirror.tickets[id]):
                details = ticket.details
                assert details is not None
                assert details.fields == {
                    "domain": "example.com",
                    "priority": command.fields["priority"],
                    "mailboxes": Rows(({"address": "a@example.com"}, {"address": "b@example.com"})),
                }
                assert [(s.field, s.kind, s.host, s.port, s.purged) for s in details.secrets] == [
                    ("root", CredentialKind.SERVER_ROOT, "203.0.113.7", 22, False),
                    ("mailboxes", CredentialKind.MAILBOX, "", None, False),
                ]
            assert PASSWORD not in repr([receipt, again, thread, mirror.pages])
            assert "s3cr3t" not in repr([receipt, again, thread, mirror.pages])

    @story
    async def test_a_login_is_revealed_until_the_ticket_closes(self, world: World) -> None:
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            _needs_fields((await customer.identify()).capabilities)
            command = await _technical_ticket(world)
            ticket = (await customer.create(command, Desk().outgoing())).ticket
            reply = Reply(ticket=ticket.id, body="One more", credentials=(ROOT,))
            told = await customer.reply(reply, Desk().outgoing())
            assert told.ticket.details is not None
            secrets = told.ticket.details.secrets
            assert [secret.field for secret in secrets] == ["root", "mailboxes", ""]
            for backend in (agent, customer):
                shown = [await backend.reveal(ticket.id, secret.id) for secret in secrets]
                assert shown == [ROOT, MAILBOX, ROOT]
                assert PASSWORD not in repr(shown)
            with pytest.raises(NotFound):
                await agent.reveal(ticket.id, RemoteId("s999999"))
            mirror = Mirror(customer)
            await mirror.sync()
            await world.settle()
            await world.set_status(ticket.id, Status.CLOSED)
            await mirror.sync()
            details = mirror.tickets[ticket.id].details
            assert details is not None
            assert [secret.purged for secret in details.secrets] == [True] * 3
            for backend in (agent, customer):
                for secret in details.secrets:
                    with pytest.raises(NotFound):
                        await backend.reveal(ticket.id, secret.id)

    @story
    async def test_a_login_without_anything_in_it_is_no_login(self, world: World) -> None:
        async with world.client(CUSTOMER) as backend:
            _needs_fields((await backend.identify()).capabilities)
            command = NewTicket(
                department=await world.technical(),
                subject="Nothing given",
                body="Only the port that the form proposed",
                fields={"root": Credentials(kind=CredentialKind.SERVER_ROOT, port=22)},
            )
            ticket = (await backend.create(command, Desk().outgoing())).ticket
            assert ticket.details is not None
            assert ticket.details.secrets == ()

    @story
    async def test_answers_change_where_they_may(self, world: World) -> None:
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            _needs_fields((await customer.identify()).capabilities)
            command = await _technical_ticket(world)
            ticket = (await customer.create(command, Desk().outgoing())).ticket
            mirror = Mirror(agent)
            await mirror.sync()
            await world.settle()
            low = (await customer.catalog()).priorities[0].id
            change = ChangeFields(ticket=ticket.id, fields={"priority": low})
            key = new_key()
            for _ in range(2):
                receipt = await customer.change_fields(change, Desk().outgoing(key))
                assert receipt.ticket.details is not None
                assert receipt.ticket.details.fields["priority"] == low
                assert receipt.ticket.details.fields["domain"] == "example.com"
            await mirror.sync()
            assert mirror.tickets[ticket.id].details == receipt.ticket.details
            gone = ChangeFields(ticket=ticket.id, fields={"priority": ""})
            receipt = await customer.change_fields(gone, Desk().outgoing())
            assert receipt.ticket.details is not None
            assert "priority" not in receipt.ticket.details.fields
            for fixed in ("domain", "nowhere"):
                refused = ChangeFields(ticket=ticket.id, fields={fixed: "example.org"})
                with pytest.raises((Refused, Forbidden)):
                    await customer.change_fields(refused, Desk().outgoing())

    @story
    async def test_staff_open_tickets_for_customers(self, world: World) -> None:
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            if not (await agent.identify()).capabilities.on_behalf:
                pytest.skip("staff of this helpdesk open no tickets for customers")
            person = (await customer.identify()).person
            assert not (await customer.identify()).capabilities.on_behalf
            assert person.email
            command = NewTicket(
                department=_open_department(await agent.catalog()),
                subject="After a call",
                body="They asked for a quote",
                requester=person.email,
                channel="phone",
            )
            ticket = (await agent.create(command, Desk().outgoing())).ticket
            assert ticket.requester is not None
            assert ticket.requester.id == person.id
            thread = await customer.thread(ticket.id)
            assert thread.messages[0].author.role is AGENT
            with pytest.raises((Refused, Forbidden)):
                await customer.create(command, Desk().outgoing())
            if world.takes_strangers:
                return
            unknown = structs.replace(command, requester="nobody@nowhere.example")
            with pytest.raises((Refused, Forbidden, NotFound)):
                await agent.create(unknown, Desk().outgoing())

    # --- files ------------------------------------------------------------------------------------

    @story
    async def test_files_keep_their_names_types_and_bytes(self, world: World) -> None:
        ticket = await world.open_ticket("Files", "Coming")
        desk = Desk()
        files = (
            desk.file("گزارش ۱.txt", "سلام".encode(), "text/plain"),
            desk.file('say "hi" 100% ☃.png', bytes(range(256)) * 40, "image/png"),
            desk.file("big.bin", os.urandom(2_500_000)),
        )
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            sent = await customer.reply(
                Reply(ticket=ticket, body="Here they are", files=files), desk.outgoing()
            )
            assert sent.message is not None
            got = (await agent.thread(ticket)).messages[-1]
            assert [file.name for file in got.attachments] == [file.name for file in files]
            assert got.attachments[1].content_type == "image/png"
            for index, file in enumerate(files):
                assert await _download(agent, got, index) == desk.contents[file.file]
            assert {name for name, _ in desk.progress} == {file.name for file in files}

    def test_weird_file_names_arrive(self, world: World) -> None:
        listed = real_data("attachment-names/weird_names.json")
        names = [entry["name"] for entry in json.loads(listed.read_text("utf-8"))]
        run(self._names_arrive(world, names))

    async def _names_arrive(self, world: World, names: list[str]) -> None:
        ticket = await world.open_ticket("Weird names", "Coming")
        async with world.client(CUSTOMER) as backend:
            for start in range(0, len(names), 12):
                some = names[start : start + 12]
                desk = Desk()
                files = tuple(
                    desk.file(name, f"file {start + i}".encode()) for i, name in enumerate(some)
                )
                receipt = await backend.reply(
                    Reply(ticket=ticket, body=f"From {start}", files=files), desk.outgoing()
                )
                assert receipt.message is not None
                got = [file.name for file in receipt.message.attachments]
                assert len(got) == len(some)
                wrong = [
                    (name, other)
                    for name, other in zip(got, some, strict=True)
                    if not world.is_name(name, other)
                ]
                assert not wrong

    @story
    async def test_the_same_content_twice_under_two_names(self, world: World) -> None:
        ticket = await world.open_ticket("Twice", "The same")
        desk = Desk()
        files = (desk.file("a.txt", b"same"), desk.file("b.txt", b"same"))
        async with world.client(CUSTOMER) as backend:
            receipt = await backend.reply(
                Reply(ticket=ticket, body="Both", files=files), desk.outgoing()
            )
            assert receipt.message is not None
            assert [file.name for file in receipt.message.attachments] == ["a.txt", "b.txt"]

    @story
    async def test_an_empty_file_arrives(self, world: World) -> None:
        ticket = await world.open_ticket("Empty", "File")
        desk = Desk()
        async with world.client(CUSTOMER) as backend:
            receipt = await backend.reply(
                Reply(ticket=ticket, body="Nothing in it", files=(desk.file("empty.txt", b""),)),
                desk.outgoing(),
            )
            assert receipt.message is not None
            assert [file.size for file in receipt.message.attachments] == [0]
            assert await _download(backend, receipt.message) == b""

    # --- exactly once -----------------------------------------------------------------------------

    @story
    async def test_a_repeated_key_is_done_once(self, world: World) -> None:
        async with world.client(CUSTOMER) as backend:
            _needs(keyed=True, can=(await backend.identify()).capabilities)
            department = _open_department(await backend.catalog())
            desk, key = Desk(), new_key()
            command = NewTicket(
                department=department,
                subject="Once",
                body="Only once",
                files=(desk.file("once.txt", b"once"),),
            )
            first = await backend.create(command, desk.outgoing(key))
        async with world.client(CUSTOMER) as backend:
            again = await backend.create(command, desk.outgoing(key))
            assert again == first
            ticket = first.ticket.id
            reply, key, desk = Reply(ticket=ticket, body="Also once"), new_key(), Desk()
            told = await backend.reply(reply, desk.outgoing(key))
            await world.say(AGENT, ticket, "Meanwhile")
            repeated = await backend.reply(reply, desk.outgoing(key))
            assert repeated.message == told.message
            # The message is the one of then, the ticket that of now.
            assert repeated.ticket.last_role is AGENT
            assert len((await backend.thread(ticket)).messages) == 3

    @story
    async def test_a_message_tells_its_own_author_its_key(self, world: World) -> None:
        ticket = await world.open_ticket("Whose key", "Mine")
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            _needs(keyed=True, can=(await customer.identify()).capabilities)
            key = new_key()
            receipt = await customer.reply(Reply(ticket=ticket, body="Hi"), Desk().outgoing(key))
            assert receipt.message is not None
            assert receipt.message.token == key
            assert (await agent.thread(ticket)).messages[-1].token == ""

    @story
    async def test_a_probe_finds_what_was_sent_and_nothing_else(self, world: World) -> None:
        async with world.client(CUSTOMER) as backend:
            can = (await backend.identify()).capabilities
            _needs(keyed=False, can=can)
            ticket = await world.open_ticket("Did it arrive?", "Look")
            seen = (await backend.thread(ticket)).messages[-1].id
            reply = Reply(ticket=ticket, body="I may be there")
            assert await backend.probe(reply, new_key(), seen) is None
            key = new_key()
            receipt = await backend.reply(reply, Desk().outgoing(key))
            found = await backend.probe(reply, key, seen)
            assert found is not None
            assert found.message == receipt.message
            # The same words under another key are another message.
            other = new_key()
            assert await self._probe_of_other(backend, reply, other, receipt.message) is None
            department = _open_department(await backend.catalog())
            new = NewTicket(department=department, subject="Am I there?", body="Perhaps")
            key = new_key()
            assert await backend.probe(new, key, None) is None
            created = await backend.create(new, Desk().outgoing(key))
            found = await backend.probe(new, key, None)
            assert found is not None
            assert found.ticket.id == created.ticket.id
            if can.close:
                closed = (await backend.catalog()).status_for(Status.CLOSED)
                assert closed is not None
                close = SetStatus(ticket=ticket, status_id=closed.id, meaning=Status.CLOSED)
                assert await backend.probe(close, new_key(), None) is None
                await _set(backend, ticket, closed)
                assert await backend.probe(close, new_key(), None) is not None

    async def _probe_of_other(
        self, backend: Backend, reply: Reply, key: OutboxId, last: Message | None
    ) -> object:
        """Probe for a write that was never sent, after an equal one that arrived."""
        return await backend.probe(reply, key, None if last is None else last.id)

    # --- what only some can -----------------------------------------------------------------------

    @story
    async def test_a_change_wakes_up(self, world: World) -> None:
        async with world.client(CUSTOMER) as backend:
            if not (await backend.identify()).capabilities.push:
                pytest.skip("this helpdesk cannot push")
            mirror = Mirror(backend)
            await mirror.sync()
            async with aclosing(cast(AsyncGenerator[None], backend.wake_ups())) as wake_ups:
                await soon(anext(wake_ups))
                await mirror.sync()
                ticket = await world.open_ticket("Wake up", "Please")
                while ticket not in mirror.tickets:
                    await soon(anext(wake_ups))
                    await mirror.sync()

    @story
    async def test_the_helpdesk_remembers_what_was_read(self, world: World) -> None:
        ticket = await world.open_ticket("Read me", "Please")
        async with world.client(CUSTOMER) as backend, world.client(CUSTOMER) as elsewhere:
            if not (await backend.identify()).capabilities.read_state:
                pytest.skip("this helpdesk has no read state")
            mirror = Mirror(elsewhere)
            await mirror.sync()
            until = mirror.tickets[ticket].last_message
            await backend.mark_read(ticket, until)
            await mirror.sync()
            assert mirror.tickets[ticket].read_until == until

    # --- the way there ----------------------------------------------------------------------------

    @story
    async def test_nobody_at_the_address(self, world: World) -> None:
        with RawServer(lambda _: b"") as server:
            url = server.url
        async with _elsewhere(world, url) as backend:
            with pytest.raises(Unreachable):
                await backend.identify()
            with pytest.raises(Unreachable):
                await backend.reply(Reply(ticket=RemoteId("1"), body="Hi"), Desk().outgoing())

    def test_something_else_at_the_address(self, world: World) -> None:
        pages = {
            "a web page": answer(b"<!DOCTYPE html><title>Welcome</title>", "text/html"),
            "nothing there": answer(b"nothing", "text/plain", status=404),
            "other data": answer(b'{"hello": "world"}'),
            "nonsense": answer(b'{"hello": '),
            "moved": answer(b"", status=301, headers={"Location": "https://elsewhere.example/"}),
        }
        for name, page in pages.items():
            run(self._is_no_helpdesk(world, name, page))

    async def _is_no_helpdesk(self, world: World, name: str, page: bytes) -> None:
        with RawServer(lambda _: page) as server:
            async with _elsewhere(world, server.url) as backend:
                with pytest.raises(NotAHelpdesk) as caught:
                    await backend.identify()
                assert server.url in str(caught.value), name

    @story
    async def test_a_web_page_instead_of_data(self, world: World) -> None:
        with RawServer(lambda _: answer(b"<html>Sign in to WiFi</html>", "text/html")) as server:
            async with _elsewhere(world, server.url) as backend:
                with pytest.raises((UnexpectedAnswer, NotAHelpdesk)):
                    await backend.pull(None)


def _elsewhere(world: World, url: str) -> "aclosing[Backend]":
    backend = world.connect_to(url)
    if backend is None:
        pytest.skip("this helpdesk has no address")
    return aclosing(backend)


def _needs(*, keyed: bool, can: Capabilities) -> None:
    if can.keyed_writes is not keyed:
        pytest.skip("this helpdesk has keys" if can.keyed_writes else "this helpdesk has no keys")


def _needs_fields(can: Capabilities) -> None:
    if not (can.secret_fields and can.change_fields):
        pytest.skip("this helpdesk has no forms of its own")


async def _technical_ticket(world: World) -> NewTicket:
    department = await world.technical()
    async with world.client(CUSTOMER) as backend:
        high = (await backend.catalog()).priorities[-1].id
    rows = (
        {"address": "a@example.com", "login": Credentials(kind=CredentialKind.MAILBOX)},
        {"address": "b@example.com", "login": MAILBOX},
    )
    return NewTicket(
        department=department,
        subject="The mail does not move",
        body="Please move it",
        fields={
            "domain": "example.com",
            "priority": high,
            "root": ROOT,
            "mailboxes": Rows(rows),
        },
    )


def _open_department(catalog: Catalog) -> RemoteId:
    return next(d.id for d in catalog.departments if d.open_to_customers)


def _reopened(catalog: Catalog) -> StatusChoice:
    wanted = (Status.WAITING_FOR_STAFF, Status.IN_PROGRESS, Status.NEW)
    return next(found for status in wanted if (found := catalog.status_for(status)))


async def _set(backend: Backend, ticket: RemoteId, status: StatusChoice) -> None:
    command = SetStatus(ticket=ticket, status_id=status.id, meaning=status.meaning)
    receipt = await backend.set_status(command, Desk().outgoing())
    assert receipt.ticket.id == ticket
    assert receipt.ticket.status is status.meaning


async def _download(backend: Backend, message: Message, index: int = 0) -> bytes:
    pieces = [piece async for piece in backend.download(message, message.attachments[index])]
    assert all(0 < len(piece) <= 1024 * 1024 for piece in pieces)
    return b"".join(pieces)
