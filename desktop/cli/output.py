"""What the command line prints: JSON for programs, lines for people."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from desktop.domain.message import BodyFormat, Message
from desktop.domain.text import html_to_text
from desktop.domain.ticket import TicketRow


def print_json(value: object) -> None:
    """Print *value* as indented JSON in UTF-8, whatever the terminal's encoding."""
    text = msgspec.json.format(msgspec.json.encode(value, enc_hook=_plain), indent=2)
    sys.stdout.buffer.write(text + b"\n")
    sys.stdout.buffer.flush()


def print_line(text: str) -> None:
    """Print one line for a person; characters that the terminal lacks are escaped."""
    sys.stdout.buffer.write(text.encode(sys.stdout.encoding or "utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def _plain(value: object) -> Any:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(f"no JSON for {type(value).__name__}")


def when(moment: datetime) -> str:
    """Return a time as RFC 3339 in UTC."""
    return moment.isoformat().replace("+00:00", "Z")


def ticket_fields(row: TicketRow) -> dict[str, object]:
    """Return the fields of `tickets --json`."""
    ticket = row.ticket
    return {
        "number": ticket.number,
        "subject": ticket.subject,
        "department": ticket.department_name,
        "status": ticket.status.value,
        "status_label": ticket.status_label,
        "created": when(ticket.created),
        "updated": when(ticket.updated),
        "unread": row.unread,
        "messages": ticket.messages,
    }


def message_fields(message: Message) -> dict[str, object]:
    """Return the fields of one message of `ticket --json`."""
    return {
        "number": message.number,
        "author": message.author.name,
        "role": message.author.role.value,
        "created": when(message.created),
        "text": plain_text(message),
        "internal": message.internal,
        "attachments": [
            {"name": a.name, "size": a.size, "sha256": a.sha256} for a in message.attachments
        ],
    }


def plain_text(message: Message) -> str:
    """Return a message as text: HTML without its tags, anything else as it was written."""
    return html_to_text(message.body) if message.format is BodyFormat.HTML else message.body


def ticket_line(row: TicketRow) -> str:
    """Return a ticket as one line for people."""
    ticket = row.ticket
    mark = "*" if row.unread else " "
    return (
        f"{mark} #{ticket.number:<8} {ticket.last_message:%Y-%m-%d %H:%M}  "
        f"{ticket.status_label:<16.16} {ticket.department_name:<20.20} {ticket.subject}"
    )


def message_lines(message: Message) -> str:
    """Return a message as a block of text for people."""
    number = f"#{message.number}" if message.number is not None else "internal note"
    head = f"{number}  {message.author.name} ({message.author.role.value})  {when(message.created)}"
    files = "".join(f"\n  [{a.name}, {a.size} bytes]" for a in message.attachments)
    return f"{head}\n{plain_text(message)}{files}\n"


def when_unix(seconds: float) -> str:
    """Return a Unix time as RFC 3339 in UTC."""
    return when(datetime.fromtimestamp(seconds, UTC))
