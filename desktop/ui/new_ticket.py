"""The window in which a ticket is opened. It keeps what is typed as a draft, like a reply."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.domain.catalog import Limits
from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, OutboxId
from desktop.services.actions import UNDO_SECONDS
from desktop.services.session import Session
from desktop.ui import theme as t
from desktop.ui.composer_box import ComposerBox
from desktop.ui.confirm_button import ConfirmButton
from desktop.ui.new_ticket_form import NewTicketForm
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label
from desktop.ui.undo_bar import UndoBar


class NewTicketDialog(QDialog):
    """Stands beside the main window, never in its way. `sent` carries the outbox id."""

    sent = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = Tasks(self)
        self._form = NewTicketForm(session.library, theme)
        self.box = ComposerBox(session, self._tasks, theme, lines=8, most=420, apart=True)
        self.undo_bar = UndoBar(theme)
        self._title = text_label(theme, Type.HEADING)
        self._sending = text_label(theme, Type.BODY, "muted", wrap=True)
        self._discard = ConfirmButton(self.tr("Discard"), self.tr("Really discard?"))
        self._lay_out()
        self._connect()

    # --- for the window ------------------------------------------------------------------------

    def begin(self, draft: Draft | None = None, account: AccountId | None = None) -> None:
        """Go on with *draft*, or begin a new ticket in *account* (the first one by default).

        What stands begun in the open window is gone on with instead of an empty form.
        """
        accounts = self._session.library.accounts()
        if draft is None and accounts and not self._is_begun():
            chosen = account or accounts[0].id
            draft = self._with_only_department(self._session.actions.new_draft(chosen))
        if draft is not None:
            self._load(draft)
        new = not self.isVisible() or draft is not None
        self.show()
        self.raise_()
        self.activateWindow()
        if new:
            self._form.subject.setFocus()

    async def flush(self) -> None:
        """Return when everything typed and attached is on disk; raises `Problem` if that fails."""
        await self.box.flush()

    async def shut_down(self) -> None:
        """Keep what is typed and end what still runs."""
        await self.flush()
        await self._tasks.cancel()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._form.set_theme(theme)
        self.box.set_theme(theme)
        self.undo_bar.set_theme(theme)

    def reject(self) -> None:
        """Close, which Escape and the window's own button lead to; the draft is kept."""
        self.box.keeper.save_now()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field: a dialog would press some button for it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("New ticket"))
        self.setModal(False)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._title.setText(self.tr("New ticket"))
        self.box.edit.setAccessibleName("Message")
        self.box.edit.setPlaceholderText(
            self.tr("Describe what happens, what you expected, and since when. Markdown works.")
        )
        self.box.foot.add_aside(self._discard)
        self._sending.setText(self.tr("Your ticket is on its way. It also stands in the outbox."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(t.SPACE_5, t.SPACE_5, t.SPACE_5, t.SPACE_5)
        layout.setSpacing(t.SPACE_4)
        layout.addWidget(self._title)
        layout.addWidget(self._form)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.box.foot)
        layout.addWidget(self._sending)
        layout.addWidget(self.undo_bar)
        self.resize(640, 560)
        self._show_sending(False)

    def _connect(self) -> None:
        self._form.changed.connect(self.box.change)
        self._form.account_chosen.connect(self._move_to)
        self.box.changed.connect(self._form.take)
        self.box.send_asked.connect(self._send)
        self.undo_bar.undo_asked.connect(self._take_back)
        self.undo_bar.ended.connect(self._finish)
        self._discard.confirmed.connect(self._give_up)
        self._tasks.failed.connect(self.box.show_problem)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.box.send_button.click)

    def _load(self, draft: Draft) -> None:
        catalog = self._session.library.catalog(draft.account)
        self.box.load(draft, catalog.limits if catalog else Limits())
        self._form.show_draft(draft)
        self._show_sending(False)

    def _is_begun(self) -> bool:
        draft = self.box.draft
        begun = draft is not None and (not draft.is_empty or self.box.is_attaching)
        return begun and self.isVisible()

    def _with_only_department(self, draft: Draft) -> Draft:
        """Choose the department where there is nothing to choose."""
        offered = self._form.departments(draft.account)
        return replace(draft, department=offered[0].id) if len(offered) == 1 else draft

    def _show_sending(self, sending: bool) -> None:
        self._form.setVisible(not sending)
        self.box.setVisible(not sending)
        self.box.foot.setVisible(not sending)
        self._sending.setVisible(sending)

    # --- what the person does ------------------------------------------------------------------

    def _move_to(self, account: str) -> None:
        draft = self.box.draft
        if draft is not None:
            moved = replace(draft, account=AccountId(account), department=None, topic=None)
            moved = self._with_only_department(moved)
            self._load(moved)
            self.box.change(moved)

    def _send(self, draft: Draft) -> None:
        if self._shows(draft):
            reason = self._form.refusal()
            if reason:
                self.box.show_reason(reason)
                return
            self._show_sending(True)
        self.box.keeper.change(draft)
        self.box.see_off(self._send_draft(draft))

    async def _send_draft(self, draft: Draft) -> None:
        sent = False
        try:
            await self.box.keeper.flush()
            item = await self._session.actions.send(draft, UNDO_SECONDS)
            sent = True
        except Problem as problem:
            self.box.show_problem(problem)
            return
        finally:
            if not sent and self._shows(draft):
                self._show_sending(False)
        if self._shows(draft):
            self.box.load(None, Limits())
            self.undo_bar.count_down(item, UNDO_SECONDS)
        self.sent.emit(item)

    def _shows(self, draft: Draft) -> bool:
        """Whether a draft is the one in the window: another may have been begun meanwhile."""
        shown = self.box.draft
        return shown is not None and shown.id == draft.id

    def _take_back(self, item: str) -> None:
        self._tasks.spawn(self._undo_send(OutboxId(item)), name="undo")

    async def _undo_send(self, item: OutboxId) -> None:
        draft = await self._session.actions.undo(item)
        if draft is None:
            self._finish()
        else:
            self._load(draft)

    def _finish(self) -> None:
        # Another ticket may have been begun while the one before could still be taken back.
        if self.box.draft is None:
            self.close()

    def _give_up(self) -> None:
        draft = self.box.draft
        if draft is not None:
            self.box.forget()
            self._tasks.spawn(self._session.actions.discard_draft(draft.id), name="discard")
        self.close()
