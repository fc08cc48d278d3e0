"""The row of files under a text in the making: what they look like, and a closer look at them."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import FileProblem, Problem
from desktop.domain.ids import FileId
from desktop.domain.outbox import OutgoingFile
from desktop.services.session import Session
from desktop.ui.attachment_chips import FileChips
from desktop.ui.attachment_kinds import is_text
from desktop.ui.attachment_preview import AttachmentPreview, content_of
from desktop.ui.composer_files import FileIntake
from desktop.ui.conversation_pictures import thumbnail
from desktop.ui.i18n import one_line
from desktop.ui.render.file_names import display_name
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

_MOST_PICTURE = 20 * 2**20
_TEXT_HEAD = 120


class AttachmentRow(FileChips):
    """Shows a draft's files, with those that *intake* has not taken yet."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        intake: FileIntake,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._session = session
        self._tasks = tasks
        self._intake = intake
        self._draft = ""
        self._looked: set[FileId] = set()
        intake.changed.connect(self._follow)
        self.opened.connect(self._open)
        self.dropped.connect(intake.drop)
        self.shrink_asked.connect(intake.shrink)

    def show_draft(self, id: str, files: tuple[OutgoingFile, ...]) -> None:
        """Show the files of the draft with that id; "" for none."""
        self._draft = id
        self.show_files(files)
        self.show_arrivals(self._intake.arrivals(id))
        for file in files:
            if file.file not in self._looked:
                self._looked.add(file.file)
                self._tasks.spawn(self._look(file), name="small picture")

    def _follow(self, draft: str) -> None:
        if draft == self._draft:
            self.show_arrivals(self._intake.arrivals(draft))

    async def _look(self, file: OutgoingFile) -> None:
        """Find out what a file looks like; where that fails, it has its icon."""
        try:
            if file.content_type.startswith("image/") and file.size <= _MOST_PICTURE:
                data = await self._session.actions.read_file(file.file)
                image = await self._session.worker.run(thumbnail, data)
                self.show_look(file.file, image, "")
            elif is_text(file.name, file.content_type):
                head = await self._session.actions.head_of(file.file)
                self.show_look(file.file, None, _beginning(head))
        except Problem:
            return

    def _open(self, file: OutgoingFile) -> None:
        self._tasks.spawn(self._preview(file), name="preview")

    async def _preview(self, file: OutgoingFile) -> None:
        data = await self._session.actions.read_file(file.file)
        content: QImage | str | None = await self._session.worker.run(
            content_of, data, file.content_type
        )
        if content is None:
            detail = self.tr("it is not the picture it says it is")
            raise FileProblem(path=display_name(file.name), detail=detail)
        AttachmentPreview(file.name, content, self.window()).show()


def _beginning(head: bytes) -> str:
    """Return the first words of a text on one line."""
    return one_line(head[: 4 * _TEXT_HEAD].decode("utf-8-sig", "replace"))[:_TEXT_HEAD]
