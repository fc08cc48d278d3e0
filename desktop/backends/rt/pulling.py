"""Pulls: first all tickets, newest first, then what changed, as the server dates it."""

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from desktop.backends.ask import Ask
from desktop.backends.base import Page
from desktop.backends.rt import cursor as state
from desktop.backends.rt import shapes, tickets
from desktop.backends.rt.cursor import Following, Known, Listing
from desktop.backends.rt.desk import Desk
from desktop.backends.rt.shapes import RtTicket, TicketRows, moment, number, read
from desktop.domain.errors import QT_TRANSLATE_NOOP, NotFound, TooMuch
from desktop.domain.ids import RemoteId
from desktop.domain.message import Thread
from desktop.domain.ticket import Ticket

CONVERSATIONS = 20
"""Changed tickets of one page that are read whole, so that their rows are right at once."""
MOST_PAGES = 100_000
"""Of one walk: ten million tickets, more than any helpdesk has."""
_DOUBTS = 20
_FRESH = 10.0
_GLANCE = 10
"""Rows that are enough while little happens."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What of a walk was found out so far."""

    tickets: Sequence[Ticket] = ()
    removed: Sequence[RemoteId] = ()
    handed_out: Mapping[str, Known] = field(default_factory=dict[str, Known])

    def joined(self, other: "_Step") -> "_Step":
        return _Step(
            [*self.tickets, *other.tickets],
            [*self.removed, *other.removed],
            {**self.handed_out, **other.handed_out},
        )


