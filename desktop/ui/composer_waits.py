"""Files on their way into drafts, and drafts that go as soon as their files are here."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from desktop.domain.catalog import Limits
from desktop.domain.drafts import Draft
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import OutgoingFile
from desktop.services.session import Session
from desktop.ui.attachment_offer import Offer
from desktop.ui.composer_draft import DraftKeeper
from desktop.ui.composer_files import FileIntake
from desktop.ui.composer_limits import refusal
from desktop.ui.tasks import Tasks


class Shown(Protocol):
    """Whoever shows the draft that is being written."""

    def shown(self) -> tuple[Draft, Limits] | None:
        """Return the draft on show with its helpdesk's limits, or None."""
        ...


class FileWaits(QObject):
    """Takes files for drafts, whichever of them is on show when they have been copied.

    `given` carries a file for the draft on show, `told` why something did not happen, `changed`
    follows every draft that begins or ends to wait, `ready` carries a draft that waited and can go.
    """

    given = Signal(object)
    told = Signal(str)
    changed = Signal()
    ready = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, keeper: DraftKeeper, box: Shown) -> None:
        super().__init__()
        self._keeper = keeper
        self._box = box
        self.intake = FileIntake(session, tasks, self)
        """What is not attached yet."""
        self._held: dict[str, tuple[Draft, Limits]] = {}
        """Drafts that left the box while files were being attached to them."""
        self._wished: set[str] = set()
        """Drafts to be sent as soon as their files are attached."""
        self.intake.taken.connect(self._take)
        self.intake.ended.connect(self._end)

    def take_paths(self, paths: list[Path]) -> None:
        """Attach files to the draft on show."""
        shown = self._box.shown()
        if shown is not None:
            draft, limits = shown
            self.intake.take_paths(draft.id, paths, partial(self._count, draft.id), limits)

    def take_picture(self, image: QImage) -> None:
        """Attach a pasted picture to the draft on show."""
        shown = self._box.shown()
        if shown is not None:
            draft, limits = shown
            self.intake.take_picture(draft.id, image, partial(self._count, draft.id), limits)

    def take_offer(self, offer: Offer) -> None:
        """Attach what was dropped to the draft on show."""
        if offer.picture is not None:
            self.take_picture(offer.picture)
        self.take_paths(offer.paths)

    def waits(self, id: str) -> bool:
        """Whether files are on their way into the draft with that id."""
        return self.intake.waits(id)

    async def settle(self) -> None:
        """Return when no draft waits for a file."""
        await self.intake.settle()

    def leave(self, draft: Draft, limits: Limits) -> None:
        """Go on taking files for a draft that leaves the box."""
        self.intake.dismiss_refused(draft.id)
        if self.intake.waits(draft.id):
            self._held[draft.id] = (draft, limits)

    def come_back(self, draft: Draft) -> Draft:
        """Return a draft that comes into the box, with the files it got meanwhile."""
        held = self._held.pop(draft.id, None)
        return draft if held is None else held[0]

    def held(self, ref: TicketRef) -> list[Draft]:
        """Return the drafts of a ticket that take files out of sight."""
        return [draft for draft, _ in self._held.values() if draft.ref == ref]

    def wish(self, id: str) -> None:
        """Send the draft with that id as soon as its files are here."""
        self._wished.add(id)
        self.changed.emit()

    def is_wished(self, id: str) -> bool:
        """Whether that draft goes as soon as its files are here."""
        return id in self._wished

    def withdraw(self, id: str) -> bool:
        """Do not send that draft by itself any more; return whether it would have been."""
        wished = id in self._wished
        self._wished.discard(id)
        return wished

    def _count(self, id: str) -> int:
        found = self._find(id)
        return len(found[0].files) if found else 0

    def _find(self, id: str) -> tuple[Draft, Limits] | None:
        """Return a draft on show or held; None for one that was given up."""
        shown = self._box.shown()
        return shown if shown is not None and shown[0].id == id else self._held.get(id)

    def _take(self, id: str, file: OutgoingFile) -> None:
        """Add a file that has been copied, to the draft it was given to."""
        shown = self._box.shown()
        if shown is not None and shown[0].id == id:
            self.given.emit(file)
            return
        if id not in self._held:
            return
        draft, limits = self._held[id]
        draft = replace(draft, files=(*draft.files, file))
        self._held[id] = (draft, limits)
        self._keeper.change(draft)
        self._keeper.save_now()

    def _end(self, id: str, reason: str) -> None:
        """Send a draft that waited for its files, or say why not."""
        found = self._find(id)
        left = self._held.pop(id, None) is not None
        wished = self.withdraw(id)
        self.changed.emit()
        if not wished or found is None:
            return
        draft, limits = found
        reason = reason or refusal(draft, limits)
        if not reason:
            self.told.emit("")
            self.ready.emit(draft)
        else:
            self.told.emit(f"{_not_sent(left=left)} {reason}")


def _not_sent(*, left: bool) -> str:
    if left:
        return QCoreApplication.translate(
            "Composer", "What waited for its files was not sent, and is kept as a draft."
        )
    return QCoreApplication.translate("Composer", "Not sent.")
