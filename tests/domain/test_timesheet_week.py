"""A sheet holds each minute once, on the day on which it was worked."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Person, Role
from desktop.domain.timesheet import TimeEntry
from desktop.domain.timesheet_week import bounds, sheet, week_of

FIRST = date(2026, 3, 23)
START = datetime(2026, 3, 20, tzinfo=UTC)
TEHRAN = timezone(timedelta(hours=3, minutes=30))
AGENT = Person(RemoteId("p1"), "Agent", Role.AGENT)
ENTRIES = st.builds(
    TimeEntry,
    id=st.integers(0, 999).map(lambda n: RemoteId(str(n))),
    ticket=st.sampled_from([RemoteId("t1"), RemoteId("t2"), RemoteId("t3")]),
    agent=st.just(AGENT),
    worked=st.integers(0, 13 * 24 * 60).map(lambda n: START + timedelta(minutes=n)),
    minutes=st.integers(1, 600),
    billable=st.booleans(),
)


@given(st.lists(ENTRIES, max_size=40), st.sampled_from([UTC, TEHRAN]))
def test_every_minute_of_those_days_is_counted_once(
    entries: list[TimeEntry], zone: timezone
) -> None:
    begin, end = bounds(FIRST, 7, zone)
    inside = [entry for entry in entries if begin <= entry.worked < end]
    made = sheet(entries, FIRST, 7, zone)
    assert made.total == sum(made.by_day) == sum(entry.minutes for entry in inside)
    assert made.billable == sum(entry.minutes for entry in inside if entry.billable)
    assert {line.ticket for line in made.lines} == {entry.ticket for entry in inside}
    for day in range(7):
        opens, closes = bounds(FIRST + timedelta(days=day), 1, zone)
        worked = sum(entry.minutes for entry in inside if opens <= entry.worked < closes)
        assert made.by_day[day] == worked


@given(st.dates(date(1970, 1, 10), date(2100, 1, 1)), st.integers(0, 6))
def test_a_week_begins_where_people_begin_it(day: date, starts: int) -> None:
    first = week_of(day, starts)
    assert first.weekday() == starts
    assert first <= day < first + timedelta(days=7)


def test_an_hour_before_midnight_in_tehran_is_that_day() -> None:
    late = datetime(2026, 3, 23, 20, 0, tzinfo=UTC)  # 23:30 there
    entry = TimeEntry(id=RemoteId("1"), ticket=RemoteId("t1"), agent=AGENT, worked=late, minutes=30)
    assert sheet([entry], FIRST, 1, TEHRAN).total == 30
    assert sheet([entry], FIRST + timedelta(days=1), 1, TEHRAN).total == 0
