"""What is promised comes out as a wall clock read minute by minute says it does."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain import promise_hours
from desktop.domain.catalog import AutoClose, Catalog
from desktop.domain.ids import RemoteId
from desktop.domain.promise import BusinessHours, OpenHours, ResponseTarget
from desktop.domain.promise_answer import (
    ExpectedAnswer,
    Presence,
    closing,
    expected_answer,
    target_for,
)
from desktop.domain.promise_hours import (
    UsualHours,
    after_open_time,
    is_open,
    next_opening,
    usual_hours,
)
from desktop.domain.ticket import Role
from tests.store.make import at, ticket

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TEHRAN = ZoneInfo("Asia/Tehran")
WEEK = tuple(OpenHours(day, "08:00", "19:00") for day in range(5))
OFFICE = BusinessHours("Europe/Amsterdam", WEEK)
USUAL = UsualHours(frozenset(range(5)), "08:00", "19:00", "Europe/Amsterdam")
MINUTE = timedelta(minutes=1)
SUPPORT = RemoteId("support")


def local(text: str, zone: ZoneInfo = AMSTERDAM) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def promised(
    now: datetime,
    *targets: ResponseTarget,
    hours: BusinessHours | None = OFFICE,
    priority: str = "normal",
    zone: ZoneInfo = AMSTERDAM,
) -> ExpectedAnswer | None:
    catalog = Catalog(departments=(), statuses=(), hours=hours, targets=targets)
    return expected_answer(catalog, SUPPORT, priority, now, zone)


def target(hours: int, priority: str = "normal", *, always: bool = False) -> ResponseTarget:
    return ResponseTarget("support", priority, hours, always)


# --- stories ---------------------------------------------------------------------------------


def test_on_a_working_day_the_answer_comes_within_the_hour() -> None:
    answer = promised(local("2026-03-04 10:12"), target(1))
    assert answer == ExpectedAnswer(
        presence=Presence.THERE,
        hours=1,
        by=local("2026-03-04 11:12"),
        opens=None,
        usual=USUAL,
    )


def test_in_the_evening_the_hour_begins_in_the_morning() -> None:
    answer = promised(local("2026-03-04 20:00"), target(1))
    assert answer is not None
    assert answer.presence is Presence.AWAY
    assert answer.opens == local("2026-03-05 08:00")
    assert answer.by == local("2026-03-05 09:00")


def test_what_is_left_of_the_hour_on_friday_is_used_on_monday() -> None:
    answer = promised(local("2026-03-06 18:40"), target(1))
    assert answer is not None
    assert answer.by == local("2026-03-09 08:40")


def test_a_target_longer_than_a_day_passes_over_nights_weekend_and_holiday() -> None:
    hours = BusinessHours("Europe/Amsterdam", WEEK, {date(2026, 4, 6): "Easter Monday"})
    # 9 hours on Thursday, 11 on Friday, nothing until Tuesday.
    answer = promised(local("2026-04-02 10:00"), target(24), hours=hours)
    assert answer is not None
    assert answer.by == local("2026-04-07 12:00")


def test_the_answer_is_told_in_the_zone_of_the_person() -> None:
    answer = promised(local("2026-01-07 20:00"), target(1), zone=TEHRAN)
    assert answer is not None
    assert answer.by is not None
    assert answer.by.tzinfo is TEHRAN
    assert answer.by.strftime("%d %H:%M") == "08 11:30"


def test_a_clock_that_never_stops_needs_no_hours() -> None:
    answer = promised(local("2026-03-28 23:30"), target(4, always=True), hours=None)
    assert answer is not None
    assert answer.presence is Presence.ALWAYS
    # The clocks go forward in that night: four hours later it is half past four.
    assert answer.by is not None
    assert answer.by.strftime("%d %H:%M") == "29 04:30"
    autumn = promised(local("2026-10-24 23:30"), target(4, always=True), hours=None)
    assert autumn is not None
    assert autumn.by is not None
    assert autumn.by.strftime("%d %H:%M") == "25 02:30"


@pytest.mark.parametrize(
    "hours",
    [
        None,
        BusinessHours("Europe/Amsterdam", ()),
        BusinessHours("Middle-earth/Shire", WEEK),
        BusinessHours("", WEEK),
        BusinessHours("Europe/Amsterdam", (OpenHours(0, "19:00", "08:00"),)),
        BusinessHours("Europe/Amsterdam", (OpenHours(0, "soon", "24:61"),)),
    ],
)
def test_hours_that_nobody_understands_give_a_target_without_a_moment(
    hours: BusinessHours | None,
) -> None:
    assert promised(local("2026-03-04 10:00"), target(2), hours=hours) == ExpectedAnswer(
        presence=Presence.UNKNOWN, hours=2, by=None, opens=None
    )


def test_midnight_at_the_end_joins_the_next_day() -> None:
    every_day = tuple(OpenHours(day, "00:00", "24:00") for day in range(7))
    hours = BusinessHours("Europe/Amsterdam", every_day)
    now = local("2026-10-24 12:00")
    # 25 hours in that night's day, none missing between the days.
    assert after_open_time(hours, now, timedelta(hours=100)) == now.astimezone(UTC) + timedelta(
        hours=100
    )


def test_a_priority_without_a_promise_has_the_normal_one() -> None:
    targets = (target(8), target(1, "urgent", always=True), ResponseTarget("sales", "low", 99))
    assert target_for(targets, SUPPORT, "urgent") == targets[1]
    assert target_for(targets, SUPPORT, "") == targets[0]
    assert target_for(targets, SUPPORT, "low") == targets[0]
    assert target_for(targets, RemoteId("sales"), "urgent") is None
    assert promised(local("2026-03-04 10:00"), ResponseTarget("sales", "normal", 1)) is None


def test_usual_hours_can_be_told_in_one_sentence_or_not_at_all() -> None:
    assert usual_hours(OFFICE) == USUAL
    saturday = (*WEEK, OpenHours(5, "10:00", "14:00"))
    assert usual_hours(BusinessHours("Europe/Amsterdam", saturday)) == USUAL
    for odd in (
        (*WEEK, OpenHours(0, "20:00", "21:00")),
        (OpenHours(0, "08:00", "12:00"), OpenHours(1, "13:00", "17:00")),
        (OpenHours(0, "soon", "later"),),
        (),
    ):
        assert usual_hours(BusinessHours("UTC", odd)) is None


# --- closing by itself -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "role", "closes"),
    [
        ("answered", Role.AGENT, True),
        ("answered", Role.SYSTEM, True),
        ("answered", Role.CUSTOMER, False),
        ("open", Role.AGENT, False),
    ],
)
def test_only_an_answered_ticket_closes_by_itself(status: str, role: Role, closes: bool) -> None:
    catalog = Catalog(departments=(), statuses=(), auto_close=AutoClose("answered", 24))
    answered = ticket("1", 0, status_id=status, last_role=role)
    found = closing(catalog, answered, at(60), UTC)
    assert (found is not None) == closes
    if found is not None:
        assert found.at == at(24 * 60)
        assert found.left == timedelta(hours=23)


def test_the_countdown_ends_at_nothing() -> None:
    catalog = Catalog(departments=(), statuses=(), auto_close=AutoClose("answered", 24))
    found = closing(
        catalog, ticket("1", 0, status_id="answered", last_role=Role.AGENT), at(9999), UTC
    )
    assert found is not None
    assert found.left == timedelta(0)


def test_a_moment_beyond_the_calendar_is_never() -> None:
    catalog = Catalog(departments=(), statuses=(), auto_close=AutoClose("answered", 100_000))
    last = datetime(9999, 12, 31, tzinfo=UTC)
    late = replace(ticket("1", 0, status_id="answered", last_role=Role.AGENT), last_message=last)
    assert closing(catalog, late, at(0), UTC) is None


def test_the_same_hours_many_times_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[OpenHours] = []
    times = promise_hours._times

    def counted(opening: OpenHours) -> tuple[int, int] | None:
        read.append(opening)
        return times(opening)

    monkeypatch.setattr(promise_hours, "_times", counted)
    hours = BusinessHours("UTC", (OpenHours(0, "08:00", "08:01"),) * 100)
    assert after_open_time(hours, at(0), timedelta(hours=1000)) is None
    assert len(read) == 100


def test_without_a_rule_nothing_closes() -> None:
    assert closing(Catalog(departments=(), statuses=()), ticket("1"), at(0), UTC) is None


# --- against a clock read minute by minute ---------------------------------------------------

# Each jump with the local day it falls on: spring, autumn, half an hour, midnight, a skipped day.
JUMPS = {
    "Europe/Amsterdam": (date(2026, 3, 29), date(2026, 10, 25)),
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),
    "America/Havana": (date(2026, 3, 8), date(2026, 11, 1)),
    "Pacific/Apia": (date(2011, 12, 30),),
    "Asia/Tehran": (date(2022, 3, 22), date(2022, 9, 22)),
    "Asia/Kathmandu": (date(2026, 3, 29),),
    "UTC": (date(2026, 3, 29),),
}

clock_times = st.builds(
    lambda hour, minute: f"{hour:02}:{minute:02}" if hour < 24 else "24:00",
    st.integers(0, 24),
    st.sampled_from((0, 15, 30, 59)),
)
small_hours = st.builds(
    lambda hour, minute: f"{hour:02}:{minute:02}", st.integers(0, 3), st.sampled_from((0, 15, 30))
)
openings = st.builds(OpenHours, st.integers(0, 6), clock_times, clock_times)


def night_openings(day: date) -> st.SearchStrategy[OpenHours]:
    """Return openings about the time when clocks jump on *day*."""
    times = st.one_of(small_hours, clock_times)
    return st.builds(OpenHours, st.just(day.weekday()), small_hours, times)


@st.composite
def around_a_jump(draw: st.DrawFn) -> tuple[BusinessHours, datetime]:
    name = draw(st.sampled_from(sorted(JUMPS)))
    day = draw(st.sampled_from(JUMPS[name]))
    weekly = (
        *draw(st.lists(openings, max_size=4)),
        *draw(st.lists(night_openings(day), max_size=3)),
    )
    holidays = {day + timedelta(days=n): "" for n in draw(st.sets(st.integers(1, 3), max_size=2))}
    begin = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(name)).astimezone(UTC)
    return BusinessHours(name, weekly, holidays), begin + MINUTE * draw(st.integers(-300, 300))


def walls(hours: BusinessHours, start: datetime, minutes: int) -> list[tuple[datetime, datetime]]:
    """Return each minute with what the helpdesk's clocks show then."""
    zone = ZoneInfo(hours.time_zone)
    moments = [start + MINUTE * n for n in range(-4 * 1440, minutes)]
    return [(moment, moment.astimezone(zone).replace(tzinfo=None)) for moment in moments]


