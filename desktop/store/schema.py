"""The formats of both files, step by step. A step that was released never changes."""

from desktop.store.database import Migration

OWN: tuple[Migration, ...] = (
    (
        """CREATE TABLE accounts (
            id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, added INTEGER NOT NULL,
            data BLOB NOT NULL) WITHOUT ROWID""",
        """CREATE TABLE secrets (
            account TEXT PRIMARY KEY, secret TEXT NOT NULL) WITHOUT ROWID""",
        "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        """CREATE TABLE read_marks (
            account TEXT NOT NULL, ticket TEXT NOT NULL,
            until INTEGER NOT NULL, kept_unread INTEGER NOT NULL,
            PRIMARY KEY (account, ticket)) WITHOUT ROWID""",
        """CREATE TABLE drafts (
            id TEXT PRIMARY KEY, account TEXT NOT NULL, ticket TEXT, internal INTEGER NOT NULL,
            changed INTEGER NOT NULL, data BLOB NOT NULL)""",
        "CREATE INDEX drafts_of_ticket ON drafts (account, ticket)",
        """CREATE TABLE outbox (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
            account TEXT NOT NULL, ticket TEXT, created REAL NOT NULL, command BLOB NOT NULL,
            draft TEXT, seen TEXT, state TEXT NOT NULL, doubted INTEGER NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL,
            not_before REAL NOT NULL, reason TEXT NOT NULL, reason_code TEXT NOT NULL,
            uploads BLOB NOT NULL)""",
        "CREATE INDEX outbox_of_ticket ON outbox (account, ticket, sequence)",
        """CREATE TABLE files (
            n INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, size INTEGER NOT NULL,
            begun INTEGER NOT NULL)""",
        """CREATE TABLE chunks (
            file INTEGER NOT NULL REFERENCES files (n) ON DELETE CASCADE,
            start INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (file, start))""",
    ),
    (
        # The item's ticket closed while it was under way: as soon as it certainly did not
        # arrive, its logins go.
        "ALTER TABLE outbox ADD COLUMN closed INTEGER NOT NULL DEFAULT 0",
    ),
    (
        # How often a ticket was learned to have closed or gone: logins given before the last time
        # are not kept after it, however late they come.
        """CREATE TABLE closings (
            account TEXT NOT NULL, ticket TEXT NOT NULL, n INTEGER NOT NULL,
            PRIMARY KEY (account, ticket)) WITHOUT ROWID""",
    ),
    (
        # Why an item stands where it does is a code with fields, as JSON, and told in any
        # language; of what was noted before, the sentence is the one field.
        "ALTER TABLE outbox RENAME COLUMN reason TO reason_fields",
        "UPDATE outbox SET reason_fields = json_object('sentence', reason_fields) "
        "WHERE reason_fields <> ''",
        # What the person knew of the ticket when they wrote.
        "ALTER TABLE outbox ADD COLUMN basis BLOB",
    ),
    (
        # Views that the person made.
        """CREATE TABLE views (
            id TEXT PRIMARY KEY, account TEXT, place INTEGER NOT NULL,
            data BLOB NOT NULL) WITHOUT ROWID""",
    ),
)
"""own.db: what only this machine has."""

CACHE: tuple[Migration, ...] = (
    (
        """CREATE TABLE accounts (
            n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, cursor TEXT, catalog BLOB)""",
        # A cell is one combination of what lists filter by; each ticket is in one. Their sums
        # answer every count, and a list merges the cells it wants.
        """CREATE TABLE cells (
            cell INTEGER PRIMARY KEY, account INTEGER NOT NULL, status TEXT NOT NULL,
            label TEXT NOT NULL, department TEXT NOT NULL, unread INTEGER NOT NULL,
            n INTEGER NOT NULL DEFAULT 0, UNIQUE (account, status, label, department, unread))""",
        # rank is minus the time of the last message, so that the order of every list (rank, id,
        # row) ascends. doc is the ticket's number in the search index.
        """CREATE TABLE tickets (
            row INTEGER PRIMARY KEY, account INTEGER NOT NULL, id TEXT NOT NULL,
            number TEXT NOT NULL, cell INTEGER NOT NULL, rank INTEGER NOT NULL,
            updated INTEGER NOT NULL, foreign_at INTEGER, stale INTEGER NOT NULL DEFAULT 0,
            indexed INTEGER NOT NULL DEFAULT 0, doc INTEGER, data BLOB NOT NULL,
            UNIQUE (account, id))""",
        "CREATE INDEX tickets_by_rank ON tickets (rank, id)",
        "CREATE INDEX tickets_by_cell ON tickets (cell, rank, id, updated)",
        "CREATE INDEX tickets_by_updated ON tickets (updated, cell, rank, id)",
        "CREATE INDEX tickets_by_number ON tickets (number)",
        "CREATE INDEX tickets_by_doc ON tickets (doc, cell, updated, rank, id) WHERE indexed = 1",
        "CREATE INDEX tickets_stale ON tickets (account, rank) WHERE stale = 1",
        # A ticket's last change is not before its last message, except where clocks disagree.
        "CREATE INDEX tickets_odd ON tickets (updated) WHERE updated < -rank",
        "CREATE INDEX tickets_waiting ON tickets (rank) WHERE indexed = 0",
        # How many tickets of a cell are in each span of rank and of updated (some 12 days): where a
        # place in a list lies, without walking there.
        """CREATE TABLE tally (
            cell INTEGER NOT NULL, span INTEGER NOT NULL, changed INTEGER NOT NULL,
            n INTEGER NOT NULL, PRIMARY KEY (cell, span, changed)) WITHOUT ROWID""",
        """CREATE TRIGGER tickets_in AFTER INSERT ON tickets BEGIN
            UPDATE cells SET n = n + 1 WHERE cell = new.cell;
            INSERT INTO tally VALUES (new.cell, new.rank >> 40, new.updated >> 40, 1)
                ON CONFLICT DO UPDATE SET n = n + 1; END""",
        """CREATE TRIGGER tickets_out AFTER DELETE ON tickets BEGIN
            UPDATE cells SET n = n - 1 WHERE cell = old.cell;
            UPDATE tally SET n = n - 1 WHERE cell = old.cell
                AND span = old.rank >> 40 AND changed = old.updated >> 40;
            DELETE FROM tally WHERE cell = old.cell
                AND span = old.rank >> 40 AND changed = old.updated >> 40 AND n = 0; END""",
        """CREATE TRIGGER tickets_over AFTER UPDATE OF cell, rank, updated ON tickets
            WHEN old.cell <> new.cell OR old.rank >> 40 <> new.rank >> 40
                OR old.updated >> 40 <> new.updated >> 40 BEGIN
            UPDATE cells SET n = n - 1 WHERE cell = old.cell;
            UPDATE cells SET n = n + 1 WHERE cell = new.cell;
            UPDATE tally SET n = n - 1 WHERE cell = old.cell
                AND span = old.rank >> 40 AND changed = old.updated >> 40;
            DELETE FROM tally WHERE cell = old.cell
                AND span = old.rank >> 40 AND changed = old.updated >> 40 AND n = 0;
            INSERT INTO tally VALUES (new.cell, new.rank >> 40, new.updated >> 40, 1)
                ON CONFLICT DO UPDATE SET n = n + 1; END""",
        """CREATE TABLE messages (
            row INTEGER PRIMARY KEY, ticket INTEGER NOT NULL, id TEXT NOT NULL,
            created INTEGER NOT NULL, mine INTEGER NOT NULL, data BLOB NOT NULL,
            UNIQUE (ticket, id))""",
        """CREATE TABLE fetched (
            ticket INTEGER NOT NULL, attachment TEXT NOT NULL, sha256 TEXT NOT NULL,
            PRIMARY KEY (ticket, attachment)) WITHOUT ROWID""",
        # Words without their places answer every search but phrases, and quickly; phrases need the
        # places. Both are fed words that are folded already: "ascii" cuts them at spaces alone.
        """CREATE VIRTUAL TABLE words USING fts5 (
            text, content='', contentless_delete=1, tokenize='ascii', detail='none',
            prefix='1 2 3')""",
        """CREATE VIRTUAL TABLE phrases USING fts5 (
            text, content='', contentless_delete=1, tokenize='ascii')""",
        # Each word that was ever indexed; frequent ones are seen early.
        """CREATE TABLE vocabulary (
            word TEXT PRIMARY KEY, seen INTEGER NOT NULL) WITHOUT ROWID""",
        # How many documents were indexed since the index was last merged into one piece.
        "CREATE TABLE index_state (unmerged INTEGER NOT NULL, merging INTEGER NOT NULL)",
        "INSERT INTO index_state VALUES (0, 0)",
        """CREATE TABLE files (
            n INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, size INTEGER NOT NULL,
            begun INTEGER NOT NULL)""",
        """CREATE TABLE chunks (
            file INTEGER NOT NULL REFERENCES files (n) ON DELETE CASCADE,
            start INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (file, start))""",
    ),
    (
        # stale is the number of the marking that made a ticket so, 0 where its conversation is
        # here: what was fetched before a later marking does not undo it.
        "ALTER TABLE accounts ADD COLUMN marked INTEGER NOT NULL DEFAULT 1",
        "DROP INDEX tickets_stale",
        "CREATE INDEX tickets_stale ON tickets (account, rank) WHERE stale > 0",
        # Messages up to then belong to a first sync and are no news.
        "ALTER TABLE tickets ADD COLUMN quiet INTEGER NOT NULL DEFAULT -9223372036854775808",
        "UPDATE tickets SET quiet = updated WHERE stale > 0",
        "CREATE INDEX fetched_files ON fetched (sha256)",
    ),
    (
        # Downloads that broke, by the hash of what they are to become.
        """CREATE TABLE partial (
            sha256 TEXT PRIMARY KEY,
            file INTEGER NOT NULL REFERENCES files (n) ON DELETE CASCADE) WITHOUT ROWID""",
        "CREATE INDEX partial_files ON partial (file)",
    ),
    (
        # What filters, orders and groups of views see of tickets: short rows, most of it numbers,
        # so that all of them are read in some milliseconds. Texts that many tickets share are
        # numbered.
        """CREATE TABLE names (
            n INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, folded TEXT NOT NULL)""",
        "CREATE INDEX names_folded ON names (folded)",
        # What a ticket says of a person; the helpdesk may tell it differently of another ticket.
        """CREATE TABLE faces (
            n INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, called TEXT NOT NULL,
            folded_name TEXT NOT NULL, folded_email TEXT NOT NULL, folded TEXT NOT NULL,
            UNIQUE (name, email, called))""",
        """CREATE TABLE people (
            n INTEGER PRIMARY KEY, account INTEGER NOT NULL, id TEXT NOT NULL,
            face INTEGER NOT NULL, UNIQUE (account, id))""",
        """CREATE TABLE facets (
            row INTEGER PRIMARY KEY, cell INTEGER NOT NULL, rank INTEGER NOT NULL,
            id TEXT NOT NULL, updated INTEGER NOT NULL, created INTEGER NOT NULL, due INTEGER,
            last_role INTEGER NOT NULL, assignee INTEGER NOT NULL, assignee_face INTEGER NOT NULL,
            requester INTEGER NOT NULL, requester_face INTEGER NOT NULL,
            priority INTEGER NOT NULL, type INTEGER NOT NULL, messages INTEGER NOT NULL,
            attachments INTEGER NOT NULL, minutes INTEGER NOT NULL, number TEXT NOT NULL,
            subject TEXT NOT NULL)""",
        "CREATE INDEX facets_by_cell ON facets (cell)",
        # What a ticket may have any number of: tags, followers, ties, answers of its form.
        """CREATE TABLE facet_values (
            facet INTEGER NOT NULL, name INTEGER NOT NULL, row INTEGER NOT NULL,
            PRIMARY KEY (facet, name, row)) WITHOUT ROWID""",
        "CREATE INDEX facet_values_of_ticket ON facet_values (row)",
        """CREATE TRIGGER facets_over AFTER UPDATE OF cell ON tickets
            WHEN old.cell <> new.cell BEGIN
            UPDATE facets SET cell = new.cell WHERE row = new.row; END""",
        """CREATE TRIGGER facets_out AFTER DELETE ON tickets BEGIN
            DELETE FROM facets WHERE row = old.row;
            DELETE FROM facet_values WHERE row = old.row; END""",
        # Tickets up to that row, which were here before, may lack all of this yet.
        "CREATE TABLE facet_state (behind INTEGER NOT NULL)",
        "INSERT INTO facet_state SELECT coalesce(max(row), 0) FROM tickets",
    ),
    (
        # Which of its ticket's conversations a message belongs to; all before were in the main one.
        # A column with a default is noted in the schema alone: no row is written.
        "ALTER TABLE messages ADD COLUMN conversation TEXT NOT NULL DEFAULT ''",
    ),
    (
        # What an older version fetched of the native API told of no conversations, so that all of
        # them were read as one: it is fetched again from its first page. The place in the feed is
        # kept, for what goes away is told there alone. One row for each account is written.
        """UPDATE accounts
            SET cursor = json_object('phase', 'tickets', 'feed', json_extract(cursor, '$.feed'))
            WHERE CASE WHEN json_valid(cursor)
                THEN json_type(cursor, '$.phase') = 'text'
                    AND json_type(cursor, '$.feed') = 'integer'
                END""",
    ),
    (
        # How tickets went, as an overview was told it last: what is shown without a network.
        """CREATE TABLE histories (
            account INTEGER PRIMARY KEY, since REAL NOT NULL, at REAL NOT NULL,
            whole INTEGER NOT NULL, data BLOB NOT NULL)""",
    ),
    (
        # Tickets whose cell and facets are not those that the helpdesk tells, but those that the
        # person wishes; the wishes lie in own.db, of which a crash may have kept more or less.
        "CREATE TABLE wished (row INTEGER PRIMARY KEY)",
        """CREATE TRIGGER wished_out AFTER DELETE ON tickets BEGIN
            DELETE FROM wished WHERE row = old.row; END""",
    ),
)
"""cache.db: what can be fetched again."""
