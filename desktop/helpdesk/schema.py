"""The tables.

Times are microseconds (`times`); `seq` is the feed's one server-wide sequence. Rows that have a
public id never take the number of one that is gone (`sqlite_autoincrement`).
"""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Row,
    Select,
    Table,
    Text,
)

AnyRow = Row[*tuple[Any, ...]]
AnySelect = Select[*tuple[Any, ...]]

metadata = MetaData()

LAYOUT = 8
"""The version of what follows; older ones are brought to it (`migrations`)."""

counters = Table(
    "counters",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Integer, nullable=False),
)
"""`seq`: the newest sequence; `catalog`: that of its last change; `number`: the last given."""

accounts = Table(
    "accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
)
"""A customer: one or more people who all see its tickets."""

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", Integer, ForeignKey("accounts.id")),  # None: staff
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("email", Text),
    # "primary" or "authorised" for those of an account who may sign in; None: staff, or only
    # somebody who once wrote.
    Column("access", Text),
    Column("password", Text),  # hashed (`passwords`); None: cannot sign in with one
    sqlite_autoincrement=True,
)
Index("people_access", people.c.account_id, sqlite_where=people.c.access.is_not(None))

logins = Table(
    "logins",
    metadata,
    Column("login", Text, primary_key=True),  # folded (`passwords.fold`)
    Column("person_id", Integer, ForeignKey("people.id"), nullable=False, index=True),
)
"""The names and addresses that people sign in by; nobody shares one."""

tokens = Table(
    "tokens",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("person_id", Integer, ForeignKey("people.id"), nullable=False, index=True),
    Column("session", Boolean, nullable=False, default=False),  # made by signing in
)

services = Table(
    "services",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", Integer, ForeignKey("accounts.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("status", Text, nullable=False),
    sqlite_autoincrement=True,
)
"""What a customer has ordered."""

departments = Table(
    "departments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("description", Text, nullable=False, default=""),
    Column("names", Text, nullable=False, default="{}"),  # JSON: by language, as below
    Column("descriptions", Text, nullable=False, default="{}"),
    Column("topics", Text, nullable=False, default="[]"),  # JSON: [{id, name, names, wants}]
    Column("form", Text, nullable=False, default="[]"),  # JSON, as the catalog tells it (`form`)
    Column("blocking", Text, nullable=False, default="[]"),  # JSON: codes of the coach's rules
    Column("open_to_customers", Boolean, nullable=False, default=True),
    sqlite_autoincrement=True,
)

