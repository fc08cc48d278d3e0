"""One mail, read for a ticket: who wrote it, when, its words and its files. Pure.

Nothing in a mail can fail: what is broken is read as far as it goes, and what cannot be read at all
is kept as a file. The words of HTML are as hostile as those of any message, and take the same way.
"""

import mimetypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import MessageError
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import getaddresses, mktime_tz, parsedate_tz
from hashlib import sha256
from typing import Final, cast

from desktop.domain.capture.words_of_mail import decoded, header_words, parameter_words, sound
from desktop.domain.message import BodyFormat

LARGEST: Final = 64 << 20
"""Bytes of a mail that is read."""
_HEADERS: Final = 256 << 10
"""Bytes of a mail's headers that are read."""
_PARTS: Final = 200
"""Parts of a mail that are looked at."""
_ID: Final = re.compile(r"<\s*([^<>\s]{1,400})\s*>")
_NEVER: Final = (0.0, 253_402_000_000.0)
_REFERENCES: Final = 200


@dataclass(frozen=True, slots=True)
class Address:
    """A name and an e-mail address; either may be empty."""

    name: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MailHead:
    """What the headers of a mail say."""

    id: str
    """Its Message-ID without brackets; "" where it has none."""
    before: tuple[str, ...]
    """The mails that it names as those before it: References and In-Reply-To."""
    author: Address
    to: tuple[Address, ...]
    subject: str
    when: float | None
    """Unix time; None where no header tells a moment that can be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailFile:
    """A file of a mail."""

    name: str
    content_type: str
    data: bytes
    inline: bool = False
    """A picture of the text rather than something that somebody attached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail as a message."""

    head: MailHead
    origin: str
    """By what it is known again: its Message-ID, else a hash of the whole."""
    body: str
    format: BodyFormat
    files: tuple[MailFile, ...] = ()


def read_head(raw: bytes) -> MailHead:
    """Return what the headers at the beginning of *raw* say."""
    return _head(_parsed(_front(raw)[0], headers_only=True))


def read_mail(raw: bytes) -> Mail:
    """Return a mail as a message."""
    front, rest = _front(raw[:LARGEST])
    mail = _parsed(front + rest)
    reading = _Reading()
    try:
        for part in _walk(mail):
            reading.take(part)
    except RecursionError:
        reading.files.append(_whole(raw))
    body, format = reading.words()
    head = _head(mail)
    return Mail(
        head=head,
        origin=head.id or f"sha256-{sha256(raw).hexdigest()}",
        body=body,
        format=format,
        files=tuple(reading.files),
    )


def _front(raw: bytes) -> tuple[bytes, bytes]:
    """Return headers, no more of them than are read, and the rest."""
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if raw.startswith((b"From ", b">From ")):
        raw = raw.partition(b"\n")[2]
    end = re.search(rb"\r?\n\r?\n", raw[: _HEADERS + 4])
    if end is not None:
        return raw[: end.end()], raw[end.end() :]
    if len(raw) <= _HEADERS:
        return raw, b""
    cut = raw.rfind(b"\n", 0, _HEADERS) + 1 or _HEADERS
    late = re.compile(rb"\r?\n\r?\n").search(raw, cut)
    return raw[:cut] + b"\n", raw[late.end() :] if late else b""


def _parsed(raw: bytes, *, headers_only: bool = False) -> Message:
    parser = BytesParser(policy=compat32)
    try:
        return parser.parsebytes(raw, headersonly=headers_only)
    except (MessageError, ValueError, TypeError, LookupError, RecursionError):
        return parser.parsebytes(raw, headersonly=True)


def _head(mail: Message) -> MailHead:
    ids = _ID.findall(_raw(mail, "Message-ID"))
    before = [
        *_ID.findall(_raw(mail, "References"))[-_REFERENCES:],
        *_ID.findall(_raw(mail, "In-Reply-To"))[:5],
    ]
    authors = [a for name in ("From", "Sender", "Reply-To") for a in _addresses(mail, name)]
    return MailHead(
        id=ids[0] if ids else _raw(mail, "Message-ID").strip(" <>\t\r\n")[:400],
        before=tuple(dict.fromkeys(before)),
        author=authors[0] if authors else Address("", ""),
        to=tuple(a for name in ("To", "Cc") for a in _addresses(mail, name)),
        subject=header_words(_raw(mail, "Subject"))[:500],
        when=_moment(mail),
    )


def _raw(mail: Message, name: str) -> str:
    """Return a header as it stands there, as text with surrogates for bytes beyond ASCII."""
    for key, value in mail.raw_items():
        if key.lower() == name.lower():
            return str(value)
    return ""


def _addresses(mail: Message, name: str) -> list[Address]:
    raw = _raw(mail, name)[:20_000]
    if not raw.strip():
        return []
    # Names are decoded last: a comma within one must not cut it in two.
    bare = raw if raw.isascii() else header_words(raw)
    found = [
        Address(header_words(given)[:200], address.strip()[:254])
        for given, address in getaddresses([bare.replace("\r", "").replace("\n", "")])[:100]
    ]
    sound_ones = [a for a in found if "@" in a.email and not a.email.startswith("@")]
    if sound_ones:
        return sound_ones
    plain = re.search(r"[^\s<>()\[\],;:\"]{1,64}@[^\s<>()\[\],;:\"]{1,190}", header_words(raw))
    name_left = header_words(raw).partition("<")[0].strip(' "')[:200]
    return [Address(name_left if "@" not in name_left else "", plain[0] if plain else "")]


def _moment(mail: Message) -> float | None:
    for name in ("Date", "Received", "Resent-Date", "Delivery-date"):
        raw = header_words(_raw(mail, name))[:1000]
        told = raw.rpartition(";")[2] if name == "Received" else raw
        try:
            parts = parsedate_tz(told)
            moment = None if parts is None else float(mktime_tz(parts))
        except (ValueError, OverflowError, TypeError, IndexError):
            continue
        if moment is not None and _NEVER[0] < moment < _NEVER[1]:
            return moment
    return None


def _walk(mail: Message) -> Iterator[Message]:
    """Yield the parts that are no containers; a mail within the mail is one."""
    waiting = [mail]
    seen = 0
    while waiting and seen < _PARTS:
        part = waiting.pop()
        seen += 1
        inner = _inner(part)
        if part.get_content_maintype() == "multipart" and inner:
            waiting.extend(reversed(inner))
        else:
            yield part


def _inner(part: Message) -> list[Message]:
    """Return the parts of a container; none of what holds words or bytes."""
    payload = cast("list[object] | str | None", part.get_payload())
    if not isinstance(payload, list):
        return []
    return [cast("Message", each) for each in payload if isinstance(each, Message)]


class _Reading:
    """Puts together what the parts of a mail say."""

    def __init__(self) -> None:
        self.files: list[MailFile] = []
        self._plain: list[str] = []
        self._html: list[str] = []

    def take(self, part: Message) -> None:
        """Take one part in: as words of the message, or as a file."""
        kind = part.get_content_type()
        name = _file_name(part)
        disposition = _raw(part, "Content-Disposition").split(";", 1)[0].strip().lower()
        if kind.startswith("message/") and kind != "message/delivery-status":
            self.files.append(_within(part, name))
            return
        data = _content(part)
        words = kind in ("text/plain", "text/html") or kind == "message/delivery-status"
        if words and disposition != "attachment" and not (name and disposition):
            text = decoded(data, _charset(part)).replace("\r\n", "\n").replace("\r", "\n")
            (self._html if kind == "text/html" else self._plain).append(sound(text))
            return
        if not data and not name:
            return
        inline = disposition == "inline" or bool(_raw(part, "Content-ID"))
        number = len(self.files) + 1
        self.files.append(
            MailFile(
                name=name or f"part-{number}{mimetypes.guess_extension(kind) or '.bin'}",
                content_type=kind,
                data=data,
                inline=inline and kind.startswith("image/"),
            )
        )

    def words(self) -> tuple[str, BodyFormat]:
        """Return the message: the plain words where there are any, else those of the HTML."""
        plain = "\n\n".join(text.strip("\n") for text in self._plain if text.strip())
        if plain.strip():
            return plain.rstrip(), BodyFormat.TEXT
        html = "\n<hr>\n".join(text for text in self._html if text.strip())
        return (html, BodyFormat.HTML) if html else ("", BodyFormat.TEXT)


def _content(part: Message) -> bytes:
    """Return the bytes of a part, as far as they can be decoded."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, UnicodeError, AssertionError):
        data = None
    if isinstance(data, bytes):
        return data
    inner = cast("object", part.get_payload())
    return str(inner).encode("utf-8", "surrogateescape") if isinstance(inner, str) else b""


