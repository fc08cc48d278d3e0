"""The reply box of a conversation: a draft of its own for each ticket, sent with time to undo."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.catalog import Limits
from desktop.domain.conversations import MAIN, SideConversation
from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.fields import Credentials
from desktop.domain.ids import OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import OutgoingFile
from desktop.domain.status import Status
from desktop.domain.work import Deeds
from desktop.services.actions import UNDO_SECONDS
from desktop.services.session import Session
from desktop.ui import theme as t
from desktop.ui.advised import Advised
from desktop.ui.composer_box import ComposerBox
from desktop.ui.composer_drafts import TicketDrafts
from desktop.ui.composer_joined import joined, timely, with_logins
from desktop.ui.composer_kinds import ComposerKinds, dress
from desktop.ui.composer_logins import ComposerLogins, ExposedLogins
from desktop.ui.composer_offers import ComposerOffers
from desktop.ui.composer_undo import UndoOffer
from desktop.ui.conversations.place_line import PlaceLine
from desktop.ui.conversations.writing import addressed, dress_for, placed
from desktop.ui.mentions import Mentions
from desktop.ui.saved_replies.composing import SavedReplies
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

_MOST_ADVICE: Final = 232
"""How high advice stands over the reply, at most: the conversation stays in view."""
_SHARE_OF_WINDOW: Final = 3


class Composer(QWidget):
    """Writes to one ticket at a time. `sent` is sent once a reply is safely in the outbox.

    `send_over` is sent when a reply is there or could not be put there.
    `kind_shown` tells whether what is in the box is an internal note, `turned` carries the
    conversation that it is written to by now, `conversation_asked` asks for a new one.
    """

    sent = Signal()
    send_over = Signal()
    kind_shown = Signal(bool)
    turned = Signal(object)
    conversation_asked = Signal()

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._ref: TicketRef | None = None
        self._place: tuple[RemoteId, bool] = (MAIN, False)
        """Where what is in the box goes: which conversation, and whether it is internal."""
        self._then: Deeds | None = None  # what follows what is in the box, as its button says
        self._was_reply: Draft | None = None  # what became the note in the box, as it was then
        self.box = ComposerBox(session, tasks, theme, lines=2)
        self.offers = ComposerOffers(session, tasks, self.box)
        self.undo = UndoOffer(session, tasks, theme, self.box)
        self._drafts = TicketDrafts(session, self.box)
        self._kinds = ComposerKinds(theme)
        self._place_line = PlaceLine(theme)
        self._logins = ComposerLogins(theme)
        self._exposed = ExposedLogins(session.library)
        self._advised = Advised(session, tasks, theme, self)
        self.saved_replies = SavedReplies(session, tasks, theme, self.box, self._on_kind)
        self.mentions = Mentions(session, self.box)
        self._lay_out()
        self.box.gate = self._refusal
        self.box.add(self.saved_replies.row)
        self.box.foot.add(self.saved_replies.button)
        self.box.add(self._logins)
        self.box.foot.add(self._logins.button)
        self._logins.changed.connect(self._give_logins)
        self.box.send_asked.connect(self._send)
        self.box.changed.connect(self._on_change)
        self._advised.offer_taken.connect(self.offers.take)
        self._advised.shown.connect(self._show_advice)
        self.offers.login_given.connect(self._add_login)
        self.undo.came_back.connect(self._put_back)
        self._kinds.chosen.connect(self._on_kind)
        self._kinds.conversation_asked.connect(self.conversation_asked)
        self.set_theme(theme)

    # --- for the pane --------------------------------------------------------------------------

    def open(self, ref: TicketRef | None) -> None:
        """Go on with the draft of another ticket; what was typed before is saved at once."""
        self._ref = ref
        self.undo.show_ticket(ref)
        if ref is None:
            self.box.load(None, Limits())
            self._advised.follow(None)
            return
        self.load((self._begun(ref) or [self._session.actions.new_draft(ref.account, ref)])[-1])

    def reload(self) -> None:
        """Look for a draft of this ticket that came from elsewhere, where the box is empty.

        Logins in the box that were given before the ticket closed are forgotten.
        """
        self._forget_logins()
        current = self.box.draft
        if self._ref is None or current is None or not current.is_empty or self.box.is_attaching:
            return
        # For the same place alone: somebody may be about to write a note into the empty box.
        found = [d for d in self._drafts.begun(self._ref) if d.place == current.place]
        if found and found[-1].id != current.id:
            self.load(found[-1])

    def write_in(self, there: SideConversation | None) -> None:
        """Go on with what is begun for one of the ticket's conversations; None: the main one."""
        draft, ref = self.box.draft, self._ref
        id = MAIN if there is None else there.id
        if draft is None or ref is None or draft.conversation == id:
            return
        found = [d for d in self._begun(ref) if d.conversation == id]
        new = self._session.actions.new_draft(
            ref.account, ref, there is not None and there.internal
        )
        self.load(found[-1] if found else addressed(new, there))

    def drafts(self) -> list[Draft]:
        """Return what is begun for the ticket, what is in the box among it though it be empty."""
        found = [] if self._ref is None else self._begun(self._ref)
        return found if self.box.draft is None else [*found, self.box.draft]

    def quote(self, text: str) -> None:
        """Put *text* into the reply as a quote."""
        lines = text.strip("\n").split("\n")
        quoted = "\n".join(f"> {line}" if line.strip() else ">" for line in lines)
        self.box.insert(f"{quoted}\n\n")

    def edit_item(self, id: str) -> None:
        """Take an unsent message back into the box."""
        self._tasks.spawn(self._edit(OutboxId(id)), name="edit")

    @property
    def text(self) -> str:
        """What is in the box."""
        return self.box.draft.body if self.box.draft else ""

    @property
    def files(self) -> tuple[OutgoingFile, ...]:
        """The files that will go with it."""
        return self.box.draft.files if self.box.draft else ()

    @property
    def takes_notes(self) -> bool:
        """Whether internal notes can be written here."""
        return self._ref is not None and self._takes_notes(self._ref)

    def focus(self) -> None:
        """Begin to write."""
        self.box.edit.setFocus()

    async def flush(self) -> None:
        """Return when everything typed and attached is on disk, what was sent off in the outbox.

        Raises `Problem` where that fails.
        """
        await self.box.flush()

    def rest(self) -> None:
        """Begin nothing more by itself: the window ends."""
        self._advised.forget()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.box.set_theme(theme)
        self.undo.bar.set_theme(theme)
        self._kinds.set_theme(theme)
        self._place_line.set_theme(theme)
        self._logins.set_theme(theme)
        self.saved_replies.set_theme(theme)
        self._advised.panel.set_theme(theme)
        self._show_kind()

    # --- drafts --------------------------------------------------------------------------------

    def _takes_notes(self, ref: TicketRef) -> bool:
        library = self._session.library
        can = library.capabilities(ref.account)
        return can is not None and can.internal_notes and library.is_agent(ref.account)

    def _begun(self, ref: TicketRef) -> list[Draft]:
        notes = self._takes_notes(ref)
        return [draft for draft in self._drafts.begun(ref) if notes or not draft.internal]

    def load(self, draft: Draft) -> None:
        """Show *draft*, one of this ticket, to be gone on with."""
        draft = timely(self._session.library, draft)
        catalog = self._session.library.catalog(draft.account)
        self.box.load(draft, catalog.limits if catalog else Limits())
        self._logins.show_logins(draft.credentials)
        self._advised.follow(draft)
        self.saved_replies.load(draft)
        before, self._place = self._place, draft.place
        self._show_kind()
        if before[0] != draft.conversation:
            self.turned.emit(draft.conversation)

    def choose_kind(self, *, internal: bool) -> None:
        """Write a note or a reply; where one of that kind is begun, go on with that.

        What was written as a reply becomes the note. What was written as a note stays one: it was
        meant for staff alone. Another conversation than the main one is all of one kind: the other
        kind is written in the main one, and what was begun stays where it is.
        """
        draft, ref = self.box.draft, self._ref
        if draft is None or ref is None or draft.internal == internal:
            self._show_kind()
            return
        others = [d for d in self._drafts.begun(ref) if d.place == (MAIN, internal)]
        if others:
            self.load(others[-1])
        elif draft.conversation != MAIN:
            self.load(self._session.actions.new_draft(ref.account, ref, internal))
        elif internal:
            self._was_reply = draft
            # What was to follow the reply is not to follow a note that nobody outside sees.
            self.box.change(replace(draft, internal=True, then=None))
        elif self._was_reply is not None and self._is_still_reply(draft):
            self.box.change(replace(draft, internal=False, then=self._was_reply.then))
        else:
            self.load(self._session.actions.new_draft(ref.account, ref))
            if not draft.is_empty:
                self.box.foot.say_kept(
                    QCoreApplication.translate(
                        "Composer", "What you wrote stays an internal note, kept as a draft."
                    )
                )
        self._show_kind()
        self.focus()

    def _on_kind(self, internal: bool) -> None:
        self.choose_kind(internal=internal)

    def _is_still_reply(self, draft: Draft) -> bool:
        """Whether a note is, word for word, the reply that it was a moment ago."""
        was = self._was_reply
        return was is not None and replace(was, internal=True, then=None) == draft

    def _on_change(self, draft: Draft) -> None:
        self._logins.show_logins(draft.credentials)
        self._advised.follow(draft)
        if draft.then != self._then:
            self._show_kind()

    def look_again(self) -> None:
        """Let the coach look again: time has gone on, or the ticket has changed."""
        self._advised.follow(self.box.draft)
        self._show_kind()

    def _show_advice(self) -> None:
        panel = self._advised.panel
        panel.setVisible(not panel.is_empty)
        self._fit_advice()

    def _fit_advice(self) -> None:
        most = min(self.window().height() // _SHARE_OF_WINDOW, _MOST_ADVICE)
        self._advised.panel.fit(self.width() - 2 * t.SPACE_4, most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_advice()

    def _add_login(self, login: Credentials) -> None:
        draft = self.box.draft
        if draft is not None:
            self.box.change(with_logins(self._session.library, draft, (*draft.credentials, login)))
            self._logins.add()

    def _give_logins(self, logins: tuple[Credentials, ...]) -> None:
        draft = self.box.draft
        if draft is not None and draft.credentials != logins:
            self.box.change(with_logins(self._session.library, draft, logins))

    def _forget_logins(self) -> None:
        draft = self.box.draft
        kept = None if draft is None else timely(self._session.library, draft)
        if kept is not None and kept != draft:
            self.box.change(kept)

    def _refusal(self, draft: Draft) -> str:
        """Return why a draft is not sent at once; "" for nothing."""
        if self._logins.insist():
            return QCoreApplication.translate("Composer", "Complete the login, or remove it.")
        return self.saved_replies.refusal(draft) or self._exposed.warning(draft)

    # --- sending -------------------------------------------------------------------------------

    def _send(self, draft: Draft) -> None:
        self._drafts.see_off(draft.id)
        self.undo.expect()
        self._was_reply = None
        self.box.keeper.change(draft)
        shown = self.box.draft
        if shown is not None and shown.id == draft.id:
            new = self._session.actions.new_draft(draft.account, draft.ref, draft.internal)
            self.load(replace(new, conversation=draft.conversation, begins=draft.begins))
        self.box.see_off(self._send_draft(draft))

    async def _send_draft(self, draft: Draft) -> None:
        try:
            # On disk first: whatever happens to the sending, the text is kept.
            await self.box.keeper.flush()
            item = await self._session.actions.send(draft, UNDO_SECONDS)
        except Problem as problem:
            self.undo.expect_no_more()
            self._return(draft)
            self.box.show_unsent(problem)
            return
        except Exception:
            self.undo.expect_no_more()
            self._return(draft)
            raise
        finally:
            self._drafts.has_left(draft.id)
            self.send_over.emit()
        self.undo.offer(item, draft.ref)
        self.sent.emit()

    def _return(self, draft: Draft) -> None:
        """Show a draft that could not be sent, unless the person writes elsewhere by now."""
        if draft.ref is None or draft.id not in {d.id for d in self._drafts.stored(draft.ref)}:
            return
        shown = self.box.draft
        if shown is None or shown.place == draft.place:
            self._put_back(draft)

    async def _edit(self, id: OutboxId) -> None:
        self._put_back(await self._session.actions.edit(id))

    def _put_back(self, draft: Draft) -> None:
        """Show a draft that came back, together with what was written since.

        A note and a reply stay two drafts, and so do those of two conversations: nothing written
        for staff alone may reach a customer.
        """
        if draft.ref != self._ref:
            return
        draft = timely(self._session.library, draft)
        since = self.box.draft
        same = since is not None and since.place == draft.place and since.id != draft.id
        if since is None or not same or (since.is_empty and not self.box.is_attaching):
            self.load(draft)
        else:
            both = joined(draft, since)
            self.load(both)
            self.box.change(both)
            self._tasks.spawn(self._merge(draft), name="merge drafts")
        self.focus()

    async def _merge(self, merged: Draft) -> None:
        """Remove a draft once the one that took it in is on disk."""
        await self.box.keeper.flush()
        await self._session.actions.discard_draft(merged.id)

    # --- looks ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.box.edit.setAccessibleName(self.tr("Reply"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(t.SPACE_4, t.SPACE_2, t.SPACE_4, t.SPACE_4)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self.undo.bar)
        layout.addWidget(self._advised.panel)
        layout.addWidget(self._kinds)
        layout.addWidget(self._place_line)
        layout.addWidget(self.box)
        self._advised.panel.hide()

    def _show_kind(self) -> None:
        internal = self.box.draft is not None and self.box.draft.internal
        side, there = placed(self._session.library, self.box.draft, self.drafts())
        can = None if self._ref is None else self._session.library.capabilities(self._ref.account)
        self._kinds.setVisible(self.takes_notes and there is None)
        self._kinds.show_kind(internal=internal)
        self._kinds.offer_conversation(offered=can is not None and can.conversations and not side)
        self._place_line.show_place(there)
        row = None if self._ref is None else self._session.library.ticket(self._ref)
        closed = row is not None and row.ticket.status is Status.CLOSED
        self._then = None if self.box.draft is None else self.box.draft.then
        closes = self._then is not None and self._then.meaning is Status.CLOSED
        dress(self.box, self._theme, internal=internal, closed=closed, closes=closes)
        dress_for(self.box, there, several=bool(side), internal=internal, closed=closed or closes)
        self.kind_shown.emit(internal)
