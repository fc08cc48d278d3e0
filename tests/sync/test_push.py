"""Sending through every fault: never lost, never twice, never out of order, never in a hot loop."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from unittest.mock import patch

import pytest

from desktop.domain.changes import TicketsChanged
from desktop.domain.errors import Conflict, DiskFull, SignInRefused, Unreachable
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import Reply, State
from desktop.sync.policy import LONGEST_PAUSE
from tests.sync.stage import run, stage

YEARS = 10 * 365 * 24 * 3600.0


@pytest.fixture(params=[True, False], ids=["keyed", "unkeyed"])
def keyed(request: pytest.FixtureRequest) -> bool:
    return request.param


def test_what_is_sent_is_in_the_thread_and_out_of_the_outbox(tmp_path: Path, keyed: bool) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=keyed) as s:
            ticket = s.helpdesk.open("s").id
            id = s.queue(ticket, "one")
            assert await s.send() is None
            assert s.item(id) is None
            assert s.bodies(ticket)[-1] == s.cached(ticket)[-1] == "one"

    run(story())


def test_nothing_is_sent_before_the_undo_seconds_are_over(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            s.queue(ticket, "hasty", undo=6.0)
            await s.send()
            assert s.bodies(ticket) == ["Hello"]
            s.clocks.go_on(6.1)
            await s.send()
            assert s.bodies(ticket) == ["Hello", "hasty"]

    run(story())


@pytest.mark.parametrize("jump", [-YEARS, YEARS])
def test_a_clock_that_jumps_holds_nothing_back(tmp_path: Path, jump: float) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            s.queue(ticket, "one", undo=6.0)
            s.clocks.wall += jump
            await s.send()
            s.clocks.go_on(61)
            await s.send()
            assert s.bodies(ticket) == ["Hello", "one"]

    run(story())


def test_a_lost_answer_on_an_api_with_keys_is_repeated_and_cannot_be_taken_back_meanwhile(
    tmp_path: Path,
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_after_commit = 1
            id = s.queue(ticket, "once")
            await s.send()
            assert s.state(id) is State.REPEATING
            with pytest.raises(Conflict):
                s.profile.outbox.take_back(id, s.clocks.wall)
            s.clocks.go_on(10)
            await s.send()
            assert s.item(id) is None
            assert s.bodies(ticket) == ["Hello", "once"]

    run(story())


def test_a_refusal_after_a_doubt_asks_the_person_instead_of_calling_it_not_sent(
    tmp_path: Path,
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_after_commit = 1
            id = s.queue(ticket, "once")
            await s.send()
            s.helpdesk.faults.refuse = "the key was used with another body"
            s.clocks.go_on(10)
            await s.send()
            assert s.state(id) is State.UNCONFIRMED
            s.helpdesk.faults.refuse = ""
            await s.pull()
            await s.pusher.settle_arrived()
            assert s.item(id) is None

    run(story())


def test_unreachable_after_a_doubt_stays_doubtful(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_after_commit = 1
            id = s.queue(ticket, "once")
            await s.send()
            s.helpdesk.faults.offline = True
            s.clocks.go_on(10)
            assert isinstance(await s.send(), Unreachable)
            assert s.state(id) is State.REPEATING

    run(story())


def test_without_keys_a_lost_answer_is_looked_for_and_found(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_after_commit = 1
            id = s.queue(ticket, "once")
            await s.send()
            assert s.state(id) is State.PROBING
            s.clocks.go_on(5)
            await s.send()
            assert s.item(id) is None
            assert s.bodies(ticket) == ["Hello", "once"]

    run(story())


def test_without_keys_what_is_not_found_after_three_looks_waits_for_the_person(
    tmp_path: Path,
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_before_commit = 1
            id = s.queue(ticket, "maybe")
            await s.send()
            for pause in (5, 25, 90):
                assert s.state(id) is State.PROBING
                s.clocks.go_on(pause)
                await s.send()
            assert s.state(id) is State.UNCONFIRMED
            s.clocks.go_on(100_000)
            await s.send()
            assert s.bodies(ticket) == ["Hello"]

    run(story())


def test_a_look_that_breaks_counts_as_one_that_found_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> None:
        raise ValueError("what the helpdesk answered")

    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_after_commit = 1
            id = s.queue(ticket, "once")
            await s.send()
            monkeypatch.setattr(s.context.backend, "probe", broken)
            for pause in (5, 25, 90):
                assert s.state(id) is State.PROBING
                s.clocks.go_on(pause)
                assert await s.send() is None
            assert s.state(id) is State.UNCONFIRMED
            assert s.bodies(ticket) == ["Hello", "once"]

    run(story())
    assert "ValueError" in caplog.text
    assert "what the helpdesk answered" not in caplog.text


def test_a_look_that_could_not_be_made_is_made_again(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_after_commit = 1
            id = s.queue(ticket, "once")
            await s.send()
            s.helpdesk.faults.server_fault = True
            for _ in range(10):
                s.clocks.go_on(200)
                await s.send()
            assert s.state(id) is State.PROBING
            s.helpdesk.faults.server_fault = False
            s.clocks.go_on(200)
            await s.send()
            assert s.item(id) is None

    run(story())


def test_what_an_earlier_run_left_in_flight_is_taken_up(tmp_path: Path, keyed: bool) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=keyed) as s:
            ticket = s.helpdesk.open("s").id
            id = s.queue(ticket, "once")
            with patch.object(s.profile.outbox, "remove", side_effect=DiskFull(directory="d")):
                await s.send()
            assert s.state(id) is State.IN_FLIGHT
            s.new_pusher()
            for _ in range(3):
                await s.send()
                s.clocks.go_on(10)
            assert s.item(id) is None
            assert s.bodies(ticket) == ["Hello", "once"]

    run(story())


def test_an_outcome_that_cannot_be_noted_is_taken_up_in_the_same_run(
    tmp_path: Path, keyed: bool
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=keyed) as s:
            ticket = s.helpdesk.open("s").id
            id = s.queue(ticket, "once")
            with patch.object(s.profile.outbox, "remove", side_effect=DiskFull(directory="d")):
                assert isinstance(await s.send(), DiskFull)
            for _ in range(4):
                s.clocks.go_on(10)
                await s.send()
            assert s.item(id) is None
            assert s.bodies(ticket) == ["Hello", "once"]

    run(story())


def test_a_full_disk_neither_sends_nor_spins(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            id = s.queue(ticket, "one")
            full = DiskFull(directory="d")
            with patch.object(s.profile.outbox, "update", side_effect=full) as update:
                assert isinstance(await s.send(), DiskFull)
                assert await s.pusher.send_due() is not None
            assert update.call_count == 1
            assert s.state(id) is State.QUEUED
            s.clocks.go_on(10)
            await s.send()
            assert s.bodies(ticket) == ["Hello", "one"]

    run(story())


def test_reading_that_works_while_sending_is_refused_does_not_spin(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            id = s.queue(ticket, "one")
            refused = SignInRefused(host="desk")
            with patch.object(s.context.backend, "reply", side_effect=refused) as reply:
                for _ in range(50):
                    await s.send()
                    s.pusher.unblock()
                    s.clocks.go_on(1)
                assert 1 < reply.call_count < 10
            assert s.state(id) is State.QUEUED
            s.clocks.go_on(LONGEST_PAUSE * 2)
            s.pusher.unblock()
            await s.send()
            assert s.bodies(ticket) == ["Hello", "one"]

    run(story())


def test_offline_nothing_counts_as_tried_and_the_first_answer_lets_it_go(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.offline = True
            id = s.queue(ticket, "one")
            assert isinstance(await s.send(), Unreachable)
            assert s.blocked == 1
            assert s.state(id) is State.QUEUED
            s.helpdesk.faults.offline = False
            s.pusher.unblock()
            await s.send()
            assert s.bodies(ticket) == ["Hello", "one"]

    run(story())


def test_a_helpdesk_that_asks_to_wait_is_left_alone_so_long(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            await s.context.identify()
            s.helpdesk.faults.busy = 90.0
            id = s.queue(ticket, "one")
            await s.send()
            assert s.state(id) is State.QUEUED
            s.helpdesk.faults.busy = None
            s.clocks.go_on(89)
            await s.send()
            assert s.bodies(ticket) == ["Hello"]
            s.clocks.go_on(2)
            await s.send()
            assert s.bodies(ticket) == ["Hello", "one"]

    run(story())


def test_a_refused_item_holds_back_its_ticket_and_no_other(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            one, other = s.helpdesk.open("1").id, s.helpdesk.open("2").id
            s.helpdesk.faults.refuse = "too long"
            first = s.queue(one, "a")
            await s.send()
            s.helpdesk.faults.refuse = ""
            s.queue(one, "b")
            s.queue(other, "c")
            await s.send()
            assert s.state(first) is State.PARKED
            assert s.bodies(one) == ["Hello"]
            assert s.bodies(other) == ["Hello", "c"]
            assert s.profile.outbox.discard(first)
            await s.send()
            assert s.bodies(one) == ["Hello", "b"]

    run(story())


def test_the_ticket_of_a_refused_item_is_shown_anew(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("1").id
            s.helpdesk.faults.refuse = "too long"
            s.queue(ticket, "a")
            await s.send()
            refs = frozenset({TicketRef(s.context.account.id, ticket)})
            assert TicketsChanged(s.context.account.id, refs, membership=False) in s.changes

    run(story())


def test_order_within_a_ticket_holds_through_every_fault(tmp_path: Path, keyed: bool) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=keyed) as s:
            ticket = s.helpdesk.open("s").id
            wanted = [f"part {n}" for n in range(6)]
            for body in wanted:
                s.queue(ticket, body)
            s.helpdesk.faults.drop_after_commit = 2
            for turn in range(40):
                s.helpdesk.faults.offline = turn in (3, 4)
                s.pusher.unblock()
                await s.send()
                s.clocks.go_on(40)
            assert s.bodies(ticket) == ["Hello", *wanted]
            assert s.profile.outbox.count() == 0

    run(story())


def test_what_another_process_took_back_is_not_sent(tmp_path: Path) -> None:
    """The heads were read, then the item went: marking it in flight must notice."""

    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            id = s.queue(ticket, "taken")
            stale = s.profile.outbox.heads(s.context.account.id)
            s.profile.outbox.take_back(id, s.clocks.wall)
            with patch.object(s.profile.outbox, "heads", side_effect=[stale, []]):
                await s.send()
            assert s.bodies(ticket) == ["Hello"]
            assert [d.body for d in s.profile.drafts.all()] == ["taken"]

    run(story())


def test_an_item_under_way_cannot_be_changed_or_discarded_from_outside(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            id = s.queue(ticket, "one")
            queued = s.item(id)
            assert queued is not None
            assert s.profile.outbox.update(replace(queued, state=State.IN_FLIGHT), State.QUEUED)
            assert not s.profile.outbox.update(queued, State.QUEUED)
            assert not s.profile.outbox.discard(id)
            assert s.state(id) is State.IN_FLIGHT

    run(story())


def test_a_message_that_a_pull_brought_first_lets_its_item_go(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=False) as s:
            ticket = s.helpdesk.open("s").id
            s.helpdesk.faults.drop_after_commit = 1
            id = s.queue(ticket, "once")
            await s.send()
            assert s.state(id) is State.PROBING
            await s.pull()
            await s.pusher.settle_arrived()
            assert s.item(id) is None

    run(story())


def test_files_that_arrived_leave_the_profile(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            file = s.profile.files.put(BytesIO(b"x" * 5000), "f.txt", "text/plain")
            command = Reply(ticket=ticket, body="see", files=(file,))
            s.profile.outbox.add(s.context.account.id, command, now=s.clocks.wall)
            await s.send()
            assert s.bodies(ticket)[-1] == "see"
            assert not s.profile.files.has(file.file)

    run(story())
