"""Lists against a plain filter and sort in Python, and what a window does with them."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.outbox import NewTicket, Reply
from desktop.domain.status import Status
from desktop.domain.ticket import Role, Ticket, TicketRow
from desktop.domain.views import VIEW_STATUSES, TicketQuery, View
from desktop.store import Profile, places
from tests.store import make

STATUSES = ((Status.NEW, "New"), (Status.ANSWERED, "Answered"), (Status.ANSWERED, "Replied"))
DEPARTMENTS = ("Sales", "Billing")
# Some at the same moment, some years apart: ties, and many spans of time.
MINUTES = st.one_of(st.integers(0, 3), st.integers(-4_000_000, 4_000_000))


@st.composite
def tickets(draw: st.DrawFn, id: str) -> Ticket:
    status, label = draw(st.sampled_from(STATUSES))
    last = draw(MINUTES)
    # Mostly changed by its last message, sometimes later, rarely (clocks) before it.
    later = draw(st.sampled_from((0, 0, 0, 1, 500_000, -10)))
    return make.ticket(
        id,
        last,
        updated=make.at(last + later),
        status=status,
        status_label=label,
        department_name=draw(st.sampled_from(DEPARTMENTS)),
        last_role=draw(st.sampled_from((Role.AGENT, Role.CUSTOMER))),
        subject=draw(st.sampled_from(("Printer", "Invoice printed", "Größe"))),
    )


@st.composite
def accounts_of_tickets(draw: st.DrawFn) -> dict[AccountId, list[Ticket]]:
    ids = [str(n) for n in range(draw(st.integers(0, 14)))]
    return {
        account: [draw(tickets(id)) for id in ids if draw(st.booleans())]
        for account in (make.ACCOUNT, make.OTHER)
    }


def maybe(strategy: st.SearchStrategy) -> st.SearchStrategy:
    return st.one_of(st.none(), strategy)


QUERIES = st.builds(
    TicketQuery,
    account=maybe(st.sampled_from((make.ACCOUNT, make.OTHER, AccountId("nobody")))),
    statuses=maybe(st.frozensets(st.sampled_from((Status.NEW, Status.ANSWERED, Status.CLOSED)))),
    status_label=maybe(st.sampled_from(("New", "Replied"))),
    departments=maybe(st.frozensets(st.sampled_from((*DEPARTMENTS, "Nowhere")))),
    since=maybe(MINUTES.map(make.at)),
    until=maybe(MINUTES.map(make.at)),
    search=st.sampled_from(("", "", "", "print", "GROSSE p", "inv printed", "nothing")),
)


def naive(
    rows: list[TicketRow], query: TicketQuery, numbers: dict[TicketRef, int]
) -> list[TicketRow]:
    """Filter and sort as the query's own words say."""

    def passes(row: TicketRow) -> bool:
        ticket = row.ticket
        words = ticket.subject.casefold().replace("ö", "o").replace("ß", "ss").split()
        typed = query.search.casefold().split()
        return (
            query.account in (None, row.ref.account)
            and (query.statuses is None or ticket.status in query.statuses)
            and query.status_label in (None, ticket.status_label)
            and (query.departments is None or ticket.department_name in query.departments)
            and (query.since is None or ticket.updated >= query.since)
            and (query.until is None or ticket.updated <= query.until)
            and all(any(word.startswith(part) for word in words) for part in typed)
        )

    def place(row: TicketRow) -> tuple[float, str, int]:
        return -row.ticket.last_message.timestamp(), row.ref.id, numbers[row.ref]

    return sorted(filter(passes, rows), key=place)


@contextlib.contextmanager
def filled(stored: dict[AccountId, list[Ticket]]) -> Iterator[Profile]:
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile.open(Path(folder), make.KEY)
        try:
            for account, name in ((make.ACCOUNT, "Work"), (make.OTHER, "Home")):
                profile.accounts.add(make.account(account, name))
                save(profile, account, stored[account])
            yield profile
        finally:
            profile.close()


def save(profile: Profile, account: AccountId, tickets: list[Ticket], removed=()) -> None:
    profile.tickets.save(account, me=make.ME.id, tickets=tickets, messages=(), removed=removed)


