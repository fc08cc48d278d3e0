"""Views over thousands of real threads: the store, the reference and a plain count agree."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.conditions import Facet, Group
from desktop.domain.filter_check import problem_of
from desktop.domain.ids import TicketRef
from desktop.domain.matching import matches
from desktop.domain.ordering import group_of, ordered
from desktop.domain.saved_view import BUILT_IN, DUE_SOON, Grouping, ViewId
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery, view_query
from desktop.store import Profile, view_find
from tests.real_data import real_data
from tests.store import make
from tests.store.filter_strategies import SORTS, Pool, filters
from tests.store.test_lists import row_numbers
from tests.store.view_threads import ASKER, Plain, fill, passes, read

FIELDS = ("locale", "solved", "tags", "nothing")


@dataclass(frozen=True)
class Stage:
    """The threads as they are in the file and in the store, newest last message first."""

    threads: dict[TicketRef, Plain]
    rows: list[TicketRow]
    profile: Profile
    pool: Pool

    def answer(self, where: Group) -> list[TicketRef]:
        found = self.profile.tickets.all(TicketQuery(where=where), ASKER)
        return [row.ref for row in found]


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    threads = read(real_data("threads/threads.jsonl"))
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile.open(Path(folder), make.KEY)
        fill(profile, threads)
        came = row_numbers(profile)
        rows = sorted(
            profile.tickets.all(TicketQuery()),
            key=lambda row: (-row.ticket.last_message.timestamp(), came[row.ref]),
        )
        yield Stage({make.ref(p.id, p.account): p for p in threads}, rows, profile, _pool(threads))
        profile.close()


def _pool(threads: list[Plain]) -> Pool:
    """Return values for each facet, the frequent ones and some rare ones."""
    pool: dict[Facet, list[str]] = {}
    for facet in Facet:
        texts = Counter(t for p in threads for t in _values(p, facet))
        pool[facet] = [t for t, _ in texts.most_common(8)] + sorted(texts)[:4] or ["none"]
        if facet in (Facet.ASSIGNEE, Facet.REQUESTER, Facet.FOLLOWER, Facet.DEPARTMENT):
            pool[facet].append("@me")
    for facet in (Facet.STATUS, Facet.LAST_ROLE):
        pool[facet] = sorted(set(pool[facet]))
    return pool


def _values(plain: Plain, facet: Facet) -> list[str]:
    if facet is Facet.ANSWER:
        return [text for texts in plain.answers.values() for text in texts]
    if facet.value in plain.people:
        person = plain.people[facet.value]
        return [text for text in person or () if text]
    return plain.texts.get(facet.value, [])


def test_200_random_filters_agree_with_the_reference_and_a_plain_count(stage: Stage) -> None:
    sizes: list[int] = []

    @settings(max_examples=200, deadline=None, database=None, derandomize=True)
    @given(filters(stage.pool, FIELDS))
    def agree(where: Group) -> None:
        assert problem_of(where) is None
        found = stage.answer(where)
        some = {row.ref for row in stage.rows[::4]}
        assert [ref for ref in found if ref in some] == [
            row.ref for row in stage.rows[::4] if matches(where, row, ASKER)
        ]
        assert set(found) == {ref for ref, plain in stage.threads.items() if passes(where, plain)}
        sizes.append(len(found))

    agree()
    some = [n for n in sizes if 0 < n < len(stage.rows)]
    assert len(some) > len(sizes) / 2, "most filters should neither find all nor nothing"


def test_random_orders_and_groups_agree_with_the_reference(stage: Stage) -> None:
    @settings(max_examples=40, deadline=None, database=None, derandomize=True)
    @given(filters(stage.pool, FIELDS), SORTS, st.one_of(st.none(), st.sampled_from(Grouping)))
    def agree(where: Group, sort, group) -> None:
        query = TicketQuery(where=where, sort=sort, group=group)
        rows = [row for row in stage.rows if matches(where, row, ASKER)]
        expected = ordered(rows, sort, group, ASKER)
        listed = stage.profile.tickets.list(query, ASKER)
        assert (listed.complete, listed.count, len(listed.groups)) == (False, 0, 0)
        check_begun(stage, query, expected)
        listed.finish()
        assert listed.complete
        assert listed.count == len(expected)
        assert listed.rows(0, len(rows)) == expected
        assert listed.rows(3, 2) == expected[3:5]
        for place in range(0, len(expected), 97):
            assert listed.index_of(expected[place].ref) == place
        if group is not None:
            check_groups(listed.groups, group, expected)

    agree()


def check_begun(stage: Stage, query: TicketQuery, expected: list[TicketRow]) -> None:
    """Check a list of which only the first rows were looked for, as if there were many tickets."""
    listed = stage.profile.tickets.list(query, ASKER)
    with patch.object(view_find, "MANY", 7), patch.object(view_find, "FIRST", 5):
        listed.begin()
    assert listed.counted
    assert listed.count == len(expected)
    assert listed.complete is (len(expected) <= 7)
    assert listed.rows(0, len(expected)) == expected[: 5 if len(expected) > 7 else None]
    if query.group is not None:
        check_groups(listed.groups, query.group, expected)


def check_groups(told, group: Grouping, expected: list[TicketRow]) -> None:
    names = [group_of(group, row, ASKER) for row in expected]
    counted = Counter(names)
    assert [(g.key, g.label, g.count) for g in told] == [
        (name.key, name.label, n) for name, n in counted.items()
    ]
    for each in told:
        inside = expected[each.first : each.first + each.count]
        assert {group_of(group, row, ASKER).key for row in inside} == {each.key}
        assert each.unread == sum(row.unread for row in inside)


@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_live_counts_are_those_of_the_lists(stage: Stage, data: st.DataObject) -> None:
    made = data.draw(st.lists(filters(stage.pool, FIELDS), min_size=1, max_size=30))
    queries = {ViewId(str(n)): TicketQuery(where=where) for n, where in enumerate(made)}
    queries |= {view.id: view_query(view) for view in BUILT_IN}
    queries[ViewId("all")] = TicketQuery()
    counts = stage.profile.tickets.count_views(queries, ASKER)
    for id, query in queries.items():
        rows = [r for r in stage.rows if query.where is None or matches(query.where, r, ASKER)]
        assert (counts[id].total, counts[id].unread) == (len(rows), sum(r.unread for r in rows))


def test_the_built_in_views_hold_what_their_names_say(stage: Stage) -> None:
    for view in BUILT_IN:
        where = view.filter
        expected = {ref for ref, plain in stage.threads.items() if passes(where, plain)}
        assert set(stage.answer(where)) == expected
        # Of threads that lie years back nothing is due soon any more.
        assert expected or view is DUE_SOON, view.name


def test_a_search_and_the_filters_narrow_a_view_further(stage: Stage) -> None:
    stage.profile.search.index_some(60)
    where = BUILT_IN[1].filter
    plain = TicketQuery(search="thunderbird", account=make.ACCOUNT)
    inside = {row.ref for row in stage.profile.tickets.all(plain)}
    expected = [row for row in stage.rows if row.ref in inside and matches(where, row, ASKER)]
    query = TicketQuery(search="thunderbird", account=make.ACCOUNT, where=where)
    assert list(stage.profile.tickets.all(query, ASKER)) == expected
    assert len(expected) > 10
    counts = stage.profile.tickets.count_views({ViewId("1"): query}, ASKER)
    assert counts[ViewId("1")].total == len(expected)
