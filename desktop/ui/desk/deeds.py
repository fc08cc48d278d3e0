"""What is done to a ticket from the panel or by a key: choosing, asking, queueing."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.ids import OutboxId, RemoteId, TicketRef
from desktop.domain.ticket import Person, TicketRow
from desktop.domain.timesheet import TimeEntry
from desktop.domain.wishes import Part
from desktop.domain.work import Link, LinkKind
from desktop.services.session import Session
from desktop.ui.commands.source import Source
from desktop.ui.desk import sources
from desktop.ui.desk.chooser import Chooser
from desktop.ui.desk.merge_dialog import MergeDialog
from desktop.ui.desk.on_show import OnShow, on_show
from desktop.ui.i18n import isolate, one_line
from desktop.ui.message_box import mark, message_box
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.time.log_dialog import LogDialog, Logged
from desktop.ui.time.mending import ask_mending


class DeskDeeds(QObject):
    """Each deed names its ticket and returns at once; problems go through *tasks*.

    *anchor* tells beside what a choice is to be asked. `draft_wanted` carries the draft of a
    sub-task.
    """

    draft_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        window: QWidget,
        anchor: Callable[[TicketRef, Part], QWidget],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._anchor = anchor
        self.chooser: Chooser | None = None
        self.question: QMessageBox | None = None
        """What is asked at this moment, or was asked last."""
        self.merging: MergeDialog | None = None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        if self.chooser is not None:
            self.chooser.set_theme(theme)

    # --- whose it is

    def assign_me(self, ref: TicketRef) -> None:
        """Give oneself the ticket, unless somebody else takes it meanwhile."""
        me = self._session.library.me(ref.account)
        self._assign(ref, me.id)

    def take(self, ref: TicketRef) -> None:
        """Give oneself the ticket; where somebody has it, ask whether to take it from them."""
        shown = on_show(self._session, ref)
        if shown is None:
            return
        holder = shown.ticket.assignee
        if holder is None:
            self._do(self._session.work.take(ref), "take")
        elif holder.id != shown.me.id:
            self._ask_steal(ref, holder)

    def steal(self, ref: TicketRef) -> None:
        """Give oneself the ticket, whoever has it: the person has been told who that is."""
        self._do(self._session.work.steal(ref), "take over")

    # --- choosing

    def ask(self, part: Part, ref: TicketRef) -> None:
        """Let the person choose anew what *part* of the ticket is to be."""
        shown = on_show(self._session, ref)
        if shown is None:
            return
        work = self._session.work
        match part:
            case Part.ASSIGNEE:
                self._open(sources.agents(shown, partial(self._assign, ref)), part, ref)
            case Part.STATUS:
                self._open(sources.statuses(shown, self._setter(part, ref)), part, ref)
            case Part.PRIORITY:
                self._open(sources.priorities(shown, self._setter(part, ref)), part, ref)
            case Part.TYPE:
                self._open(sources.types(shown, self._setter(part, ref)), part, ref)
            case Part.DEPARTMENT:

                def move(department: RemoteId) -> None:
                    if department != self._wish(ref, part):
                        self._do(work.move(ref, department), "move")

                self._open(sources.departments(shown, move), part, ref)
            case Part.SUBJECT:
                self._open(sources.subject(shown, partial(self._rename, ref)), part, ref)
            case _:
                self._ask_words(part, ref, shown)

    def ask_link(self, ref: TicketRef, kind: LinkKind) -> None:
        """Let the person choose another ticket to tie this one to."""

        def link(row: TicketRow) -> None:
            tie = Link(kind, row.ref.id)
            self._do(self._session.work.link(ref, tie), "link")

        words = {
            LinkKind.PARENT: self.tr("Part of which ticket?"),
            LinkKind.CHILD: self.tr("Which ticket is a sub-task?"),
            LinkKind.DEPENDS_ON: self.tr("Waits for which ticket?"),
            LinkKind.NEEDED_BY: self.tr("Needed by which ticket?"),
        }.get(kind, self.tr("Number or words of the other ticket…"))
        source = sources.tickets(self._session.library, ref, words, link)
        self._open(source, Part.LINKS, ref)

    def ask_kind(self, ref: TicketRef) -> None:
        """Let the person choose how another ticket belongs to this one, and then which."""

        def chosen(kind: LinkKind) -> None:
            self.ask_link(ref, kind)

        self._open(sources.link_kinds(chosen), Part.LINKS, ref)

    def ask_merge(self, ref: TicketRef) -> None:
        """Let the person choose the ticket that this one becomes part of; then ask once more."""
        words = self.tr("Merge into which ticket?")
        choose = partial(self._confirm_merge, ref)
        self._open(sources.tickets(self._session.library, ref, words, choose), Part.MERGE, ref)

    def sub_task(self, ref: TicketRef) -> None:
        """Begin a sub-task for the same customer."""
        self.draft_wanted.emit(self._session.work.sub_task(ref))

    def ask_time(self, ref: TicketRef) -> None:
        """Ask for time that was worked on the ticket."""
        row = self._session.library.ticket(ref)
        can = self._session.library.capabilities(ref.account)
        if row is None or can is None:
            return
        dialog = LogDialog(self._theme, bills=can.billable, parent=self._window)
        dialog.logged.connect(self._log)
        dialog.finished.connect(dialog.deleteLater)
        name = f"#{row.ticket.number} {isolate(one_line(row.ticket.subject[:80]))}"
        dialog.ask(ref, name)

    def mend_time(self, ref: TicketRef, entry: TimeEntry) -> None:
        """Let the person change an entry of theirs, or take it back."""
        ask_mending(self._session, self._tasks, self._theme, self._window, ref, entry)

    # --- one step

    def untag(self, ref: TicketRef, tag: str) -> None:
        """Take a tag off."""
        self._do(self._session.work.tag(ref, remove=[tag]), "untag")

    def unfollow(self, ref: TicketRef, address: str) -> None:
        """Let an address get no new messages any more."""
        self._do(self._session.work.follow(ref, remove=[address]), "unfollow")

    def unlink(self, ref: TicketRef, link: Link) -> None:
        """Untie the ticket from another one."""
        self._do(self._session.work.unlink(ref, link), "unlink")

    def undo(self, item: str) -> None:
        """Take back a change that has not left."""
        self._do(self._session.work.undo(OutboxId(item)), "take back")

    def retry(self, item: str) -> None:
        """Try a change again that was refused."""
        self._do(self._session.actions.retry(OutboxId(item)), "try again")

    def discard(self, item: str) -> None:
        """Let go of a change that was refused."""
        self._do(self._session.actions.discard(OutboxId(item)), "discard")

    # --- parts

    def _do(self, story: Coroutine[Any, Any, object], name: str) -> None:
        self._tasks.spawn(story, name=name)

    def _open(self, source: Source, part: Part, ref: TicketRef, *, stays: bool = False) -> None:
        if self.chooser is None:
            self.chooser = Chooser(self._theme, self._window)
        self.chooser.ask(source, self._anchor(ref, part), stays=stays)

    def _ask_words(self, part: Part, ref: TicketRef, shown: OnShow) -> None:
        work = self._session.work
        if part is Part.TAGS:
            source = sources.tags(
                lambda: on_show(self._session, ref),
                lambda tag: self._do(work.tag(ref, add=[tag]), "tag"),
                partial(self.untag, ref),
            )
            self._open(source, part, ref)
        elif part is Part.FOLLOWERS:
            source = sources.followers(
                self._session.library,
                shown,
                lambda address: self._do(work.follow(ref, add=[address]), "follow"),
            )
            self._open(source, part, ref)

    def _setter(self, part: Part, ref: TicketRef) -> Callable[[str], None]:
        """Return what gives *part* another value; the one that it has already changes nothing."""
        work = self._session.work

        def choose(value: str) -> None:
            if value == self._wish(ref, part):
                return
            match part:
                case Part.STATUS:
                    self._do(work.set_status(ref, value), "status")
                case Part.PRIORITY:
                    self._do(work.set_priority(ref, value), "priority")
                case _:
                    self._do(work.retype(ref, value), "type")

        return choose

    def _wish(self, ref: TicketRef, part: Part) -> str | None:
        wish = self._session.work.wish(ref)
        if wish is None:
            return None
        ticket = wish.ticket
        return {
            Part.STATUS: ticket.status_id,
            Part.PRIORITY: ticket.priority,
            Part.TYPE: ticket.type,
            Part.DEPARTMENT: ticket.department,
            Part.ASSIGNEE: "" if ticket.assignee is None else ticket.assignee.id,
        }.get(part)

    def _assign(self, ref: TicketRef, person: RemoteId | None) -> None:
        if (person or "") != self._wish(ref, Part.ASSIGNEE):
            self._do(self._session.work.assign(ref, person), "assign")

    def _rename(self, ref: TicketRef, subject: str) -> None:
        self._do(self._session.work.rename(ref, subject), "rename")

    def _ask_steal(self, ref: TicketRef, holder: Person) -> None:
        name = isolate(one_line(holder.name))
        box = self.question = message_box(
            self._window,
            self.tr("{name} has this ticket. Take it over?").format(name=name),
            self.tr("It is then assigned to you."),
        )
        take = box.addButton(self.tr("Take over"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        mark(take, "primary")
        take.clicked.connect(lambda: self.steal(ref))
        box.open()

    def _confirm_merge(self, ref: TicketRef, into: TicketRow) -> None:
        row = self._session.library.ticket(ref)
        if row is None:
            return

        def merge(id: str) -> None:
            self._do(self._session.work.merge(ref, RemoteId(id)), "merge")

        dialog = self.merging = MergeDialog(row.ticket, into.ticket, self._theme, self._window)
        dialog.agreed.connect(merge)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _log(self, logged: Logged) -> None:
        work = self._session.timekeeper.log_by_hand(
            logged.ref,
            logged.minutes,
            worked=logged.worked,
            billable=logged.billable,
            note=logged.note,
        )
        self._do(work, "log time")
