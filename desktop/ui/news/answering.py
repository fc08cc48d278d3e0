"""Replies that are typed into a notification: queued as the composer's are, or kept as drafts."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.basis import Basis
from desktop.domain.catalog import Limits
from desktop.domain.changes import Change, OutboxChanged
from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import NEEDS_PERSON, OutboxItem, State
from desktop.services.actions import UNDO_SECONDS
from desktop.services.notify import Notification, NotificationButton
from desktop.services.session import Session
from desktop.ui.composer import Composer
from desktop.ui.composer_limits import refusal
from desktop.ui.i18n import problem_text
from desktop.ui.news.words import about
from desktop.ui.tasks import Tasks


class Answering(QObject):
    """Sends what was typed, with the same seconds to take it back; tells what becomes of it.

    `wanted` carries a ticket whose reply the person wants to go on with.
    """

    wanted = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._composer = composer
        self._sent: dict[OutboxId, TicketRef] = {}
        """Replies that were typed outside of the window and have not arrived."""

    def answer(self, ref: TicketRef, basis: Basis, text: str) -> None:
        """Send *text* to a ticket; *basis* is what the person knew of it."""
        if text.strip():
            self._tasks.spawn(self._answer(ref, basis, text.strip()), name="answer")

    def receive(self, change: Change) -> None:
        """Tell of a reply that did not arrive."""
        if not isinstance(change, OutboxChanged) or change.item not in self._sent:
            return
        item = self._session.library.outbox_item(change.item)
        if item is None:
            self._session.notifier.withdraw(_topic(self._sent.pop(change.item)))
        elif item.state in NEEDS_PERSON:
            del self._sent[item.id]
            self._tasks.spawn(self._come_back(item), name="answer")

    async def _answer(self, ref: TicketRef, basis: Basis, text: str) -> None:
        new = self._session.actions.new_draft(ref.account, ref)
        draft = replace(new, body=text, basis=basis)
        reason = self._refusal(draft)
        if not reason:
            try:
                item = await self._session.actions.send(draft, UNDO_SECONDS)
            except Problem as problem:
                reason = problem_text(problem)
            else:
                self._sent[item] = ref
                # In the window it can be taken back as any other, too.
                self._composer.undo.expect()
                self._composer.undo.offer(item, ref)
                self._tell_sent(ref, item)
                return
        self._keep(draft)
        self._tell(ref, self.tr("Your reply to #{number} was not sent"), reason)

    def _refusal(self, draft: Draft) -> str:
        """Return why it is better not sent; "" for nothing: nobody sees the coach out there."""
        from desktop.domain.coach.secrets import passwords

        catalog = self._session.library.catalog(draft.account)
        if passwords(draft.body):
            return self.tr("It seems to hold a password, so it is kept as a draft. Look at it.")
        return refusal(draft, catalog.limits if catalog else Limits())

    def _keep(self, draft: Draft) -> None:
        """Keep what was typed as a draft of its own, tried again until it is on disk."""
        self._composer.box.keeper.change(draft)
        self._composer.box.keeper.save_now()

    async def _come_back(self, item: OutboxItem) -> None:
        """Make a draft of a reply that was refused; what may have arrived waits in the outbox."""
        ref = item.ref
        if ref is None:
            return
        words = self.tr("Your reply to #{number} was not sent")
        reason = self.tr("It is kept as a draft.")
        match item.state:
            case State.HELD:
                reason = self.tr("It is held, because the ticket changed meanwhile: you decide.")
            case State.UNCONFIRMED:
                words = self.tr("Your reply to #{number} is not confirmed")
                reason = self.tr("It may have arrived. Look whether it did.")
            case _:
                await self._session.actions.edit(item.id)
        self._tell(ref, words, reason)

    async def _undo(self, ref: TicketRef, item: OutboxId) -> None:
        if await self._session.actions.undo(item) is None:
            self._tell(ref, self.tr("Your reply to #{number} has left already"), "")
            return
        self._sent.pop(item, None)
        self._tell(ref, self.tr("Your reply to #{number} was taken back"), self._kept())

    def _kept(self) -> str:
        return self.tr("It is kept as a draft.")

    def _tell_sent(self, ref: TicketRef, item: OutboxId) -> None:
        row = self._session.library.ticket(ref)
        if row is None:
            return

        def undo() -> None:
            self._tasks.spawn(self._undo(ref, item), name="undo")

        self._session.notifier.tell(
            Notification(
                topic=_topic(ref),
                title=about(row, self.tr("Your reply to #{number} is about to be sent")),
                text="",
                opened=lambda: self.wanted.emit(ref),
                buttons=(NotificationButton(words=self.tr("Undo"), pressed=undo),),
                at_once=True,
            )
        )

    def _tell(self, ref: TicketRef, words: str, reason: str) -> None:
        row = self._session.library.ticket(ref)
        if row is None:
            return

        def go_on() -> None:
            self.wanted.emit(ref)

        self._session.notifier.tell(
            Notification(
                topic=_topic(ref),
                title=about(row, words),
                text=reason,
                opened=go_on,
                buttons=(NotificationButton(words=self.tr("Open"), pressed=go_on),),
                at_once=True,
            )
        )


def _topic(ref: TicketRef) -> str:
    return f"answer {ref.account} {ref.id}"
