"""Staff's changes over the demo helpdesk on a real socket: what is wished is what it becomes."""

import time
from collections.abc import Generator
from pathlib import Path
from random import Random

import pytest

from desktop.domain.drafts import command_of
from desktop.domain.held import TakenMeanwhile
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.outbox import NewTicket, State
from desktop.domain.ticket import Ticket
from desktop.domain.views import TicketQuery
from desktop.domain.work import ChangeTicket, Link, LinkKind
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.demo_copy import copy_of, filled_demo
from tests.services.conftest import opened, run, signed_in, until

__all__ = ["filled_demo"]


@pytest.fixture
def demo(tmp_path: Path, filled_demo: Path) -> Generator[RunningHelpdesk]:
    with copy_of(filled_demo, tmp_path / "helpdesk") as running:
        yield running


async def at_work(session: Session, demo: RunningHelpdesk) -> list[TicketRef]:
    """Sign in as staff, sync, and return the tickets."""
    await session.start()
    account = await signed_in(session, demo, "agent")
    await until(lambda: session.library.sync_state(account.id).synced_at, session)
    rows = session.library.tickets(TicketQuery(account=account.id)).rows(0, 40)
    return [row.ref for row in rows]


def shape(ticket: Ticket) -> tuple[object, ...]:
    """Return what staff's changes can change."""
    assignee = None if ticket.assignee is None else (ticket.assignee.id, ticket.assignee.name)
    return (
        *(ticket.status_id, ticket.status, ticket.status_label, assignee, ticket.priority),
        *(ticket.department, ticket.department_name, ticket.type, ticket.subject),
        *(ticket.tags, ticket.followers, frozenset(ticket.links), ticket.minutes),
    )


def asked_by(session: Session, ref: TicketRef) -> RemoteId:
    """Return who opened a ticket."""
    row = session.library.ticket(ref)
    assert row is not None
    assert row.ticket.requester is not None
    return row.ticket.requester.id


async def change_at_random(session: Session, ref: TicketRef, others: list[TicketRef]) -> None:
    """Queue some changes, some of which undo others."""
    dice = Random(str(ref.id))
    work, catalog = session.work, session.library.catalog(ref.account)
    assert catalog is not None
    for _ in range(9):
        match dice.randrange(9):
            case 0:
                agents = [None, *(agent.id for agent in catalog.agents)]
                await work.assign(ref, dice.choice(agents))
            case 1:
                await work.set_status(ref, dice.choice(catalog.statuses).id)
            case 2:
                await work.set_priority(ref, dice.choice(catalog.priorities).id)
            case 3:
                await work.retype(ref, dice.choice(["", *(t.id for t in catalog.types)]))
            case 4:
                await work.tag(ref, add=[dice.choice(["VIP ", "vip", "Größe", "a  b"])])
            case 5:
                await work.tag(ref, remove=[dice.choice(["vip", "VIP", "größe"])], add=["more"])
            case 6:
                address = dice.choice(["Sanne@anker.example", "sanne@anker.example"])
                await work.follow(ref, **{dice.choice(["add", "remove"]): [address]})
            case 7:
                await work.link(ref, Link(LinkKind.RELATED, dice.choice(others).id))
            case _:
                await work.rename(ref, dice.choice(["  Two   words ", "Another subject"]))
                minutes = dice.randint(1, 90)
                await session.timekeeper.log_by_hand(ref, minutes, worked=time.time())


