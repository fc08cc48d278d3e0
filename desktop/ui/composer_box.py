"""The box that people write a message in: text, files, limits, and a button to send it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.catalog import Limits
from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.outbox import OutgoingFile
from desktop.services.session import Session
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.attachment_chips import FileChips
from desktop.ui.composer_draft import DraftKeeper
from desktop.ui.composer_edit import ComposerEdit
from desktop.ui.composer_files import FileIntake
from desktop.ui.composer_limits import refusal, refusal_of_text
from desktop.ui.i18n import problem_text
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label


class ComposerBox(QWidget):
    """Edits one `Draft` at a time and keeps it saved.

    `send_asked` is sent only for a draft that the helpdesk would take; else the reason is shown.
    `changed` carries each changed version of the draft.
    """

    send_asked = Signal()
    changed = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        *,
        lines: int = 3,
        most: int = 260,
        fill: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._draft: Draft | None = None
        self._limits = Limits()
        self._loading = False
        self.keeper = DraftKeeper(session.actions.save_draft, tasks, self)
        self.edit = ComposerEdit(theme, lines, most)
        if fill:
            self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.send_button = QPushButton(self.tr("Send"))
        self._chips = FileChips(theme)
        self._attach = QToolButton()
        self._reason = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._saved = text_label(theme, Type.CAPTION, "faint")
        self._intake = FileIntake(session, self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    # --- the draft -----------------------------------------------------------------------------

    @property
    def draft(self) -> Draft | None:
        """What is in the box."""
        return self._draft

    def load(self, draft: Draft | None, limits: Limits) -> None:
        """Put another draft into the box; the one before is saved at once."""
        self.keeper.save_now()
        self._draft = draft
        self._limits = limits
        self._loading = True
        self.edit.setPlainText(draft.body if draft else "")
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self._loading = False
        self._chips.show_files(draft.files if draft else ())
        self.show_reason("")
        self._saved.clear()
        if draft is not None:
            self.show_reason(refusal_of_text(draft, limits))

    def change(self, draft: Draft) -> None:
        """Take a changed version of the draft in the box, such as another kind or subject."""
        self._draft = draft
        self._chips.show_files(draft.files)
        self._saved.clear()
        self.keeper.change(draft)
        self.show_reason(refusal_of_text(draft, self._limits))
        self.changed.emit(draft)
        self.update()

    @property
    def reason(self) -> str:
        """What is said below the text; "" for nothing."""
        return self._reason.text()

    def show_problem(self, problem: Problem) -> None:
        """Say below the text what went wrong."""
        self.show_reason(problem_text(problem))

    def insert(self, text: str) -> None:
        """Put *text* where the cursor is, on lines of its own."""
        cursor = self.edit.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText(("\n\n" if before.strip() else "") + text)
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self._attach.setAccessibleName("Attach files")
        self._attach.setToolTip(self.tr("Attach files. You can also drop or paste them here."))
        self.send_button.setProperty("kind", "primary")
        self.send_button.setAccessibleName("Send")
        self.send_button.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self.row = QHBoxLayout()
        self.row.setSpacing(t.SPACE_2)
        self.row.addWidget(self._attach)
        self.row.addWidget(self._saved)
        self.row.addStretch(1)
        self.row.addWidget(self.send_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(t.SPACE_2, t.SPACE_2, t.SPACE_2, t.SPACE_2)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self.edit)
        layout.addWidget(self._chips)
        layout.addWidget(self._reason)
        layout.addLayout(self.row)
        self._reason.hide()

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._on_text)
        self.edit.send_asked.connect(self._send)
        self.edit.files_given.connect(self._take_paths)
        self.edit.picture_given.connect(self._take_picture)
        self.edit.installEventFilter(self)
        self.send_button.clicked.connect(self._send)
        self._attach.clicked.connect(self._choose_files)
        self._chips.removed.connect(self._remove)
        self._intake.taken.connect(self._take)
        self._intake.refused.connect(self.show_reason)
        self.keeper.saved.connect(self._on_saved)
        self.keeper.failed.connect(self.show_problem)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        c = theme.colours
        self._attach.setIcon(icons.icon("paperclip", c.text_muted))
        self._attach.setIconSize(QSize(t.ICON_LARGE, t.ICON_LARGE))
        self._chips.set_theme(theme)
        self.update()

    # --- what the person does ------------------------------------------------------------------

    def _on_text(self) -> None:
        if self._loading or self._draft is None:
            return
        body = self.edit.toPlainText()
        if body != self._draft.body:
            self.change(replace(self._draft, body=body))

    def _on_saved(self) -> None:
        if self._draft is not None and not self._draft.is_empty and not self.keeper.has_unsaved:
            self._saved.setText(self.tr("Draft saved"))

    def _send(self) -> None:
        if self._draft is None:
            return
        reason = refusal(self._draft, self._limits)
        self.show_reason(reason)
        if not reason:
            self.send_asked.emit()
        else:
            self.edit.setFocus()

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Attach files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

        def on_selected(paths: list[str]) -> None:
            self._take_paths([Path(path) for path in paths])

        dialog.filesSelected.connect(on_selected)
        dialog.open()

    def _take_paths(self, paths: list[Path]) -> None:
        if self._draft is not None:
            taking = self._intake.take_paths(self._draft.id, paths, self._count, self._limits)
            self._tasks.spawn(taking, name="attach")

    def _take_picture(self, image: QImage) -> None:
        if self._draft is not None:
            taking = self._intake.take_picture(self._draft.id, image, self._count, self._limits)
            self._tasks.spawn(taking, name="attach picture")

    def _count(self) -> int:
        return len(self._draft.files) if self._draft else 0

    def _take(self, draft: str, file: OutgoingFile) -> None:
        """Add a file that has been copied, to the draft it was given to."""
        if self._draft is not None and self._draft.id == draft:
            self.change(replace(self._draft, files=(*self._draft.files, file)))
        else:
            self._tasks.spawn(self._add_to_other(draft, file), name="attach")

    async def _add_to_other(self, id: str, file: OutgoingFile) -> None:
        """Add a file whose draft is not in the box any more."""
        from desktop.domain.ids import DraftId

        await self.keeper.flush()
        other = self._session.library.draft(DraftId(id))
        if other is not None:
            await self._session.actions.save_draft(replace(other, files=(*other.files, file)))

    def _remove(self, file: OutgoingFile) -> None:
        if self._draft is not None:
            files = list(self._draft.files)
            files.remove(file)
            self.change(replace(self._draft, files=tuple(files)))

    def show_reason(self, reason: str) -> None:
        """Say below the text why something did not happen; "" says nothing."""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    # --- looks ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._take_paths(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c = self._theme.colours
        internal = self._draft is not None and self._draft.internal
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = c.focus if self.edit.hasFocus() else c.note.text if internal else c.border_strong
        painter.setPen(QPen(self._theme.colour(edge), 1))
        painter.setBrush(self._theme.colour(c.note.fill if internal else c.surface))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, t.RADIUS_LARGE, t.RADIUS_LARGE)
        painter.end()
