"""Tickets and views that the person wants to hear nothing of: the one place that knows them.

Whatever counts or tells outside the lists asks here: notifications, the badge of the tray.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

import msgspec

from desktop.domain.changes import Change, MutesChanged, TicketsChanged
from desktop.domain.conditions import YES, Condition, Facet, Operator, all_of
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.saved_view import ViewId
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery, view_query
from desktop.services.library import Library
from desktop.services.saved_views import SavedViews
from desktop.store.accounts import AccountStore
from desktop.store.ticket_list import TicketList
from desktop.sync.worker import Worker

_TICKETS: Final = "muted"
"""With an account: `store.wipe` knows it by that name."""
_VIEWS: Final = "muted views"
_PAGE: Final = 256
_MOST: Final = 4_096
_read = msgspec.json.Decoder(frozenset[str]).decode


class Mutes:
    """Kept with the profile, on the loop's thread. Publishes `MutesChanged`."""

    def __init__(
        self,
        settings: AccountStore,
        worker: Worker,
        readers: Worker,
        library: Library,
        views: Callable[[], SavedViews],
        publish: Callable[[Change], None],
    ) -> None:
        self._settings = settings
        self._worker = worker
        self._readers = readers
        self._library = library
        self._views = views
        self._publish = publish
        self._tickets: dict[AccountId, frozenset[str]] = {}
        self._muted_views = _stored(settings.setting(_VIEWS))

    def has(self, ref: TicketRef) -> bool:
        """Tell whether a ticket itself is muted: what lists show a sign for."""
        return ref.id in self._of(ref.account)

    def has_view(self, view: ViewId) -> bool:
        """Tell whether a view is muted: so are the tickets that are in it."""
        return view in self._muted_views

    async def mute(self, ref: TicketRef, *, muted: bool = True) -> None:
        """Hear no more of a ticket, or again."""

        def keep() -> None:
            known = self._of(ref.account)
            now = known | {ref.id} if muted else known - {ref.id}
            self._settings.set_setting(f"{_TICKETS} {ref.account}", _text(now))
            self._tickets[ref.account] = now

        await self._worker.run(keep)
        self._publish(TicketsChanged(ref.account, frozenset({ref}), membership=False))
        self._publish(MutesChanged())

    async def mute_view(self, view: ViewId, *, muted: bool = True) -> None:
        """Hear no more of the tickets in a view, or again."""

        def keep() -> None:
            known = self._muted_views
            now = known | {view} if muted else known - {view}
            self._settings.set_setting(_VIEWS, _text(now))
            self._muted_views = now

        await self._worker.run(keep)
        self._publish(MutesChanged())

    def are_any(self) -> bool:
        """Tell whether a ticket or a view is muted."""
        accounts = self._library.accounts()
        return bool(self._muted_views) or any(self._of(account.id) for account in accounts)

    async def clear(self) -> None:
        """Hear of everything again."""
        refs = {
            account.id: [TicketRef(account.id, RemoteId(id)) for id in self._of(account.id)]
            for account in self._library.accounts()
        }
        for view in tuple(self._muted_views):
            await self.mute_view(ViewId(view), muted=False)
        for ref in (ref for each in refs.values() for ref in each):
            await self.mute(ref, muted=False)

    async def silent(self, rows: Iterable[TicketRow]) -> frozenset[TicketRef]:
        """Return which of these are muted, by themselves or by a view that they are in."""
        here = {row.ref: row for row in rows}
        found = {ref for ref in here if self.has(ref)}
        numbers = tuple({row.ticket.number for ref, row in here.items() if ref not in found})
        if numbers:
            narrow = Condition(Facet.NUMBER, Operator.ANY_OF, numbers)
            found |= await self._in_views(narrow) & here.keys()
        return frozenset(found)

    async def unread(self) -> frozenset[TicketRef]:
        """Return the unread tickets that are muted: what a badge leaves out."""
        accounts = [account.id for account in self._library.accounts()]
        muted = (TicketRef(a, RemoteId(id)) for a in accounts for id in self._of(a))
        rows = map(self._library.ticket, muted)
        found = {row.ref for row in rows if row is not None and row.unread}
        return frozenset(found | await self._in_views(Condition(Facet.UNREAD, Operator.IS, (YES,))))

    async def _in_views(self, narrow: Condition) -> set[TicketRef]:
        """Return the tickets of muted views for which *narrow* holds too."""
        queries: list[TicketQuery] = []
        for id in self._muted_views:
            view = self._views().get(ViewId(id))
            if view is not None:
                query = view_query(view)
                where = all_of(narrow) if query.where is None else all_of(query.where, narrow)
                queries.append(replace(query, where=where, sort=(), group=None))
        found: set[TicketRef] = set()
        for query in queries:
            tickets = self._library.tickets(query)

            def read(tickets: TicketList = tickets) -> set[TicketRef]:
                tickets.finish()
                refs: set[TicketRef] = set()
                for first in range(0, _MOST, _PAGE):
                    rows = tickets.rows(first, _PAGE)
                    refs.update(row.ref for row in rows)
                    if len(rows) < _PAGE:
                        break
                return refs

            found |= await self._readers.run(read)
        return found

    def _of(self, account: AccountId) -> frozenset[str]:
        known = self._tickets.get(account)
        if known is None:
            known = _stored(self._settings.setting(f"{_TICKETS} {account}"))
            self._tickets[account] = known
        return known


def _text(names: frozenset[str]) -> str:
    return msgspec.json.encode(sorted(names)).decode()


def _stored(text: str | None) -> frozenset[str]:
    """Return what was kept; what cannot be read any more counts as nothing."""
    try:
        return frozenset() if text is None else _read(text)
    except msgspec.MsgspecError:
        return frozenset()
