"""What a ticket will be once everything that waits for it has arrived."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.catalog import Catalog, Department, Named
from desktop.domain.ids import AccountId, OutboxId, RemoteId
from desktop.domain.outbox import ChangeFields, Command, OutboxItem, Reply, SetStatus, State
from desktop.domain.status import Status, StatusChoice
from desktop.domain.ticket import Person, Role
from desktop.domain.wishes import Part, parts, refused, waiting, wish_of, wished
from desktop.domain.work import (
    NOBODY,
    ChangeTicket,
    Deeds,
    Link,
    LinkKind,
    LogTime,
    MergeTicket,
)
from tests.ui.frame_stage import ticket_row

TICKET = ticket_row(1).ticket
KIM = Person(RemoteId("p7"), "Kim", Role.AGENT)
CATALOG = Catalog(
    departments=(Department(RemoteId("d2"), "Billing"),),
    statuses=(StatusChoice("hold", "Parked for now", Status.ON_HOLD),),
    priorities=(Named("high", "High"),),
    agents=(KIM,),
)
WORDS = st.text("abcÄäß", min_size=1, max_size=4)
CHANGES = st.builds(
    ChangeTicket,
    ticket=st.just(TICKET.id),
    assignee=st.sampled_from([None, NOBODY, KIM.id]),
    priority=st.sampled_from([None, "high", "low"]),
    subject=st.none() | WORDS,
    add_tags=st.lists(WORDS, max_size=3).map(tuple),
    remove_tags=st.lists(WORDS, max_size=3).map(tuple),
    add_followers=st.lists(WORDS.map(lambda w: f"{w}@example.org"), max_size=2).map(tuple),
)


def item(command: Command, state: State = State.QUEUED, name: str = "o1") -> OutboxItem:
    return OutboxItem(
        id=OutboxId(name),
        account=AccountId("a"),
        command=command,
        created=0.0,
        sequence=1,
        state=state,
    )


def test_it_speaks_the_helpdesks_words() -> None:
    will_be = wished(
        TICKET,
        [
            SetStatus(ticket=TICKET.id, status_id="hold", meaning=Status.ON_HOLD),
            ChangeTicket(ticket=TICKET.id, assignee=KIM.id, department=RemoteId("d2")),
        ],
        CATALOG,
    )
    assert will_be.status_label == "Parked for now"
    assert will_be.assignee == KIM
    assert will_be.department_name == "Billing"


def test_what_a_macro_does_after_its_reply_counts() -> None:
    reply = Reply(ticket=TICKET.id, body="Done", then=Deeds(add_tags=("done",), priority="low"))
    will_be = wished(TICKET, [reply], CATALOG)
    assert (will_be.tags, will_be.priority) == (("done",), "low")


def test_only_what_is_on_its_way_counts() -> None:
    change = ChangeTicket(ticket=TICKET.id, priority="high")
    for state in State:
        counts = state not in {State.PARKED, State.HELD, State.UNCONFIRMED}
        will_be = wish_of(TICKET, [item(change, state)], CATALOG)
        assert (will_be.priority == "high") is counts, state


def test_another_tickets_changes_change_nothing() -> None:
    other = ChangeTicket(ticket=RemoteId("other"), priority="high")
    assert wished(TICKET, [other], CATALOG) == TICKET


def test_marks_find_the_last_of_each_kind() -> None:
    first = item(ChangeTicket(ticket=TICKET.id, priority="low"), name="o1")
    last = item(ChangeTicket(ticket=TICKET.id, priority="high"), name="o2")
    parked = item(ChangeTicket(ticket=TICKET.id, add_tags=("x",)), State.PARKED, "o3")
    items = [first, last, parked]
    assert waiting(items, Part.PRIORITY) == last
    assert waiting(items, Part.TAGS) is None
    assert refused(items, Part.TAGS) == parked
    assert refused(items, Part.PRIORITY) is None


def test_every_command_says_what_it_changes() -> None:
    assert parts(Reply(ticket=TICKET.id, body="x")) == frozenset()
    assert parts(MergeTicket(ticket=TICKET.id, into=RemoteId("t2"))) == {Part.MERGE}
    assert parts(LogTime(ticket=TICKET.id, minutes=5, worked=0.0)) == {Part.TIME}
    assert parts(ChangeFields(ticket=TICKET.id, fields={})) == {Part.ANSWERS}
    link = Link(LinkKind.RELATED, RemoteId("t2"))
    both = ChangeTicket(ticket=TICKET.id, add_links=(link,), assignee=NOBODY)
    assert parts(both) == {Part.LINKS, Part.ASSIGNEE}


@given(CHANGES)
def test_the_same_change_twice_is_the_change_once(change: ChangeTicket) -> None:
    once = wished(TICKET, [change], CATALOG)
    twice = wished(once, [change], CATALOG)
    # A tag that is taken off and put on again goes to the end.
    assert set(twice.tags) == set(once.tags)
    assert replace(twice, tags=once.tags) == once


@given(CHANGES)
def test_a_part_that_is_not_named_stays(change: ChangeTicket) -> None:
    changed = wished(TICKET, [change], CATALOG)
    named = parts(change)
    for part, name in (
        (Part.PRIORITY, "priority"),
        (Part.SUBJECT, "subject"),
        (Part.ASSIGNEE, "assignee"),
        (Part.TAGS, "tags"),
        (Part.FOLLOWERS, "followers"),
        (Part.LINKS, "links"),
    ):
        if part not in named:
            assert getattr(changed, name) == getattr(TICKET, name)
    assert changed.status_id == TICKET.status_id


@given(st.lists(CHANGES, max_size=4))
def test_in_parts_it_comes_to_the_same(changes: list[ChangeTicket]) -> None:
    step = TICKET
    for change in changes:
        step = wished(step, [change], CATALOG)
    assert wished(TICKET, changes, CATALOG) == step


def test_a_link_that_is_there_is_not_there_twice() -> None:
    link = Link(LinkKind.CHILD, RemoteId("t2"))
    tied = replace(TICKET, links=(link,))
    again = ChangeTicket(ticket=TICKET.id, add_links=(link,))
    assert wished(tied, [again]).links == (link,)
    gone = ChangeTicket(ticket=TICKET.id, remove_links=(link,))
    assert wished(tied, [gone]).links == ()
