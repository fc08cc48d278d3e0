"""What staff can do at every helpdesk that offers it: subclass it as `BackendContract`.

Which tests apply follows from `Capabilities`, asked of the agent's own connection.
"""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from desktop.backends.base import Backend, Receipt, Staff
from desktop.domain.activity import Happening
from desktop.domain.errors import Conflict, Forbidden, NotFound, Refused
from desktop.domain.held import MergedAway, TakenMeanwhile
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import NewTicket, Reply
from desktop.domain.status import Status
from desktop.domain.ticket import Role, Ticket
from desktop.domain.work import (
    NOBODY,
    ChangeTicket,
    ChangeTime,
    Link,
    LinkKind,
    LogTime,
    MergeTicket,
)
from tests.backends.world import Desk, Mirror, World, story

CUSTOMER, AGENT = Role.CUSTOMER, Role.AGENT

OTHER_SIDE = {
    LinkKind.PARENT: LinkKind.CHILD,
    LinkKind.CHILD: LinkKind.PARENT,
    LinkKind.RELATED: LinkKind.RELATED,
    LinkKind.DEPENDS_ON: LinkKind.NEEDED_BY,
    LinkKind.NEEDED_BY: LinkKind.DEPENDS_ON,
}


class StaffContract:
    """Subclass as `TestX(StaffContract)` with a fixture `world` that returns a `World`."""

    @story
    async def test_a_ticket_is_assigned_and_only_against_what_the_person_saw(
        self, world: World
    ) -> None:
        ticket = await world.open_ticket("Whose is it?", "Anybody?")
        async with _staff(world, "assign") as (agent, staff):
            me = (await agent.identify()).person.id
            other = next(p for p in (await agent.catalog()).agents if p.id != me)
            given = await _change(staff, ticket, assignee=other.id, assigned_before=NOBODY)
            assert given.ticket.assignee is not None
            assert given.ticket.assignee.id == other.id
            with pytest.raises(TakenMeanwhile) as refused:
                await _change(staff, ticket, assignee=me, assigned_before=NOBODY)
            assert refused.value.fields["who"] == other.name
            assert (await _ticket(agent, ticket)).assignee == given.ticket.assignee
            # From them it is taken where that is what the person wants.
            taken = await _change(staff, ticket, assignee=me)
            assert taken.ticket.assignee is not None
            assert taken.ticket.assignee.id == me
            freed = await _change(staff, ticket, assignee=NOBODY, assigned_before=me)
            assert freed.ticket.assignee is None

    @story
    async def test_priority_and_department_are_those_of_the_catalog(self, world: World) -> None:
        ticket = await world.open_ticket("Where and how soon", "Go")
        async with _staff(world, "prioritise", "move") as (agent, staff):
            catalog = await agent.catalog()
            here = await _ticket(agent, ticket)
            priority = next(p.id for p in reversed(catalog.priorities) if p.id != here.priority)
            place = next(d.id for d in catalog.departments if d.id != here.department)
            moved = await _change(staff, ticket, priority=priority, department=place)
            assert (moved.ticket.priority, moved.ticket.department) == (priority, place)
            mirror = Mirror(agent)
            await mirror.sync()
            now = mirror.tickets[ticket]
            assert (now.priority, now.department) == (priority, place)

    @story
    async def test_tags_and_followers_come_and_go(self, world: World) -> None:
        ticket = await world.open_ticket("Tags", "Go")
        async with _staff(world, "tags", "followers") as (agent, staff):
            both = ("one@example.org", "two@example.org")
            await _change(staff, ticket, add_tags=("red", "two words"), add_followers=both)
            now = await _ticket(agent, ticket)
            assert set(now.tags) == {"red", "two words"}
            assert set(now.followers) == set(both)
            await _change(staff, ticket, remove_tags=("red",), remove_followers=both[:1])
            now = await _ticket(agent, ticket)
            assert (now.tags, now.followers) == (("two words",), both[1:])

    @story
    async def test_a_tie_is_seen_from_both_ends(self, world: World) -> None:
        ticket = await world.open_ticket("This one", "Go")
        other = await world.open_ticket("That one", "Go")
        async with _staff(world, "links") as (agent, staff):
            for kind, back in OTHER_SIDE.items():
                link = Link(kind, other)
                assert (await _change(staff, ticket, add_links=(link,))).ticket.links == (link,)
                assert (await _ticket(agent, other)).links == (Link(back, ticket),)
                await _change(staff, ticket, remove_links=(link,))
                assert not (await _ticket(agent, other)).links

    @story
    async def test_a_sub_task_is_tied_to_its_ticket(self, world: World) -> None:
        whole = await world.open_ticket("The whole", "Go")
        async with _staff(world, "sub_tasks") as (agent, _):
            place = (await _ticket(agent, whole)).department
            new = NewTicket(department=place, subject="A part", body="Do it", parent=whole)
            part = (await agent.create(new, Desk().outgoing())).ticket
            assert part.links == (Link(LinkKind.PARENT, whole),)
            assert (await _ticket(agent, whole)).links == (Link(LinkKind.CHILD, part.id),)

    @story
    async def test_a_ticket_becomes_part_of_another(self, world: World) -> None:
        stays = await world.open_ticket("Stays", "First")
        goes = await world.open_ticket("Goes", "Second")
        async with _staff(world, "merge") as (agent, staff):
            command = MergeTicket(ticket=goes, into=stays)
            assert (await staff.merge(command, Desk().outgoing())).ticket.id == stays
            assert len((await agent.thread(stays)).messages) >= 2
            with pytest.raises(MergedAway) as gone:
                await agent.thread(goes)
            assert gone.value.fields["into"] == stays
            assert (await staff.merge(command, Desk().outgoing())).ticket.id == stays

    @story
    async def test_time_is_logged_for_its_day_and_by_whom(self, world: World) -> None:
        ticket = await world.open_ticket("Time", "Go")
        async with _staff(world, "time") as (agent, staff):
            me = (await agent.identify()).person.id
            day = datetime.now(UTC).replace(microsecond=0) - timedelta(days=3)
            command = LogTime(ticket=ticket, minutes=25, worked=day.timestamp(), note="Dug deep")
            logged = await staff.log_time(command, Desk().outgoing())
            assert logged.ticket.minutes == 25
            [entry] = await staff.time_entries(ticket=ticket)
            assert (entry.agent.id, entry.minutes, entry.note) == (me, 25, "Dug deep")
            assert entry.worked == day
            then = await staff.time_entries(me, day, day + timedelta(seconds=1))
            assert [e.id for e in then if e.ticket == ticket] == [entry.id]
            later = await staff.time_entries(me, day + timedelta(seconds=1))
            assert all(e.ticket != ticket for e in later)

    @story
    async def test_ones_own_time_is_mended_and_taken_back(self, world: World) -> None:
        ticket = await world.open_ticket("Mended", "Go")
        async with _staff(world, "time", "mend_time") as (_, staff):
            day = datetime.now(UTC).replace(microsecond=0) - timedelta(days=3)
            command = LogTime(ticket=ticket, minutes=25, worked=day.timestamp())
            await staff.log_time(command, Desk().outgoing())
            [entry] = await staff.time_entries(ticket=ticket)
            mend = ChangeTime(
                ticket=ticket,
                entry=entry.id,
                minutes_before=25,
                minutes=40,
                worked=(day - timedelta(days=1)).timestamp(),
                billable=False,
                note="It was longer",
            )
            assert (await staff.change_time(mend, Desk().outgoing())).ticket.minutes == 40
            [mended] = await staff.time_entries(ticket=ticket)
            assert (mended.id, mended.minutes, mended.billable, mended.note) == (
                *(entry.id, 40, False),
                "It was longer",
            )
            assert mended.worked == day - timedelta(days=1)
            with pytest.raises(Conflict):
                await staff.change_time(mend, Desk().outgoing())
            back = msgspec.structs.replace(mend, minutes_before=40, minutes=0)
            # Whoever takes it back twice, its first answer being lost, has taken it back.
            for _ in range(2):
                assert (await staff.change_time(back, Desk().outgoing())).ticket.minutes == 0
            assert await staff.time_entries(ticket=ticket) == ()

    @story
    async def test_what_happened_is_told_oldest_first(self, world: World) -> None:
        ticket = await world.open_ticket("What happened", "Go")
        async with _staff(world, "activity", "assign") as (agent, staff):
            me = (await agent.identify()).person
            await _change(staff, ticket, assignee=me.id)
            await world.say(AGENT, ticket, "Hello")
            events = await staff.activity(ticket)
            assert [e.time for e in events] == sorted(e.time for e in events)
            wanted = (Happening.OPENED, Happening.ASSIGNEE, Happening.REPLIED)
            told = [e for e in events if e.what in wanted]
            assert tuple(e.what for e in told) == wanted
            assert [e.who.role for e in told] == [CUSTOMER, AGENT, AGENT]
            assert told[1].detail.after == me.name

    @story
    async def test_a_card_tells_who_a_customer_is(self, world: World) -> None:
        ticket = await world.open_ticket("My card", "Go")
        async with _staff(world, "customer_card") as (agent, staff):
            requester = (await _ticket(agent, ticket)).requester
            assert requester is not None
            card = await staff.customer(requester.id)
            assert card.person.name == requester.name
            assert card.tickets >= card.open_tickets >= 1
            assert ticket in {short.id for short in card.newest}

    @story
    async def test_how_tickets_went_is_told(self, world: World) -> None:
        ticket = await world.open_ticket("How it goes", "Go")
        other = await world.open_ticket("Not yet", "Go")
        before = datetime.now(UTC) - timedelta(days=1)
        async with _staff(world, "histories") as (agent, staff):
            sent = await agent.reply(Reply(ticket=ticket, body="Done."), Desk().outgoing())
            assert sent.message is not None
            await world.set_status(ticket, Status.CLOSED)
            found = {h.id: h async for page in staff.histories(before) for h in page}
            went, waits = found[ticket], found[other]
        assert went.subject == "How it goes"
        assert went.closed is not None
        assert went.closed >= went.created
        assert went.waits[0].asked == went.created
        assert went.waits[0].answered == pytest.approx(sent.message.created.timestamp(), abs=2)
        assert [step.status for step in waits.steps] == [Status.NEW]
        assert (waits.closed, waits.waits[0].answered) == (None, None)

    @story
    async def test_customers_are_refused_what_is_for_staff(self, world: World) -> None:
        ticket = await world.open_ticket("Not for me", "Go")
        async with world.client(CUSTOMER) as customer:
            can = (await customer.identify()).capabilities
            assert not any((can.assign, can.prioritise, can.tags, can.links, can.merge, can.time))
            if customer.staff is None:
                pytest.skip("this helpdesk knows no work of staff")
            with pytest.raises((Forbidden, NotFound, Refused)):
                await _change(customer.staff, ticket, assignee=NOBODY, priority="100")


@asynccontextmanager
async def _staff(world: World, *needed: str) -> AsyncGenerator[tuple[Backend, Staff]]:
    """Give the agent's backend; skips where it lacks one of the capabilities *needed*."""
    async with world.client(AGENT) as agent:
        can = (await agent.identify()).capabilities
        lacking = [name for name in needed if not getattr(can, name)]
        if agent.staff is None or lacking:
            pytest.skip(f"this helpdesk does not know {', '.join(lacking) or 'work of staff'}")
        yield agent, agent.staff


async def _change(staff: Staff, ticket: RemoteId, **values: object) -> Receipt:
    command = ChangeTicket(ticket=ticket, **values)  # pyright: ignore[reportArgumentType]
    return await staff.change(command, Desk().outgoing())


async def _ticket(backend: Backend, id: RemoteId) -> Ticket:
    return (await backend.thread(id)).ticket
