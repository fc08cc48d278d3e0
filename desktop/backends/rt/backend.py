"""Request Tracker as a backend: one small flow for each thing the client asks."""

import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime

from desktop.backends.address import segment
from desktop.backends.ask import Ask
from desktop.backends.automation import AutomationDesk
from desktop.backends.base import Identity, Outgoing, Page, Receipt, Staff
from desktop.backends.import_desk import ImportDesk
from desktop.backends.macro_desk import MacroDesk
from desktop.backends.offload import Offload
from desktop.backends.presence_desk import PresenceDesk
from desktop.backends.rt import statuses as rt_statuses
from desktop.backends.rt.abilities import abilities
from desktop.backends.rt.agents import Directory
from desktop.backends.rt.desk import Desk
from desktop.backends.rt.downloads import ContentReader, encoded_limit
from desktop.backends.rt.logins import LoginFields
from desktop.backends.rt.offer import Offer
from desktop.backends.rt.priorities import USUAL
from desktop.backends.rt.probing import Probing
from desktop.backends.rt.pulling import Pulling
from desktop.backends.rt.readable import readable
from desktop.backends.rt.sending import Sending
from desktop.backends.rt.session import Session
from desktop.backends.rt.staff import RtStaff
from desktop.backends.rt.statuses import StatusMap
from desktop.backends.view_desk import ViewDesk
from desktop.domain.catalog import Catalog
from desktop.domain.customers import Customer
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    NotFound,
    ServerFault,
    UnexpectedAnswer,
    Unsupported,
)
from desktop.domain.fields import Credentials
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.message import Attachment, Message, Thread
from desktop.domain.outbox import ChangeFields, Command, NewTicket, OutgoingFile, Reply, SetStatus

_FILE = QT_TRANSLATE_NOOP("Detail", "The file")


