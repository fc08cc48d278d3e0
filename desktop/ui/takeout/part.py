"""Takes the conversation of the chosen ticket out of the program."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.conversations import MAIN
from desktop.domain.ids import TicketRef
from desktop.services.library import Conversation
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.fetch_question import ask_to_fetch
from desktop.ui.i18n import isolate, number
from desktop.ui.navigator import Navigator
from desktop.ui.render.file_names import safe_name
from desktop.ui.save_file import SavePlaces
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    # Seldom wanted.
    from PySide6.QtPrintSupport import QPrinter

Go = Callable[[Conversation, bool], object]


@dataclass(frozen=True, slots=True)
class _Way:
    id: str
    words: str
    icon: str
    keys: str
    also: str
    go: Go


class TakeoutPart(QObject):
    """Four ways out; staff are asked each time whether internal notes go along."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        window: QWidget,
        navigator: Navigator,
        pane: ConversationPane,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._navigator = navigator
        self._pane = pane
        self._places = SavePlaces(session, tasks, window)

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme, from the next dialog on."""
        self._theme = theme

    def commands(self) -> list[Command]:
        """Return what takes it out."""
        return [
            Command(
                id=way.id,
                words=way.words,
                group=Group.TICKET,
                icon=way.icon,
                keys=(way.keys,),
                also=way.also,
                why_not=self._navigator.why_no_ticket,
                run=partial(self._ask, way),
            )
            for way in self._ways()
        ]

    def _ways(self) -> list[_Way]:
        translate = QCoreApplication.translate
        also = translate("Takeout", "export")
        mails = translate("Takeout", "Save the conversation as mails (EML)…")
        files = translate("Takeout", "Save the conversation with its files (JSON)…")
        pdf = translate("Takeout", "Save the conversation as PDF…")
        paper = translate("Takeout", "Print the conversation…")
        save_mails = partial(self._ask_zip, "mails")
        save_files = partial(self._ask_zip, "json")
        return [
            _Way("ticket.print", paper, "file-text", "Ctrl+P", "", self._ask_printer),
            _Way("ticket.save_pdf", pdf, "file-text", "Ctrl+Alt+P", also, self._ask_pdf),
            _Way("ticket.save_mails", mails, "mails", "Ctrl+Alt+E", also, save_mails),
            _Way("ticket.save_archive", files, "file-archive", "Ctrl+Alt+F", also, save_files),
        ]

    def _ask(self, way: _Way) -> None:
        self._navigator.settle()
        ref = self._navigator.ticket
        if ref is None:
            return

        def go(internal: bool) -> None:
            self._tasks.spawn(self._read(ref, internal, way.go), name="read conversation")

        if not self._session.library.is_agent(ref.account):
            go(False)
            return
        from desktop.ui.takeout.options import TakeoutDialog

        TakeoutDialog(self._theme, way.words.rstrip("…"), go, self._window).open()

    async def _read(self, ref: TicketRef, internal: bool, go: Go) -> None:
        # What others say beside the main conversation is not the customer's either.
        only = None if internal else MAIN
        read = self._session.library.conversation
        go(await self._session.readers.run(read, ref, None, only), internal)

    # --- a ZIP

    def _ask_zip(self, kind: str, conversation: Conversation, internal: bool) -> None:
        files = [a for m in conversation.messages for a in m.attachments]
        name = _name(conversation, f"-{kind}", ".zip", internal=internal)

        def save(path: Path) -> None:
            self._tasks.spawn(self._save_zip(kind, conversation, path, internal), name="save ZIP")

        ask = partial(self._places.ask_file, name, save)
        ask_to_fetch(self._window, self._session, files, ask)

    async def _save_zip(
        self, kind: str, conversation: Conversation, path: Path, internal: bool
    ) -> None:
        from desktop.services.thread_archive import Kind, ThreadArchive, Wish
        from desktop.ui.takeout.going import going

        wish = Wish(
            conversation=conversation,
            kind=Kind(kind),
            internal=internal,
            url=self._session.library.account(conversation.row.ref.account).url,
            target=path,
            named=safe_name,
            missing=QCoreApplication.translate(
                "Takeout", "These files could not be fetched from the helpdesk:"
            ),
        )
        archive = ThreadArchive(self._session.actions, self._session.aside)
        words = QCoreApplication.translate("Takeout", "Saving the conversation")
        with going(self._window, words) as progress:
            missing = await archive.save(wish, progress)
        if missing:
            words = QCoreApplication.translate(
                "Takeout", "Saved as {name}, without {count} files that could not be fetched."
            )
            told = words.format(name=isolate(path.name), count=number(len(missing)))
            self._pane.tell(told)
        else:
            self._tell_saved(path)

    # --- paper

    def _ask_pdf(self, conversation: Conversation, internal: bool) -> None:
        name = _name(conversation, "", ".pdf", internal=internal)

        def save(path: Path) -> None:
            self._tasks.spawn(self._save_pdf(conversation, path, internal), name="save PDF")

        self._places.ask_file(name, save)

    async def _save_pdf(self, conversation: Conversation, path: Path, internal: bool) -> None:
        from desktop.services.saved_whole import save_whole
        from desktop.ui.takeout.going import going
        from desktop.ui.takeout.press import pdf

        words = QCoreApplication.translate("Takeout", "Saving the conversation")
        with going(self._window, words) as progress:
            data = await pdf(self._session, conversation, internal=internal, progress=progress)
            await self._session.aside.run(save_whole, path, data)
        self._tell_saved(path)

    def _ask_printer(self, conversation: Conversation, internal: bool) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from desktop.ui.takeout.press import page_layout

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        printer.setDocName(_name(conversation, "", "", internal=internal))
        dialog = QPrintDialog(printer, self._window)

        def done(result: int) -> None:
            dialog.deleteLater()
            if result == QPrintDialog.DialogCode.Accepted:
                work = self._print(printer, conversation, internal)
                self._tasks.spawn(work, name="print")

        dialog.finished.connect(done)
        QDialog.open(dialog)

    async def _print(self, printer: "QPrinter", conversation: Conversation, internal: bool) -> None:
        from desktop.ui.takeout.going import going
        from desktop.ui.takeout.press import put_on

        words = QCoreApplication.translate("Takeout", "Printing the conversation")
        with going(self._window, words) as progress:
            try:
                await put_on(
                    printer, self._session, conversation, internal=internal, progress=progress
                )
            except BaseException:
                printer.abort()
                raise

    def _tell_saved(self, path: Path) -> None:
        words = QCoreApplication.translate("Takeout", "Saved as {name}.")
        self._pane.tell(words.format(name=isolate(path.name)))


def _name(conversation: Conversation, kind: str, ending: str, *, internal: bool) -> str:
    mark = "-internal" if internal else ""
    return f"ticket-{conversation.row.ticket.number}{kind}{mark}{ending}"
