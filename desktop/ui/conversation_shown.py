"""The conversation on show: asks the library, renders on the worker, writes into the view."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from desktop.domain.changes import SyncPhase
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.message import Message
from desktop.domain.text import find_hits
from desktop.services.library import Conversation
from desktop.services.session import Session
from desktop.services.side_conversations import conversations_of
from desktop.services.suspects import Suspects
from desktop.ui.conversation_entries import Entry, MessageEntry
from desktop.ui.conversation_pictures import Pictures
from desktop.ui.conversation_thread import (
    Opened,
    RenderCache,
    Sending,
    entries_of,
    first_unread,
    highest_number,
    message_key,
    render_pending,
    render_thread,
)
from desktop.ui.conversation_view import ConversationView
from desktop.ui.conversations.naming import named
from desktop.ui.render.blocks import Rendered, Wanted
from desktop.ui.upload_book import UploadBook

NEWEST: Final = 50
_MORE: Final = 100
MOST: Final = 400
"""Together in the window: 1,000 take a third of a second at each change of its width."""
_AROUND: Final = 25
"""Shown before a message that is reached far back."""
_MOST_HITS: Final = 500


class Shown:
    """One ticket at a time. A later call overtakes those that still work."""

    def __init__(self, session: Session, view: ConversationView, pictures: Pictures) -> None:
        self._session = session
        self._view = view
        self._pictures = pictures
        self._cache = RenderCache()
        view.showing = session.suspects.showing
        self._run = 0
        self.ref: TicketRef | None = None
        self.conversation: Conversation | None = None
        self.opened = Opened()
        self.uploads = UploadBook()
        """How far the files of unsent messages have come, of any ticket."""
        self.search = ""
        self.only: RemoteId | None = None
        """The conversation of the ticket that is shown alone; None: all of them."""
        self.hides_new = False
        """Whether something unread stands in one that is not shown."""
        self._newest = NEWEST
        self._later = 0
        """How many of the newest are left out again, when older ones take their room."""
        self._first_unread: str | None = None
        self._placed = False
        self._sought = ""
        """The entry that is to be in view after the next `refresh`."""

    def switch(self, ref: TicketRef | None) -> None:
        """Turn to another ticket; nothing is shown until `refresh`."""
        self._run += 1
        self.ref = ref
        self.conversation = None
        self.opened = Opened()
        self.only = None
        self.hides_new = False
        self._begin()
        self._first_unread = None
        self._sought = ""

    def choose(self, only: RemoteId | None) -> None:
        """Show one conversation of the ticket alone, from the next `refresh` on; None: all."""
        self._run += 1
        self.only = only
        self._begin()

    def _begin(self) -> None:
        self._newest = NEWEST
        self._later = 0
        self._placed = False

    def seek(self, key: str) -> None:
        """Have the entry *key* in view after the next `refresh`."""
        self._sought = key

    def message(self, key: str) -> Message | None:
        """Return the shown message with that key."""
        found = self.conversation.messages if self.conversation else ()
        return next((m for m in found if message_key(m) == key), None)

    def message_numbered(self, number: int) -> Message | None:
        """Return the shown message that people call by that number."""
        found = self.conversation.messages if self.conversation else ()
        return next((m for m in found if m.number == number), None)

    def rendered(self, key: str) -> Rendered | None:
        """Return how the message with that key is shown at present."""
        for entry in self._view.entries:
            if isinstance(entry, MessageEntry) and entry.key == key:
                return entry.rendered
        return None

    def more(self) -> None:
        """Include older messages from the next `refresh` on."""
        self._newest += _MORE
        self._later = max(0, self._newest - MOST)

    @property
    def newest(self) -> int:
        """How many of the newest messages are shown."""
        return self._newest

    @property
    def total(self) -> int:
        """How many messages are here, shown or not."""
        conversation = self.conversation
        if conversation is None:
            return 0
        return conversation.earlier + len(conversation.messages) + self._later

    def show_newest(self, count: int) -> None:
        """Include so many of the newest messages from the next `refresh` on."""
        self._newest = max(NEWEST, count)
        self._later = max(0, self._newest - MOST)

    def newer(self) -> None:
        """Go back towards the newest messages from the next `refresh` on."""
        self._later = max(0, self._later - _MORE)
        self._newest = self._later + MOST

    def reach(self, number: int) -> None:
        """Include enough messages that the one called *number* is among them."""
        if self.conversation is None:
            return
        # Notes have no number: the message may stand somewhat later than its number says.
        self._newest = max(NEWEST, self.total - number + 1)
        self._later = max(0, self._newest - MOST)

    def reach_back(self, newer: int) -> bool:
        """Include the message that has so many *newer* ones; False where it is included already."""
        if self._later <= newer < self._newest:
            return False
        self._newest = max(NEWEST, newer + _AROUND)
        self._later = max(0, self._newest - MOST)
        return True

    async def refresh(self) -> bool:
        """Show what the library has now; False where a later call overtook this one."""
        ref = self.ref
        if ref is None:
            return False
        self._run += 1
        run = self._run
        conversation = self._session.library.conversation(ref, self._newest, self.only)
        if self._later:
            shown = conversation.messages[: -self._later]
            conversation = replace(conversation, messages=shown)
        rendered = await self._session.worker.run(
            _render,
            conversation,
            dict(self.opened.wanted),
            self._cache,
            self._session.suspects,
        )
        if run != self._run:
            return False
        self.conversation = conversation
        anchor = self._view.places.anchor() if self._placed else None
        at_end = self._view.places.is_at_end()
        if not await self._view.show_entries(self._entries(conversation, rendered)):
            return False
        hits = await self._mark_hits()
        if run != self._run:
            return False
        sought, self._sought = self._sought, ""
        if sought and self._view.places.scroll_to(sought):
            self._placed = True
        elif not self._placed:
            self._place(hits)
        elif at_end and anchor is not None and not self._view.hasFocus():
            self._view.places.restore(anchor)
            self._view.places.scroll_to_end()
        elif anchor is not None:
            self._view.places.restore(anchor)
        self._view.entries_shown.emit()
        return True

    async def forgive(self, message: Message) -> None:
        """Let a message that the program died over be shown in the way before, from now on."""
        suspects = self._session.suspects
        await self._session.worker.run(suspects.forgive, suspects.mark(message))

    async def mark_hits(self, search: str) -> None:
        """Mark where *search* matches, now and in what is shown later."""
        self.search = search
        await self._mark_hits()

    async def _mark_hits(self) -> list[tuple[int, int]]:
        hits: list[tuple[int, int]] = []
        if self.search.strip():
            text = self._view.document().toRawText()
            hits = await self._session.worker.run(find_hits, text, self.search)
            if text != self._view.document().toRawText():
                return []
        self._view.mark_hits(hits[:_MOST_HITS])
        return hits

    def _place(self, hits: list[tuple[int, int]]) -> None:
        """Show, of a ticket just opened: what was searched, else what is new, else the end."""
        self._placed = True
        if hits and self._view.places.scroll_to_position(hits[0][0]):
            return
        if self._first_unread and self._view.places.scroll_to("unread"):
            return
        self._view.places.scroll_to_end()

    def _entries(
        self, conversation: Conversation, rendered: Mapping[str, tuple[Rendered, Wanted]]
    ) -> list[Entry]:
        library = self._session.library
        ref = conversation.row.ref
        me = library.me(ref.account)
        can = library.capabilities(ref.account)
        if self._first_unread is None:
            until = self._read_until(conversation) if conversation.row.unread else None
            self._first_unread = first_unread(conversation.messages, me, until)
        entries = entries_of(
            conversation,
            rendered,
            me=me,
            first_unread=self._first_unread,
            sending=Sending(
                offline=library.sync_state(ref.account).phase is SyncPhase.OFFLINE,
                book=self.uploads,
                resumable=can is not None and can.resumable_uploads,
                resting_until=library.sync_state(ref.account).resting_until,
                asked=frozenset(self.opened.asked),
            ),
            loaded=self._pictures.loaded(),
            thumbnails=self._pictures.thumbnails(),
            later=self._later,
        )
        return named(entries, self._places(conversation))

    def _places(self, conversation: Conversation) -> dict[RemoteId, str]:
        """Return the names of the conversations where several are shown together."""
        if self.only is not None:
            return {}
        side = conversations_of(conversation.row.ticket, conversation.pending)
        return {there.id: there.name for there in side}

    def _read_until(self, conversation: Conversation) -> datetime | None:
        return conversation.row.ticket.read_until


def _render(
    conversation: Conversation,
    wanted: dict[str, Wanted],
    cache: RenderCache,
    suspects: Suspects,
) -> dict[str, tuple[Rendered, Wanted]]:
    return render_thread(conversation.messages, wanted, cache, suspects) | render_pending(
        conversation.pending, wanted, cache, highest_number(conversation.messages)
    )
