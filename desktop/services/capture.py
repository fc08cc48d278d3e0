"""Calls, chats and mails brought in: each a command of the outbox, in the helpdesk's own bounds."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from msgspec import structs

from desktop.domain.capture.conversations import Conversation, conversations, is_staff
from desktop.domain.capture.mail import Address, MailFile
from desktop.domain.capture.telling import MOST_TEXT, as_text, fitted, said_in_mail
from desktop.domain.capture.transcript import Transcript, read_transcript
from desktop.domain.catalog import Limits
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing, Problem, Unsupported
from desktop.domain.ids import AccountId, OutboxId, RemoteId, TicketRef
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import (
    Command,
    ImportMessages,
    NewTicket,
    OutgoingFile,
    Reply,
    Said,
    Side,
)
from desktop.domain.ticket import Person
from desktop.services.actions import UNDO_SECONDS, Actions
from desktop.services.library import Library
from desktop.services.mail_files import FoundMail, MailFiles
from desktop.services.system_zone import SystemZone
from desktop.store.profile import Profile
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    from desktop.domain.capture.mail import Mail

log = logging.getLogger(__name__)

_PASTED: Final = "pasted conversation"
MOST: Final = 200
"""Messages that a helpdesk takes at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a conversation goes, as the person chose."""

    account: AccountId
    ticket: RemoteId | None = None
    """The ticket that it becomes part of; None opens one."""
    department: RemoteId | None = None
    subject: str = ""
    requester: str = ""
    channel: str = "email"
    source: str = ""

    @property
    def ref(self) -> TicketRef | None:
        """The ticket, or None."""
        return None if self.ticket is None else TicketRef(self.account, self.ticket)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file of a mail that the helpdesk would not take."""

    name: str
    size: int
    why: str
    """"large", "many" or "kind"."""


class Capture:
    """Makes commands of what was said elsewhere; every method raises only `Problem`."""

    def __init__(
        self,
        profile: Profile,
        library: Library,
        actions: Actions,
        worker: Worker,
        readers: Worker,
    ) -> None:
        self._settings = profile.accounts
        self._library = library
        self._actions = actions
        self._worker = worker
        self._readers = readers
        self.files = MailFiles(readers)
        """What reads mail files."""

    def accounts(self) -> list[AccountId]:
        """Return the accounts whose person may open tickets for customers."""
        return self._library.desks()

    def keeps_authors(self, account: AccountId) -> bool:
        """Tell whether the helpdesk takes messages with their own authors and times.

        Elsewhere a conversation becomes one text, which says who said what.
        """
        can = self._library.capabilities(account)
        return can is not None and can.imports

    def staff_addresses(self, account: AccountId) -> frozenset[str]:
        """Return the folded e-mail addresses of the helpdesk's own people."""
        people = [*self._agents(account), self._library.me(account)]
        return frozenset(p.email.strip().casefold() for p in people if p.email)

    def staff_names(self, account: AccountId) -> list[str]:
        """Return the names and addresses by which the helpdesk's own people may be called."""
        people = [*self._agents(account), self._library.me(account)]
        return [word for p in people for word in (p.name, p.email or "") if word]

    async def read_transcript(self, text: str) -> Transcript:
        """Read what somebody pasted."""
        return await self._worker.run(read_transcript, text, SystemZone(), datetime.now(UTC))

    def staff(self, account: AccountId) -> list[Person]:
        """Return the helpdesk's own people, as far as they are known."""
        me = self._library.me(account)
        return [*(agent for agent in self._agents(account) if agent.id != me.id), me]

    def pasted(self) -> str:
        """Return what was pasted last and no ticket was made of yet; "" for nothing."""
        return self._settings.setting(_PASTED) or ""

    async def keep_pasted(self, text: str) -> None:
        """Keep what was pasted until a ticket is made of it, also over a crash."""
        await self._worker.run(self._settings.set_setting, _PASTED, text)

    async def conversations(
        self, account: AccountId, mails: Sequence[FoundMail]
    ) -> list[Conversation]:
        """Return mails as conversations, the one with the newest mail last."""
        heads = [mail.head for mail in mails]
        return await self._readers.run(conversations, heads, self.staff_addresses(account))

    async def known(
        self, account: AccountId, origins: Sequence[str]
    ) -> dict[str, tuple[RemoteId, str]]:
        """Return which mails are there already, in which tickets, as far as can be told now."""
        if not self.keeps_authors(account) or not origins:
            return {}
        try:
            desk = self._actions.online(account).imports
            return {} if desk is None else await desk.known(origins)
        except Problem as problem:
            log.info("what is there already cannot be told now: %s", problem.code)
            return {}

    async def said_in(
        self, account: AccountId, mails: Sequence[FoundMail], sides: dict[str, Side], more: str
    ) -> tuple[list[Said], list[LeftOut]]:
        """Read mails and keep their files; return them as messages, and what was left out.

        *sides* tells by folded address who is of which side, where the person said so. A body that
        is longer than the helpdesk takes ends with *more*, and is attached as a whole.
        """
        catalog = self._library.catalog(account)
        limits = catalog.limits if catalog else Limits()
        said: list[Said] = []
        left: list[LeftOut] = []
        for found in mails:
            mail = await self.files.open(found)
            files, out = fitting(mail.files, limits)
            left += out
            told = fitted(mail.body, mail.format, limits.body_characters, more)
            kept = [await self._kept(file) for file in files]
            if told.rest:
                ending = "html" if mail.format is BodyFormat.HTML else "txt"
                kind = f"text/{'html' if ending == 'html' else 'plain'}"
                name = f"message.{ending}"
                data = told.rest.encode("utf-8", "replace")
                kept.append(await self._actions.attach_bytes(data, name, kind))
            side = self._side(account, mail, sides)
            one = said_in_mail(mail, side, told, tuple(kept))
            if not one.body.strip() and not one.files:
                one = structs.replace(one, body=mail.head.subject or "–", format=BodyFormat.TEXT)
            said.append(one)
        return said, left

    async def send(
        self, target: Target, said: Sequence[Said], *, pasted: bool = False
    ) -> list[OutboxId]:
        """Queue a conversation, the oldest part first; it leaves after the undo seconds.

        Offline it waits. All of it is queued or nothing. A ticket is opened by one command,
        whatever it holds. With *pasted* it is what `pasted` tells, which goes in the same moment.
        """
        items = await self._actions.queue_all(
            target.account,
            self.commands(target, said),
            UNDO_SECONDS,
            setting=_PASTED if pasted else "",
        )
        return [item.id for item in items]

    def commands(self, target: Target, said: Sequence[Said]) -> list[Command]:
        """Return what is queued for a conversation; mostly one command."""
        if not said:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "message left to bring in"))
        if target.ticket is None and target.department is None:
            raise Unsupported(
                what=QT_TRANSLATE_NOOP("Detail", "a ticket needs a department; choose one")
            )
        if not self.keeps_authors(target.account):
            return _as_words(target, said)
        return [
            ImportMessages(
                ticket=target.ticket,
                department=target.department,
                # One write holds so much: what is beyond it is a further ticket.
                subject=target.subject if not number else f"{target.subject} ({number + 1})",
                requester=target.requester,
                channel=target.channel,
                source=target.source[:200],
                messages=tuple(part),
            )
            for number, part in enumerate(_parts(said))
        ]

    async def _kept(self, file: MailFile) -> OutgoingFile:
        return await self._actions.attach_bytes(file.data, file.name, file.content_type)

    def _side(self, account: AccountId, mail: "Mail", sides: dict[str, Side]) -> Side:
        author: Address = mail.head.author
        chosen = sides.get(author.email.casefold())
        if chosen is not None:
            return chosen
        return Side.STAFF if is_staff(author, self.staff_addresses(account)) else Side.CUSTOMER

    def _agents(self, account: AccountId) -> Sequence[Person]:
        catalog = self._library.catalog(account)
        return catalog.agents if catalog else ()


