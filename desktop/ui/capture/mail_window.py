"""Mails that become tickets: what was found in files, what one conversation says, where it goes."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import Change, OutboxChanged
from desktop.domain.errors import Problem
from desktop.domain.form_addresses import email_in
from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import Side
from desktop.domain.text import html_to_text
from desktop.services.bulk import Bulk, Outcome
from desktop.services.mail_files import FoundMail, Harvest
from desktop.services.mail_import import MailJob
from desktop.services.session import Session
from desktop.ui.capture import words
from desktop.ui.capture.mail_drop import mails_in
from desktop.ui.capture.mail_entry import Entry, found_words, shown
from desktop.ui.capture.mail_list import MailList
from desktop.ui.capture.said_list import SaidList, Shown
from desktop.ui.capture.target_form import TargetForm
from desktop.ui.empty_state import EmptyState, Words
from desktop.ui.i18n import problem_text
from desktop.ui.pressing import press_by_return
from desktop.ui.progress_line import ProgressLine
from desktop.ui.refresher import Refresher
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label

_PREVIEWED = 30
"""Mails of a conversation that are read for its preview."""


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
        self._reading: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None
        self._import: Bulk[MailJob] | None = None
        self._parts: dict[int, int] = {}
        """Which part of the import an entry is."""
        self._refresher = Refresher(self._show_each, self)
        self.setWindowTitle(self.tr("Import mail"))
        self.setAcceptDrops(True)
        self.resize(1080, 760)
        self._list = MailList(theme)
        self._found = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._choose_files = QPushButton(self.tr("Choose files…"))
        self._progress = ProgressLine(theme)
        self._form = TargetForm(session, tasks, theme, channel=False)
        self._preview = SaidList(theme, 4)
        self._what = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._go = QPushButton()
        self._stop = QPushButton(self.tr("Stop"))
        self._undo = QPushButton(self.tr("Undo"))
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def begin(self, accounts: Sequence[AccountId], chosen: AccountId | None) -> None:
        """Come forward."""
        self._form.show_accounts(accounts, chosen)
        self._show_what()
        self._show_state()
        self.show()
        self.raise_()
        self.activateWindow()

    def read(self, paths: Sequence[Path], into: TicketRef | None = None) -> None:
        """Read mail files in place of those that were read before."""
        if into is not None:
            self._form.show_accounts(self._capture.accounts(), into.account)
        self._form.go_into(into)
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._tasks.spawn(self._read(list(paths)), name="read mails")

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        if self._import is not None and isinstance(change, OutboxChanged):
            self._import.notice(change)
            self._tasks.spawn(self._import.catch_up(), name="look at imported mails")

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
        self._preview.setAccessibleName(self.tr("Mails of the conversation"))
        self._go.setProperty("kind", "primary")
        for button in (self._stop, self._undo):
            button.setProperty("kind", "quiet")
        side = QWidget()
        side.setProperty("pane", "side")
        left = QVBoxLayout(side)
        left.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        left.setSpacing(SPACE_3)
        left.addWidget(self._list, 1)
        left.addWidget(self._progress)
        left.addWidget(self._found)
        left.addWidget(self._choose_files)
        right_side = QWidget()
        right = QVBoxLayout(right_side)
        right.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        right.setSpacing(SPACE_3)
        right.addWidget(self._form)
        right.addWidget(self._preview, 1)
        right.addWidget(self._what)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addStretch(1)
        for button in (self._undo, self._stop, self._go):
            foot.addWidget(button)
        right.addWidget(self._told)
        right.addLayout(foot)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(right_side)
        split.setSizes([460, 620])
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
        self._form.account_chosen.connect(self._change_account)
        self._go.clicked.connect(self._begin_import)
        self._stop.clicked.connect(self._stop_import)
        self._undo.clicked.connect(self._undo_import)

    # --- reading -------------------------------------------------------------------------------

    async def _read(self, paths: list[Path]) -> None:
        self._import, self._parts = None, {}
        self._mails, self._entries, self._place = [], [], -1
        self._tell("")
        self._show_entries()
        self._progress.show()
        harvest = Harvest()
        try:
            async for harvest in self._capture.files.read(paths):
                self._progress.show_percent(100 * harvest.read // max(1, harvest.size))
                self._found.setText(found_words(harvest, reading=True))
        finally:
            self._progress.hide()
        self._mails = list(harvest.mails)
        self._found.setText(found_words(harvest, reading=False))
        self._tell("\n".join(problem_text(problem) for problem in harvest.refused[:5]))
        await self._group()

    def _change_account(self) -> None:
        self._show_what()
        self._tasks.spawn(self._group(), name="group mails")

    async def _group(self) -> None:
        """Show the mails as conversations of the account that is chosen."""
        mails, account = self._mails, self._form.account()
        found = await self._capture.conversations(account, mails)
        if mails is not self._mails or account != self._form.account():
            return
        self._entries = [
            Entry(one, one.subject or self.tr("(no subject)"), one.customer.email)
            for one in reversed(found)
        ]
        self._show_entries()
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
            if all(there):
                number = there[0][1] if there[0] else ""
                self._entries[place] = replace(entry, known=number, ticked=False)
        self._show_entries()

    # --- looking at one ------------------------------------------------------------------------

    def _choose(self, place: int) -> None:
        if place == self._place and self._preview.count():
            return
        self._place = place
        entry = self._entries[place]
        self._form.show_customer(entry.subject, entry.requester)
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._tasks.spawn(self._look(entry), name="preview mails")

    async def _look(self, entry: Entry) -> None:
        """Show what the mails of a conversation say, one after the other."""
        mails = [self._mails[place] for place in entry.conversation.mails[:_PREVIEWED]]
        told = [self._shown_head(mail) for mail in mails]
        self._preview.show_all(told, 0)
        for place, found in enumerate(mails):
            try:
                mail = await self._capture.files.open(found)
            except Problem as problem:
                told[place] = Shown(told[place].parts, problem_text(problem))
            else:
                text = html_to_text(mail.body) if mail.format is BodyFormat.HTML else mail.body
                names = ", ".join(file.name for file in mail.files)
                told[place] = Shown([*told[place].parts, names], text)
            self._preview.show_all(told, self._preview.currentRow())

    def _shown_head(self, found: FoundMail) -> Shown:
        author = found.head.author
        staff = self._capture.staff_addresses(self._form.account())
        side = Side.STAFF if author.email.casefold() in staff else Side.CUSTOMER
        name = author.name or author.email or self.tr("Unknown sender")
        return Shown([name, words.side(side), words.moment(found.head.when)], "")

    def _note(self) -> None:
        """Keep what the person typed about the conversation on show."""
        if 0 <= self._place < len(self._entries) and not self._form.adds:
            entry = self._entries[self._place]
            subject, requester = self._form.subject.text(), self._form.requester.text()
            if (subject, requester) != (entry.subject, entry.requester):
                self._entries[self._place] = replace(entry, subject=subject, requester=requester)
                self._show_one(self._place)
        self._show_state()

    def _tick(self, place: int, on: bool) -> None:
        self._entries[place] = replace(self._entries[place], ticked=on)
        self._show_one(place)
        self._show_state()

    # --- importing -----------------------------------------------------------------------------

    def _begin_import(self) -> None:
        if self._import is not None and self._import.count(Outcome.AHEAD, Outcome.REFUSED):
            self._tasks.spawn(self._import.retry(), name="import mails")
            return
        whole = self._incomplete()
        if whole >= 0:
            self._list.setCurrentRow(whole)
        if self._form.refusal(whole=whole >= 0):
            return
        jobs: list[MailJob] = []
        self._parts = {}
        for place, entry in enumerate(self._entries):
            if not entry.ticked:
                continue
            mails = [self._mails[p] for p in entry.conversation.mails]
            base = self._form.target(mails[0].source)
            target = base
            if base.ticket is None:
                subject = " ".join(entry.subject.split())[:500]
                target = replace(base, subject=subject, requester=email_in(entry.requester) or "")
            self._parts[place] = len(jobs)
            jobs.append(MailJob(place, target, mails, capture=self._capture, more=words.cut()))
        self._import = Bulk(
            jobs,
            library=self._session.library,
            actions=self._session.actions,
            marks=lambda: self._session.worker.run(self._session.profile.sends.marks),
            changed=self._refresher.request,
        )
        self._tasks.spawn(self._import.run(), name="import mails")

    def _incomplete(self) -> int:
        """Return the first conversation that lacks a customer or a subject; -1 for none."""
        if self._form.adds:
            return -1
        for place, entry in enumerate(self._entries):
            if entry.ticked and (email_in(entry.requester) is None or not entry.subject.strip()):
                return place
        return -1

    def _stop_import(self) -> None:
        if self._import is not None:
            self._import.stop()

    def _undo_import(self) -> None:
        if self._import is not None:
            self._tasks.spawn(self._import.undo(), name="take mails back")

    def _show_each(self) -> None:
        for place in range(len(self._entries)):
            self._show_one(place)
        self._show_state()

    # --- showing -------------------------------------------------------------------------------

    def _show_entries(self) -> None:
        self._preview.show_all([], 0)
        self._place = -1
        self._list.show_all([(self._shown(p), e.ticked) for p, e in enumerate(self._entries)])
        self._show_state()

    def _show_one(self, place: int) -> None:
        if place < self._list.count():
            self._list.show_one(place, self._shown(place), ticked=self._entries[place].ticked)

    def _shown(self, place: int) -> Shown:
        entry = self._entries[place]
        newest = self._mails[entry.conversation.mails[-1]].head.when
        part = None
        if self._import is not None and place in self._parts:
            part = self._import.parts[self._parts[place]]
        return shown(entry, newest, part, self._form.department)

    def _show_state(self) -> None:
        running = self._import is not None and self._import.running
        begun = self._import is not None
        count = sum(entry.ticked for entry in self._entries)
        self._form.show_count(count)
        self._stop.setVisible(running)
        self._undo.setVisible(self._import is not None and self._import.can_undo)
        again = begun and self._import is not None and self._import.count(Outcome.REFUSED) > 0
        self._go.setText(
            self.tr("Try again") if again else self.tr("Import %n conversation(s)", "", count)
        )
        stopped = self._import is not None and self._import.count(Outcome.AHEAD) > 0
        self._go.setEnabled(not running and count > 0 and (not begun or again or stopped))
        self._choose_files.setEnabled(not running)
        self._form.setEnabled(not begun)
        reading = self._reading is not None and not self._reading.done()
        self._empty.show_words(
            Words(
                "mails",
                self.tr("No mail chosen yet"),
                self.tr("Drop .eml or .mbox files here, or choose them."),
                self.tr("Choose files…"),
            )
        )
        full = bool(self._entries) or reading or bool(self._told.text())
        self._stack.setCurrentIndex(0 if full else 1)

    def _show_what(self) -> None:
        keeps = self._capture.keeps_authors(self._form.account())
        self._what.setText(words.keeps_authors() if keeps else words.as_text_only())

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
