"""The ticket that was read last: the next start shows it again, however this one ended."""

from PySide6.QtCore import QObject, QTimer

from desktop.domain.ids import TicketRef
from desktop.services.session import Session
from desktop.ui import window_memory
from desktop.ui.navigator import Navigator
from desktop.ui.tasks import Tasks

_PAUSE_MS = 500
"""Keys may run down a list: what is only passed is not kept."""


class LastTicket(QObject):
    """Shows it where nothing else was asked for meanwhile, and keeps each one soon after."""

    def __init__(self, session: Session, tasks: Tasks, navigator: Navigator) -> None:
        super().__init__(navigator)
        self._session = session
        self._tasks = tasks
        self._navigator = navigator
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._keep)
        last = window_memory.last_ticket(session)
        if last is not None and navigator.ticket is None and session.library.ticket(last):
            navigator.read(last)
        navigator.turned.connect(self._turn)

    def _turn(self, ref: TicketRef | None) -> None:
        del ref
        self._timer.start()

    def _keep(self) -> None:
        ref: TicketRef | None = self._navigator.ticket
        story = window_memory.save_last_ticket(self._session, ref)
        self._tasks.spawn(story, name="save the ticket read last")
