"""New messages, put together: told on the desktop, answered and put off from there."""

from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.changes import (
    AccountsChanged,
    Change,
    NewsArrived,
    NewsOnShow,
    TicketsChanged,
)
from desktop.domain.conversations import MAIN
from desktop.domain.ids import TicketRef
from desktop.domain.news import News
from desktop.domain.views import View
from desktop.services.notify import Answer, Notification, NotificationButton
from desktop.services.session import Session
from desktop.ui.come_forward import come_forward
from desktop.ui.commands.registry import Commands
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.navigator import Navigator
from desktop.ui.news.announcing import announce
from desktop.ui.news.answering import Answering
from desktop.ui.news.muting import UNMUTE, mute_commands
from desktop.ui.news.words import text, title
from desktop.ui.tasks import Tasks

_SEVERAL: Final = "news"
_MOST: Final = 3
"""So many stand on the screen side by side; more become one."""


class NewsPart(QObject):
    """Tells of new messages, and does what is asked for there, whether the window shows or not."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        window: QWidget,
        commands: Commands,
        navigator: Navigator,
        pane: ConversationPane,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._window = window
        self._navigator = navigator
        self._pane = pane
        self._told: dict[str, tuple[News, ...]] = {}
        """What notifications that may be on the screen are about."""
        self._answering = Answering(session, tasks, pane.composer, self)
        self._answering.wanted.connect(self._write)
        commands.add(*mute_commands(session, tasks, navigator))
        commands.tip(pane.status.header.unmute_button, UNMUTE)
        pane.status.header.unmute_asked.connect(lambda: commands.run(UNMUTE))
        navigator.tickets.mute_with(session.mutes.has)
        session.news.is_seen = self._is_seen
        tasks.spawn(session.news.run(), name="tell of new messages")

    def receive(self, change: Change) -> None:
        """Tell what came; withdraw what was read."""
        self._answering.receive(change)
        match change:
            case NewsArrived(news=news, together=together):
                announce(self._window, news, staff=self._is_staff(news))
                self._take(news, together=together)
            case NewsOnShow(news=news):
                announce(self._window, news, staff=self._is_staff(news))
            case TicketsChanged() | AccountsChanged() if self._told:
                self._withdraw_read()
            case _:
                pass

    # --- telling

    def _take(self, news: Sequence[News], *, together: bool) -> None:
        shown = {topic for topic in self._told if self._session.notifier.shows(topic)}
        self._told = {topic: told for topic, told in self._told.items() if topic in shown}
        new = {one.row.ref for one in news}
        others = [one for told in self._told.values() for one in told if one.row.ref not in new]
        if together or _SEVERAL in self._told or len(others) + len(news) > _MOST:
            for topic in [topic for topic in self._told if topic != _SEVERAL]:
                del self._told[topic]
                self._session.notifier.withdraw(topic)
            every = [*news, *(one for one in others if self._is_unread(one.row.ref))]
            self._tell(_SEVERAL if len(every) > 1 else _topic(every[0].row.ref), every)
        else:
            for one in reversed(news):
                self._tell(_topic(one.row.ref), [one])

    def _tell(self, topic: str, news: Sequence[News]) -> None:
        self._told[topic] = tuple(news)
        self._session.notifier.tell(
            Notification(
                topic=topic,
                title=title(news, staff=self._is_staff(news)),
                text=text(news),
                opened=partial(self._open, news),
                buttons=self._buttons(news),
            ),
            unseen=self._alert,
        )

    def _is_staff(self, news: Sequence[News]) -> bool:
        return any(self._session.library.is_agent(one.row.ref.account) for one in news)

    def _buttons(self, news: Sequence[News]) -> tuple[NotificationButton, ...]:
        refs = [one.row.ref for one in news]
        later = self._session.news
        read = self.tr("Mark as read") if len(news) == 1 else self.tr("Mark all as read")
        buttons = [NotificationButton(words=self.tr("Open"), pressed=partial(self._open, news))]
        if len(news) == 1 and self._is_answerable(news[0]):
            buttons.append(self._reply_button(news[0]))
        hour, morning = self.tr("Remind me in 1 hour"), self.tr("Remind me tomorrow")
        buttons += [
            NotificationButton(words=read, pressed=partial(self._mark_read, refs)),
            NotificationButton(
                words=hour, pressed=lambda: self._spawn(later.put_off_an_hour, refs)
            ),
            NotificationButton(
                words=morning, pressed=lambda: self._spawn(later.put_off_to_morning, refs)
            ),
        ]
        return tuple(buttons)

    def _reply_button(self, one: News) -> NotificationButton:
        ref = one.row.ref
        # What was known when it was told: what comes after that was not seen by who answers.
        given = partial(self._answering.answer, ref, self._session.actions.basis(ref))
        return NotificationButton(
            words=self.tr("Reply"),
            pressed=partial(self._reply, ref),
            answer=Answer(send=self.tr("Send"), given=given),
        )

    @staticmethod
    def _is_answerable(one: News) -> bool:
        """Tell whether an answer belongs where customers read it: never to a note, nor aside."""
        return not one.newest.internal and one.newest.conversation == MAIN

    def _alert(self) -> None:
        """Ask for a look at the window: the desktop told nobody."""
        QApplication.alert(self._window)

    # --- what is asked for there

    def _come_forward(self) -> None:
        # It may only be in the tray.
        if not self._window.isVisible():
            self._window.show()
        come_forward()

    def _open(self, news: Sequence[News]) -> None:
        self._come_forward()
        if len(news) > 1:
            self._navigator.go(View.ALL)
        self._navigator.show_ticket(news[0].row.ref)

    def _reply(self, ref: TicketRef) -> None:
        self._come_forward()
        self._navigator.show_ticket(ref)
        self._navigator.reply()

    def _write(self, ref: TicketRef) -> None:
        """Go on with what is begun in a ticket."""
        self._come_forward()
        self._navigator.show_ticket(ref)
        self._navigator.settle()
        self._navigator.write(ref)

    def _mark_read(self, refs: Sequence[TicketRef]) -> None:
        for ref in refs:
            self._tasks.spawn(self._session.actions.mark_read(ref), name="mark read")

    def _spawn(
        self,
        deed: Callable[[Sequence[TicketRef]], Coroutine[Any, Any, None]],
        refs: list[TicketRef],
    ) -> None:
        self._tasks.spawn(deed(refs), name="remind later")

    # --- what is over

    def _withdraw_read(self) -> None:
        for topic, told in list(self._told.items()):
            if not any(self._is_unread(one.row.ref) for one in told):
                del self._told[topic]
                self._session.notifier.withdraw(topic)

    def _is_unread(self, ref: TicketRef) -> bool:
        row = self._session.library.ticket(ref)
        return row is not None and row.unread

    def _is_seen(self, ref: TicketRef) -> bool:
        """Tell whether a ticket is on show before the person's eyes."""
        pane = self._pane
        on_show = self._navigator.ticket == ref and pane.isVisible() and not pane.hides_new
        return on_show and pane.window().isActiveWindow()


def _topic(ref: TicketRef) -> str:
    return f"{_SEVERAL} {ref.account} {ref.id}"
