"""Deskbell's own helpdesk as a backend: one small flow for each thing the client asks."""

import hashlib
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from datetime import datetime

from desktop.backends.address import segment
from desktop.backends.ask import Ask, Rest
from desktop.backends.automation import AutomationDesk
from desktop.backends.base import Capabilities, Identity, Outgoing, Page, Receipt, Staff
from desktop.backends.bodies import Files
from desktop.backends.http import Http
from desktop.backends.import_desk import ImportDesk
from desktop.backends.macro_desk import MacroDesk
from desktop.backends.native import asks, customers, wire
from desktop.backends.native.asks import API
from desktop.backends.native.automation import NativeAutomation
from desktop.backends.native.catalog import parse_catalog
from desktop.backends.native.details import parse_login
from desktop.backends.native.events import Events
from desktop.backends.native.feed import Feed
from desktop.backends.native.imports import NativeImports
from desktop.backends.native.macros import NativeMacros
from desktop.backends.native.presence import NativePresence
from desktop.backends.native.problems import explain
from desktop.backends.native.staff import NativeStaff
from desktop.backends.native.uploads import Uploads
from desktop.backends.native.views import NativeViews
from desktop.backends.offload import Offload
from desktop.backends.presence_desk import PresenceDesk
from desktop.backends.view_desk import ViewDesk
from desktop.brand import BRAND
from desktop.domain.catalog import Catalog
from desktop.domain.customers import Customer
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    Conflict,
    Forbidden,
    NotAHelpdesk,
    NotFound,
    Problem,
    Refused,
    SignInRefused,
    TooMuch,
    UnexpectedAnswer,
    Unsupported,
)
from desktop.domain.fields import Credentials
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.logins import GivenLogin, logins_in_form, logins_in_reply
from desktop.domain.message import Attachment, Message, Thread
from desktop.domain.outbox import (
    ChangeFields,
    Command,
    NewTicket,
    OutgoingFile,
    Reply,
    SetStatus,
)
from desktop.domain.ticket import Ticket

VERSION = 1
_NOT_OURS = (
    UnexpectedAnswer, TooMuch, NotFound, Refused, Forbidden, Conflict, SignInRefused
)  # fmt: skip


