"""An account in trouble, with requests counted at a real socket."""

import time
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.changes import SyncPhase
from desktop.domain.ids import OutboxId
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.faults.acts import Act, Kind
from tests.faults.http_wire import Request
from tests.faults.proxy import Proxy
from tests.services.conftest import opened, run, until

WAIT = 1
MESSAGES = 12


@pytest.fixture
def helpdesk(tmp_path: Path) -> Generator[RunningHelpdesk]:
    """Return a helpdesk with more tickets than are sent to at once."""
    with RunningHelpdesk(tmp_path / "helpdesk", demo=True) as running:
        yield running


class Writes:
    """Answers the first writes with *act* instead of passing them on; notes when each came."""

    def __init__(self, act: Act, times: int) -> None:
        self.act = act
        self.left = times
        self.came: list[float] = []

    def __call__(self, request: Request) -> Act | None:
        if request.method != "POST" or not request.path.endswith("/messages"):
            return None
        self.came.append(time.monotonic())
        self.left -= 1
        return self.act if self.left >= 0 else None


async def queue(session: Session, account: str, *, note: bool = False) -> list[OutboxId]:
    """Queue a reply (or note) to each of an account's tickets, to leave at the same moment."""
    [id] = [a.id for a in session.library.accounts() if a.name == account]
    found: list[OutboxId] = []
    for row in session.library.tickets(TicketQuery(account=id)).rows(0, MESSAGES):
        draft = replace(session.actions.new_draft(id, row.ref, note), body="hello")
        found.append(await session.actions.send(draft, 0.3))
    return found


def in_step(session: Session) -> bool:
    return all(state.phase is SyncPhase.IDLE for state in session.library.sync_states())


def resting(session: Session) -> list[str]:
    found = (state for state in session.library.sync_states() if state.resting_until)
    return [session.library.account(state.account).name for state in found]


def gone(session: Session, ids: list[OutboxId]) -> bool:
    return all(session.library.outbox_item(id) is None for id in ids)


def test_a_helpdesk_that_asks_to_wait_is_left_alone_by_all_messages_of_its_account(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    asked = Act(kind=Kind.ANSWER, status=503, headers=(("Retry-After", str(WAIT)),))
    writes = Writes(asked, 1)

    async def story() -> None:
        with Proxy(helpdesk.url, writes) as proxy, Proxy(helpdesk.url) as other:
            async with opened(tmp_path / "profile") as session:
                await session.start()
                for url, role in ((proxy.url, "customer"), (other.url, "agent")):
                    await session.accounts.add("native", url, helpdesk.tokens[role], role)
                await until(lambda: in_step(session), session)
                held_up = await queue(session, "customer")
                await until(lambda: resting(session), session)
                assert resting(session) == ["customer"]
                free = await queue(session, "agent", note=True)
                await until(lambda: gone(session, free), session)
                assert not gone(session, held_up)
                await until(lambda: gone(session, held_up), session)
                assert not resting(session)

    run(story())
    # What was under way with the first one came as well; without a rest, all would have come.
    early = [moment for moment in writes.came[1:] if moment - writes.came[0] < WAIT]
    assert len(early) < MESSAGES / 2
    assert len(writes.came) == MESSAGES + 1


def test_a_helpdesk_that_fails_each_time_gets_few_requests_and_then_everything_once(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    writes = Writes(Act(kind=Kind.ANSWER, status=500), 5)

    async def story() -> None:
        with Proxy(helpdesk.url, writes) as proxy:
            async with opened(tmp_path / "profile") as session:
                await session.start()
                await session.accounts.add(
                    "native", proxy.url, helpdesk.tokens["customer"], "customer"
                )
                await until(lambda: in_step(session), session)
                ids = await queue(session, "customer")
                await until(lambda: gone(session, ids), session)
                for row in session.library.tickets(TicketQuery()).rows(0, MESSAGES):
                    said = [m.body for m in session.library.conversation(row.ref).messages]
                    assert said.count("hello") == 1

    run(story())
    # Three fail, at most two more were under way by then; the pause is a second at least.
    assert writes.came[5] - writes.came[2] >= 1.0
    assert len(writes.came) == MESSAGES + 5
