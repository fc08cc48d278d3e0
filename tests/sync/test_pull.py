"""The puller between a helpdesk in memory and a real profile."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from desktop.backends.base import Page
from desktop.backends.memory import MemoryBackend
from desktop.backends.memory_helpdesk import MemoryHelpdesk
from desktop.backends.memory_offer import AGENT, CUSTOMER
from desktop.domain.accounts import Account
from desktop.domain.changes import Change, MessagesArrived, ThreadChanged, TicketsChanged
from desktop.domain.errors import Problem, ServerFault, UnexpectedAnswer, Unreachable
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import Thread
from desktop.domain.views import TicketQuery
from desktop.store import Profile
from desktop.sync import pull
from desktop.sync.context import Context
from desktop.sync.pull import Puller
from desktop.sync.worker import Worker

ACCOUNT = AccountId("0123456789ab")
KEY = bytes(range(32))


class Faulty(MemoryBackend):
    """A backend of which single answers can be made to fail, or to wait."""

    def __init__(self, helpdesk: MemoryHelpdesk) -> None:
        super().__init__(helpdesk)
        self.pulls: list[str | None] = []
        self.pulls_left: int | None = None
        """How many more pulls succeed before the network goes; None: all."""
        self.threads: list[RemoteId] = []
        self.failing: dict[RemoteId, Exception] = {}
        self.repeats = False
        self.asked = asyncio.Event()
        self.answer: asyncio.Event | None = None
        """Where conversations wait once they were read, as answers do on their way."""

    async def pull(self, cursor: str | None) -> Page:
        self.pulls.append(cursor)
        if self.pulls_left is not None:
            self.pulls_left -= 1
            self.helpdesk.faults.offline = self.pulls_left < 0
        page = await super().pull(cursor)
        return replace(page, cursor=cursor, more=True) if self.repeats and cursor else page

    async def thread(self, ticket: RemoteId) -> Thread:
        self.threads.append(ticket)
        if ticket in self.failing:
            raise self.failing[ticket]
        thread = await super().thread(ticket)
        self.asked.set()
        if self.answer is not None:
            await self.answer.wait()
        return thread


@dataclass
class Desk:
    """One account in step with one helpdesk."""

    helpdesk: MemoryHelpdesk
    backend: Faulty
    profile: Profile
    puller: Puller
    changes: list[Change] = field(default_factory=list[Change])
    progress: list[tuple[int, int | None]] = field(default_factory=list[tuple[int, int | None]])

    async def sync(self) -> None:
        await self.puller.sync(lambda done, total: self.progress.append((done, total)))

    def subjects(self) -> set[str]:
        return {row.ticket.subject for row in self.profile.tickets.all(TicketQuery())}

    def bodies(self, ticket: RemoteId) -> list[str]:
        return [m.body for m in self.profile.tickets.messages(TicketRef(ACCOUNT, ticket))]

    def news(self) -> list[str]:
        """Return the bodies announced as news so far, and forget them."""
        arrived = [change for change in self.changes if isinstance(change, MessagesArrived)]
        self.changes.clear()
        return [message.body for change in arrived for message in change.messages]

    @property
    def cursor(self) -> str | None:
        return self.profile.tickets.cursor(ACCOUNT)


@asynccontextmanager
async def opened(
    directory: Path, helpdesk: MemoryHelpdesk, added: float = 0.0
) -> AsyncGenerator[Desk]:
    profile, worker = Profile.open(directory / "profile", KEY), Worker()
    account = Account(
        id=ACCOUNT,
        kind="memory",
        url="https://memory.example",
        name="Memory",
        person=CUSTOMER,
        helpdesk="Memory helpdesk",
        added=added,
    )
    if profile.accounts.get(ACCOUNT) is None:
        profile.accounts.add(account)
    backend, changes = Faulty(helpdesk), list[Change]()
    context = Context(account, backend, profile, worker, changes.append)
    try:
        yield Desk(helpdesk, backend, profile, Puller(context), changes)
    finally:
        worker.close()
        profile.close()


def run(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(30):
            await story()

    asyncio.run(bounded())


def filled(count: int, **settings: Any) -> MemoryHelpdesk:
    helpdesk = MemoryHelpdesk(**settings)
    for number in range(count):
        ticket = helpdesk.open(f"Ticket {number}", f"question {number}")
        helpdesk.say(ticket.id, f"answer {number}", by=AGENT)
    return helpdesk


# --- pages ----------------------------------------------------------------------------------------


def test_a_first_sync_that_breaks_goes_on_where_it_stopped(tmp_path: Path) -> None:
    helpdesk = filled(7, page_size=2)

    async def broken() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            desk.backend.pulls_left = 2
            with pytest.raises(Unreachable):
                await desk.sync()
            assert desk.subjects() == {f"Ticket {n}" for n in (3, 4, 5, 6)}
            assert desk.cursor == desk.backend.pulls[-1]
            assert desk.progress == [(2, 7), (4, 7)]

    async def resumed() -> None:
        helpdesk.faults.offline = False
        async with opened(tmp_path, helpdesk) as desk:
            before = desk.cursor
            await desk.sync()
            assert desk.backend.pulls[0] == before
            assert len(desk.backend.pulls) == 3
            assert desk.subjects() == {f"Ticket {n}" for n in range(7)}
            assert desk.progress == [(6, 7), (7, 7)]

    run(broken)
    run(resumed)


def test_a_page_that_could_not_be_kept_is_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    helpdesk = filled(4, page_size=2)

    async def story() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            await desk.sync()
            kept = desk.cursor
            ticket = helpdesk.open("New one")

            def full(*_: object) -> None:
                raise ServerFault(host="disk", status=500)

            with monkeypatch.context() as patched:
                patched.setattr("desktop.store.ticket_save.TicketSave.result", full)
                with pytest.raises(ServerFault):
                    await desk.sync()
            assert desk.cursor == kept
            assert "New one" not in desk.subjects()
            await desk.sync()
            assert desk.backend.pulls[-2:] == [kept, kept]
            assert desk.bodies(ticket.id) == ["Hello"]

    run(story)


def test_a_list_of_changes_that_repeats_is_left(tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path, filled(4, page_size=2)) as desk:
            desk.backend.repeats = True
            with pytest.raises(UnexpectedAnswer):
                await desk.sync()
            assert len(desk.backend.pulls) == 2
            assert desk.cursor == desk.backend.pulls[1]

    run(story)


def test_a_removed_ticket_leaves(tmp_path: Path) -> None:
    helpdesk = filled(2)

    async def story() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            await desk.sync()
            gone = next(id for id, t in helpdesk.tickets.items() if t.subject == "Ticket 0")
            desk.changes.clear()
            helpdesk.remove(gone)
            await desk.sync()
            assert desk.subjects() == {"Ticket 1"}
            [changed] = [c for c in desk.changes if isinstance(c, TicketsChanged)]
            assert changed.refs == {TicketRef(ACCOUNT, gone)}

    run(story)


# --- news -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("threads_in_feed", [True, False])
def test_nothing_of_a_first_sync_is_news_and_what_follows_is(
    tmp_path: Path, threads_in_feed: bool
) -> None:
    helpdesk = filled(3, page_size=2, threads_in_feed=threads_in_feed)
    first = next(iter(helpdesk.tickets))

    async def story() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            await desk.sync()
            assert desk.news() == []
            helpdesk.say(first, "any news?", by=CUSTOMER)
            helpdesk.say(first, "here they are", by=AGENT)
            helpdesk.open("From staff", "we noticed something", by=CUSTOMER)
            await desk.sync()
            assert desk.news() == ["here they are"]
            await desk.sync()
            assert desk.news() == []

    run(story)


def test_what_comes_between_list_and_conversation_is_news(tmp_path: Path) -> None:
    helpdesk = filled(1, threads_in_feed=False)
    ticket = next(iter(helpdesk.tickets))

    async def story() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            desk.backend.failing[ticket] = ServerFault(host="memory", status=500)
            with pytest.raises(ServerFault):
                await desk.sync()
            desk.backend.failing.clear()
            helpdesk.say(ticket, "just now", by=AGENT)
            await desk.sync()
            assert desk.bodies(ticket) == ["question 0", "answer 0", "just now"]
            assert desk.news() == ["just now"]

    run(story)


def test_an_old_conversation_that_becomes_visible_is_no_news(tmp_path: Path) -> None:
    helpdesk = filled(1, threads_in_feed=False)

    async def story() -> None:
        async with opened(tmp_path, helpdesk, added=4e9) as desk:
            await desk.sync()
            ticket = helpdesk.open("Older than the account")
            helpdesk.say(ticket.id, "an answer of long ago", by=AGENT)
            await desk.sync()
            assert desk.news() == []
            helpdesk.say(ticket.id, "and one of today", by=AGENT)
            await desk.sync()
            assert desk.news() == ["and one of today"]

    run(story)


# --- conversations --------------------------------------------------------------------------------


def test_conversations_that_are_due_are_fetched_newest_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pull, "THREADS_AT_ONCE", 1)
    monkeypatch.setattr(pull, "STALE_BATCH", 2)
    helpdesk = filled(5, threads_in_feed=False)

    async def story() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            await desk.sync()
            assert desk.backend.threads == list(reversed(helpdesk.tickets))
            assert desk.profile.tickets.stale_count(ACCOUNT) == 0
            assert desk.progress[-5:] == [(n, 5) for n in range(1, 6)]
            for number, ticket in enumerate(helpdesk.tickets):
                assert desk.bodies(ticket) == [f"question {number}", f"answer {number}"]

    run(story)


def test_one_conversation_that_cannot_be_had_keeps_no_other_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pull, "STALE_BATCH", 2)
    helpdesk = filled(6, threads_in_feed=False)
    bad = list(helpdesk.tickets)[-1]

    async def story() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            desk.backend.failing[bad] = ServerFault(host="memory", status=500)
            for _ in range(2):
                desk.backend.threads.clear()
                with pytest.raises(ServerFault):
                    await desk.sync()
                assert desk.profile.tickets.stale(ACCOUNT, 9) == [bad]
                assert desk.backend.threads.count(bad) == 1
            desk.backend.failing.clear()
            await desk.sync()
            assert desk.profile.tickets.stale_count(ACCOUNT) == 0
            assert desk.bodies(bad) == ["question 5", "answer 5"]

    run(story)


def test_a_helpdesk_that_fails_all_the_time_is_left_in_peace(tmp_path: Path) -> None:
    helpdesk = filled(40, threads_in_feed=False)

    async def story() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            fault = ServerFault(host="memory", status=500)
            desk.backend.failing = dict.fromkeys(helpdesk.tickets, fault)
            with pytest.raises(ServerFault):
                await desk.sync()
            assert len(desk.backend.threads) < pull.FAILURES_IN_A_ROW + pull.THREADS_AT_ONCE

    run(story)


def test_without_a_network_the_first_conversation_ends_it(tmp_path: Path) -> None:
    helpdesk = filled(40, threads_in_feed=False)

    async def story() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            gone = Unreachable(host="memory")
            desk.backend.failing = dict.fromkeys(helpdesk.tickets, gone)
            with pytest.raises(Unreachable):
                await desk.sync()
            assert len(desk.backend.threads) <= pull.THREADS_AT_ONCE
            assert desk.profile.tickets.stale_count(ACCOUNT) == 40

    run(story)


def test_a_conversation_that_is_gone_takes_its_ticket_along(tmp_path: Path) -> None:
    helpdesk = filled(2, threads_in_feed=False)
    gone = next(iter(helpdesk.tickets))

    async def story() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            await desk.sync()
            desk.changes.clear()
            helpdesk.remove(gone)
            await desk.puller.pull_thread(gone)
            assert desk.subjects() == {"Ticket 1"}
            assert ThreadChanged(TicketRef(ACCOUNT, gone)) in desk.changes

    run(story)


@pytest.mark.parametrize("threads_in_feed", [True, False])
def test_an_answer_during_a_refresh_shows(tmp_path: Path, threads_in_feed: bool) -> None:
    helpdesk = filled(1, threads_in_feed=threads_in_feed)
    ticket = next(iter(helpdesk.tickets))

    async def story() -> None:
        async with opened(tmp_path, helpdesk) as desk:
            await desk.sync()
            desk.backend.asked.clear()
            desk.backend.answer = answer = asyncio.Event()
            async with asyncio.TaskGroup() as group:
                group.create_task(desk.puller.pull_thread(ticket))
                await desk.backend.asked.wait()
                helpdesk.say(ticket, "meanwhile", by=AGENT)
                # The feed brings the answer, or at least says that there is one.
                await desk.sync()
                answer.set()
            await desk.sync()
            assert desk.bodies(ticket)[-1] == "meanwhile"
            assert desk.news() == ["meanwhile"]
            assert desk.profile.tickets.stale_count(ACCOUNT) == 0

    run(story)


def test_a_conversation_that_breaks_us_keeps_no_other_away_and_is_left_alone_for_a_while(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    helpdesk = filled(6, threads_in_feed=False)
    bad = list(helpdesk.tickets)[-1]
    now = 0.0

    async def story() -> None:
        nonlocal now
        async with opened(tmp_path, helpdesk) as desk:
            desk.puller = Puller(replace(desk.puller._ctx, monotonic=lambda: now))
            desk.backend.failing[bad] = ValueError("what the helpdesk answered")
            with pytest.raises(Problem):
                await desk.sync()
            assert desk.profile.tickets.stale(ACCOUNT, 9) == [bad]
            # Left alone for longer each time.
            for seconds in (4.0, 8.0):
                desk.backend.threads.clear()
                await desk.sync()
                assert desk.backend.threads == []
                now += seconds
                with pytest.raises(Problem):
                    await desk.sync()
                assert desk.backend.threads == [bad]
            desk.backend.failing.clear()
            now += 100.0
            await desk.sync()
            assert desk.profile.tickets.stale_count(ACCOUNT) == 0
            assert desk.bodies(bad) == ["question 5", "answer 5"]

    run(story)
    assert "ValueError" in caplog.text
    assert "what the helpdesk answered" not in caplog.text
