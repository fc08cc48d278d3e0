"""One agent's client as a process of its own: python -m tests.together.agent FOLDER.

It reads orders on standard input, a line of JSON each: the name of a method of `Agent` and what it
takes. For each it prints what that returns, or why it failed.
"""

import asyncio
import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qasync import QEventLoop

from desktop.app import application
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.outbox import State
from desktop.services import keys
from desktop.services.session import Session
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.theme_apply import Appearance, Scheme

PATIENCE = 45.0


class Agent:
    """Works with a conversation on the screen; each method is an order."""

    def __init__(self, session: Session, pane: ConversationPane) -> None:
        self._session = session
        self._pane = pane
        self._account = AccountId("")

    async def sign_in(self, url: str, token: str, name: str) -> None:
        account = await self._session.accounts.add("native", url, token, name)
        self._account = account.id
        await self._until(lambda: self._session.library.sync_state(self._account).synced_at)

    async def open(self, ticket: str) -> None:
        """Show a ticket once it is here."""
        ref = TicketRef(self._account, RemoteId(ticket))
        await self._until(lambda: self._session.library.ticket(ref))
        self._pane.show_ticket(ref)

    async def type(self, text: str) -> None:
        self._pane.composer.box.edit.insertPlainText(text)

    async def colleagues(self, words: str) -> None:
        """Wait until the strip says this; "" for nobody."""
        await self._until(lambda: _plain(self._pane.here.strip.words) == words)

    async def warned(self, words: str) -> str:
        """Wait until the strip over the box says this, and return all of it."""
        strip = self._pane.overtaken.strip
        await self._until(lambda: words in _plain(strip.words))
        return _plain(strip.words)

    async def press_send(self) -> int:
        """Press Send, and return how many messages are on their way then."""
        before = self._pane.composer.text
        self._pane.composer.box.send()
        if self._pane.composer.text != before:
            await self._until(self._session.library.outbox)
        return len(self._session.library.outbox())

    async def sent(self) -> None:
        """Let what is on its way leave, and wait until it has arrived."""
        for item in self._session.library.outbox():
            await self._session.actions.send_at_once(item.id)
        await self._until(lambda: not self._session.library.outbox())

    async def answer_unseen(self, ticket: str, text: str) -> str:
        """Queue what is in the box without a press of Send; return what became of it."""
        ref = TicketRef(self._account, RemoteId(ticket))
        draft = self._pane.composer.box.draft
        assert draft is not None
        assert draft.ref == ref
        assert draft.body == text
        id = await self._session.actions.send(draft, 0.0)

        def state() -> State | None:
            item = self._session.library.outbox_item(id)
            return None if item is None else item.state

        await self._until(lambda: state() in {State.HELD, None})
        return str(state())

    async def assigned(self, ticket: str) -> str:
        """Return whose a ticket is, once somebody has it."""
        ref = TicketRef(self._account, RemoteId(ticket))

        def who() -> str:
            row = self._session.library.ticket(ref)
            person = None if row is None else row.ticket.assignee
            return "" if person is None else person.name

        await self._until(who)
        return who()

    async def notices(self) -> list[tuple[str, str]]:
        """Return what rules told, once they told anything: the rule and the ticket."""
        found = await self._session.automation.notices(self._account)
        return [(notice.rule, str(notice.ticket)) for notice in found]

    async def reveal(self, ticket: str, secret: str) -> str:
        ref = TicketRef(self._account, RemoteId(ticket))
        return (await self._session.actions.reveal(ref, RemoteId(secret))).login

    async def activity(self, ticket: str) -> list[tuple[str, str]]:
        """Return what happened to a ticket: who did what."""
        staff = self._session.actions.online(self._account).staff
        assert staff is not None
        return [(e.who.name, e.what.value) for e in await staff.activity(RemoteId(ticket))]

    async def _until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not condition():  # noqa: ASYNC110 - widgets tell nobody
                await asyncio.sleep(0.02)


def _plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


async def work(folder: Path, orders: "asyncio.Queue[str]", appearance: Appearance) -> None:
    """Do what is ordered until the orders end."""
    session = Session(folder, keys.create_demo_key(folder))
    pane = ConversationPane(session, appearance.theme)
    pane.show()
    await session.start()
    agent = Agent(session, pane)
    try:
        while line := await orders.get():
            name, *given = json.loads(line)
            answer: dict[str, Any]
            try:
                answer = {"done": await getattr(agent, name)(*given)}
            except Exception as error:  # noqa: BLE001 - the test is told
                answer = {"failed": f"{name}: {error!r}"}
            sys.stdout.write(f"{json.dumps(answer)}\n")
            sys.stdout.flush()
    finally:
        await pane.shut_down()
        pane.close()
        await session.stop()


def main() -> None:
    app = application([])
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    orders: asyncio.Queue[str] = asyncio.Queue()

    def listen() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(orders.put_nowait, line)
        loop.call_soon_threadsafe(orders.put_nowait, "")

    threading.Thread(target=listen, daemon=True).start()
    with loop:
        loop.run_until_complete(work(Path(sys.argv[1]), orders, Appearance(app, Scheme.LIGHT)))


if __name__ == "__main__":
    main()
