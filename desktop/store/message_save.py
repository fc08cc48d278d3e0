"""Keeping messages: which are new, which changed, and whose they are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.ids import RemoteId
from desktop.domain.message import Message
from desktop.store.codec import encode
from desktop.store.database import Transaction
from desktop.store.sqlite import integers
from desktop.store.times import micros

Grouped = dict[RemoteId, dict[RemoteId, Message]]
"""Messages by ticket and id."""


def grouped(messages: Iterable[Message]) -> Grouped:
    """Return *messages* by ticket; of two with the same id the later one counts."""
    by_ticket: Grouped = {}
    for message in messages:
        by_ticket.setdefault(message.ticket, {})[message.id] = message
    return by_ticket


@dataclass(slots=True)
class MessageSave:
    """One save of messages, inside a transaction on cache.db."""

    tx: Transaction
    me: RemoteId
    whole: bool
    """Whether the messages of a ticket are all that it has."""
    changed: set[RemoteId] = field(default_factory=set[RemoteId])
    """Tickets whose messages came, changed or went."""
    new: list[Message] = field(default_factory=list[Message])
    """Messages that were not here before, of other people."""
    _inserts: list[tuple[Any, ...]] = field(default_factory=list[tuple[Any, ...]])
    _updates: list[tuple[Any, ...]] = field(default_factory=list[tuple[Any, ...]])
    _deletes: list[tuple[Any, ...]] = field(default_factory=list[tuple[Any, ...]])

    def put(
        self,
        messages: Grouped,
        rows: Mapping[RemoteId, int],
        foreign: dict[RemoteId, int | None],
    ) -> None:
        """Keep the messages of tickets that have a row; the others are left out.

        *foreign* holds when other people's newest message of each ticket was written; it is
        brought up to date.
        """
        known = {rows[ticket]: ticket for ticket in messages if ticket in rows}
        stored = self._stored(known)
        for row, ticket in known.items():
            newest = None if self.whole else foreign.get(ticket)
            for message in messages[ticket].values():
                newest = self._put(row, message, stored[row].get(message.id), newest)
            foreign[ticket] = newest
            if self.whole and (gone := stored[row].keys() - messages[ticket].keys()):
                self._deletes.extend((row, id) for id in gone)
                self.changed.add(ticket)
        self._write()

    def _put(self, row: int, message: Message, had: bytes | None, newest: int | None) -> int | None:
        data = encode(message)
        created = micros(message.created)
        mine = message.author.id == self.me
        if had is None:
            self._inserts.append((row, message.id, created, mine, data))
            self.changed.add(message.ticket)
            if not mine:
                self.new.append(message)
        elif had != data:
            self._updates.append((created, mine, data, row, message.id))
            self.changed.add(message.ticket)
        return newest if mine or (newest is not None and newest > created) else created

    def _stored(self, known: Mapping[int, RemoteId]) -> dict[int, dict[RemoteId, bytes]]:
        stored: dict[int, dict[RemoteId, bytes]] = {row: {} for row in known}
        if known:
            for row, id, data in self.tx.rows(
                "SELECT ticket, id, data FROM messages WHERE ticket IN carray(?)",
                (integers(known),),
            ):
                stored[row][id] = data
        return stored

    def _write(self) -> None:
        self.tx.run_many(
            "INSERT INTO messages (ticket, id, created, mine, data) VALUES (?, ?, ?, ?, ?)",
            self._inserts,
        )
        self.tx.run_many(
            "UPDATE messages SET created = ?, mine = ?, data = ? WHERE ticket = ? AND id = ?",
            self._updates,
        )
        self.tx.run_many("DELETE FROM messages WHERE ticket = ? AND id = ?", self._deletes)
