"""What is sent to RT, and what its answers to writes mean. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from desktop.backends.answers import Answer, one_line
from desktop.backends.bodies import Part
from desktop.backends.rt.markers import marked_subject
from desktop.backends.rt.markup import rich_body
from desktop.backends.rt.people import Me
from desktop.backends.rt.tickets import quoted
from desktop.domain.errors import Forbidden, Problem, Refused
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.message import BodyFormat, Message
from desktop.domain.outbox import NewTicket, OutgoingFile, Reply
from desktop.domain.text import html_to_text
from desktop.domain.ticket import Ticket

TOKEN_FIELD = "Client token"
"""A custom field of this name, where a helpdesk has one, makes a new ticket known again for sure."""

_NO_RIGHT = re.compile(r"permission denied|no permission|forbidden|not allowed", re.IGNORECASE)
_CREATED = re.compile(r"/transaction/(\d{1,18})\Z")
_TEXTUAL = frozenset({"text/plain", "text/html"})
SUBJECT_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Content:
    """A body as RT takes it."""

    text: str
    kind: str

    @property
    def format(self) -> BodyFormat:
        """How it will come back."""
        return BodyFormat.HTML if self.kind == "text/html" else BodyFormat.TEXT


def content_of(body: str, format: BodyFormat) -> Content:
    """Return what of *body* is sent.

    RT knows text and HTML. Markdown goes as what it looks like: plain where nothing is marked up.
    """
    body = body.replace("\r\n", "\n")
    match format:
        case BodyFormat.HTML:
            return Content(body, "text/html")
        case BodyFormat.MARKDOWN if (rich := rich_body(body)) is not None:
            return Content(rich, "text/html")
        case _:
            # Perl takes the text "0" for none.
            return Content("0\n" if body == "0" else body, "text/plain")


def reply_parts(command: Reply, key: OutboxId, ticket: Ticket, files: Sequence[OutgoingFile]) -> list[Part]:
    """Return the multipart form of a reply or note; *files* as RT can take them."""
    content = content_of(command.body, command.format)
    fields = {
        "Subject": marked_subject(ticket.subject, key),
        "Content": content.text,
        "ContentType": content.kind,
    }
    return _form(fields, files)


def create_parts(
    command: NewTicket, key: OutboxId, me: Me, files: Sequence[OutgoingFile], *, has_token_field: bool
) -> list[Part]:
    """Return the multipart form of a new ticket.

    REST2 does not make the sender the requestor, and who is not may not even see the ticket.
    """
    content = content_of(command.body, command.format)
    fields: dict[str, object] = {
        "Queue": command.department,
        "Subject": subject_line(command.subject),
        "Requestor": me.email or me.name,
        "Content": content.text,
        "ContentType": content.kind,
    }
    if has_token_field:
        fields["CustomFields"] = {TOKEN_FIELD: key}
    return _form(fields, files)


def _form(fields: dict[str, object] | dict[str, str], files: Sequence[OutgoingFile]) -> list[Part]:
    attached = [Part(name="Attachments", content=file) for file in files]
    return [Part(name="JSON", content=msgspec.json.encode(fields)), *attached]


def subject_line(subject: str) -> str:
    """Return *subject* as RT keeps it: one line of at most 200 bytes."""
    line = " ".join(subject.split()).replace("=?", "= ?")
    return line.encode()[:SUBJECT_LIMIT].decode(errors="ignore").rstrip()


def fit(file: OutgoingFile, *, is_utf8: bool) -> OutgoingFile:
    """Return *file* with the name and type under which RT keeps its bytes as they are.

    RT rewrites texts that are not UTF-8 unless it does not know that they are texts, and it has
    no way to write a quotation mark in a name. It refuses empty files.
    """
    if file.size == 0:
        raise Refused(detail=f"Request Tracker takes no empty files, and “{file.name}” is one")
    kind = file.content_type.split(";")[0].strip().lower()
    if not kind or (kind in _TEXTUAL and not is_utf8):
        kind = "application/octet-stream"
    return replace_file(file, file.name.replace('"', "'"), kind)


def needs_look(file: OutgoingFile) -> bool:
    """Tell whether `fit` must know if the content is UTF-8."""
    return file.content_type.split(";")[0].strip().lower() in _TEXTUAL


def replace_file(file: OutgoingFile, name: str, content_type: str) -> OutgoingFile:
    """Return *file* under another name and type."""
    return msgspec.structs.replace(file, name=name, content_type=content_type)


def transaction_of(answer: Answer) -> RemoteId | None:
    """Return the id of the message that a 201 says it made."""
    match = _CREATED.search(answer.header("location"))
    return RemoteId(match[1]) if match else None


def refusal(answer: Answer) -> Problem | None:
    """Return what a refusing answer to a write means, None where it is for others to say.

    RT answers 400 for what is 403 elsewhere.
    """
    if answer.status != 400:
        return None
    return _no(_words(answer.body))


def not_taken(answer: Answer) -> Problem:
    """Return the problem of a 2xx after which nothing changed: RT hides refusals in its words."""
    return _no(_words(answer.body) or "nothing changed")


def _no(words: str) -> Problem:
    return Forbidden(detail=words) if _NO_RIGHT.search(words) else Refused(detail=words or "error 400")


def _words(body: bytes) -> str:
    """Return RT's words: a list of sentences, or an object with a message."""
    try:
        said: object = msgspec.json.decode(body, type=list[str] | dict[str, object])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return ""
    if isinstance(said, dict):
        return one_line(str(said.get("message", "")))  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]
    return one_line("; ".join(said)) if isinstance(said, list) else ""  # pyright: ignore[reportUnknownArgumentType]


def unseen_message(
    command: Reply, key: OutboxId, id: RemoteId, me: Me, now: datetime, place: int
) -> Message:
    """Return the message that RT says it has, where reading it back failed."""
    content = content_of(command.body, command.format)
    return Message(
        id=id,
        ticket=command.ticket,
        number=None if command.internal else place,
        author=me.person,
        created=now,
        body=content.text,
        format=content.format,
        internal=command.internal,
        token=key,
    )


def is_same(message: Message, command: Reply | NewTicket) -> bool:
    """Tell whether *message* says what *command* says, however RT spaces it."""
    if {file.name.replace('"', "'") for file in command.files} - {
        attachment.name for attachment in message.attachments
    }:
        return False
    content = content_of(command.body, command.format)
    return _bare(message.body, message.format) == _bare(content.text, content.format)


def _bare(body: str, format: BodyFormat) -> str:
    text = html_to_text(body) if format is BodyFormat.HTML else body
    return " ".join(text.split())


def twins_sql(command: NewTicket, me: Me, after: RemoteId | None, now: datetime) -> str:
    """Return a search for tickets that may be *command*, opened by me not long ago.

    *after* is the newest ticket known before it was sent, where that is known.
    """
    found = f"Creator = {quoted(me.name)} AND Subject = {quoted(subject_line(command.subject))}"
    if after is not None and after.isdecimal() and after.isascii():
        return f"{found} AND id > {int(after)}"
    yesterday = (now - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%S")
    return f"{found} AND Created > '{yesterday}+00:00'"


def token_sql(key: OutboxId) -> str:
    """Return a search for the ticket whose token field holds *key*."""
    return f"'CF.{{{TOKEN_FIELD}}}' = {quoted(key)}"
