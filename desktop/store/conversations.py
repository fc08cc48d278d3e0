"""Reading conversations: a ticket's messages and which of their files are here."""

from dataclasses import replace
from datetime import datetime

from desktop.domain.ids import FileId, RemoteId, TicketRef
from desktop.domain.message import Message
from desktop.store.codec import decode_message
from desktop.store.database import Database
from desktop.store.thread_base import ThreadBase, fingerprint
from desktop.store.times import moment


class Conversations:
    """The messages in cache.db."""

    def __init__(self, cache: Database) -> None:
        self._cache = cache

    def messages(
        self, ref: TicketRef, newest: int | None = None, only: RemoteId | None = None
    ) -> list[Message]:
        """Return a ticket's messages, oldest first; with *newest* only that many of the last.

        *only* names the conversation whose messages are wanted; None: all.
        """
        rows = self._cache.rows(
            "SELECT m.data FROM messages m JOIN tickets t ON t.row = m.ticket "
            "JOIN accounts a ON a.n = t.account WHERE a.id = ?1 AND t.id = ?2 "
            "AND (?4 IS NULL OR m.conversation = ?4) "
            "ORDER BY m.created DESC, length(m.id) DESC, m.id DESC LIMIT ?3",
            (ref.account, ref.id, -1 if newest is None else newest, only),
        )
        fetched = self._fetched(ref)
        return [_with_files(decode_message(data), fetched) for (data,) in reversed(rows)]

    def message_total(self, ref: TicketRef, only: RemoteId | None = None) -> int:
        """Return how many messages of a ticket are here, internal notes included.

        *only* names the conversation whose messages are counted; None: all.
        """
        row = self._cache.row(
            "SELECT count(*) FROM accounts a JOIN tickets t ON t.account = a.n "
            "JOIN messages m ON m.ticket = t.row WHERE a.id = ?1 AND t.id = ?2 "
            "AND (?3 IS NULL OR m.conversation = ?3)",
            (ref.account, ref.id, only),
        )
        return row[0] if row else 0

    def newest_of_others(self, ref: TicketRef) -> dict[RemoteId, datetime]:
        """Return when somebody else wrote last, by the ticket's conversations."""
        rows = self._cache.rows(
            "SELECT m.conversation, max(m.created) FROM accounts a "
            "JOIN tickets t ON t.account = a.n JOIN messages m ON m.ticket = t.row "
            "WHERE a.id = ? AND t.id = ? AND NOT m.mine GROUP BY m.conversation",
            (ref.account, ref.id),
        )
        return {RemoteId(id): moment(created) for id, created in rows}

    def conversation_of(self, ref: TicketRef, message: RemoteId) -> RemoteId | None:
        """Return which of its ticket's conversations a message belongs to; None: not here."""
        row = self._cache.row(
            "SELECT m.conversation FROM accounts a JOIN tickets t ON t.account = a.n "
            "JOIN messages m ON m.ticket = t.row WHERE a.id = ? AND t.id = ? AND m.id = ?",
            (ref.account, ref.id, message),
        )
        return None if row is None else RemoteId(row[0])

    def begin_thread(self, ref: TicketRef) -> ThreadBase:
        """Return how a ticket stands here; call it before its conversation is asked for.

        `TicketStore.save_thread` then leaves alone what changed between the two.
        """
        messages = self._cache.rows(
            "SELECT m.id, m.data FROM accounts a JOIN tickets t ON t.account = a.n "
            "JOIN messages m ON m.ticket = t.row WHERE a.id = ? AND t.id = ?",
            (ref.account, ref.id),
        )
        ticket = self._cache.row(
            "SELECT t.data, t.stale FROM accounts a JOIN tickets t ON t.account = a.n "
            "WHERE a.id = ? AND t.id = ?",
            (ref.account, ref.id),
        )
        return ThreadBase(
            ref,
            None if ticket is None else fingerprint(ticket[0]),
            {RemoteId(id): fingerprint(data) for id, data in messages},
            ticket[1] if ticket else 0,
        )

    def is_whole(self, ref: TicketRef) -> bool:
        """Tell whether a ticket is here with all that is known to be in its conversation."""
        row = self._cache.row(
            "SELECT t.stale FROM accounts a JOIN tickets t ON t.account = a.n "
            "WHERE a.id = ? AND t.id = ?",
            (ref.account, ref.id),
        )
        return row is not None and not row[0]

    def set_sha256(self, ref: TicketRef, attachment: RemoteId, file: FileId) -> None:
        """Remember that an attachment's content was fetched and which file it is."""
        with self._cache.transaction() as tx:
            tx.run(
                "INSERT OR REPLACE INTO fetched (ticket, attachment, sha256) "
                "SELECT t.row, ?, ? FROM tickets t JOIN accounts a ON a.n = t.account "
                "WHERE a.id = ? AND t.id = ?",
                (attachment, file, ref.account, ref.id),
            )

    def _fetched(self, ref: TicketRef) -> dict[str, FileId]:
        rows = self._cache.rows(
            "SELECT f.attachment, f.sha256 FROM accounts a JOIN tickets t ON t.account = a.n "
            "JOIN fetched f ON f.ticket = t.row WHERE a.id = ? AND t.id = ?",
            (ref.account, ref.id),
        )
        return {attachment: FileId(sha256) for attachment, sha256 in rows}


def _with_files(message: Message, fetched: dict[str, FileId]) -> Message:
    if not fetched or not any(a.id in fetched for a in message.attachments):
        return message
    return replace(
        message,
        attachments=tuple(
            replace(a, sha256=a.sha256 or fetched.get(a.id)) for a in message.attachments
        ),
    )
