"""New messages are told once: not those of a first sync, all that came meanwhile, none again."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.accounts import Account
from desktop.domain.changes import Change, MessagesArrived, NewsArrived
from desktop.domain.ids import TicketRef
from desktop.domain.views import TicketQuery
from desktop.helpdesk.people import viewer_of
from desktop.helpdesk.running import RunningHelpdesk
from desktop.helpdesk.schema import tickets
from desktop.helpdesk.writing import Draft, reply
from desktop.services import news_watch
from desktop.services.session import Session
from desktop.sync.tasks import TaskSet
from tests.services.conftest import opened, run, signed_in, until


def write(helpdesk: RunningHelpdesk, number: str, by: str = "agent") -> None:
    with helpdesk.helpdesk.database.write() as write:
        viewer = viewer_of(write.conn, helpdesk.tokens[by])
        assert viewer is not None
        row = write.conn.execute(select(tickets.c.id).where(tickets.c.number == number)).one()
        reply(write, helpdesk.helpdesk.settings, viewer, row.id, Draft("Hello", "text"))


@asynccontextmanager
async def told_by(session: Session) -> AsyncGenerator[list[NewsArrived]]:
    """Let a session sync and tell."""
    told: list[NewsArrived] = []

    def receive(change: Change) -> None:
        if isinstance(change, NewsArrived):
            told.append(change)

    session.changes.subscribe(session.news.receive)
    session.changes.subscribe(receive)
    tasks = TaskSet()
    tasks.spawn(session.news.run(), name="news")
    await session.start()
    try:
        yield told
    finally:
        await tasks.cancel()


def numbers(news: NewsArrived) -> set[str]:
    return {one.row.ticket.number for one in news.news}


async def in_step(session: Session, account: Account) -> None:
    await until(lambda: session.library.sync_state(account.id).synced_at, session)


def ref_of(session: Session, number: str) -> TicketRef:
    rows = session.library.tickets(TicketQuery()).rows(0, 50)
    return next(row.ref for row in rows if row.ticket.number == number)


def test_a_first_sync_is_no_news_and_what_came_meanwhile_is_told_after_a_restart(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def first() -> None:
        async with opened(tmp_path / "p") as session, told_by(session) as told:
            account = await signed_in(session, helpdesk)
            await in_step(session, account)
            # Whatever of the first sync were news would be told with this.
            write(helpdesk, "503", by="customer")
            write(helpdesk, "502")
            await until(lambda: told, session)
            assert [numbers(each) for each in told] == [{"502"}]

    async def second() -> None:
        async with opened(tmp_path / "p") as session, told_by(session) as told:
            await until(lambda: told, session)
            [news] = told
            assert numbers(news) == {"501", "502", "503"}
            assert news.together
            assert sum(len(one.messages) for one in news.news) == 4
            # Were a helpdesk to bring them again, as after a mended cache:
            again = tuple(message for one in news.news for message in one.messages)
            account = news.news[0].row.ref.account
            session.changes.publish(MessagesArrived(account, again))
            write(helpdesk, "501")
            await until(lambda: len(told) > 1, session)
            assert [len(one.messages) for one in told[1].news] == [1]

    run(first())
    for number in ("501", "502", "503", "503"):
        write(helpdesk, number)
    run(second())


def test_a_crash_between_keeping_and_telling_tells_nothing_twice(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "p") as session, told_by(session) as told:
            account = await signed_in(session, helpdesk)
            await in_step(session, account)
            kept_first: list[bool] = []

            def look(change: Change) -> None:
                if isinstance(change, NewsArrived):
                    setting = session.profile.accounts.setting(f"news told {account.id}")
                    kept_first.append(change.news[0].newest.id in (setting or ""))

            session.changes.subscribe(look)
            write(helpdesk, "503")
            await until(lambda: told, session)
            assert kept_first == [True]

    run(story())


def test_what_is_put_off_is_told_again_unless_it_was_read(
    tmp_path: Path, helpdesk: RunningHelpdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news_watch, "SNOOZE", news_watch.RULES / 10)

    async def story() -> None:
        async with opened(tmp_path / "p") as session, told_by(session) as told:
            account = await signed_in(session, helpdesk)
            await in_step(session, account)
            write(helpdesk, "502")
            write(helpdesk, "503")
            await until(
                lambda: {n for each in told for n in numbers(each)} == {"502", "503"}, session
            )
            told.clear()
            read, left = ref_of(session, "502"), ref_of(session, "503")
            await session.news.put_off_to_morning([read, left])
            await session.actions.mark_read(read)
            later = f"news later {account.id}"
            async with asyncio.timeout(30):
                # It is kept by another thread, which tells nobody.
                while read.id in (session.profile.accounts.setting(later) or ""):  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
            await session.news.put_off_an_hour([left])
            await until(lambda: told, session)
            assert [numbers(each) for each in told] == [{"503"}]
            assert session.profile.accounts.setting(later) == "{}"

    run(story())


def test_the_same_person_with_two_accounts_hears_nothing_of_themselves(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "p") as session, told_by(session) as told:
            for role in ("customer", "agent"):
                await in_step(session, await signed_in(session, helpdesk, role))
            write(helpdesk, "503")
            write(helpdesk, "502", by="customer")
            staff = next(a for a in session.library.accounts() if a.name == "agent")
            other = next(
                m
                for row in session.library.tickets(TicketQuery(account=staff.id)).rows(0, 50)
                for m in session.library.conversation(row.ref).messages
                if m.author.id not in {a.person.id for a in session.library.accounts()}
            )
            ref = TicketRef(staff.id, other.ticket)
            await session.actions.mark_unread(ref)
            session.changes.publish(MessagesArrived(staff.id, (other,)))
            await until(lambda: told, session)
            assert {m.id for each in told for one in each.news for m in one.messages} == {other.id}

    run(story())


def test_signing_out_forgets_what_was_told_and_muted(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "p") as session, told_by(session) as told:
            account = await signed_in(session, helpdesk)
            await in_step(session, account)
            write(helpdesk, "503")
            await until(lambda: told, session)
            ref = ref_of(session, "503")
            await session.mutes.mute(ref)
            await session.news.put_off_an_hour([ref])
            kept = [f"{what} {account.id}" for what in ("muted", "news told", "news later")]
            assert all(session.profile.accounts.setting(each) for each in kept)
            await session.accounts.remove(account.id)
            assert [session.profile.accounts.setting(each) for each in kept] == [None] * 3

    run(story())
