"""A ticket's head over its conversation, and closing and reopening it from there."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject

from desktop.domain.errors import Problem
from desktop.domain.ids import TicketRef
from desktop.services.actions import UNDO_SECONDS
from desktop.services.session import Session
from desktop.ui.composer import Composer
from desktop.ui.conversation_header import ConversationHeader
from desktop.ui.theme import Theme


class TicketStatus(QObject):
    """Shows *header* for the ticket of `show_ticket`; *composer* says as whom one answers."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        composer: Composer,
        spawn: Callable[[Coroutine[Any, Any, Any], str], None],
    ) -> None:
        super().__init__(composer)
        self._session = session
        self._undo = composer.undo
        self._as_whom = composer.box.foot.account
        self._spawn = spawn
        self._ref: TicketRef | None = None
        self.header = ConversationHeader(theme)
        self.header.close_asked.connect(self.close_ticket)
        self.header.reopen_asked.connect(self.reopen_ticket)

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Show the head of another ticket."""
        self._ref = ref
        self.refresh()

    def refresh(self) -> None:
        """Show the head as the ticket is now, with what the person wishes of it."""
        row = None if self._ref is None else self._session.library.ticket(self._ref)
        if row is None:
            return
        row = self._session.work.as_wished(row)
        account = self._session.library.told_account(row.ref.account)
        self._as_whom.show_account(account, as_person=True)
        can = self._session.library.capabilities(row.ref.account)
        self.header.show_row(
            row,
            can_close=can is None or can.close,
            can_reopen=can is None or can.reopen,
            changing=self._is_changing(row.ref),
            muted=self._session.mutes.has(row.ref),
            account=account,
        )

    def close_ticket(self) -> None:
        """Close the ticket on show, with some seconds to undo it."""
        if self._ref is not None:
            self._undo.expect()
            self._spawn(self._change(self._ref, closing=True), "close ticket")

    def reopen_ticket(self) -> None:
        """Open the ticket on show again."""
        if self._ref is not None:
            self._spawn(self._change(self._ref, closing=False), "reopen ticket")

    def _is_changing(self, ref: TicketRef) -> bool:
        """Whether its closing or reopening is on its way: a second one would follow it."""
        wish = self._session.work.wish(ref)
        return wish is not None and wish.closes_or_reopens

    async def _change(self, ref: TicketRef, *, closing: bool) -> None:
        actions = self._session.actions
        try:
            if closing:
                item = await actions.close_ticket(ref, UNDO_SECONDS)
                self._undo.offer(item, ref, closing=True)
            else:
                await actions.reopen_ticket(ref)
        except Problem:
            if closing:
                self._undo.expect_no_more()
            if ref == self._ref:
                self.refresh()
            raise
