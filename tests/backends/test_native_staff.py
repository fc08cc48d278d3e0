"""Staff's work over the native API: done once under its key, and read whatever comes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from desktop.backends.base import Backend, Staff
from desktop.backends.native import staff_wire, wire
from desktop.backends.registry import open_backend
from desktop.domain.activity import EventDetail, Happening
from desktop.domain.errors import Conflict, Forbidden, NotFound, Refused
from desktop.domain.held import MergedAway
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import Reply
from desktop.domain.ticket import Role, Ticket
from desktop.domain.work import NOBODY, ChangeTicket, Link, LinkKind, LogTime, MergeTicket
from desktop.helpdesk.running import RunningHelpdesk
from tests.backends.raw_server import RawServer, answer
from tests.backends.test_native import NativeWorld
from tests.backends.test_native_wire import PERSON, TICKET
from tests.backends.world import Desk, OneWorker, new_key, run

AGENT = Role.AGENT
WORKED = datetime(2026, 11, 20, 12, tzinfo=UTC).timestamp()


@pytest.fixture(scope="module")
def helpdesk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path_factory.mktemp("helpdesk")) as running:
        yield running


@pytest.fixture
def world(helpdesk: RunningHelpdesk, worker: OneWorker) -> NativeWorld:
    return NativeWorld(helpdesk, worker)


def of(backend: Backend) -> Staff:
    assert backend.staff is not None
    return backend.staff


# --- once -----------------------------------------------------------------------------------------


def test_what_is_repeated_under_its_key_is_done_once(world: NativeWorld) -> None:
    async def told() -> None:
        one, two = [await world.open_ticket(name, "Go") for name in ("One", "Two")]
        async with world.client(AGENT) as backend:
            staff, me = of(backend), (await backend.identify()).person.id
            taken = ChangeTicket(ticket=one, assignee=me, assigned_before=NOBODY, add_tags=("a",))
            logged = LogTime(ticket=one, minutes=20, worked=WORKED)
            merged = MergeTicket(ticket=two, into=one)
            keys = [Desk().outgoing(new_key()) for _ in range(3)]
            for _ in range(2):
                await staff.change(taken, keys[0])
                await staff.change(ChangeTicket(ticket=one, assignee=NOBODY), Desk().outgoing())
                await staff.log_time(logged, keys[1])
                receipt = await staff.merge(merged, keys[2])
            assert receipt.ticket.id == one
            # What a repeat is answered with is how the ticket is now, not how it was then.
            assert (receipt.ticket.assignee, receipt.ticket.minutes) == (None, 20)
            assert [entry.minutes for entry in await staff.time_entries(ticket=one)] == [20]
            events = [event.what for event in await staff.activity(one)]
            assert events.count(Happening.ASSIGNEE) == 2
            assert events.count(Happening.MERGED) == 1

    run(told())


def test_a_reply_to_a_merged_ticket_says_where_it_went(world: NativeWorld) -> None:
    async def told() -> None:
        one, two = [await world.open_ticket(name, "Go") for name in ("One", "Two")]
        async with world.client(AGENT) as backend:
            merge = MergeTicket(ticket=two, into=one)
            into = (await of(backend).merge(merge, Desk().outgoing())).ticket
            with pytest.raises(MergedAway) as gone:
                await backend.reply(Reply(ticket=two, body="Late"), Desk().outgoing())
            assert gone.value.fields["into"] == one
            assert gone.value.fields["number"] == into.number

    run(told())


@pytest.mark.parametrize("change", [{"priority": "soon"}, {"add_followers": ("nobody",)}])
def test_what_cannot_be_is_refused_in_words(world: NativeWorld, change: dict[str, Any]) -> None:
    async def told() -> None:
        ticket = await world.open_ticket("No", "Go")
        async with world.client(AGENT) as backend:
            with pytest.raises(Refused) as refused:
                await of(backend).change(ChangeTicket(ticket=ticket, **change), Desk().outgoing())
            assert next(iter(change)) in str(refused.value.fields["detail"])

    run(told())


def test_what_a_helpdesk_does_not_do_is_not_taken_for_done(worker: OneWorker) -> None:
    ticket = msgspec.json.encode({"ticket": TICKET})

    async def told(url: str) -> None:
        backend = open_backend("native", url, "token", worker)
        command = ChangeTicket(
            ticket=RemoteId("t1"), priority="high", add_followers=("a@b.example",)
        )
        with pytest.raises(Forbidden) as refused:
            await of(backend).change(command, Desk().outgoing())
        assert "priority, followers" in str(refused.value.fields["detail"])
        await backend.aclose()

    with RawServer(lambda _: answer(ticket)) as server:
        run(told(server.url))


# --- looking things up ----------------------------------------------------------------------------


def test_notes_about_a_customer_are_guarded(world: NativeWorld) -> None:
    async def told() -> None:
        await world.open_ticket("Notes", "Go")
        async with world.client(AGENT) as backend:
            staff = of(backend)
            (found, *_) = await backend.customers("robin")
            card = await staff.customer(found.id)
            saved = await staff.save_customer_notes(found.id, "Calls\nat night", card.notes_version)
            assert saved.notes == "Calls\nat night"
            with pytest.raises(Conflict):
                await staff.save_customer_notes(found.id, "Other", card.notes_version)
            again = await staff.save_customer_notes(found.id, saved.notes, card.notes_version)
            assert again == saved
            with pytest.raises(NotFound):
                await staff.customer(RemoteId("p999"))

    run(told())


def test_long_lists_are_read_to_their_end(
    world: NativeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.backends.native.staff_asks.PAGE", 3)

    async def told() -> None:
        ticket = await world.open_ticket("Long", "Go")
        async with world.client(AGENT) as backend:
            staff = of(backend)
            for minutes in range(1, 9):
                work = LogTime(ticket=ticket, minutes=minutes, worked=WORKED + minutes)
                await staff.log_time(work, Desk().outgoing())
            entries = await staff.time_entries(ticket=ticket)
            events = await staff.activity(ticket)
            assert [entry.minutes for entry in entries] == list(range(1, 9))
            assert [event.detail.minutes for event in events] == [0, *range(1, 9)]

    run(told())


def test_the_agents_and_tags_of_the_catalog_are_for_staff(world: NativeWorld) -> None:
    async def told() -> None:
        ticket = await world.open_ticket("Offer", "Go")
        async with world.client(AGENT) as backend:
            command = ChangeTicket(ticket=ticket, add_tags=("offered",))
            await of(backend).change(command, Desk().outgoing())
            ours = await backend.catalog()
        async with world.client(Role.CUSTOMER) as backend:
            theirs = await backend.catalog()
        assert [agent.name for agent in ours.agents] == ["Mira"]
        assert "offered" in ours.tags
        assert (theirs.agents, theirs.tags) == ((), ())

    run(told())


# --- whatever comes -------------------------------------------------------------------------------


def read(**more: object) -> Ticket:
    return wire.parse_ticket(msgspec.json.encode({**TICKET, **more}))


def test_staffs_part_of_a_ticket_is_read() -> None:
    ticket = read(
        type="fault",
        followers=["a@b.example"],
        links=[{"kind": "child", "ticket": "t2"}],
        due="2026-11-22T18:00:00+01:00",
        minutes=35,
    )

    assert ticket.type == "fault"
    assert ticket.followers == ("a@b.example",)
    assert ticket.links == (Link(LinkKind.CHILD, RemoteId("t2")),)
    assert ticket.due is not None
    assert ticket.due == datetime(2026, 11, 22, 17, tzinfo=UTC)
    assert ticket.due.utcoffset() == timedelta()
    assert ticket.minutes == 35


@pytest.mark.parametrize(
    "odd",
    [
        {"type": 5, "followers": "all", "links": {}, "due": "soon", "minutes": "many"},
        {"type": None, "followers": [1, None], "links": [{"kind": "cousin", "ticket": "t2"}]},
        {"due": "2026-11-22T18:00:00", "minutes": -5, "links": [{"kind": "child"}, 3]},
        {"due": "0001-01-01T00:00:00+14:00", "minutes": 1e9},
        {},
    ],
)
def test_what_is_odd_about_it_costs_itself_alone(odd: dict[str, Any]) -> None:
    ticket = read(**odd)

    assert ticket.subject == TICKET["subject"]
    assert (ticket.type, ticket.followers, ticket.links, ticket.due) == ("", (), (), None)
    assert ticket.minutes >= 0


@pytest.mark.parametrize(
    ("what", "detail", "expected"),
    [
        (
            "status",
            {"from": "open", "to": "closed", "names": {"from": "Open", "to": "Closed"}},
            EventDetail(before="Open", after="Closed"),
        ),
        (
            "assignee",
            {"from": None, "to": {"id": "p2", "name": "Mira"}},
            EventDetail(after="Mira"),
        ),
        (
            "links",
            {"added": [{"kind": "child", "ticket": "t2", "number": "1002"}], "removed": []},
            EventDetail(added=("child 1002",)),
        ),
        ("tags", {"added": ["a"], "removed": ["b"]}, EventDetail(added=("a",), removed=("b",))),
        ("replied", {"message": "m1", "number": 2}, EventDetail(message=RemoteId("m1"), number=2)),
        ("time", {"minutes": 5, "note": "Dug"}, EventDetail(minutes=5, words="Dug")),
        (
            "time_changed",
            {"from": {"minutes": 5}, "to": {"minutes": 6}},
            EventDetail(before="5", after="6", minutes=6),
        ),
        ("merged", {"number": "7", "subject": "Old"}, EventDetail(before="Old", words="7")),
        (
            "status",
            {"from": "open", "to": "closed", "of": {"ticket": "t2", "number": "1002"}},
            EventDetail(before="open", after="closed", of="1002"),
        ),
        ("note", {"of": 5}, EventDetail()),
        ("fields", {"changed": {"a": {}, "b": {}}}, EventDetail(field="a, b")),
        (
            "secret_revealed",
            {"field": "root", "kind": "cms"},
            EventDetail(field="root", words="cms"),
        ),
        ("of a newer helpdesk", {"name": "A rule"}, EventDetail(words="A rule")),
        ("rule", {"name": "Thanks", "failed": "Not sent."}, EventDetail(words="Thanks: Not sent.")),
        ("of a newer helpdesk", 5, EventDetail(words="of a newer helpdesk")),
        ("status", None, EventDetail()),
        ("links", {"added": 5, "removed": [{}]}, EventDetail(removed=(" ",))),
    ],
)
def test_an_event_says_what_can_be_shown_of_it(
    what: str, detail: object, expected: EventDetail
) -> None:
    time = "2026-11-22T10:00:00Z"
    event = {"id": "e1", "time": time, "person": PERSON, "what": what, "detail": detail}

    page = staff_wire.parse_activity(msgspec.json.encode({"items": [event]}))

    assert page.events[0].detail == expected
    assert page.before == ""
