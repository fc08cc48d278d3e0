"""Answers that were promised are told before they are late: once each, whatever the clocks do."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.changes import AnswersDue, Change, SyncPhase, SyncState, TicketsChanged
from desktop.domain.due_watch import DueWish, Whose
from desktop.domain.ids import OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import OutboxItem, Reply, State
from desktop.domain.status import Status
from desktop.domain.ticket import Person, Role, Ticket
from desktop.services import breach_watch
from desktop.services.breach_watch import FIRST_SYNC, SNOOZE, BreachWatch
from desktop.services.library import Library
from desktop.store import Profile
from desktop.sync.tasks import TaskSet
from desktop.sync.worker import Worker
from tests.services.conftest import run
from tests.store import make

ME = Person(RemoteId("a1"), "Kim", Role.AGENT, "kim@example.com")
OTHER = Person(RemoteId("a2"), "Robin", Role.AGENT)
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass
class Desk:
    """A watch over a profile of which no helpdesk can be reached, on clocks that are set."""

    profile: Profile
    watch: BreachWatch
    told: list[list[str]]
    now: float = NOW.timestamp()
    running: float = 1_000.0
    synced_at: float | None = None
    phase: SyncPhase = SyncPhase.IDLE
    syncs: int = 0
    looks: int = 0
    at_look: Callable[[], None] = lambda: None
    failing: list[str] = field(default_factory=list)

    def save(self, *tickets: Ticket) -> None:
        self.profile.tickets.save(make.ACCOUNT, me=ME.id, tickets=tickets, messages=())
        refs = frozenset(TicketRef(make.ACCOUNT, ticket.id) for ticket in tickets)
        self.watch.receive(TicketsChanged(make.ACCOUNT, refs))

    def go_on(self, **span: float) -> None:
        """Let both clocks go on."""
        seconds = timedelta(**span).total_seconds()
        self.now += seconds
        self.running += seconds

    async def looked(self) -> None:
        """Return once everything that was said until now has been looked at."""
        looks = self.looks
        self.watch.receive(TicketsChanged(make.ACCOUNT, frozenset()))
        await until(lambda: self.looks > looks + 1 or self._again(looks))

    def _again(self, looks: int) -> bool:
        # The look that ran as we asked may have missed it: the one after it has not.
        if self.looks > looks:
            self.watch.receive(TicketsChanged(make.ACCOUNT, frozenset()))
        return False


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110 - it watches what tells nobody
            await asyncio.sleep(0.005)


@asynccontextmanager
async def desk(directory: Path, **states: Any) -> AsyncGenerator[Desk]:
    """Watch a profile; its account was in step a moment ago unless *states* say otherwise."""
    new = not directory.exists()  # noqa: ASYNC240 - one look
    profile = Profile.open(directory, make.KEY)
    if new:
        profile.accounts.add(make.account(person=ME))
    worker, readers = Worker(), Worker()
    here: Desk

    def state(_account: object) -> SyncState:
        return SyncState(make.ACCOUNT, here.phase, synced_at=here.synced_at)

    def publish(change: Change) -> None:
        assert isinstance(change, AnswersDue)
        here.told.append([row.ticket.number for row in change.tickets])

    def sync() -> None:
        here.syncs += 1

    class Counted(BreachWatch):
        async def _look(self) -> float | None:
            following = await super()._look()
            here.looks += 1
            here.at_look()
            return following

    library = Library(profile, state)
    clocks = (lambda: here.now, lambda: here.running)
    watch = Counted(profile.accounts, worker, readers, library, publish, sync, *clocks)
    here = Desk(profile, watch, [])
    for name, value in states.items():
        setattr(here, name, value)
    tasks = TaskSet()
    tasks.spawn(watch.run(), name="watch")
    await until(lambda: here.looks > 0)
    if not states:
        here.synced_at = here.now
    try:
        yield here
    finally:
        await tasks.cancel()
        worker.close()
        readers.close()
        profile.close()


def due(id: str, minutes: float, who: Person | None = ME, **changes: Any) -> Ticket:
    return make.ticket(id, due=NOW + timedelta(minutes=minutes), assignee=who, **changes)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not gather changes for long, and look at the clocks often."""
    monkeypatch.setattr(breach_watch, "_GATHERING", 0.0)
    monkeypatch.setattr(breach_watch, "_SHARE", 0)
    monkeypatch.setattr(breach_watch, "_LONGEST", 0.02)


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def test_what_is_due_soon_is_told_together_and_once(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            here.save(due("1", 20), due("2", 29, None), due("3", -60), due("4", 31))
            await until(lambda: bool(here.told))
            await here.looked()
            assert here.told == [["103", "101", "102"]]

    run(story())


def test_tickets_of_others_closed_ones_and_old_ones_are_not_told(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            here.save(
                due("1", 20, OTHER),
                due("2", 20, status=Status.CLOSED),
                due("3", -60 * 24 * 8),
                make.ticket("4", assignee=ME),
            )
            await here.looked()
            assert here.told == []
            await here.watch.choose(DueWish(30, Whose.ALL))
            await until(lambda: here.told == [["101"]])
            await here.watch.choose(DueWish(0, Whose.ALL))
            here.save(due("5", 20))
            await here.looked()
            assert here.told == [["101"]]

    run(story())


def test_only_mine_where_that_is_wished(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            await here.watch.choose(DueWish(60, Whose.MINE))
            here.save(due("1", 45), due("2", 45, None))
            await until(lambda: here.told == [["101"]])
        async with desk(directory) as again:
            assert again.watch.wish == DueWish(60, Whose.MINE)

    run(story())


def test_it_is_told_when_its_time_comes_without_any_change(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            here.save(due("1", 40))
            await here.looked()
            here.go_on(minutes=9, seconds=59)
            await here.looked()
            assert here.told == []
            here.go_on(seconds=1)
            await until(lambda: here.told == [["101"]])

    run(story())


def test_a_restart_tells_nothing_twice_and_a_new_promise_anew(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            here.save(due("1", 20))
            await until(lambda: here.told == [["101"]])
        async with desk(directory) as again:
            await again.looked()
            assert again.told == []
            # Answered, then asked again: another promise.
            again.save(make.ticket("1", 5, assignee=ME))
            await again.looked()
            again.save(due("1", 25))
            await until(lambda: again.told == [["101"]])

    run(story())


def test_what_an_answer_is_on_its_way_for_is_not_told_unless_that_is_refused(
    directory: Path,
) -> None:
    def item(state: State) -> OutboxItem:
        command = Reply(ticket=RemoteId("1"), body="Done.")
        return OutboxItem(
            id=OutboxId("00000000-0000-4000-8000-000000000001"),
            account=make.ACCOUNT,
            command=command,
            created=0.0,
            sequence=1,
            state=state,
        )

    async def story() -> None:
        async with desk(directory) as here:
            waiting = [item(State.QUEUED)]
            here.watch._library.outbox = lambda: waiting
            here.save(due("1", 20))
            await here.looked()
            assert here.told == []
            waiting[:] = [item(State.PARKED)]
            await here.looked()
            assert here.told == [["101"]]

    run(story())


def test_what_is_put_off_is_told_again_and_what_was_answered_by_then_is_not(
    directory: Path,
) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            here.save(due("1", 20), due("2", 20))
            await until(lambda: len(here.told) == 1)
            await here.watch.put_off([TicketRef(make.ACCOUNT, RemoteId(id)) for id in "12"])
            here.go_on(seconds=SNOOZE - 1)
            await here.looked()
            here.save(make.ticket("2", 5, assignee=ME))
            here.go_on(seconds=1)
            await until(lambda: len(here.told) == 2)
            await here.looked()
            assert here.told[1:] == [["101"]]

    run(story())


def test_after_a_sleep_the_helpdesk_is_asked_first_and_all_is_told_together(
    directory: Path,
) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            here.save(due("1", 50), due("2", 55), due("3", 60))
            await here.looked()
            here.now += 3600
            await until(lambda: here.syncs == 1)
            await here.looked()
            assert here.told == []
            here.save(make.ticket("2", 5, assignee=ME))
            here.synced_at = here.now
            await here.looked()
            assert here.told == [["101", "103"]]

    run(story())


def test_after_a_sleep_without_a_network_it_is_told_from_what_is_here(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            here.save(due("1", 50))
            await here.looked()
            here.now += 3600
            here.phase = SyncPhase.OFFLINE
            await until(lambda: here.syncs == 1)
            await here.looked()
            assert here.told == []
            here.go_on(seconds=FIRST_SYNC)
            await until(lambda: here.told == [["101"]])

    run(story())


def test_a_clock_set_back_tells_nothing_twice(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            here.save(due("1", 20))
            await until(lambda: here.told == [["101"]])
            here.now -= 7200
            await until(lambda: here.syncs == 1)
            here.synced_at = here.now
            await here.looked()
            here.go_on(hours=2)
            await here.looked()
            assert here.told == [["101"]]

    run(story())


def test_a_sleep_that_came_while_it_looked_is_noticed(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:

            def sleeps() -> None:
                here.at_look = lambda: None
                here.now += 3600

            here.at_look = sleeps
            await here.looked()
            await until(lambda: here.syncs == 1)

    run(story())


def test_marks_that_are_made_at_once_are_all_kept(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            first, second = (TicketRef(make.ACCOUNT, RemoteId(id)) for id in "12")
            here.save(due("1", 20), due("2", 40))
            await until(lambda: here.told == [["101"]])
            await asyncio.gather(here.watch.put_off([first]), here.watch.note_told([second, first]))
            here.go_on(seconds=SNOOZE + 60)
            await until(lambda: len(here.told) == 2)
            await here.looked()
            assert here.told[1:] == [["101"]]

    run(story())


def test_a_start_waits_for_the_first_sync(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory, phase=SyncPhase.SYNCING) as here:
            here.save(due("1", 20))
            here.go_on(seconds=FIRST_SYNC)
            await here.looked()
            assert here.told == []
            here.phase, here.synced_at = SyncPhase.IDLE, here.now
            await here.looked()
            assert here.told == [["101"]]

    run(story())


def test_what_a_rule_has_told_is_not_told_again(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            ref = TicketRef(make.ACCOUNT, RemoteId("1"))
            here.save(due("1", 40))
            await here.looked()
            assert not here.watch.was_told(ref)
            await here.watch.note_told([ref])
            assert here.watch.was_told(ref)
            here.go_on(minutes=30)
            await here.looked()
            assert here.told == []

    run(story())


def test_settings_that_cannot_be_read_count_as_never_chosen(directory: Path) -> None:
    async def story() -> None:
        async with desk(directory) as here:
            here.profile.accounts.set_setting("due notices", '{"minutes": "soon"}')
            here.profile.accounts.set_setting("due told", "[]")
        async with desk(directory) as again:
            assert again.watch.wish == DueWish()
            again.save(due("1", 20))
            await until(lambda: again.told == [["101"]])

    run(story())
