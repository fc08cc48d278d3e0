"""What is sent to RT, and what its answers to writes mean. Pure."""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from desktop.backends.answers import Answer, one_line, server_words
from desktop.backends.rt.forms import QueueForm
from desktop.backends.rt.logins import login_words
from desktop.backends.rt.markers import marked
from desktop.backends.rt.markup import rich_body
from desktop.backends.rt.people import Me
from desktop.backends.rt.tickets import quoted
from desktop.domain.errors import Forbidden, Problem, Refused
from desktop.domain.fields import Credentials
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import ChangeFields, NewTicket, Reply, SetStatus
from desktop.domain.secret import Secret

_NO_RIGHT = re.compile(r"permission denied|no permission|forbidden|not allowed", re.IGNORECASE)
_LOCATION = re.compile(r"/(transaction|ticket)/(\d{1,18})\Z")
SUBJECT_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Content:
    """A body as RT takes it."""

    text: str
    kind: str


def content_of(body: str, format: BodyFormat) -> Content:
    """Return what of *body* is sent.

    RT knows text and HTML. Markdown goes as what it looks like: plain where nothing is marked up.
    """
    body = _sound(body.replace("\r\n", "\n"))
    match format:
        case BodyFormat.HTML:
            return Content("<p>0</p>" if body == "0" else body, "text/html")
        case BodyFormat.MARKDOWN if (rich := rich_body(body)) is not None:
            return Content(rich, "text/html")
        case _:
            # Perl takes the text "0" for none.
            return Content("0\n" if body == "0" else body, "text/plain")


def with_logins(body: str, format: BodyFormat, logins: Sequence[Credentials]) -> str:
    """Return a body that also tells *logins*: the person was told that here is no safer place."""
    if not logins:
        return body
    words = "\n\n".join(map(login_words, logins))
    if format is BodyFormat.HTML:
        return f"{body}<pre>{html.escape(words)}</pre>"
    if format is BodyFormat.MARKDOWN and rich_body(body) is not None:
        fence = "`" * (max(map(len, re.findall("`+", words)), default=0) + 3)
        words = f"{fence}\n{words}\n{fence}"
    return f"{body}\n\n{words}\n" if body.strip() else f"{words}\n"


def told(command: Reply | NewTicket, form: QueueForm) -> Content:
    """Return what the message of *command* says to a queue with that form."""
    reply = isinstance(command, Reply)
    logins = command.credentials if reply else form.unmapped(command.fields)
    return content_of(with_logins(command.body, command.format, logins), command.format)


def reply_fields(command: Reply, key: OutboxId, subject: str) -> dict[str, object]:
    """Return what a reply or note to a ticket about *subject* says."""
    content = told(command, QueueForm())
    return {
        "Subject": reply_subject(subject),
        "Content": content.text,
        "ContentType": marked(content.kind, key),
    }


def new_ticket_fields(
    command: NewTicket, key: OutboxId, me: Me, form: QueueForm
) -> dict[str, object]:
    """Return what a new ticket says.

    REST2 does not make the sender the requestor, and who is not may not even see the ticket.
    """
    content = told(command, form)
    answers = form.custom_fields(command.fields)
    return {
        "Queue": command.department,
        "Subject": subject_line(command.subject),
        "Requestor": command.requester or me.email or me.name,
        "Content": content.text,
        "ContentType": marked(content.kind, key),
        **({"CustomFields": answers} if answers else {}),
        # The link to the closed ticket that it goes on from.
        **({"RefersTo": [command.follows]} if command.follows else {}),
        **({"MemberOf": [command.parent]} if command.parent else {}),
    }


def answers_body(command: ChangeFields, form: QueueForm) -> bytes:
    """Return the body of a change of answers."""
    return msgspec.json.encode({"CustomFields": form.changes(command.fields)})


def reply_subject(subject: str) -> str:
    """Return the subject of a reply to *subject*."""
    line = subject_line(subject)
    return line if line[:3].lower() == "re:" else subject_line(f"Re: {line}")


def subject_line(subject: str) -> str:
    """Return *subject* as RT keeps it: one line of at most 200 bytes."""
    line = " ".join(_sound(subject).split()).replace("=?", "= ?")
    return line.encode()[:SUBJECT_LIMIT].decode(errors="ignore").rstrip()


def made(answer: Answer, kind: str) -> RemoteId | None:
    """Return the id of the *kind* of thing ("transaction", "ticket") that a 201 says it made."""
    match = _LOCATION.search(answer.header("location"))
    return RemoteId(match[2]) if match and match[1] == kind else None


def not_taken(answer: Answer, secrets: Iterable[Secret] = ()) -> Problem:
    """Return the problem of a 2xx after which nothing changed: RT hides refusals in its words."""
    hidden = [text for secret in secrets if (text := secret.reveal())]
    return refusal(_words(answer.body, hidden) or "nothing changed")


def refusal(words: str) -> Problem:
    """Return what *words* of RT mean: it says 400 also for what is 403 elsewhere."""
    return Forbidden(detail=words) if _NO_RIGHT.search(words) else Refused(detail=words)


def _words(body: bytes, secrets: Iterable[str]) -> str:
    """Return RT's words: a list of sentences after a write, else an object with a message."""
    try:
        sentences = msgspec.json.decode(body, type=list[str])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return server_words(body, secrets)
    return one_line("; ".join(sentences), secrets)


def status_body(command: SetStatus) -> bytes:
    """Return the body of a change of status."""
    return msgspec.json.encode({"Status": command.status_id})


def opened_sql(me: Me) -> str:
    """Return a search for the tickets that I opened, for whomever."""
    return f"Creator = {quoted(me.name)}"


def twins_sql(command: NewTicket, me: Me) -> str:
    """Return a search for those of them that are about what *command* is."""
    return f"{opened_sql(me)} AND Subject = {quoted(subject_line(command.subject))}"


def _sound(text: str) -> str:
    """Replace halves of surrogate pairs, as some clipboards leave them: JSON cannot hold them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