class NativeBackend:
    """One signed-in connection to a helpdesk that speaks the native API."""

    def __init__(self, url: str, token: str, offload: Offload) -> None:
        self._http = Http(url, offload, explain=explain)
        self._http.sign({"Authorization": f"Bearer {token}"}, secrets=(token,))
        self._offload = offload
        self._feed = Feed(self._http)
        self._automation = NativeAutomation(self._http)
        self._macros = NativeMacros(self._http)
        self._views = NativeViews(self._http)
        self._presence = NativePresence(self._http)
        self._events = Events(self._http, self._presence)
        self._staff = NativeStaff(self._http, self._ticket, self._as_it_is_now)
        self._imports = NativeImports(self._http, offload, self._as_it_is_now)
        self._can: Capabilities | None = None

    @property
    def kind(self) -> str:
        """The registry's name."""
        return "native"

    @property
    def staff(self) -> Staff | None:
        """What staff can do beside answering."""
        return self._staff

    @property
    def automation(self) -> AutomationDesk | None:
        """Where the rules of the helpdesk are kept."""
        return self._automation

    @property
    def macros(self) -> MacroDesk | None:
        """Where saved replies are kept for all staff."""
        return self._macros

    @property
    def views(self) -> ViewDesk | None:
        """Where views are kept for all staff."""
        return self._views

    @property
    def imports(self) -> ImportDesk | None:
        """Where messages of others are taken in."""
        return self._imports

    @property
    def presence(self) -> PresenceDesk | None:
        """Where colleagues tell at which ticket they are."""
        return self._presence

    async def identify(self) -> Identity:
        """Make sure that a helpdesk of this kind is there before it gets to see the token."""
        hello = Ask(path="/.well-known/deskbell", signed=False)
        try:
            version = await self._http.request(hello, wire.parse_hello)
        except _NOT_OURS:
            version = None
        if version != VERSION:
            raise NotAHelpdesk(url=self._http.base_url, kind=BRAND.name)
        identity = await self._http.request(Ask(path=f"{API}/me"), wire.parse_identity)
        self._can = identity.capabilities
        return identity

    async def catalog(self) -> Catalog:
        """Return the helpdesk's offer."""
        ask = Ask(path=f"{API}/catalog", what=QT_TRANSLATE_NOOP("Detail", "The catalog"))
        return await self._http.request(ask, parse_catalog)

    async def pull(self, cursor: str | None) -> Page:
        """Return the next page of the first sync or of the changes."""
        return await self._feed.pull(cursor)

    async def thread(self, ticket: RemoteId) -> Thread:
        """Return a ticket with its messages."""
        found = await self._ticket(ticket)
        ask = Ask(
            path=f"{asks.ticket_path(ticket)}/messages",
            what=QT_TRANSLATE_NOOP("Detail", "This ticket"),
        )
        messages = await self._http.request(ask, wire.parse_thread)
        if any(message.ticket != ticket for message in messages):
            raise self._unexpected("messages of another ticket")
        return Thread(found, messages)

    async def upload(self, files: tuple[OutgoingFile, ...], outgoing: Outgoing) -> None:
        """Bring files to the helpdesk, from where they stood."""
        await self._upload(files, outgoing)

    async def reply(self, command: Reply, outgoing: Outgoing) -> Receipt:
        """Send a reply or a note, its files first."""
        await self._takes(logins_in_reply(command.credentials))
        await self._knows_conversation(command)
        uploads = await self._upload(command.files, outgoing)
        return await self._write(asks.reply(command, outgoing.key, uploads), command.ticket)

    async def create(self, command: NewTicket, outgoing: Outgoing) -> Receipt:
        """Open a ticket, its files first."""
        await self._takes(logins_in_form(command.fields))
        uploads = await self._upload(command.files, outgoing)
        return await self._write(asks.create(command, outgoing.key, uploads), None)

    async def set_status(self, command: SetStatus, outgoing: Outgoing) -> Receipt:
        """Change the status; `Forbidden` where the helpdesk left it as it was."""
        ask = asks.set_status(command, outgoing.key)
        receipt = await self._http.request(ask, wire.parse_receipt)
        if receipt.ticket.id != command.ticket:
            raise self._unexpected("another ticket")
        if receipt.ticket.status_id != command.status_id:
            raise Forbidden(detail=f"its status stayed “{receipt.ticket.status_label}”")
        return await self._as_it_is_now(receipt)

    async def change_fields(self, command: ChangeFields, outgoing: Outgoing) -> Receipt:
        """Change answers of a ticket's form."""
        ask = asks.change_fields(command, outgoing.key)
        receipt = await self._http.request(ask, wire.parse_receipt)
        if receipt.ticket.id != command.ticket:
            raise self._unexpected("another ticket")
        return await self._as_it_is_now(receipt)

    async def reveal(self, ticket: RemoteId, secret: RemoteId) -> Credentials:
        """Return a login; the helpdesk notes who saw it."""
        return await self._http.request(asks.reveal(ticket, secret), parse_login)

    async def customers(self, search: str) -> tuple[Customer, ...]:
        """Return the first customers by name; only staff may ask."""
        return await self._http.request(customers.ask(search), customers.parse)

    async def probe(
        self,
        command: Command,
        key: OutboxId,
        seen: RemoteId | None,
    ) -> Receipt | None:
        """Refuse: on an API with keys doubt is resolved by repeating."""
        del command, key, seen
        raise Unsupported(
            what=QT_TRANSLATE_NOOP("Detail", "looking for a message instead of repeating it")
        )

    async def mark_read(self, ticket: RemoteId, until: datetime) -> None:
        """Say up to when the ticket was read."""
        await self._http.send(asks.mark_read(ticket, until))

    async def download(
        self, message: Message, attachment: Attachment, start: int = 0
    ) -> AsyncGenerator[bytes]:
        """Yield the file's bytes; raises at the end unless they are those that the message told."""
        del message
        path = f"{API}/attachments/{segment(attachment.id, 'The file')}"
        digest = hashlib.sha256()
        rest = Rest(start, f'"{attachment.sha256}"') if start else None
        got = 0
        ask = Ask(path=path, what=QT_TRANSLATE_NOOP("Detail", "The file"))
        async with aclosing(
            self._http.download(ask, limit=attachment.size - start, rest=rest)
        ) as pieces:
            async for piece in pieces:
                got += len(piece)
                await self._offload(digest.update, piece)
                yield piece
        proven = start > 0 or attachment.sha256 in {None, digest.hexdigest()}
        if start + got != attachment.size or not proven:
            raise self._unexpected("a file that is not the announced one")

    def wake_ups(self) -> AsyncIterator[None]:
        """Yield whenever something changed."""
        return self._events.wake_ups()

    async def renew(self) -> None:
        """Go on over new connections."""
        await self._http.renew()

    async def aclose(self) -> None:
        """Close every connection."""
        await self._http.aclose()

    # --- the parts of a write ---------------------------------------------------------------------

    async def _takes(self, logins: tuple[GivenLogin, ...]) -> None:
        """Refuse to send logins to a helpdesk that would not know them: they would be lost."""
        if not logins:
            return
        can = self._can or (await self.identify()).capabilities
        if not can.secret_fields:
            raise Unsupported(
                what=QT_TRANSLATE_NOOP("Detail", "it takes no logins apart from the message")
            )

    async def _knows_conversation(self, command: Reply) -> None:
        """Refuse to begin one at a helpdesk that would put the message into the main one."""
        if command.begins:
            can = self._can or (await self.identify()).capabilities
            if not can.conversations:
                raise Unsupported(
                    what=QT_TRANSLATE_NOOP("Detail", "it keeps one conversation in a ticket")
                )

    async def _upload(self, files: tuple[OutgoingFile, ...], outgoing: Outgoing) -> list[str]:
        reader = Files(outgoing.files, self._offload)
        return await Uploads(self._http, reader, outgoing).all(files)

    async def _write(self, ask: Ask, ticket: RemoteId | None) -> Receipt:
        receipt = await self._http.request(ask, wire.parse_receipt)
        message = receipt.message
        if message is None or message.ticket != receipt.ticket.id:
            raise self._unexpected("a write without its message")
        if ticket is not None and receipt.ticket.id != ticket:
            raise self._unexpected("another ticket")
        return await self._as_it_is_now(receipt)

    async def _as_it_is_now(self, receipt: Receipt) -> Receipt:
        """Return the receipt with the ticket of today.

        A repeated write is answered with what was true the first time, perhaps long ago.
        """
        try:
            return Receipt(await self._ticket(receipt.ticket.id), receipt.message)
        except Problem:
            return receipt

    async def _ticket(self, ticket: RemoteId) -> Ticket:
        ask = Ask(path=asks.ticket_path(ticket), what=QT_TRANSLATE_NOOP("Detail", "This ticket"))
        found = await self._http.request(ask, wire.parse_ticket)
        if found.id != ticket:
            raise self._unexpected("another ticket")
        return found

    def _unexpected(self, detail: str) -> UnexpectedAnswer:
        return UnexpectedAnswer(host=self._http.host, detail=detail)
