"""Staff's work on a Request Tracker's tickets: whatever was done is read back another way."""

from typing import Any

import pytest

from desktop.domain.errors import Forbidden, Refused, Unsupported
from desktop.domain.held import TakenMeanwhile
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import SetStatus
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from desktop.domain.work import NOBODY, Link, LinkKind, LogTime, MergeTicket
from tests.backends.world import Desk, run
from tests.faults.acts import Act
from tests.faults.http_wire import Request
from tests.live.request_tracker import BILLING, SALES, RtWorld
from tests.live.staff import AGNES, NOON, OTTO, change, owner, staff_of, ties, told, watched

CUSTOMER, AGENT = Role.CUSTOMER, Role.AGENT


# --- who has it -----------------------------------------------------------------------------------


def test_a_ticket_is_taken_given_on_and_let_go(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Who has it", "Anybody?")
        async with world.client(AGENT) as agent:
            taken = await change(agent, ticket, assignee=AGNES, assigned_before=NOBODY)
            assert taken.ticket.assignee is not None
            assert (taken.ticket.assignee.id, owner(world, ticket)) == (AGNES, AGNES)
            await change(agent, ticket, assignee=OTTO, assigned_before=AGNES)
            assert owner(world, ticket) == OTTO
            # What another one has is taken from them where that is what the person wants.
            await change(agent, ticket, assignee=AGNES)
            assert owner(world, ticket) == AGNES
            freed = await change(agent, ticket, assignee=NOBODY, assigned_before=AGNES)
            assert (freed.ticket.assignee, owner(world, ticket)) == (None, "Nobody")
            again = await change(agent, ticket, assignee=NOBODY, assigned_before=AGNES)
            assert again.ticket.assignee is None

    run(story())


def test_a_ticket_that_somebody_took_meanwhile_is_not_taken(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Mine", "Anybody?")
        world.people["agent2"].ask("PUT", f"/ticket/{ticket}/take", json={})
        async with world.client(AGENT) as agent:
            with pytest.raises(TakenMeanwhile) as refused:
                await change(agent, ticket, assignee=AGNES, assigned_before=NOBODY)
        assert refused.value.fields == {"who": "Otto Agent", "number": ticket}
        assert owner(world, ticket) == OTTO

    run(story())


def test_who_takes_it_between_look_and_change_keeps_it(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Mine in an instant", "Anybody?")
        guards: list[str] = []

        def take_first(request: Request) -> Act | None:
            if request.method == "PUT":
                guards.append(request.head.get("if-match"))
                world.people["agent2"].ask("PUT", f"/ticket/{ticket}/take", json={})
            return None

        async with watched(world, take_first) as agent:
            with pytest.raises(TakenMeanwhile, match="Otto Agent"):
                await change(agent, ticket, assignee=AGNES, assigned_before=NOBODY, priority="50")
        assert len(guards) == 1
        assert guards[0].strip('"').isdecimal()
        assert owner(world, ticket) == OTTO
        assert told(world.people["agent2"], ticket)["Priority"] == "0"

    run(story())


def test_what_rights_refuse_is_said_though_rt_says_200(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Not yours", "Anybody?")
        trainee = world.rt.tokens["trainee"]
        async with world.client(AGENT, token=trainee) as learner:
            assert (await learner.identify()).capabilities.assign
            await change(learner, ticket, assignee=RemoteId("trainee"), assigned_before=NOBODY)
            assert owner(world, ticket) == "trainee"
            world.people["agent1"].ask("PUT", f"/ticket/{ticket}/steal", json={})
            with pytest.raises(Forbidden, match="Permission Denied"):
                await change(learner, ticket, assignee=RemoteId("trainee"))
            assert owner(world, ticket) == AGNES
            for refused in (
                {"priority": "50"},
                {"subject": "Mine now"},
                {"department": RemoteId(BILLING)},
                {"add_followers": ("trainee@rt.test",)},
                {"add_links": (Link(LinkKind.RELATED, RemoteId("1")),)},
                {"assignee": NOBODY},
            ):
                with pytest.raises((Forbidden, Refused)):
                    await change(learner, ticket, **refused)
            other = await world.open_ticket("Another one", "Anybody?")
            merge = MergeTicket(ticket=ticket, into=other)
            with pytest.raises(Forbidden, match="Permission Denied"):
                await staff_of(learner).merge(merge, Desk().outgoing())
        now = told(world.people["agent2"], ticket)
        assert (now["Priority"], now["Subject"], now["Cc"]) == ("0", "Not yours", [])
        assert now["Queue"]["id"] == SALES
        assert not ties(world, ticket)

    run(story())


def test_somebody_who_may_own_nothing_is_refused_by_name(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("For alice", "Anybody?")
        async with world.client(AGENT) as agent:
            with pytest.raises(Refused, match="may not own tickets"):
                await change(agent, ticket, assignee=RemoteId("alice"))
        assert owner(world, ticket) == "Nobody"

    run(story())


def test_the_staff_that_tickets_can_be_given_to_is_offered(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(AGENT) as agent, world.client(CUSTOMER) as customer:
            offered = (await agent.catalog()).agents
            assert {"agent1", "agent2", "trainee"} <= {person.id for person in offered}
            assert {"alice", "bob", "Nobody", "RT_System"}.isdisjoint(p.id for p in offered)
            assert {p.name for p in offered if p.id == OTTO} == {"Otto Agent"}
            assert not (await customer.catalog()).agents
        async with world.client(AGENT, token=world.rt.tokens["trainee"]) as learner:
            # Who may not see groups can still take a ticket.
            assert [p.id for p in (await learner.catalog()).agents] == ["trainee"]

    run(story())


# --- what it is -----------------------------------------------------------------------------------


def test_priority_queue_subject_and_tags_are_changed_in_one_go(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("All at once", "Go")
        async with world.client(AGENT) as agent:
            receipt = await change(
                agent,
                ticket,
                priority="50",
                department=RemoteId(BILLING),
                subject="Something  else\nentirely – ä",
                add_tags=("vip", "zwei Wörter"),
            )
            assert receipt.ticket.tags == ("vip", "zwei Wörter")
            priorities = {named.id: named.name for named in (await agent.catalog()).priorities}
            assert priorities[receipt.ticket.priority] == "Medium"
            now = told(world.people["agent2"], ticket)
            assert (now["Priority"], now["Subject"]) == ("50", "Something else entirely – ä")
            assert now["Queue"]["id"] == BILLING
            await change(agent, ticket, remove_tags=("vip", "never there"), priority="0")
        now = told(world.people["agent2"], ticket)
        fields: list[dict[str, Any]] = now["CustomFields"]
        assert [cf["values"] for cf in fields if cf["name"] == "Tags"] == [["zwei Wörter"]]
        assert now["Priority"] == "0"

    run(story())


def test_what_rt_would_make_something_else_of_is_refused(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Sound", "Go")
        async with world.client(AGENT) as agent:
            with pytest.raises(Refused, match="urgent"):
                await change(agent, ticket, priority="urgent")
            with pytest.raises(Refused, match="no e-mail address"):
                await change(agent, ticket, add_followers=("not an address",), priority="50")
            with pytest.raises(Refused, match="999"):
                await change(agent, ticket, department=RemoteId("999"))
            with pytest.raises(Unsupported):
                await change(agent, ticket, type_id="fault")
        now = told(world.people["agent2"], ticket)
        assert (now["Priority"], now["Cc"]) == ("0", [])

    run(story())


def test_a_status_that_staff_sets_is_there(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Later", "Go")
        async with world.client(AGENT) as agent:
            hold = SetStatus(ticket=ticket, status_id="stalled", meaning=Status.ON_HOLD)
            await agent.set_status(hold, Desk().outgoing())
        assert world.people["agent2"].status(ticket) == "stalled"

    run(story())


# --- many, and those who are no staff -------------------------------------------------------------


def test_twenty_tickets_are_assigned_in_a_row_and_one_is_told_apart(world: RtWorld) -> None:
    async def story() -> None:
        agent2 = world.people["agent2"]
        new = {"Queue": SALES, "Content": "Go", "ContentType": "text/plain"}
        bulk = [{**new, "Subject": f"Bulk {n}"} for n in range(20)]
        made = agent2.ask("POST", "/tickets/bulk", json=bulk).json()
        many = [RemoteId(str(ticket["id"])) for ticket in made]
        agent2.ask("PUT", f"/ticket/{many[7]}/take", json={})
        taken: list[RemoteId] = []
        async with world.client(AGENT) as agent:
            for ticket in many:
                try:
                    await change(
                        agent, ticket, assignee=AGNES, assigned_before=NOBODY, priority="100"
                    )
                except TakenMeanwhile:
                    taken.append(ticket)
        assert taken == [many[7]]
        query = " OR ".join(f"id = {ticket}" for ticket in many)
        rows = agent2.ask("GET", f"/tickets?query={query}&fields=Owner,Priority&per_page=100")
        got = {row["id"]: (row["Owner"]["id"], row["Priority"]) for row in rows.json()["items"]}
        expected = {str(ticket): (AGNES, "100") for ticket in many}
        assert got == {**expected, many[7]: (OTTO, "0")}

    run(story())


def test_customers_have_nothing_of_it(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Mine", "Go")
        async with world.client(CUSTOMER) as customer:
            can = (await customer.identify()).capabilities
            able = (can.assign, can.prioritise, can.move, can.tags, can.followers, can.links)
            assert not any(able)
            assert not any((can.sub_tasks, can.merge, can.time, can.activity, can.customer_card))
            # RT would let a requestor who may close a ticket do these, too.
            with pytest.raises(Forbidden):
                await change(customer, ticket, priority="50")
            time = LogTime(ticket=ticket, minutes=5, worked=NOON)
            with pytest.raises(Forbidden):
                await staff_of(customer).log_time(time, Desk().outgoing())
        now = told(world.people["agent2"], ticket)
        assert (now["Priority"], now["TimeWorked"]) == ("0", "0")

    run(story())
