"""The timer counts what was worked, whatever the clock does and however often it rests."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import timer as clockwork
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.timer import AWAY, Gap, begun, elapsed, gap, minutes, rested, resumed, seen

REF = TicketRef(AccountId("a"), RemoteId("t1"))
SPANS = st.lists(st.tuples(st.booleans(), st.integers(0, 100_000)), max_size=30)


@given(SPANS)
def test_it_counts_what_it_ran(spans: list[tuple[bool, int]]) -> None:
    now = 1_000_000.0
    timer = rested(begun(REF, now), now)
    worked = 0
    for runs, span in spans:
        timer = resumed(timer, now) if runs else rested(timer, now)
        now += span
        worked += span if runs else 0
        if span % 2:
            timer = seen(timer, now)
    assert elapsed(timer, now) == worked


@given(st.integers(0, 10**9), st.integers(-(10**9), 10**9))
def test_a_clock_that_jumps_takes_nothing_away_that_was_seen(worked: int, jump: int) -> None:
    timer = seen(begun(REF, 0.0), worked)
    assert elapsed(timer, worked + jump) >= worked


def test_sleep_is_found_and_can_be_left_out() -> None:
    timer = seen(begun(REF, 1_000.0), 1_600.0)
    assert gap(timer, 1_600.0 + AWAY - 1) is None
    night = gap(timer, 30_000.0)
    assert night is not None
    assert night == Gap(1_600.0, 30_000.0)
    assert elapsed(clockwork.without(timer, night), 30_060.0) == 660.0
    assert elapsed(timer, 30_060.0) == 29_060.0


@given(st.lists(st.integers(1, 59), max_size=20), st.integers(0, 50_000))
def test_time_that_nobody_worked_is_left_out_though_it_was_seen(
    beats: list[int], worked: int
) -> None:
    timer = seen(begun(REF, 0.0), worked)
    now = float(worked)
    for span in beats:
        now += span
        timer = seen(timer, now)
    lunch = Gap(worked, now)
    assert elapsed(clockwork.without(timer, lunch), now + 7) == worked + 7


def test_a_timer_at_rest_waits_for_ever() -> None:
    timer = rested(begun(REF, 0.0), 60.0)
    assert gap(timer, 1e9) is None
    assert elapsed(timer, 1e9) == 60.0


@given(st.floats(0, 1e6))
def test_a_begun_minute_is_logged(seconds: float) -> None:
    assert max(1, seconds / 60) <= minutes(seconds) < max(1, seconds / 60) + 1