def agree(profile: Profile, query: TicketQuery) -> None:
    """Check every way to read *query* against the naive answer."""
    store = profile.tickets
    everything = [row for row in (store.get(ref) for ref in all_refs()) if row is not None]
    expected = naive(everything, query, row_numbers(profile))
    refs = [row.ref for row in expected]
    assert store.count(query) == len(refs)
    assert list(store.all(query)) == expected
    listed = store.list(query)
    listed.finish()
    assert listed.complete
    assert listed.count == len(refs)
    for first in range(0, len(refs) + 1, 3):
        assert listed.rows(first, 4) == expected[first : first + 4]
    for row in everything:
        assert listed.index_of(row.ref) == (refs.index(row.ref) if row.ref in refs else None)
    walked: list[TicketRow] = []
    while page := store.page(query, 3, walked[-1] if walked else None):
        walked += page
    assert walked == expected


def row_numbers(profile: Profile) -> dict[TicketRef, int]:
    """Return what decides between two accounts' tickets of the same time and id."""
    rows = profile.cache.rows(
        "SELECT a.id, t.id, t.row FROM tickets t JOIN accounts a ON a.n = t.account"
    )
    return {TicketRef(account, id): row for account, id, row in rows}


def all_refs() -> list[TicketRef]:
    return [make.ref(str(n), account) for account in (make.ACCOUNT, make.OTHER) for n in range(15)]


