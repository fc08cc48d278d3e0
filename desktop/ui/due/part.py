"""Due answers in the window, put together: what is told, by the desktop and in the side panel."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import partial

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain import due_watch
from desktop.domain.changes import (
    AccountsChanged,
    AnswersDue,
    Change,
    OutboxChanged,
    TicketsChanged,
)
from desktop.domain.due_watch import CHOICES, DueWish, Whose
from desktop.domain.ids import TicketRef
from desktop.domain.status import Status
from desktop.domain.ticket import TicketRow
from desktop.services.notify import Notification, NotificationButton
from desktop.services.session import Session
from desktop.ui import resources
from desktop.ui.come_forward import come_forward
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.registry import Commands
from desktop.ui.commands.source import Entry, Source
from desktop.ui.due.strip import DueStrip
from desktop.ui.due.words import text, title, when_words, whose_words
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

_SEVERAL = "due"
_VIEWS = ("go.view.due-soon", "go.view.overdue")
"""Commands to the views of what is due soon, and of what is late."""


class DuePart(QObject):
    """Tells of due answers; put `strip`, with what was told, in view."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        window: QWidget,
        commands: Commands,
        *,
        show: Callable[[TicketRef], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._window = window
        self._commands = commands
        self._show_ticket = show
        self._told: dict[str, frozenset[TicketRef]] = {}
        """What notifications that may be on the screen are about."""
        session.notifier.icon = resources.path("logo.svg")
        self.strip = DueStrip(theme)
        self.strip.opened.connect(show)
        self.strip.put_off.connect(self._put_off)
        tasks.spawn(session.breaches.run(), name="watch what is due")

    def receive(self, change: Change) -> None:
        """Tell what is due; forget what is answered."""
        match change:
            case AnswersDue(tickets=rows):
                self._tell(rows)
            case TicketsChanged(refs=refs) if not refs.isdisjoint(self.strip.refs):
                self._look_again()
            case OutboxChanged(ref=ref) if ref in self.strip.refs:
                self._look_again()
            case AccountsChanged():
                self._look_again()
            case _:
                pass

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.strip.set_theme(theme)

    def commands(self) -> list[Command]:
        """Return what can be chosen about these notices."""
        return [
            Command(
                id="window.due_notices",
                words=self.tr("Notices of due answers…"),
                group=Group.WINDOW,
                icon="alarm-clock",
                keys=("G, N",),
                also=self.tr("notification breach overdue remind target"),
                offered=lambda: bool(self._session.library.staffed()),
                run=lambda: self._commands.pick(self._choices()),
            )
        ]

    # --- telling

    def _tell(self, rows: Sequence[TicketRow]) -> None:
        still = [row for row in self._fresh(self.strip.refs) if row.ref not in _refs(rows)]
        self.strip.tell([*still, *rows])
        now, refs = datetime.now(UTC), _refs(rows)
        self._told[_topic(refs)] = frozenset(refs)
        self._session.notifier.tell(
            Notification(
                topic=_topic(refs),
                title=title(rows, now),
                text=text(rows, now),
                opened=partial(self._open, rows),
                buttons=(
                    NotificationButton(words=self.tr("Open"), pressed=partial(self._open, rows)),
                    NotificationButton(
                        words=self.tr("Remind me in 10 minutes"),
                        pressed=partial(self._put_off, refs),
                    ),
                ),
            ),
            unseen=self._alert,
        )

    def _alert(self) -> None:
        """Ask for a look at the window: the desktop told nobody."""
        QApplication.alert(self._window)

    def _open(self, rows: Sequence[TicketRow]) -> None:
        """Show what a notification was about: the ticket, or the view that has them all."""
        come_forward()
        now = datetime.now(UTC)
        soon = any(row.ticket.due is not None and row.ticket.due > now for row in rows)
        view = _VIEWS[0 if soon else 1]
        if len(rows) > 1 and self._commands.get(view) is not None:
            self._commands.run(view)
        self._show_ticket(rows[0].ref)

    def _put_off(self, refs: Sequence[TicketRef]) -> None:
        self._tasks.spawn(self._session.breaches.put_off(refs), name="remind later")
        self.strip.show_rows(self._fresh(ref for ref in self.strip.refs if ref not in refs))

    # --- forgetting

    def _look_again(self) -> None:
        self.strip.show_rows(self._fresh(self.strip.refs))
        waiting = set(self.strip.refs)
        for topic in [topic for topic, refs in self._told.items() if refs.isdisjoint(waiting)]:
            del self._told[topic]
            self._session.notifier.withdraw(topic)

    def _fresh(self, refs: Iterable[TicketRef]) -> list[TicketRow]:
        """Return tickets as they are now, without those that nobody waits for any more."""
        library = self._session.library
        known = set(library.staffed())
        answered = due_watch.answered_here(library.outbox())
        rows = (library.ticket(ref) for ref in refs if ref.account in known and ref not in answered)
        return [
            row
            for row in rows
            if row is not None
            and row.ticket.due is not None
            and row.ticket.status is not Status.CLOSED
        ]

    # --- choosing

    def _choices(self) -> Source:
        wish = self._session.breaches.wish
        now = self.tr("now")

        def choose(wanted: DueWish) -> None:
            self._tasks.spawn(self._session.breaches.choose(wanted), name="notices of due answers")

        when = [
            Entry(
                key=f"due:{minutes}",
                words=when_words(minutes),
                icon="alarm-clock" if minutes else "x",
                detail=now if minutes == wish.minutes else "",
                run=partial(choose, msgspec.structs.replace(wish, minutes=minutes)),
            )
            for minutes in (*CHOICES[1:], CHOICES[0])
        ]
        whose = [
            Entry(
                key=f"due:{one.value}",
                words=whose_words(one),
                icon="users" if one is Whose.ALL else "circle-user-round",
                detail=now if one is wish.whose else "",
                run=partial(choose, msgspec.structs.replace(wish, whose=one)),
            )
            for one in Whose
        ]
        return Source(
            heading=self.tr("Notices of due answers"),
            placeholder=self.tr("When to tell, and of which tickets…"),
            entries=lambda _text: [*when, *whose],
        )


def _refs(rows: Sequence[TicketRow]) -> list[TicketRef]:
    return [row.ref for row in rows]


def _topic(refs: Sequence[TicketRef]) -> str:
    return f"{_SEVERAL} {due_watch.key(refs[0])}" if len(refs) == 1 else _SEVERAL
