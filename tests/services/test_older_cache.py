"""A cache from before conversations: what it read as one is told apart after the upgrade."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import msgspec

from desktop.domain.conversations import MAIN, SideConversation, new_conversation
from desktop.domain.ids import TicketRef
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.store.codec import decode_message, decode_ticket, encode
from desktop.store.database import Database
from desktop.store.profile import CACHE_SETTINGS
from desktop.store.schema import CACHE
from tests.services.conftest import opened, run, signed_in, until

BEFORE = next(n for n, step in enumerate(CACHE) if "COLUMN conversation" in "".join(step))


def without(name: str, value: Any) -> bytes:
    """Return what was written of a value when nobody knew the field *name*."""
    known = [field.name for field in fields(value) if field.name != name]
    return encode({each: getattr(value, each) for each in known})


def write_older(directory: Path) -> str:
    """Put a cache of the format before conversations in place of the one in *directory*.

    Returns how far its one account had been read.
    """
    key = keys.obtain(directory, None).key
    path = directory / "cache.db"
    new = Database(path, key, CACHE_SETTINGS)
    accounts = new.rows("SELECT n, id, cursor, catalog FROM accounts")
    cells = new.rows("SELECT cell, account, status, label, department, unread FROM cells")
    kept = "row, account, id, number, cell, rank, updated, foreign_at, data"
    tickets = [
        (*row, without("conversations", decode_ticket(data)))
        for *row, data in new.rows(f"SELECT {kept} FROM tickets")
    ]
    messages = [
        (*row, without("conversation", decode_message(data)))
        for *row, data in new.rows("SELECT row, ticket, id, created, mine, data FROM messages")
    ]
    new.close()
    for beside in directory.glob("cache.db*"):
        beside.unlink()
    old = Database(path, key, CACHE_SETTINGS)
    old.migrate(CACHE[:BEFORE])
    with old.transaction() as tx:
        tx.run_many("INSERT INTO accounts (n, id, cursor, catalog) VALUES (?, ?, ?, ?)", accounts)
        tx.run_many(
            "INSERT INTO cells (cell, account, status, label, department, unread) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            cells,
        )
        tx.run_many(f"INSERT INTO tickets ({kept}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", tickets)
        tx.run_many("INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?)", messages)
        tx.run("UPDATE facet_state SET behind = (SELECT max(row) FROM tickets)")
    old.close()
    ((_, _, cursor, _),) = accounts
    return cursor


def test_side_conversations_leave_the_main_one_after_an_upgrade(helpdesk: RunningHelpdesk) -> None:
    directory = helpdesk.directory.parent / "profile"
    supplier = SideConversation(id=new_conversation(), name="Supplier", internal=True)

    def bodies(session: Session, ref: TicketRef) -> list[str]:
        return [m.body for m in session.library.conversation(ref, None, MAIN).messages]

    async def story() -> None:
        async with opened(directory) as session:
            await session.start()
            account = await signed_in(session, helpdesk, "agent")
            await until(lambda: session.library.sync_state(account.id).synced_at, session)
            ref = session.library.tickets(TicketQuery(account=account.id)).rows(0, 1)[0].ref
            main = bodies(session, ref)
            draft = session.actions.new_draft(account.id, ref, internal=True)
            draft = replace(
                draft, body="Which cable?", conversation=supplier.id, begins=supplier.name
            )
            await session.actions.send(draft, undo_seconds=0.0)
            await until(lambda: not session.library.outbox(), session)
        cursor = write_older(directory)
        async with opened(directory) as session:
            # As it was read before there were conversations.
            assert "Which cable?" in bodies(session, ref)
            # What went away meanwhile is told in the feed alone: its place is kept.
            begun = session.profile.tickets.cursor(account.id)
            assert begun is not None
            feed = msgspec.json.decode(cursor)["feed"]
            assert msgspec.json.decode(begun) == {"phase": "tickets", "feed": feed}
            engine = await session.connect(session.library.account(account.id))
            await engine.sync_once()
            assert bodies(session, ref) == main
            aside = session.library.conversation(ref, None, supplier.id)
            assert [m.body for m in aside.messages] == ["Which cable?"]
            row = session.library.ticket(ref)
            assert row is not None
            assert [c.name for c in row.ticket.conversations] == ["Supplier"]

    run(story())
