"""Marks tickets and does one thing to all of them: wires list, bar, commands and result."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Change, OutboxChanged
from desktop.domain.ids import AccountId, TicketRef
from desktop.services.bulk import Bulk
from desktop.services.bulk_deeds import (
    Assign,
    Close,
    MarkRead,
    Move,
    Prioritise,
    Retype,
    SetStatusOf,
    Tag,
)
from desktop.services.bulk_parts import Outcome
from desktop.services.bulk_tickets import Deed, TicketJob, on_tickets
from desktop.services.session import Session
from desktop.ui.bulk import choices
from desktop.ui.bulk.bar import BulkBar
from desktop.ui.bulk.choices import Choice
from desktop.ui.bulk.commands import bulk_commands
from desktop.ui.bulk.macro_run import MacroRuns
from desktop.ui.bulk.result import BulkResult
from desktop.ui.bulk.words import summary
from desktop.ui.commands.registry import Commands
from desktop.ui.commands.source import Entry, Source
from desktop.ui.i18n import number, one_line
from desktop.ui.refresher import Refresher
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list import TicketPane
from desktop.ui.ticket_list_marks import MOST

_STEP = 200
"""Tickets that are read at once to be marked."""


class BulkDesk(QObject):
    """One for a window. `told` carries what the person should know of marking, in words."""

    told = Signal(str)
    ticket_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        appearance: Appearance,
        commands: Commands,
        pane: TicketPane,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._appearance = appearance
        self._commands = commands
        self._pane = pane
        self._marks = pane.view.marks
        self._window = window
        self._bulk: Bulk[TicketJob] | None = None
        self._title = ""
        self._result: BulkResult | None = None
        self._marking = False
        self._going_back = False
        self._macros = MacroRuns(session, tasks, appearance, commands, window)
        self._macros.agreed.connect(self._begin)
        commands.add(*bulk_commands(self, pane))
        commands.marked = lambda: self._marks.count > 0
        self.bar = BulkBar(
            appearance.theme,
            commands,
            (
                ("many.assign", self.tr("Assign…")),
                ("many.status", self.tr("Status…")),
                ("many.priority", self.tr("Priority…")),
                ("many.tag", self.tr("Tag…")),
                ("many.move", self.tr("Move…")),
                ("many.macro", self.tr("Macro…")),
                ("many.read", self.tr("Mark read")),
            ),
            pane,
        )
        pane.put_under(self.bar)
        self._marks.changed.connect(lambda: self.bar.show_marks(self._marks.count))
        self._marks.full.connect(self._tell_full)
        self.bar.cleared.connect(self._marks.clear)
        self.bar.stopped.connect(self._stop)
        self.bar.undo_asked.connect(self.undo)
        self.bar.result_asked.connect(self.show_result)
        self.bar.dismissed.connect(partial(self.bar.show_result, "", undo=False))
        self._refresher = Refresher(self._show, self, 100)
        self._looker = Refresher(self._look, self)

    # --- why not, for the commands

    def why_nothing_marked(self) -> str:
        """Return why nothing can be done to many; "" where tickets are marked."""
        if self._bulk is not None and self._bulk.running:
            return self.tr("Wait until what is being done to the other tickets has begun for all.")
        return "" if self._marks.count else self.tr("Mark tickets first: press X on each.")

    def why_no_mark(self) -> str:
        """Return why the current ticket cannot be marked; "" where it can."""
        return "" if self._pane.view.current_ref() else self.tr("Choose a ticket first.")

    def why_no_result(self) -> str:
        """Return why there is no result to show; "" where there is."""
        return "" if self._bulk is not None else self.tr("Nothing was done to several tickets yet.")

    def why_no_undo(self) -> str:
        """Return why nothing can be taken back; "" where something can."""
        if self._bulk is None:
            return self.why_no_result()
        can = self._bulk.can_undo or (self._bulk.running and not self._going_back)
        return "" if can else self.tr("There is nothing left to take back.")

    def is_offered(self) -> bool:
        """Tell whether tickets can be marked in the list on show."""
        return self._pane.view.ticket_model().offers_marks

    # --- marking

    def mark(self) -> None:
        """Mark the current ticket, or no longer."""
        ref = self._pane.view.current_ref()
        if ref is not None:
            self._marks.toggle(ref)

    def mark_all(self) -> None:
        """Mark every ticket of the list on show, as many as can be."""
        if not self._marking:
            self._marking = True
            self._tasks.spawn(self._mark_all(), name="mark all tickets")

    async def _mark_all(self) -> None:
        try:
            query = self._pane.query()
            rows = self._session.library.tickets(query)
            if not rows.complete:
                await self._session.worker.run(rows.finish)
            found: list[TicketRef] = []
            for first in range(0, min(rows.count, MOST), _STEP):
                part = await self._session.worker.run(rows.rows, first, _STEP)
                found.extend(row.ref for row in part)
            if query == self._pane.query():
                self._marks.add(found[:MOST])
                if rows.count > MOST:
                    self._tell_full()
        finally:
            self._marking = False

    def _tell_full(self) -> None:
        words = self.tr("No more than {count} tickets can be marked at once.")
        self.told.emit(words.format(count=number(MOST)))

    # --- what is done

    def assign(self) -> None:
        """Let the person say to whom the marked tickets go."""
        found = choices.people(self._session.library, self._accounts())
        title = self.tr("Assign to…")
        self._pick(title, found, lambda choice: Assign(self._session.work, choice.codes))

    def assign_me(self) -> None:
        """Give oneself the marked tickets."""
        library = self._session.library
        mine = {account: library.me(account).id for account in self._accounts()}
        self._begin(self.tr("Assign to me"), Assign(self._session.work, mine))

    def close(self, *, reopen: bool = False) -> None:
        """Close the marked tickets, or open them again."""
        title = self.tr("Reopen") if reopen else self.tr("Close")
        self._begin(title, Close(self._session.work, self._session.actions, reopen))

    def retype(self) -> None:
        """Let the person say which type the marked tickets get."""
        found = choices.types(self._session.library, self._accounts())
        title = self.tr("Set the type to…")
        self._pick(title, found, lambda choice: Retype(self._session.work, choice.codes))

    def set_status(self) -> None:
        """Let the person say which status the marked tickets get."""
        found = choices.statuses(self._session.library, self._accounts())
        title = self.tr("Set the status to…")
        self._pick(title, found, lambda choice: SetStatusOf(self._session.work, choice.codes))

    def prioritise(self) -> None:
        """Let the person say which priority the marked tickets get."""
        found = choices.priorities(self._session.library, self._accounts())
        title = self.tr("Set the priority to…")
        self._pick(title, found, lambda choice: Prioritise(self._session.work, choice.codes))

    def move(self) -> None:
        """Let the person say to which department the marked tickets go."""
        found = choices.departments(self._session.library, self._accounts())
        title = self.tr("Move to…")
        self._pick(title, found, lambda choice: Move(self._session.work, choice.codes))

    def tag(self) -> None:
        """Let the person say which tag the marked tickets get; a new one is typed."""
        known = choices.tags(self._session.library, self._accounts())
        title = self.tr("Tag with…")

        def entries(typed: str) -> Sequence[Entry]:
            new = one_line(typed)
            offered = [tag for tag in known if new.casefold() in tag.casefold()]
            if new and new not in known:
                offered.append(new)
            return [self._tag_entry(tag, title) for tag in offered]

        self._commands.pick(Source(heading=title, placeholder=title, entries=entries, finds=True))

    def untag(self) -> None:
        """Let the person say which of their tags the marked tickets lose."""
        title = self.tr("Take off the tag…")
        rows = [self._session.library.ticket(ref) for ref in self._marks.refs]
        known = sorted({tag for row in rows if row is not None for tag in row.ticket.tags})
        entries = [self._tag_entry(tag, title, off=True) for tag in known]
        self._commands.pick(Source(heading=title, placeholder=title, entries=lambda _: entries))

    def run_macro(self) -> None:
        """Let the person say which saved reply or macro is used on the marked tickets."""
        self._macros.choose(self._marks.refs)

    def mark_read(self, *, unread: bool = False) -> None:
        """Count the marked tickets as read, or as unread."""
        title = self.tr("Mark as unread") if unread else self.tr("Mark as read")
        self._begin(title, MarkRead(self._session.actions, unread))

    def undo(self) -> None:
        """Take back what was done last; what is being begun stops first."""
        if self._bulk is not None and not self.why_no_undo():
            self._tasks.spawn(self._take_back(self._bulk), name="undo many")

    async def _take_back(self, bulk: Bulk[TicketJob]) -> None:
        self._going_back = True
        try:
            await bulk.undo()
        finally:
            self._going_back = False

    def retry(self) -> None:
        """Try the failed ones again."""
        if self._bulk is not None and self._bulk.can_retry:
            self._tasks.spawn(self._bulk.retry(), name="retry many")

    def show_result(self) -> None:
        """Show what became of each ticket."""
        if self._bulk is None:
            return
        result = self._result = BulkResult(self._appearance.theme, self._title, self._window)
        result.retry_asked.connect(self.retry)
        result.undo_asked.connect(self.undo)
        result.opened.connect(self.ticket_wanted)
        result.finished.connect(self._close_result)
        result.show_bulk(self._bulk)
        result.open()

    # --- parts

    def _accounts(self) -> list[AccountId]:
        return list(dict.fromkeys(ref.account for ref in self._marks.refs))

    def _pick(self, title: str, found: Sequence[Choice], deed: Callable[[Choice], Deed]) -> None:
        def begin(choice: Choice) -> None:
            self._begin(f"{title.removesuffix('…')} {choice.words}", deed(choice))

        entries = [
            Entry(
                key=f"many:{choice.words}",
                words=choice.words,
                keys=str(place) if place < 10 else "",
                run=partial(begin, choice),
            )
            for place, choice in enumerate(found, start=1)
        ]
        self._commands.pick(Source(heading=title, placeholder=title, entries=lambda _: entries))

    def _tag_entry(self, tag: str, title: str, *, off: bool = False) -> Entry:
        deed = Tag(self._session.work, tag, off)
        words = f"{title.removesuffix('…')} {tag}"
        return Entry(
            key=f"many-tag:{tag}", words=tag, icon="tag", run=partial(self._begin, words, deed)
        )

    def _begin(self, title: str, deed: Deed, refs: Sequence[TicketRef] = ()) -> None:
        """Do it to *refs*, or else to the marked tickets."""
        refs = refs or self._marks.refs
        if not refs or (self._bulk is not None and self._bulk.running):
            return
        session = self._session
        self._title = title
        self._bulk = Bulk(
            on_tickets(deed, refs, library=session.library, work=session.work),
            library=session.library,
            actions=session.actions,
            marks=lambda: session.worker.run(session.profile.sends.marks),
            changed=self._refresher.request,
        )
        self._marks.clear()
        self._tasks.spawn(self._bulk.run(), name="do to many")

    def _stop(self) -> None:
        if self._bulk is not None:
            self._bulk.stop()

    def _show(self) -> None:
        bulk = self._bulk
        if bulk is None:
            return
        if bulk.running:
            self._show_running(bulk)
        else:
            told = f"{self._title}: {summary(bulk.parts)}"
            self.bar.show_result(told, undo=bulk.can_undo)
        if self._result is not None:
            self._result.show_bulk(bulk)

    def _show_running(self, bulk: Bulk[TicketJob]) -> None:
        done = len(bulk.parts) - bulk.count(Outcome.AHEAD)
        words = self.tr("{deed}: {done} of {total}")
        if self._going_back:
            words = self.tr("Taking back: {deed}, {done} of {total}")
            done = bulk.count(Outcome.DROPPED, Outcome.GOING_BACK, Outcome.BACK, Outcome.NOT_BACK)
        told = words.format(deed=self._title, done=number(done), total=number(len(bulk.parts)))
        self.bar.show_running(done, len(bulk.parts), told)

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        if isinstance(change, OutboxChanged) and self._bulk is not None:
            self._bulk.notice(change)
            self._looker.request()

    def _look(self) -> None:
        if self._bulk is not None:
            self._tasks.spawn(self._bulk.catch_up(), name="look what became of many")

    def _close_result(self) -> None:
        if self._result is not None:
            self._result.deleteLater()
            self._result = None
