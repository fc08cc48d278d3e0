"""The import of the conversations that a list shows: begun, followed, tried again, taken back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.changes import Change, OutboxChanged
from desktop.services.bulk import Bulk
from desktop.services.bulk_parts import Outcome, Part
from desktop.services.capture import Target
from desktop.services.mail_files import FoundMail
from desktop.services.mail_import import MailJob
from desktop.services.session import Session
from desktop.ui.bulk.words import summary
from desktop.ui.capture import words
from desktop.ui.i18n import number
from desktop.ui.refresher import Refresher
from desktop.ui.tasks import Tasks

_FREE = frozenset({Outcome.AHEAD, Outcome.DROPPED})


class MailRun(QObject):
    """Knows conversations by their place in the list. `moved` is sent where any came further."""

    moved = Signal()

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._bulk: Bulk[MailJob] | None = None
        self._refresher = Refresher(self.moved.emit, self)
        self._looker = Refresher(self._look, self)

    @property
    def begun(self) -> bool:
        """Whether anything of this list was imported, or tried to be."""
        return self._bulk is not None

    @property
    def running(self) -> bool:
        """Whether conversations are being queued, or taken back."""
        return self._bulk is not None and self._bulk.running

    @property
    def can_undo(self) -> bool:
        """Whether any of it can be taken back."""
        return self._bulk is not None and self._bulk.can_undo

    @property
    def can_mend(self) -> bool:
        """Whether any that was refused can be tried again."""
        return self._bulk is not None and self._bulk.can_mend

    def part(self, place: int) -> Part[MailJob] | None:
        """Return what became of a conversation; None where it was never begun."""
        return None if self._bulk is None else self._bulk.part(place)

    def is_free(self, place: int) -> bool:
        """Tell whether a conversation can be imported: it is neither there nor on its way."""
        part = self.part(place)
        return part is None or part.outcome in _FREE

    def forget(self) -> None:
        """Begin with another list; what is queued goes its way."""
        self._bulk = None

    def begin(self, plans: Mapping[int, tuple[Target, Sequence[FoundMail]]]) -> None:
        """Import the conversations at these places."""
        capture = self._session.capture
        if self._bulk is None:
            self._bulk = Bulk[MailJob](
                (),
                library=self._session.library,
                actions=self._session.actions,
                marks=lambda: self._session.worker.run(self._session.profile.sends.marks),
                changed=self._refresher.request,
            )
        self._bulk.add(
            MailJob(place, target, mails, capture=capture, more=words.cut())
            for place, (target, mails) in plans.items()
        )
        self._tasks.spawn(self._bulk.run(), name="import mails")

    def retry(self) -> None:
        """Try those again that were refused."""
        if self._bulk is not None:
            self._tasks.spawn(self._bulk.retry(stopped=False), name="import mails again")

    def stop(self) -> None:
        """Begin no further one."""
        if self._bulk is not None:
            self._bulk.stop()

    def undo(self) -> None:
        """Take back what has not left."""
        if self._bulk is not None:
            self._tasks.spawn(self._bulk.undo(), name="take mails back")

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        if self._bulk is not None and isinstance(change, OutboxChanged):
            self._bulk.notice(change)
            self._looker.request()

    @property
    def percent(self) -> int:
        """How many of a hundred have begun."""
        if self._bulk is None:
            return 0
        total = len(self._bulk.parts)
        return 100 * (total - self._bulk.count(Outcome.AHEAD)) // max(1, total)

    def told(self) -> str:
        """Return how it goes, in words; "" where nothing was begun."""
        if self._bulk is None:
            return ""
        total = len(self._bulk.parts)
        if not self.running:
            return summary(self._bulk.parts)
        words = self.tr("Importing: {done} of {total}")
        return words.format(
            done=number(total - self._bulk.count(Outcome.AHEAD)), total=number(total)
        )

    def _look(self) -> None:
        if self._bulk is not None:
            self._tasks.spawn(self._bulk.catch_up(), name="look at imported mails")