@pytest.fixture(params=["as it is", "every jump"])
def _thresholds(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also take the ways for long lists with few tickets."""
    if request.param == "every jump":
        monkeypatch.setattr(places, "_NEAR", 0)
        monkeypatch.setattr(places, "_FEW", 0)


@pytest.mark.usefixtures("_thresholds")
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    before=accounts_of_tickets(),
    after=accounts_of_tickets(),
    removed=st.frozensets(st.integers(0, 14).map(str)),
    queries=st.lists(QUERIES, min_size=1, max_size=5),
    indexed=st.booleans(),
)
@example(
    before={make.ACCOUNT: [make.ticket("1"), make.ticket("2")], make.OTHER: [make.ticket("1")]},
    after={make.ACCOUNT: [], make.OTHER: []},
    removed=frozenset(),
    queries=[TicketQuery()],
    indexed=True,
)
def test_lists_agree_with_a_plain_filter_and_sort(before, after, removed, queries, indexed) -> None:
    with filled(before) as profile:
        if indexed:
            profile.search.index_some(10)
        for account, changed in after.items():
            save(profile, account, changed, [RemoteId(id) for id in removed])
        for query in queries:
            agree(profile, query)


@pytest.fixture
def busy(profile: Profile) -> Profile:
    """Five thousand tickets, a day apart, every tenth answered."""
    made = [
        make.ticket(
            str(n),
            n * 1440,
            status=Status.ANSWERED if n % 10 == 0 else Status.CLOSED,
            status_label="Answered" if n % 10 == 0 else "Closed",
        )
        for n in range(5000)
    ]
    save(profile, make.ACCOUNT, made)
    return profile


def test_far_places_of_a_long_list_are_right(busy: Profile) -> None:
    answered = TicketQuery(statuses=frozenset({Status.ANSWERED}))
    dated = replace(answered, since=make.at(1440 * 100), until=make.at(1440 * 4000))
    for query, ids in (
        (TicketQuery(), list(range(4999, -1, -1))),
        (answered, list(range(4990, -1, -10))),
        (dated, list(range(4000, 90, -10))),
        (TicketQuery(since=dated.since), list(range(4999, 99, -1))),
    ):
        listed = busy.tickets.list(query)
        assert listed.count == len(ids)
        for first in (0, 1, 127, 128, len(ids) // 2, len(ids) - 130, len(ids) - 1, len(ids)):
            rows = listed.rows(first, 128)
            assert [int(row.ref.id) for row in rows] == ids[first : first + 128]
            for offset, row in enumerate(rows[:3]):
                assert listed.index_of(row.ref) == first + offset
    assert busy.tickets.list(answered).index_of(make.ref("4999")) is None
    assert busy.tickets.list(answered).index_of(make.ref("none")) is None


def test_counts_stay_right_through_every_change(busy: Profile) -> None:
    save(busy, make.ACCOUNT, [make.ticket("0", 99), make.ticket("10", 5)])
    save(busy, make.ACCOUNT, [], [RemoteId("20"), RemoteId("21"), RemoteId("never")])
    busy.tickets.mark_unread(make.ref("30"))
    counts = busy.tickets.view_counts(VIEW_STATUSES, None)
    assert counts[View.ALL].total == 4998
    assert counts[View.WAITING_FOR_YOU].total == 497
    assert counts[View.WAITING_FOR_STAFF].total == 2
    assert counts[View.CLOSED].total == 4499
    assert counts[View.ALL].unread == 1
    recount = busy.cache.rows("SELECT cell, count(*) FROM tickets GROUP BY cell ORDER BY cell")
    assert busy.cache.rows("SELECT cell, n FROM cells WHERE n <> 0 ORDER BY cell") == recount
    assert busy.cache.rows("SELECT cell, sum(n) FROM tally GROUP BY cell ORDER BY cell") == recount
    busy.tickets.forget(make.ACCOUNT)
    assert busy.cache.rows("SELECT count(*) FROM tally") == [(0,)]
    assert busy.tickets.view_counts(VIEW_STATUSES, None)[View.ALL].total == 0
    assert busy.tickets.list(TicketQuery()).count == 0


def test_a_number_is_found_first_and_with_its_hash_sign(profile: Profile) -> None:
    save(
        profile,
        make.ACCOUNT,
        [
            make.ticket("1", 1, number="1042", subject="Old"),
            make.ticket("2", 9, number="7", subject="See 1042 please"),
            make.ticket("3", 5, number="10420", subject="Another"),
        ],
    )
    profile.search.index_some(5)
    for typed in ("1042", "#1042", " #1042 ", "۱۰۴۲"):
        assert [r.ref.id for r in profile.tickets.all(TicketQuery(search=typed))] == ["1", "2"]
        listed = profile.tickets.list(TicketQuery(search=typed))
        assert [r.ref.id for r in listed.rows(0, 9)] == ["1", "2"]
        assert listed.index_of(make.ref("2")) == 1
    closed = TicketQuery(search="1042", statuses=frozenset({Status.CLOSED}))
    assert profile.tickets.count(closed) == 0
    assert [r.ref.id for r in profile.tickets.find("#1042")] == ["1"]
    assert profile.tickets.find("1042", make.OTHER) == []


def test_rows_tell_what_waits_to_be_sent(profile: Profile) -> None:
    save(profile, make.ACCOUNT, [make.ticket("1", 1), make.ticket("2", 2)])
    for body in ("one", "two"):
        profile.outbox.add(make.ACCOUNT, Reply(ticket=RemoteId("1"), body=body), now=1.0)
    new = NewTicket(department=RemoteId("1"), subject="s", body="b")
    profile.outbox.add(make.ACCOUNT, new, now=1.0)
    rows = profile.tickets.list(TicketQuery()).rows(0, 9)
    assert [(r.ref.id, r.pending) for r in rows] == [("2", 0), ("1", 2)]


def test_departments_and_labels_come_from_tickets_and_catalogs(profile: Profile) -> None:
    from desktop.domain.catalog import Catalog, Department
    from desktop.domain.status import StatusChoice

    save(profile, make.ACCOUNT, [make.ticket("1", status_label="Offen")])
    catalog = Catalog(
        departments=(Department(RemoteId("9"), "billing"),),
        statuses=(StatusChoice("new", "Neu", Status.NEW),),
    )
    assert profile.tickets.save_catalog(make.ACCOUNT, catalog)
    assert not profile.tickets.save_catalog(make.ACCOUNT, catalog)
    assert profile.tickets.catalog(make.ACCOUNT) == catalog
    assert profile.tickets.catalog(make.OTHER) is None
    assert profile.tickets.departments(None) == ["billing", "Technical Support"]
    assert profile.tickets.departments(make.OTHER) == []
    assert profile.tickets.status_labels(make.ACCOUNT) == [
        (Status.NEW, "Neu"),
        (Status.WAITING_FOR_STAFF, "Offen"),
    ]