def open_minutes(hours: BusinessHours, start: datetime, minutes: int) -> set[datetime]:
    """Return every minute in which a shift has begun and not ended, by the clocks alone."""
    shown = walls(hours, start, minutes)
    found: set[datetime] = set()
    for day in sorted({wall.date() for _, wall in shown} | set(hours.holidays))[1:]:
        for opening in hours.weekly:
            if day in hours.holidays or opening.day != day.weekday():
                continue
            began, ended = wall_of(day, opening.opens), wall_of(day, opening.closes)
            first = next((m for m, wall in shown if wall >= began), None)
            last = next((m for m, wall in shown if wall >= ended), start + MINUTE * minutes)
            if first is not None:
                found.update(moment for moment, _ in shown if first <= moment < last)
    return {moment for moment in found if moment >= start}


def wall_of(day: date, text: str) -> datetime:
    hour, minute = map(int, text.split(":"))
    return datetime.combine(day, time()) + timedelta(hours=hour, minutes=minute)


@settings(max_examples=100, deadline=None)
@given(around_a_jump(), st.integers(1, 600))
def test_business_time_is_what_the_clocks_show_minute_by_minute(
    story: tuple[BusinessHours, datetime], span: int
) -> None:
    hours, now = story
    window = 3 * 1440
    expected = sorted(open_minutes(hours, now, window))
    assert is_open(hours, now) == (now in expected)
    if expected:
        assert next_opening(hours, now) == expected[0]
    if len(expected) >= span:
        assert after_open_time(hours, now, MINUTE * span) == expected[span - 1] + MINUTE
    else:
        later = after_open_time(hours, now, MINUTE * span)
        assert later is None or later >= now + MINUTE * window


@settings(max_examples=100, deadline=None)
@given(around_a_jump(), st.integers(1, 300), st.integers(1, 300))
def test_waiting_twice_is_waiting_for_the_sum(
    story: tuple[BusinessHours, datetime], first: int, second: int
) -> None:
    hours, now = story
    once = after_open_time(hours, now, timedelta(hours=first))
    both = after_open_time(hours, now, timedelta(hours=first + second))
    if once is not None and both is not None:
        assert after_open_time(hours, once, timedelta(hours=second)) == both
        assert once < both
