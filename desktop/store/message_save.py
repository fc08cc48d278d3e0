"""Keeping messages: which are new, which changed, and whose they are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from desktop.domain.ids import RemoteId
from desktop.domain.message import Message
from desktop.store.codec import encode
from desktop.store.sqlite import integers
from desktop.store.thread_base import fingerprint
from desktop.store.times import micros
from desktop.store.transaction import Transaction

Grouped = dict[RemoteId, dict[RemoteId, Message]]
"""Messages by ticket and id."""


def grouped(messages: Iterable[Message]) -> Grouped:
    """Return *messages* by ticket; of two with the same id the later one counts."""
    by_ticket: Grouped = {}
    for message in messages:
        by_ticket.setdefault(message.ticket, {})[message.id] = message
    return by_ticket


class _Stored(NamedTuple):
    created: int
    mine: int
    data: bytes


@dataclass(slots=True)
class MessageSave:
    """One save of messages, inside a transaction on cache.db."""

    tx: Transaction
    me: RemoteId
    base: Mapping[RemoteId, int] | None = None
    """With it the messages are all that their ticket has, and it holds the fingerprints of those
    that were here before they were fetched: whatever else is stored came since, and stays."""
    changed: set[RemoteId] = field(default_factory=set[RemoteId])
    """Tickets whose messages came, changed or went."""
    new: list[Message] = field(default_factory=list[Message])
    """Messages that were not here before, of other people; none that was said elsewhere."""
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
            had, told, newest = stored[row], messages[ticket], foreign.get(ticket)
            if self.base is not None:
                asked = {id for id in {*had, *told} if self._is_as_before(id, had, self.base)}
                gone = asked - told.keys()
                told = {id: message for id, message in told.items() if id in asked}
                newest = _newest_foreign(had[id] for id in had.keys() - gone - told.keys())
                self._deletes.extend((row, id) for id in gone if id in had)
                if gone & had.keys():
                    self.changed.add(ticket)
            for message in told.values():
                newest = self._put(row, message, had.get(message.id), newest)
            foreign[ticket] = newest
        self._write()

    @staticmethod
    def _is_as_before(
        id: RemoteId, had: Mapping[RemoteId, _Stored], base: Mapping[RemoteId, int]
    ) -> bool:
        """Tell whether a message is here as it was, or is not here as it was not."""
        now = had.get(id)
        return base.get(id) == (None if now is None else fingerprint(now.data))

    def _put(
        self, row: int, message: Message, had: _Stored | None, newest: int | None
    ) -> int | None:
        data = encode(message)
        created = micros(message.created)
        mine = message.author.id == self.me
        if had is None:
            self._inserts.append((row, message.id, created, mine, data, message.conversation))
            self.changed.add(message.ticket)
            if not mine and message.imported is None:
                self.new.append(message)
        elif had.data != data:
            self._updates.append((created, mine, data, message.conversation, row, message.id))
            self.changed.add(message.ticket)
        return newest if mine or (newest is not None and newest > created) else created

    def _stored(self, known: Mapping[int, RemoteId]) -> dict[int, dict[RemoteId, _Stored]]:
        stored: dict[int, dict[RemoteId, _Stored]] = {row: {} for row in known}
        if known:
            for row, id, *values in self.tx.rows(
                "SELECT ticket, id, created, mine, data FROM messages WHERE ticket IN carray(?)",
                (integers(known),),
            ):
                stored[row][id] = _Stored(*values)
        return stored

    def _write(self) -> None:
        self.tx.run_many(
            "INSERT INTO messages (ticket, id, created, mine, data, conversation) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            self._inserts,
        )
        self.tx.run_many(
            "UPDATE messages SET created = ?, mine = ?, data = ?, conversation = ? "
            "WHERE ticket = ? AND id = ?",
            self._updates,
        )
        self.tx.run_many("DELETE FROM messages WHERE ticket = ? AND id = ?", self._deletes)


def _newest_foreign(stored: Iterable[_Stored]) -> int | None:
    return max((message.created for message in stored if not message.mine), default=None)
