"""The right pane: one ticket's head, its conversation, and the box to reply in."""

from collections.abc import Coroutine
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changes import (
    AccountsChanged,
    CatalogChanged,
    Change,
    DraftsChanged,
    LoginsDestroyed,
    OutboxChanged,
    SyncStateChanged,
    ThreadChanged,
    TicketsChanged,
    UploadProgress,
    WarningOver,
)
from desktop.domain.errors import Nothing
from desktop.domain.ids import TicketRef
from desktop.services.session import Session
from desktop.ui.composer import Composer
from desktop.ui.conversation_acts import ConversationActs
from desktop.ui.conversation_details import ConversationDetails
from desktop.ui.conversation_loads import Fetch, PictureLoads
from desktop.ui.conversation_notice import ConversationNotice
from desktop.ui.conversation_pictures import Pictures
from desktop.ui.conversation_places import Glance
from desktop.ui.conversation_read import ReadMark
from desktop.ui.conversation_shown import Shown
from desktop.ui.conversation_status import TicketStatus
from desktop.ui.conversation_thread import message_key
from desktop.ui.conversation_view import ConversationView
from desktop.ui.conversations.part import Conversations
from desktop.ui.empty_state import EmptyState, no_ticket_chosen
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.theme_label import rule
from desktop.ui.together.here import Here
from desktop.ui.together.overtaken import Overtaken

_CLOCK_MS: Final = 60_000
_GATHER_MS: Final = 40
"""Changes within this time are shown together."""

_UPLOADS_MS: Final = 500
"""Between two looks at how files go on: each writes the last card anew."""


