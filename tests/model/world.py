"""Everything of one example: the client, both helpdesks, the clocks, and what is relied on."""

import asyncio
import shutil
import tempfile
from collections import Counter
from collections.abc import Coroutine
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from desktop.domain.conversations import MAIN
from desktop.domain.drafts import Draft
from desktop.domain.errors import CacheDamaged, Problem
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.outbox import OutboxItem
from desktop.domain.status import Status
from desktop.domain.ticket import Role, TicketRow
from desktop.domain.views import TicketQuery
from desktop.sync.lookout import LOOKS
from tests.model.client import Client
from tests.model.clocks import Clocks
from tests.model.desks import Desk, NativeDesk, PlainDesk
from tests.model.fate import mortal
from tests.model.line import Ask
from tests.model.reference import Facts, Place, Reference, Said

T = TypeVar("T")

ACCOUNTS = ("customer", "agent", "plain")
ROLES = {"customer": Role.CUSTOMER, "agent": Role.AGENT, "plain": Role.CUSTOMER}
TALLY: Counter[str] = Counter()
"""What happened in all examples of this run."""
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where files need no disk: the process that dies here takes no system with it."""
CLOSED = "(closed)"
"""What is known of a closed ticket, beside its messages."""
FRESH = 10.0
"""Seconds for which what was pulled may be believed to be how things are."""


@cache
def _founded() -> Path:
    """Return a folder with a helpdesk and a profile that each example starts from."""
    folder = tempfile.TemporaryDirectory(prefix="deskbell-model-")
    _kept.append(folder)
    base = Path(folder.name)
    clocks = Clocks()

    async def found() -> None:
        NativeDesk.found(base / "desk", clocks)
        native, plain = NativeDesk(base / "desk", clocks), PlainDesk(clocks)
        await Client.found(Client(base, clocks, native, plain))
        for n in (1, 2):
            await native.open_ticket(f"seed{n}", f"begin{n}")
        await native.close()

    with clocks.told():
        asyncio.run(found())
    return base


_kept: list[tempfile.TemporaryDirectory[str]] = []


class World:
    """One example."""

    def __init__(self) -> None:
        self.base = Path(tempfile.mkdtemp(prefix="deskbell-model-", dir=MEMORY))
        founded = _founded()
        for name in ("desk", "profile"):
            shutil.copytree(founded / name, self.base / name)
        self.loop = asyncio.new_event_loop()
        self.clocks = Clocks()
        self.clocks.go_on(3600.0)
        self.native = NativeDesk(self.base / "desk", self.clocks)
        self.plain = PlainDesk(self.clocks)
        self.client = Client(self.base, self.clocks, self.native, self.plain)
        self.reference = Reference()
        self.fetched: set[str] = set()
        """The accounts whose cache holds what it held at their last sync."""
        self.read: dict[TicketRef, object] = {}
        """Up to when a ticket was read here."""
        self.kept_unread: set[TicketRef] = set()
        self.unsure: set[TicketRef] = set()
        """Tickets over whose mark the process died."""
        self.moments: dict[str, tuple[int, float]] = {}
        """When each text came to its helpdesk: in which order, and at what time."""
        self.closed: dict[tuple[Desk, str], float] = {}
        """When each ticket that was closed elsewhere was, as long as nobody did more to it."""
        self.answers: list[tuple[Desk, Role, str, str, str]] = []
        """Every public message: where, of which side, in which ticket, where there, its text."""
        self.whole = True
        """Whether no cache was damaged in this example."""
        self.words = 0
        self.marks = 0
        self.secrets = 0
        self._stack = ExitStack()
        self._stack.enter_context(self.clocks.told())
        self._stack.enter_context(mortal(self.client.fates))
        self.run(self._begin())

    async def _begin(self) -> None:
        for n in (1, 2):
            await self.plain.open_ticket(f"seed{n}", f"begin{n}")
        await self.client.open()
        for name, line in self.client.lines.items():
            line.before_commit = lambda ask, name=name: self._commits(name, ask)
        for name in ACCOUNTS:
            await self.sync(name)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do *work* on the loop's thread."""

        async def bounded() -> T:
            async with asyncio.timeout(60.0):
                return await work

        return self.loop.run_until_complete(bounded())

    async def end(self) -> None:
        """Close everything, and count what happened."""
        TALLY["examples"] += 1
        TALLY["deaths"] += self.client.deaths
        TALLY["texts sent"] += self.reference.sent
        TALLY["changes asked"] += len(self.reference.asked)
        TALLY["texts at helpdesks"] += len(self.moments)
        for line in self.client.lines.values():
            TALLY.update(trick.value for trick in line.played)
        await self.client.close()
        await self.native.close()

    def forget(self) -> None:
        """Leave nothing behind."""
        self._stack.close()
        self.loop.run_until_complete(self.loop.shutdown_default_executor())
        self.loop.close()
        shutil.rmtree(self.base)

    # --- what is where

    def desk(self, account: str) -> Desk:
        return self.plain if account == "plain" else self.native

    def new_text(self) -> str:
        """Return a text that was never used; it is one word, so that it can be searched for."""
        self.words += 1
        return f"word{self.words}x"

    def new_mark(self) -> str:
        """Return a word for a tag or a note that was never used."""
        self.marks += 1
        return f"mark{self.marks}x"

    @property
    def session(self) -> Any:
        return self.client.session

    def tickets(self, account: str) -> list[TicketRow]:
        """Return what the client shows of an account, oldest ticket first."""
        query = TicketQuery(account=self.client.accounts[account].id)
        rows = self.session.library.tickets(query).rows(0, 1000)
        return sorted(rows, key=lambda row: int(row.ticket.number))

    def name(self, item: OutboxItem | Draft) -> str:
        """Return which account something belongs to."""
        return next(n for n, a in self.client.accounts.items() if a.id == item.account)

    def bodies(self, ref: TicketRef) -> list[str]:
        """Return the texts of a conversation as the client has it."""
        return [m.body for m in self.session.profile.tickets.messages(ref, None)]

    def knows(self, account: str, ticket: str | None) -> frozenset[str] | None:
        """Return the answers to a ticket that the person can know of; None: no telling."""
        if ticket is None:
            return None
        ref = self.ref(account, ticket)
        bodies, row = self.bodies(ref), self.session.library.ticket(ref)
        if row is None or not bodies:
            return None
        newest = self.moments.get(bodies[-1], (0, 0.0))[0]
        earlier = {text for text, (order, _) in self.moments.items() if order <= newest}
        closed = {CLOSED} if row.ticket.status is Status.CLOSED else set[str]()
        return frozenset(earlier | set(bodies) | closed)

    def ref(self, account: str, ticket: str) -> TicketRef:
        """Return a ticket of an account."""
        return TicketRef(self.client.accounts[account].id, RemoteId(ticket))

    async def facts(self) -> Facts:
        """Return what there is."""
        spoken = {"customer": await self.native.spoken(), "plain": await self.plain.spoken()}
        spoken["agent"] = spoken["customer"]
        shown = {
            name: {body for row in self.tickets(name) for body in self.bodies(row.ref)}
            for name in ACCOUNTS
        }
        library = self.session.library
        return Facts(
            outbox=library.outbox(),
            drafts=library.drafts(),
            spoken=spoken,
            logged=self.native.logged(),
            tags=self.native.tags(),
            timer=None if (timer := self.session.timekeeper.timer) is None else timer.note,
            arrived={name: line.arrived for name, line in self.client.lines.items()},
            shown=lambda name, text: text in shown[name],
            fetched=lambda name: name in self.fetched,
        )

    # --- what comes to a helpdesk

    def came(
        self, desk: Desk, role: Role, ticket: str, text: str, conversation: str = MAIN
    ) -> None:
        """Note that a public message came to a helpdesk."""
        self.closed.pop((desk, ticket), None)
        self.moments[text] = (len(self.moments) + 1, self.clocks.steady)
        self.answers.append((desk, role, ticket, conversation, text))

    def _commits(self, account: str, ask: Ask) -> None:
        """Look at a write that a helpdesk is about to do."""
        if account == "plain":
            self.plain.move_on()
        said = next((s for s in self.reference.said if s.item == ask.key), None)
        if said is not None and self.clocks.steady < said.not_before:
            self.client.lines[account].broken.append(f"{said.text} left before its time")
        if ask.ticket is None:
            return
        desk, role = self.desk(account), ROLES[account]
        closed = self.closed.pop((desk, ask.ticket), None)
        if not ask.body:
            return
        if said is not None and said.internal:
            self.client.lines[account].broken.append(f"{said.text} leaves as a public message")
        if said is not None and said.knew is not None and not self._doubted(ask.key):
            unseen = [
                text
                for where, side, ticket, conversation, text in self.answers
                if (where, ticket) == (desk, ask.ticket) and side is not role
                if conversation == said.conversation
                if self._is_unseen(said.knew, text, self.moments[text][1])
            ]
            if closed is not None and self._is_unseen(said.knew, CLOSED, closed):
                unseen.append(CLOSED)
            # Who looked that often and was told nothing sends in the end.
            in_vain = self.client.lines[account].reads_in_vain - said.reads_in_vain
            if unseen and in_vain < LOOKS:
                broken = f"{said.text} went out over {unseen}, which nobody had seen"
                self.client.lines[account].broken.append(broken)
        if ask.body not in self.moments:
            there = MAIN if said is None else said.conversation
            self.came(desk, role, ask.ticket, ask.body, there)

    def _is_unseen(self, knew: frozenset[str], what: str, since: float) -> bool:
        return what not in knew and self.clocks.steady - since > FRESH

    def _doubted(self, key: str) -> bool:
        item = self.session.library.outbox_item(key)
        return item is None or item.doubted

    # --- sync

    async def sync(self, account: str) -> bool:
        """Sync an account once; tell whether nothing was in the way."""
        engine = await self.client.engine(account)
        try:
            await engine.sync_once()
        except CacheDamaged:
            raise
        except Problem:
            return False
        self.fetched.add(account)
        TALLY["syncs"] += 1
        return True

    async def push(self, account: str) -> None:
        """Send what is due, without looking for news first."""
        engine = await self.client.engine(account)
        try:
            await engine.push_once()
        except CacheDamaged:
            raise
        except Problem:
            return

    def sent(self, place: int) -> tuple[Said | None, OutboxItem] | None:
        """Return one of the items of the outbox with its text."""
        outbox = self.session.library.outbox()
        if not outbox:
            return None
        item = outbox[place % len(outbox)]
        of_item = (s for s in self.reference.at(Place.SENT) if s.item == item.id)
        return next(of_item, None), item
