"""Naming the conversation of each message where several are shown together."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop.domain.ids import RemoteId
from desktop.domain.outbox import Reply
from desktop.ui.conversation_entries import Entry, MessageEntry, PendingEntry


def named(entries: Iterable[Entry], names: Mapping[RemoteId, str]) -> list[Entry]:
    """Return *entries*, those of a conversation in *names* with its name."""
    return [_named(entry, names) for entry in entries]


def _named(entry: Entry, names: Mapping[RemoteId, str]) -> Entry:
    match entry:
        case MessageEntry(message=message) if message.conversation in names:
            return replace(entry, place=names[message.conversation])
        case PendingEntry(item=item) if isinstance(item.command, Reply):
            return replace(entry, place=names.get(item.command.conversation, ""))
        case _:
            return entry
