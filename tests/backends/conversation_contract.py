"""Several conversations in one ticket, at every helpdesk that has them: a part of the contract."""

import pytest
from msgspec import structs

from desktop.backends.base import Backend
from desktop.domain.conversations import MAIN, new_conversation
from desktop.domain.errors import Refused, Unsupported
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import Reply
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from tests.backends.world import Desk, Mirror, World, new_key, story, text_of

CUSTOMER, AGENT = Role.CUSTOMER, Role.AGENT


class ConversationContract:
    """Subclass as `TestX(ConversationContract)` with a fixture `world` that returns a `World`."""

    @story
    async def test_staff_begin_conversations_and_customers_see_public_ones(
        self, world: World
    ) -> None:
        ticket = await world.open_ticket("Slow network", "Since noon")
        among, beside = _note(ticket), _reply(ticket)
        async with world.client(AGENT) as agent, world.client(CUSTOMER) as customer:
            await _require(agent)
            theirs, ours = Mirror(customer), Mirror(agent)
            await theirs.sync()
            told = await agent.reply(among, Desk().outgoing())
            assert told.message is not None
            assert told.message.conversation == among.conversation
            await agent.reply(beside, Desk().outgoing())
            # What was written into it before it was known there goes to the same one.
            await agent.reply(structs.replace(among, body="Second"), Desk().outgoing())
            answer = Reply(ticket=ticket, body="Paid", conversation=beside.conversation)
            await customer.reply(answer, Desk().outgoing())

            await ours.sync()
            await theirs.sync()
            told_ours = [m.conversation for m in await ours.conversation(ticket)]
            told_theirs = [m.conversation for m in await theirs.conversation(ticket)]
            near, far = among.conversation, beside.conversation
            assert told_ours == [MAIN, near, far, near, far]
            assert told_theirs == [MAIN, far, far]
            seen = {c.id: c for c in ours.tickets[ticket].conversations}
            assert (seen[near].name, seen[near].internal, seen[near].messages) == (
                "Supplier",
                True,
                2,
            )
            assert (seen[far].name, seen[far].internal, seen[far].messages) == ("Invoice", False, 2)
            public = {c.id for c in theirs.tickets[ticket].conversations}
            assert public == {far}
            assert ours.tickets[ticket].status in {Status.WAITING_FOR_STAFF, Status.NEW}

    @story
    async def test_repeating_a_first_message_begins_one_conversation(self, world: World) -> None:
        ticket = await world.open_ticket("Slow network", "Since noon")
        command, key = _note(ticket), new_key()
        async with world.client(AGENT) as agent:
            can = await _require(agent)
            if not can:
                pytest.skip("without keys a repeat is another message")
            for _ in range(3):
                await agent.reply(command, Desk().outgoing(key))
            mirror = Mirror(agent)
            await mirror.sync()
            (begun,) = mirror.tickets[ticket].conversations
            assert (begun.id, begun.messages) == (command.conversation, 1)

    @story
    async def test_a_conversation_keeps_its_kind_and_its_ticket(self, world: World) -> None:
        ticket = await world.open_ticket("Slow network", "Since noon")
        other = await world.open_ticket("Another", "Thing")
        among = _note(ticket)
        async with world.client(AGENT) as agent, world.client(CUSTOMER) as customer:
            await _require(agent)
            await agent.reply(among, Desk().outgoing())
            for wrong in (
                structs.replace(among, internal=False),
                structs.replace(among, ticket=other),
                structs.replace(among, conversation=new_conversation(), begins=""),
            ):
                with pytest.raises(Refused):
                    await agent.reply(wrong, Desk().outgoing())
            for begins in ("", "Mine"):
                tried = structs.replace(among, internal=False, begins=begins)
                with pytest.raises((Refused, Unsupported)):
                    await customer.reply(tried, Desk().outgoing())
            mirror = Mirror(customer)
            await mirror.sync()
            talk = await mirror.conversation(ticket)
            assert [text_of(message).strip() for message in talk] == ["Since noon"]


def _note(ticket: RemoteId) -> Reply:
    return Reply(
        ticket=ticket,
        body="First",
        internal=True,
        conversation=new_conversation(),
        begins="Supplier",
    )


def _reply(ticket: RemoteId) -> Reply:
    return structs.replace(
        _note(ticket), internal=False, conversation=new_conversation(), begins="Invoice"
    )


async def _require(agent: Backend) -> bool:
    """Skip where a ticket has one conversation; tell whether writes have keys."""
    can = (await agent.identify()).capabilities
    if not can.conversations:
        pytest.skip("one conversation in a ticket")
    return can.keyed_writes
