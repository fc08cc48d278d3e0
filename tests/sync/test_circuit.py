"""An account whose helpdesk is in trouble: asked by one message, and ever less often."""

import asyncio
from pathlib import Path
from unittest.mock import AsyncMock, patch

import pytest

from desktop.backends.base import Outgoing, Receipt
from desktop.domain.errors import (
    Busy,
    ConnectionLost,
    Problem,
    Refused,
    ServerFault,
    SignInRefused,
    UnexpectedAnswer,
    Unreachable,
)
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import Reply
from desktop.sync.circuit import FAILURES_IN_A_ROW, Circuit, outcome_of
from desktop.sync.policy import LONGEST_PAUSE
from tests.sync.stage import run, stage

FAULT = ServerFault(host="h", status=500)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def circuit(clock: Clock) -> Circuit:
    return Circuit(clock, lambda: 0.5)


def fail(circuit: Circuit, problem: Problem = FAULT, *names: str) -> None:
    for name in names:
        circuit.failed(OutboxId(name), problem)


def test_several_failures_among_several_messages_open_it(circuit: Circuit) -> None:
    fail(circuit, FAULT, "a", "b")
    assert not circuit.rest
    fail(circuit, FAULT, "c")
    assert circuit.rest
    assert circuit.testing


def test_one_message_the_helpdesk_stumbles_over_stops_no_other(circuit: Circuit) -> None:
    fail(circuit, FAULT, *["a"] * 20)
    assert not circuit.rest


def test_an_answer_in_between_begins_the_count_anew(circuit: Circuit) -> None:
    for _ in range(5):
        fail(circuit, FAULT, *"ab"[: FAILURES_IN_A_ROW - 1])
        circuit.answered()
    assert not circuit.rest


def test_each_test_that_fails_makes_the_pause_longer_up_to_a_bound(
    circuit: Circuit, clock: Clock
) -> None:
    fail(circuit, FAULT, "a", "b", "c")
    pauses = [circuit.rest]
    for _ in range(12):
        clock.now += circuit.rest
        assert not circuit.rest
        fail(circuit, FAULT, "a")
        pauses.append(circuit.rest)
    assert pauses == sorted(pauses)
    assert pauses[1] > pauses[0]
    assert pauses[-1] <= LONGEST_PAUSE * 1.5
    clock.now += circuit.rest
    circuit.answered()
    assert not circuit.testing


def test_what_fails_while_it_rests_tells_nothing_new(circuit: Circuit) -> None:
    fail(circuit, FAULT, "a", "b", "c")
    rest = circuit.rest
    fail(circuit, FAULT, "d", "e", "f")
    assert circuit.rest == rest


def test_a_helpdesk_that_asks_to_wait_is_left_alone_whoever_hurries(
    circuit: Circuit, clock: Clock
) -> None:
    circuit.failed(OutboxId("a"), Busy(host="h", seconds=120.0))
    assert circuit.rest >= 120
    circuit.hurry()
    assert circuit.rest >= 120
    clock.now += 122
    assert not circuit.rest
    assert circuit.testing


def test_what_was_under_way_before_does_not_end_the_rest(circuit: Circuit, clock: Clock) -> None:
    circuit.failed(OutboxId("a"), Busy(host="h", seconds=120.0))
    circuit.answered()
    assert circuit.rest >= 120
    clock.now += 121
    circuit.answered()
    assert not circuit.testing


def test_the_person_can_have_it_tried_at_once(circuit: Circuit) -> None:
    fail(circuit, FAULT, "a", "b", "c")
    circuit.hurry()
    assert not circuit.rest
    assert circuit.testing


def test_the_person_can_have_it_tried_where_reading_does_not_work_and_lengthens_no_pause(
    circuit: Circuit,
) -> None:
    for _ in range(5):
        fail(circuit, Unreachable(host="h"), "a")
        assert circuit.trouble
        circuit.hurry()
        assert circuit.trouble is None
        assert circuit.testing
    fail(circuit, Unreachable(host="h"), "a")
    assert circuit.trouble
    circuit.unblock()
    assert not circuit.rest


