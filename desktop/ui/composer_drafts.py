"""Which drafts of a ticket can be gone on with."""

from desktop.domain.drafts import Draft
from desktop.domain.ids import DraftId, TicketRef
from desktop.services.session import Session
from desktop.ui.composer_box import ComposerBox


class TicketDrafts:
    """What was begun for tickets, whether it is on disk already or still in *box*."""

    def __init__(self, session: Session, box: ComposerBox) -> None:
        self._session = session
        self._box = box
        self._leaving: set[DraftId] = set()
        """On their way into the outbox: still stored, but not to be gone on with."""

    def stored(self, ref: TicketRef) -> list[Draft]:
        """Return what was begun for a ticket, on disk or not yet, the last changed last."""
        found = {d.id: d for d in reversed(self._session.library.drafts()) if d.ref == ref}
        for draft in self._box.unsaved(ref):
            found.pop(draft.id, None)
            found[draft.id] = draft
        return list(found.values())

    def begun(self, ref: TicketRef) -> list[Draft]:
        """Return what can be gone on with of a ticket, the last changed last."""
        return [
            draft
            for draft in self.stored(ref)
            if draft.id not in self._leaving
            and (not draft.is_empty or self._box.is_attaching_to(draft.id))
        ]

    def see_off(self, id: DraftId) -> None:
        """Offer a draft no more: it is sent."""
        self._leaving.add(id)

    def has_left(self, id: DraftId) -> None:
        """Its sending is over; where that failed, the draft is offered again."""
        self._leaving.discard(id)
