"""Finds words in the conversation on show, also in messages that are not loaded yet."""

from bisect import bisect_left
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.errors import Nothing
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.message import Message
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.registry import Commands
from desktop.ui.conversation_copy import plain_selection
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.conversation_thread import MOST
from desktop.ui.find.bar import FindBar
from desktop.ui.find.places import ranges
from desktop.ui.find.said import Hit, Told, find, told_by
from desktop.ui.i18n import number
from desktop.ui.navigator import Navigator
from desktop.ui.render.blocks import Wanted
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

_AT_ONCE: Final = 40
"""Messages read in one piece of work."""
_MARKED: Final = 500
"""Places that are marked, those around the current one."""
_LONGEST: Final = 200
"""Letters of a selection that is taken as what to look for."""


class FindPart(QObject):
    """One conversation at a time; its bar stands over the messages while it is wanted."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        navigator: Navigator,
        pane: ConversationPane,
        commands: Commands,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._tasks = tasks
        self._navigator = navigator
        self._pane = pane
        self.bar = FindBar(theme)
        pane.details.put_over(self.bar, pane.view)
        self._told: list[Told] = []
        self._kept: dict[RemoteId, tuple[Message, Told]] = {}
        self._hits: list[Hit] = []
        self._current = 0
        self._goes_there = False
        """Whether the current hit is to be in view as soon as it stands there."""
        self._place: tuple[TicketRef | None, RemoteId | None, object] = (None, None, None)
        self._run = 0
        self._before: QWidget | None = None
        self.bar.wanted.connect(self._on_wanted)
        self.bar.stepped.connect(self._step)
        self.bar.closed.connect(self._close)
        pane.view.entries_shown.connect(self._on_shown)
        commands.add(*self._commands())
        commands.tip(self.bar.on, "conversation.find_next")
        commands.tip(self.bar.back, "conversation.find_previous")
        commands.tip(self.bar.close_button, "conversation.find_close")

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.bar.set_theme(theme)

    def _commands(self) -> list[Command]:
        translate = QCoreApplication.translate
        return [
            Command(
                id="conversation.find",
                words=translate("Find", "Find in the conversation"),
                group=Group.TICKET,
                icon="search",
                keys=("Ctrl+F",),
                also=translate("Find", "search messages thread"),
                why_not=self._navigator.why_no_ticket,
                run=self._open,
                within=self._pane,
                # In a list, Ctrl+F searches all tickets; "/" does so everywhere.
                narrows="list.search",
            ),
            Command(
                id="conversation.find_next",
                words=translate("Find", "Next place found in the conversation"),
                group=Group.TICKET,
                icon="arrow-down",
                keys=("F3",),
                why_not=self._navigator.why_no_ticket,
                run=lambda: self._step(1),
                within=self._pane,
                repeats=True,
            ),
            Command(
                id="conversation.find_previous",
                words=translate("Find", "Previous place found in the conversation"),
                group=Group.TICKET,
                icon="arrow-up",
                keys=("Shift+F3",),
                why_not=self._navigator.why_no_ticket,
                run=lambda: self._step(-1),
                within=self._pane,
                repeats=True,
            ),
            Command(
                id="conversation.find_close",
                words=translate("Find", "Find no more in the conversation"),
                group=Group.TICKET,
                icon="x",
                keys=("Esc",),
                offered=self._is_open,
                run=self._close,
                within=self.bar,
                listed=False,
            ),
        ]

    # --- the bar

    def _is_open(self) -> bool:
        return not self.bar.isHidden()

    def _open(self) -> None:
        self._navigator.settle()
        focused = QApplication.focusWidget()
        if focused is None or not self.bar.isAncestorOf(focused):
            inside = focused is not None and self._pane.isAncestorOf(focused)
            self._before = focused if inside else self._pane.view
        selected = plain_selection(self._pane.view.textCursor()).strip()
        self.bar.show()
        field = self.bar.field
        field.setFocus()
        if selected and "\n" not in selected and len(selected) <= _LONGEST:
            field.setText(selected)
        field.selectAll()
        self._search_soon()

    def _close(self) -> None:
        had_keys = self.bar.isAncestorOf(QApplication.focusWidget() or self._pane)
        self._forget()
        if had_keys:
            (self._before or self._pane.view).setFocus()
        self._before = None

    def _forget(self) -> None:
        self._run += 1
        self.bar.hide()
        self._hits, self._told, self._kept = [], [], {}
        self._goes_there = False
        self._pane.view.mark_found([], None)

    def _step(self, by: int) -> None:
        if not self._is_open():
            self._open()
        elif self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._goes_there = True
            self._tell()
            self._tasks.spawn(self._go(), name="go to what was found")

    # --- finding

    def _on_wanted(self, text: str) -> None:
        del text  # the field is read when the search begins
        self._search_soon()

    def _search_soon(self) -> None:
        if self._is_open():
            # Stays so where another search, because of news, overtakes this one.
            self._goes_there = True
            self._tasks.spawn(self._search(), name="find in conversation")

    async def _search(self) -> None:
        self._run += 1
        run = self._run
        wanted = self.bar.field.text()
        shown = self._pane.shown
        here = (shown.ref, shown.only, self._newest())
        if not wanted.strip() or shown.ref is None:
            self._hits = []
            self._tell()
            self._mark()
            return
        if here != self._place or not self._told:
            told = await self._read(shown.ref, shown.only, run)
            if told is None:
                return
            self._told, self._place = told, here
        hits = await self._session.readers.run(find, self._told, wanted)
        if run != self._run:
            return
        before = self._hits[self._current] if self._hits else None
        self._hits = hits
        self._current = self._first(before)
        self._tell()
        await self._go()

    async def _read(self, ref: TicketRef, only: RemoteId | None, run: int) -> list[Told] | None:
        """Return what all messages say; None where another search overtook this one."""
        readers = self._session.readers
        messages = await readers.run(self._session.library.messages, ref, only)

        def read(some: list[Message]) -> list[Told]:
            return [self._told_by(message, kept) for message in some]

        kept = dict(self._kept)
        told: list[Told] = []
        for first in range(0, len(messages), _AT_ONCE):
            some = messages[first : first + _AT_ONCE]
            told.extend(await readers.run(read, some))
            if run != self._run:
                return None
        self._kept = dict(
            zip((m.id for m in messages), zip(messages, told, strict=True), strict=True)
        )
        return told

    def _told_by(self, message: Message, kept: dict[RemoteId, tuple[Message, Told]]) -> Told:
        before = kept.get(message.id)
        if before is not None and before[0] == message:
            return before[1]
        return told_by(message, self._session.suspects)

    def _first(self, before: Hit | None) -> int:
        """Return the hit to begin at: where the person was, else in what is in view, else above."""
        if not self._hits:
            return 0
        if before is None:
            anchor = self._pane.view.places.anchor()
            ids = {f"m:{told.id}": place for place, told in enumerate(self._told)}
            before = Hit(ids.get(anchor[0] if anchor else "", 0), 0, 0, 0, 0)
        at = bisect_left(self._hits, before)
        return min(at, len(self._hits) - 1)

    def _newest(self) -> object:
        """Return by what is seen that messages came or went."""
        shown = self._pane.shown
        updated = None if shown.conversation is None else shown.conversation.row.ticket.updated
        return shown.total, updated

    # --- showing

    def _tell(self) -> None:
        if not self.bar.field.text().strip():
            self.bar.show_count("", some=False)
        elif not self._hits:
            words = QCoreApplication.translate("Find", "Nothing found")
            self.bar.show_count(words, some=False, failed=True)
        else:
            words = QCoreApplication.translate("Find", "{current} of {count}")
            words = words.format(current=number(self._current + 1), count=number(len(self._hits)))
            self.bar.show_count(words, some=True)

    async def _go(self) -> None:
        """Load and open what the current hit stands in, where it is not on show; then go there."""
        if not self._hits:
            self._mark()
            return
        hit, run = self._hits[self._current], self._run
        told, shown = self._told[hit.message], self._pane.shown
        key = f"m:{told.id}"
        quote = told.said[hit.paragraph].quote
        opened = shown.opened.wanted.get(key, Wanted())
        closed = quote is not None and quote not in opened.quotes
        if closed and quote is not None:
            shown.opened.wanted[key] = replace(opened, quotes=opened.quotes | {quote})
        try:
            moves = shown.reach_back(len(self._told) - 1 - hit.message) or closed
            is_there = not moves or await shown.refresh()
            wanted = self.bar.field.text()
            if is_there and not ranges(self._pane.view, self._told, [hit], wanted):
                # It stands in the part of a long message that is not shown.
                opened = shown.opened.wanted.get(key, Wanted())
                shown.opened.wanted[key] = replace(opened, allowance=MOST)
                await shown.refresh()
        except Nothing:
            return
        if run == self._run:
            self._mark()

    def _on_shown(self) -> None:
        if not self._is_open():
            return
        if self._pane.shown.ref != self._place[0] and self._place[0] is not None:
            self._forget()
        elif (self._pane.shown.only, self._newest()) != self._place[1:]:
            self._tasks.spawn(self._search(), name="find in conversation")
        else:
            self._mark()

    def _mark(self) -> None:
        view = self._pane.view
        if not self._hits:
            view.mark_found([], None)
            return
        first = max(0, self._current - _MARKED // 2)
        around = self._hits[first : first + _MARKED]
        places = ranges(view, self._told, around, self.bar.field.text())
        current = places.get(self._hits[self._current])
        view.mark_found(list(places.values()), current)
        if self._goes_there and current is not None:
            self._goes_there = False
            view.places.scroll_to_position(current[0])
