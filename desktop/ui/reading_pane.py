"""The right pane: it says that no ticket is chosen until a conversation is wanted.

The conversation and all it needs to read and write take longer to make than the rest of the window
together, and nobody sees them at first. So they are made after the first paint, or as soon as a
ticket is asked for.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.ids import DraftId, TicketRef
from desktop.services.session import Session
from desktop.ui.empty_state import EmptyState, no_ticket_chosen
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.conversation_pane import ConversationPane


class ReadingPane(QWidget):
    """Stands for the `ConversationPane`, made or not: whatever is asked of it is not lost.

    `followed` asks for a new ticket that goes on from the one it carries, `ticket_wanted` to show
    another one.
    """

    followed = Signal(object)
    ticket_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._search = ""
        self._conversation: ConversationPane | None = None
        self._empty: EmptyState | None = EmptyState(theme, self)
        self._empty.show_words(no_ticket_chosen())
        self.setProperty("pane", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._empty)

    @property
    def is_made(self) -> bool:
        """Whether there is a conversation already, and a reply that could be begun."""
        return self._conversation is not None

    def conversation(self) -> "ConversationPane":
        """Return the conversation, made now where it is not yet; the event loop must run."""
        if self._conversation is None:
            self._conversation = self._make()
        return self._conversation

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Show another ticket, or that none is chosen."""
        if ref is not None or self._conversation is not None:
            self.conversation().show_ticket(ref)

    def show_entry(self, key: str) -> None:
        """Scroll the conversation on show to an entry, as soon as it is there."""
        if self._conversation is not None:
            self._conversation.show_entry(key)

    def focus_box(self, id: DraftId | None = None) -> None:
        """Go on with what is in the box, or with that draft of the ticket on show.

        A note and a reply may both be begun: who asks for the one must not write in the other.
        """
        if self._conversation is None:
            return
        composer = self._conversation.composer
        for draft in composer.drafts():
            if draft.id == id and draft != composer.box.draft:
                composer.load(draft)
                break
        self._conversation.focus_box()

    def focus_conversation(self) -> None:
        """Give the keys to the messages, where a ticket is on show."""
        # No focus proxy: Tab would go to it past the heads of the pane, and come to it twice.
        if self._conversation is not None:
            self._conversation.view.setFocus()

    def begin_reply(self) -> None:
        """Begin to write a reply, where a ticket is on show."""
        if self._conversation is not None:
            self._conversation.begin_reply()

    def set_search(self, text: str) -> None:
        """Mark where the search matches in what is shown, now and later."""
        self._search = text
        if self._conversation is not None:
            self._conversation.set_search(text)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        for part in (self._empty, self._conversation):
            if part is not None:
                part.set_theme(theme)

    async def flush(self) -> None:
        """Return when everything typed is on disk; raises `Problem` where that fails."""
        if self._conversation is not None:
            await self._conversation.flush()

    async def shut_down(self) -> None:
        """Keep what is typed, end what still runs, remove what was opened."""
        if self._conversation is not None:
            await self._conversation.shut_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._conversation is not None:
            self._conversation.composer.box.edit.leave_room(self.height())

    def _make(self) -> "ConversationPane":
        from desktop.ui.conversation_pane import ConversationPane

        conversation = ConversationPane(self._session, self._theme, self)
        conversation.followed.connect(self.followed)
        conversation.ticket_wanted.connect(self.ticket_wanted)
        self._layout.addWidget(conversation)
        if self._empty is not None:
            self._empty.hide()
            self._empty.deleteLater()
            self._empty = None
        conversation.composer.box.edit.leave_room(self.height())
        if self._search:
            conversation.set_search(self._search)
        return conversation
