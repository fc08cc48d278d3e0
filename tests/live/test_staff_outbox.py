"""Staff's work through the whole client, at a real Request Tracker: once, and never silent."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.outbox import State
from desktop.domain.work import NOBODY, ChangeTicket, LogTime
from desktop.services.session import Session
from tests.faults.proxy import Proxy
from tests.live.request_tracker import RtWorld
from tests.live.staff import AGNES, OTTO
from tests.services.conftest import opened, run


async def until(condition: Callable[[], object], session: Session) -> None:
    """Return when *condition* holds; a first sync of all tickets may go on meanwhile."""
    changed = asyncio.Event()
    stop = session.changes.subscribe(lambda _: changed.set())
    try:
        async with asyncio.timeout(150):
            while not condition():
                changed.clear()
                await changed.wait()
    finally:
        stop()


@pytest.mark.timeout(300)
def test_time_whose_answer_is_lost_counts_once_and_who_was_too_late_is_told(
    world: RtWorld, tmp_path: Path
) -> None:
    async def story() -> None:
        agent2 = world.people["agent2"]
        many = [await world.open_ticket(f"Queued {n}", "Go") for n in range(3)]
        with Proxy(world.rt.url) as proxy:
            async with opened(tmp_path / "profile") as session:
                token = world.rt.tokens["agent1"]
                account = (await session.accounts.add("rt", proxy.url, token, "rt")).id
                await session.start()
                await until(lambda: session.library.sync_state(account).synced_at, session)
                agent2.ask("PUT", f"/ticket/{many[1]}/take", json={})
                proxy.drop_answer_to("POST", times=1, ends="/comment")
                time = LogTime(ticket=many[0], minutes=7, worked=1_795_348_800.0)
                await session.actions.queue(account, time)
                for ticket in many:
                    command = ChangeTicket(
                        ticket=ticket, assignee=AGNES, assigned_before=NOBODY, priority="100"
                    )
                    await session.actions.queue(account, command)

                def parked() -> bool:
                    left = session.library.outbox()
                    return [item.state for item in left] == [State.PARKED]

                await until(parked, session)
                [refused] = session.library.outbox()
                assert refused.ticket == many[1]
                assert refused.why is not None
                assert "Otto Agent has taken ticket" in str(refused.why)
        query = " OR ".join(f"id = {ticket}" for ticket in many)
        columns = "fields=Owner,Priority,TimeWorked&per_page=100"
        rows = agent2.ask("GET", f"/tickets?query={query}&{columns}").json()["items"]
        got = {row["id"]: (row["Owner"]["id"], row["Priority"], row["TimeWorked"]) for row in rows}
        expected = {str(ticket): (AGNES, "100", "0") for ticket in many}
        late = {str(many[0]): (AGNES, "100", "7"), str(many[1]): (OTTO, "0", "0")}
        assert got == expected | late

    run(story())
