"""Notes and logged time at a Request Tracker, and what staff look up there."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.backends.registry import open_backend
from desktop.domain.activity import Happening
from desktop.domain.errors import ConnectionLost, Forbidden, Unsupported
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import Reply
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from desktop.domain.work import Link, LinkKind, LogTime, MergeTicket
from tests.backends.world import Desk, Mirror, new_key, run
from tests.faults.proxy import Proxy
from tests.live.request_tracker import BILLING, RtWorld
from tests.live.staff import AGNES, NOON, OTTO, change, staff_of, told

CUSTOMER, AGENT = Role.CUSTOMER, Role.AGENT


# --- what customers never see, and time -----------------------------------------------------------


def test_notes_and_logged_time_stay_away_from_the_customer(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Between us", "Go")
        async with world.client(AGENT) as agent:
            desk = Desk()
            files = (desk.file("secret.txt", b"INTERNAL file", "text/plain"),)
            note = Reply(ticket=ticket, body="INTERNAL words", internal=True, files=files)
            sent = (await agent.reply(note, desk.outgoing())).message
            time = LogTime(ticket=ticket, minutes=5, worked=NOON, note="INTERNAL work")
            logged = (await staff_of(agent).log_time(time, desk.outgoing())).message
        assert sent is not None
        assert logged is not None
        assert logged.internal
        assert "INTERNAL work" in logged.body
        alice = world.people["alice"]
        history = alice.ask("GET", f"/ticket/{ticket}/history?fields=Type&per_page=100").json()
        assert {"Comment"}.isdisjoint(entry["Type"] for entry in history["items"])
        parts = alice.ask("GET", f"/ticket/{ticket}/attachments?fields=Content,Filename")
        assert "INTERNAL" not in parts.text
        assert "secret" not in parts.text
        for message in (sent, logged):
            assert alice.http.get(f"/REST/2.0/transaction/{message.id}").status_code == 403
        for part in sent.attachments:
            assert alice.http.get(f"/REST/2.0/attachment/{part.id}").status_code == 403
        async with world.client(CUSTOMER) as customer:
            assert "INTERNAL" not in repr(await customer.thread(ticket))

    run(story())


def test_time_is_logged_once_though_its_answer_is_lost(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Once", "Go")
        command = LogTime(ticket=ticket, minutes=7, worked=NOON, note="Looked into it")
        key = new_key()
        with Proxy(world.rt.url) as proxy:
            agent = open_backend("rt", proxy.url, world.rt.tokens["agent1"], world.worker)
            try:
                await agent.identify()
                assert await agent.probe(command, key, None) is None
                proxy.drop_answer_to("POST", times=1, ends="/comment")
                with pytest.raises(ConnectionLost):
                    await staff_of(agent).log_time(command, Desk().outgoing(key))
                found = await agent.probe(command, key, None)
                assert found is not None
                assert found.message is not None
                assert (found.message.token, found.ticket.minutes) == (key, 7)
                assert await agent.probe(command, new_key(), None) is None
            finally:
                await agent.aclose()
        assert told(world.people["agent2"], ticket)["TimeWorked"] == "7"

    run(story())


def test_time_counts_for_the_day_it_was_worked_and_for_who_worked(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Timesheet", "Go")
        # Otto lives in Tehran: RT reads the dates of a search in his time zone.
        world.people["agent2"].ask(
            "POST",
            f"/ticket/{ticket}/comment",
            json={"Content": "by hand", "ContentType": "text/plain", "TimeTaken": 4},
        )
        world.people["agent2"].put(ticket, TimeWorked=20)
        last_week = datetime.now(UTC).replace(microsecond=0) - timedelta(days=7)
        async with world.client(AGENT) as agent:
            staff = staff_of(agent)
            for minutes, worked, billable, note in (
                (30, last_week, False, "Größe\n\nzwei"),
                (10, datetime.now(UTC), True, ""),
            ):
                time = LogTime(
                    ticket=ticket,
                    minutes=minutes,
                    worked=worked.timestamp(),
                    billable=billable,
                    note=note,
                )
                await staff.log_time(time, Desk().outgoing())
            of_ticket = await staff.time_entries(ticket=ticket)
            week = await staff.time_entries(AGNES, last_week, last_week + timedelta(seconds=1))
        got = [(e.agent.name, e.minutes, e.billable, e.note) for e in of_ticket]
        assert got[0] == ("Agnes Agent", 30, False, "Größe\n\nzwei")
        assert got[1:] == [
            ("Otto Agent", 4, True, ""),
            ("Otto Agent", 16, True, ""),
            ("Agnes Agent", 10, True, ""),
        ]
        assert of_ticket[0].worked == last_week
        assert [(e.ticket, e.minutes) for e in week] == [(ticket, 30)]
        assert told(world.people["agent2"], ticket)["TimeWorked"] == "60"
        async with world.client(AGENT, token=world.rt.tokens["agent2"]) as otto:
            recently = datetime.now(UTC) - timedelta(minutes=5)
            mine = await staff_of(otto).time_entries(OTTO, recently)
            assert [e.minutes for e in mine if e.ticket == ticket] == [4, 16]

    run(story())


# --- what happened, and who the customer is -------------------------------------------------------


def test_what_happened_to_a_ticket_is_told_in_names(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("History", "Go")
        other = await world.open_ticket("Other", "Go")
        otto = world.people["agent2"]
        async with world.client(AGENT) as agent:
            staff = staff_of(agent)
            await change(agent, ticket, assignee=OTTO, priority="50", subject="History of it")
            await change(agent, ticket, add_tags=("vip",), add_followers=("bob@rt.test",))
            await change(agent, ticket, add_links=(Link(LinkKind.CHILD, other),))
            time = LogTime(ticket=ticket, minutes=9, worked=NOON, note="Read it all")
            await staff.log_time(time, Desk().outgoing())
            otto.put(ticket, Queue=BILLING, Status="stalled")
            otto.say(ticket, "Hello")
            goes = await world.open_ticket("Goes", "Go")
            await staff.merge(MergeTicket(ticket=goes, into=ticket), Desk().outgoing())
            events = await staff.activity(ticket)
        told = {event.what: event for event in events}
        assert [e.what for e in events][:1] == [Happening.OPENED]
        assert told[Happening.OPENED].who.role is CUSTOMER
        assert told[Happening.REPLIED].who.name == "Otto Agent"

        def values(what: Happening) -> tuple[str, str, str]:
            event = told[what]
            return event.who.id, event.detail.before, event.detail.after

        assert values(Happening.ASSIGNEE) == ("agent1", "", "Otto Agent")
        assert values(Happening.PRIORITY) == ("agent1", "Low", "Medium")
        assert values(Happening.SUBJECT) == ("agent1", "History", "History of it")
        assert values(Happening.DEPARTMENT) == ("agent2", "Sales", "Billing")
        status = [(e.detail.before, e.detail.after) for e in events if e.what is Happening.STATUS]
        assert ("new", "stalled") in status
        assert told[Happening.TAGS].detail.added == ("vip",)
        assert told[Happening.FOLLOWERS].detail.added == ("Bob Customer",)
        assert told[Happening.LINKS].detail.added == (f"child {other}",)
        assert told[Happening.MERGED].detail.words == goes
        logged = told[Happening.TIME].detail
        assert (logged.minutes, logged.words) == (9, "Read it all")
        assert sum(e.what is Happening.ASSIGNEE for e in events) == 1, "RT notes an owner twice"

    run(story())


def test_a_card_tells_a_customers_company_and_tickets(world: RtWorld) -> None:
    async def story() -> None:
        opened = await world.open_ticket("On the card", "Go")
        otto = world.people["agent2"]
        counted = otto.ask("GET", "/tickets?query=Requestor.Name = 'alice'").json()["total"]
        async with world.client(AGENT) as agent:
            staff = staff_of(agent)
            card = await staff.customer(RemoteId("alice"))
            assert (card.person.name, card.person.email) == ("Alice Customer", "alice@rt.test")
            assert card.person.role is CUSTOMER
            assert (card.account, card.others, card.tickets) == ("", (), counted)
            assert 0 < card.open_tickets < counted
            assert card.newest[0].id == opened
            assert (card.newest[0].subject, card.newest[0].status) == ("On the card", Status.NEW)
            with pytest.raises(Unsupported):
                await staff.save_customer_notes(RemoteId("alice"), "x", "")
            for name in ("alice", "bob"):
                otto.ask("PUT", f"/user/{name}", json={"Organization": "Acme's"})
            try:
                company = await staff.customer(RemoteId("alice"))
            finally:
                for name in ("alice", "bob"):
                    otto.ask("PUT", f"/user/{name}", json={"Organization": ""})
        assert company.account == "Acme's"
        assert [person.name for person in company.others] == ["Bob Customer"]
        assert company.tickets > counted

    run(story())


def test_customers_are_found_by_words_of_name_and_address(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(AGENT) as agent, world.client(CUSTOMER) as customer:
            [found] = await agent.customers("CUSTOMER alice@")
            assert (found.id, found.name) == ("alice", "Alice Customer")
            assert (
                found.email
                == world.people["agent2"].ask("GET", "/user/alice").json()["EmailAddress"]
            )
            assert await agent.customers("alice nobody") == ()
            with pytest.raises(Forbidden):
                await customer.customers("bob")

    run(story())


def test_what_rt_keeps_about_a_customer_that_customer_can_read(world: RtWorld) -> None:
    """Why notes about customers are not offered: once this fails, they can be."""
    world.people["agent2"].ask("PUT", "/user/alice", json={"Comments": "likes tea"})
    try:
        me = world.rt.tokens["alice"].split("-")[1]
        assert world.people["alice"].ask("GET", f"/user/{me}").json()["Comments"] == "likes tea"
    finally:
        world.people["agent2"].ask("PUT", "/user/alice", json={"Comments": ""})


# --- what a pull brings ---------------------------------------------------------------------------


def test_a_pull_brings_what_staff_said_of_a_ticket(world: RtWorld) -> None:
    async def story() -> None:
        ticket = await world.open_ticket("Pulled", "Go")
        otto = world.people["agent2"]
        async with world.client(AGENT) as agent:
            mirror = Mirror(agent)
            await mirror.sync()
            assert mirror.tickets[ticket].followers == ()
            otto.put(ticket, Cc=["bob@rt.test"], Due="2030-01-02 10:30:00", TimeWorked=12)
            otto.put(ticket, Owner="agent1", AddRefersTo=["1"], Priority=100)
            await mirror.sync()
            now = mirror.tickets[ticket]
            assert now.followers == ("bob@rt.test",)
            assert now.minutes == 12
            assert now.links == (Link(LinkKind.RELATED, RemoteId("1")),)
            assert now.assignee is not None
            assert (now.assignee.id, now.priority) == (AGNES, "100")
            assert now.due == datetime(2030, 1, 2, 10, 30, tzinfo=UTC)
            assert now.version.isdecimal()
            otto.say(ticket, "Here you are")
            await mirror.sync()
            assert mirror.tickets[ticket].due is None, "nobody waits for staff any more"
            # A list tells it as well, without a request for each ticket.
            listed = Mirror(agent)
            await listed.sync()
            assert listed.tickets[ticket].followers == ("bob@rt.test",)
            assert listed.tickets[ticket].minutes == 12

    run(story())
