"""A helpdesk without keys: what may have arrived is looked for before it is done again."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.backends.base import Receipt
from desktop.backends.unsent import not_prepared, nothing_done
from desktop.domain.basis import Basis
from desktop.domain.changes import Warned
from desktop.domain.errors import (
    Busy,
    ConnectionLost,
    OutOfSight,
    Overloaded,
    Problem,
    ServerFault,
    TooMuch,
    UnexpectedAnswer,
    Unreachable,
)
from desktop.domain.ids import OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import Event, NewTicket, SetStatus, State, move
from desktop.domain.status import Status
from desktop.sync.policy import FAILED_LOOKS, PROBE_DELAYS, after_failed_look, after_failed_send
from tests.sync.stage import ACCOUNT, Stage, run, stage


def test_looks_that_fail_for_want_of_a_line_are_not_counted() -> None:
    assert after_failed_look(Unreachable(host="h"), 0) == (PROBE_DELAYS[0], 0)
    assert after_failed_look(Unreachable(host="h"), 2) == (PROBE_DELAYS[2], 2)


@pytest.mark.parametrize(
    "error",
    [
        ConnectionLost(host="h"),
        Busy(host="h", seconds=60.0),
        Busy(host="h", seconds=None),
        ServerFault(host="h", status=500),
    ],
)
def test_looks_that_fail_at_a_helpdesk_that_can_be_reached_come_to_an_end(error: Problem) -> None:
    looks = 0
    for _ in range(FAILED_LOOKS - 1):
        wait, looks = after_failed_look(error, looks)
        assert wait is not None
    assert after_failed_look(error, looks) == (None, FAILED_LOOKS)


def test_what_is_looked_for_can_be_given_up_even_while_it_is_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_before_commit = 1
            id = s.queue(ticket, "maybe")
            await s.send()
            assert s.state(id) is State.PROBING

            async def given_up_meanwhile(*_: object) -> None:
                assert s.profile.outbox.discard(id)

            monkeypatch.setattr(s.context.backend, "probe", given_up_meanwhile)
            s.clocks.go_on(10)
            assert await s.send() is None
            assert s.item(id) is None

    run(story())


def test_a_helpdesk_that_fails_at_each_look_is_asked_no_more_in_the_end(tmp_path: Path) -> None:
    assert after_failed_look(ServerFault(host="h", status=500), FAILED_LOOKS - 1)[0] is None

    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_before_commit = 1
            id = s.queue(ticket, "maybe")
            await s.send()
            s.helpdesk.faults.server_fault = True
            for _ in range(FAILED_LOOKS):
                assert s.state(id) is State.PROBING
                s.clocks.go_on(200)
                await s.send()
            assert s.state(id) is State.UNCONFIRMED

    run(story())


async def look_in_vain(s: Stage) -> None:
    """Send what is due, and look for it as often as it is looked for."""
    await s.send()
    for pause in (5, 25, 90):
        s.clocks.go_on(pause)
        await s.send()


def send_again(s: Stage, id: OutboxId, into: RemoteId | None = None) -> None:
    """Let the person say that it is to be sent, *into* another ticket where its own became that."""
    item = s.item(id)
    assert item is not None
    assert item.state is State.UNCONFIRMED
    again = replace(item, state=move(item.state, Event.RETRY, doubted=item.doubted), why=None)
    assert s.profile.outbox.release(again, item.state, Basis(), into)


async def nothing(*_: object) -> None:
    """Be a look that finds nothing yet."""


def test_what_the_person_sends_again_is_looked_for_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_after_commit = 1
            id = s.queue(ticket, "late")
            with monkeypatch.context() as patch:
                patch.setattr(s.context.backend, "probe", nothing)
                await look_in_vain(s)
            send_again(s, id)
            await s.send()
            assert s.item(id) is None
            assert s.bodies(ticket) == ["Hello", "late"]

    run(story())


def test_what_the_person_sends_again_leaves_where_it_is_not_found(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_before_commit = 1
            id = s.queue(ticket, "maybe")
            await look_in_vain(s)
            send_again(s, id)
            s.helpdesk.faults.server_fault = True
            await s.send()
            assert s.state(id) is State.REPEATING
            s.helpdesk.faults.server_fault = False
            s.clocks.go_on(300)
            await s.send()
            assert s.item(id) is None
            assert s.bodies(ticket) == ["Hello", "maybe"]

    run(story())


def test_what_may_have_arrived_goes_where_its_ticket_went(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket, other = s.helpdesk.open("s").id, s.helpdesk.open("other").id
            s.helpdesk.faults.drop_before_commit = 1
            id = s.queue(ticket, "maybe")
            await look_in_vain(s)
            s.helpdesk.merge(ticket, other)
            send_again(s, id)
            await s.send()
            item = s.item(id)
            assert item is not None
            # Never as one that certainly was not sent: an earlier send may have arrived.
            assert (item.state, item.reason_code) == (State.UNCONFIRMED, "Unconfirmed")
            assert item.goes_to == TicketRef(ACCOUNT.id, other)
            send_again(s, id, into=other)
            await s.send()
            assert s.item(id) is None
            assert s.bodies(other)[-1] == "maybe"

    run(story())


def test_what_arrived_before_its_ticket_went_is_settled_by_a_pull_of_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket, other = s.helpdesk.open("s").id, s.helpdesk.open("other").id
            s.helpdesk.faults.drop_after_commit = 1
            id = s.queue(ticket, "late")
            monkeypatch.setattr(s.context.backend, "probe", nothing)
            await look_in_vain(s)
            s.helpdesk.merge(ticket, other)
            send_again(s, id)
            await s.send()
            assert s.state(id) is State.UNCONFIRMED
            await s.pull()
            await s.pusher.settle_arrived()
            assert s.item(id) is None

    run(story())


@pytest.mark.parametrize(
    "error",
    [TooMuch(host="h", detail="9 MB"), UnexpectedAnswer(host="h", detail="HTML")],
)
def test_a_look_that_cannot_be_read_holds_up_that_one_message_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Problem
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket, other = s.helpdesk.open("s").id, s.helpdesk.open("other").id
            s.helpdesk.faults.drop_before_commit = 1
            id = s.queue(ticket, "maybe")
            await look_in_vain(s)
            send_again(s, id)

            async def unreadable(*_: object) -> None:
                raise error

            with monkeypatch.context() as patch:
                patch.setattr(s.context.backend, "probe", unreadable)
                assert await s.send() is None
                item = s.item(id)
                assert item is not None
                assert (item.state, item.reason_code) == (State.REPEATING, "NotPrepared")
                assert item.not_before > s.clocks.wall
                s.queue(other, "fine")
                assert await s.send() is None
                assert s.bodies(other)[-1] == "fine"
            s.clocks.go_on(300)
            await s.send()
            assert s.bodies(ticket)[-1] == "maybe"

    run(story())


@pytest.mark.parametrize(
    "error",
    [
        ConnectionLost(host="h"),
        ServerFault(host="h", status=500),
        Overloaded(host="h", seconds=60.0),
        TooMuch(host="h", detail="9 MB"),
        UnexpectedAnswer(host="h", detail="HTML"),
    ],
)
def test_what_failed_before_a_write_leaves_no_doubt(error: Problem) -> None:
    for told in (nothing_done(error, "h"), not_prepared(error, "h")):
        verdict = after_failed_send(told, attempts=1, keyed=False, jitter=0.5)
        assert verdict.event is Event.NOT_SENT
        assert verdict.wait >= 60 or not isinstance(error, Overloaded)


def test_a_status_that_somebody_changed_since_is_not_set_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_after_commit = 1
            close = SetStatus(ticket=ticket, status_id="closed", meaning=Status.CLOSED)
            id = s.profile.outbox.add(ACCOUNT.id, close, now=s.clocks.wall).id
            await s.send()
            assert s.state(id) is State.REPEATING
            s.helpdesk.set_status(ticket, Status.WAITING_FOR_STAFF)

            async def done(*_: object) -> Receipt:
                return Receipt((await s.context.backend.thread(ticket)).ticket)

            monkeypatch.setattr(s.context.backend, "probe", done)
            s.clocks.go_on(10)
            await s.send()
            assert s.item(id) is None
            assert s.helpdesk.tickets[ticket].status is Status.WAITING_FOR_STAFF

    run(story())


def test_a_new_ticket_that_a_pull_brings_after_all_lets_its_item_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            s.helpdesk.faults.drop_after_commit = 1
            new = NewTicket(
                department=s.helpdesk.catalog.departments[0].id, subject="s", body="late"
            )
            id = s.profile.outbox.add(ACCOUNT.id, new, now=s.clocks.wall).id
            monkeypatch.setattr(s.context.backend, "probe", nothing)
            await look_in_vain(s)
            assert s.state(id) is State.UNCONFIRMED
            await s.pull()
            await s.pusher.settle_arrived()
            assert s.item(id) is None

    run(story())


def test_a_new_ticket_that_the_helpdesk_does_not_show_is_told_and_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            new = NewTicket(department=RemoteId("1"), subject="s", body="for others")
            id = s.profile.outbox.add(ACCOUNT.id, new, now=s.clocks.wall).id

            async def hidden(*_: object) -> Receipt:
                raise OutOfSight(number="12", host="desk")

            monkeypatch.setattr(s.context.backend, "create", hidden)
            assert await s.send() is None
            assert s.item(id) is None
            [warned] = [change for change in s.changes if isinstance(change, Warned)]
            assert isinstance(warned.problem, OutOfSight)

    run(story())
