"""The team's figures agree with counting by hand, whatever happened to the tickets."""

import itertools
from datetime import date
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.history import Step, TicketHistory, Wait
from desktop.domain.ids import RemoteId
from desktop.domain.overview import (
    backlog,
    first_responses,
    percentile,
    promises,
    resolutions,
    spans,
)
from desktop.domain.status import Status

ZONE = ZoneInfo("Europe/Amsterdam")
LAST = date(2026, 11, 1)
DAYS = spans(LAST, 14, 1, ZONE)
"""They hold the end of summer time, on 25 October."""
BEGIN, END = DAYS[0].begin, DAYS[-1].end
STATUSES = {
    "open": Status.NEW,
    "waiting": Status.WAITING_FOR_STAFF,
    "answered": Status.ANSWERED,
    "closed": Status.CLOSED,
}

moments = st.floats(BEGIN - 5 * 86_400, END + 86_400)


@st.composite
def histories(draw: st.DrawFn) -> TicketHistory:
    times = sorted(draw(st.lists(moments, min_size=1, max_size=6, unique=True)))
    names = draw(st.lists(st.sampled_from(sorted(STATUSES)), min_size=6, max_size=6))
    steps = [Step(time, name, STATUSES[name]) for time, name in zip(times, names, strict=False)]
    asked = sorted(draw(st.lists(moments, max_size=3, unique=True)))
    waits = [
        Wait(
            asked=time,
            answered=time + draw(st.floats(1, 90_000)) if draw(st.booleans()) else None,
            due=draw(st.none() | st.floats(time, time + 90_000)),
        )
        for time in asked
    ]
    return TicketHistory(
        id=RemoteId(draw(st.uuids()).hex),
        number="#1",
        subject="",
        department=RemoteId("d1"),
        assignee=None,
        created=times[0],
        steps=tuple(steps),
        waits=tuple(waits),
    )


def test_days_follow_the_clock_on_the_wall() -> None:
    hours = [(span.end - span.begin) / 3_600 for span in DAYS]
    assert len(DAYS) == 14
    assert DAYS[-1].first == LAST
    assert [hours[i] for i, span in enumerate(DAYS) if span.first == date(2026, 10, 25)] == [25]
    assert sum(hours) == 14 * 24 + 1
    assert all(one.end == two.begin for one, two in itertools.pairwise(DAYS))


def test_weeks_end_today_and_the_first_may_be_shorter() -> None:
    weeks = spans(LAST, 30, 7, ZONE)
    assert [span.first for span in weeks[-2:]] == [date(2026, 10, 19), date(2026, 10, 26)]
    assert weeks[0].first == date(2026, 10, 3)
    assert len(weeks) == 5


def test_of_too_few_no_median_is_told() -> None:
    assert percentile([1, 2], 0.5) is None
    assert percentile([3, 1, 2], 0.5) == 2
    assert percentile(range(1, 11), 0.9) == 9
    assert percentile(range(1, 11), 0.5) == 5


@given(st.lists(histories(), max_size=8), moments)
def test_the_backlog_is_what_was_open_then(tickets: list[TicketHistory], now: float) -> None:
    found = backlog(tickets, DAYS, lambda _ticket, status: status, now)
    for place, span in enumerate(DAYS):
        moment = min(span.end, now)
        for name in STATUSES:
            counted = {
                ticket.id
                for ticket in tickets
                if name != "closed"
                and [s.status_id for s in ticket.steps if s.time <= moment][-1:] == [name]
            }
            rows = found.get(name, [[] for _ in DAYS])
            assert {ticket.id for ticket in rows[place]} == counted


@given(st.lists(histories(), max_size=8), moments)
def test_every_answer_close_and_promise_counts_once(
    tickets: list[TicketHistory], now: float
) -> None:
    def inside(moment: float) -> bool:
        return BEGIN <= moment < END

    answers = sorted(
        t.waits[0].answered - t.waits[0].asked
        for t in tickets
        if t.waits and t.waits[0].answered is not None and inside(t.waits[0].answered)
    )
    closes = sorted(
        t.steps[-1].time - t.created
        for t in tickets
        if t.steps[-1].status is Status.CLOSED and inside(t.steps[-1].time)
    )
    kept = broken = 0
    for wait in (w for t in tickets for w in t.waits if w.due is not None):
        assert wait.due is not None
        if wait.answered is None:
            broken += wait.due < now and inside(wait.due)
        elif inside(wait.answered):
            kept += wait.answered <= wait.due
            broken += wait.answered > wait.due
    shown = [case for one in promises(tickets, DAYS, now) for case in one.cases]
    assert sorted(c.value for one in first_responses(tickets, DAYS) for c in one.cases) == answers
    assert sorted(c.value for one in resolutions(tickets, DAYS) for c in one.cases) == closes
    assert [len(shown), sum(case.value for case in shown)] == [kept + broken, kept]