tickets = Table(
    "tickets",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("source", Text, unique=True),  # the id it was seeded from
    Column("account_id", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("requester_id", Integer, ForeignKey("people.id"), nullable=False),
    Column("assignee_id", Integer, ForeignKey("people.id")),
    Column("department_id", Integer, ForeignKey("departments.id"), nullable=False),
    Column("topic", Text),
    Column("type", Text),
    Column("fields", Text, nullable=False, default="{}"),  # JSON: the form's answers by id
    Column("followers", Text, nullable=False, default="[]"),  # JSON: e-mail addresses
    Column("notify", Text),
    Column("follows_id", Integer),  # the ticket it was begun from; that may be gone
    Column("subject", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("priority", Text, nullable=False, default="normal"),
    Column("tags", Text, nullable=False, default="[]"),  # JSON
    Column("created", Integer, nullable=False),
    Column("updated", Integer, nullable=False),
    # The newest public message and the public counts: a note must not show through them.
    Column("last_message", Integer, nullable=False),
    Column("last_role", Text, nullable=False),
    Column("asked", Integer, nullable=False),  # when the customer wrote last: the queue's order
    Column("preview", Text, nullable=False, default=""),
    Column("messages", Integer, nullable=False, default=0),
    Column("attachments", Integer, nullable=False, default=0),
    Column("version", Integer, nullable=False, default=1),
    Column("seq", Integer, nullable=False),
    Column("created_seq", Integer, nullable=False),
    # What follows is staff's alone, and so is a change of it: customers hear nothing of that.
    Column("waits_since", Integer),  # since when its customer waits for an answer (`promises`)
    Column("due", Integer),  # by when that is promised
    Column("minutes", Integer, nullable=False, default=0),  # the sum of its `time_entries`
    Column(
        "staff_seq", Integer, nullable=False, default=0
    ),  # its last change of that kind; 0: none
    Column("staff_updated", Integer, nullable=False, default=0),  # when that was
    Index("tickets_newest", "last_message", "id"),
    Index("tickets_account_newest", "account_id", "last_message", "id"),
    Index("tickets_seq", "seq"),
    Index("tickets_account_seq", "account_id", "seq"),
    Index("tickets_queue", "department_id", "status", "asked", "id"),
    Index("tickets_created_seq", "created_seq"),
    Index("tickets_account_created_seq", "account_id", "created_seq"),
    sqlite_autoincrement=True,
)
Index("tickets_due", tickets.c.due, sqlite_where=tickets.c.due.is_not(None))
Index("tickets_staff_seq", tickets.c.staff_seq)

messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", Integer, ForeignKey("tickets.id"), nullable=False),
    Column("account_id", Integer, ForeignKey("accounts.id"), nullable=False),  # as its ticket's
    Column("number", Integer),  # None: internal
    Column("author_id", Integer, ForeignKey("people.id"), nullable=False),
    Column("created", Integer, nullable=False),
    Column("format", Text, nullable=False),
    Column("internal", Boolean, nullable=False, default=False),
    Column("channel", Text, nullable=False, default="app"),
    Column("attachments", Integer, nullable=False, default=0),
    Column("token", Text),
    Column("conversation", Text, nullable=False, default="", server_default=""),  # "": main
    Column("seq", Integer, nullable=False),
    Column("size", Integer, nullable=False),  # of the body in bytes, to bound pages
    Column("body", Text, nullable=False),  # last: it may fill overflow pages
    Index("messages_ticket", "ticket_id", "created", "id"),
    Index("messages_newest", "created", "id", "size"),
    Index("messages_account_newest", "account_id", "internal", "created", "id", "size"),
    Index("messages_seq", "seq", "size"),
    Index("messages_account_seq", "account_id", "internal", "seq", "size"),
    sqlite_autoincrement=True,
)

merged_messages = Table(
    "merged_messages",
    metadata,
    Column("message_id", Integer, ForeignKey("messages.id"), primary_key=True),
    Column("origin_id", Integer, nullable=False),  # the ticket, which is gone
    Column("number", Text, nullable=False),  # its number
)
"""Which messages were written in a ticket that became part of theirs; the first one counts."""

conversations = Table(
    "conversations",
    metadata,
    Column("id", Text, primary_key=True),  # chosen by whoever began it
    Column("ticket_id", Integer, ForeignKey("tickets.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("internal", Boolean, nullable=False),  # for good, as each of its messages
    Column("person_id", Integer, ForeignKey("people.id"), nullable=False),
    Column("created", Integer, nullable=False),
    Column("messages", Integer, nullable=False, default=0),
    Column("last_message", Integer, nullable=False),
)
"""Those of a ticket beside the main one with its customer (`conversations`)."""

secrets = Table(
    "secrets",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", Integer, ForeignKey("tickets.id"), nullable=False, index=True),
    Column("field", Text, nullable=False),  # of the form; "" with a reply
    Column("kind", Text, nullable=False),
    Column("login", Text),  # these four are None once destroyed
    Column("password", Text),
    Column("host", Text),
    Column("port", Integer),
    Column("given", Integer, nullable=False),
    Column("purged", Boolean, nullable=False, default=False),
    sqlite_autoincrement=True,
)
"""Logins that customers gave; they go when their ticket closes (`credentials`)."""

activity = Table(
    "activity",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", Integer, ForeignKey("tickets.id"), nullable=False, index=True),
    Column("person_id", Integer, ForeignKey("people.id")),  # None: the helpdesk itself
    Column("time", Integer, nullable=False),
    Column("what", Text, nullable=False),
    Column("detail", Text, nullable=False, default="{}"),  # JSON
    sqlite_autoincrement=True,
)
"""What happened to a ticket beside its messages, which tell of themselves."""

attachments = Table(
    "attachments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("message_id", Integer, ForeignKey("messages.id"), nullable=False, index=True),
    Column("upload_id", Text, ForeignKey("uploads.id"), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    sqlite_autoincrement=True,
)

uploads = Table(
    "uploads",
    metadata,
    Column("id", Text, primary_key=True),  # also the file's name on disk
    Column("person_id", Integer, ForeignKey("people.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("length", Integer, nullable=False),
    Column("created", Integer, nullable=False),
    Column("sha256", Text),  # None: not finished
    Column("message_id", Integer, ForeignKey("messages.id")),  # None: not claimed
)

keys = Table(
    "keys",
    metadata,
    Column("person_id", Integer, ForeignKey("people.id"), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("request", LargeBinary, nullable=False),  # HMAC of method, path and body
    Column("status", Integer, nullable=False),
    Column("answer", LargeBinary, nullable=False),
    Column("etag", Text),
    Column("created", Integer, nullable=False),
)
"""Idempotency keys with the answer they got; kept for ever."""

marks = Table(
    "marks",
    metadata,
    Column("person_id", Integer, ForeignKey("people.id"), primary_key=True),
    Column("ticket_id", Integer, ForeignKey("tickets.id"), primary_key=True),
    Column("until", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Index("marks_seq", "person_id", "seq"),
)
"""Up to when somebody has read a ticket."""

removals = Table(
    "removals",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("ticket_id", Integer, nullable=False),
    Column("account_id", Integer, nullable=False),
)
"""Tombstones of tickets."""

merges = Table(
    "merges",
    metadata,
    Column("ticket_id", Integer, primary_key=True),
    Column("account_id", Integer, nullable=False),
    Column("into_id", Integer, ForeignKey("tickets.id"), nullable=False, index=True),
)
"""Of which ticket one that is gone became a part."""

links = Table(
    "links",
    metadata,
    Column("ticket_id", Integer, ForeignKey("tickets.id"), primary_key=True),
    Column("kind", Text, primary_key=True),  # what the other one is to it (`links`)
    Column("other_id", Integer, ForeignKey("tickets.id"), primary_key=True),
    sqlite_with_rowid=False,
)
"""Ties between tickets, each told from both ends: two rows."""

tags = Table(
    "tags",
    metadata,
    Column("name", Text, primary_key=True),
    Column("uses", Integer, nullable=False),
)
"""On how many tickets each tag is."""

time_entries = Table(
    "time_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", Integer, ForeignKey("tickets.id"), nullable=False),
    Column("person_id", Integer, ForeignKey("people.id"), nullable=False),
    Column("worked", Integer, nullable=False),  # when the work ended
    Column("minutes", Integer, nullable=False),
    Column("billable", Boolean, nullable=False),
    Column("note", Text, nullable=False),
    Index("time_ticket", "ticket_id", "worked", "id"),
    Index("time_person", "person_id", "worked", "id"),
    Index("time_worked", "worked", "id"),
    sqlite_autoincrement=True,
)
"""How long staff worked on what."""

customer_notes = Table(
    "customer_notes",
    metadata,
    Column("account_id", Integer, ForeignKey("accounts.id"), primary_key=True),
    Column("text", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("person_id", Integer, ForeignKey("people.id"), nullable=False),  # who wrote it last
    Column("updated", Integer, nullable=False),
)
"""What staff wrote down about a customer; for staff alone."""

views = Table(
    "views",
    metadata,
    Column("id", Text, primary_key=True),  # chosen by whoever made it
    Column("made", Integer, nullable=False),  # their order
    Column("data", Text, nullable=False),  # JSON, which clients alone understand
    Column("version", Integer, nullable=False),
    Column("person_id", Integer, ForeignKey("people.id"), nullable=False),  # who wrote it last
)
"""Views of tickets that staff share (`views`)."""

imports = Table(
    "imports",
    metadata,
    Column("message_id", Integer, ForeignKey("messages.id"), primary_key=True),
    Column("person_id", Integer, ForeignKey("people.id"), nullable=False),  # who brought it in
    Column("time", Integer, nullable=False),  # when that was
    Column("source", Text, nullable=False),  # such as the name of a file; may be ""
    Column("role", Text, nullable=False),  # of its author
    # Its author as named there; None: the message's own `author_id` is them.
    Column("name", Text),
    Column("email", Text),
    Column("origin", Text, index=True),  # by what it is known again, such as a Message-ID
)
"""Messages that were said elsewhere, and brought in by staff."""
