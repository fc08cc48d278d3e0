"""The box that people write a message in: text, files, limits, and a button to send it."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.basis import Basis
from desktop.domain.catalog import Limits
from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import OutgoingFile
from desktop.services.session import Session
from desktop.ui import theme as t
from desktop.ui.attachment_drop import DropTarget
from desktop.ui.attachment_row import AttachmentRow
from desktop.ui.composer_draft import DraftKeeper
from desktop.ui.composer_edit import ComposerEdit
from desktop.ui.composer_foot import ComposerFoot
from desktop.ui.composer_frame import ComposerFrame
from desktop.ui.composer_limits import refusal, refusal_of_text
from desktop.ui.composer_waits import FileWaits
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme


class ComposerBox(ComposerFrame):
    """Edits one `Draft` at a time and keeps it saved.

    `send_asked` carries a draft that the helpdesk would take, once all its files are attached; else
    the reason is shown. It may have left the box while it waited for its files. `changed` carries
    each changed version of the draft in the box. *apart*: whoever made the box places its `foot`.
    """

    send_asked = Signal(object)
    changed = Signal(object)
    files_shown = Signal(QWidget)
    """Files came or were refused; carries what shows them, for it may be out of sight."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        *,
        lines: int = 3,
        most: int = 260,
        apart: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._tasks = tasks
        self._draft: Draft | None = None
        self._limits = Limits()
        self._loading = False
        self.gate: Callable[[Draft], str] = lambda _draft: ""
        """Asked before a draft is sent: returns why not, "" for nothing."""
        self.edits = 0
        """How often what is in the box was changed."""
        self.keeper = DraftKeeper(session.actions.save_draft, tasks, self)
        self.edit = ComposerEdit(theme, lines, most)
        self.foot = ComposerFoot(theme, apart=apart)
        self._waits = FileWaits(session, tasks, self.keeper, self)
        self._chips = AttachmentRow(session, tasks, theme, self._waits.intake)
        self._drop = DropTarget(self, theme)
        self._sendings: set[asyncio.Task[None]] = set()
        self._lay_out(apart=apart)
        self._connect()
        self.set_theme(theme)

    # --- the draft -----------------------------------------------------------------------------

    @property
    def draft(self) -> Draft | None:
        """What is in the box."""
        return self._draft

    def shown(self) -> tuple[Draft, Limits] | None:
        """Return what is in the box with its helpdesk's limits, or None."""
        return None if self._draft is None else (self._draft, self._limits)

    @property
    def is_attaching(self) -> bool:
        """Whether files are on their way into the draft in the box."""
        return self._draft is not None and self._waits.waits(self._draft.id)

    def is_attaching_to(self, id: str) -> bool:
        """Whether files are on their way into the draft with that id, in the box or not."""
        return self._waits.waits(id)

    def load(self, draft: Draft | None, limits: Limits) -> None:
        """Put another draft into the box; the one before is saved at once."""
        before = self._draft
        if before is not None and (draft is None or draft.id != before.id):
            self._waits.leave(before, self._limits)
        if draft is not None:
            draft = self._waits.come_back(draft)
        self.keeper.save_now()
        self._draft = draft
        self._limits = limits
        self._loading = True
        self.edit.setPlainText(draft.body if draft else "")
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self._loading = False
        self._show_draft()
        self.foot.say_saved(saved=False)
        self._show_waiting()
        self.show_reason("" if draft is None else refusal_of_text(draft, limits))

    def change(self, draft: Draft) -> None:
        """Take a changed version of the draft in the box, such as another kind or subject.

        What waits to be sent with its files is not sent then: it is not what was sent off.
        """
        withdrawn = self._waits.withdraw(draft.id)
        self._set(draft)
        self._show_waiting()
        reason = refusal_of_text(draft, self._limits)
        if withdrawn and not reason:
            reason = self.tr("Not sent: it was changed while files were being attached.")
        self.show_reason(reason)

    def replace(self, draft: Draft) -> None:
        """Take another version of the draft in the box, its text too."""
        self._loading = True
        self.edit.setPlainText(draft.body)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self._loading = False
        self.change(draft)

    def note_basis(self, basis: Basis | None) -> None:
        """Note what the writer of the draft in the box knows of its ticket; nothing is changed."""
        if self._draft is not None and self._draft.basis != basis:
            self._draft = replace(self._draft, basis=basis)
            self.keeper.change(self._draft)

    def limit(self, limits: Limits) -> None:
        """Take other limits: the helpdesk has changed them."""
        self._limits = limits

    def forget(self) -> None:
        """Empty the box of a draft that was given up, and of the files on their way into it."""
        if self._draft is not None:
            self.keeper.forget(self._draft.id)
            self._waits.withdraw(self._draft.id)
            self._draft = None
        self.load(None, Limits())

    def unsaved(self, ref: TicketRef) -> list[Draft]:
        """Return the drafts of a ticket that are newer here than on disk, newest last."""
        held = self._waits.held(ref)
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
        await self._waits.settle()
        while self._sendings:
            await asyncio.wait(self._sendings)
        await self.keeper.flush()

    def take_drops_on(self, host: QWidget) -> None:
        """Take what is dropped anywhere on *host*, not only on the box."""
        self._drop.deleteLater()
        self.setAcceptDrops(False)
        self._drop = DropTarget(host, self._theme)
        self._follow_drops()

    @property
    def refusals(self) -> list[str]:
        """What is said about files that were not attached."""
        return self._chips.refusals

    @property
    def send_button(self) -> QPushButton:
        """The button that sends."""
        return self.foot.send_button

    @property
    def reason(self) -> str:
        """What is said below the text; "" for nothing."""
        return self.foot.reason

    def show_reason(self, reason: str) -> None:
        """Say below the text why something did not happen; "" says nothing."""
        self.foot.show_reason(reason)

    def show_problem(self, problem: Problem) -> None:
        """Say below the text what went wrong."""
        self.foot.show_problem(problem)

    def show_unsent(self, problem: Problem) -> None:
        """Say below the text why it was not sent."""
        self.foot.show_unsent(problem)

    def insert(self, text: str) -> None:
        """Put *text* where the cursor is, on lines of its own."""
        cursor = self.edit.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText(("\n\n" if before.strip() else "") + text)
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()

    def rewrite(self, text: str, *, traceless: bool = False) -> None:
        """Put *text* in the place of all that is written; *traceless*: no undo brings that back."""
        if traceless:
            self.edit.setPlainText(text)
            self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        else:
            cursor = self.edit.textCursor()
            cursor.select(cursor.SelectionType.Document)
            cursor.insertText(text)
        self.edit.setFocus()

    def add(self, part: QWidget) -> None:
        """Put something below the text that the message carries too."""
        self._between.addWidget(part)

    def send(self) -> None:
        """Send what is in the box off, as its button does."""
        draft = self._draft
        if draft is None:
            return
        reason = self.gate(draft)
        if reason:
            self.show_reason(reason)
            return
        draft = self._draft or draft  # asking may have noted what its writer has been shown
        if self._waits.waits(draft.id):
            reason = refusal_of_text(draft, self._limits)
            if not reason:
                self._waits.wish(draft.id)
            self.show_reason(reason or self.tr("It is sent as soon as its files are attached."))
            return
        reason = refusal(draft, self._limits)
        self.show_reason(reason)
        if not reason:
            self.send_asked.emit(draft)
        else:
            self.edit.setFocus()

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self, *, apart: bool) -> None:
        self._between = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(t.SPACE_2, t.SPACE_2, t.SPACE_2, t.SPACE_2)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self.edit)
        layout.addLayout(self._between)
        layout.addWidget(self._chips)
        if not apart:
            layout.addWidget(self.foot)
        else:
            self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self.follow(self.edit)
        self.edit.textChanged.connect(self._on_text)
        self.edit.files_given.connect(self._waits.take_paths)
        self.edit.picture_given.connect(self._waits.take_picture)
        self._follow_drops()
        self.foot.send_asked.connect(self.send)
        self.foot.attach_asked.connect(self._choose_files)
        self._chips.removed.connect(self._remove)
        self._chips.arrived.connect(lambda: self.files_shown.emit(self._chips))
        self._waits.given.connect(self._add)
        self._waits.told.connect(self.show_reason)
        self._waits.changed.connect(self._show_waiting)
        self._waits.ready.connect(self.send_asked)
        self.keeper.saved.connect(self._on_saved)
        self.keeper.failed.connect(self.foot.say_unsaved)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        super().set_theme(theme)
        self.foot.set_theme(theme)
        self._chips.set_theme(theme)
        self._drop.set_theme(theme)

    def _follow_drops(self) -> None:
        # The text takes drops of its own: of text.
        self._drop.watch(self.edit.viewport())
        self._drop.given.connect(self._waits.take_offer)

    # --- what the person does ------------------------------------------------------------------

    def _on_text(self) -> None:
        if self._loading or self._draft is None:
            return
        body = self.edit.toPlainText()
        if body != self._draft.body:
            self.change(replace(self._draft, body=body))

    def _on_saved(self) -> None:
        self.foot.say_unsaved(self.keeper.problem)
        if self._draft is not None and not self._draft.is_empty and not self.keeper.has_unsaved:
            self.foot.say_saved(saved=True)

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Attach files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

        def on_selected(paths: list[str]) -> None:
            self._waits.take_paths([Path(path) for path in paths])

        dialog.filesSelected.connect(on_selected)
        dialog.open()

    def _add(self, file: OutgoingFile) -> None:
        if self._draft is not None:
            self._set(replace(self._draft, files=(*self._draft.files, file)))

    def _remove(self, file: OutgoingFile) -> None:
        if self._draft is not None:
            files = list(self._draft.files)
            files.remove(file)
            self.change(replace(self._draft, files=tuple(files)))

    def _set(self, draft: Draft) -> None:
        self.edits += 1
        self._draft = draft
        self._show_draft()
        self.foot.say_saved(saved=False)
        self.keeper.change(draft)
        self.changed.emit(draft)

    def _show_draft(self) -> None:
        """Show what lies around the text."""
        id, files = (self._draft.id, self._draft.files) if self._draft else ("", ())
        self._chips.show_draft(id, files)
        self.show_internal(internal=self._draft is not None and self._draft.internal)

    def _show_waiting(self) -> None:
        self.foot.show_waiting(
            waits=self._draft is not None and self._waits.is_wished(self._draft.id)
        )