def test_what_is_wished_offline_is_what_it_becomes(tmp_path: Path, demo: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = await at_work(session, demo)
            demo.stop()
            mine = refs[:4]
            for ref in mine:
                await change_at_random(session, ref, refs[4:20])
            wishes = {ref: session.work.wish(ref) for ref in mine}
            demo.start()
            session.actions.sync_now()
            await until(lambda: not session.library.outbox(), session)
            for ref, wish in wishes.items():
                row = session.library.ticket(ref)
                assert row is not None
                assert wish is not None
                assert shape(wish.row.ticket) != shape(wish.ticket)
                assert shape(row.ticket) == shape(wish.ticket)

    run(story())


def test_moving_is_wished_in_the_helpdesks_words(tmp_path: Path, demo: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = (await at_work(session, demo))[0]
            catalog, row = session.library.catalog(ref.account), session.library.ticket(ref)
            assert catalog is not None
            assert row is not None
            to = next(d for d in catalog.departments if d.id != row.ticket.department)
            demo.stop()
            await session.work.move(ref, to.id)
            wish = session.work.wish(ref)
            assert wish is not None
            assert wish.ticket.department_name == to.name
            demo.start()
            session.actions.sync_now()
            await until(lambda: not session.library.outbox(), session)
            row = session.library.ticket(ref)
            assert row is not None
            assert row.ticket.department == to.id

    run(story())


def test_somebody_else_was_quicker(tmp_path: Path, demo: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
            ref = (await at_work(one, demo))[0]
            await at_work(two, demo)
            catalog = one.library.catalog(ref.account)
            assert catalog is not None
            me = one.library.me(ref.account)
            first, second = [agent for agent in catalog.agents if agent.id != me.id][:2]
            there = TicketRef(two.library.accounts()[0].id, ref.id)
            await one.work.steal(ref)
            await until(lambda: not one.library.outbox(), one)
            await two.work.steal(there)
            await two.work.assign(there, first.id)
            await until(lambda: not two.library.outbox(), two)
            # What the first one saw when they chose is what they still have in mind.
            seen = ChangeTicket(ticket=ref.id, assignee=second.id, assigned_before=me.id)
            item = await one.actions.queue(ref.account, seen)
            await until(
                lambda: (
                    (found := one.library.outbox_item(item.id)) is not None
                    and found.state is State.PARKED
                ),
                one,
            )
            parked = one.library.outbox_item(item.id)
            assert parked is not None
            assert parked.why is not None
            assert isinstance(parked.why.problem, TakenMeanwhile)
            assert first.name in str(parked.why)
            wish = one.work.wish(ref)
            assert wish is not None
            assert wish.ticket.assignee != second
            # Taking it over takes the place of what was refused.
            await one.work.steal(ref)
            await until(lambda: not one.library.outbox(), one)
            row = one.library.ticket(ref)
            assert row is not None
            assert row.ticket.assignee is not None
            assert row.ticket.assignee.id == me.id

    run(story())


def test_taking_asks_where_somebody_has_it(tmp_path: Path, demo: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = await at_work(session, demo)
            rows = [row for ref in refs if (row := session.library.ticket(ref)) is not None]
            me = session.library.me(refs[0].account).id
            held = next(r for r in rows if r.ticket.assignee and r.ticket.assignee.id != me)
            free = next(r for r in rows if r.ticket.assignee is None)
            with pytest.raises(TakenMeanwhile, match=held.ticket.number):
                await session.work.take(held.ref)
            await session.work.take(free.ref)
            await until(lambda: not session.library.outbox(), session)
            row = session.library.ticket(free.ref)
            assert row is not None
            assert row.ticket.assignee is not None
            assert row.ticket.assignee.id == me

    run(story())


def test_a_queued_change_can_be_dropped(tmp_path: Path, demo: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = (await at_work(session, demo))[0]
            demo.stop()
            item = await session.work.tag(ref, add=["mistake"])
            wish = session.work.wish(ref)
            assert wish is not None
            assert "mistake" in wish.ticket.tags
            assert await session.work.undo(item)
            wish = session.work.wish(ref)
            assert wish is not None
            assert wish.ticket == wish.row.ticket
            assert not await session.work.undo(item)

    run(story())


def test_a_sub_task_knows_its_parent(tmp_path: Path, demo: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = (await at_work(session, demo))[0]
            draft = session.work.sub_task(ref)
            assert draft.parent == ref.id
            command = command_of(draft)
            assert isinstance(command, NewTicket)
            assert command.parent == ref.id
            row = session.library.ticket(ref)
            assert row is not None
            assert row.ticket.requester is not None
            assert draft.requester == row.ticket.requester.email

    run(story())


def test_merging_leaves_one(tmp_path: Path, demo: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = await at_work(session, demo)
            goes = refs[0]
            stays = next(
                ref for ref in refs[1:] if asked_by(session, ref) == asked_by(session, goes)
            )
            await session.work.merge(goes, stays.id)
            await until(lambda: session.library.ticket(goes) is None, session)
            assert session.library.ticket(stays) is not None
            await until(lambda: not session.library.outbox(), session)

    run(story())
