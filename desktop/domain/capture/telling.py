"""What was said elsewhere, as it is handed to a helpdesk: message by message, or as one text. Pure.

A helpdesk in which nobody can write in another's name gets a text that says who said what, when.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final

from desktop.domain.capture.mail import Mail
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import OutgoingFile, Said, Side
from desktop.domain.text import html_to_text

_ADDRESS: Final = re.compile(r"[^@\s\x00-\x1f\x7f]{1,120}@[^@\s\x00-\x1f\x7f]{1,130}")
MOST_TEXT: Final = 1 << 20
"""Characters of all messages that are handed over at once."""


@dataclass(frozen=True, slots=True)
class Told:
    """A message with a helpdesk's bounds kept."""

    body: str
    format: BodyFormat
    rest: str
    """The whole, where it was too long for a message; "" where it was not."""


def fitted(body: str, format: BodyFormat, most: int | None, more: str) -> Told:
    """Return a body of at most *most* characters, which ends with *more* where it was cut."""
    if most is None or len(body) <= most:
        return Told(body, format, "")
    text = html_to_text(body) if format is BodyFormat.HTML else body
    if len(text) <= most:
        return Told(text, BodyFormat.TEXT, body)
    return Told(f"{text[: most - len(more) - 2]}\n\n{more}", BodyFormat.TEXT, body)


def said_in_mail(mail: Mail, side: Side, told: Told, files: tuple[OutgoingFile, ...]) -> Said:
    """Return a mail as a message of whoever wrote it."""
    author = mail.head.author
    return Said(
        name=(author.name or author.email)[:200],
        # What is no address names nobody, and would have the whole write refused.
        email=author.email if _ADDRESS.fullmatch(author.email) else "",
        side=side,
        when=mail.head.when,
        body=told.body,
        format=told.format,
        files=files,
        origin=mail.origin[:500],
    )


def as_text(said: Sequence[Said], zone: tzinfo) -> tuple[str, BodyFormat]:
    """Return messages as one: each with who said it and when, in a form of no language."""
    if len(said) == 1 and said[0].format is BodyFormat.HTML:
        head = html.escape(_head(said[0], zone)).replace("\n", "<br>")
        return f"<p>{head}</p>\n{said[0].body}", BodyFormat.HTML
    parts = [f"{_head(one, zone)}\n{_plain(one)}".strip() for one in said]
    return "\n\n".join(parts), BodyFormat.TEXT


def _head(said: Said, zone: tzinfo) -> str:
    who = said.name
    if said.email and said.email != said.name:
        who = f"{said.name} <{said.email}>" if said.name else said.email
    parts = [_moment(said.when, zone), who]
    return " ".join(part for part in parts if part) + (":" if any(parts) else "")


def _moment(when: float | None, zone: tzinfo) -> str:
    if when is None:
        return ""
    return f"[{datetime.fromtimestamp(when, zone).strftime('%Y-%m-%d %H:%M')}]"


def _plain(said: Said) -> str:
    return html_to_text(said.body) if said.format is BodyFormat.HTML else said.body
