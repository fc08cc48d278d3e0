"""Mails that become tickets: what was found in files, what one conversation says, where it goes."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import Change
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.services.bulk_parts import Part
from desktop.services.capture import Target
from desktop.services.mail_files import FoundMail, Harvest
from desktop.services.mail_import import MailJob
from desktop.services.session import Session
from desktop.ui.capture import words
from desktop.ui.capture.mail_drop import mails_in
from desktop.ui.capture.mail_entry import Entry, found_words, outcome, shown
from desktop.ui.capture.mail_list import MailList
from desktop.ui.capture.mail_preview import MailPreview
from desktop.ui.capture.mail_run import MailRun
from desktop.ui.capture.panes import halves
from desktop.ui.capture.said_list import Shown
from desktop.ui.capture.target_form import TargetForm
from desktop.ui.empty_state import EmptyState, Words
from desktop.ui.i18n import problem_text
from desktop.ui.pressing import press_by_return
from desktop.ui.progress_line import ProgressLine
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label


class MailWindow(QDialog):
    """`files_wanted` asks for files to be chosen."""

    files_wanted = Signal()

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._capture = session.capture
        self._tasks = tasks
        self._mails: list[FoundMail] = []
        self._entries: list[Entry] = []
        self._place = -1
        self._harvested = ""
        self._reading: asyncio.Task[None] | None = None
        self._run = MailRun(session, tasks, self)
        self._shown_parts: dict[int, Part[MailJob]] = {}
        self.setWindowTitle(self.tr("Import mail"))
        self.setAcceptDrops(True)
        self.resize(1080, 760)
        self._list = MailList(theme)
        self._found = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._choose_files = QPushButton(self.tr("Choose files…"))
        self._progress = ProgressLine(theme)
        self._form = TargetForm(session, tasks, theme, channel=False)
        self._preview = MailPreview(session.capture, tasks, theme)
        self._what = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._fate = text_label(theme, Type.SMALL, wrap=True)
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._go = QPushButton()
        self._again = QPushButton(self.tr("Try again"))
        self._stop = QPushButton(self.tr("Stop"))
        self._undo = QPushButton(self.tr("Undo"))
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def begin(self, accounts: Sequence[AccountId], chosen: AccountId | None) -> None:
        """Come forward."""
        if not self._entries:
            self._form.show_accounts(accounts, chosen)
        self._show_what()
        self._show_state()
        self.show()
        self.raise_()
        self.activateWindow()
        page = self._empty if self._stack.currentWidget() is self._empty else self._list
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(
        self,
        paths: Sequence[Path],
        into: TicketRef | None = None,
        account: AccountId | None = None,
    ) -> None:
        """Read mail files in place of those that were read before; not during an import.

        They go *into* a ticket, or else to *account*; None: to the one that is chosen.
        """
        if self._run.running:
            self._tell(self._busy())
            return
        account = account if into is None else into.account
        if account is not None:
            self._form.show_accounts(self._capture.accounts(), account)
            self._show_what()
        self._form.go_into(into)
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._tasks.spawn(self._read(list(paths)), name="read mails")

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        self._run.receive(change)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._list, self._form, self._preview, self._empty, self._progress):
            part.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_return(self, event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mails_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.read(mails_in(event.mimeData()), self._form.into)

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._go.setProperty("kind", "primary")
        for button in (self._undo, self._stop, self._again):
            button.setProperty("kind", "quiet")
        split, left, right = halves(460, 620)
        left.addWidget(self._list, 1)
        left.addWidget(self._progress)
        left.addWidget(self._found)
        left.addWidget(self._choose_files)
        right.addWidget(self._form)
        right.addWidget(self._preview, 1)
        right.addWidget(self._fate)
        right.addWidget(self._what)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addStretch(1)
        for button in (self._undo, self._stop, self._again, self._go):
            foot.addWidget(button)
        right.addWidget(self._told)
        right.addLayout(foot)
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._progress.hide()
        self._told.hide()

    def _connect(self) -> None:
        self._choose_files.clicked.connect(self.files_wanted)
        self._empty.acted.connect(self.files_wanted)
        self._list.chosen.connect(self._choose)
        self._list.ticked.connect(self._tick)
        self._form.changed.connect(self._note)
        self._form.department_chosen.connect(self._show_each)
        self._run.moved.connect(self._follow)
        self._again.clicked.connect(self._run.retry)
        self._form.account_chosen.connect(self._change_account)
        self._go.clicked.connect(self._begin_import)
        self._stop.clicked.connect(self._run.stop)
        self._undo.clicked.connect(self._run.undo)

    # --- reading -------------------------------------------------------------------------------

    async def _read(self, paths: list[Path]) -> None:
        self._run.forget()
        self._mails = []
        self._tell("")
        self._show_entries(())
        harvest = Harvest()
        try:
            async for harvest in self._capture.files.read(paths):
                self._progress.show_percent(100 * harvest.read // max(1, harvest.size))
                self._found.setText(found_words(harvest, reading=True))
        finally:
            if self._reading is asyncio.current_task():
                self._reading = None
        self._mails = list(harvest.mails)
        self._harvested = found_words(harvest, reading=False)
        self._tell("\n".join(problem_text(problem) for problem in harvest.refused[:5]))
        await self._group()

    def _change_account(self) -> None:
        self._show_what()
        self._show_entries(())
        self._tasks.spawn(self._group(), name="group mails")

    async def _group(self) -> None:
        """Show the mails as conversations of the account that is chosen."""
        mails, account = self._mails, self._form.account()
        found = await self._capture.conversations(account, mails)
        if mails is not self._mails or account != self._form.account():
            return
        self._show_entries(
            Entry(one, one.subject or self.tr("(no subject)"), one.customer.email)
            for one in reversed(found)
        )
        await self._ask_what_is_known()

    async def _ask_what_is_known(self) -> None:
        """Mark what the helpdesk has already, and leave it out."""
        account = self._form.account()
        ids = [mail.head.id for mail in self._mails if mail.head.id]
        known = await self._capture.known(account, ids)
        if not known or account != self._form.account():
            return
        for place, entry in enumerate(self._entries):
            there = [known.get(self._mails[p].head.id) for p in entry.conversation.mails]
            if all(there) and self._run.is_free(place):
                number = there[0][1] if there[0] else ""
                self._entries[place] = replace(entry, known=number, ticked=False)
                self._show_one(place)
        self._show_state()

    # --- looking at one ------------------------------------------------------------------------

    def _choose(self, place: int) -> None:
        if place == self._place and self._preview.count():
            return
        self._place = place
        entry = self._entries[place]
        self._form.show_customer(entry.subject, entry.requester)
        self._show_department()
        self._show_state()
        mails = [self._mails[p] for p in entry.conversation.mails]
        self._preview.show_mails(mails, self._form.account())

    def _note(self) -> None:
        """Keep what the person typed about the conversation on show."""
        if self._is_open() and not self._form.adds:
            entry = self._entries[self._place]
            now = replace(
                entry,
                subject=self._form.subject.text(),
                requester=self._form.requester.text(),
                department=self._form.own_department,
            )
            if now != entry:
                self._entries[self._place] = now
                self._show_one(self._place)
        self._show_state()

    def _tick(self, place: int, on: bool) -> None:
        self._entries[place] = replace(self._entries[place], ticked=on)
        self._show_one(place)
        self._show_state()

    # --- importing -----------------------------------------------------------------------------

    def _begin_import(self) -> None:
        whole = self._incomplete()
        if whole >= 0:
            self._list.setCurrentRow(whole)
        if self._form.refusal(whole=whole >= 0):
            return
        self._tell("")
        plans: dict[int, tuple[Target, list[FoundMail]]] = {}
        for place in self._wanted():
            entry = self._entries[place]
            mails = [self._mails[p] for p in entry.conversation.mails]
            plans[place] = (entry.target(self._form.target(mails[0].source)), mails)
        self._run.begin(plans)

    def _wanted(self) -> list[int]:
        """Return the places of the conversations that are to be imported."""
        return [p for p, e in enumerate(self._entries) if e.ticked and self._run.is_free(p)]

    def _incomplete(self) -> int:
        """Return the first conversation that no ticket can be made of yet; -1 for none."""
        if self._form.adds:
            return -1
        common = self._form.common_department
        return next((p for p in self._wanted() if not self._entries[p].is_whole(common)), -1)

    def _follow(self) -> None:
        """Show what became of those that came further."""
        for place in range(len(self._entries)):
            part = self._run.part(place)
            if part is not None and part is not self._shown_parts.get(place):
                self._shown_parts[place] = part
                self._show_one(place)
                if place == self._place:
                    self._show_department()
        if not self._run.running and self._told.text() == self._busy():
            self._tell("")
        self._show_state()

    def _show_each(self) -> None:
        for place in range(len(self._entries)):
            self._show_one(place)
        self._show_state()

    # --- showing -------------------------------------------------------------------------------

    def _show_entries(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)
        self._preview.show_mails((), self._form.account())
        self._place = -1
        self._shown_parts.clear()
        self._list.show_all([(self._shown(p), e.ticked) for p, e in enumerate(self._entries)])
        self._show_state()

    def _show_one(self, place: int) -> None:
        if place < self._list.count():
            ticked, free = self._entries[place].ticked, self._run.is_free(place)
            self._list.show_one(place, self._shown(place), ticked=ticked, free=free)

    def _shown(self, place: int) -> Shown:
        entry = self._entries[place]
        newest = self._mails[entry.conversation.mails[-1]].head.when
        part = self._run.part(place)
        settled = self._settled(place)
        department = self._form.department_name(settled or entry.department)
        return shown(entry, newest, part, department)

    def _show_state(self) -> None:
        running = self._run.running
        count = len(self._wanted())
        self._show_form(count)
        self._stop.setVisible(running)
        self._undo.setVisible(self._run.can_undo)
        self._again.setVisible(self._run.can_mend)
        go = self.tr("Import %Ln conversation(s)", "", count)
        self._go.setText(go if count else self.tr("Import"))
        self._go.setEnabled(not running and count > 0)
        self._choose_files.setEnabled(not running)
        told = (self._harvested, self._run.told())
        self._found.setText("\n".join(words for words in told if words))
        if running:
            self._progress.show_percent(self._run.percent)
        reading = self._reading is not None
        self._empty.show_words(
            Words(
                "mails",
                self.tr("No mail chosen yet"),
                self.tr("Drop .eml or .mbox files here, or choose them."),
                self.tr("Choose files…"),
            )
        )
        self._progress.setVisible(running or reading)
        full = bool(self._entries) or reading or bool(self._told.text())
        self._stack.setCurrentIndex(0 if full else 1)

    def _show_form(self, count: int) -> None:
        """Let be changed what can be; *count* conversations are to be imported."""
        self._form.show_count(count)
        self._form.keep_account(kept=self._run.begun)
        self._form.setEnabled(not self._run.running and (self._is_open() or self._place < 0))
        part = self._run.part(self._place)
        # The list has room for a few words only.
        long = part is not None and (part.why is not None or bool(part.job.left_out))
        self._fate.setText(outcome(part) if part is not None else "")
        self._fate.setVisible(long)

    def _show_department(self) -> None:
        entry = self._entries[self._place]
        self._form.show_department(entry.department, self._settled(self._place))

    def _settled(self, place: int) -> RemoteId | None:
        """Return the department that a conversation went to, or goes to; None where it is open."""
        part = self._run.part(place)
        return None if part is None or self._run.is_free(place) else part.job.target.department

    def _is_open(self) -> bool:
        """Tell whether the conversation on show can be imported yet."""
        return 0 <= self._place < len(self._entries) and self._run.is_free(self._place)

    def _busy(self) -> str:
        return self.tr(
            "An import is under way. Wait until it has begun for all, or stop it; then drop these "
            "files again."
        )

    def _show_what(self) -> None:
        keeps = self._capture.keeps_authors(self._form.account())
        self._what.setText(words.keeps_authors() if keeps else words.as_text_only())

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
