"""Whom and which other tickets a Request Tracker's ticket belongs to, as staff say it."""

import pytest

from desktop.domain.errors import Conflict, Refused
from desktop.domain.held import MergedAway
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import NewTicket
from desktop.domain.ticket import Role
from desktop.domain.work import Link, LinkKind, MergeTicket
from tests.backends.world import Desk, run
from tests.faults.acts import Act
from tests.faults.http_wire import Request
from tests.live.request_tracker import OPERATIONS, SALES, RtWorld
from tests.live.staff import change, staff_of, ties, told, watched

AGENT = Role.AGENT


# --- who hears of it ------------------------------------------------------------------------------


def test_who_is_in_copy_sees_the_ticket_and_who_is_not_does_not(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Copies", "Go")
        bob = world.people["bob"]
        assert bob.http.get(f"/REST/2.0/ticket/{ticket}").status_code == 403
        async with world.client(AGENT) as agent:
            added = ("bob@rt.test", "new.person@example.org")
            assert (await change(agent, ticket, add_followers=added)).ticket.followers == added
            assert bob.ask("GET", f"/ticket/{ticket}").json()["Subject"] == "Copies"
            gone = await change(agent, ticket, remove_followers=("BOB@rt.test",))
            assert gone.ticket.followers == ("new.person@example.org",)
        assert bob.http.get(f"/REST/2.0/ticket/{ticket}").status_code == 403
        here: list[dict[str, str]] = told(world.people["agent2"], ticket)["Cc"]
        assert [user["id"] for user in here] == ["new.person@example.org"]

    run(story())


def test_copies_that_another_one_made_meanwhile_stay(world: RtWorld) -> None:
    """RT replaces the set: only the entity tag keeps what came between look and change."""

    async def story() -> None:
        ticket = await world.open_ticket("Both of us", "Go")
        seen: list[str] = []

        def add_first(request: Request) -> Act | None:
            if request.method == "PUT":
                seen.append(request.path)
                if len(seen) == 1:
                    world.people["agent2"].put(ticket, Cc=["theirs@example.org"])
            return None

        async with watched(world, add_first) as agent:
            receipt = await change(agent, ticket, add_followers=("ours@example.org",))
        assert len(seen) == 2, "the first one was refused for its old tag"
        both = {"theirs@example.org", "ours@example.org"}
        assert set(receipt.ticket.followers) == both
        here: list[dict[str, str]] = told(world.people["agent2"], ticket)["Cc"]
        assert {user["id"] for user in here} == both

    run(story())


def test_a_ticket_that_never_stands_still_is_a_conflict(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Restless", "Go")

        def write_first(request: Request) -> Act | None:
            if request.method == "PUT":
                world.people["agent2"].say(ticket, "Once more", internal=True)
            return None

        async with watched(world, write_first) as agent:
            with pytest.raises(Conflict, match="changed by somebody else meanwhile"):
                await change(agent, ticket, priority="50")
        assert told(world.people["agent2"], ticket)["Priority"] == "0"

    run(story())


# --- which others it belongs to -------------------------------------------------------------------

BOTH_WAYS = {
    LinkKind.PARENT: ("parent", "child"),
    LinkKind.CHILD: ("child", "parent"),
    LinkKind.RELATED: ("refers-to", "referred-to-by"),
    LinkKind.DEPENDS_ON: ("depends-on", "depended-on-by"),
    LinkKind.NEEDED_BY: ("depended-on-by", "depends-on"),
}


def test_every_tie_is_made_seen_from_both_sides_and_undone(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Here", "Go")
        other = await world.open_ticket("There", "Go")
        async with world.client(AGENT) as agent:
            for kind, (here, there) in BOTH_WAYS.items():
                link = Link(kind, other)
                assert (await change(agent, ticket, add_links=(link,))).ticket.links == (link,)
                assert ties(world, ticket) == {(here, other)}
                assert ties(world, other) == {(there, ticket)}
                assert not (await change(agent, ticket, remove_links=(link,))).ticket.links
                assert not ties(world, ticket)
            # A relation that the other one began is undone from here too.
            world.people["agent2"].put(other, AddRefersTo=[ticket])
            related = Link(LinkKind.RELATED, other)
            assert (await agent.thread(ticket)).ticket.links == (related,)
            assert not (await change(agent, ticket, remove_links=(related,))).ticket.links
            with pytest.raises(Refused, match="99999999"):
                await change(agent, ticket, add_links=(Link(LinkKind.CHILD, RemoteId("99999999")),))
        assert not ties(world, ticket) | ties(world, other)

    run(story())


def test_a_sub_task_knows_its_ticket(world: RtWorld) -> None:
    async def story() -> None:
        parent = await world.open_ticket("The whole", "Go")
        async with world.client(AGENT) as agent:
            new = NewTicket(
                department=RemoteId(OPERATIONS), subject="A part", body="Do it", parent=parent
            )
            made = await agent.create(new, Desk().outgoing())
            assert made.ticket.links == (Link(LinkKind.PARENT, parent),)
            assert made.untaken == ()
            whole = (await agent.thread(parent)).ticket
            assert whole.links == (Link(LinkKind.CHILD, made.ticket.id),)
            # RT opens it all the same where there is nothing to tie it to.
            lost = await agent.create(
                NewTicket(
                    department=RemoteId(SALES),
                    subject="An orphan",
                    body="Do it",
                    parent=RemoteId("99999999"),
                ),
                Desk().outgoing(),
            )
            assert lost.untaken == ("#99999999",)
        assert ties(world, parent) == {("child", made.ticket.id)}
        assert ties(world, made.ticket.id) == {("parent", parent)}

    run(story())


def test_a_ticket_becomes_part_of_another_one_once(world: RtWorld) -> None:
    async def story() -> None:
        stays = await world.open_ticket("Stays", "First")
        goes = await world.open_ticket("Goes", "Second")
        third = await world.open_ticket("Third", "Third")
        async with world.client(AGENT) as agent:
            staff = staff_of(agent)
            for _ in range(2):
                receipt = await staff.merge(MergeTicket(ticket=goes, into=stays), Desk().outgoing())
                assert (receipt.ticket.id, receipt.ticket.messages) == (stays, 2)
            with pytest.raises(MergedAway) as elsewhere:
                await staff.merge(MergeTicket(ticket=goes, into=third), Desk().outgoing())
            assert elsewhere.value.fields["into"] == stays
            with pytest.raises(Refused):
                await staff.merge(MergeTicket(ticket=third, into=third), Desk().outgoing())
        assert str(told(world.people["agent2"], goes)["id"]) == stays

    run(story())
