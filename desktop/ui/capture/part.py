"""Bringing in conversations, in the window: its commands, its two windows, what is dropped."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.changes import Change
from desktop.domain.ids import AccountId, TicketRef
from desktop.services.session import Session
from desktop.ui.capture.mail_drop import MailDrop
from desktop.ui.commands.command import Command, Group
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.capture.chat_window import ChatWindow
    from desktop.ui.capture.mail_window import MailWindow


class CapturePart(QObject):
    """Offers it to whoever may open tickets for customers."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        window: QWidget,
        *,
        account: Callable[[], AccountId | None],
        ticket: Callable[[], TicketRef | None],
    ) -> None:
        """*account* tells which one is chosen, *ticket* which one is read."""
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._account = account
        self._ticket = ticket
        self._mail: MailWindow | None = None
        self._chat: ChatWindow | None = None

    def take_drops(self, tickets: QWidget, conversation: QWidget) -> None:
        """Let mail files be dropped on the list of tickets, and on the ticket that is read."""
        MailDrop(tickets, self._is_offered).dropped.connect(self._take)
        MailDrop(conversation, self._takes_more).dropped.connect(self._take_more)

    def commands(self) -> list[Command]:
        """Return what can be brought in."""
        return [
            Command(
                id="capture.mail",
                words=self.tr("Import mail…"),
                group=Group.TICKET,
                icon="mails",
                keys=("Ctrl+Shift+I",),
                also=self.tr("eml mbox e-mail file"),
                offered=self._is_offered,
                run=self.open_mail,
            ),
            Command(
                id="capture.conversation",
                words=self.tr("New ticket from a conversation…"),
                group=Group.TICKET,
                icon="message-square-plus",
                keys=("Ctrl+Shift+T",),
                also=self.tr("call chat phone transcript paste whatsapp notes"),
                offered=self._is_offered,
                run=self.open_conversation,
            ),
        ]

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        if self._mail is not None:
            self._mail.receive(change)

    def open_mail(self) -> None:
        """Show the window for mails."""
        self._made_mail().begin(self._accounts(), self._account())

    def open_conversation(self) -> None:
        """Show the window for calls and chats."""
        from desktop.ui.capture.chat_window import ChatWindow

        if self._chat is None:
            self._chat = ChatWindow(self._session, self._tasks, self._theme, self._window)
        self._chat.begin(self._accounts(), self._account())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        for window in (self._mail, self._chat):
            if window is not None:
                window.set_theme(theme)

    def _take(self, paths: list[Path]) -> None:
        self.open_mail()
        self._made_mail().read(paths, account=self._account())

    def _take_more(self, paths: list[Path]) -> None:
        self.open_mail()
        self._made_mail().read(paths, self._ticket())

    def _takes_more(self) -> bool:
        """Tell whether mails can become part of the ticket that is read."""
        ref = self._ticket()
        return ref is not None and ref.account in self._accounts()

    def _made_mail(self) -> "MailWindow":
        from desktop.ui.capture.mail_window import MailWindow

        if self._mail is None:
            self._mail = MailWindow(self._session, self._tasks, self._theme, self._window)
            self._mail.files_wanted.connect(self._ask_files)
        return self._mail

    def _ask_files(self) -> None:
        window = self._made_mail()
        dialog = QFileDialog(window, self.tr("Choose mails"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Mails (*.eml *.mbox *.mbx)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(self._read)
        dialog.open()

    def _read(self, files: list[str]) -> None:
        self._made_mail().read([Path(file) for file in files])

    def _is_offered(self) -> bool:
        return bool(self._accounts())

    def _accounts(self) -> list[AccountId]:
        # Of helpdesks without tickets for others there is nothing to bring in.
        return self._session.library.desks()
