"""The reply box of a conversation: a draft of its own for each ticket, sent with time to undo."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.catalog import Limits
from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.ids import DraftId, OutboxId, TicketRef
from desktop.domain.outbox import OutgoingFile
from desktop.services.actions import UNDO_SECONDS
from desktop.services.session import Session
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.composer_box import ComposerBox
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.undo_bar import UndoBar


class Composer(QWidget):
    """Writes to one ticket at a time. `sent` is sent once a reply is safely in the outbox."""

    sent = Signal()

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._ref: TicketRef | None = None
        self._leaving: set[DraftId] = set()
        """Drafts on their way into the outbox: still stored, but not to be gone on with."""
        self.box = ComposerBox(session, tasks, theme, lines=2)
        self.undo_bar = UndoBar(theme)
        self._public = self._kind_button()
        self._internal = self._kind_button()
        self._kinds = QWidget()
        self._lay_out()
        self.box.send_asked.connect(self._send)
        self.undo_bar.undo_asked.connect(self._take_back)
        self._public.clicked.connect(lambda: self.choose_kind(internal=False))
        self._internal.clicked.connect(lambda: self.choose_kind(internal=True))
        self.set_theme(theme)

    # --- for the pane --------------------------------------------------------------------------

    def open(self, ref: TicketRef | None) -> None:
        """Go on with the draft of another ticket; what was typed before is saved at once."""
        self._ref = ref
        if ref is None:
            self.box.load(None, Limits())
            return
        notes = self._takes_notes(ref)
        self._kinds.setVisible(notes)
        draft = self._newest_draft(ref, notes)
        self._load(draft or self._session.actions.new_draft(ref.account, ref))

    def reload(self) -> None:
        """Look for a draft of this ticket that came from elsewhere, where the box is empty."""
        current = self.box.draft
        if self._ref is None or current is None or not current.is_empty:
            return
        found = self._newest_draft(self._ref, self._takes_notes(self._ref))
        if found is not None and found.id != current.id:
            self._load(found)

    def quote(self, text: str) -> None:
        """Put *text* into the reply as a quote."""
        lines = text.strip("\n").split("\n")
        quoted = "\n".join(f"> {line}" if line.strip() else ">" for line in lines)
        self.box.insert(f"{quoted}\n\n")

    def edit_item(self, id: str) -> None:
        """Take an unsent message back into the box."""
        self._tasks.spawn(self._edit(OutboxId(id)), name="edit")

    @property
    def text(self) -> str:
        """What is in the box."""
        return self.box.draft.body if self.box.draft else ""

    @property
    def files(self) -> tuple[OutgoingFile, ...]:
        """The files that will go with it."""
        return self.box.draft.files if self.box.draft else ()

    @property
    def takes_notes(self) -> bool:
        """Whether internal notes can be written here."""
        return not self._kinds.isHidden()

    def focus(self) -> None:
        """Begin to write."""
        self.box.edit.setFocus()

    async def flush(self) -> None:
        """Return when everything typed is on disk; raises `Problem` where that fails."""
        await self.box.keeper.flush()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.box.set_theme(theme)
        self.undo_bar.set_theme(theme)
        self._internal.setIcon(icons.icon("lock", theme.colours.text_muted))
        self._public.setIcon(icons.icon("reply", theme.colours.text_muted))
        self._show_kind()

    # --- drafts --------------------------------------------------------------------------------

    def _takes_notes(self, ref: TicketRef) -> bool:
        library = self._session.library
        can = library.capabilities(ref.account)
        return can is not None and can.internal_notes and library.is_agent(ref.account)

    def _newest_draft(self, ref: TicketRef, notes: bool) -> Draft | None:
        unsaved = [d for d in self.box.keeper.unsaved(ref) if d.id not in self._leaving]
        if unsaved:
            return unsaved[-1]
        library = self._session.library
        kinds = (False, True) if notes else (False,)
        found = [library.draft_for(ref, internal) for internal in kinds]
        drafts = [draft for draft in found if draft and draft.id not in self._leaving]
        return max(drafts, key=lambda draft: draft.changed, default=None)

    def _load(self, draft: Draft) -> None:
        catalog = self._session.library.catalog(draft.account)
        self.box.load(draft, catalog.limits if catalog else Limits())
        self._show_kind()

    def choose_kind(self, *, internal: bool) -> None:
        """Make the draft a note or a reply; where one of that kind is begun, go on with that."""
        draft = self.box.draft
        if draft is None or self._ref is None or draft.internal == internal:
            self._show_kind()
            return
        other = self._session.library.draft_for(self._ref, internal)
        if other is not None and other.id != draft.id:
            self._load(other)
        else:
            self.box.change(replace(draft, internal=internal))
        self._show_kind()
        self.focus()

    # --- sending -------------------------------------------------------------------------------

    def _send(self) -> None:
        draft = self.box.draft
        if draft is not None and self._ref is not None:
            self._leaving.add(draft.id)
            self.box.keeper.change(draft)
            self._load(self._session.actions.new_draft(draft.account, self._ref, draft.internal))
            self._tasks.spawn(self._send_draft(draft), name="send")

    async def _send_draft(self, draft: Draft) -> None:
        try:
            # On disk first: whatever happens to the sending, the text is kept.
            await self.flush()
            item = await self._session.actions.send(draft, UNDO_SECONDS)
        except Problem as problem:
            self._leaving.discard(draft.id)
            self._put_back(draft)
            self.box.show_problem(problem)
            return
        self._leaving.discard(draft.id)
        self.undo_bar.count_down(item, UNDO_SECONDS)
        self.sent.emit()

    def _take_back(self, item: str) -> None:
        self._tasks.spawn(self._undo_send(OutboxId(item)), name="undo")

    async def _undo_send(self, item: OutboxId) -> None:
        draft = await self._session.actions.undo(item)
        if draft is None:
            self.box.show_reason(
                QCoreApplication.translate("Composer", "Too late to undo: it has been sent.")
            )
        else:
            self._put_back(draft)

    async def _edit(self, id: OutboxId) -> None:
        self._put_back(await self._session.actions.edit(id))

    def _put_back(self, draft: Draft) -> None:
        """Show a draft that came back, together with what was written since."""
        if draft.ref != self._ref:
            return
        since = self.box.draft
        if since is None or since.is_empty or since.id == draft.id:
            self._load(draft)
        else:
            both = replace(
                since,
                body="\n\n".join(part for part in (draft.body, since.body) if part.strip()),
                files=(*draft.files, *(f for f in since.files if f not in draft.files)),
            )
            self._load(both)
            self.box.change(both)
            self._tasks.spawn(self._merge(draft), name="merge drafts")
        self.focus()

    async def _merge(self, merged: Draft) -> None:
        """Remove a draft once the one that took it in is on disk."""
        await self.box.keeper.flush()
        await self._session.actions.discard_draft(merged.id)

    # --- looks ---------------------------------------------------------------------------------

    def _kind_button(self) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setProperty("kind", "quiet")
        button.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        return button

    def _lay_out(self) -> None:
        self.box.edit.setAccessibleName("Reply")
        self._public.setText(self.tr("Public reply"))
        self._internal.setText(self.tr("Internal note"))
        self._internal.setToolTip(self.tr("Only staff can see it"))
        kinds = QHBoxLayout(self._kinds)
        kinds.setContentsMargins(0, 0, 0, 0)
        kinds.setSpacing(t.SPACE_1)
        kinds.addWidget(self._public)
        kinds.addWidget(self._internal)
        kinds.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(t.SPACE_4, t.SPACE_2, t.SPACE_4, t.SPACE_4)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self.undo_bar)
        layout.addWidget(self._kinds)
        layout.addWidget(self.box)

    def _show_kind(self) -> None:
        internal = self.box.draft is not None and self.box.draft.internal
        self._public.setChecked(not internal)
        self._internal.setChecked(internal)
        send = self.box.send_button
        edit = self.box.edit
        if internal:
            edit.setPlaceholderText(self.tr("Write an internal note. Customers never see it."))
            send.setText(self.tr("Add internal note"))
            send.setAccessibleName("Send internal note")
        else:
            edit.setPlaceholderText(self.tr("Write a reply. Markdown works."))
            send.setText(self.tr("Send"))
            send.setAccessibleName("Send")
        c = self._theme.colours
        look = (
            f"background: {c.note.text}; border-color: {c.note.text}; color: {c.note.fill};"
            if internal
            else ""
        )
        send.setStyleSheet(look)
        self.box.update()
