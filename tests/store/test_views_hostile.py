"""Views over tickets full of what nobody expects, through changes, against the reference."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from desktop.domain.asker import Asker
from desktop.domain.catalog import Catalog, Department, StatusChoice
from desktop.domain.conditions import Condition, Facet, Group, Operator, all_of
from desktop.domain.fields import Rows, Value
from desktop.domain.filter_check import problem_of
from desktop.domain.ids import AccountId, RemoteId
from desktop.domain.matching import matches
from desktop.domain.ordering import group_of, ordered
from desktop.domain.saved_view import Grouping, SavedView, SortField, SortKey, ViewId
from desktop.domain.status import Status
from desktop.domain.ticket import Details, Person, Role, Ticket, TicketRow
from desktop.domain.views import TicketQuery
from desktop.domain.wishes import wish_of
from desktop.domain.work import Link, LinkKind
from desktop.store import Profile
from desktop.store.database import Database
from desktop.store.profile import CACHE_SETTINGS
from desktop.store.schema import CACHE
from tests.faults.migrations import fill_cache
from tests.store import make
from tests.store.filter_strategies import SORTS, filters
from tests.store.test_lists import row_numbers

NOW = datetime(2026, 3, 29, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
"""The day on which summer time begins there."""
ASKER = Asker(
    now=NOW,
    people={make.ACCOUNT: make.ME, make.OTHER: make.STAFF},
    departments={make.ACCOUNT: frozenset({"a", "é"})},
    first_weekday=6,
)
TEXTS = ("", "a", "A", "é", "e", "%", "_", "'", '"); DROP TABLE facets --', "ك", "ک", "ß", "SS",
         "\u202e", "x\ty", "@me", "1", "١", "ZWNJ\u200c", "𝕏", "a/b", "?", "#1")  # fmt: skip
MOMENTS = st.one_of(
    st.sampled_from(
        [
            datetime(2026, 3, 28, 23, 30, tzinfo=UTC),
            datetime(2026, 3, 29, 0, 59, 59, 999999, tzinfo=UTC),
            datetime(2026, 3, 29, 1, tzinfo=UTC),
            datetime(2026, 3, 29, 22, tzinfo=UTC),
            datetime(2025, 10, 26, 0, 30, tzinfo=UTC),
            datetime(1969, 12, 31, 23, 59, tzinfo=UTC),
            datetime(1990, 6, 1, tzinfo=UTC),
            NOW.astimezone(UTC),
        ]
    ),
    st.integers(-400_000, 400_000).map(lambda m: NOW.astimezone(UTC) + timedelta(minutes=m)),
)
TEXT = st.sampled_from(TEXTS)
PEOPLE = st.one_of(
    st.none(),
    st.builds(
        Person,
        id=st.sampled_from(("me", "staff", "@me", "a", "A")).map(RemoteId),
        name=TEXT,
        role=st.just(Role.AGENT),
        email=st.one_of(st.none(), st.sampled_from(("Casey@Example.com", "é@x", ""))),
    ),
)
FIELDS: st.SearchStrategy[str] = st.sampled_from(("f", "'", "é"))
FOLLOWERS = st.sampled_from(("casey@example.com", "é@X", ""))
ANSWERS: st.SearchStrategy[Value] = st.one_of(
    TEXT,
    st.booleans(),
    st.lists(TEXT, max_size=2).map(tuple),
    st.just(Rows(({"inner": "a", "more": ("é", "b")}, {"inner": True}))),
)


@st.composite
def tickets(draw: st.DrawFn, id: str) -> Ticket:
    status = draw(st.sampled_from(Status))
    last = draw(MOMENTS)
    return Ticket(
        id=RemoteId(id),
        number=draw(TEXT),
        subject=draw(TEXT),
        department=RemoteId("1"),
        department_name=draw(TEXT),
        status=status,
        status_id="",
        status_label=draw(TEXT),
        created=draw(MOMENTS),
        updated=draw(MOMENTS),
        last_message=last,
        last_role=draw(st.sampled_from(Role)),
        messages=draw(st.sampled_from((0, 1, 5, 2**63))),
        attachments=draw(st.integers(0, 2)),
        minutes=draw(st.integers(0, 20)),
        requester=draw(PEOPLE),
        assignee=draw(PEOPLE),
        priority=draw(TEXT),
        type=draw(TEXT),
        tags=draw(st.lists(TEXT, max_size=3).map(tuple)),
        followers=draw(st.lists(FOLLOWERS, max_size=2).map(tuple)),
        links=draw(
            st.lists(
                st.builds(Link, st.sampled_from(LinkKind), TEXT.map(RemoteId)), max_size=2
            ).map(tuple)
        ),
        due=draw(st.one_of(st.none(), MOMENTS)),
        details=draw(
            st.one_of(
                st.none(),
                st.dictionaries(FIELDS, ANSWERS, max_size=2).map(
                    lambda fields: Details(fields=fields)
                ),
            )
        ),
    )  # fmt: skip


FULL = tuple(text for text in TEXTS if text)
POOL = dict.fromkeys(Facet, FULL) | {
    Facet.STATUS: tuple(status.value for status in Status),
    Facet.LAST_ROLE: tuple(role.value for role in Role),
    Facet.ACCOUNT: (make.ACCOUNT, make.OTHER, "nobody"),
    Facet.ASSIGNEE: ("@me", "me", "staff", "casey@EXAMPLE.com", "É@X"),
    Facet.REQUESTER: ("@me", "me", "staff", "A"),
    Facet.FOLLOWER: ("@me", "CASEY@example.com", "e@x"),
}
FILTERS = filters(POOL, ("f", "'", "é", "gone"))


@st.composite
def stored(draw: st.DrawFn) -> dict[AccountId, list[Ticket]]:
    ids = [str(n) for n in range(draw(st.integers(0, 9)))]
    return {
        account: [draw(tickets(id)) for id in ids if draw(st.booleans())]
        for account in (make.ACCOUNT, make.OTHER)
    }


CATALOG = Catalog(
    departments=(
        Department(id=RemoteId("1"), name="Technical Support"),
        Department(id=RemoteId("2"), name="é"),
    ),
    statuses=tuple(
        StatusChoice(id=f"s-{status.value}", label=f"The {status.value}", meaning=status)
        for status in Status
    ),
    agents=(make.STAFF, Person(RemoteId("me"), "É", Role.AGENT, "Casey@Example.com")),
)
"""Lends the words in which wishes are told."""


@contextmanager
def opened() -> Iterator[Profile]:
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile.open(Path(folder), make.KEY)
        try:
            profile.accounts.add(make.account(make.ACCOUNT, "Work"))
            profile.accounts.add(make.account(make.OTHER, "Home", person=make.STAFF))
            yield profile
        finally:
            profile.close()


def save(profile: Profile, account: AccountId, made: list[Ticket], removed=()) -> None:
    me = ASKER.people[account].id
    profile.tickets.save(account, me=me, tickets=made, messages=(), removed=removed)


def wished(profile: Profile, row: TicketRow) -> TicketRow:
    """Return a ticket as it is shown, with what is queued for it."""
    items = profile.outbox.for_ticket(row.ref)
    return replace(row, ticket=wish_of(row.ticket, items, CATALOG if items else None))


def agree(profile: Profile, where: Group, sort, group) -> None:
    assert problem_of(where) is None
    came = row_numbers(profile)
    newest = sorted(
        (wished(profile, row) for row in profile.tickets.all(TicketQuery())),
        key=lambda row: (-row.ticket.last_message.timestamp(), came[row.ref]),
    )
    rows = [row for row in newest if matches(where, row, ASKER)]
    query = TicketQuery(where=where, sort=sort, group=group)
    expected = ordered(rows, sort, group, ASKER)
    listed = profile.tickets.list(query, ASKER)
    listed.finish()
    if group in (Grouping.ASSIGNEE, Grouping.CUSTOMER):
        # A person whom tickets call differently goes by the name that was told last.
        assert sorted(row.ref.id for row in listed.rows(0, 99)) == sorted(
            r.ref.id for r in expected
        )
    else:
        assert [wished(profile, row) for row in listed.rows(0, 99)] == expected
    if group is not None:
        told = {g.key: g.count for g in listed.groups}
        keys = [group_of(group, row, ASKER).key for row in expected]
        assert told == {key: keys.count(key) for key in keys}
    counts = profile.tickets.count_views({ViewId("v"): query}, ASKER)[ViewId("v")]
    assert (counts.total, counts.unread) == (len(rows), sum(row.unread for row in rows))


@settings(
    max_examples=15,
    deadline=None,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow],
)
@given(
    before=stored(),
    after=stored(),
    removed=st.frozensets(st.integers(0, 9).map(str), max_size=3),
    read=st.booleans(),
    asked=st.lists(
        st.tuples(FILTERS, SORTS, st.one_of(st.none(), st.sampled_from(Grouping))),
        min_size=1,
        max_size=6,
    ),
)
@example(
    before={make.ACCOUNT: [make.ticket("1", tags=("a\0b", "a"))], make.OTHER: []},
    after={make.ACCOUNT: [make.ticket("1", tags=("a",))], make.OTHER: []},
    removed=frozenset(),
    read=True,
    asked=[(all_of(Condition(Facet.TAG, Operator.LACKS, ("b",))), (), Grouping.PRIORITY)],
)
def test_views_agree_with_the_reference_through_every_change(
    before, after, removed, read, asked
) -> None:
    with opened() as profile:
        for account, made in before.items():
            save(profile, account, made)
        for account, made in after.items():
            save(profile, account, made, [RemoteId(id) for id in removed])
        if read:
            for row in list(profile.tickets.all(TicketQuery())):
                profile.tickets.mark_read(row.ref, row.ticket.last_message)
        for where, sort, group in asked:
            agree(profile, where, sort, group)


def test_what_an_older_version_kept_is_brought_up_to_date_without_fetching(tmp_path: Path) -> None:
    Profile.open(tmp_path, make.KEY).close()
    for beside in tmp_path.glob("cache.db*"):
        beside.unlink()
    old = Database(tmp_path / "cache.db", make.KEY, CACHE_SETTINGS)
    old.migrate(CACHE[:3])
    fill_cache(old)
    with old.transaction() as tx:
        tx.run("UPDATE cells SET status = 'new'")
    old.close()

    profile = Profile.open(tmp_path, make.KEY)
    try:
        where = all_of(Condition(Facet.SUBJECT, Operator.CONTAINS, ("ticket",)))
        query = TicketQuery(where=where, sort=(SortKey(SortField.NUMBER),))
        assert [row.ref.id for row in profile.tickets.all(query, ASKER)] == ["0", "1", "2"]
        assert profile.tickets.fill_facets(0) == 0
    finally:
        profile.close()


def test_what_comes_while_older_tickets_wait_is_not_taken_back(profile: Profile) -> None:
    made = [make.ticket(str(n), n, tags=("old",)) for n in range(600)]
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=made, messages=())
    with profile.cache.transaction() as tx:
        tx.run("DELETE FROM facets")
        tx.run("DELETE FROM facet_values")
        tx.run("UPDATE facet_state SET behind = (SELECT max(row) FROM tickets)")
    assert profile.tickets.fill_facets(1e-9) == 400
    changed = [replace(ticket, tags=("new",)) for ticket in made[::2]]
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=changed, messages=())
    profile.tickets.save(
        make.ACCOUNT, me=make.ME.id, tickets=(), messages=(), removed=[RemoteId("1")]
    )
    for tag, count in (("new", 300), ("old", 299)):
        where = all_of(Condition(Facet.TAG, Operator.IS, (tag,)))
        assert profile.tickets.count(TicketQuery(where=where), ASKER) == count


def test_nothing_of_an_account_that_is_forgotten_stays(profile: Profile) -> None:
    someone = Person(RemoteId("7"), "Robin Secret", Role.AGENT, "robin@secret.example")
    told = {"assignee": someone, "tags": ("tag",), "priority": "p"}
    for account in (make.ACCOUNT, make.OTHER):
        made = [make.ticket("1", **told, type=f"type of {account}")]
        profile.tickets.save(account, me=make.ME.id, tickets=made, messages=())
    profile.tickets.forget(make.OTHER)
    names = {text for (text,) in profile.cache.rows("SELECT text FROM names")}
    assert names == {"tag", "p", f"type of {make.ACCOUNT}"}
    profile.tickets.forget(make.ACCOUNT)
    for table in ("facets", "facet_values", "names", "faces", "people"):
        assert profile.cache.rows(f"SELECT * FROM {table}") == [], table


def test_a_view_of_a_damaged_profile_comes_back(directory: Path) -> None:
    view = SavedView(id=ViewId("0" * 32), name="Kept", account=make.ACCOUNT)
    profile = Profile.open(directory, make.KEY)
    profile.accounts.add(make.account())
    profile.backups.make()
    profile.views.save(view)
    profile.close()
    with (directory / "own.db").open("r+b") as file:
        # The first page is what every reader needs; the rest can still be read from the log.
        file.seek(4096)
        file.write(b"damage" * 100)
    reopened = Profile.open(directory, make.KEY)
    try:
        assert reopened.restored() is not None
        assert reopened.accounts.all() == [make.account()]
        assert reopened.views.all() in ([view], [])
    finally:
        reopened.close()


@pytest.mark.parametrize("group", Grouping)
def test_an_empty_list_has_no_groups(profile: Profile, group: Grouping) -> None:
    listed = profile.tickets.list(TicketQuery(group=group), ASKER)
    listed.finish()
    assert (listed.count, list(listed.groups), listed.rows(0, 5)) == (0, [], [])
