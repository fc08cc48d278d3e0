"""What a person does with an attachment: look at it, save it, open it after being asked."""

import time
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.errors import FileProblem
from desktop.domain.ids import TicketRef
from desktop.domain.message import Attachment, Message
from desktop.services.opened_copies import OpenedCopies
from desktop.services.session import Session
from desktop.ui.attachment_kinds import PROGRAMS, contradiction
from desktop.ui.attachment_preview import AttachmentPreview, content_of
from desktop.ui.fetch_question import ask_to_fetch
from desktop.ui.i18n import file_size, isolate, number
from desktop.ui.message_box import message_box
from desktop.ui.render.file_names import display_name, is_risky, safe_name
from desktop.ui.save_file import SavePlaces, free_target
from desktop.ui.tasks import Tasks

_EVERY = 0.1
"""Seconds between two words about progress."""


class AttachmentActions(QObject):
    """Acts on the attachments of the shown conversation; problems go through *tasks*.

    `told` carries how it goes on in words, and whether that was the last word.
    """

    told = Signal(str, bool)

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._window = parent
        self.places = SavePlaces(session, tasks, parent)
        self._copies = OpenedCopies()
        self._tasks.spawn(session.worker.run(self._copies.purge), name="purge opened copies")

    def act(self, verb: str, ref: TicketRef, message: Message, attachment: Attachment) -> None:
        """Do "preview", "save" or "open" with an attachment."""
        match verb:
            case "preview":
                preview = partial(self._preview, ref, message, attachment)
                self._fetch([attachment], lambda: self._tasks.spawn(preview(), name="preview"))
            case "save":
                save = partial(self._save, ref, message, attachment)
                self._fetch([attachment], partial(self.places.ask_file, attachment.name, save))
            case "open":
                self._ask(ref, message, attachment)
            case _:
                pass

    def save_all(self, ref: TicketRef, message: Message) -> None:
        """Save every attachment of a message in a folder that the person chooses."""

        def save(folder: Path) -> None:
            self._tasks.spawn(self._save_all(ref, message, folder), name="save attachments")

        self._fetch(message.attachments, lambda: self.places.ask_folder(save))

    def _fetch(self, attachments: Sequence[Attachment], go_on: Callable[[], object]) -> None:
        """Go on, after a question where much is to be fetched over a line that costs."""
        ask_to_fetch(self._window, self._session, attachments, go_on)

    async def _save_all(self, ref: TicketRef, message: Message, folder: Path) -> None:
        taken: set[Path] = set()
        for attachment in message.attachments:
            target = await self._session.worker.run(free_target, folder, attachment.name, taken)
            progress = self._progress(attachment)
            await self._session.actions.save_attachment(ref, message, attachment, target, progress)
        words = QCoreApplication.translate("Attachment", "Saved {count} files to {folder}.")
        count = number(len(message.attachments))
        self.told.emit(words.format(count=count, folder=isolate(str(folder))), True)

    async def _preview(self, ref: TicketRef, message: Message, attachment: Attachment) -> None:
        progress = self._progress(attachment)
        file = await self._session.actions.open_attachment(ref, message, attachment, progress)
        data = await self._session.actions.read_file(file)
        content = await self._session.worker.run(content_of, data, attachment.content_type)
        if content is None:
            detail = QCoreApplication.translate("Attachment", "it is not the picture it says it is")
            raise FileProblem(path=display_name(attachment.name), detail=detail)
        AttachmentPreview(attachment.name, content, self._window).show()

    def _save(self, ref: TicketRef, message: Message, attachment: Attachment, target: Path) -> None:
        saving = self._save_to(ref, message, attachment, target)
        self._tasks.spawn(saving, name="save attachment")

    async def _save_to(
        self, ref: TicketRef, message: Message, attachment: Attachment, target: Path
    ) -> None:
        progress = self._progress(attachment)
        await self._session.actions.save_attachment(ref, message, attachment, target, progress)
        words = QCoreApplication.translate("Attachment", "Saved {name} to {folder}.")
        self.told.emit(
            words.format(name=isolate(target.name), folder=isolate(str(target.parent))), True
        )

    def _progress(self, attachment: Attachment) -> Callable[[int], None]:
        """Return what tells about a download while it lasts, ten times a second at most."""
        name = isolate(display_name(attachment.name))
        last = time.monotonic()

        def tell(done: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last < _EVERY and done < attachment.size:
                return
            last = now
            words = QCoreApplication.translate(
                "Attachment", "Downloading {name}: {done} of {size}"
            ).format(name=name, done=file_size(done), size=file_size(attachment.size))
            self.told.emit(words, done >= attachment.size)

        return tell

    def _ask(self, ref: TicketRef, message: Message, attachment: Attachment) -> None:
        words = QCoreApplication.translate(
            "Attachment", "It comes from {sender} ({size}). Open it only if you expected it."
        )
        risky = is_risky(attachment.name)
        if risky:
            words = QCoreApplication.translate(
                "Attachment",
                "A file of this kind can contain a program that harms your computer. Open it only "
                "if you expected it and trust {sender}.",
            )
        words = words.format(
            sender=display_name(message.author.name), size=file_size(attachment.size)
        )
        self._question(
            attachment,
            words,
            partial(self._open, ref, message, attachment),
            warning=risky,
        )

    def _question(
        self,
        attachment: Attachment,
        words: str,
        go_on: Callable[[], Coroutine[Any, Any, None]],
        *,
        warning: bool,
    ) -> None:
        question = QCoreApplication.translate("Attachment", "Open {name} with another program?")
        name = display_name(attachment.name)
        box = message_box(self._window, question.format(name=name), words, warning=warning)
        box.setWindowTitle(QCoreApplication.translate("Attachment", "Open file"))
        agreed = box.addButton(
            QCoreApplication.translate("Attachment", "Open"), QMessageBox.ButtonRole.AcceptRole
        )
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        agreed.clicked.connect(lambda: self._tasks.spawn(go_on(), name="open attachment"))
        box.open()

    async def _open(self, ref: TicketRef, message: Message, attachment: Attachment) -> None:
        """Fetch it and look at what it is; ask again where its name says another thing."""
        progress = self._progress(attachment)
        file = await self._session.actions.open_attachment(ref, message, attachment, progress)
        kind = contradiction(attachment.name, await self._session.actions.head_of(file))
        go_on = partial(self._hand_over, ref, message, attachment)
        if kind is None:
            await go_on()
            return
        if kind in PROGRAMS:
            words = QCoreApplication.translate(
                "Attachment",
                "Its name hides what it is: a program ({kind}) that can harm your computer. Do not "
                "open it unless you know exactly why it is called so.",
            )
        else:
            words = QCoreApplication.translate(
                "Attachment",
                "Its name says another thing than its content: it is a {kind} file. Open it only "
                "if you know why.",
            )
        self._question(attachment, words.format(kind=kind.value), go_on, warning=True)

    async def _hand_over(self, ref: TicketRef, message: Message, attachment: Attachment) -> None:
        """Save it to a folder that goes with the window, then let the system open it."""
        folder = await self._session.worker.run(self._copies.folder)
        target = folder / safe_name(attachment.name)
        await self._session.actions.save_attachment(ref, message, attachment, target)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            detail = QCoreApplication.translate(
                "Attachment", "no program on this computer opens files of its kind; save it instead"
            )
            raise FileProblem(path=display_name(attachment.name), detail=detail)

    def clean_up(self) -> None:
        """Remove the copies that were opened with other programs."""
        self._copies.clean_up()