class ConversationPane(QWidget):
    """Shows the ticket of `show_ticket`. *fetch_image* gets the remote images people ask for.

    `followed` asks for a new ticket that goes on from the one it carries, `ticket_wanted` to show
    another one.
    """

    followed = Signal(object)
    ticket_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        fetch_image: Fetch | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._tasks = Tasks(self)
        self._over = False
        """Whether the pane is shut down: what it would ask is not there to answer any more."""
        self._pictures = Pictures()
        self._empty = EmptyState(theme, self)
        self._notice = ConversationNotice(theme)
        self.view = ConversationView(theme, self._pictures)
        self.composer = Composer(session, self._tasks, theme)
        self.status = TicketStatus(session, theme, self.composer, self._spawn)
        self._header = self.status.header
        self._details = ConversationDetails(session, self._tasks, theme, self)
        self._page = QWidget(self)
        self._shown = Shown(session, self.view, self._pictures)
        fetch = fetch_image or self._fetch_image
        self._loads = PictureLoads(session, self._pictures, fetch, self._refresh_soon)
        self._acts = ConversationActs(
            session, self._tasks, self._shown, self.view, self._loads, self
        )
        self._soon = QTimer(self, interval=_GATHER_MS, singleShot=True)
        self._uploads = QTimer(self, interval=_UPLOADS_MS, singleShot=True)
        self._read = ReadMark(session, self._shown, self, self._spawn)
        self.conversations = Conversations(
            session, theme, self._shown, self.composer, self._spawn, self
        )
        self.here = Here(session, theme, self.view, self.composer, self)
        self.overtaken = Overtaken(session, theme, self.composer, self.show_entry, self)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._lay_out()
        self._connect()
        self._unsubscribe = session.changes.subscribe(self._receive)
        self.destroyed.connect(self._unsubscribe)
        self.show_ticket(None)

    # --- for the window ------------------------------------------------------------------------

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Show another ticket, or that none is chosen. The draft before is saved at once."""
        if ref == self._shown.ref and ref is not None:
            self.composer.reload()
            self._refresh_soon()
            return
        self._shown.switch(ref)
        self._loads.forget()
        self._pictures.clear()
        self._notice.hide()
        self._read.stop()
        self.view.reset()
        self.conversations.show_ticket(ref)
        self.composer.open(ref)
        self.status.show_ticket(ref)
        self._details.show_ticket(ref)
        self.here.show_ticket(ref)
        self._page.setVisible(ref is not None)
        self._empty.setVisible(ref is None)
        if ref is not None:
            self._spawn(self._refresh(), "show ticket")

    def show_entry(self, key: str) -> None:
        """Scroll to an entry, as soon as it is there."""
        self.conversations.reveal(key)
        self._shown.seek(key)
        self._refresh_soon()

    def glance(self) -> Glance:
        """Return what of the conversation is in view."""
        places = self.view.places
        return Glance(self._shown.newest, None if places.is_at_end() else places.anchor())

    async def look_at(self, glance: Glance) -> None:
        """Bring into view what was, of the same ticket."""
        self._shown.show_newest(glance.newest)
        await self._refresh()
        if glance.anchor is not None:
            self.view.places.restore(glance.anchor)

    def focus_box(self) -> None:
        """Go on with what is in the box."""
        if self._shown.ref is not None:
            self.composer.focus()

    def begin_reply(self) -> None:
        """Begin to write a reply; a note that is in the box is kept as a draft."""
        if self._shown.ref is not None:
            self.composer.choose_kind(internal=False)
            self.composer.focus()

    def set_search(self, text: str) -> None:
        """Mark where the search matches in what is shown."""
        if text != self._shown.search:
            if text.strip():
                self.conversations.widen()
            self._spawn(self._shown.mark_hits(text), "mark hits")

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        parts = (self._empty, self._header, self._notice, self.view, self.composer)
        for part in (*parts, self._details, self.conversations, self.here, self.overtaken):
            part.set_theme(theme)
        self._refresh_soon()

    @property
    def details(self) -> ConversationDetails:
        """The panel beside the conversation."""
        return self._details

    @property
    def shown(self) -> Shown:
        """What of the ticket is on show."""
        return self._shown

    @property
    def hides_new(self) -> bool:
        """Whether something unread stands in a conversation of the ticket that is not on show."""
        return self._shown.hides_new

    @property
    def notice(self) -> str:
        """The problem that is told over the conversation; "" for none."""
        return self._notice.text

    def tell(self, words: str) -> None:
        """Tell over the conversation that something was done."""
        self._notice.show_news(words, done=True)

    async def flush(self) -> None:
        """Return when everything typed is on disk; raises `Problem` where that fails."""
        await self.composer.flush()

    async def shut_down(self) -> None:
        """Keep what is typed, end what still runs, remove what was opened."""
        self._unsubscribe()
        self._over = True
        for timer in (self._soon, self._uploads, self._read.timer, self._clock):
            timer.stop()
        self.composer.rest()
        self._details.rest()
        self.here.rest()
        try:
            await self.flush()
        finally:
            await self._tasks.cancel()
            self._acts.clean_up()

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setProperty("pane", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._empty.show_words(no_ticket_chosen())
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        for part in (self._header, rule(), self._notice):
            page.addWidget(part)
        page.addWidget(
            self._details.beside(
                self.view,
                self.here.strip,
                self.overtaken.strip,
                self.composer,
                over=self.conversations.strip,
            ),
            1,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        layout.addWidget(self._empty)

    def _connect(self) -> None:
        self._tasks.failed.connect(self._notice.show_problem)
        self.composer.box.take_drops_on(self._page)
        self._header.refresh_asked.connect(self.ask_helpdesk)
        self._header.details_asked.connect(self._details.choose)
        self._header.followed.connect(self.follow)
        self._header.show_details(shown=self._details.is_shown)
        self._details.turned.connect(self._header.press_details)
        self._details.ticket_wanted.connect(self.ticket_wanted)
        self._details.desk.panel.files.wanted.connect(self._acts.act_on_file)
        self.view.outdated.connect(self._refresh_soon)
        self.conversations.turned.connect(self._refresh_soon)
        self._acts.changed.connect(self._refresh_soon)
        self._acts.quoted.connect(self.composer.quote)
        self._acts.editing.connect(self.composer.edit_item)
        self._acts.told.connect(self._notice.show_text)
        self._acts.progressed.connect(self._show_progress)
        self.composer.sent.connect(self.view.places.scroll_to_end)
        self._soon.timeout.connect(lambda: self._spawn(self._refresh(), "refresh"))
        self._uploads.timeout.connect(self._refresh_soon)
        self.composer.sent.connect(self._read.look)
        self.composer.box.edit.textChanged.connect(self._read.look)
        self.view.cursorPositionChanged.connect(self._read.look)
        self.view.verticalScrollBar().valueChanged.connect(self._read.look)
        self._clock.timeout.connect(self._refresh_soon)
        self._clock.timeout.connect(self.composer.look_again)
        self.composer.offers.close_asked.connect(self.status.close_ticket)
        self.composer.offers.ticket_wanted.connect(self.ticket_wanted)
        self._clock.start()
        self._pictures.ratio = self.devicePixelRatioF()

    def _spawn(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        if self._over:
            work.close()
        else:
            self._tasks.spawn(work, name=name)

    # --- showing -------------------------------------------------------------------------------

    def _receive(self, change: Change) -> None:
        self._follow_upload(change)
        ref = self._shown.ref
        if ref is None:
            return
        self._let_go(change, ref)
        self._details.receive(change)
        self.here.receive(change)
        match change:
            case ThreadChanged() if change.ref == ref:
                self._refresh_soon()
                self.overtaken.look()
            case TicketsChanged() if ref in change.refs:
                self.status.refresh()
                self._refresh_soon()
                self.composer.look_again()
            case SyncStateChanged() if change.state.account == ref.account:
                if self._shown.conversation and self._shown.conversation.pending:
                    self._refresh_soon()
            case CatalogChanged() if change.account == ref.account:
                self.status.refresh()
            case DraftsChanged() | LoginsDestroyed():
                self.composer.reload()
                self.conversations.refresh()
            case OutboxChanged():
                self.composer.undo.follow_outbox()
            case _:
                pass

    def _let_go(self, change: Change, ref: TicketRef) -> None:
        """Show no ticket of an account that signed out, and tell no problem that is over."""
        if isinstance(change, WarningOver):
            self._notice.forget(change.code)
        elif isinstance(change, AccountsChanged):
            self.show_ticket(None) if not self._is_signed_in(ref) else self.status.refresh()

    def _is_signed_in(self, ref: TicketRef) -> bool:
        return ref.account in {account.id for account in self._session.library.accounts()}

    def _follow_upload(self, progress: Change) -> None:
        if not isinstance(progress, UploadProgress):
            return
        self._shown.uploads.take(progress)
        shown = self._shown.conversation
        pending = shown.pending if shown is not None else ()
        on_show = any(item.id == progress.item for item in pending)
        if on_show and not self._uploads.isActive():
            self._uploads.start()

    def _refresh_soon(self) -> None:
        if self._shown.ref is not None and not self._over and not self._soon.isActive():
            self._soon.start()

    async def _refresh(self) -> None:
        ref = self._shown.ref
        if ref is None:
            return
        try:
            done = await self._shown.refresh()
        except Nothing:
            self._notice.show_text(self._gone_words())
            return
        conversation = self._shown.conversation
        if not done or conversation is None:
            return
        self.conversations.refresh()
        if self._notice.text == self._gone_words():
            self._notice.hide()
        if self.isVisible():
            self._read.look()
        bodies = [self._shown.rendered(message_key(m)) for m in conversation.messages]
        inline = tuple(p for body in bodies if body for p in body.pictures if p.data)
        self._spawn(self._loads.inline(inline), "decode images")
        self._spawn(self._loads.thumbnails(ref, conversation.messages), "load thumbnails")

    def _gone_words(self) -> str:
        return self.tr("This ticket is not there any more. It may have been removed or merged.")

    def _show_progress(self, words: str, done: bool) -> None:
        self._notice.show_news(words, done=done)

    def event(self, event: QEvent) -> bool:
        # What arrived while another window was in front is looked at from now on.
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.Show):
            self._read.look()
        return super().event(event)

    # --- what the person asks for --------------------------------------------------------------

    def buttons(self) -> list[tuple[QWidget, str]]:
        """Return the buttons that do what commands do, each with the id of its command."""
        send = (self.composer.box.send_button, "writing.send")
        return [send, *self._header.buttons(), *self.composer.box.foot.buttons()]

    def quote(self) -> None:
        """Quote what is selected, or the current message, in the reply."""
        self._acts.quote_current()

    def turn_details(self) -> None:
        """Show the details beside the conversation, or hide them."""
        self._details.choose(not self._details.is_shown)

    def follow(self) -> None:
        """Ask for a new ticket that goes on from this one."""
        if self._shown.ref is not None:
            self.followed.emit(self._shown.ref)

    async def _fetch_image(self, url: str) -> bytes:
        # It brings the wire library along, which few conversations need.
        from desktop.services.remote_images import RemoteImages

        return await RemoteImages(self._session.worker.run).fetch(url)

    def ask_helpdesk(self) -> None:
        """Fetch the conversation on show once more."""
        if self._shown.ref is not None:
            self._spawn(self._session.actions.refresh_thread(self._shown.ref), "refresh thread")
