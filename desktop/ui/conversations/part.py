"""The conversations of the ticket on show: which are there, which is read, which is written to."""

from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.conversations import MAIN, SideConversation, new_conversation
from desktop.domain.ids import RemoteId, TicketRef
from desktop.services.session import Session
from desktop.services.side_conversations import side_conversations
from desktop.ui.composer import Composer
from desktop.ui.conversation_shown import Shown
from desktop.ui.conversations.name_dialog import ConversationDialog
from desktop.ui.conversations.strip import ConversationStrip
from desktop.ui.theme import Theme

_NEVER: Final = datetime.min.replace(tzinfo=UTC)
_MESSAGE: Final = "m:"
_ITEM: Final = "p:"


class Conversations(QObject):
    """Keeps the strip, the messages on show and the box in step.

    `turned` tells that other messages are to be shown from now on.
    """

    turned = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        shown: Shown,
        composer: Composer,
        spawn: Callable[[Coroutine[Any, Any, Any], str], None],
        pane: QWidget,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._theme = theme
        self._shown = shown
        self._composer = composer
        self._spawn = spawn
        self._pane = pane
        self._ref: TicketRef | None = None
        self._seen: dict[RemoteId, datetime] = {}
        """Up to when the messages of each were read when the ticket was opened, or since."""
        self._until = _NEVER
        """The same of those that had none then."""
        self.strip = ConversationStrip(theme)
        self.dialog: ConversationDialog | None = None
        """What is asked at this moment, or was asked last."""
        self.strip.chosen.connect(self.choose)
        self.strip.begun.connect(self.begin)
        self.strip.renamed.connect(self.rename)
        composer.turned.connect(self._follow)
        composer.kind_shown.connect(self.refresh)
        composer.conversation_asked.connect(self.begin)

    # --- for the pane

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Turn to another ticket: all of it is shown, and one writes to its customer."""
        self._ref = ref
        self._seen, self._until = {}, _NEVER
        row = None if ref is None else self._session.library.ticket(ref)
        if ref is not None and row is not None:
            self._until = row.ticket.read_until or _NEVER
            if not row.unread:
                self._seen = self._session.library.newest_of_others(ref)
        self.refresh()

    def refresh(self) -> None:
        """Show which there are by now, and in which of them something is new."""
        ref = self._ref
        if ref is None:
            self.strip.hide()
            return
        side = self.known()
        only = self._shown.only
        if only not in {None, MAIN, *(there.id for there in side)}:
            # Nothing was written to it, and nothing will be.
            self._turn(None)
            only = None
        newest = self._session.library.newest_of_others(ref)
        if only is not None and only in newest:
            self._seen[only] = newest[only]
        new = frozenset(id for id, when in newest.items() if when > self._seen.get(id, self._until))
        self._shown.hides_new = only is not None and bool(new)
        self.strip.show_conversations(side, new, only, may_begin=self.may_begin(ref))

    def known(self) -> tuple[SideConversation, ...]:
        """Return those beside the main one, those that are only begun here among them."""
        ref = self._ref
        if ref is None:
            return ()
        return side_conversations(self._session.library, ref, self._composer.drafts())

    def may_begin(self, ref: TicketRef) -> bool:
        """Tell whether the person may begin a conversation in a ticket."""
        can = self._session.library.capabilities(ref.account)
        return can is not None and can.conversations

    def reveal(self, key: str) -> None:
        """Show the conversation in which the entry *key* stands, unless it is on show."""
        ref, only = self._ref, self._shown.only
        if ref is None or only is None:
            return
        there: RemoteId | None = None
        if key.startswith(_MESSAGE):
            message = RemoteId(key.removeprefix(_MESSAGE))
            there = self._session.library.conversation_of(ref, message)
        elif key.startswith(_ITEM):
            item = next((i for i in self._waiting(ref) if i == key.removeprefix(_ITEM)), None)
            there = only if item is not None else None
        if there != only:
            self.choose(there)

    def widen(self) -> None:
        """Show all conversations: what is searched for may stand in any of them."""
        if self._shown.only is not None:
            self._turn(None)
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.strip.set_theme(theme)

    # --- what the person wants

    def choose(self, id: RemoteId | None) -> None:
        """Show one conversation alone, and write to it; None: all, and write to the customer."""
        self._turn(id)
        self._composer.write_in(next((there for there in self.known() if there.id == id), None))
        self.refresh()

    def step(self, by: int) -> None:
        """Go to the next conversation, or to the one before; round and round."""
        ids: list[RemoteId | None] = [None, MAIN, *(there.id for there in self.known())]
        self.choose(ids[(ids.index(self._shown.only) + by) % len(ids)])

    def begin(self) -> None:
        """Ask for the name of a new conversation, and write to it."""
        if self._ref is not None and self.may_begin(self._ref):
            self._open(ConversationDialog(self._theme, self._begin, self._pane))

    def rename(self, id: RemoteId) -> None:
        """Ask for another name of a conversation."""
        of = next((there for there in self.known() if there.id == id), None)
        ref = self._ref
        if of is None or ref is None:
            return

        def named(name: str, _internal: bool) -> None:
            if name != of.name:
                work = self._session.work.rename_conversation(ref, id, name)
                self._spawn(work, "rename conversation")

        self._open(ConversationDialog(self._theme, named, self._pane, of))

    @property
    def on_show(self) -> RemoteId | None:
        """The conversation that is shown alone; None where all are."""
        return self._shown.only

    # --- parts

    def _begin(self, name: str, internal: bool) -> None:
        """Go to the conversation of that name and kind, which is begun where there is none."""
        same = (
            there
            for there in self.known()
            if there.internal == internal and there.name.casefold() == name.casefold()
        )
        new = SideConversation(id=new_conversation(), name=name, internal=internal)
        there = next(same, new)
        self._composer.write_in(there)
        self._turn(there.id)
        self.refresh()
        self._composer.focus()

    def _follow(self, id: RemoteId) -> None:
        """Show what the box writes to by now: a draft came back, or is gone on with."""
        shown = self._shown.only
        if shown is None and (self._shown.search.strip() or self._opens_unread()):
            return  # what was searched for, or what is new, may stand in any of them
        if id != (MAIN if shown is None else shown):
            self._turn(id if id != MAIN else None)
            self.refresh()

    def _opens_unread(self) -> bool:
        """Whether a ticket with something new is just being opened."""
        row = None if self._ref is None else self._session.library.ticket(self._ref)
        return self._shown.conversation is None and row is not None and row.unread

    def _turn(self, id: RemoteId | None) -> None:
        if id != self._shown.only:
            self._shown.choose(id)
            self.turned.emit()

    def _waiting(self, ref: TicketRef) -> list[str]:
        only = self._shown.only
        return [item.id for item in self._session.library.conversation(ref, 1, only).pending]

    def _open(self, dialog: ConversationDialog) -> None:
        self.dialog = dialog
        dialog.open()
