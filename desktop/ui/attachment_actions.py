"""What a person does with an attachment: look at it, save it, open it after being asked."""

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.errors import FileProblem
from desktop.domain.ids import TicketRef
from desktop.domain.message import Attachment, Message
from desktop.services.session import Session
from desktop.ui.attachment_preview import AttachmentPreview, content_of
from desktop.ui.i18n import file_size
from desktop.ui.render.file_names import display_name, is_risky, safe_name
from desktop.ui.save_file import ask_where
from desktop.ui.tasks import Tasks


class AttachmentActions(QObject):
    """Acts on the attachments of the shown conversation; problems go through *tasks*."""

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
        file = await self._session.actions.open_attachment(ref, message, attachment)
        data = await self._session.actions.read_file(file)
        content = await self._session.worker.run(content_of, data, attachment.content_type)
        if content is None:
            detail = QCoreApplication.translate("Attachment", "it is not the picture it says it is")
            raise FileProblem(path=display_name(attachment.name), detail=detail)
        AttachmentPreview(attachment.name, content, self._window).show()

    def _save(self, ref: TicketRef, message: Message, attachment: Attachment, target: Path) -> None:
        saving = self._session.actions.save_attachment(ref, message, attachment, target)
        self._tasks.spawn(saving, name="save attachment")

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
        await self._session.actions.save_attachment(ref, message, attachment, target)
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
