"""What waits in the outbox counts in views: offline, through a restart, and when it is refused."""

from collections.abc import Collection
from pathlib import Path

import pytest

from desktop.domain.conditions import Condition, Facet, Operator, all_of
from desktop.domain.errors import Problem
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.outbox import State
from desktop.domain.saved_view import MINE, Grouping
from desktop.domain.views import TicketQuery, view_query
from desktop.domain.work import NOBODY, ChangeTicket
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import wish_watch
from desktop.services.session import Session
from tests.demo_copy import filled_demo
from tests.services.conftest import opened, run, until
from tests.services.test_ticket_work import at_work, demo

__all__ = ["demo", "filled_demo"]

NOBODYS = TicketQuery(where=all_of(Condition(Facet.ASSIGNEE, Operator.EMPTY)))


def counted(session: Session, ref: TicketRef) -> int | None:
    """Return how many tickets the side panel counts as mine."""
    found = session.views.counts(ref.account).get(MINE.id)
    return None if found is None else found.total


def mine(session: Session, ref: TicketRef) -> set[TicketRef]:
    """Return the tickets that the view of mine lists."""
    query = view_query(MINE)
    asker = session.library.asker()
    return {row.ref for row in session.profile.tickets.all(query, asker)}


def groups(session: Session, ref: TicketRef) -> dict[str, int]:
    """Return how many tickets each assignee has, as a list that is grouped tells it."""
    listed = session.profile.tickets.list(
        TicketQuery(account=ref.account, group=Grouping.ASSIGNEE), session.library.asker()
    )
    listed.finish()
    return {group.label: group.count for group in listed.groups}


async def given_away(session: Session, demo: RunningHelpdesk) -> TicketRef:
    """Give a ticket of one's own to nobody, without a network."""
    refs = await at_work(session, demo)
    ref = next(iter(mine(session, refs[0])))
    await until(lambda: counted(session, ref) == len(mine(session, ref)), session)
    demo.stop()
    await session.work.assign(ref, None)
    return ref


def test_a_ticket_given_away_offline_is_mine_no_more(tmp_path: Path, demo: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = await given_away(session, demo)
            before = groups(session, ref)
            await until(lambda: ref not in mine(session, ref), session)
            left = len(mine(session, ref))
            await until(lambda: counted(session, ref) == left, session)
            assert sum(groups(session, ref).values()) == sum(before.values())
            listed = [r.ref for r in session.profile.tickets.all(NOBODYS, session.library.asker())]
            assert ref in listed

        async with opened(tmp_path / "profile") as session:
            assert ref not in mine(session, ref)
            await session.start()
            await until(lambda: counted(session, ref) == left, session)
            item = session.library.outbox_of(ref)[0]
            assert await session.work.undo(item.id)
            await until(lambda: ref in mine(session, ref), session)
            await until(lambda: counted(session, ref) == left + 1, session)

    run(story())


def test_what_is_refused_is_mine_again(tmp_path: Path, demo: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = await at_work(session, demo)
            ref = next(iter(mine(session, refs[0])))
            before = groups(session, ref)
            demo.stop()
            # The person saw that somebody else had it, which is not so.
            seen = ChangeTicket(ticket=ref.id, assignee=NOBODY, assigned_before=RemoteId("other"))
            await session.actions.queue(ref.account, seen)
            await until(lambda: ref not in mine(session, ref), session)
            assert groups(session, ref) != before
            demo.start()
            session.actions.sync_now()
            await until(
                lambda: any(i.state is State.PARKED for i in session.library.outbox_of(ref)),
                session,
            )
            await until(lambda: ref in mine(session, ref), session)
            await until(lambda: groups(session, ref) == before, session)

    run(story())


def test_a_crash_between_outbox_and_lists_is_put_right(
    tmp_path: Path, demo: RunningHelpdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        with monkeypatch.context() as patched:
            # As if the process ended right after the outbox had it.
            patched.setattr(wish_watch.WishWatch, "receive", lambda *_: None)
            async with opened(tmp_path / "profile") as session:
                ref = await given_away(session, demo)
                assert ref in mine(session, ref)
        async with opened(tmp_path / "profile") as session:
            assert ref in mine(session, ref)
            await session.start()
            await until(lambda: ref not in mine(session, ref), session)

    run(story())


def test_lists_follow_once_a_full_disk_has_room_again(
    tmp_path: Path, demo: RunningHelpdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wish_watch, "FAULT_PAUSE", 0.0)

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            settle, failed = session.profile.tickets.settle, []

            def full(refs: Collection[TicketRef]) -> frozenset[TicketRef]:
                if not failed:
                    failed.append(refs)
                    raise Problem
                return settle(refs)

            session.profile.tickets.settle = full  # type: ignore[method-assign]
            ref = await given_away(session, demo)
            await until(lambda: ref not in mine(session, ref), session)
            assert failed

    run(story())
