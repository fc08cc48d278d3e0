"""The window in which a ticket is opened. It keeps what is typed as a draft, like a reply."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.catalog import Limits
from desktop.domain.changes import CatalogChanged, Change, SyncPhase
from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.form import answers
from desktop.domain.form_kept import kept
from desktop.domain.ids import AccountId, OutboxId
from desktop.services.actions import UNDO_SECONDS
from desktop.services.session import Session
from desktop.ui import theme as t
from desktop.ui.advised import Advised
from desktop.ui.composer_box import ComposerBox
from desktop.ui.composer_logins import ExposedLogins
from desktop.ui.confirm_button import ConfirmButton
from desktop.ui.customer_finder import CustomerFinder
from desktop.ui.fit_screen import fit_screen
from desktop.ui.form.tab_order import follow_layout
from desktop.ui.i18n import advice_texts
from desktop.ui.new_ticket_aside import WIDTH as ASIDE
from desktop.ui.new_ticket_aside import Aside
from desktop.ui.new_ticket_form import NewTicketForm
from desktop.ui.new_ticket_offers import NewTicketOffers
from desktop.ui.pressing import press_by_return
from desktop.ui.spelling.part import check_box
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import rule, text_label
from desktop.ui.undo_bar import UndoBar
from desktop.ui.unsaved_question import ask_to_lose

_SIZE: Final = (740 + ASIDE, 800)


class NewTicketDialog(QDialog):
    """Stands beside the main window, never in its way.

    `sent` carries the outbox id, `ticket_wanted` the ticket that somebody goes to instead.
    """

    sent = Signal(str)
    ticket_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = Tasks(self)
        self._sent_off: dict[OutboxId, Draft] = {}
        """What was queued, as it was written: an undo brings back what was not sent of it too."""
        self.box = ComposerBox(session, self._tasks, theme, lines=7, most=420, apart=True)
        self.form = NewTicketForm(session.library, theme, self.box)
        self.spelling = check_box(session, self._tasks, self.box, theme)
        """What is misspelled in the message."""
        self._finder = CustomerFinder(session, self._tasks, self.form.behalf.requester)
        self.undo_bar = UndoBar(theme)
        self._advised = Advised(session, self._tasks, theme, self)
        self._offers = NewTicketOffers(session, self._tasks, self.form, self.box)
        self._exposed = ExposedLogins(session.library)
        self._title = text_label(theme, Type.HEADING)
        self._sending = text_label(theme, Type.BODY, "muted", wrap=True)
        self._discard = ConfirmButton(self.tr("Discard"), self.tr("Really discard?"))
        self._foot = QWidget()
        self._aside = Aside(self._advised.panel)
        self._after = QWidget()
        self._lay_out()
        self._connect()

    # --- for the window ------------------------------------------------------------------------

    def begin(self, draft: Draft | None = None, account: AccountId | None = None) -> None:
        """Go on with *draft*, or begin a new ticket in *account* (the first one by default).

        What stands begun in the open window is gone on with instead of an empty form.
        """
        accounts = self._session.library.accounts()
        if draft is None and accounts and not self._is_begun():
            chosen = account or accounts[0].id
            draft = self._with_only_department(self._session.actions.new_draft(chosen))
        if draft is not None:
            self._load(draft)
        new = not self.isVisible() or draft is not None
        self.show()
        self.raise_()
        self.activateWindow()
        if new:
            self.form.begin()

    def ask_whose(self) -> None:
        """Give the keys to whose ticket it is to be."""
        self.form.behalf.requester.setFocus()

    async def flush(self) -> None:
        """Return when everything typed and attached is on disk; raises `Problem` if that fails."""
        await self.box.flush()

    async def shut_down(self) -> None:
        """Keep what is typed and end what still runs."""
        self._unsubscribe()
        self._advised.forget()
        await self.flush()
        await self._tasks.cancel()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self.form, self.box, self.spelling, self.undo_bar, self._advised.panel):
            part.set_theme(theme)

    def reject(self) -> None:
        """Close, which Escape and the window's own button lead to; the draft is kept.

        Where it cannot be, the person is asked; where that shows only later, this comes back.
        """
        if self.box.keeper.problem is not None:
            self._tasks.spawn(self._close_when_kept(), name="close")
            return
        self.box.keeper.save_now()
        super().reject()

    async def _close_when_kept(self) -> None:
        try:
            await self.box.keeper.flush()
        except Problem as problem:
            ask_to_lose(self, problem, self._lose)
        else:
            super().reject()

    def _lose(self, sure: bool) -> None:
        if sure:
            self.box.forget()
            super().reject()

    def _come_back(self) -> None:
        """Be seen again where what is typed here could not be saved after all."""
        if not self.isVisible() and self.box.draft is not None:
            self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field: a dialog would press some button for it."""
        if press_by_return(self, event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("New ticket"))
        self.setModal(False)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._title.setText(self.tr("New ticket"))
        self.box.edit.setAccessibleName(self.tr("Message"))
        self.box.setFocusProxy(self.box.edit)
        self.box.edit.setPlaceholderText(
            self.tr("Describe what happens, what you expected, and since when. Markdown works.")
        )
        self._discard.setAccessibleName(self.tr("Discard draft"))
        self.box.foot.add_aside(self._discard)
        head = QHBoxLayout()
        head.setContentsMargins(t.SPACE_5, t.SPACE_5, t.SPACE_5, t.SPACE_3)
        head.addWidget(self._title)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(rule())
        below = QHBoxLayout()
        below.setContentsMargins(t.SPACE_5, t.SPACE_3, t.SPACE_5, t.SPACE_4)
        below.addWidget(self.box.foot)
        foot.addLayout(below)
        after = QVBoxLayout(self._after)
        after.setContentsMargins(t.SPACE_5, 0, t.SPACE_5, t.SPACE_5)
        after.setSpacing(t.SPACE_4)
        after.addWidget(self._sending)
        after.addWidget(self.undo_bar)
        after.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.form, 1)
        column.addWidget(self._foot)
        column.addWidget(self._after)
        layout = self._halves = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(column, 1)
        layout.addWidget(self._aside)
        fit_screen(self, *_SIZE)
        self._show_sending(False)

    def _connect(self) -> None:
        self.box.take_drops_on(self)
        self.form.changed.connect(self.box.change)
        self.form.account_chosen.connect(self._move_to)
        self.form.behalf.named.connect(self._look_up)
        self._finder.taken.connect(self.form.behalf.take_customer)
        self._finder.told.connect(self.form.behalf.show_help)
        self.form.fields.remade.connect(lambda: follow_layout(self))
        self.box.gate = self._refusal
        self.box.changed.connect(self.form.take)
        self.box.changed.connect(self._advised.follow)
        self.box.files_shown.connect(self.form.show_part)
        self._advised.offer_taken.connect(self._offers.take)
        self._advised.shown.connect(self._place_aside)
        self._offers.ticket_wanted.connect(self.ticket_wanted)
        self.box.send_asked.connect(self._send)
        self.undo_bar.undo_asked.connect(self._take_back)
        self.undo_bar.ended.connect(self._finish)
        self._discard.confirmed.connect(self._give_up)
        self.box.keeper.failed.connect(self._come_back)
        self._tasks.failed.connect(self.box.show_problem)
        self._unsubscribe = self._session.changes.subscribe(self._receive)
        self.destroyed.connect(self._unsubscribe)

    def _load(self, draft: Draft) -> None:
        catalog = self._session.library.catalog(draft.account)
        draft = self.form.show_draft(draft)
        if not self.form.behalf.isHidden():
            self._finder.show_account(draft.account)
        self.box.load(draft, catalog.limits if catalog else Limits())
        shown = self.box.draft
        if shown is not None and shown != draft:
            self.form.take(shown)
        self._advised.follow(draft)
        self._show_sending(False)
        follow_layout(self)

    def _is_begun(self) -> bool:
        draft = self.box.draft
        begun = draft is not None and (not draft.is_empty or self.box.is_attaching)
        return begun and self.isVisible()

    def _with_only_department(self, draft: Draft) -> Draft:
        """Choose the department where there is nothing to choose."""
        offered = self.form.head.departments(draft.account)
        return replace(draft, department=offered[0].id) if len(offered) == 1 else draft

    def _show_sending(self, sending: bool) -> None:
        self.form.setVisible(not sending)
        self._foot.setVisible(not sending)
        self._after.setVisible(sending)
        self._aside.wanted = not sending
        self._place_aside()

    def _place_aside(self) -> None:
        self._aside.place(self._halves, self.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_aside()

    def _receive(self, change: Change) -> None:
        draft = self.box.draft
        if draft is None or change != CatalogChanged(draft.account):
            return
        catalog = self._session.library.catalog(draft.account)
        self.box.limit(catalog.limits if catalog else Limits())
        self.form.follow_catalog()

    # --- what the person does ------------------------------------------------------------------

    def _move_to(self, account: str) -> None:
        draft = self.box.draft
        if draft is not None:
            old = self.form.fields.form
            moved = replace(draft, account=AccountId(account), department=None, topic=None)
            moved = replace(moved, requester="", channel="app", follows=None, parent=None)
            moved = self._with_only_department(moved)
            new = self.form.form_of(moved.account, moved.department)
            moved = replace(moved, fields=kept(draft.fields, old, new))
            self._load(moved)
            self.box.change(moved)

    def _refusal(self, draft: Draft) -> str:
        """Return why a draft is not sent at once; "" for nothing. It is told where it belongs."""
        if self.form.insist():
            return self.tr("Not sent yet: something above is missing or wrong.")
        insisted = self._session.advisor.blockers(draft)
        if insisted:
            return advice_texts(insisted[0])[0]
        return self._exposed.warning(draft)

    def _send(self, draft: Draft) -> None:
        if self._shows(draft):
            self._show_sending(True)
        self.box.keeper.change(draft)
        self.box.see_off(self._send_draft(draft))

    async def _send_draft(self, draft: Draft) -> None:
        form = self.form.form_of(draft.account, draft.department)
        sent = False
        try:
            await self.box.keeper.flush()
            fields = answers(form, draft.fields, draft.topic)
            item = await self._session.actions.send(replace(draft, fields=fields), UNDO_SECONDS)
            sent = True
        except Problem as problem:
            self.box.show_unsent(problem)
            return
        finally:
            if not sent and self._shows(draft):
                self._show_sending(False)
        self._sent_off = {item: draft}
        if self._shows(draft):
            self.box.load(None, Limits())
            self._say_how_it_goes(draft.account, item)
        self.sent.emit(item)

    def _shows(self, draft: Draft) -> bool:
        """Whether a draft is the one in the window: another may have been begun meanwhile."""
        shown = self.box.draft
        return shown is not None and shown.id == draft.id

    def _say_how_it_goes(self, account: AccountId, item: OutboxId) -> None:
        offline = self._session.library.sync_state(account).phase is SyncPhase.OFFLINE
        if offline:
            words = self.tr(
                "You are offline: your ticket waits in the outbox and leaves by itself when the "
                "connection is back."
            )
        else:
            words = self.tr("Your ticket leaves in a moment. Until then it stands in the outbox.")
        self._sending.setText(words)
        self.undo_bar.count_down(item, UNDO_SECONDS, offline=offline)

    def _look_up(self, address: str) -> None:
        draft = self.box.draft
        if draft is not None:
            self._tasks.spawn(self._meet(draft.account, address), name="customer")

    async def _meet(self, account: AccountId, address: str) -> None:
        """Offer a customer's orders to staff who write for them."""
        try:
            found = await self._session.actions.customers(account, address)
        except Problem:
            return  # Offline, or not told by this kind: the order can be named in words.
        draft = self.box.draft
        theirs = next((c for c in found if c.email.casefold() == address.casefold()), None)
        # Somebody else may have been named, or another draft begun, while it was asked.
        asked = None if draft is None else (draft.account, draft.requester.casefold())
        if asked == (account, address.casefold()):
            self.form.know_customer(theirs)

    def _take_back(self, item: str) -> None:
        self._tasks.spawn(self._undo_send(OutboxId(item)), name="undo")

    async def _undo_send(self, item: OutboxId) -> None:
        draft = await self._session.actions.undo(item)
        if draft is None:
            self._finish()
            return
        written = self._sent_off.pop(item, None)
        if written is not None:
            draft = replace(draft, fields=written.fields, refusal=written.refusal)
            self.box.keeper.change(draft)
        self._load(draft)
        self.form.begin()

    def _finish(self) -> None:
        self._sent_off.clear()
        # Another ticket may have been begun while the one before could still be taken back.
        if self.box.draft is None:
            self.close()

    def _give_up(self) -> None:
        draft = self.box.draft
        if draft is not None:
            self.box.forget()
            self._tasks.spawn(self._session.actions.discard_draft(draft.id), name="discard")
        self.close()
