"""Saved replies over a real helpdesk: shared, one's own, used, and done with a reply."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.errors import Conflict, Refused
from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.macros import ANY, Macro
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.domain.work import ME, Deeds
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.services.conftest import opened, run, signed_in, until

CLOSE = Deeds(status_id="closed", meaning=Status.CLOSED)


async def desk(session: Session, helpdesk: RunningHelpdesk) -> AccountId:
    account = await signed_in(session, helpdesk, "agent")
    await session.start()
    await until(lambda: session.library.sync_state(account.id).synced_at, session)
    return account.id


def first(session: Session) -> TicketRef:
    statuses = frozenset(Status) - {Status.CLOSED}
    return session.library.tickets(TicketQuery(statuses=statuses)).rows(0, 1)[0].ref


def test_what_one_shares_comes_back_with_the_catalog(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await desk(session, helpdesk)
            assert session.macros.can_share(account)
            new = replace_name(session.macros.new(), "Greet")
            kept = await session.macros.save(account, new, shared=True)
            await until(lambda: session.macros.get(account, new.id) == kept, session)
            changed = replace_name(kept, "Greet kindly")
            await session.macros.save(account, changed, shared=True)
            with pytest.raises(Conflict):
                await session.macros.save(account, replace_name(kept, "Stale"), shared=True)
            await until(lambda: "Greet kindly" in names(session, account), session)
            current = session.macros.get(account, new.id)
            assert current is not None
            await session.macros.remove(account, current)
            await until(lambda: session.macros.get(account, new.id) is None, session)

    run(story())


def test_what_says_and_does_nothing_is_refused(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await desk(session, helpdesk)
            empty = Macro(id=session.macros.new().id, name="Nothing")
            with pytest.raises(Refused):
                await session.macros.save(account, empty, shared=True)

    run(story())


def test_ones_own_needs_no_helpdesk_and_can_be_shared_later(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await desk(session, helpdesk)
            mine = replace_name(session.macros.new(), "Mine")
            await session.macros.save(account, mine, shared=False)
            assert [m.shared for m in session.macros.all(account) if m.id == mine.id] == [False]
            await session.macros.save(account, mine, shared=True)
            await until(
                lambda: (
                    [m.shared for m in session.macros.all(account) if m.id == mine.id] == [True]
                ),
                session,
            )

    run(story())


def test_a_reply_with_deeds_is_sent_and_they_are_done(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await desk(session, helpdesk)
            ref = first(session)
            macro = Macro(
                id=session.macros.new().id,
                name="Solved",
                texts={ANY: "#{{ticket.number}} is solved, {{customer.name}}."},
                then=Deeds(
                    assignee=ME, add_tags=("solved",), status_id="closed", meaning=Status.CLOSED
                ),
            )
            words = session.macros.words(ref, macro, ["nl"])
            assert "{{" not in words
            draft = replace(
                session.actions.new_draft(account, ref),
                body=words,
                then=session.macros.deeds(account, macro),
            )
            await session.actions.send(draft, undo_seconds=0.0)

            def done() -> bool:
                row = session.library.ticket(ref)
                return (
                    row is not None
                    and row.ticket.status is Status.CLOSED
                    and not session.library.outbox()
                )

            await until(done, session)
            row = session.library.ticket(ref)
            assert row is not None
            assert row.ticket.assignee is not None
            assert row.ticket.assignee.id == session.library.me(account).id
            assert "solved" in row.ticket.tags
            assert words in [m.body for m in session.library.conversation(ref).messages]

    run(story())


def test_a_macro_without_words_only_does(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await desk(session, helpdesk)
            ref = first(session)
            assert len(await session.macros.do(ref, Macro(id="x", name="Close", then=CLOSE))) == 1

            def closed() -> bool:
                row = session.library.ticket(ref)
                return row is not None and row.ticket.status is Status.CLOSED

            await until(closed, session)

    run(story())


def replace_name(macro: Macro, name: str) -> Macro:
    return Macro(id=macro.id, name=name, texts={ANY: "Hello"}, version=macro.version)


def names(session: Session, account: AccountId) -> list[str]:
    return [macro.name for macro in session.macros.all(account)]
