"""A ticket's conversation for other programs: the format of docs/export.md."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from desktop.domain.ids import RemoteId
from desktop.domain.message import Attachment, Message
from desktop.domain.ticket import Person
from desktop.services.library import Conversation

FORMAT: Final = "deskbell-ticket-1"


def as_json(
    conversation: Conversation, *, internal: bool, files: Mapping[RemoteId, str] | None = None
) -> bytes:
    """Return what the helpdesk told of a ticket; notes of staff only where *internal*.

    *files* tells where the content of attachments lies beside it, by their ids; None: nowhere.

    What waits to be sent, what forms hold and logins are not in it. A message is as it was
    received: whoever shows it as HTML must clean it first.
    """
    ticket = conversation.row.ticket
    told = [m for m in conversation.messages if internal or not m.internal]
    content = {
        "format": FORMAT,
        "number": ticket.number,
        "subject": ticket.subject,
        "department": ticket.department_name,
        "status": {"code": ticket.status.value, "label": ticket.status_label},
        "created": _time(ticket.created),
        "updated": _time(ticket.updated),
        "requester": None if ticket.requester is None else _person(ticket.requester),
        "assignee": None if ticket.assignee is None else _person(ticket.assignee),
        "with_internal": internal,
        "messages": [_message(message, files) for message in told],
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode(
        "utf-8", "backslashreplace"
    )


def _message(message: Message, files: Mapping[RemoteId, str] | None) -> dict[str, object]:
    return {
        "id": message.id,
        "number": message.number,
        "internal": message.internal,
        "conversation": message.conversation,
        "author": _person(message.author),
        "created": _time(message.created),
        "channel": message.channel,
        "format": message.format.value,
        "body": message.body,
        "attachments": [_file(attachment, files) for attachment in message.attachments],
    }


def _file(file: Attachment, files: Mapping[RemoteId, str] | None) -> dict[str, object]:
    told: dict[str, object] = {
        "name": file.name,
        "size": file.size,
        "content_type": file.content_type,
    }
    if files is not None:
        told["file"] = files.get(file.id)
    return told


def _person(person: Person) -> dict[str, object]:
    return {"name": person.name, "role": person.role.value, "email": person.email}


def _time(time: datetime) -> str:
    return time.isoformat()
