"""What agents do together and bring in: colleagues at a ticket, a second conversation, capture."""

import asyncio
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from desktop.domain.drafts import Draft
from desktop.domain.ids import DraftId, TicketRef
from desktop.domain.presence import Doing
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.ui.capture.chat_window import ChatWindow
from desktop.ui.capture.mail_window import MailWindow
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.conversations.name_dialog import ConversationDialog
from desktop.ui.theme_apply import Scheme
from desktop.ui.together.overtaken_strip import OvertakenStrip
from desktop.ui.together.presence_strip import PresenceStrip
from tools.screenshots.agents import FOLDER, busy
from tools.screenshots.scenes import in_english
from tools.screenshots.stage import PATIENCE, REST, Stage

CHAT = """[10:40] Bot: Welcome to the chat of Lindenhost
[10:42] Jan de Vries: Good morning, our shop shows an error since the update
[10:43] Support: Good morning! Which page, and what does it say?
[10:45] Jan de Vries: shop.voorbeeld.example/checkout
It says “allowed memory size exhausted”
[10:47] Support: Thank you, we raise the limit and look at the log."""

MAIL = """From: {name} <{name}@voorbeeld.example>
To: support@lindenhost.example
Subject: {subject}
Date: Sun, 15 Nov 2026 10:4{id}:00 +0100
Message-ID: <{id}@voorbeeld.example>
{more}
{body}
"""

W = TypeVar("W", bound=QWidget)


async def together(stage: Stage, server: RunningHelpdesk) -> None:
    """A colleague is at the ticket, then has answered it while one writes."""
    await stage.synced()
    ref = busy(in_english(stage.rows())).ref
    pane = stage.find(ConversationPane)
    await stage.read(ref)
    async with _colleague(server) as kim:
        [account] = kim.library.accounts()
        there = TicketRef(account.id, ref.id)
        kim.presence.be(there, Doing.REPLYING)
        await _strip(stage, pane, PresenceStrip)
        await _both(stage, "together")
        pane.composer.box.edit.insertPlainText("I have raised the limit; ")
        answer = Draft(
            id=DraftId("screenshot"),
            account=account.id,
            ticket=ref.id,
            body="The limit is raised; please try once more.",
        )
        await kim.actions.send(answer, 0.0)
        await _strip(stage, pane, OvertakenStrip)
        await _both(stage, "answered-meanwhile")
        pane.composer.box.edit.clear()


async def conversations(stage: Stage, server: RunningHelpdesk) -> None:
    """A second conversation under the ticket, for staff alone."""
    await stage.synced()
    await stage.read(in_english(stage.rows())[1].ref)
    stage.window.commands.run("conversation.new")
    dialog = await _window(stage, ConversationDialog)
    QTest.keyClicks(stage.find(QLineEdit, "Name of the conversation"), "With the data centre")
    await stage.take(f"{FOLDER}/conversation-new")
    dialog.do.click()
    await _both(stage, "conversations")


async def capture(stage: Stage, server: RunningHelpdesk) -> None:
    """A chat that was pasted and two mails from files, before they become tickets."""
    with tempfile.TemporaryDirectory() as folder:
        mails = _mails(Path(folder))
        stage.window.commands.run("capture.conversation")
        chat = await _window(stage, ChatWindow)
        pasted = stage.find(QTextEdit, "Conversation or notes of the call")
        pasted.setPlainText(CHAT)
        await asyncio.sleep(REST)
        await _both(stage, "capture-chat")
        pasted.clear()
        await asyncio.sleep(REST)
        chat.close()
        stage.window.commands.run("capture.mail")
        mail = await _window(stage, MailWindow)
        mail.read(mails)
        await asyncio.sleep(REST)
        await _both(stage, "capture-mail")
        mail.close()


async def _both(stage: Stage, name: str) -> None:
    """Take a picture in light and in dark."""
    stage.appearance.choose(Scheme.DARK)
    await stage.take(f"{FOLDER}/{name}-dark")
    stage.appearance.choose(Scheme.LIGHT)
    await stage.take(f"{FOLDER}/{name}")


async def _strip(stage: Stage, pane: ConversationPane, kind: type[QWidget]) -> None:
    strip = pane.findChild(kind)
    await stage.until(lambda: strip is not None and strip.isVisible(), kind.__name__)


async def _window(stage: Stage, kind: type[W]) -> W:
    def is_there() -> bool:
        return any(window.isVisible() for window in stage.window.findChildren(kind))

    await stage.until(is_there, kind.__name__)
    return next(window for window in stage.window.findChildren(kind) if window.isVisible())


def _mails(folder: Path) -> list[Path]:
    letters = (
        ("noor", "Move of our domains", "", "Hello,\n\nwe would like to move two domains to you."),
        ("noor", "Re: Move of our domains", "In-Reply-To: <1@voorbeeld.example>\n", "Any news?"),
        ("bram", "Invoice of October", "", "Good day,\n\nthe invoice lists a domain twice."),
    )
    paths: list[Path] = []
    for id, (name, subject, more, body) in enumerate(letters, 1):
        path = folder / f"{id}.eml"
        text = MAIL.format(id=id, name=name, subject=subject, more=more, body=body)
        path.write_bytes(text.replace("\n", "\r\n").encode())
        paths.append(path)
    return paths


@asynccontextmanager
async def _colleague(server: RunningHelpdesk) -> AsyncGenerator[Session]:
    """Yield the client of another agent, in step with the helpdesk."""
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder)
        session = Session(profile, keys.create_demo_key(profile))
        await session.start()
        try:
            await session.accounts.add("native", server.url, server.add_agent("Kim"), "Kim")
            states = session.library.sync_states
            async with asyncio.timeout(PATIENCE):
                while not all(state.synced_at for state in states()):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            yield session
        finally:
            await session.stop()