def fitting(files: Sequence[MailFile], limits: Limits) -> tuple[list[MailFile], list[LeftOut]]:
    """Return which files of a mail the helpdesk takes, and which not."""
    taken: list[MailFile] = []
    left: list[LeftOut] = []
    for file in files:
        why = ""
        if limits.attachment_bytes is not None and len(file.data) > limits.attachment_bytes:
            why = "large"
        elif not limits.takes(file.content_type):
            why = "kind"
        elif limits.attachments is not None and len(taken) >= limits.attachments:
            why = "many"
        if why:
            left.append(LeftOut(file.name, len(file.data), why))
        else:
            taken.append(file)
    return taken, left


def _parts(said: Sequence[Said]) -> Iterator[list[Said]]:
    """Yield messages in as few parts as one write can hold."""
    part: list[Said] = []
    room = MOST_TEXT
    for one in said:
        if part and (len(part) >= MOST or len(one.body) > room):
            yield part
            part, room = [], MOST_TEXT
        part.append(one)
        room -= len(one.body)
    if part:
        yield part


def _as_words(target: Target, said: Sequence[Said]) -> list[Command]:
    """Return a conversation as text: a ticket's first message, or notes, mailed to nobody."""
    zone = SystemZone()
    if target.ticket is not None:
        together = [[one] for one in said] if target.channel == "email" else [said]
        return [_note(target.ticket, some, zone) for some in together]
    if any(one.internal for one in said):
        # What was meant for staff never becomes public by the way it is sent.
        raise Unsupported(
            what=QT_TRANSLATE_NOOP(
                "Detail",
                "its customer would see internal notes in a new ticket; leave them out, or untick "
                "“Internal note”",
            )
        )
    body, format = as_text(said, zone)
    return [
        NewTicket(
            department=target.department or RemoteId(""),
            subject=target.subject,
            body=body,
            format=format,
            files=tuple(file for one in said for file in one.files),
            requester=target.requester,
            channel=target.channel,
        )
    ]


def _note(ticket: RemoteId, said: Sequence[Said], zone: SystemZone) -> Reply:
    body, format = as_text(said, zone)
    files = tuple(file for one in said for file in one.files)
    return Reply(ticket=ticket, body=body, format=format, internal=True, files=files)
