"""Time in the window, put together: strip, entries, the question after an absence, sheet."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Change, OutboxChanged, TimerChanged
from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.timer import Gap, minutes
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.i18n import isolate, one_line
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.time.away import AwayBox
from desktop.ui.time.idleness import Idleness
from desktop.ui.time.log_dialog import LogDialog, Logged
from desktop.ui.time.strip import TimerStrip

if TYPE_CHECKING:
    from desktop.ui.time.sheet_window import TimesheetWindow


class TimePart(QObject):
    """Does what the window asks about time; `strip` is to be put where it is always seen."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        window: QWidget,
        *,
        ticket: Callable[[], TicketRef | None],
        show: Callable[[TicketRef], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._keeper = session.timekeeper
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._ticket = ticket
        self._show_ticket = show
        self._dialog: LogDialog | None = None
        self._sheet: TimesheetWindow | None = None
        self._question: AwayBox | None = None
        self.strip = TimerStrip(self._keeper, session.library, theme)
        self.strip.opened.connect(show)
        self.strip.paused.connect(lambda: self._do(self._keeper.pause()))
        self.strip.resumed.connect(lambda: self._do(self._keeper.resume()))
        self.strip.logged.connect(self.log)
        self._idleness = Idleness(self)
        self._idleness.returned.connect(self._ask_away)
        self._watch()
        gap = self._keeper.unaccounted()
        if gap is not None:
            self._ask_away(gap)

    # --- for the window

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        match change:
            case TimerChanged():
                self.strip.refresh()
                self._watch()
            case OutboxChanged() if self._sheet is not None:
                self._sheet.refresh()
            case _:
                pass

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.strip.set_theme(theme)
        if self._sheet is not None:
            self._sheet.set_theme(theme)

    def commands(self) -> list[Command]:
        """Return what can be done about time."""
        return [
            Command(
                id="time.start",
                words=self.tr("Start the timer"),
                group=Group.TIME,
                icon="timer",
                keys=("Shift+T",),
                why_not=self._why_not_start,
                offered=self._is_offered,
                run=self._start,
            ),
            Command(
                id="time.rest",
                words=self.tr("Let the timer rest, or run on"),
                group=Group.TIME,
                icon="circle-pause",
                keys=("Shift+P",),
                why_not=self._why_no_timer,
                offered=self._is_offered,
                run=self._turn,
            ),
            Command(
                id="time.stop",
                words=self.tr("Stop the timer and log its time"),
                group=Group.TIME,
                icon="circle-stop",
                keys=("Shift+G",),
                why_not=self._why_no_timer,
                offered=self._is_offered,
                run=self.log,
            ),
            Command(
                id="time.log",
                words=self.tr("Log time by hand…"),
                group=Group.TIME,
                icon="clock",
                keys=("Shift+H",),
                why_not=self._why_not_here,
                offered=self._is_offered,
                run=self.log_by_hand,
            ),
            Command(
                id="time.sheet",
                words=self.tr("Timesheet"),
                group=Group.TIME,
                icon="calendar-clock",
                keys=("G, H",),
                also=self.tr("hours worked, billable, CSV"),
                offered=self._is_offered,
                run=self.show_sheet,
            ),
        ]

    def log(self) -> None:
        """Ask what the timer's entry is to say, and log it."""
        timer = self._keeper.timer
        if timer is None:
            return
        # It counts on while the person writes, unless they turn away from logging.
        spent = minutes(self._keeper.elapsed())
        self._ask(timer.ref, minutes=spent, note=timer.note, billable=timer.billable)

    def log_by_hand(self) -> None:
        """Ask for time that was worked on the ticket on show."""
        ref = self._ticket()
        if ref is not None:
            self._ask(ref)

    def show_sheet(self) -> None:
        """Show the timesheet."""
        if self._sheet is None:
            from desktop.ui.time.sheet_window import TimesheetWindow

            self._sheet = TimesheetWindow(
                self._session, self._accounts(), self._tasks, self._theme, self._window
            )
            self._sheet.opened.connect(self._leave_sheet_for)
            self._sheet.finished.connect(self._forget_sheet)
        self._sheet.show()
        self._sheet.raise_()
        self._sheet.activateWindow()

    # --- whether it can be done

    def _accounts(self) -> list[AccountId]:
        accounts = self._session.library.accounts()
        return [account.id for account in accounts if self._keeper.can_time(account.id)]

    def _is_offered(self) -> bool:
        return bool(self._accounts())

    def _why_not_here(self) -> str:
        ref = self._ticket()
        if ref is None:
            return self.tr("Choose a ticket first.")
        if not self._keeper.can_time(ref.account):
            return self.tr("This helpdesk logs no time, or not for you.")
        return ""

    def _why_not_start(self) -> str:
        timer = self._keeper.timer
        if timer is not None and timer.ref == self._ticket() and timer.since is not None:
            return self.tr("The timer runs for this ticket already.")
        return self._why_not_here()

    def _why_no_timer(self) -> str:
        return "" if self._keeper.timer is not None else self.tr("There is no timer.")

    # --- doing it

    def _do(self, story: Coroutine[Any, Any, object]) -> None:
        self._tasks.spawn(story, name="time")

    def _start(self) -> None:
        ref = self._ticket()
        if ref is not None:
            self._do(self._keeper.start(ref))

    def _turn(self) -> None:
        timer = self._keeper.timer
        if timer is not None:
            running = timer.since is not None
            self._do(self._keeper.pause() if running else self._keeper.resume())

    def _ask(
        self, ref: TicketRef, *, minutes: int | None = None, note: str = "", billable: bool = True
    ) -> None:
        can = self._session.library.capabilities(ref.account)
        dialog = LogDialog(self._theme, bills=can is not None and can.billable, parent=self._window)
        dialog.logged.connect(self._on_logged)
        dialog.dropped.connect(lambda: self._do(self._keeper.discard()))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.ask(ref, self._name(ref), minutes=minutes, note=note, billable=billable)

    def _on_logged(self, logged: Logged) -> None:
        self._do(self._keep(logged))

    async def _keep(self, logged: Logged) -> None:
        await self._keeper.log_by_hand(
            logged.ref,
            logged.minutes,
            worked=logged.worked,
            billable=logged.billable,
            note=logged.note,
            timed=logged.timed,
        )

    def _watch(self) -> None:
        timer = self._keeper.timer
        self._idleness.watch(on=timer is not None and timer.since is not None)

    def _ask_away(self, gap: Gap) -> None:
        timer = self._keeper.timer
        if timer is None or timer.since is None or self._question is not None:
            return
        question = self._question = AwayBox(gap, self._name(timer.ref), self._window)

        def answered(worked: bool) -> None:
            self._do(self._keeper.account_for(gap, worked=worked))

        question.answered.connect(answered)
        question.finished.connect(self._forget_question)
        question.open()

    def _forget_question(self) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None

    def _leave_sheet_for(self, ref: TicketRef) -> None:
        if self._sheet is not None:
            self._sheet.close()
        self._show_ticket(ref)

    def _forget_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None

    def _name(self, ref: TicketRef) -> str:
        row = self._session.library.ticket(ref)
        if row is None:
            return QCoreApplication.translate("Time", "a ticket that is gone")
        return f"#{row.ticket.number} {isolate(one_line(row.ticket.subject[:80]))}"
