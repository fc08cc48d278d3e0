"""What clients may send, checked at the door."""

import re
from typing import Annotated, Literal
from uuid import UUID

from fastapi import Depends, Header, Request
from pydantic import AwareDatetime, BaseModel, BeforeValidator, Field, StrictBool, StringConstraints

from desktop.helpdesk.conversations import MAIN, Place
from desktop.helpdesk.wire import LinkKind
from desktop.helpdesk.wire_form import Answers, NewSecrets
from desktop.helpdesk.work import Work

Word = Annotated[str, StringConstraints(min_length=1, max_length=200)]
_PART = r"[^@\s\x00-\x1f\x7f]+"
Email = Annotated[str, StringConstraints(max_length=254, pattern=f"^{_PART}@{_PART}$")]
UploadIds = Annotated[list[Word], Field(max_length=100)]
BodyFormat = Literal["text", "markdown", "html"]
Channel = Literal["app", "email", "phone", "chat"]
Subject = Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=r"\S")]
Code = Annotated[str, StringConstraints(max_length=200)]
"""As `Word`, and "" for none."""
Names = Annotated[list[Annotated[str, StringConstraints(max_length=320)]], Field(max_length=50)]


def _number(value: object) -> object:
    """Let through what JSON calls a number: 20.0 is one, too, but neither "20" nor true."""
    if isinstance(value, bool | str):
        raise ValueError("not a number")
    return value


Minutes = Annotated[int, Field(ge=1, le=10_080), BeforeValidator(_number)]
Note = Annotated[str, StringConstraints(max_length=2000)]


class Link(BaseModel):
    """What another ticket is to one."""

    kind: LinkKind
    ticket: Word


Links = Annotated[list[Link], Field(max_length=50)]


ConversationId = Annotated[str, StringConstraints(pattern="^[0-9a-f]{32}$")]
ConversationName = Annotated[str, StringConstraints(min_length=1, max_length=80, pattern=r"\S")]


class InConversation(BaseModel):
    """A conversation of the ticket beside its main one.

    With a name it is begun where it is not there: internal where the message is, else public.
    """

    id: ConversationId
    name: ConversationName | None = None


class RenamedConversation(BaseModel):
    """Another name for a conversation of a ticket."""

    id: ConversationId
    name: ConversationName


class NewMessage(BaseModel):
    """A reply of either side, or an internal note of staff."""

    body: str
    format: BodyFormat = "text"
    internal: bool = False
    channel: Channel = "app"
    uploads: UploadIds = []
    secrets: NewSecrets = []
    conversation: InConversation | None = None

    def place(self) -> Place:
        """Return where it belongs."""
        there = self.conversation
        return MAIN if there is None else Place(there.id, there.name)


class NewTicket(BaseModel):
    """A ticket with its first message."""

    department: Word
    topic: Word | None = None
    subject: Subject
    body: str
    format: BodyFormat = "text"
    channel: Channel = "app"
    uploads: UploadIds = []
    fields: Answers = {}
    secrets: NewSecrets = []
    requester: Email | None = None
    follows: Word | None = None
    parent: Word | None = None


class SignIn(BaseModel):
    """A login, which may be an e-mail address, and its password."""

    login: Word
    password: Annotated[str, StringConstraints(min_length=1, max_length=1000)]


class NewPerson(BaseModel):
    """Somebody to be let into a customer account."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"\S")]
    email: Email


class NewPassword(BaseModel):
    """A password to sign in with from now on."""

    password: Annotated[str, StringConstraints(min_length=10, max_length=1000)]


class TicketChange(BaseModel):
    """A change of a ticket; what is left out or null stays as it is."""

    status: Word | None = None
    fields: Answers | None = None
    assignee: Code | None = None
    assigned_before: Code | None = None
    priority: Word | None = None
    department: Word | None = None
    type: Code | None = None
    subject: Subject | None = None
    add_tags: Names = []
    remove_tags: Names = []
    add_followers: Names = []
    remove_followers: Names = []
    add_links: Links = []
    remove_links: Links = []
    rename_conversations: Annotated[list[RenamedConversation], Field(max_length=50)] = []

    def work(self) -> Work:
        """Return what of it is for staff alone."""
        return Work(
            assignee=self.assignee,
            assigned_before=self.assigned_before,
            priority=self.priority,
            department=self.department,
            type=self.type,
            subject=self.subject,
            add_tags=tuple(self.add_tags),
            remove_tags=tuple(self.remove_tags),
            add_followers=tuple(self.add_followers),
            remove_followers=tuple(self.remove_followers),
            add_links=tuple((link.kind, link.ticket) for link in self.add_links),
            remove_links=tuple((link.kind, link.ticket) for link in self.remove_links),
            rename_conversations=tuple(Place(it.id, it.name) for it in self.rename_conversations),
        )


class Merge(BaseModel):
    """The ticket that another one is to become a part of."""

    into: Word


def _written(value: object) -> object:
    if not isinstance(value, str):
        raise ValueError("a time is written as text")
    return value


Moment = Annotated[AwareDatetime, BeforeValidator(_written)]
"""A time with its zone; a number says neither of what nor since when it counts."""


class NewTime(BaseModel):
    """Time that somebody worked on a ticket."""

    minutes: Minutes
    worked: Moment
    billable: StrictBool = True
    note: Note = ""


class TimeChange(BaseModel):
    """A change of one's own entry; what is left out or null stays as it is."""

    minutes: Minutes | None = None
    worked: Moment | None = None
    billable: StrictBool | None = None
    note: Note | None = None
    minutes_before: Minutes | None = None
    """How long it was as you saw it: 412 where it is not so any more."""


class CustomerNotes(BaseModel):
    """What staff write down about a customer."""

    text: Annotated[str, StringConstraints(max_length=20_000)]


class Read(BaseModel):
    """Up to when a ticket was read."""

    until: Moment


_UUID = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"


def key(
    idempotency_key: Annotated[
        str, Header(pattern=_UUID, description="A UUID; repeat the same write with the same one.")
    ],
) -> str:
    """Return the write's key in lower case."""
    return str(UUID(idempotency_key))


Key = Annotated[str, Depends(key)]


async def raw_body(request: Request) -> bytes:
    """Return the body as it came, which is what a key is bound to."""
    return await request.body()


RawBody = Annotated[bytes, Depends(raw_body)]

_TAG = r'(?:W/)?"[^"]*"'
_TAGS = rf"^\s*(?:\*|{_TAG}(?:\s*,\s*{_TAG})*)\s*$"
_STRONG = re.compile(r'(W/)?"([^"]*)"')


def if_match(
    if_match: Annotated[str, Header(pattern=_TAGS, description="Entity tags, or *.")] = "*",
) -> frozenset[str] | None:
    """Return the versions a guarded change allows; None allows every one."""
    if if_match.strip() == "*":
        return None
    # A weak tag never matches (RFC 9110, 13.1.1), but it is no error either.
    return frozenset(tag for weak, tag in _STRONG.findall(if_match) if not weak)


IfMatch = Annotated[frozenset[str] | None, Depends(if_match)]
