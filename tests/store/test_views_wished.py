"""Lists, counts and groups over tickets for which something is queued, through every change."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop.domain.conditions import Condition, Facet, Operator, all_of
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.outbox import ChangeFields, Command, Reply, SetStatus, State
from desktop.domain.saved_view import Grouping, ViewId
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from desktop.domain.views import TicketQuery
from desktop.domain.work import NOBODY, ChangeTicket, Deeds, LogTime
from desktop.store import Profile
from tests.store import make
from tests.store.filter_strategies import SORTS
from tests.store.test_views_hostile import (
    ASKER,
    CATALOG,
    FILTERS,
    TEXT,
    agree,
    save,
    tickets,
    wished,
)

IDS = ("0", "1", "2", "3")


def commands(id: RemoteId) -> st.SearchStrategy[Command]:
    """Return what can be queued for a ticket."""
    return st.one_of(
        st.builds(
            ChangeTicket,
            ticket=st.just(id),
            assignee=st.sampled_from((None, NOBODY, RemoteId("me"), RemoteId("staff"))),
            priority=st.one_of(st.none(), TEXT),
            department=st.sampled_from((None, RemoteId("1"), RemoteId("2"))),
            type_id=st.one_of(st.none(), TEXT),
            add_tags=st.lists(TEXT, max_size=2).map(tuple),
            remove_tags=st.lists(TEXT, max_size=1).map(tuple),
            add_followers=st.sampled_from(((), ("casey@example.com",))),
        ),
        st.sampled_from(CATALOG.statuses).map(
            lambda s: SetStatus(ticket=id, status_id=s.id, meaning=s.meaning)
        ),
        st.builds(LogTime, ticket=st.just(id), minutes=st.integers(1, 30), worked=st.just(0.0)),
        st.builds(
            ChangeFields, ticket=st.just(id), fields=st.dictionaries(st.just("f"), TEXT, min_size=1)
        ),
        st.just(Reply(ticket=id, body="Done", then=Deeds(assignee=RemoteId("me"), priority="a"))),
    )


@dataclass
class Story:
    """A profile in which tickets come, and wishes for them are queued, refused and arrive."""

    folder: Path
    profile: Profile
    due: set[TicketRef] = field(default_factory=set)
    """What the outbox told of since lists were settled last."""

    def step(self, kind: str, ref: TicketRef, command: Command, ticket) -> None:
        items = self.profile.outbox.for_ticket(ref)
        match kind:
            case "queue":
                self.profile.outbox.add(ref.account, command, now=0.0)
            case "park" if items:
                self.profile.outbox.update(replace(items[0], state=State.PARKED), items[0].state)
            case "arrive" if items:
                self.profile.outbox.remove(items[0].id)
            case "save":
                save(self.profile, ref.account, [replace(ticket, id=ref.id)])
            case "read":
                self.profile.tickets.mark_read(ref, ticket.last_message)
            case "remove":
                save(self.profile, ref.account, [], [ref.id])
            case "crash":
                # What the outbox told of since is forgotten with the process.
                self.profile.close()
                self.profile = Profile.open(self.folder, make.KEY)
                self.due = set(self.profile.tickets.unsettled())
            case _:
                pass
        if kind in ("queue", "park", "arrive"):
            self.due.add(ref)

    def settle(self) -> None:
        self.profile.tickets.settle(self.due)
        self.due.clear()


@contextmanager
def story() -> Iterator[Story]:
    with tempfile.TemporaryDirectory() as name:
        told = Story(Path(name), Profile.open(Path(name), make.KEY))
        try:
            told.profile.accounts.add(make.account(make.ACCOUNT, "Work"))
            told.profile.tickets.save_catalog(make.ACCOUNT, CATALOG)
            yield told
        finally:
            told.profile.close()


LOGGED = LogTime(ticket=RemoteId("0"), minutes=1, worked=0.0)
KINDS = ("queue", "queue", "queue", "park", "arrive", "save", "read", "remove", "crash", "settle")


@settings(
    max_examples=40,
    deadline=None,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_lists_follow_what_is_wished_through_every_change(data: st.DataObject) -> None:
    with story() as told:
        save(told.profile, make.ACCOUNT, [data.draw(tickets(id)) for id in IDS])
        for _ in range(data.draw(st.integers(1, 12))):
            kind = data.draw(st.sampled_from(KINDS))
            ref = make.ref(data.draw(st.sampled_from(IDS)))
            if kind == "settle":
                told.settle()
            command = data.draw(commands(ref.id)) if kind == "queue" else LOGGED
            ticket = data.draw(tickets(ref.id)) if kind in ("save", "read") else make.ticket("0")
            told.step(kind, ref, command, ticket)
        told.settle()
        for _ in range(3):
            group = data.draw(st.one_of(st.none(), st.sampled_from(Grouping)))
            agree(told.profile, data.draw(FILTERS), data.draw(SORTS), group)
        check_plain(told.profile)


def check_plain(profile: Profile) -> None:
    """Check that lists and counts without a filter follow the same."""
    rows = [wished(profile, row) for row in profile.tickets.all(TicketQuery())]
    for status in Status:
        query = TicketQuery(statuses=frozenset({status}))
        held = [row.ref for row in rows if row.ticket.status is status]
        assert [row.ref for row in profile.tickets.all(query)] == held
        assert profile.tickets.count(query) == len(held)


MINE = TicketQuery(where=all_of(Condition(Facet.ASSIGNEE, Operator.IS, ("@me",))))


def test_only_what_looks_different_is_told(profile: Profile) -> None:
    save(profile, make.ACCOUNT, [make.ticket("0"), make.ticket("1", assignee=make.ME)])
    away = ChangeTicket(ticket=RemoteId("1"), assignee=NOBODY)
    item = profile.outbox.add(make.ACCOUNT, away, now=0.0)
    both = {make.ref("0"), make.ref("1")}
    assert profile.tickets.count(MINE, ASKER) == 1
    assert profile.tickets.settle(both) == {make.ref("1")}
    assert profile.tickets.count(MINE, ASKER) == 0
    assert profile.tickets.settle(both) == frozenset()
    profile.outbox.update(replace(item, state=State.PARKED), State.QUEUED)
    assert profile.tickets.settle(both) == {make.ref("1")}
    assert profile.tickets.count_views({ViewId("v"): MINE}, ASKER)[ViewId("v")].total == 1


def test_what_a_crash_left_is_known_at_the_next_start(profile: Profile) -> None:
    """The wish has arrived and left the outbox, and the lists were not settled after it."""
    save(profile, make.ACCOUNT, [make.ticket("1", assignee=make.ME)])
    away = ChangeTicket(ticket=RemoteId("1"), assignee=NOBODY)
    item = profile.outbox.add(make.ACCOUNT, away, now=0.0)
    assert profile.tickets.unsettled() == {make.ref("1")}
    profile.tickets.settle([make.ref("1")])
    profile.outbox.discard(item.id)
    assert profile.tickets.unsettled() == {make.ref("1")}
    profile.tickets.settle(profile.tickets.unsettled())
    assert profile.tickets.unsettled() == frozenset()
    assert profile.tickets.count(MINE, ASKER) == 1
    save(profile, make.ACCOUNT, [], [RemoteId("1")])
    assert profile.cache.rows("SELECT * FROM wished") == []


def test_news_of_a_ticket_and_reading_it_leave_the_wish_on_show(profile: Profile) -> None:
    profile.tickets.save_catalog(make.ACCOUNT, CATALOG)
    save(profile, make.ACCOUNT, [make.ticket("1", last_role=Role.AGENT)])
    hold = SetStatus(ticket=RemoteId("1"), status_id="s-on_hold", meaning=Status.ON_HOLD)
    take = ChangeTicket(ticket=RemoteId("1"), assignee=RemoteId("me"))
    for command in (hold, take):
        profile.outbox.add(make.ACCOUNT, command, now=0.0)
    profile.tickets.settle([make.ref("1")])
    held = TicketQuery(statuses=frozenset({Status.ON_HOLD}))
    assert (profile.tickets.count(held), profile.tickets.count(MINE, ASKER)) == (1, 1)
    changed = make.ticket("1", minute=9, last_role=Role.AGENT, subject="Changed meanwhile")
    save(profile, make.ACCOUNT, [changed])
    assert (profile.tickets.count(held), profile.tickets.count(MINE, ASKER)) == (1, 1)
    assert profile.tickets.mark_read(make.ref("1"), changed.last_message)
    assert (profile.tickets.count(held), profile.tickets.count(MINE, ASKER)) == (1, 1)
    assert profile.tickets.unsettled() == {make.ref("1")}