class Pulling:
    """Follows one RT. Conversations read on the way are kept for a moment: they are due next."""

    def __init__(
        self,
        desk: Desk,
        clock: Callable[[], float] = time.time,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        self._desk = desk
        self._clock = clock
        self._elapsed = elapsed
        self._read: dict[RemoteId, tuple[float, Thread]] = {}
        self._outdated: set[RemoteId] = set()
        """Tickets that were written to while they may have been read."""

    async def pull(self, cursor: str | None) -> Page:
        """Return the next step after *cursor*."""
        now = self._elapsed()
        self._read = {id: read for id, read in self._read.items() if now - read[0] < _FRESH}
        match state.decode(cursor):
            case None:
                return await self._list(await self._beginning())
            case Listing() as listing:
                return await self._list(listing)
            case Following() as following:
                return await self._follow(following)

    def take(self, ticket: RemoteId) -> Thread | None:
        """Return the conversation that the last pull has just read, once; None without one."""
        at, thread = self._read.pop(ticket, (0.0, None))
        return thread if self._elapsed() - at < _FRESH else None

    @contextmanager
    def writing(self, ticket: RemoteId | None) -> Generator[None]:
        """Around a write to a ticket: no conversation read before or meanwhile is handed out."""
        try:
            yield
        finally:
            if ticket is not None:
                self._read.pop(ticket, None)
                self._outdated.add(ticket)

    # --- the first sync ---------------------------------------------------------------------------

    async def _beginning(self) -> Listing:
        """Remember where changes stand before anything is listed."""
        rows = (await self._page(1, 1)).items
        if not rows:
            return Listing(state.START, 0)
        newest = await self._desk.detail(RemoteId(str(rows[0].id)))
        return Listing(moment(rows[0].updated), number(newest.tag))

    async def _list(self, listing: Listing) -> Page:
        rows = await self._page(listing.place.page, tickets.PER_PAGE)
        found = await self._desk.listed(rows.items)
        total = _count(rows.total)
        place = state.next_place(listing.place, total, page_done=True)
        known = await self._tagged(state.recent(listing, rows.items))
        after = state.listed(listing, rows.items, known, place)
        # An RT that tells no total leaves out what one may not see after it has cut the pages.
        whole = tickets.PER_PAGE if total is not None else 1
        more = len(rows.items) >= whole or place.page <= listing.place.page
        return Page(
            cursor=state.encode(after if more else state.followed(after, self._clock())),
            more=more,
            first=True,
            tickets=found,
            stale=tuple(ticket.id for ticket in found),
            done=after.done,
            total=None if total is None else max(total, after.done),
        )

    async def _tagged(self, rows: list[RtTicket]) -> dict[str, Known]:
        """Return *rows* as known, the newest with their tags."""
        known = {str(row.id): Known(moment(row.updated), "") for row in rows}
        for id in list(known)[:_DOUBTS]:
            try:
                tag = (await self._desk.detail(RemoteId(id))).tag
            except NotFound:
                continue
            known[id] = Known(known[id].updated, tag)
        return known

    async def _page(self, page: int, per_page: int) -> TicketRows:
        """Return a page of all tickets, the newest change first."""
        if page > MOST_PAGES:
            raise TooMuch(
                host=self._desk.session.host,
                detail=QT_TRANSLATE_NOOP("Detail", "pages without an end"),
            )
        order = (("LastUpdated", "DESC"), ("id", "DESC"))
        return await self._desk.search(
            tickets.search("id > 0", *order, page=page, per_page=per_page)
        )

    # --- changes ----------------------------------------------------------------------------------

    async def _follow(self, following: Following) -> Page:
        rows = await self._page(1, _GLANCE) if following.place.page == 1 else None
        if rows is None or not _reaches(rows.items, following, _GLANCE):
            rows = await self._page(following.place.page, tickets.PER_PAGE)
        news = [row for row in rows.items if state.is_news(row, following)]
        if len(news) > 2 * CONVERSATIONS:
            step = await self._list_changes(news)
        else:
            step = await self._read_changes(news[:CONVERSATIONS])
        page_done = len(step.handed_out) == len(news)
        if page_done:
            step = step.joined(await self._read_changes(await self._grown(rows.items, following)))
        place = state.next_place(following.place, _count(rows.total), page_done=page_done)
        forward = place.page > following.place.page
        if forward and _reaches(rows.items, following, tickets.PER_PAGE):
            return await self._finish(following, step)
        return _page(state.walking(following, step.handed_out, place), step, more=True)

    async def _finish(self, following: Following, step: "_Step") -> Page:
        """End a walk: look for deletions."""
        deleted, entries = await self._deletions(following)
        step = step.joined(_Step(removed=deleted))
        after = state.arrived(following, step.handed_out, self._clock())
        return _page(state.past_deletions(after, entries), step, more=False)

    async def _grown(self, rows: list[RtTicket], following: Following) -> list[RtTicket]:
        """Return the rows of known changes that changed once more within the same second."""
        doubtful = state.doubtful(rows, following, _DOUBTS)
        return [row for row in doubtful if await self._grew(row, following)]

    async def _list_changes(self, rows: list[RtTicket]) -> "_Step":
        """Hand out rows alone; their conversations come later, one by one."""
        for row in rows:
            self._read.pop(RemoteId(str(row.id)), None)
        found = await self._desk.listed(rows)
        # Tags, for what changes once more in the second that it was listed in.
        return _Step(found, [], await self._tagged(rows))

    async def _read_changes(self, rows: list[RtTicket]) -> "_Step":
        """Hand out tickets as their conversations tell them."""
        step = _Step()
        for row in rows:
            step = step.joined(await self._read_whole(row))
        return step

    async def _grew(self, row: RtTicket, following: Following) -> bool:
        """Tell whether a ticket's history has an entry that its known tag does not cover."""
        id = str(row.id)
        try:
            return not await self._desk.is_still(RemoteId(id), following.known[id].tag)
        except NotFound:
            return True

    async def _read_whole(self, row: RtTicket) -> "_Step":
        id = RemoteId(str(row.id))
        updated = moment(row.updated)
        self._read.pop(id, None)
        self._outdated.discard(id)
        try:
            # The tag first: what comes between it and the conversation is then seen once more.
            detail = await self._desk.detail(id)
            thread, merged = await self._desk.conversation(row, detail)
        except NotFound:
            return _Step((), [id], {str(id): Known(updated, "")})
        thread = Thread(replace(thread.ticket, version=detail.tag), thread.messages)
        if id not in self._outdated:
            self._read[id] = (self._elapsed(), thread)
        return _Step((thread.ticket,), [*merged], {str(id): Known(updated, detail.tag)})

    async def _deletions(self, following: Following) -> tuple[list[RemoteId], list[int]]:
        query = (
            ("query", state.deletions_sql(following)),
            ("fields", "Type,Created,Creator,ObjectId"),
            ("orderby", "id"),
            ("per_page", tickets.PER_PAGE),
        )
        rows = await self._desk.session.request(
            Ask(path="/transactions", query=query),
            lambda body: read(body, shapes.TransactionRows),
        )
        found = [RemoteId(str(row.object_id)) for row in rows.items]
        return found, [number(row.id) for row in rows.items]


def _count(total: float | None) -> int | None:
    return None if total is None else int(total)


def _reaches(rows: list[RtTicket], following: Following, per_page: int) -> bool:
    """Tell whether a page is the last of its walk: it ends in old changes, or all tickets do."""
    return len(rows) < per_page or state.is_old(rows[-1], following)


def _page(cursor: Following, step: _Step, *, more: bool) -> Page:
    removed = tuple(dict.fromkeys(step.removed))
    kept = {ticket.id: ticket for ticket in step.tickets if ticket.id not in removed}
    return Page(
        cursor=state.encode(cursor),
        more=more,
        first=False,
        tickets=tuple(kept.values()),
        removed=removed,
        stale=tuple(kept),
        done=len(kept),
    )
