"""What rules and colleagues tell, told on the desktop while nobody looks at the window."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.domain.automation import On, RuleNotice
from desktop.domain.ids import AccountId, TicketRef
from desktop.services.notify import Notification, NotificationButton
from desktop.services.session import Session
from desktop.services.told_notices import ToldNotices
from desktop.ui.automation.notice_words import counted, line, title
from desktop.ui.come_forward import come_forward
from desktop.ui.due.words import short_subject

_LINES: Final = 4
_OF_MESSAGES: Final = frozenset({On.CREATED, On.CUSTOMER_REPLIED, On.STAFF_REPLIED})

Open = Callable[[AccountId, RuleNotice], None]


class RulesOutside(QObject):
    """Tells each notice once; *open* shows its ticket and notes that it was read."""

    def __init__(self, session: Session, open: Open, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._open_notice = open
        self._told = ToldNotices(session.profile.accounts, session.worker)

    async def tell(self, account: AccountId, unread: Sequence[RuleNotice]) -> None:
        """Tell what of an account's unread notices is new."""
        fresh = await self._told.fresh(account, unread)
        fresh = [notice for notice in fresh if not self._is_told(account, notice)]
        near = [TicketRef(account, n.ticket) for n in fresh if n.on is On.TARGET_NEAR]
        if near:
            await self._session.breaches.note_told(near)
        if not fresh or QApplication.activeWindow() is not None:
            return
        for notice in fresh:
            if notice.on in _OF_MESSAGES:
                self._session.news.note_rule(TicketRef(account, notice.ticket), notice.created)
        notice = fresh[0]
        opened = partial(self._open, account, notice)
        text = (
            short_subject(notice.subject)
            if len(fresh) == 1
            else "\n".join(line(each) for each in fresh[:_LINES])
        )
        self._session.notifier.tell(
            Notification(
                topic=f"rule {account} {notice.id}" if len(fresh) == 1 else f"rules {account}",
                title=title(notice) if len(fresh) == 1 else counted(fresh),
                text=text,
                opened=opened,
                buttons=(NotificationButton(words=self.tr("Open"), pressed=opened),),
            )
        )

    def _is_told(self, account: AccountId, notice: RuleNotice) -> bool:
        """Tell whether a rule says only what was told here already, or of what nobody may hear."""
        ref = TicketRef(account, notice.ticket)
        if notice.on is On.TARGET_NEAR:
            return self._session.breaches.was_told(ref)
        if notice.on in _OF_MESSAGES and self._session.news.was_told(ref, notice.created):
            return True
        # Who is named is meant, muted or not.
        return not notice.by and self._session.mutes.has(ref)

    def _open(self, account: AccountId, notice: RuleNotice) -> None:
        come_forward()
        self._open_notice(account, notice)
