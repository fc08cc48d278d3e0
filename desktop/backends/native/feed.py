"""One step of a pull: the first sync's pages of tickets, then of messages, then the changes."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from desktop.backends.ask import Ask
from desktop.backends.base import Page
from desktop.backends.http import Http
from desktop.backends.native import wire
from desktop.backends.native.asks import API
from desktop.backends.native.cursor import Cursor, read_cursor
from desktop.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused, TooMuch, UnexpectedAnswer

T = TypeVar("T")

TICKETS = 500
MESSAGES = 1000
CHANGES = 500
MOST_OBJECTS = 50_000_000
"""More than any helpdesk has: where a server's endless pages end."""
MOST_STEPS = 100_000
"""Pages of changes in one run, for the same reason."""


class Feed:
    """Follows one helpdesk's data, page by page. The cursor holds all that must survive."""

    def __init__(self, http: Http) -> None:
        self._http = http
        self._shrink = 1
        self._restarted = False
        self._steps = 0
        self._seen = 0

    async def pull(self, text: str | None) -> Page:
        """Return the next page; a cursor that the helpdesk does not take any more starts anew."""
        cursor = None if text is None else read_cursor(text)
        if cursor is None:
            return await self._tickets(None)
        try:
            match cursor.phase:
                case "tickets":
                    return await self._tickets(cursor)
                case "messages" if cursor.after is None:
                    return await self._catch_up(cursor)
                case "messages":
                    return (await self._messages(cursor))[0]
                case "changes":
                    return await self._changes(cursor)
        except (Refused, NotFound):
            if self._restarted:
                raise
        # The helpdesk was restored, or forgot its page tokens. Once: a second refusal is a fault.
        self._restarted = True
        return await self._tickets(None)

    async def _tickets(self, cursor: Cursor | None) -> Page:
        after = None if cursor is None else cursor.after
        page = await self._get("/tickets", after, TICKETS, wire.parse_tickets)
        self._advances(after, page.next, bool(page.tickets))
        done = self._bounded((0 if cursor is None else cursor.done) + len(page.tickets))
        feed = page.feed if cursor is None else cursor.feed
        if page.next is None:
            following = Cursor("messages", feed, None, done, done)
        else:
            following = Cursor("tickets", feed, page.next, done)
        return Page(
            cursor=following.write(),
            more=True,
            first=True,
            tickets=page.tickets,
            done=done,
            total=None if page.total is None else max(page.total, done),
        )

    async def _catch_up(self, cursor: Cursor) -> Page:
        """Return the first page of messages with the changes that happened before it was read.

        A ticket that was opened or answered while the tickets were paged may have been in none of
        their pages. After these changes it is known, so no message comes before its ticket.
        """
        page, behind = await self._messages(cursor)
        step = await self._step(cursor.feed)
        if step.more:
            # Too many for one step: follow them first, then read the newest messages again.
            following, messages = cursor.at(step.feed), step.messages
        else:
            following = behind.at(step.feed)
            messages = step.messages + page.messages
        return replace(
            page,
            cursor=following.write(),
            tickets=step.tickets,
            messages=tuple(m for m in messages if m.ticket not in step.removed),
            removed=step.removed,
            catalog_changed=step.catalog,
        )

    async def _messages(self, cursor: Cursor) -> tuple[Page, Cursor]:
        """Return a page of messages, and where it leads."""
        page = await self._get("/messages", cursor.after, MESSAGES, wire.parse_messages)
        self._advances(cursor.after, page.next, bool(page.messages))
        done = self._bounded(cursor.done + len(page.messages))
        if page.next is None:
            following = Cursor("changes", cursor.feed)
        else:
            following = cursor.behind(page.next, done)
        shown = Page(
            cursor=following.write(),
            more=True,
            first=True,
            messages=page.messages,
            done=done,
            total=None if page.total is None else max(cursor.tickets + page.total, done),
        )
        return shown, following

    async def _changes(self, cursor: Cursor) -> Page:
        step = await self._step(cursor.feed)
        self._restarted = False
        self._steps += 1
        self._seen += step.size
        if self._steps > MOST_STEPS:
            raise TooMuch(
                host=self._http.host, detail=QT_TRANSLATE_NOOP("Detail", "changes without an end")
            )
        seen = self._seen
        if not step.more:
            self._steps = self._seen = 0
        return Page(
            cursor=Cursor("changes", step.feed).write(),
            more=step.more,
            first=False,
            tickets=step.tickets,
            messages=step.messages,
            removed=step.removed,
            catalog_changed=step.catalog,
            done=seen,
        )

    # --- requests ---------------------------------------------------------------------------------

    async def _get(
        self, path: str, after: str | None, limit: int, parse: Callable[[bytes], T]
    ) -> T:
        query: dict[str, str | int] = {} if after is None else {"after": after}
        return await self._fitting(path, query, limit, parse)

    async def _step(self, feed: int) -> wire.Step:
        step = await self._fitting("/changes", {"cursor": feed}, CHANGES, wire.parse_changes)
        if step.feed < feed or (step.more and step.feed == feed):
            raise self._repeats()
        return step

    async def _fitting(
        self, path: str, query: dict[str, str | int], limit: int, parse: Callable[[bytes], T]
    ) -> T:
        """Ask for at most *limit* objects, and for fewer while the answer is beyond the bounds."""
        while True:
            size = max(1, limit // self._shrink)
            ask = Ask(
                path=API + path,
                query={**query, "limit": size},
                what=QT_TRANSLATE_NOOP("Detail", "The list"),
            )
            try:
                return await self._http.request(ask, parse)
            except TooMuch:
                if size == 1:
                    raise
                self._shrink *= 4

    def _advances(self, before: str | None, after: str | None, filled: bool) -> None:
        if after is not None and (after == before or not filled):
            raise self._repeats()

    def _bounded(self, done: int) -> int:
        if done > MOST_OBJECTS:
            raise TooMuch(
                host=self._http.host, detail=QT_TRANSLATE_NOOP("Detail", "pages without an end")
            )
        return done

    def _repeats(self) -> UnexpectedAnswer:
        return UnexpectedAnswer(
            host=self._http.host, detail=QT_TRANSLATE_NOOP("Detail", "its pages repeat")
        )
