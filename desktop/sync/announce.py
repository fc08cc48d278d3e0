"""Telling what a save changed."""

from desktop.domain.changes import (
    DraftsChanged,
    LoginsDestroyed,
    MessagesArrived,
    OutboxChanged,
    ThreadChanged,
    TicketsChanged,
)
from desktop.domain.ids import TicketRef
from desktop.store.purge import Destroyed
from desktop.store.tickets import Saved
from desktop.sync.context import Context


def announce(context: Context, saved: Saved) -> None:
    """Publish what *saved* changed, rows first; call it on the loop's thread."""
    account = context.account.id
    if saved.refs:
        context.publish(TicketsChanged(account, saved.refs, saved.membership))
    for ref in saved.threads:
        context.publish(ThreadChanged(ref))
    _announce_destroyed(context, saved.destroyed)
    if saved.arrived:
        context.publish(MessagesArrived(account, saved.arrived))


def _announce_destroyed(context: Context, destroyed: Destroyed) -> None:
    for ticket in destroyed.tickets:
        context.publish(LoginsDestroyed(TicketRef(context.account.id, ticket)))
    for draft in destroyed.drafts:
        context.publish(DraftsChanged(draft))
    for item, ticket in destroyed.items:
        ref = TicketRef(context.account.id, ticket)
        context.publish(OutboxChanged(item, ref))
        context.publish(ThreadChanged(ref))
