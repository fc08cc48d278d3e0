"""Taking back what was just sent, or closed, while its seconds last."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.domain.changes import SyncPhase
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import SetStatus
from desktop.services.actions import UNDO_SECONDS
from desktop.services.session import Session
from desktop.ui.composer_box import ComposerBox
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.undo_bar import UndoBar


class UndoOffer(QObject):
    """Offers it in `bar`; `came_back` carries the draft of a message that was taken back."""

    came_back = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, box: ComposerBox) -> None:
        super().__init__(box)
        self._session = session
        self._tasks = tasks
        self._box = box
        self._shown: TicketRef | None = None
        self._about: TicketRef | None = None
        self._coming = 0
        """How much is being sent off or closed at this moment, and can be taken back soon."""
        self._wished = False
        """Whether the person wants to take back what is coming."""
        self.bar = UndoBar(theme)
        self.bar.undo_asked.connect(self._take_back)

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Tell which ticket is on show: the bar names its own while that is another one."""
        self._shown = ref
        self._say_where()

    @property
    def is_open(self) -> bool:
        """Whether there is something to take back, or will be in a moment."""
        return self._coming > 0 or self.bar.item is not None

    def expect(self) -> None:
        """Note that something is about to be offered: from now on, taking back means that.

        `offer` or `expect_no_more` follows. What was offered before goes its way: whoever takes
        back what they did this instant would not think of a message to another ticket.
        """
        self._coming += 1
        self._wished = False
        self.bar.end()

    def expect_no_more(self) -> None:
        """Note that what was to come does not come."""
        self._coming -= 1

    def undo(self) -> None:
        """Take back what was done last, as soon as that can be."""
        if self._coming:
            self._wished = True
        else:
            self.bar.undo()

    def offer(self, item: OutboxId, ref: TicketRef | None, *, closing: bool = False) -> None:
        """Offer for some seconds to take back what was queued for the ticket *ref*.

        What is offered has been expected.
        """
        self._coming -= 1
        self._about = ref
        self._say_where()
        state = None if ref is None else self._session.library.sync_state(ref.account)
        offline = state is not None and state.phase is SyncPhase.OFFLINE
        self.bar.count_down(item, UNDO_SECONDS, closing=closing, offline=offline)
        if self._wished and not self._coming:
            self._wished = False
            self.bar.undo()

    def follow_outbox(self) -> None:
        """Offer nothing any more that has left the outbox in another way."""
        item = self.bar.item
        if item is not None and self._session.library.outbox_item(item) is None:
            self.bar.end()

    def _say_where(self) -> None:
        ref = self._about
        away = ref is not None and ref != self._shown
        row = self._session.library.ticket(ref) if ref is not None and away else None
        self.bar.say_where(row.ticket.number if row is not None else "")

    def _take_back(self, item: str) -> None:
        self._tasks.spawn(self._undo(OutboxId(item)), name="undo")

    async def _undo(self, item: OutboxId) -> None:
        queued = self._session.library.outbox_item(item)
        if queued is not None and isinstance(queued.command, SetStatus):
            if not await self._session.actions.undo_status(item):
                self._box.show_reason(
                    QCoreApplication.translate("Composer", "Too late to undo: it has been done.")
                )
            return
        draft = await self._session.actions.undo(item)
        if draft is None:
            self._box.show_reason(
                QCoreApplication.translate("Composer", "Too late to undo: it has been sent.")
            )
        else:
            self.came_back.emit(draft)
