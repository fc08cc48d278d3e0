"""Views that the person made or shares: kept in order, handed on, counted."""

import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from desktop.domain.changes import Change, ViewsChanged
from desktop.domain.conditions import Condition, Facet, Group, Join, Operator
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import BUILT_IN, SavedView, ViewId
from desktop.domain.views import TicketQuery, view_query
from desktop.services.library import Library
from desktop.services.shared_views import SharedView, SharedViews
from desktop.services.view_counting import ViewCounting
from desktop.services.view_files import Imported, check_view, read_views, write_views
from desktop.store.catalogs import ViewCount
from desktop.store.profile import Profile
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    from desktop.backends.base import Backend

_TICK = timedelta(microseconds=1)


class SavedViews:
    """All views beside the plain ones, on the loop's thread; raises only `Problem`."""

    def __init__(
        self,
        profile: Profile,
        worker: Worker,
        readers: Worker,
        library: Library,
        publish: Callable[[Change], None],
        online: "Callable[[AccountId], Backend]",
    ) -> None:
        self._profile = profile
        self._worker = worker
        self._library = library
        self._publish = publish
        self._shared = SharedViews(profile.accounts, worker, library, publish, online)
        self._counting = ViewCounting(profile.tickets, readers, library, publish, self._queries)

    # --- reading

    def all(self) -> list[SavedView]:
        """Return the views that were made here, in the person's order."""
        return self._profile.views.all()

    def built_in(self, account: AccountId | None = None) -> tuple[SavedView, ...]:
        """Return those that come with Deskbell; () where the person is no staff."""
        accounts = self._library.accounts() if account is None else [self._library.account(account)]
        staff = bool(accounts) and all(self._library.is_agent(each.id) for each in accounts)
        return BUILT_IN if staff else ()

    def get(self, id: ViewId) -> SavedView | None:
        """Return any view: one's own, built in or shared; None where it is gone."""
        own = self._profile.views.get(id)
        known = (*BUILT_IN, *(each.view for each in self._shared.all() if each.view is not None))
        return own or next((view for view in known if view.id == id), None)

    def query(
        self, view: SavedView, account: AccountId | None = None, search: str = ""
    ) -> TicketQuery:
        """Return the question that a view asks while the tickets of *account* are on show."""
        query = view_query(view, search)
        return query if query.account is not None else replace(query, account=account)

    # --- changing

    def from_query(self, query: TicketQuery, name: str = "") -> SavedView:
        """Return a view, not kept yet, that shows what *query* does: filters, order and groups."""
        return SavedView(
            id=ViewId(""),
            name=name,
            account=query.account,
            filter=_filter_of(query),
            search=query.search,
            sort=query.sort,
            group=query.group,
        )

    async def save(self, view: SavedView) -> SavedView:
        """Keep a view; a new one (and a copy of one that is not one's own) comes last.

        Raises `NoName` or `BadFilter`.
        """
        check_view(view)
        if not view.id or view.id.startswith(("built-in:", "shared:")):
            view = structs.replace(view, id=_new_id())
        await self._worker.run(self._profile.views.save, view)
        self._tell()
        return self._profile.views.get(view.id) or view

    async def delete(self, id: ViewId) -> None:
        """Forget one's own view."""
        await self._worker.run(self._profile.views.delete, id)
        self._tell()

    async def reorder(self, ids: Sequence[ViewId]) -> None:
        """Put one's own views in that order."""
        await self._worker.run(self._profile.views.reorder, ids)
        self._tell()

    # --- files

    async def export(self, ids: Sequence[ViewId], path: Path) -> None:
        """Write views into a file; raises `Nothing` where one is gone, and what a disk says."""
        views = [view for view in map(self.get, ids) if view is not None]
        if not views or len(views) < len(ids):
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such view any more"))
        await self._worker.run(write_views, path, views)

    async def import_file(self, path: Path, account: AccountId | None = None) -> Imported:
        """Keep the views of a file as one's own, for one account or for all.

        Those that cannot be used are left out, and told. Raises `NotAViewFile`, `NewerViewFile`.
        """
        found = await self._worker.run(read_views, path, account, _new_id)
        for view in found.views:
            await self._worker.run(self._profile.views.save, view)
        self._tell()
        return found

    # --- counts

    def counts(self, account: AccountId | None = None) -> dict[ViewId, ViewCount]:
        """Return how many tickets each view holds in one account or all, as counted last.

        {} before that; `ViewCountsChanged` tells of news.
        """
        return self._counting.counts(account)

    def receive(self, change: Change) -> None:
        """Take note of what may have changed counts."""
        self._counting.receive(change)
        self._shared.receive(change)

    async def watch(self) -> None:
        """Count whenever something changed; runs until it is cancelled."""
        await self._counting.run()

    async def keep_shared_fresh(self) -> None:
        """Fetch shared views when a helpdesk is reached, and now and then; until cancelled."""
        await self._shared.keep_fresh()

    # --- shared ones

    def can_share(self, account: AccountId) -> bool:
        """Tell whether the helpdesk keeps views for all its staff."""
        return self._shared.is_offered(account)

    def shared(self, account: AccountId) -> list[SharedView]:
        """Return the views that the staff of a helpdesk share, as fetched last."""
        return self._shared.of(account)

    async def fetch_shared(self, account: AccountId) -> list[SharedView]:
        """Ask the helpdesk for them; needs it to be reached."""
        return await self._shared.fetch(account)

    async def share(self, view: SavedView, account: AccountId) -> SharedView:
        """Share a view with the staff of a helpdesk, or change a shared one there."""
        check_view(view)
        return await self._shared.share(view, account)

    async def unshare(self, id: ViewId) -> None:
        """Take a shared view away from everybody; whoever wants it keeps a copy with `save`."""
        await self._shared.unshare(id)

    # --- parts

    def _queries(self, account: AccountId | None) -> dict[ViewId, TicketQuery]:
        """Return the questions of all views that are shown beside the tickets of *account*."""
        accounts = [a.id for a in self._library.accounts()] if account is None else [account]
        shared = [each.view for id in accounts for each in self._shared.of(id)]
        views = [*self.built_in(account), *self.all(), *(view for view in shared if view)]
        return {
            view.id: self.query(view, account)
            for view in views
            if account is None or view.account in (None, account)
        }

    def _tell(self) -> None:
        self._publish(ViewsChanged())


