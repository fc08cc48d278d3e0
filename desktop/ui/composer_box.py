"""The box that people write a message in: text, files, limits, and a button to send it."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

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
from desktop.domain.ids import TicketRef
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

    `send_asked` carries a draft that the helpdesk would take, once all its files are attached; else
    the reason is shown. It may have left the box while it waited for its files. `changed` carries
    each changed version of the draft in the box.
    """

    send_asked = Signal(object)
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
        self._tasks = tasks
        self._theme = theme
        self._draft: Draft | None = None
        self._limits = Limits()
        self._loading = False
        self.edits = 0
        """How often what is in the box was changed."""
        self.keeper = DraftKeeper(session.actions.save_draft, tasks, self)
        self.edit = ComposerEdit(theme, lines, most)
        if fill:
            self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.send_button = QPushButton()
        self._send_words = self.tr("Send")
        self._chips = FileChips(theme)
        self._attach = QToolButton()
        self._reason = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._saved = text_label(theme, Type.CAPTION, "faint")
        self._intake = FileIntake(session, tasks, self)
        self._held: dict[str, tuple[Draft, Limits]] = {}
        """Drafts that left the box while files were being attached to them."""
        self._wished: set[str] = set()
        """Drafts to be sent as soon as their files are attached."""
        self._sendings: set[asyncio.Task[None]] = set()
        self._lay_out()
        self._connect()
        self._show_send()
        self.set_theme(theme)

    # --- the draft -----------------------------------------------------------------------------

    @property
    def draft(self) -> Draft | None:
        """What is in the box."""
        return self._draft

    @property
    def is_attaching(self) -> bool:
        """Whether files are on their way into the draft in the box."""
        return self._draft is not None and self._intake.waits(self._draft.id)

    def is_attaching_to(self, id: str) -> bool:
        """Whether files are on their way into the draft with that id, in the box or not."""
        return self._intake.waits(id)

    def load(self, draft: Draft | None, limits: Limits) -> None:
        """Put another draft into the box; the one before is saved at once."""
        before = self._draft
        if before is not None and (draft is None or draft.id != before.id):
            if self._intake.waits(before.id):
                self._held[before.id] = (before, self._limits)
            if draft is not None and draft.id in self._held:
                draft, _ = self._held.pop(draft.id)
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
        self._show_send()
        if draft is not None:
            self.show_reason(refusal_of_text(draft, limits))

    def change(self, draft: Draft) -> None:
        """Take a changed version of the draft in the box, such as another kind or subject.

        What waits to be sent with its files is not sent then: it is not what was sent off.
        """
        withdrawn = draft.id in self._wished
        self._wished.discard(draft.id)
        self._set(draft)
        self._show_send()
        reason = refusal_of_text(draft, self._limits)
        if withdrawn and not reason:
            reason = self.tr("Not sent: it was changed while files were being attached.")
        self.show_reason(reason)

    def forget(self) -> None:
        """Empty the box of a draft that was given up, and of the files on their way into it."""
        if self._draft is not None:
            self.keeper.forget(self._draft.id)
            self._wished.discard(self._draft.id)
            self._draft = None
        self.load(None, Limits())

    def unsaved(self, ref: TicketRef) -> list[Draft]:
        """Return the drafts of a ticket that are newer here than on disk, newest last."""
        held = [draft for draft, _ in self._held.values() if draft.ref == ref]
        ids = {draft.id for draft in held}
        return [*(d for d in self.keeper.unsaved(ref) if d.id not in ids), *held]

    def see_off(self, sending: Coroutine[Any, Any, None]) -> None:
        """Run what sends a draft; `flush` waits for its end."""
        task = self._tasks.spawn(sending, name="send")
        self._sendings.add(task)
        task.add_done_callback(self._sendings.discard)

    async def flush(self) -> None:
        """Return when everything given is on disk and what was sent off is in the outbox.

        Raises `Problem` where that fails.
        """
        await self._intake.settle()
        while self._sendings:
            await asyncio.wait(self._sendings)
        await self.keeper.flush()

    def say_send(self, words: str) -> None:
        """Write on the button what sending means here."""
        self._send_words = words
        self._show_send()

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
        self._intake.ended.connect(self._end_intake)
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
        draft = self._draft
        if draft is None:
            return
        if self._intake.waits(draft.id):
            reason = refusal_of_text(draft, self._limits)
            if not reason:
                self._wished.add(draft.id)
            self.show_reason(reason or self.tr("It is sent as soon as its files are attached."))
            self._show_send()
            return
        reason = refusal(draft, self._limits)
        self.show_reason(reason)
        if not reason:
            self.send_asked.emit(draft)
        else:
            self.edit.setFocus()

    def _show_send(self) -> None:
        waits = self._draft is not None and self._draft.id in self._wished
        self.send_button.setText(self.tr("Attaching …") if waits else self._send_words)
        self.send_button.setEnabled(not waits)

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
            count = partial(self._count, self._draft.id)
            self._intake.take_paths(self._draft.id, paths, count, self._limits)

    def _take_picture(self, image: QImage) -> None:
        if self._draft is not None:
            count = partial(self._count, self._draft.id)
            self._intake.take_picture(self._draft.id, image, count, self._limits)

    def _count(self, id: str) -> int:
        found = self._find(id)
        return len(found[0].files) if found else 0

    def _find(self, id: str) -> tuple[Draft, Limits] | None:
        """Return a draft in the box or held; None for one that was given up."""
        if self._draft is not None and self._draft.id == id:
            return self._draft, self._limits
        return self._held.get(id)

    def _take(self, id: str, file: OutgoingFile) -> None:
        """Add a file that has been copied, to the draft it was given to."""
        if self._draft is not None and self._draft.id == id:
            self._set(replace(self._draft, files=(*self._draft.files, file)))
        elif id in self._held:
            draft, limits = self._held[id]
            draft = replace(draft, files=(*draft.files, file))
            self._held[id] = (draft, limits)
            self.keeper.change(draft)
            self.keeper.save_now()

    def _end_intake(self, id: str, reason: str) -> None:
        """Send a draft that waited for its files, or say why not."""
        found = self._find(id)
        left = self._held.pop(id, None) is not None
        wished = id in self._wished
        self._wished.discard(id)
        self._show_send()
        if not wished or found is None:
            return
        draft, limits = found
        reason = reason or refusal(draft, limits)
        if not reason:
            self.show_reason("")
            self.send_asked.emit(draft)
        elif left:
            words = self.tr("What waited for its files was not sent, and is kept as a draft.")
            self.show_reason(f"{words} {reason}")
        else:
            self.show_reason(f"{self.tr('Not sent.')} {reason}")

    def _set(self, draft: Draft) -> None:
        self.edits += 1
        self._draft = draft
        self._chips.show_files(draft.files)
        self._saved.clear()
        self.keeper.change(draft)
        self.changed.emit(draft)
        self.update()

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
