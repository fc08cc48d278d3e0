"""Colleagues know of each other at a ticket: two whole clients over one real helpdesk."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.changes import PresenceChanged, SyncPhase
from desktop.domain.ids import TicketRef
from desktop.domain.presence import Doing
from desktop.domain.views import TicketQuery
from desktop.helpdesk.presence import Presence as Board
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import presence
from desktop.services.library import capabilities_setting
from desktop.services.session import Session
from tests.services.conftest import SEED, opened, run, until


class Pair:
    """Two agents, each with a client that is in step."""

    def __init__(self, kim: Session, lee: Session) -> None:
        self.kim, self.lee = kim, lee

    @classmethod
    async def at(cls, stack: AsyncExitStack, helpdesk: RunningHelpdesk, folder: Path) -> "Pair":
        sessions: list[Session] = []
        for name in ("Kim", "Lee"):
            session = await stack.enter_async_context(opened(folder / name))
            await session.start()
            token = helpdesk.add_agent(name)
            await session.accounts.add("native", helpdesk.url, token, name)
            await until(lambda session=session: in_step(session), session)
            sessions.append(session)
        return cls(*sessions)


def in_step(session: Session) -> bool:
    states = session.library.sync_states()
    return bool(states) and all(s.synced_at and s.phase is SyncPhase.IDLE for s in states)


def refs(session: Session) -> list[TicketRef]:
    return [row.ref for row in session.library.tickets(TicketQuery()).rows(0, 100)]


def seen(session: Session, ref: TicketRef) -> list[tuple[str, Doing]]:
    [account] = session.library.accounts()
    here = TicketRef(account.id, ref.id)
    return [(who.name, who.doing) for who in session.presence.others(here)]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """Return what was said at the helpdesk, as it comes."""
    said: list[tuple[Any, ...]] = []
    say: Callable[..., None] = Board.say

    def noted(board: Board, *what: Any) -> None:
        said.append(what)
        say(board, *what)

    monkeypatch.setattr(Board, "say", noted)
    return said


def test_one_sees_the_other_come_write_move_on_and_quit(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with AsyncExitStack() as stack:
            pair = await Pair.at(stack, helpdesk, tmp_path)
            kim, lee = pair.kim, pair.lee
            one, two = refs(kim)[:2]
            told: list[PresenceChanged] = []
            lee.changes.subscribe(
                lambda change: told.append(change) if isinstance(change, PresenceChanged) else None
            )
            kim.presence.be(one)
            await until(lambda: seen(lee, one) == [("Kim", Doing.VIEWING)], lee)
            assert [[ref.id for ref in change.refs] for change in told] == [[one.id]]
            # Nobody is told of themselves.
            assert seen(kim, one) == []
            lee.presence.be(TicketRef(refs(lee)[0].account, one.id), Doing.NOTING)
            await until(lambda: seen(kim, one) == [("Lee", Doing.NOTING)], kim)
            kim.presence.be(one, Doing.REPLYING)
            await until(lambda: seen(lee, one) == [("Kim", Doing.REPLYING)], lee)
            kim.presence.be(two)
            await until(lambda: seen(lee, two) == [("Kim", Doing.VIEWING)], lee)
            await until(lambda: seen(lee, one) == [], lee)
            kim.presence.be(None)
            await until(lambda: seen(lee, two) == [], lee)
            kim.presence.be(two)
            await until(lambda: seen(lee, two) == [("Kim", Doing.VIEWING)], lee)
            await kim.stop()
            await until(lambda: seen(lee, two) == [], lee)

    run(story())


def test_it_is_said_again_before_it_lapses_and_after_the_helpdesk_was_away(
    tmp_path: Path, said: list[tuple[Any, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "RENEWALS", 40.0)

    async def story(helpdesk: RunningHelpdesk) -> None:
        async with AsyncExitStack() as stack:
            pair = await Pair.at(stack, helpdesk, tmp_path)
            [one, *_] = refs(pair.kim)
            pair.kim.presence.be(one)
            await until(lambda: seen(pair.lee, one) == [("Kim", Doing.VIEWING)], pair.lee)
            before = len(said)
            helpdesk.reply_as_agent(one.id, "Meanwhile")
            while len(said) == before:
                helpdesk.reply_as_agent(one.id, "Meanwhile")
                await pair.lee.actions.refresh_thread(refs(pair.lee)[0])
            # The same ticket, the same thing done.
            assert said[-1][2:5] == said[before - 1][2:5]
            helpdesk.stop()
            await until(lambda: seen(pair.lee, one) == [], pair.lee)
            helpdesk.start()
            for session in (pair.kim, pair.lee):
                session.actions.sync_now()
            await until(lambda: seen(pair.lee, one) == [("Kim", Doing.VIEWING)], pair.lee)

    with RunningHelpdesk(tmp_path / "helpdesk", seed_from=SEED) as helpdesk:
        run(story(helpdesk))


def test_who_only_passes_tickets_by_says_little(
    tmp_path: Path, helpdesk: RunningHelpdesk, said: list[tuple[Any, ...]]
) -> None:
    async def story() -> None:
        async with AsyncExitStack() as stack:
            pair = await Pair.at(stack, helpdesk, tmp_path)
            found = refs(pair.kim)
            for ref in found * 20:
                pair.kim.presence.be(ref)
            last = found[-1]
            await until(lambda: seen(pair.lee, last) == [("Kim", Doing.VIEWING)], pair.lee)
            # The first may have been told already, the last one is; the hundred between are not.
            assert len(said) <= 2

    run(story())


def test_nothing_is_said_offline_or_by_customers(
    tmp_path: Path, helpdesk: RunningHelpdesk, said: list[tuple[Any, ...]]
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await session.start()
            await session.accounts.add("native", helpdesk.url, helpdesk.tokens["customer"], "Robin")
            await session.accounts.add("native", helpdesk.url, helpdesk.tokens["agent"], "Mira")
            await until(lambda: in_step(session), session)
            robin, mira = session.library.accounts()
            [ticket, *_] = (ref for ref in refs(session) if ref.account == mira.id)
            session.presence.be(TicketRef(robin.id, ticket.id))
            session.presence.be(ticket)
            await until(lambda: said, session)
            helpdesk.stop()
            session.actions.sync_now()
            await until(
                lambda: all(s.phase is SyncPhase.OFFLINE for s in session.library.sync_states()),
                session,
            )
            session.presence.be(ticket, Doing.REPLYING)
            session.presence.be(None)
            assert session.library.outbox() == []
            assert [what[1] for what in said] == ["Mira"]

    run(story())


def test_where_somebody_is_before_the_helpdesk_told_what_it_can_do_is_told_once_it_did(
    tmp_path: Path, helpdesk: RunningHelpdesk, said: list[tuple[Any, ...]]
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await session.start()
            await session.accounts.add("native", helpdesk.url, helpdesk.tokens["agent"], "Mira")
            await until(lambda: in_step(session), session)
            [ticket, *_] = refs(session)
            with session.profile.own.transaction() as tx:
                # As an older version left it, which asked nobody for that.
                name = capabilities_setting(ticket.account)
                tx.run("DELETE FROM settings WHERE key = ?", (name,))
        helpdesk.stop()
        async with opened(tmp_path / "profile") as session:
            await session.start()
            await until(
                lambda: all(s.phase is SyncPhase.OFFLINE for s in session.library.sync_states()),
                session,
            )
            assert session.library.capabilities(ticket.account) is None
            session.presence.be(ticket)
            helpdesk.start()
            session.actions.sync_now()
            await until(lambda: said, session)
            assert said[-1][1] == "Mira"

    run(story())


def test_good_bye_is_the_last_word_though_a_word_was_on_its_way(
    tmp_path: Path, helpdesk: RunningHelpdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    came, go_on = threading.Event(), threading.Event()
    say: Callable[..., None] = Board.say

    def slow(board: Board, *what: Any) -> None:
        came.set()
        assert go_on.wait(30)
        say(board, *what)

    monkeypatch.setattr(Board, "say", slow)
    monkeypatch.setattr(presence, "_GOODBYE", 30.0)

    async def story() -> None:
        async with AsyncExitStack() as stack:
            pair = await Pair.at(stack, helpdesk, tmp_path)
            [one, *_] = refs(pair.kim)
            pair.kim.presence.be(one)
            assert await asyncio.to_thread(came.wait, 30)
            async with asyncio.TaskGroup() as group:
                group.create_task(pair.kim.presence.stop())
                await asyncio.sleep(0)
                go_on.set()
            board = helpdesk.helpdesk.presence
            assert [board.at(ticket)["people"] for ticket in board.tickets()] in ([], [[]])

    run(story())
