"""Staff's work waits in the outbox like replies: an answer that is lost does nothing twice."""

import asyncio
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.backends.registry import open_backend
from desktop.domain.accounts import Account
from desktop.domain.held import TakenMeanwhile
from desktop.domain.ids import AccountId, OutboxId, RemoteId
from desktop.domain.outbox import State
from desktop.domain.work import NOBODY, ChangeTicket, LogTime, MergeTicket, Work
from desktop.helpdesk.running import RunningHelpdesk
from desktop.store.profile import Profile
from desktop.sync.context import Context
from desktop.sync.push import Pusher
from desktop.sync.worker import Worker
from tests.faults.proxy import Proxy
from tests.helpdesk.side import Side
from tests.sync.stage import Clocks

WORKED = 1_780_000_000.0


@dataclass
class Desk:
    """A customer, two agents, and the outbox of one of them before a line that can break."""

    customer: Side
    mira: Side
    lena: Side
    proxy: Proxy

    def open(self, subject: str) -> RemoteId:
        return RemoteId(self.customer.open(subject)["ticket"]["id"])

    def who(self, side: Side) -> RemoteId:
        return RemoteId(side.get("/me")["id"])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with RunningHelpdesk(tmp_path / "helpdesk") as helpdesk, Proxy(helpdesk.url) as proxy:
        ready = helpdesk.tokens
        customer, mira = (Side(helpdesk.url, ready[name]) for name in ("customer", "agent"))
        lena = Side(helpdesk.url, helpdesk.add_agent("Lena"))
        yield Desk(customer, mira, lena, proxy)
        for side in (customer, mira, lena):
            side.http.close()


@dataclass
class Outbox:
    """The outbox of the first agent; `token` signs in."""

    profile: Profile
    pusher: Pusher
    clocks: Clocks

    def queue(self, command: Work) -> OutboxId:
        return self.profile.outbox.add(ACCOUNT, command, now=self.clocks.wall).id

    async def send(self) -> None:
        await self.pusher.drain()
        self.clocks.go_on(1000)


ACCOUNT = AccountId("a1")


@asynccontextmanager
async def outbox(folder: Path, desk: Desk) -> AsyncGenerator[Outbox]:
    token = desk.mira.http.headers["Authorization"].removeprefix("Bearer ")
    worker, clocks = Worker(), Clocks()
    backend = open_backend("native", desk.proxy.url, token, worker.run)
    profile = Profile.open(folder / "profile", b"k" * 32)
    identity = await backend.identify()
    account = Account(
        id=ACCOUNT,
        kind="native",
        url=desk.proxy.url,
        name="desk",
        person=identity.person,
        helpdesk=identity.helpdesk,
        added=0.0,
    )
    profile.accounts.add(account)
    context = Context(
        account,
        backend,
        profile,
        worker,
        lambda _: None,
        clock=lambda: clocks.wall,
        monotonic=lambda: clocks.steady,
        jitter=lambda: 0.5,
    )
    try:
        yield Outbox(profile, Pusher(context, lambda: None), clocks)
    finally:
        await backend.aclose()
        worker.close()
        profile.close()


def test_a_change_whose_answer_is_lost_is_made_once(tmp_path: Path, desk: Desk) -> None:
    """It arrived, and then a colleague took the ticket over: the repeat must not take it back."""
    ticket = desk.open("Whose")
    me, her = desk.who(desk.mira), desk.who(desk.lena)

    async def story() -> None:
        async with outbox(tmp_path, desk) as mine:
            change = ChangeTicket(ticket=ticket, assignee=me, assigned_before=NOBODY)
            id = mine.queue(change)
            desk.proxy.drop_answer_to("PATCH", times=2)
            await mine.send()
            assert mine.profile.outbox.get(id) is not None
            desk.lena.changed(ticket, assignee=her)
            await mine.send()
            await mine.send()
            assert mine.profile.outbox.get(id) is None

    asyncio.run(story())
    assert desk.lena.get(f"/tickets/{ticket}")["assignee"]["id"] == her
    assert [e["to"]["id"] for e in desk.lena.told(ticket, "assignee")] == [me, her]


def test_time_and_merges_whose_answers_are_lost_are_done_once(tmp_path: Path, desk: Desk) -> None:
    one, two = desk.open("One"), desk.open("Two")

    async def story() -> None:
        async with outbox(tmp_path, desk) as mine:
            mine.queue(LogTime(ticket=two, minutes=20, worked=WORKED))
            mine.queue(MergeTicket(ticket=two, into=one))
            desk.proxy.drop_answer_to("POST", times=3)
            for _ in range(5):
                await mine.send()
            assert mine.profile.outbox.count() == 0

    asyncio.run(story())
    assert desk.mira.get("/time")["minutes"] == 20
    assert [t["id"] for t in desk.mira.get("/tickets")["items"]] == [one]
    assert len(desk.mira.told(one, "merged")) == 1


def test_what_a_colleague_took_meanwhile_waits_for_the_person(tmp_path: Path, desk: Desk) -> None:
    ticket = desk.open("Whose")
    me, her = desk.who(desk.mira), desk.who(desk.lena)

    async def story() -> None:
        async with outbox(tmp_path, desk) as mine:
            with desk.proxy.offline():
                change = ChangeTicket(ticket=ticket, assignee=me, assigned_before=NOBODY)
                id = mine.queue(change)
                desk.lena.changed(ticket, assignee=her)
            await mine.send()
            item = mine.profile.outbox.get(id)
            assert item is not None
            assert item.state is State.PARKED
            assert item.why is not None
            assert isinstance(item.why.problem, TakenMeanwhile)
            assert "Lena" in str(item.why)

    asyncio.run(story())
    assert desk.lena.get(f"/tickets/{ticket}")["assignee"]["id"] == her
