"""The backend of a helpdesk in memory, for tests of everything above the backends."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from datetime import datetime

from desktop.backends.automation import AutomationDesk
from desktop.backends.base import Capabilities, Identity, Outgoing, Page, Receipt, Staff
from desktop.backends.import_desk import ImportDesk
from desktop.backends.macro_desk import MacroDesk
from desktop.backends.memory_conversations import begun
from desktop.backends.memory_helpdesk import OFFER, MemoryHelpdesk, NewFile
from desktop.backends.memory_offer import CUSTOMER, TOKENS
from desktop.backends.memory_presence import MemoryPresence
from desktop.backends.view_desk import ViewDesk
from desktop.domain.catalog import Catalog
from desktop.domain.customers import Customer
from desktop.domain.errors import (
    Busy,
    ConnectionLost,
    FileProblem,
    Forbidden,
    NotFound,
    Refused,
    ServerFault,
    SignInRefused,
    Unreachable,
    Unsupported,
)
from desktop.domain.fields import Credentials
from desktop.domain.held import MergedAway
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.logins import logins_in_form, logins_in_reply
from desktop.domain.message import Attachment, Message, Thread
from desktop.domain.outbox import (
    ChangeFields,
    Command,
    NewTicket,
    OutgoingFile,
    Reply,
    SetStatus,
)
from desktop.domain.ticket import Person, Role, Ticket

HOST = "memory"
PIECE = 1024 * 1024


class MemoryBackend:
    """One signed-in connection to a `MemoryHelpdesk`."""

    def __init__(self, helpdesk: MemoryHelpdesk, token: str = "customer-token") -> None:  # noqa: S107
        self.helpdesk = helpdesk
        self._token = token
        self._closed = False
        rooms, tickets = helpdesk.rooms, helpdesk.tickets
        self.presence = MemoryPresence(rooms, self._arrive, tickets.__contains__)

    @property
    def kind(self) -> str:
        """The name that accounts of it carry."""
        return "memory"

    @property
    def staff(self) -> Staff | None:
        """What staff can do beside answering."""
        return None

    @property
    def automation(self) -> AutomationDesk | None:
        """Where the rules of the helpdesk are kept."""
        return None

    @property
    def macros(self) -> MacroDesk | None:
        """Where saved replies are kept for all staff."""
        return None

    @property
    def views(self) -> ViewDesk | None:
        """Where views are kept for all staff."""
        return None

    @property
    def imports(self) -> ImportDesk | None:
        """Where messages of others are taken in: nowhere here."""
        return None

    async def identify(self) -> Identity:
        """Return who the token belongs to."""
        me = await self._arrive()
        return Identity(
            person=me,
            helpdesk="Memory helpdesk",
            capabilities=Capabilities(
                keyed_writes=self.helpdesk.keyed,
                push=self.helpdesk.push,
                internal_notes=me.role is Role.AGENT,
                read_state=True,
                resumable_uploads=False,
                close=True,
                reopen=True,
                secret_fields=self.helpdesk.forms,
                change_fields=self.helpdesk.forms,
                on_behalf=me.role is Role.AGENT,
                conversations=me.role is Role.AGENT,
                presence=me.role is Role.AGENT,
            ),
        )

    async def catalog(self) -> Catalog:
        """Return the offer, the same for everybody."""
        await self._arrive()
        return self.helpdesk.catalog

    async def pull(self, cursor: str | None) -> Page:
        """Return the next page of the first sync, newest first, or all changes since."""
        me = await self._arrive()
        kind, _, rest = (cursor or "").partition(":")
        if kind == "since" and rest.isdecimal() and int(rest) <= self.helpdesk.now_at():
            return self._changes(me, int(rest))
        start, _, snapshot = rest.partition(":")
        if kind == "page" and start.isdecimal() and snapshot in self.helpdesk.snapshots:
            return self._first(me, int(start), snapshot)
        newest = sorted(
            self.helpdesk.visible(me).values(), key=lambda t: (t.last_message, t.id), reverse=True
        )
        snapshot = f"{len(self.helpdesk.snapshots)}-{self.helpdesk.now_at()}"
        self.helpdesk.snapshots[snapshot] = [ticket.id for ticket in newest]
        return self._first(me, 0, snapshot)

    async def thread(self, ticket: RemoteId) -> Thread:
        """Return a ticket with its messages."""
        me = await self._arrive()
        return Thread(self._ticket(me, ticket), self.helpdesk.thread(me, ticket))

    async def upload(self, files: tuple[OutgoingFile, ...], outgoing: Outgoing) -> None:
        """Refuse: files go with their message."""
        del files, outgoing
        raise Unsupported(what="uploading files ahead of their message")

    async def reply(self, command: Reply, outgoing: Outgoing) -> Receipt:
        """Write a message."""

        def do(me: Person) -> Receipt:
            if command.internal and me.role is not Role.AGENT:
                raise Forbidden(detail="only staff write internal notes")
            self._ticket(me, command.ticket)
            self.helpdesk.tickets[command.ticket] = begun(self.helpdesk.tickets, me, command)
            message = self.helpdesk.say(
                command.ticket,
                command.body,
                by=me,
                internal=command.internal,
                format=command.format,
                files=_read(command.files, outgoing),
                token=outgoing.key,
                conversation=command.conversation,
            )
            if logins := logins_in_reply(command.credentials):
                self.helpdesk.give(command.ticket, logins)
            return Receipt(self._ticket(me, command.ticket), message)

        return await self._write(outgoing.key, do)

    async def create(self, command: NewTicket, outgoing: Outgoing) -> Receipt:
        """Open a ticket."""

        def do(me: Person) -> Receipt:
            if command.requester and me.role is not Role.AGENT:
                raise Forbidden(detail="only staff write for others")
            ticket = self.helpdesk.open(
                command.subject,
                command.body,
                by=me,
                requester=self.helpdesk.customer(command.requester) if command.requester else me,
                department=command.department,
                format=command.format,
                files=_read(command.files, outgoing),
                token=outgoing.key,
            )
            self.helpdesk.answer(ticket.id, command.topic, command.fields)
            if logins := logins_in_form(command.fields):
                self.helpdesk.give(ticket.id, logins)
            return Receipt(self._ticket(me, ticket.id), self.helpdesk.thread(me, ticket.id)[0])

        return await self._write(outgoing.key, do)

    async def set_status(self, command: SetStatus, outgoing: Outgoing) -> Receipt:
        """Change the status."""

        def do(me: Person) -> Receipt:
            self._ticket(me, command.ticket)
            self.helpdesk.set_status(command.ticket, command.meaning)
            return Receipt(self._ticket(me, command.ticket))

        return await self._write(outgoing.key, do)

    async def change_fields(self, command: ChangeFields, outgoing: Outgoing) -> Receipt:
        """Change answers of a ticket's form."""

        def do(me: Person) -> Receipt:
            self._ticket(me, command.ticket)
            self.helpdesk.change_answers(command.ticket, command.fields)
            return Receipt(self._ticket(me, command.ticket))

        return await self._write(outgoing.key, do)

    async def reveal(self, ticket: RemoteId, secret: RemoteId) -> Credentials:
        """Return a login that a ticket carries."""
        me = await self._arrive()
        return self.helpdesk.safe.reveal(me.id, self._ticket(me, ticket), secret)

    async def customers(self, search: str) -> tuple[Customer, ...]:
        """Return the one customer there is, for staff."""
        if (await self._arrive()).role is not Role.AGENT:
            raise Forbidden(detail="only staff may look customers up")
        words = search.casefold().split()
        if not all(word in f"{CUSTOMER.name} {CUSTOMER.email}".casefold() for word in words):
            return ()
        services = self.helpdesk.catalog.services
        return (Customer(CUSTOMER.id, CUSTOMER.name, CUSTOMER.email or "", services),)

    async def probe(
        self,
        command: Command,
        key: OutboxId,
        seen: RemoteId | None,
    ) -> Receipt | None:
        """Look for the message that carries *key*, or whether the status is the wanted one."""
        del seen
        me = await self._arrive()
        if self.helpdesk.keyed:
            raise Unsupported(what="looking for a message instead of repeating it")
        if isinstance(command, SetStatus):
            ticket = self._ticket(me, command.ticket)
            return Receipt(ticket) if ticket.status is command.meaning else None
        for message in self.helpdesk.messages.values():
            if message.token == key and message.author == me:
                return Receipt(self._ticket(me, message.ticket), message)
        return None

    async def mark_read(self, ticket: RemoteId, until: datetime) -> None:
        """Remember up to when it was read."""
        me = await self._arrive()
        self._ticket(me, ticket)
        self.helpdesk.mark_read(me, ticket, until)

    async def download(
        self, message: Message, attachment: Attachment, start: int = 0
    ) -> AsyncGenerator[bytes]:
        """Yield a file's bytes."""
        me = await self._arrive()
        seen = {file.id for m in self.helpdesk.thread(me, message.ticket) for file in m.attachments}
        if attachment.id not in seen or message.ticket not in self.helpdesk.visible(me):
            raise NotFound(what="The file")
        content = self.helpdesk.files[attachment.id]
        for place in range(start, len(content), PIECE):
            yield content[place : place + PIECE]

    async def wake_ups(self) -> AsyncIterator[None]:
        """Yield at once, and then whenever anything changed; raises when it goes offline."""
        me = await self._arrive()
        changed = asyncio.Event()
        self.helpdesk.listeners.add(changed)
        try:
            self.presence.begin(staff=me.role is Role.AGENT)
            yield None
            while not self._closed:
                await changed.wait()
                changed.clear()
                if self.helpdesk.faults.offline:
                    raise ConnectionLost(host=HOST)
                yield None
        finally:
            self.helpdesk.listeners.discard(changed)
            self.presence.end()

    async def renew(self) -> None:
        """Do nothing: it has no connections."""

    async def aclose(self) -> None:
        """End every stream of events."""
        self._closed = True
        self.helpdesk.wake()

    # --- how it answers ---------------------------------------------------------------------------

    async def _arrive(self) -> Person:
        """Get through to the helpdesk and return who signed in."""
        await asyncio.sleep(0)
        faults = self.helpdesk.faults
        if faults.offline:
            raise Unreachable(host=HOST)
        if faults.busy is not None:
            raise Busy(host=HOST, seconds=faults.busy)
        if faults.server_fault:
            raise ServerFault(host=HOST, status=500)
        me = TOKENS.get(self._token)
        if me is None or faults.sign_in_refused:
            raise SignInRefused(host=HOST)
        return me

    async def _write(self, key: OutboxId, do: Callable[[Person], Receipt]) -> Receipt:
        """Do a write as the faults allow; with keys, a repeated one only once."""
        faults = self.helpdesk.faults
        if faults.gate is not None:
            await faults.gate.wait()
        me = await self._arrive()
        if faults.refuse:
            raise Refused(detail=faults.refuse)
        if faults.drop_before_commit:
            faults.drop_before_commit -= 1
            raise ConnectionLost(host=HOST)
        receipt = self.helpdesk.receipts.get((me.id, key)) if self.helpdesk.keyed else None
        if receipt is None:
            receipt = self.helpdesk.receipts[me.id, key] = do(me)
            self.helpdesk.arrived.append(key)
        if faults.drop_after_commit:
            faults.drop_after_commit -= 1
            raise ConnectionLost(host=HOST)
        return Receipt(self._ticket(me, receipt.ticket.id), receipt.message)

    def _ticket(self, me: Person, ticket: RemoteId) -> Ticket:
        try:
            return self.helpdesk.visible(me)[ticket]
        except KeyError:
            into = self.helpdesk.merged.get(ticket)
            gone = NotFound(what="This ticket")
            if into is not None:
                number = self.helpdesk.tickets[into].number
                gone = MergedAway(what="This ticket", into=into, number=number)
            raise gone from None

    def _first(self, me: Person, start: int, snapshot: str) -> Page:
        """Return a page of the first sync: tickets with all their messages."""
        helpdesk = self.helpdesk
        ids = helpdesk.snapshots[snapshot]
        end = min(start + helpdesk.page_size, len(ids))
        visible = helpdesk.visible(me)
        shown = [id for id in ids[start:end] if id in visible]
        feed = snapshot.partition("-")[2]
        whole = helpdesk.threads_in_feed
        return Page(
            cursor=f"since:{feed}" if end == len(ids) else f"page:{end}:{snapshot}",
            more=True,
            first=True,
            tickets=tuple(visible[id] for id in shown),
            messages=tuple(m for id in shown for m in helpdesk.thread(me, id)) if whole else (),
            stale=() if whole else tuple(shown),
            done=end,
            total=len(ids),
        )

    def _changes(self, me: Person, since: int) -> Page:
        """Return everything that changed after *since*, in one page."""
        helpdesk = self.helpdesk
        changed = {id for id, sequence in helpdesk.sequence.items() if sequence > since}
        tickets = {id: ticket for id, ticket in helpdesk.visible(me).items() if id in changed}
        messages = tuple(
            message
            for ticket in helpdesk.visible(me)
            for message in helpdesk.thread(me, ticket)
            if message.id in changed
        )
        whole = helpdesk.threads_in_feed
        return Page(
            cursor=f"since:{helpdesk.now_at()}",
            more=False,
            first=False,
            tickets=tuple(tickets.values()),
            messages=messages if whole else (),
            removed=tuple(
                id
                for id, requester in helpdesk.removed.items()
                if id in changed and (me.role is Role.AGENT or requester == me.id)
            ),
            stale=() if whole else tuple(dict.fromkeys([*tickets, *(m.ticket for m in messages)])),
            catalog_changed=OFFER in changed,
            done=len(changed),
        )


def _read(files: tuple[OutgoingFile, ...], outgoing: Outgoing) -> list[NewFile]:
    """Return outgoing files with their content, telling the progress."""
    read: list[NewFile] = []
    for file in files:
        pieces: list[bytes] = []
        got = 0
        while piece := outgoing.files.read(file.file, got, PIECE):
            pieces.append(piece)
            got += len(piece)
            outgoing.progress(file, got)
        if got != file.size:
            raise FileProblem(path=file.name, detail="part of it is missing")
        read.append(NewFile(file.name, b"".join(pieces), file.content_type))
    return read
