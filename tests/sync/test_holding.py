"""What holds a reply, and what lets it go, over a helpdesk in memory and clocks that jump."""

from dataclasses import replace
from pathlib import Path
from unittest.mock import AsyncMock, patch

import pytest

from desktop.backends.memory_offer import AGENT
from desktop.domain.basis import basis_of
from desktop.domain.errors import ConnectionLost, ServerFault
from desktop.domain.ids import OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import Reply, SetStatus, State
from desktop.domain.status import Status
from desktop.sync.lookout import LOOKS
from tests.sync.stage import ACCOUNT, Stage, run, stage


def queue(s: Stage, ticket: RemoteId, body: str, *, internal: bool = False) -> OutboxId:
    """Queue a reply as the services do: with what is known of the ticket."""
    row = s.profile.tickets.get(TicketRef(ACCOUNT.id, ticket))
    newest = s.profile.tickets.messages(TicketRef(ACCOUNT.id, ticket), 1)
    basis = basis_of(None if row is None else row.ticket, newest[-1] if newest else None)
    command = Reply(ticket=ticket, body=body, internal=internal)
    return s.profile.outbox.add(
        ACCOUNT.id, command, now=s.clocks.wall, seen=basis.newest, basis=basis
    ).id


def release(s: Stage, id: OutboxId, into: RemoteId | None = None) -> None:
    """Let an item go, as the person who has looked does."""
    item = s.item(id)
    assert item is not None
    assert item.ticket is not None
    ref = TicketRef(ACCOUNT.id, into or item.ticket)
    row = s.profile.tickets.get(ref)
    newest = s.profile.tickets.messages(ref, 1)
    basis = basis_of(None if row is None else row.ticket, newest[-1] if newest else None)
    fresh = replace(item, state=State.QUEUED, why=None)
    assert s.profile.outbox.release(fresh, item.state, basis, into)


async def known(s: Stage) -> RemoteId:
    """Open a ticket and pull it."""
    ticket = s.helpdesk.open("s").id
    await s.pull()
    return ticket


@pytest.mark.parametrize("years", [0, -10, 10])
def test_an_answer_holds_and_the_same_one_only_once(tmp_path: Path, years: int) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = await known(s)
            id = queue(s, ticket, "mine")
            s.helpdesk.say(ticket, "theirs", by=AGENT)
            s.clocks.wall += years * 365 * 86400
            await s.send()
            assert s.state(id) is State.HELD
            s.clocks.go_on(1000)
            await s.send()
            assert s.state(id) is State.HELD
            release(s, id)
            s.clocks.go_on(1000)
            await s.send()
            assert s.bodies(ticket) == ["Hello", "theirs", "mine"]

    run(story())


def test_another_answer_after_the_person_looked_holds_again(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = await known(s)
            id = queue(s, ticket, "mine")
            s.helpdesk.say(ticket, "one", by=AGENT)
            await s.send()
            release(s, id)
            s.helpdesk.say(ticket, "two", by=AGENT)
            s.clocks.go_on(100)
            await s.send()
            assert s.state(id) is State.HELD
            item = s.item(id)
            assert item is not None
            assert item.why is not None
            assert item.why.fields["count"] == 1

    run(story())


def test_a_merged_ticket_holds_and_its_messages_go_where_it_went(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = await known(s)
            other = s.helpdesk.open("other").id
            await s.pull()
            id = queue(s, ticket, "mine")
            later = queue(s, ticket, "and mine")
            note = s.profile.outbox.add(
                ACCOUNT.id,
                SetStatus(ticket=ticket, status_id="closed", meaning=Status.CLOSED),
                now=s.clocks.wall,
            ).id
            s.helpdesk.merge(ticket, other)
            await s.pull()
            assert s.profile.tickets.get(TicketRef(ACCOUNT.id, ticket)) is None
            await s.send()
            item = s.item(id)
            assert item is not None
            assert (item.state, item.reason_code) == (State.HELD, "MergedAway")
            assert item.goes_to == TicketRef(ACCOUNT.id, other)
            release(s, id, into=other)
            s.clocks.go_on(1000)
            await s.send()
            assert s.bodies(other)[-2:] == ["mine", "and mine"]
            assert s.item(later) is None
            # What was to be done to that ticket alone is not done to another one.
            assert s.state(note) is State.PARKED
            assert s.helpdesk.tickets[other].status is not Status.CLOSED

    run(story())


def test_what_is_edited_after_a_merge_goes_to_the_other_ticket(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = await known(s)
            other = s.helpdesk.open("other").id
            id = queue(s, ticket, "mine")
            s.helpdesk.merge(ticket, other)
            await s.send()
            assert s.profile.outbox.take_back(id, 1.0).ticket == other

    run(story())


@pytest.mark.parametrize("error", [ServerFault(host="h", status=500), ConnectionLost(host="h")])
def test_a_conversation_that_cannot_be_had_holds_nothing_back_for_long(
    tmp_path: Path, error: Exception
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = await known(s)
            queue(s, ticket, "mine")
            with patch.object(s.context.backend, "thread", AsyncMock(side_effect=error)):
                for _ in range(LOOKS):
                    assert s.bodies(ticket)[-1] == "Hello"
                    await s.send()
                    s.clocks.go_on(60)
            assert s.bodies(ticket)[-1] == "mine"

    run(story())


def test_without_a_network_nothing_is_held_and_nothing_is_lost(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = await known(s)
            id = queue(s, ticket, "mine")
            s.helpdesk.say(ticket, "theirs", by=AGENT)
            s.helpdesk.faults.offline = True
            await s.send()
            item = s.item(id)
            assert item is not None
            assert (item.state, item.attempts, item.reason_code) == (State.QUEUED, 0, "Unreachable")
            s.helpdesk.faults.offline = False
            s.pusher.unblock()
            await s.send()
            assert s.state(id) is State.HELD

    run(story())


def test_what_may_have_arrived_is_not_held(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = await known(s)
            id = queue(s, ticket, "mine")
            s.helpdesk.faults.drop_after_commit = 1
            await s.send()
            s.helpdesk.say(ticket, "theirs", by=AGENT)
            assert s.state(id) is State.REPEATING
            s.clocks.go_on(100)
            await s.send()
            assert s.item(id) is None
            assert s.bodies(ticket) == ["Hello", "mine", "theirs"]

    run(story())


def test_a_ticket_that_closed_holds_only_what_was_written_before(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = await known(s)
            id = queue(s, ticket, "mine")
            s.helpdesk.set_status(ticket, Status.CLOSED)
            await s.send()
            item = s.item(id)
            assert item is not None
            assert (item.state, item.reason_code) == (State.HELD, "ClosedSince")
            assert s.profile.outbox.discard(id)
            knowing = queue(s, ticket, "reopen it, please")
            await s.send()
            assert s.item(knowing) is None

    run(story())


def test_just_pulled_is_not_asked_again(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = await known(s)
            queue(s, ticket, "mine")
            s.clocks.go_on(1)
            await s.pull()
            with patch.object(s.context.backend, "thread") as thread:
                await s.send()
            assert not thread.called
            assert s.bodies(ticket)[-1] == "mine"

    run(story())
