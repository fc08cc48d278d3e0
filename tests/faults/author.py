"""Somebody who writes: on a seeded script, as a customer and as staff, and keeps a journal."""

import hashlib
import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from desktop.domain.accounts import Account
from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import NEEDS_PERSON, NewTicket, OutboxItem, Reply
from desktop.domain.status import Status
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.services.session import Session
from tests.faults.journal import Journal, Line, Told, What

CUSTOMER, AGENT = "customer", "agent"
GROUPS = {CUSTOMER: "A", AGENT: "B"}
"""Nobody writes to the other's tickets, so that neither's replies are held for the other's."""
REQUESTER = "robin@customer.example"
LIVELY = 60
"""Tickets that are written to: the newest."""
_NUMBER = re.compile(r"w([0-9]+)\b")
_WORDS = (
    *("der", "Server", "антwortet", "سلام", "not", "—", "«yet»", "🙂", "naïve", "100%", "<b>&amp;"),
    *("\\", "'", '"', "*", "_und_", "`x`", "ok\nund\tdann"),
)
_WEIGHTS = {
    What.REPLY: 10.0,
    What.NOTE: 3.0,
    What.TICKET: 1.0,
    What.CLOSE: 1.0,
    What.REOPEN: 1.0,
}


def number_of(text: str) -> int | None:
    """Return the number of what was written, which stands in its text."""
    found = _NUMBER.match(text)
    return None if found is None else int(found[1])


