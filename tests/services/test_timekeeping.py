"""Timing work: one timer, kept through restarts, logged once."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.changes import Change, TimerChanged
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import OutboxItem
from desktop.domain.timer import BadDuration, Gap
from desktop.domain.views import TicketQuery
from desktop.domain.work import LogTime
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.services.timekeeping import LONGEST, Timekeeper
from tests.services.conftest import SEED


class Clock:
    """Stands until it is moved."""

    now = 1_900_000_000.0

    def __call__(self) -> float:
        return self.now


def run(story: Coroutine[Any, Any, None]) -> None:
    asyncio.run(story)


def timekeeper(session: Session, clock: Clock) -> Timekeeper:
    return Timekeeper(
        session.profile.accounts,
        session.worker,
        session.library,
        session.actions,
        session.changes.publish,
        clock,
    )


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Return a profile with an agent's tickets, whose helpdesk cannot be reached any more."""
    directory = tmp_path / "profile"

    async def fill() -> None:
        with RunningHelpdesk(tmp_path / "helpdesk", seed_from=SEED) as helpdesk:
            session = Session(directory, keys.create_demo_key(directory))
            account = await session.accounts.add("native", helpdesk.url, helpdesk.tokens["agent"])
            await (await session.connect(account)).sync_once()
            await session.stop()

    run(fill())
    return directory


def opened(directory: Path) -> Session:
    return Session(directory, keys.obtain(directory, None))


def refs(session: Session) -> list[TicketRef]:
    return [row.ref for row in session.library.tickets(TicketQuery()).rows(0, 3)]


def entries(session: Session) -> list[tuple[TicketRef | None, LogTime]]:
    def entry(item: OutboxItem) -> LogTime:
        assert isinstance(item.command, LogTime)
        return item.command

    return [(item.ref, entry(item)) for item in session.library.outbox()]


def test_a_timer_survives_the_end_of_the_program(profile: Path) -> None:
    clock = Clock()

    async def begin() -> None:
        session = opened(profile)
        keeper = timekeeper(session, clock)
        await keeper.start(refs(session)[0])
        clock.now += 200
        await keeper.beat()
        await session.stop()

    async def go_on() -> None:
        session = opened(profile)
        clock.now += 100
        keeper = timekeeper(session, clock)
        assert keeper.unaccounted() is None
        assert keeper.elapsed() == 300
        clock.now += 3_600
        away = keeper.unaccounted()
        assert away is not None
        assert away == Gap(clock.now - 3_700, clock.now)
        await keeper.beat()
        assert keeper.unaccounted() == away, "it is counted only once the person said so"
        await keeper.account_for(away, worked=False)
        clock.now += 40
        assert keeper.elapsed() == 240
        await keeper.log()
        assert keeper.timer is None
        assert entries(session) == [
            (refs(session)[0], LogTime(ticket=refs(session)[0].id, minutes=4, worked=clock.now))
        ]
        await session.stop()

    run(begin())
    run(go_on())


def test_one_runs_at_a_time_and_the_other_is_logged(profile: Path) -> None:
    clock = Clock()

    async def story() -> None:
        session = opened(profile)
        keeper = timekeeper(session, clock)
        told: list[Change] = []
        session.changes.subscribe(told.append)
        first, second, _ = refs(session)
        assert await keeper.start(first) is None
        await keeper.describe("  looked at the logs ", billable=False)
        clock.now += 90
        before = keeper.timer
        item = await keeper.start(second)
        assert [(ref, e.minutes, e.note, e.billable) for ref, e in entries(session)] == [
            (first, 2, "looked at the logs", False)
        ]
        assert TimerChanged() in told
        assert keeper.timer is not None
        assert keeper.timer.ref == second
        assert before is not None
        assert item is not None
        assert await keeper.put_back(before, item)
        assert keeper.timer == before
        assert entries(session) == []
        await session.stop()

    run(story())


def test_what_comes_twice_or_meanwhile_logs_once_and_brings_no_timer_back(profile: Path) -> None:
    clock = Clock()

    async def story() -> None:
        session = opened(profile)
        keeper = timekeeper(session, clock)
        first, second, _ = refs(session)
        await keeper.start(first)
        clock.now += 90
        await asyncio.gather(keeper.log(), keeper.log(), keeper.beat())
        assert [(ref, entry.minutes) for ref, entry in entries(session)] == [(first, 2)]
        assert keeper.timer is None
        assert timekeeper(session, clock).timer is None, "nor does it come back by a new start"

        await keeper.start(first)
        clock.now += 90
        await asyncio.gather(
            keeper.log_by_hand(first, 5, worked=clock.now, timed=True), keeper.start(second)
        )
        assert [entry.minutes for _, entry in entries(session)] == [2, 5]
        assert keeper.timer is not None
        await keeper.log_by_hand(first, 7, worked=clock.now, timed=True)
        assert keeper.timer.ref == second, "which is not what was logged"
        await session.stop()

    run(story())


def test_nobody_works_no_time_or_a_week_at_a_stretch(profile: Path) -> None:
    async def story() -> None:
        session = opened(profile)
        keeper = timekeeper(session, Clock())
        for spent in (0, -5, LONGEST + 1):
            with pytest.raises(BadDuration):
                await keeper.log_by_hand(refs(session)[0], spent, worked=0.0)
        assert entries(session) == []
        await session.stop()

    run(story())