def _charset(part: Message) -> str:
    try:
        return parameter_words(part.get_param("charset", ""))
    except (ValueError, TypeError, LookupError, UnicodeError):
        return ""


def _file_name(part: Message) -> str:
    for header, parameter in (("Content-Disposition", "filename"), ("Content-Type", "name")):
        try:
            value = part.get_param(parameter, None, header)
        except (ValueError, TypeError, LookupError, UnicodeError):
            continue
        name = parameter_words(value)
        if name:
            # A path that somebody else wrote is nobody's to follow.
            return re.split(r"[\\/]", name)[-1][-200:].strip(" .") or "file"
    return ""


def _within(part: Message, name: str) -> MailFile:
    """Return a mail within the mail as a file of its own."""
    inner = _inner(part)
    try:
        data = inner[0].as_bytes() if inner else _content(part)
        subject = header_words(_raw(inner[0], "Subject")) if inner else ""
    except (MessageError, ValueError, LookupError, TypeError, UnicodeError, RecursionError):
        data, subject = _content(part), ""
    told = re.sub(r'[\\/:*?"<>|\x00-\x1f]', " ", subject).strip()[:80]
    return MailFile(
        name=name or f"{told or 'message'}.eml", content_type="message/rfc822", data=data
    )


def _whole(raw: bytes) -> MailFile:
    return MailFile(name="message.eml", content_type="message/rfc822", data=raw)