class Author:
    """Writes into one session; the numbers of what it writes begin at *first*."""

    def __init__(
        self,
        session: Session,
        journal: Journal,
        seed: int,
        first: int,
        queued: Callable[[], None] = lambda: None,
        files: float = 0.15,
        tickets: float = 1.0,
    ) -> None:
        self._session = session
        self._journal = journal
        self._chance = random.Random(seed)
        self._n = first
        self._queued = queued
        self._files = files
        self._weights = _WEIGHTS | {What.TICKET: tickets}
        self._known: dict[str, list[TicketRow]] | None = None
        self.told = 0
        """Writes of which the person was told that they are queued."""

    # --- what a person does

    async def send_leftovers(self) -> None:
        """Send what was typed when the program ended last."""
        drafts = sorted(self._session.library.drafts(), key=lambda d: number_of(d.body) or 0)
        for draft in drafts:
            n = number_of(draft.body)
            if n is not None:
                await self._send(draft, n)

    async def look_at_outbox(self) -> int:
        """Send anyway whatever waits for the person; return how many that were."""
        waiting = [i for i in self._session.library.outbox() if i.state in NEEDS_PERSON]
        for item in waiting:
            await self._session.actions.retry(item.id)
        return len(waiting)

    async def send_anew(self, item: OutboxItem) -> None:
        """Take an item back, and send the same words anew."""
        draft = await self._session.actions.edit(item.id)
        n = number_of(draft.body)
        assert n is not None
        await self._send(draft, n)

    async def discard(self, item: OutboxItem) -> None:
        """Give an item with words up."""
        n = number_of(item.command.body) if isinstance(item.command, Reply | NewTicket) else None
        assert n is not None
        await self._session.actions.discard(item.id)
        who = self._session.library.account(item.account).name
        what = What.REPLY if item.ticket else What.TICKET
        self._note(Line(told=Told.DISCARDED, n=n, who=who, what=what, key=item.id))

    async def write(self) -> None:
        """Write one thing."""
        account = self._chance.choice(self._session.library.accounts())
        rows = self._rows(account)
        what = self._chance.choices(list(self._weights), list(self._weights.values()))[0]
        if what is What.NOTE and account.name == CUSTOMER:
            what = What.REPLY
        if not rows and what is not What.TICKET:
            return
        row = self._chance.choice(rows) if rows else None
        self._n += 1
        if row is None or what is What.TICKET:
            await self._ticket(account)
        elif what.has_text:
            await self._reply(account, row, what)
        else:
            await self._status(account, row)

    def remember(self) -> None:
        """Look the tickets up now, and not again at each writing: that takes long for many."""
        self._known = None
        accounts = self._session.library.accounts()
        self._known = {account.id: self._rows(account) for account in accounts}

    # --- parts

    def _rows(self, account: Account) -> list[TicketRow]:
        if self._known is not None:
            return self._known[account.id]
        found = self._session.library.tickets(TicketQuery(account=account.id))
        rows = [row for row in found.rows(0, found.count) if _is_for(account, row)]
        return sorted(rows, key=lambda row: row.ticket.created)[:LIVELY]

    async def _ticket(self, account: Account) -> None:
        catalog = self._session.library.catalog(account.id)
        if catalog is None:
            return
        text = self._text()
        draft = replace(
            self._session.actions.new_draft(account.id),
            department=catalog.departments[0].id,
            subject=f"{GROUPS[account.name]} new w{self._n}",
            body=text,
            requester=REQUESTER if account.name == AGENT else "",
        )
        await self._type_and_send(draft)

    async def _reply(self, account: Account, row: TicketRow, what: What) -> None:
        actions = self._session.actions
        draft = actions.new_draft(account.id, row.ref, internal=what is What.NOTE)
        draft = replace(draft, body=self._text())
        if self._chance.random() < self._files:
            names = [f"file {self._n}-{i}.txt" for i in range(self._chance.choice((1, 1, 2)))]
            contents = [self._chance.randbytes(self._chance.randrange(1, 40_000)) for _ in names]
            files = [
                await actions.attach_bytes(content, name, "text/plain")
                for name, content in zip(names, contents, strict=True)
            ]
            assert [f.file for f in files] == [hashlib.sha256(c).hexdigest() for c in contents]
            draft = replace(draft, files=tuple(files))
        await self._type_and_send(draft)

    async def _status(self, account: Account, row: TicketRow) -> None:
        closed = row.ticket.status is Status.CLOSED
        actions = self._session.actions
        act = actions.reopen_ticket if closed else actions.close_ticket
        try:
            key = await act(row.ref)
        except Problem:
            return
        what = What.REOPEN if closed else What.CLOSE
        self._keep(Told.QUEUED, what, account.name, row.ref, key=key)

    async def _type_and_send(self, draft: Draft) -> None:
        await self._session.actions.save_draft(draft)
        self._keep_draft(Told.TYPED, draft, self._n)
        await self._send(draft, self._n)

    async def _send(self, draft: Draft, n: int) -> None:
        self._keep_draft(Told.QUEUED, draft, n, await self._session.actions.send(draft, 0.0))

    def _keep_draft(self, told: Told, draft: Draft, n: int, key: str = "") -> None:
        who = self._session.library.account(draft.account).name
        what = What.TICKET if draft.ticket is None else What.REPLY
        line = Line(
            told=told,
            n=n,
            who=who,
            what=What.NOTE if draft.internal else what,
            ticket=draft.ticket,
            key=key,
            text=draft.body,
            files=tuple((file.name, file.file) for file in draft.files),
        )
        self._note(line)

    def _keep(self, told: Told, what: What, who: str, ref: TicketRef, key: OutboxId) -> None:
        self._note(Line(told=told, n=self._n, who=who, what=what, ticket=ref.id, key=key))

    def _note(self, line: Line) -> None:
        self._journal.keep(line)
        if line.told is Told.QUEUED:
            self.told += 1
            self._queued()

    def _text(self) -> str:
        words = self._chance.choices(_WORDS, k=self._chance.randrange(1, 40))
        return f"w{self._n} {' '.join(words)}."


def _is_for(account: Account, row: TicketRow) -> bool:
    return row.ticket.subject.startswith(f"{GROUPS[account.name]} ")


def seed_lines(count: int) -> list[dict[str, object]]:
    """Return threads for the helpdesk to begin with: so many for each group."""
    moment = datetime(2026, 3, 1, tzinfo=UTC).isoformat()
    return [
        {
            "id": 1000 + 2 * i + (group == "B"),
            "subject": f"{group} ticket {i}",
            "department": "Technical Support",
            "tags": [],
            "created": moment,
            "updated": moment,
            "is_solved": False,
            "messages": [
                {
                    "id": 1000 + 2 * i + (group == "B"),
                    "created": moment,
                    "author": "Robin",
                    "role": "customer",
                    "html": "<p>Please help.</p>",
                }
            ],
        }
        for i in range(count)
        for group in GROUPS.values()
    ]
