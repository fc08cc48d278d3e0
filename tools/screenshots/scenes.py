"""What is shown, in the order of a short day at the helpdesk."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTextEdit, QToolButton

from desktop.domain.ticket import TicketRow
from desktop.domain.views import View
from desktop.helpdesk.running import RunningHelpdesk
from desktop.ui.i18n import is_rtl
from desktop.ui.models.nav_model import Drafts, Outbox
from desktop.ui.theme_apply import Scheme
from tools.screenshots.stage import Stage

UNDO_IS_OVER = 7.0

Scene = Callable[[Stage, RunningHelpdesk], Awaitable[None]]


def richest(rows: list[TicketRow]) -> TicketRow:
    """Return the conversation with the most to show at once: files, and some messages."""
    fitting = [row for row in in_english(rows) if 3 <= row.ticket.messages <= 7]
    return max(fitting, key=lambda row: (row.ticket.attachments, row.ticket.messages))


def in_english(rows: list[TicketRow]) -> list[TicketRow]:
    """Return the tickets that most readers of the documents can read."""
    return [row for row in rows if "en" in row.ticket.tags or row.ticket.subject.isascii()]


async def inbox(stage: Stage, server: RunningHelpdesk) -> None:
    """The list as it is met, with the newest conversation."""
    await stage.synced()
    await stage.read(stage.rows()[0].ref)
    await stage.take("inbox")


async def nothing_yet(stage: Stage, server: RunningHelpdesk) -> None:
    """No draft, nothing to send, nothing found."""
    stage.go(Drafts())
    await stage.take("drafts-empty")
    stage.go(Outbox())
    await stage.take("outbox-empty")
    stage.go(View.ALL)
    QTest.keyClicks(stage.tickets.search_box, "zeppelin")
    await stage.take("search-empty")
    stage.tickets.clear()


async def conversation(stage: Stage, server: RunningHelpdesk) -> None:
    """A long conversation with files, and a reply begun."""
    await stage.read(richest(stage.rows()).ref)
    await stage.take("conversation")
    await stage.write("Thank you, #2 helped. One more question: ")
    await stage.take("reply")


async def details(stage: Stage, server: RunningHelpdesk) -> None:
    """What a ticket's form said, beside its conversation; a login for the reply."""
    asked = next(row for row in in_english(stage.rows()) if row.ticket.details and has_login(row))
    await stage.read(asked.ref)
    stage.find(QToolButton, "Show details").click()
    await stage.take("details")
    stage.find(QToolButton, "Give a login").click()
    QTest.keyClicks(stage.find(QLineEdit, "Server"), "vps-204.lindenhost.example")
    QTest.keyClicks(stage.find(QLineEdit, "Login"), "deploy")
    QTest.keyClicks(stage.find(QLineEdit, "Password"), "not a real one")
    await stage.take("reply-login")
    stage.press("Remove Login")
    stage.press("Remove Login")
    stage.find(QToolButton, "Show details").click()


def has_login(row: TicketRow) -> bool:
    """Tell whether a ticket carries a login."""
    return row.ticket.details is not None and bool(row.ticket.details.secrets)


async def search(stage: Stage, server: RunningHelpdesk) -> None:
    """Typing in the search box: hits are marked in list and conversation."""
    word = max(richest(stage.rows()).ticket.subject.split(), key=len)[:6].lower()
    QTest.keyClicks(stage.tickets.search_box, word)
    await stage.read(stage.rows(word)[0].ref)
    await stage.take("search")
    stage.tickets.clear()


async def filters(stage: Stage, server: RunningHelpdesk) -> None:
    """One department, one status."""
    stage.find(QComboBox, "Department").setCurrentText("Technical Support")
    stage.find(QComboBox, "Status").setCurrentText("Answered")
    stage.tickets.view.step(0)
    await stage.take("filters")
    stage.tickets.clear()


async def drafts(stage: Stage, server: RunningHelpdesk) -> None:
    """What was begun and not sent."""
    await stage.read(in_english(stage.rows())[2].ref)
    await stage.write("I tried it again this morning, and the same thing")
    stage.go(Drafts())
    await stage.take("drafts")
    stage.go(View.ALL)


async def new_ticket(stage: Stage, server: RunningHelpdesk) -> None:
    """Opening a ticket."""
    stage.press("New ticket")
    await asyncio.sleep(0.5)
    subject = stage.find(QLineEdit, "New ticket subject")
    stage.find(QComboBox, "New ticket department").setCurrentIndex(1)
    QTest.keyClicks(subject, "The invoice of October lists two domains")
    message = stage.find(QTextEdit, "Message")
    message.insertPlainText("Hello,\n\nwe gave up `anker-shop.example` in September. ")
    await stage.take("new-ticket")
    subject.window().close()
    await stage.until(lambda: not subject.isVisible(), "the dialog's end")


async def dark(stage: Stage, server: RunningHelpdesk) -> None:
    """The same in the dark."""
    stage.appearance.choose(Scheme.DARK)
    await stage.read(stage.rows()[0].ref)
    await stage.take("inbox-dark")
    await stage.read(richest(stage.rows()).ref)
    await stage.take("conversation-dark")
    stage.appearance.choose(Scheme.LIGHT)


async def right_to_left(stage: Stage, server: RunningHelpdesk) -> None:
    """A Persian reader's window."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    persian = next(row for row in stage.rows() if is_rtl(row.ticket.subject))
    await stage.read(persian.ref)
    await stage.take("right-to-left")
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


async def offline(stage: Stage, server: RunningHelpdesk) -> None:
    """The network is gone: a reply waits in the conversation and in the outbox."""
    server.stop()
    stage.session.actions.sync_now()
    await stage.offline()
    await stage.read(stage.rows()[1].ref)
    await stage.write("Yes, the second certificate is the right one. Please go ahead.")
    stage.press("Send")
    await stage.until(lambda: len(stage.session.library.outbox()) == 1, "the queued reply")
    await stage.take("undo")
    await asyncio.sleep(UNDO_IS_OVER)
    await stage.take("offline")
    stage.go(Outbox())
    await stage.take("outbox")


async def welcome(stage: Stage, server: RunningHelpdesk) -> None:
    """The first start, before any account."""
    await stage.take("welcome")
    stage.appearance.choose(Scheme.DARK)
    await stage.take("welcome-dark")


async def agent(stage: Stage, server: RunningHelpdesk) -> None:
    """The other side of the desk: the queue, internal notes."""
    await stage.synced()
    await stage.read(richest(stage.rows()).ref)
    await stage.take("agent")


CUSTOMER: tuple[Scene, ...] = (
    inbox,
    nothing_yet,
    conversation,
    details,
    search,
    filters,
    drafts,
    new_ticket,
    dark,
    right_to_left,
)
"""Scenes of a customer's window."""

OFFLINE: tuple[Scene, ...] = (offline,)
"""What comes last in it: the server does not come back."""
