"""The first journey: what changed at the helpdesk comes into the profile."""

import asyncio
import logging
from collections.abc import Callable

from desktop.backends.base import Page
from desktop.domain.changes import CatalogChanged
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    Conflict,
    ConnectionLost,
    Forbidden,
    Problem,
    Refused,
    ServerFault,
    TooMuch,
    UnexpectedAnswer,
)
from desktop.domain.ids import RemoteId
from desktop.store.tickets import Saved
from desktop.sync.announce import announce
from desktop.sync.context import Context
from desktop.sync.conversations import fetch_conversation
from desktop.sync.faulty import Faulty

log = logging.getLogger(__name__)

THREADS_AT_ONCE = 4
STALE_BATCH = 64
FAILURES_IN_A_ROW = 16
"""Conversations that cannot be had one after another: the helpdesk is asked no more for now."""

_OF_ONE_TICKET = (
    Forbidden,
    Refused,
    Conflict,
    UnexpectedAnswer,
    TooMuch,
    ServerFault,
    ConnectionLost,
)
"""Problems that another conversation need not have."""

Progress = Callable[[int, int | None], None]


class Puller:
    """Brings one account's changes into the cache, page by page."""

    def __init__(self, context: Context) -> None:
        self._ctx = context
        self._catalog_due = True
        self._threads_busy: set[RemoteId] = set()
        self._faulty = Faulty(context)
        self.paging = False
        """Whether pages are coming in at this moment: rows go before everything that can wait."""

    async def sync(self, progress: Progress) -> None:
        """Pull everything new: catalog, pages of changes, then conversations that are due."""
        await self.sync_pages(progress)
        await self.sync_threads(progress)

    async def sync_pages(self, progress: Progress) -> None:
        """Pull the catalog where it is due, and the pages of changes."""
        began = self._ctx.now()
        await self._ctx.identify()
        if self._catalog_due:
            await self._pull_catalog()
        self.paging = True
        try:
            await self._pull_pages(progress)
        finally:
            self.paging = False
        self._ctx.pulled = began
        if self._catalog_due:
            await self._pull_catalog()

    async def _pull_catalog(self) -> None:
        ctx = self._ctx
        catalog = await ctx.backend.catalog()
        changed = await ctx.worker.run(ctx.profile.tickets.save_catalog, ctx.account.id, catalog)
        self._catalog_due = False
        if changed:
            ctx.publish(CatalogChanged(ctx.account.id))

    async def _pull_pages(self, progress: Progress) -> None:
        ctx = self._ctx
        cursor = await ctx.worker.run(ctx.profile.tickets.cursor, ctx.account.id)
        page: Page | None = await ctx.backend.pull(cursor)
        while page is not None:
            if page.more and page.cursor == cursor:
                raise UnexpectedAnswer(
                    host=ctx.account.url,
                    detail=QT_TRANSLATE_NOOP("Detail", "its list of changes repeats"),
                )
            # While a page is stored, the next one is on its way. What is stored is told even
            # where the next one fails.
            saved, ahead = await asyncio.gather(
                ctx.worker.run(self._save, page), self._after(page), return_exceptions=True
            )
            if isinstance(saved, BaseException):
                raise saved
            announce(self._ctx, saved)
            self._catalog_due = self._catalog_due or page.catalog_changed
            if page.more:
                progress(page.done, page.total)
            if isinstance(ahead, BaseException):
                raise ahead
            cursor, page = page.cursor, ahead

    async def _after(self, page: Page) -> Page | None:
        return await self._ctx.backend.pull(page.cursor) if page.more else None

    def _save(self, page: Page) -> Saved:
        ctx = self._ctx
        return ctx.profile.tickets.save(
            ctx.account.id,
            me=ctx.account.person.id,
            tickets=page.tickets,
            messages=page.messages,
            removed=page.removed,
            stale=page.stale,
            cursor=page.cursor,
            first=page.first,
        )

    async def sync_threads(self, progress: Progress) -> None:
        """Fetch the conversations that the feed only named, newest first, a few at once.

        One that cannot be had keeps none of the others away; the first such problem is raised in
        the end. Trouble that all of them would have ends it at once. One whose fetching broke in a
        way that nobody foresaw is left alone for longer each time.
        """
        ctx = self._ctx
        tickets = ctx.profile.tickets
        total = await ctx.worker.run(tickets.stale_count, ctx.account.id)
        failed: dict[RemoteId, Problem] = {}
        in_a_row = done = 0
        while True:
            passed = failed.keys() | self._threads_busy | self._faulty.resting()
            limit = STALE_BATCH + len(passed)
            due = await ctx.worker.run(tickets.stale, ctx.account.id, limit)
            due = [id for id in due if id not in passed]
            if not due:
                break
            gate = asyncio.Semaphore(THREADS_AT_ONCE)

            async def fetch(ticket: RemoteId, gate: asyncio.Semaphore = gate) -> None:
                nonlocal done, in_a_row
                async with gate:
                    problem = await self._try_thread(ticket)
                if problem is not None:
                    failed[ticket] = problem
                    in_a_row += 1
                    if in_a_row >= FAILURES_IN_A_ROW:
                        raise problem
                    return
                in_a_row = 0
                done += 1
                progress(done, max(total, done))

            try:
                async with asyncio.TaskGroup() as group:
                    for ticket in due:
                        group.create_task(fetch(ticket))
            except ExceptionGroup as failures:
                # One sentence is what a person can act on, and the first cause is the cause.
                raise failures.exceptions[0] from None
        for problem in failed.values():
            raise problem

    async def _try_thread(self, ticket: RemoteId) -> Problem | None:
        """Fetch one conversation; return why it could not be had where others may be."""
        try:
            await self.pull_thread(ticket)
        except _OF_ONE_TICKET as problem:
            return problem
        except Problem:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the others are to be had
            log.error("fetching a conversation raised %s", type(error))
            self._faulty.note(ticket)
            return Problem(detail=QT_TRANSLATE_NOOP("Detail", "a conversation could not be read"))
        self._faulty.forget(ticket)
        return None

    async def pull_thread(self, ticket: RemoteId) -> None:
        """Fetch one conversation now; a ticket that is gone leaves the cache."""
        if ticket in self._threads_busy:
            return
        self._threads_busy.add(ticket)
        try:
            await fetch_conversation(self._ctx, ticket)
        finally:
            self._threads_busy.discard(ticket)
