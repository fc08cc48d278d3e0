"""What a person does with an attachment: look at it, save it, open it after being asked."""

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.errors import FileProblem
from desktop.domain.ids import TicketRef
from desktop.domain.message import Attachment, Message
from desktop.services.session import Session
from desktop.ui.attachment_preview import AttachmentPreview, content_of
from desktop.ui.i18n import file_size, isolate
from desktop.ui.render.file_names import display_name, is_risky, safe_name
from desktop.ui.save_file import ask_where
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
        self._opened: list[tempfile.TemporaryDirectory[str]] = []

    def act(self, verb: str, ref: TicketRef, message: Message, attachment: Attachment) -> None:
        """Do "preview", "save" or "open" with an attachment."""
        match verb:
            case "preview":
                self._tasks.spawn(self._preview(ref, message, attachment), name="preview")
            case "save":
                save = partial(self._save, ref, message, attachment)
                ask_where(self._window, attachment.name, save)
            case "open":
                self._ask(ref, message, attachment)
            case _:
                pass

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
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(QCoreApplication.translate("Attachment", "Open file"))
        box.setText(
            QCoreApplication.translate("Attachment", "Open {name} with another program?").format(
                name=display_name(attachment.name)
            )
        )
        if is_risky(attachment.name):
            box.setIcon(QMessageBox.Icon.Warning)
            words = QCoreApplication.translate(
                "Attachment",
                "A file of this kind can contain a program that harms your computer. Open it only "
                "if you expected it and trust {sender}.",
            )
        else:
            box.setIcon(QMessageBox.Icon.Question)
            words = QCoreApplication.translate(
                "Attachment", "It comes from {sender} ({size}). Open it only if you expected it."
            )
        box.setInformativeText(
            words.format(sender=display_name(message.author.name), size=file_size(attachment.size))
        )
        agreed = box.addButton(
            QCoreApplication.translate("Attachment", "Open"), QMessageBox.ButtonRole.AcceptRole
        )
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        agreed.clicked.connect(
            lambda: self._tasks.spawn(self._open(ref, message, attachment), name="open attachment")
        )
        box.open()

    async def _open(self, ref: TicketRef, message: Message, attachment: Attachment) -> None:
        """Save it to a folder that goes with the window, then let the system open it."""
        folder = tempfile.TemporaryDirectory(prefix="deskbell-", ignore_cleanup_errors=True)
        self._opened.append(folder)
        target = Path(folder.name) / safe_name(attachment.name)
        progress = self._progress(attachment)
        await self._session.actions.save_attachment(ref, message, attachment, target, progress)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            detail = QCoreApplication.translate(
                "Attachment", "no program on this computer opens files of its kind; save it instead"
            )
            raise FileProblem(path=display_name(attachment.name), detail=detail)

    def clean_up(self) -> None:
        """Remove the copies that were opened with other programs."""
        for folder in self._opened:
            folder.cleanup()
        self._opened.clear()