def _new_id() -> ViewId:
    return ViewId(uuid.uuid4().hex)


def _one_of(facet: Facet, values: Collection[str]) -> Condition:
    if not values:
        # What no ticket passes.
        return Condition(Facet.NUMBER, Operator.EMPTY)
    if values == {""}:
        return Condition(facet, Operator.EMPTY)
    return Condition(facet, Operator.ANY_OF, tuple(sorted(values)))


def _filter_of(query: TicketQuery) -> Group:
    """Return the filters above a list, and the view they narrow, as one filter."""
    parts: list[Condition | Group] = []
    if query.where is not None and query.where.parts:
        same = query.where.join is Join.ALL
        parts += query.where.parts if same else (query.where,)
    if query.statuses is not None:
        parts.append(_one_of(Facet.STATUS, {status.value for status in query.statuses}))
    if query.status_label is not None:
        parts.append(_one_of(Facet.STATUS_LABEL, {query.status_label}))
    if query.departments is not None:
        parts.append(_one_of(Facet.DEPARTMENT, query.departments))
    if query.since is not None:
        parts.append(Condition(Facet.UPDATED, Operator.AFTER, (query.since.isoformat(),)))
    if query.until is not None:
        until = (query.until + _TICK).isoformat()
        parts.append(Condition(Facet.UPDATED, Operator.BEFORE, (until,)))
    return Group(parts=tuple(parts))
