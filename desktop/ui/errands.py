"""What the lists of drafts and unsent messages ask services to do, as tasks."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.drafts import Draft
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import State
from desktop.services.session import Session
from desktop.ui.i18n import problem_text
from desktop.ui.middle_pane import MiddlePane
from desktop.ui.tasks import Tasks


class Errands(QObject):
    """Starts each errand and returns at once. `editing` carries a `Draft` to go on with."""

    editing = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks

    def serve(self, pane: MiddlePane) -> None:
        """Do what is asked in the lists of drafts and unsent messages."""
        pane.draft_discarded.connect(self.discard_draft)
        pane.item_retried.connect(self.retry)
        pane.item_arrived.connect(self.settle)
        pane.item_paused.connect(self.pause)
        pane.item_edited.connect(self.edit)
        pane.item_discarded.connect(self.discard)

    def discard_draft(self, draft: Draft) -> None:
        """Remove a draft."""
        self._tasks.spawn(self._session.actions.discard_draft(draft.id), name="discard draft")

    def retry(self, id: str) -> None:
        """Send an item of the outbox again, or now."""
        self._tasks.spawn(self._session.actions.retry(OutboxId(id)), name="retry")

    def settle(self, id: str) -> None:
        """Let an item of the outbox go that the person has seen to have arrived."""
        self._tasks.spawn(self._session.actions.settle(OutboxId(id)), name="settle")

    def pause(self, id: str) -> None:
        """Keep an item of the outbox here for the time being."""
        self._tasks.spawn(self._session.actions.pause(OutboxId(id)), name="pause")

    def discard(self, id: str) -> None:
        """Give an item of the outbox up."""
        self._tasks.spawn(self._session.actions.discard(OutboxId(id)), name="discard")

    def edit(self, id: str) -> None:
        """Take an item of the outbox back and go on writing it."""
        self._tasks.spawn(self._edit(OutboxId(id)), name="edit")

    async def _edit(self, id: OutboxId) -> None:
        item = self._session.library.outbox_item(id)
        draft = await self._session.actions.edit(id)
        if item is not None and item.state is State.PARKED and item.why is not None:
            draft = replace(draft, refusal=problem_text(item.why.problem))
            await self._session.actions.save_draft(draft)
        self.editing.emit(draft)
