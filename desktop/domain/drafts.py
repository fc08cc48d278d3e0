"""Unsent writing: replies, notes and new tickets that somebody has begun."""

from dataclasses import dataclass, field
from typing import Final

from desktop.domain.basis import Basis
from desktop.domain.conversations import MAIN
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing, Unsupported
from desktop.domain.fields import Credentials, Rows, Value
from desktop.domain.ids import AccountId, DraftId, RemoteId, TicketRef
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import Command, NewTicket, OutgoingFile, Reply
from desktop.domain.work import Deeds

OWN_CHANNEL: Final = "app"
"""How what somebody writes themselves comes to staff."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a composer holds. A reply belongs to a ticket; a new ticket has `ticket` None."""

    id: DraftId
    account: AccountId
    ticket: RemoteId | None
    internal: bool = False
    department: RemoteId | None = None
    topic: RemoteId | None = None
    subject: str = ""
    body: str = ""
    format: BodyFormat = BodyFormat.MARKDOWN
    files: tuple[OutgoingFile, ...] = ()
    fields: dict[str, Value] = field(default_factory=dict[str, Value])
    """The answers of the department's form, by field; answers of a department chosen before stay
    until sending, so that choosing it again brings them back."""
    credentials: tuple[Credentials, ...] = ()
    """Logins given with a reply; those of a new ticket are in `fields`."""
    closings: int = 0
    """How often the ticket was known to have closed when `credentials` were begun."""
    requester: str = ""
    """The e-mail address of the customer on whose behalf staff write; "" for oneself."""
    channel: str = OWN_CHANNEL
    """How it came to staff: "app", "phone", "chat" or "email"."""
    follows: RemoteId | None = None
    """The closed ticket that a new one goes on from."""
    parent: RemoteId | None = None
    """The ticket that a new one is a sub-task of."""
    then: Deeds | None = None
    """What a macro is to do to the ticket once the reply has arrived."""
    conversation: RemoteId = MAIN
    """Where the reply or note belongs; it never changes."""
    begins: str = ""
    """The name of that conversation where the helpdesk did not know it yet."""
    basis: Basis | None = None
    """What its writer knew of the ticket when they began, or were last shown what came since."""
    refusal: str = ""
    """Why the helpdesk refused it when it was sent; "" where it was not."""
    changed: float = 0.0
    """Unix time of the last change."""

    @property
    def ref(self) -> TicketRef | None:
        """The ticket it answers, or None."""
        return None if self.ticket is None else TicketRef(self.account, self.ticket)

    @property
    def place(self) -> tuple[RemoteId, bool]:
        """Where it goes, within its ticket: two drafts of different places never become one."""
        return self.conversation, self.internal

    @property
    def is_empty(self) -> bool:
        """Whether nothing worth keeping was written."""
        written = self.subject.strip() or self.body.strip() or self.files or self.credentials
        placed = (
            self.requester.strip() or self.channel != OWN_CHANNEL or self.follows or self.parent
        )
        return not (written or placed or any(map(_says, self.fields.values())))


def command_of(draft: Draft) -> Reply | NewTicket:
    """Return what is sent of *draft*; `Unsupported` for a new ticket without a department."""
    if draft.ticket is not None:
        return Reply(
            ticket=draft.ticket,
            body=draft.body,
            format=draft.format,
            internal=draft.internal,
            files=draft.files,
            credentials=draft.credentials,
            then=draft.then,
            conversation=draft.conversation,
            begins=draft.begins,
        )
    if draft.department is None:
        raise Unsupported(
            what=QT_TRANSLATE_NOOP("Detail", "a ticket needs a department; choose one")
        )
    return NewTicket(
        department=draft.department,
        topic=draft.topic,
        subject=draft.subject,
        body=draft.body,
        format=draft.format,
        files=draft.files,
        fields=draft.fields,
        requester=draft.requester,
        channel=draft.channel,
        follows=draft.follows,
        parent=draft.parent,
    )


def draft_of(account: AccountId, command: Command, id: DraftId, now: float) -> Draft:
    """Return a draft of what was queued, to be changed; `Nothing` for what is no message."""
    match command:
        case Reply():
            return Draft(
                id=id,
                account=account,
                ticket=command.ticket,
                internal=command.internal,
                body=command.body,
                format=command.format,
                files=command.files,
                credentials=command.credentials,
                then=command.then,
                conversation=command.conversation,
                begins=command.begins,
                changed=now,
            )
        case NewTicket():
            return Draft(
                id=id,
                account=account,
                ticket=None,
                department=command.department,
                topic=command.topic,
                subject=command.subject,
                body=command.body,
                format=command.format,
                files=command.files,
                fields=command.fields,
                requester=command.requester,
                channel=command.channel,
                follows=command.follows,
                parent=command.parent,
                changed=now,
            )
        case _:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "message in this outbox item"))


def _says(value: Value) -> bool:
    match value:
        case str():
            return bool(value.strip())
        case Credentials():
            return not value.is_empty
        case Rows():
            return any(_says(cell) for row in value.rows for cell in row.values())
        case _:
            return bool(value)