def test_no_network_stops_until_reading_works_and_pauses_only_where_that_is_not_enough(
    circuit: Circuit,
) -> None:
    fail(circuit, Unreachable(host="h"), "a", "b")
    assert circuit.trouble
    circuit.unblock()
    assert not circuit.rest
    fail(circuit, SignInRefused(host="h"), "a")
    circuit.unblock()
    assert circuit.rest


def test_a_sign_in_that_fails_rests_the_account_at_once_and_ever_longer(
    circuit: Circuit, clock: Clock
) -> None:
    pauses: list[float] = []
    for problem in (FAULT, Refused(detail="no"), Busy(host="h", seconds=0.0), FAULT):
        clock.now += circuit.rest
        circuit.failed(OutboxId("a"), problem, whole=True)
        pauses.append(circuit.rest)
    assert pauses[0] > 0
    assert pauses == sorted(set(pauses))
    circuit.failed(OutboxId("a"), Busy(host="h", seconds=500.0), whole=True)
    circuit.hurry()
    assert circuit.rest >= 500


@pytest.mark.parametrize(
    ("error", "answered", "counts"),
    [
        (Refused(detail="no"), True, False),
        (FAULT, False, True),
        (Busy(host="h", seconds=None), False, True),
        (ConnectionLost(host="h"), False, True),
        (ValueError("a bug"), False, False),
    ],
)
def test_what_a_failure_tells(error: Exception, answered: bool, counts: bool) -> None:
    outcome = outcome_of(error)
    assert (outcome.answered, outcome.problem is not None) == (answered, counts)


def test_many_messages_cost_few_requests_and_all_leave_in_the_end(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            tickets = [s.helpdesk.open(f"{n}").id for n in range(30)]
            for ticket in tickets:
                s.queue(ticket, "hello")
            broken = AsyncMock(side_effect=FAULT)
            with patch.object(s.context.backend, "reply", broken):
                for _ in range(120):
                    await s.send()
                    s.pusher.unblock()
                    s.clocks.go_on(1)
            assert broken.call_count <= 12
            for _ in range(10):
                s.clocks.go_on(LONGEST_PAUSE * 1.5)
                await s.send()
            assert all(s.bodies(ticket)[-1] == "hello" for ticket in tickets)
            assert s.profile.outbox.count() == 0

    run(story())


@pytest.mark.parametrize(
    "problem",
    [FAULT, Refused(detail="no"), UnexpectedAnswer(host="h", detail=""), Busy(host="h", seconds=0)],
)
def test_a_sign_in_that_fails_costs_few_requests_and_ends_what_waits_for_it(
    tmp_path: Path, problem: Problem
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("1").id
            s.queue(ticket, "hello")
            identify = AsyncMock(side_effect=problem)
            with patch.object(s.context.backend, "identify", identify):
                told = await asyncio.wait_for(s.send(), 10)
                assert told is problem
                assert identify.call_count == 1
                for _ in range(120):
                    await s.send()
                    s.pusher.unblock()
                    s.clocks.go_on(1)
            assert identify.call_count <= 8
            await s.context.identify()
            s.pusher.unblock()
            s.clocks.go_on(1)  # What the last answer asked for.
            assert await s.send() is None
            assert s.bodies(ticket)[-1] == "hello"

    run(story())


def test_one_that_breaks_each_time_keeps_no_other_from_leaving(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            poison, well = s.helpdesk.open("1").id, s.helpdesk.open("2").id
            s.queue(poison, "poison")
            right = s.context.backend.reply

            async def reply(command: Reply, outgoing: Outgoing) -> Receipt:
                if command.ticket == poison:
                    raise FAULT
                return await right(command, outgoing)

            with patch.object(s.context.backend, "reply", reply):
                for _ in range(50):
                    await s.send()
                    s.clocks.go_on(30)
                s.queue(well, "well")
                await s.send()
            assert s.bodies(well)[-1] == "well"

    run(story())