class RtBackend:
    """One signed-in connection to a Request Tracker 5.

    *statuses* says what the helpdesk's own statuses mean; RT's usual ones are known. *login_fields*
    names the custom fields that hold the parts of a login (`forms.LoginFields`). *elapsed* is the
    clock by which the catalog grows old.
    """

    def __init__(
        self,
        url: str,
        token: str,
        offload: Offload,
        *,
        statuses: StatusMap = rt_statuses.DEFAULT,
        login_fields: Mapping[str, str] | None = None,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = Session(url, token, offload)
        self._offload = offload
        self._statuses = statuses
        self._logins = LoginFields.of(login_fields or {})
        offer = Offer(self._session, self._logins, elapsed)
        self._desk = Desk(self._session, offload, statuses, offer)
        self._pulling = Pulling(self._desk)
        self._sending = Sending(self._desk, offload)
        self._probing = Probing(self._desk)
        self._directory = Directory(self._session)
        self._staff = RtStaff(self._desk, self._pulling, self._directory)

    @property
    def kind(self) -> str:
        """The registry's name."""
        return "rt"

    @property
    def staff(self) -> Staff | None:
        """What staff can do beside answering."""
        return self._staff

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

    @property
    def presence(self) -> PresenceDesk | None:
        """Where colleagues tell at which ticket they are: nowhere here."""
        return None

    async def identify(self) -> Identity:
        """Sign in; customers and staff differ in whether they may write notes.

        Whether a customer may close a ticket is each queue's affair and shows when they try.
        """
        with readable(self._session.host):
            await self._session.sign_in()
            me = await self._desk.me()
            can = await abilities(
                self._session, staff=me.staff, login_fields=self._logins is not None
            )
        return Identity(person=me.person, helpdesk=self._session.name, capabilities=can)

    async def catalog(self) -> Catalog:
        """Return the queues as departments, and RT's statuses."""
        with readable(self._session.host):
            me = await self._desk.me()
            queues = await self._desk.queues()
            departments = await self._desk.offer.departments(queues, staff=me.staff)
            agents = await self._directory.staff(me) if me.staff else ()
        return Catalog(
            departments,
            rt_statuses.choices(self._statuses),
            priorities=USUAL if me.staff else (),
            agents=agents,
            tags=self._desk.offer.tags if me.staff else (),
        )

    async def pull(self, cursor: str | None) -> Page:
        """Return the next page; the catalog counts as changed once it is old: RT does not tell."""
        with readable(self._session.host):
            page = await self._pulling.pull(cursor)
        return replace(page, catalog_changed=self._desk.offer.is_due)

    async def thread(self, ticket: RemoteId) -> Thread:
        """Return a ticket with its messages."""
        with readable(self._session.host):
            return self._pulling.take(ticket) or await self._desk.thread(ticket)

    async def upload(self, files: tuple[OutgoingFile, ...], outgoing: Outgoing) -> None:
        """Refuse: files go with their message."""
        del files, outgoing
        raise Unsupported(
            what=QT_TRANSLATE_NOOP("Detail", "uploading files ahead of their message")
        )

    async def reply(self, command: Reply, outgoing: Outgoing) -> Receipt:
        """Send a reply or a note."""
        with self._pulling.writing(command.ticket), readable(self._session.host):
            return await self._sending.reply(command, outgoing)

    async def create(self, command: NewTicket, outgoing: Outgoing) -> Receipt:
        """Open a ticket."""
        with readable(self._session.host):
            return await self._sending.create(command, outgoing)

    async def set_status(self, command: SetStatus, outgoing: Outgoing) -> Receipt:
        """Change the status; `Forbidden` where RT left it as it was."""
        del outgoing  # setting a status twice is setting it once
        with self._pulling.writing(command.ticket), readable(self._session.host):
            return await self._sending.set_status(command)

    async def change_fields(self, command: ChangeFields, outgoing: Outgoing) -> Receipt:
        """Change answers; `Forbidden` where RT left them as they were."""
        del outgoing  # saying the same twice is saying it once
        with self._pulling.writing(command.ticket), readable(self._session.host):
            return await self._sending.change_fields(command)

    async def reveal(self, ticket: RemoteId, secret: RemoteId) -> Credentials:
        """Refuse: logins are not kept apart from messages here."""
        del ticket, secret
        raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "keeping logins apart from messages"))

    async def customers(self, search: str) -> tuple[Customer, ...]:
        """Return people by their name or address; their orders are not known here."""
        with readable(self._session.host):
            return await self._directory.customers(search)

    async def probe(self, command: Command, key: OutboxId, seen: RemoteId | None) -> Receipt | None:
        """Look whether a write of unknown outcome arrived."""
        ticket = None if isinstance(command, NewTicket) else command.ticket
        with self._pulling.writing(ticket), readable(self._session.host):
            return await self._probing.probe(command, key, seen)

    async def mark_read(self, ticket: RemoteId, until: datetime) -> None:
        """Refuse: RT's interface keeps no read state."""
        del ticket, until
        raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "remembering what was read"))

    async def download(
        self, message: Message, attachment: Attachment, start: int = 0
    ) -> AsyncGenerator[bytes]:
        """Yield the bytes of a file out of the JSON that RT wraps it in, which knows no parts."""
        del message
        if start:
            raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "going on with a download"))
        reader = ContentReader(self._session.host)
        ask = Ask(path=f"/attachment/{segment(attachment.id, _FILE)}", silence=120.0, what=_FILE)
        got = 0
        try:
            async with aclosing(
                self._session.download(ask, limit=encoded_limit(attachment.size))
            ) as pieces:
                async for piece in pieces:
                    content = await self._offload(reader.feed, piece)
                    got += len(content)
                    if content:
                        yield content
        except ServerFault:
            # RT fails on a file that is not there instead of saying so.
            gone = NotFound(what=_FILE)
        else:
            rest = reader.finish()
            if rest:
                yield rest
            if got + len(rest) != attachment.size:
                raise UnexpectedAnswer(
                    host=self._session.host,
                    detail=QT_TRANSLATE_NOOP("Detail", "a file that is not whole"),
                )
            return
        raise gone

    async def wake_ups(self) -> AsyncIterator[None]:
        """Refuse: RT does not say when something changes."""
        raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "saying that something changed"))
        yield  # pyright: ignore[reportUnreachable]

    async def renew(self) -> None:
        """Go on over new connections."""
        await self._session.renew()

    async def aclose(self) -> None:
        """Close every connection."""
        await self._session.aclose()
