import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.backends.unsent import nothing_done
from desktop.domain import errors
from desktop.domain.changes import SyncPhase
from desktop.domain.errors import Problem
from desktop.domain.outbox import Event
from desktop.sync.policy import (
    LONGEST_PAUSE,
    after_failed_send,
    after_failed_upload,
    backoff,
    next_probe,
    phase_of,
    pull_pause,
)

HOST = {"host": "desk.example"}
PROBLEMS = [
    value
    for value in vars(errors).values()
    if isinstance(value, type) and issubclass(value, Problem)
]


@pytest.mark.parametrize(
    "error",
    [
        errors.Unreachable(**HOST),
        errors.TlsFailed(**HOST, detail="x"),
        errors.SignInRefused(**HOST),
    ],
)
@pytest.mark.parametrize("keyed", [True, False])
def test_what_never_left_may_be_sent_again(error: Problem, keyed: bool) -> None:
    verdict = after_failed_send(error, attempts=1, keyed=keyed, jitter=0.5)
    assert verdict.event is Event.NOT_SENT


@pytest.mark.parametrize(
    "error",
    [
        errors.ConnectionLost(**HOST),
        errors.ServerFault(**HOST, status=500),
        errors.UnexpectedAnswer(**HOST, detail="HTML"),
        RuntimeError("a bug of ours"),
    ],
)
def test_doubt_repeats_with_a_key_and_looks_without_one(error: Exception) -> None:
    keyed = after_failed_send(error, attempts=1, keyed=True, jitter=0.5)
    assert keyed.event is Event.DOUBT_KEYED
    unkeyed = after_failed_send(error, attempts=1, keyed=False, jitter=0.5)
    assert unkeyed.event is Event.DOUBT


@pytest.mark.parametrize("keyed", [True, False])
def test_a_refusal_parks(keyed: bool) -> None:
    error = errors.Refused(detail="the department is closed")
    assert after_failed_send(error, attempts=1, keyed=keyed, jitter=0.5).event is Event.REFUSED


def test_the_helpdesks_wish_to_wait_is_kept() -> None:
    verdict = after_failed_send(errors.Busy(**HOST, seconds=90), attempts=1, keyed=True, jitter=0.0)
    assert verdict.event is Event.NOT_SENT
    assert verdict.wait >= 90


@pytest.mark.parametrize("keyed", [True, False])
def test_a_503_that_asks_to_wait_is_obeyed_and_may_have_been_passed_on(keyed: bool) -> None:
    error = errors.Overloaded(**HOST, seconds=90)
    verdict = after_failed_send(error, attempts=1, keyed=keyed, jitter=0.0)
    assert verdict.event is (Event.DOUBT_KEYED if keyed else Event.DOUBT)
    assert verdict.wait >= 90
    before = after_failed_send(nothing_done(error, "h"), attempts=1, keyed=keyed, jitter=0.0)
    files = after_failed_upload(error, attempts=1, jitter=0.0)
    assert before.event is files.event is Event.NOT_SENT
    assert min(before.wait, files.wait) >= 90


@pytest.mark.parametrize("kind", PROBLEMS)
@pytest.mark.parametrize("keyed", [True, False])
def test_no_problem_is_without_a_verdict(kind: type[Problem], keyed: bool) -> None:
    verdict = after_failed_send(kind(**HOST), attempts=1, keyed=keyed, jitter=0.5)
    allowed = {Event.NOT_SENT, Event.REFUSED, Event.DOUBT_KEYED if keyed else Event.DOUBT}
    assert verdict.event in allowed


def test_probes_come_at_5_30_and_120_seconds_and_then_end() -> None:
    first = after_failed_send(
        errors.ConnectionLost(**HOST), attempts=1, keyed=False, jitter=0.5
    ).wait
    second, third = next_probe(1), next_probe(2)
    assert second is not None
    assert third is not None
    assert [first, first + second, first + second + third] == [5, 30, 120]
    assert next_probe(3) is None


@given(st.integers(0, 10_000), st.floats(0, 1, exclude_max=True))
def test_backoff_grows_and_stays_bounded(attempts: int, jitter: float) -> None:
    assert 0 < backoff(attempts, jitter) <= LONGEST_PAUSE * 1.5
    assert backoff(attempts + 1, jitter) >= backoff(attempts, jitter)


def test_offline_is_tried_again_within_half_a_minute() -> None:
    assert pull_pause(50, errors.Unreachable(**HOST), push=True, jitter=0.99) <= 30
    # However long it was offline.
    assert pull_pause(5000, errors.Unreachable(**HOST), push=True, jitter=0.99) <= 30


def test_a_full_disk_is_tried_again_within_half_a_minute() -> None:
    assert pull_pause(5000, errors.DiskFull(directory="/home"), push=True, jitter=0.99) <= 30


def test_only_what_the_person_can_mend_asks_for_the_person() -> None:
    assert phase_of(errors.SignInRefused(**HOST)) is SyncPhase.NEEDS_YOU
    assert phase_of(errors.DiskFull(directory="/home")) is SyncPhase.NEEDS_YOU
    assert phase_of(errors.Unreachable(**HOST)) is SyncPhase.OFFLINE


@pytest.mark.parametrize("kind", PROBLEMS)
def test_files_that_did_not_arrive_leave_no_doubt(kind: type[Problem]) -> None:
    verdict = after_failed_upload(kind(**HOST), attempts=2, jitter=0.5)
    assert verdict.event in {Event.NOT_SENT, Event.REFUSED}
    refusals = {errors.Refused, errors.Forbidden, errors.Unsupported, errors.FileProblem}
    assert (verdict.event is Event.REFUSED) == any(issubclass(kind, r) for r in refusals)
