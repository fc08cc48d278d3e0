"""What staff do at a Request Tracker, as what is asked of it and what its answers mean."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.backends.registry import open_backend
from desktop.backends.rt import histories, worked_time
from desktop.backends.rt.desk import Detail
from desktop.backends.rt.forms import QueueForm
from desktop.backends.rt.histories import Names
from desktop.backends.rt.links import links_of
from desktop.backends.rt.people import Me, People
from desktop.backends.rt.shapes import (
    RtAttachment,
    RtContent,
    RtCustomField,
    RtCustomFieldValues,
    RtHistoryEntry,
    RtHyperlink,
    RtQueue,
    RtTicket,
    RtTicketDetail,
    RtUser,
)
from desktop.backends.rt.staff_changes import Plan, Seen, is_done, plan
from desktop.backends.rt.tags import holds_tags
from desktop.domain.activity import Event, Happening
from desktop.domain.errors import Problem, Refused, ServerFault
from desktop.domain.held import TakenMeanwhile
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.work import NOBODY, ChangeTicket, Link, LinkKind, LogTime
from tests.backends.raw_server import RawServer
from tests.backends.small_rt import TICKET, TOKEN, SmallRt
from tests.backends.world import Desk, OneWorker, run

ME = Me("agent1", "Agnes Agent", "agent1@rt.test", staff=True)
OTTO = RtUser(id="agent2", real_name="Otto Agent")
TWELVE = RemoteId("12")


def seen(
    owner: RtUser | None = None, ccs: Iterable[RtUser] = (), tags: Iterable[str] = (), *refs: str
) -> Seen:
    """Return a ticket; *refs* are its ties, as "child 3"."""
    row = RtTicket(
        id="12",
        queue=RtQueue(id="4", name="Billing"),
        status="open",
        created="2026-11-22T10:00:00Z",
        updated="2026-11-22T10:00:00Z",
        subject="About an invoice",
        priority="50",
        owner=owner or RtUser(id="Nobody"),
        ccs=list(ccs),
    )
    ties = [RtHyperlink(ref.split()[0], "ticket", ref.split()[1]) for ref in refs]
    kept = [RtCustomFieldValues(id="15", values=[*tags])]
    told = RtTicketDetail(id="12", status="open", custom_fields=kept, hyperlinks=ties)
    return Seen(row, Detail("100", told), QueueForm(tags="15"))


def planned(before: Seen, **values: object) -> Plan:
    command = ChangeTicket(ticket=TWELVE, **values)  # pyright: ignore[reportArgumentType]
    return plan(command, before, ME)


# --- what is asked --------------------------------------------------------------------------------


def test_what_is_so_already_is_not_asked_for() -> None:
    bob = RtUser(id="bob", email="Bob@rt.test")
    before = seen(OTTO, [bob], ["vip"], "child 3", "referred-to-by 4")
    wanted = {
        "assignee": RemoteId("agent2"),
        "assigned_before": NOBODY,
        "priority": "50",
        "department": RemoteId("4"),
        "subject": " About  an invoice ",
        "add_tags": (" VIP", ""),
        "remove_tags": ("gone",),
        "add_followers": (" bob@RT.test",),
        "remove_followers": ("nobody@rt.test",),
        "add_links": (Link(LinkKind.CHILD, RemoteId("3")), Link(LinkKind.RELATED, RemoteId("4"))),
        "remove_links": (Link(LinkKind.PARENT, RemoteId("3")),),
    }
    assert planned(before, **wanted).is_empty
    assert is_done(ChangeTicket(ticket=TWELVE, **wanted), before)


def test_taking_and_stealing_are_asked_of_rt_as_such() -> None:
    """It then refuses where somebody else has it, or nobody, at that very moment."""
    assert planned(seen(), assignee=RemoteId("agent1")) == Plan("/take", {})
    assert planned(seen(OTTO), assignee=RemoteId("agent1")) == Plan("/steal", {})
    assert planned(seen(OTTO), assignee=NOBODY) == Plan("", {"Owner": "Nobody"})
    assert planned(seen(), assignee=RemoteId("agent2")) == Plan("", {"Owner": "agent2"})


def test_only_who_has_it_against_the_persons_view_is_in_the_way() -> None:
    mine = RemoteId("agent1")
    with pytest.raises(TakenMeanwhile, match="Otto Agent"):
        planned(seen(OTTO), assignee=mine, assigned_before=NOBODY)
    assert planned(seen(OTTO), assignee=mine, assigned_before=RemoteId("agent2")).action == "/steal"
    # Otto let it go: nobody is in the way.
    assert planned(seen(), assignee=mine, assigned_before=RemoteId("agent2")).action == "/take"


def test_a_set_is_sent_whole_in_names_that_rt_knows_again() -> None:
    """RT takes a name of figures alone for a number, and a group has nothing else."""
    ccs = [
        RtUser(id="bob", email="bob@rt.test"),
        RtUser(id="4711", email="figures@rt.test"),
        RtUser(id="51", type="group"),
    ]
    fields = planned(
        seen(None, ccs, ["old", "kept"]),
        add_followers=("new@rt.test", "New@rt.test "),
        remove_followers=("BOB@rt.test",),
        add_tags=("new", " New"),
        remove_tags=("Old",),
    ).fields
    assert fields["Cc"] == ["figures@rt.test", "51", "New@rt.test"]
    assert fields["CustomFields"] == {"15": ["kept", "New"]}


def test_a_relation_is_undone_whoever_began_it() -> None:
    related = Link(LinkKind.RELATED, RemoteId("4"))
    fields = planned(seen(None, (), (), "refers-to 4"), remove_links=(related,)).fields
    assert fields == {"DeleteRefersTo": ["4"], "DeleteReferredToBy": ["4"]}


@pytest.mark.parametrize("address", ["", "bob", "a b@rt.test", "a@b, c@d", "<a@b>", "51"])
def test_what_rt_would_take_for_something_else_is_no_address(address: str) -> None:
    with pytest.raises(Refused, match="no e-mail address"):
        planned(seen(), add_followers=(address,))


@pytest.mark.parametrize("priority", ["", "high", "-1", "1.5", "٣"])
def test_what_rt_would_make_0_of_is_no_priority(priority: str) -> None:
    with pytest.raises(Refused, match="numbers"):
        planned(seen(), priority=priority)


def test_a_queue_without_a_field_for_tags_says_so() -> None:
    before = seen()
    bare = Seen(before.row, before.detail, QueueForm())
    with pytest.raises(Refused, match="no tags"):
        planned(bare, add_tags=("vip",))
    assert planned(bare, remove_tags=("vip",)).is_empty


def test_of_links_those_to_tickets_count_once() -> None:
    told = [
        RtHyperlink("refers-to", "ticket", "4"),
        RtHyperlink("referred-to-by", "ticket", 4),
        RtHyperlink("refers-to", "external"),
        RtHyperlink("self", "ticket", 12),
        RtHyperlink("history"),
        RtHyperlink("parent", "asset", "9"),
    ]
    assert links_of(told) == (Link(LinkKind.RELATED, RemoteId("4")),)


@pytest.mark.parametrize(
    ("name", "type", "most", "expected"),
    [
        ("Tags", "Freeform", "0", True),
        (" labels ", "Select", "0", True),
        ("Tags", "Freeform", "1", False),
        ("Tags", "Text", "0", False),
        ("Price tags", "Freeform", "0", False),
    ],
)
def test_tags_are_several_words_under_such_a_name(
    name: str, type: str, most: str, *, expected: bool
) -> None:
    assert holds_tags(RtCustomField(id="1", type=type, name=name, max_values=most)) is expected


# --- what its answers mean ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"add_followers": ("loop@rt.test",)}, Refused),
        ({"priority": "100"}, ServerFault),
    ],
)
def test_rt_fails_on_addresses_for_good_and_on_others_for_now(
    values: dict[str, object], expected: type[Problem], worker: OneWorker
) -> None:
    async def story() -> None:
        rt = SmallRt(staff=True, tickets=[TICKET], faults={"PUT /ticket/12": (500, "")})
        with RawServer(rt.respond) as server:
            backend = open_backend("rt", server.url, TOKEN, worker)
            assert backend.staff is not None
            command = ChangeTicket(ticket=TWELVE, **values)  # pyright: ignore[reportArgumentType]
            try:
                with pytest.raises(expected):
                    await backend.staff.change(command, Desk().outgoing())
            finally:
                await backend.aclose()

    run(story())


def test_an_rt_without_a_field_for_tags_offers_none(worker: OneWorker) -> None:
    async def story() -> None:
        rt = SmallRt(staff=True)
        with RawServer(rt.respond) as server:
            backend = open_backend("rt", server.url, TOKEN, worker)
            try:
                can = (await backend.identify()).capabilities
                rt.faults["GET /customfields"] = (403, {"message": "Forbidden"})
                hidden = (await backend.identify()).capabilities
            finally:
                await backend.aclose()
        assert (can.tags, hidden.tags) == (False, False)
        assert can.assign
        assert not can.retype

    run(story())


# --- time -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("worked", "billable", "first"),
    [
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), True, "Time worked: 90 min"),
        (
            datetime(2026, 11, 20, 12, 0, tzinfo=UTC),
            False,
            "Time worked on 2026-11-20: 90 min, not billable",
        ),
    ],
)
def test_logged_time_says_to_people_and_to_us_when_it_was(
    worked: datetime, first: str, *, billable: bool
) -> None:
    now = datetime(2026, 11, 23, 3, 0, tzinfo=timezone(timedelta(hours=3, minutes=30)))
    command = LogTime(
        ticket=TWELVE, minutes=90, worked=worked.timestamp(), billable=billable, note=" Zwei\n\nab "
    )
    fields = worked_time.note_fields(command, OutboxId("the-key"), now)
    assert fields["TimeTaken"] == 90
    content, kind = str(fields["Content"]), str(fields["ContentType"])
    assert content == f"{first}\n\nZwei\n\nab\n"
    # RT folds what it keeps.
    part = RtAttachment(
        id="5", transaction="77", headers="Content-Type: " + kind.replace("; ", ";\n ")
    )
    [noted] = worked_time.noted([part], [RtContent(id=5, content=content)]).values()
    assert (noted.worked, noted.billable, noted.note) == (worked, billable, "Zwei\n\nab")


def test_time_that_another_program_logged_counts_by_its_entry() -> None:
    row = RtHistoryEntry(
        id="77",
        type="Set",
        created="2026-11-22T10:00:00Z",
        creator=OTTO,
        object_id="12",
        time_taken="-5",
    )
    who = People(ME).person(OTTO, seen().row)
    entry = worked_time.entry(row, who, None)
    assert (entry.minutes, entry.note, entry.billable) == (-5, "", True)
    assert entry.worked == datetime(2026, 11, 22, 10, tzinfo=UTC)


# --- what happened --------------------------------------------------------------------------------


def happened(type: str, **values: object) -> Event | None:
    entry = RtHistoryEntry(
        id="77",
        type=type,
        created="2026-11-22T10:00:00Z",
        creator=OTTO,
        object_id="12",
        **values,  # pyright: ignore[reportArgumentType]
    )
    names = Names(people={"45": "Otto Agent", "6": ""}, fields={"4": "Server password"})
    return histories.event(entry, seen().row, People(ME), names)


def test_an_answer_that_may_be_a_password_is_not_told() -> None:
    event = happened("CustomField", field_name="4", old_value="old", new_value="hunter2")
    assert event is not None
    assert (event.what, event.detail.field) == (Happening.FIELDS, "Server password")
    assert "hunter2" not in repr(event)


def test_what_is_not_known_is_told_by_its_name() -> None:
    event = happened("PurgeTransaction")
    assert event is not None
    assert (event.what, event.detail.words) == (Happening.OTHER, "PurgeTransaction")
    starts = happened("Set", field_name="Starts", new_value="2030-01-01")
    assert starts is not None
    assert (starts.detail.words, starts.detail.after) == ("Starts", "2030-01-01")


def test_who_gave_it_away_and_a_page_of_the_web_are_told() -> None:
    given = happened("Set", field_name="Owner", old_value="45", new_value="6")
    assert given is not None
    assert (given.what, given.detail.before, given.detail.after) == (
        Happening.ASSIGNEE,
        "Otto Agent",
        "",
    )
    page = happened("AddLink", field_name="RefersTo", new_value="https://example.org/ticket/x")
    assert page is not None
    assert (page.what, page.detail.words) == (Happening.OTHER, "https://example.org/ticket/x")
    assert (
        happened("AddLink", field_name="MergedInto", new_value="fsck.com-rt://rt/ticket/12") is None
    )
