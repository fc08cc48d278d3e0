"""Saves the conversation of the chosen ticket as a file for other programs."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.conversations import MAIN
from desktop.services.library import Conversation
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.i18n import isolate
from desktop.ui.navigator import Navigator
from desktop.ui.save_file import SavePlaces
from desktop.ui.tasks import Tasks


class TicketExport(QObject):
    """What the customer may read is one command; staff's notes come only with another."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        window: QWidget,
        navigator: Navigator,
        pane: ConversationPane,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._navigator = navigator
        self._pane = pane
        self._places = SavePlaces(session, tasks, window)

    def commands(self) -> list[Command]:
        """Return what saves it."""
        return [
            Command(
                id="ticket.export_json",
                words=self.tr("Save the conversation as JSON…"),
                group=Group.TICKET,
                icon="download",
                keys=("Ctrl+Alt+J",),
                also=self.tr("export"),
                why_not=self._navigator.why_no_ticket,
                run=partial(self._ask, internal=False),
            ),
            Command(
                id="ticket.export_json_internal",
                words=self.tr("Save all with internal notes as JSON…"),
                group=Group.TICKET,
                icon="download",
                keys=("Ctrl+Alt+Shift+J",),
                also=self.tr("export side conversations"),
                why_not=self._navigator.why_no_ticket,
                offered=lambda: bool(self._session.library.staffed()),
                run=partial(self._ask, internal=True),
            ),
        ]

    def _ask(self, *, internal: bool) -> None:
        self._navigator.settle()
        ref = self._navigator.ticket
        if ref is None:
            return
        # What others say beside the main conversation is not the customer's either.
        only = None if internal else MAIN
        conversation = self._session.library.conversation(ref, None, only)
        ending = "-internal.json" if internal else ".json"
        self._places.ask_file(
            f"ticket-{conversation.row.ticket.number}{ending}",
            lambda path: self._write_soon(conversation, path, internal=internal),
        )

    def _write_soon(self, conversation: Conversation, path: Path, *, internal: bool) -> None:
        work = self._write(conversation, path, internal=internal)
        self._tasks.spawn(work, name="export ticket")

    async def _write(self, conversation: Conversation, path: Path, *, internal: bool) -> None:
        from desktop.services.saved_whole import save_whole
        from desktop.services.ticket_json import as_json

        def write() -> None:
            save_whole(path, as_json(conversation, internal=internal))

        await self._session.aside.run(write)
        self._pane.tell(self.tr("Saved as {name}.").format(name=isolate(path.name)))
