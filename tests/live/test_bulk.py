"""One deed on many tickets of a real Request Tracker, through the whole client."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.macros import ANY, Macro
from desktop.domain.status import Status
from desktop.domain.work import Deeds
from desktop.services.bulk import Bulk
from desktop.services.bulk_deeds import Assign
from desktop.services.bulk_parts import Outcome
from desktop.services.bulk_tickets import TicketJob
from desktop.services.session import Session
from tests.live.request_tracker import SALES, Person, RtWorld
from tests.live.staff import AGNES, OTTO, told
from tests.live.test_staff_outbox import until
from tests.services.conftest import opened, run
from tests.services.test_bulk_macros import begun, run_of

CLOSE = Macro(
    id="close",
    name="Close",
    texts={ANY: "Ticket #{{ticket.number}} is done."},
    then=Deeds(priority="50", status_id="resolved", meaning=Status.CLOSED),
)


async def signed_in(
    session: Session, world: RtWorld, tickets: Sequence[RemoteId]
) -> list[TicketRef]:
    """Sign in as the agent and fetch everything; return where *tickets* are."""
    token = world.rt.tokens["agent1"]
    account = (await session.accounts.add("rt", world.rt.url, token, "rt")).id
    await session.start()
    refs = [TicketRef(account, ticket) for ticket in tickets]
    await until(lambda: all(session.library.ticket(ref) for ref in refs), session)
    return refs


async def ended(session: Session, bulk: Bulk[TicketJob]) -> None:
    """Return once nothing of it is on its way."""
    stop = session.changes.subscribe(bulk.notice)
    try:
        async with asyncio.timeout(200):
            while True:
                await bulk.look()
                if not bulk.count(Outcome.WAITING, Outcome.GOING_BACK):
                    return
                left = len(session.library.outbox())
                await until(lambda left=left: settled(session, left), session)
    finally:
        stop()


def settled(session: Session, before: int) -> bool:
    """Tell whether the outbox got shorter, or holds only what needs the person."""
    items = session.library.outbox()
    return len(items) < before or all(item.why is not None for item in items)


def columns(agent2: Person, tickets: Sequence[RemoteId]) -> dict[str, str]:
    """Return who owns each ticket, as another one reads it."""
    query = " OR ".join(f"id = {ticket}" for ticket in tickets)
    rows: list[dict[str, Any]] = agent2.ask(
        "GET", f"/tickets?query={query}&fields=Owner&per_page=100"
    ).json()["items"]
    return {row["id"]: row["Owner"]["id"] for row in rows}


@pytest.mark.timeout(300)
def test_twenty_are_given_one_is_refused_and_the_rest_goes_back(
    world: RtWorld, tmp_path: Path
) -> None:
    async def story() -> None:
        agent2 = world.people["agent2"]
        new = {"Queue": SALES, "Content": "Go", "ContentType": "text/plain"}
        made = agent2.ask(
            "POST", "/tickets/bulk", json=[{**new, "Subject": f"Many {n}"} for n in range(20)]
        ).json()
        many = [RemoteId(str(ticket["id"])) for ticket in made]
        async with opened(tmp_path / "profile") as session:
            refs = await signed_in(session, world, many)
            agent2.ask("PUT", f"/ticket/{many[7]}/take", json={})
            deed = Assign(session.work, {refs[0].account: AGNES})
            bulk = await run_of(session, deed, refs)
            await ended(session, bulk)
            outcomes = {part.job.ref.id: part.outcome for part in bulk.parts}
            assert outcomes == dict.fromkeys(many, Outcome.DONE) | {many[7]: Outcome.REFUSED}
            assert "Otto Agent" in str(bulk.parts[7].why)
            assert columns(agent2, many) == dict.fromkeys(many, AGNES) | {many[7]: OTTO}
            await bulk.undo()
            await ended(session, bulk)
            assert bulk.count(Outcome.BACK) == 19
            assert columns(agent2, many) == dict.fromkeys(many, "Nobody") | {many[7]: OTTO}

    run(story())


@pytest.mark.timeout(300)
def test_a_macro_answers_three_customers_each_in_its_own_words(
    world: RtWorld, tmp_path: Path
) -> None:
    async def story() -> None:
        alice, agent2 = world.people["alice"], world.people["agent2"]
        many = [await world.open_ticket(f"Close {n}", "Go") for n in range(3)]
        async with opened(tmp_path / "profile") as session:
            bulk = await begun(session, CLOSE, await signed_in(session, world, many))
            await ended(session, bulk)
            assert [part.outcome for part in bulk.parts] == [Outcome.DONE] * 3
        for ticket in many:
            now = told(agent2, ticket)
            assert (now["Status"], now["Priority"]) == ("resolved", "50")
            said = alice.ask("GET", f"/ticket/{ticket}/history?fields=Type&per_page=100").json()
            assert [one["Type"] for one in said["items"]].count("Correspond") == 1
            parts = alice.ask("GET", f"/ticket/{ticket}/attachments?fields=Content&per_page=100")
            words = [part["Content"] or "" for part in parts.json()["items"]]
            assert any(f"Ticket #{ticket} is done." in one for one in words)

    run(story())
