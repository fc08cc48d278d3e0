"""Fetching one conversation into the profile."""

from desktop.domain.errors import NotFound
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.message import Thread
from desktop.store.thread_base import ThreadBase
from desktop.store.tickets import Saved
from desktop.sync.announce import announce
from desktop.sync.context import Context


async def fetch_conversation(context: Context, ticket: RemoteId) -> NotFound | None:
    """Fetch one conversation now; a ticket that is gone leaves the cache, and it is told how."""
    ref = TicketRef(context.account.id, ticket)
    base = await context.worker.run(context.profile.tickets.begin_thread, ref)
    try:
        thread = await context.backend.thread(ticket)
    except NotFound as gone:
        announce(context, await context.worker.run(_remove, context, ticket))
        return gone
    announce(context, await context.worker.run(_save, context, base, thread))
    return None


def _remove(context: Context, ticket: RemoteId) -> Saved:
    return context.profile.tickets.save(
        context.account.id, me=context.account.person.id, tickets=(), messages=(), removed=(ticket,)
    )


def _save(context: Context, base: ThreadBase, thread: Thread) -> Saved:
    # A conversation older than the account, fetched for the first time, is no news.
    old = thread.ticket.created.timestamp() < context.account.added
    return context.profile.tickets.save_thread(
        base, me=context.account.person.id, thread=thread, first=old and not base.messages
    )
