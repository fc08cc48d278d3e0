"""A conversation's messages as mails that mail programs put in one thread. Pure."""

import re
from base64 import b64encode
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from typing import Final
from urllib.parse import urlsplit

from desktop.domain.message import Attachment, BodyFormat, Message
from desktop.domain.ticket import Person, Ticket
from desktop.domain.whole_text import whole_text

LINE: Final = 57
"""Bytes that make one line of base64."""
_REFERENCES: Final = 20
"""Mails named as those before: the first and the last ones; mail programs need no more."""
_EMAIL: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,180}")
_HOST: Final = re.compile(r"[a-z0-9]([a-z0-9.-]{0,180}[a-z0-9])?")
_UNSEEN: Final = re.compile(r"[\x00-\x1f\x7f]+")
_ODD: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)")


class MailThread:
    """Makes the mails of one ticket; those of one conversation answer each other."""

    def __init__(self, ticket: Ticket, url: str) -> None:
        """*url* is the helpdesk's: people whose address is not told get one that leads nowhere."""
        host = (urlsplit(url).hostname or "").lower()
        self._host = f"{host}.invalid" if _HOST.fullmatch(host) else "helpdesk.invalid"
        self._ticket = ticket
        self._before: dict[str, list[str]] = {}

    def head(self, message: Message) -> EmailMessage:
        """Return the headers of the mail for *message*; call it in the order of time."""
        ticket = self._ticket
        before = self._before.setdefault(message.conversation, [])
        mail = EmailMessage(policy=SMTP)
        mail["From"] = self._address(message.author)
        requester = ticket.requester
        if requester is not None and requester.id != message.author.id and not message.internal:
            mail["To"] = self._address(requester)
        else:
            name = _line(ticket.department_name)
            mail["To"] = Address(name, addr_spec=f"department@{self._host}")
        mail["Subject"] = _line(f"Re: {ticket.subject}" if before else ticket.subject)
        mail["Date"] = message.created
        mail["Message-ID"] = id = self._id(message)
        if before:
            mail["In-Reply-To"] = before[-1]
            mail["References"] = " ".join(dict.fromkeys((*before[:1], *before[-_REFERENCES:])))
        mail["X-Deskbell-Ticket"] = _line(ticket.number)
        if message.number is not None:
            mail["X-Deskbell-Message"] = str(message.number)
        if message.internal:
            mail["X-Deskbell-Internal"] = "yes"
        before.append(id)
        return mail

    def _id(self, message: Message) -> str:
        digest = sha256(f"{self._ticket.id}\n{message.id}".encode("utf-8", "surrogatepass"))
        return f"<{digest.hexdigest()[:32]}@{self._host}>"

    def _address(self, person: Person) -> Address:
        name = _line(person.name)
        if person.email and _EMAIL.fullmatch(person.email):
            try:
                return Address(name, addr_spec=person.email)
            except (ValueError, HeaderParseError):
                pass
        id = re.sub(r"[^A-Za-z0-9]+", "-", person.id).strip("-")[:60] or "nobody"
        return Address(name, addr_spec=f"{id}@{self._host}")


def front(head: EmailMessage, message: Message, boundary: str) -> Iterator[bytes]:
    """Yield a mail's headers and words, up to where its files follow.

    *boundary* parts them; "" where the mail has no files.
    """
    words = EmailMessage(policy=SMTP)
    body = whole_text(message.body)
    kind = "html" if message.format is BodyFormat.HTML else "plain"
    # What is no text for a mail goes as it is, in base64.
    words.set_content(body, subtype=kind, cte="base64" if _ODD.search(body) else None)
    del words["MIME-Version"]
    yield _folded(head)
    yield b"MIME-Version: 1.0\r\n"
    if boundary:
        yield f'Content-Type: multipart/mixed; boundary="{boundary}"\r\n\r\n'.encode()
        yield f"--{boundary}\r\n".encode()
    yield words.as_bytes()


def file_front(file: Attachment, name: str, boundary: str) -> bytes:
    """Return what stands before the content of a file; *name* is safe already."""
    part = EmailMessage(policy=SMTP)
    kind = file.content_type.partition(";")[0].strip().lower()
    main, _, sub = kind.partition("/")
    if not re.fullmatch(r"[a-z]+/[a-z0-9.+-]+", kind) or main in {"multipart", "message"}:
        main, sub = "application", "octet-stream"
    part.set_content(b"", maintype=main, subtype=sub, disposition="attachment", filename=name)
    del part["MIME-Version"]
    return f"\r\n--{boundary}\r\n".encode() + _folded(part) + b"\r\n"


def end(boundary: str) -> bytes:
    """Return what ends a mail with files."""
    return f"\r\n--{boundary}--\r\n".encode()


class Base64:
    """Writes a stream in lines of base64, whatever the sizes of its pieces."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, piece: bytes) -> bytes:
        """Return the lines that are whole now."""
        data = self._rest + piece
        whole = len(data) - len(data) % LINE
        self._rest = data[whole:]
        return _lines(data[:whole])

    def finish(self) -> bytes:
        """Return the last line."""
        rest, self._rest = self._rest, b""
        return _lines(rest)


def _lines(data: bytes) -> bytes:
    pieces = (data[at : at + LINE] for at in range(0, len(data), LINE))
    return b"".join(b64encode(piece) + b"\r\n" for piece in pieces)


def _folded(mail: EmailMessage) -> bytes:
    return b"".join(SMTP.fold_binary(name, value) for name, value in mail.raw_items())


def _line(text: str) -> str:
    return " ".join(_UNSEEN.sub(" ", whole_text(text)).split())
