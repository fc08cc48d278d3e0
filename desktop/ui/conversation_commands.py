"""What can be done with the conversation on show, and with the reply under it."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.domain.outbox import NEEDS_PERSON, SetStatus
from desktop.domain.status import Status
from desktop.domain.ticket import TicketRow
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.registry import Commands
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.conversations.commands import ConversationsCommands
from desktop.ui.i18n import isolate
from desktop.ui.navigator import Navigator
from desktop.ui.tasks import Tasks

_SEND: Final = "writing.send"
_NOTE: Final = "writing.add_note"


class ConversationCommands(QObject):
    """Acts on the ticket that the person has chosen, also where it is only about to be shown."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        navigator: Navigator,
        pane: ConversationPane,
        commands: Commands,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._tasks = tasks
        self._navigator = navigator
        self._pane = pane
        self._commands = commands
        several = ConversationsCommands(session, navigator, pane.conversations)
        commands.add(*self._of_ticket(), *self._of_writing(), *several.all())
        tips = {id: commands.tip(button, id) for button, id in pane.buttons()}

        def name_send(internal: bool) -> None:
            tips[_SEND].turn_to(_NOTE if internal else _SEND)

        pane.composer.kind_shown.connect(name_send)
        name_send(self._writes_note())

    # --- what there is

    def _of_ticket(self) -> list[Command]:
        why_no_ticket = self._navigator.why_no_ticket
        return [
            Command(
                id="ticket.close",
                words=self.tr("Close the ticket"),
                group=Group.TICKET,
                icon="circle-check",
                keys=("E",),
                many="many.close",
                why_not=self._why_not_close,
                run=self._close,
            ),
            Command(
                id="ticket.reopen",
                words=self.tr("Reopen the ticket"),
                group=Group.TICKET,
                icon="rotate-ccw",
                keys=("Shift+O",),
                many="many.reopen",
                why_not=self._why_not_reopen,
                run=self._reopen,
            ),
            Command(
                id="ticket.unread",
                words=self.tr("Mark as unread, and go on"),
                group=Group.TICKET,
                icon="mail",
                keys=("U",),
                many="many.unread",
                why_not=why_no_ticket,
                run=self._mark_unread,
            ),
            Command(
                id="ticket.details",
                words=self.tr("Details beside the conversation, or not"),
                group=Group.TICKET,
                icon="panel-right",
                keys=("I",),
                run=self._pane.turn_details,
            ),
            Command(
                id="ticket.follow_up",
                words=self.tr("New ticket from this one"),
                group=Group.TICKET,
                icon="square-pen",
                keys=("Shift+F",),
                why_not=self._why_not_follow,
                run=self._follow,
            ),
            Command(
                id="ticket.copy_number",
                words=self.tr("Copy the ticket's number"),
                group=Group.TICKET,
                icon="copy",
                keys=("Shift+C",),
                why_not=why_no_ticket,
                run=self._copy_number,
            ),
            Command(
                id="ticket.fetch",
                words=self.tr("Fetch the conversation again"),
                group=Group.TICKET,
                icon="refresh-cw",
                keys=("Shift+F5",),
                why_not=why_no_ticket,
                run=self._fetch,
            ),
        ]

    def _of_writing(self) -> list[Command]:
        composer = self._pane.composer
        why_no_ticket = self._navigator.why_no_ticket
        return [
            Command(
                id="writing.quote",
                words=self.tr("Quote the message, or what is selected"),
                group=Group.WRITING,
                icon="quote",
                keys=("Q",),
                why_not=why_no_ticket,
                run=self._quote,
            ),
            Command(
                id="writing.attach",
                words=self.tr("Attach files…"),
                group=Group.WRITING,
                icon="paperclip",
                keys=("Ctrl+O",),
                why_not=why_no_ticket,
                run=self._attach,
            ),
            Command(
                id=_SEND,
                words=self.tr("Send"),
                group=Group.WRITING,
                icon="send",
                keys=("Ctrl+Return",),
                why_not=self._why_not_send,
                run=composer.box.send,
                within=composer,
            ),
            Command(
                id=_NOTE,
                words=self.tr("Add the internal note"),
                group=Group.WRITING,
                icon="lock",
                keys=("Alt+Return",),
                why_not=self._why_not_note,
                offered=self._takes_notes,
                run=composer.box.send,
                within=composer,
            ),
            Command(
                id="writing.send_and_next",
                words=self.tr("Send, and go to the next ticket"),
                group=Group.WRITING,
                icon="send",
                keys=("Ctrl+Shift+Return",),
                also=self.tr("answer and next"),
                why_not=self._why_not_send,
                run=self._send_and_next,
                within=composer,
            ),
            Command(
                id="writing.note_and_next",
                words=self.tr("Add the internal note, and go to the next ticket"),
                group=Group.WRITING,
                icon="lock",
                keys=("Alt+Shift+Return",),
                why_not=self._why_not_note,
                offered=self._takes_notes,
                run=self._send_and_next,
                within=composer,
            ),
            Command(
                id="writing.leave",
                words=self.tr("Leave what is being written for the list: it is kept"),
                group=Group.WRITING,
                icon="list",
                keys=("Esc",),
                run=self._navigator.to_list,
                within=composer,
                listed=False,
            ),
            Command(
                id="writing.undo",
                words=self.tr("Take back what was just sent or closed"),
                group=Group.WRITING,
                icon="undo-2",
                keys=("Z",),
                why_not=self._why_not_undo,
                run=composer.undo.undo,
            ),
        ]

    # --- whether it can be done

    def _row(self) -> TicketRow | None:
        ref = self._navigator.ticket
        return None if ref is None else self._session.library.ticket(ref)

    def _why_not_close(self) -> str:
        row = self._row()
        if row is None or row.ticket.status is not Status.CLOSED:
            can = None if row is None else self._session.library.capabilities(row.ref.account)
            if can is not None and not can.close:
                return self.tr("This helpdesk does not let you close tickets.")
            return self._why_not_change(row)
        return self.tr("It is closed already.")

    def _why_not_reopen(self) -> str:
        row = self._row()
        if row is None or row.ticket.status is Status.CLOSED:
            can = None if row is None else self._session.library.capabilities(row.ref.account)
            if can is not None and not can.reopen:
                return self.tr("This helpdesk does not let you reopen tickets.")
            return self._why_not_change(row)
        return self.tr("It is open.")

    def _why_not_change(self, row: TicketRow | None) -> str:
        if row is None:
            return self._navigator.why_no_ticket()
        changing = any(
            isinstance(item.command, SetStatus) and item.state not in NEEDS_PERSON
            for item in self._session.library.outbox()
            if item.ref == row.ref
        )
        return self.tr("Its status is being changed already.") if changing else ""

    def _why_not_follow(self) -> str:
        row = self._row()
        if row is None:
            return self._navigator.why_no_ticket()
        if row.ticket.status is not Status.CLOSED:
            return self.tr("It is open: what belongs to it can be written there.")
        return ""

    def _takes_notes(self) -> bool:
        return bool(self._session.library.staffed())

    def _writes_note(self) -> bool:
        draft = self._pane.composer.box.draft
        return draft is not None and draft.internal

    def _why_not_send(self) -> str:
        """Return why no reply is sent. The key that sends one never adds a note, nor the reverse.

        So whoever has the wrong one in mind hears of it before anybody reads it.
        """
        if self._writes_note():
            keys = self._commands.key_words(_NOTE)
            words = self.tr("This is an internal note, for staff alone: {keys} adds it.")
            return words.format(keys=isolate(keys))
        return self._navigator.why_no_ticket()

    def _why_not_note(self) -> str:
        if not self._writes_note():
            keys = self._commands.key_words(_SEND)
            words = self.tr("This is a reply, which the customer reads: {keys} sends it.")
            return words.format(keys=isolate(keys))
        return self._navigator.why_no_ticket()

    def _why_not_undo(self) -> str:
        if not self._pane.composer.undo.is_open:
            return self.tr("Nothing was sent or closed in the last seconds.")
        return ""

    # --- doing it

    def _close(self) -> None:
        self._navigator.settle()
        self._pane.status.close_ticket()

    def _reopen(self) -> None:
        self._navigator.settle()
        self._pane.status.reopen_ticket()

    def _follow(self) -> None:
        self._navigator.settle()
        self._pane.follow()

    def _fetch(self) -> None:
        self._navigator.settle()
        self._pane.ask_helpdesk()

    def _quote(self) -> None:
        self._navigator.settle()
        self._pane.quote()

    def _attach(self) -> None:
        self._navigator.reply()
        self._pane.composer.box.foot.attach_asked.emit()

    def _mark_unread(self) -> None:
        ref = self._navigator.ticket
        if ref is None:
            return
        # What stays on show would count as read again in a moment.
        if not self._navigator.go_on():
            self._navigator.read(None)
        self._tasks.spawn(self._session.actions.mark_unread(ref), name="mark unread")

    def _copy_number(self) -> None:
        row = self._row()
        if row is not None:
            QApplication.clipboard().setText(f"#{row.ticket.number}")

    def _send_and_next(self) -> None:
        """Go on once the reply has left the box; where it must not, the box says why."""
        box = self._pane.composer.box
        before = box.draft
        box.send()
        if before is None or (box.draft is not None and box.draft.id == before.id):
            return
        if not self._navigator.go_on():
            words = self.tr("Send, and go to the next ticket")
            self._commands.refused.emit(words, self.tr("This was the last one of the list."))
        self._navigator.to_list()
