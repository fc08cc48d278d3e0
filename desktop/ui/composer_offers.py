"""Does what the coach offers beside a reply."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.coach import advice as coach
from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.ids import OutboxId
from desktop.services.session import Session
from desktop.ui.composer_box import ComposerBox
from desktop.ui.composer_joined import joined
from desktop.ui.tasks import Tasks


class ComposerOffers(QObject):
    """Acts on the draft in *box*. `login_given` carries a login that was moved out of the text.

    `close_asked` asks to close the ticket, `ticket_wanted` to show another one.
    """

    login_given = Signal(object)
    close_asked = Signal()
    ticket_wanted = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, box: ComposerBox) -> None:
        super().__init__(box)
        self._session = session
        self._tasks = tasks
        self._box = box

    def take(self, offer: coach.Offer) -> None:
        """Do what was chosen."""
        match offer:
            case coach.Rewrite(text=text) | coach.NumberTasks(body=text):
                self._box.rewrite(text)
            case coach.MoveCredentials(credentials=given, text=text):
                self._box.rewrite(text, traceless=True)
                self.login_given.emit(given)
            case coach.OpenTicket(ref=ref):
                self.ticket_wanted.emit(ref)
            case coach.LeaveUnsent():
                self._box.rewrite("")
            case coach.CloseTicket():
                self._box.rewrite("")
                self.close_asked.emit()
            case coach.JoinMessages(items=items):
                self._tasks.spawn(self._join(items), name="join messages")
            case _:
                pass

    async def _join(self, items: tuple[OutboxId, ...]) -> None:
        """Take queued messages back, and put their texts, files and logins before the draft's."""
        for id in reversed(items):
            try:
                earlier = await self._session.actions.edit(id)
            except Problem as problem:
                # What left in the meantime stays as it is.
                self._box.show_problem(problem)
                continue
            draft = self._box.draft
            if draft is None or draft.ref != earlier.ref or draft.internal != earlier.internal:
                return
            both = joined(_trimmed(earlier), _trimmed(draft))
            self._box.replace(both)
            await self._box.keeper.flush()
            await self._session.actions.discard_draft(earlier.id)


def _trimmed(draft: Draft) -> Draft:
    return replace(draft, body=draft.body.strip())
