"""Conversations of a ticket beside the main one with its customer, each with a name of its own."""

import uuid
from datetime import datetime
from typing import Final

import msgspec

from desktop.domain.ids import RemoteId

MAIN: Final = RemoteId("")
"""The conversation that every ticket has."""

MOST_OF_NAME: Final = 80
"""Characters of a name."""


class SideConversation(msgspec.Struct, frozen=True, kw_only=True):
    """A further conversation: among staff, or with the customer, and never the other way round."""

    id: RemoteId
    name: str
    internal: bool
    messages: int = 0
    last_message: datetime | None = None
    """None where nothing of it has arrived at the helpdesk yet."""


def new_conversation() -> RemoteId:
    """Return an id for a conversation that is about to begin."""
    return RemoteId(uuid.uuid4().hex)


def tidy_name(text: str) -> str:
    """Return a name as it is kept: on one line, and not too long."""
    return " ".join(text.split())[:MOST_OF_NAME].rstrip()
