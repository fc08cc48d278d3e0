"""What can be done with the conversations of a ticket, as commands with keys."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.conversations import MAIN
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.conversations.part import Conversations
from desktop.ui.navigator import Navigator


class ConversationsCommands:
    """Begins, renames and goes through the conversations of the ticket that is chosen."""

    def __init__(self, session: Session, navigator: Navigator, part: Conversations) -> None:
        self._session = session
        self._navigator = navigator
        self._part = part

    def all(self) -> list[Command]:
        """Return them."""
        return [
            Command(
                id="conversation.new",
                words=QCoreApplication.translate("Conversations", "New conversation…"),
                group=Group.WRITING,
                icon="messages-square",
                keys=("B",),
                also=QCoreApplication.translate("Conversations", "internal supplier side"),
                why_not=self._why_not_begin,
                offered=self._is_offered,
                run=self._begin,
            ),
            Command(
                id="conversation.rename",
                words=QCoreApplication.translate("Conversations", "Rename the conversation…"),
                group=Group.WRITING,
                keys=("Shift+B",),
                why_not=self._why_not_rename,
                offered=self._is_offered,
                run=self._rename,
            ),
            Command(
                id="conversation.next",
                words=QCoreApplication.translate("Conversations", "Next conversation"),
                group=Group.TICKET,
                keys=("Ctrl+PgDown",),
                why_not=self._why_not_step,
                repeats=True,
                run=lambda: self._part.step(1),
            ),
            Command(
                id="conversation.previous",
                words=QCoreApplication.translate("Conversations", "Previous conversation"),
                group=Group.TICKET,
                keys=("Ctrl+PgUp",),
                why_not=self._why_not_step,
                repeats=True,
                run=lambda: self._part.step(-1),
            ),
        ]

    def _is_offered(self) -> bool:
        can = map(self._session.library.capabilities, self._session.library.staffed())
        return any(found is not None and found.conversations for found in can)

    def _why_not_begin(self) -> str:
        ref = self._navigator.ticket
        if ref is not None and not self._part.may_begin(ref):
            return QCoreApplication.translate(
                "Conversations", "This helpdesk keeps one conversation in a ticket."
            )
        return self._navigator.why_no_ticket()

    def _why_not_rename(self) -> str:
        if self._part.on_show in (None, MAIN):
            return QCoreApplication.translate(
                "Conversations", "Choose a conversation beside the main one first."
            )
        return self._why_not_begin()

    def _why_not_step(self) -> str:
        if not self._part.known():
            return self._navigator.why_no_ticket() or QCoreApplication.translate(
                "Conversations", "This ticket has one conversation."
            )
        return ""

    def _begin(self) -> None:
        self._navigator.settle()
        self._part.begin()

    def _rename(self) -> None:
        id = self._part.on_show
        if id is not None:
            self._part.rename(id)
