"""Accounts, their tokens where there is no keyring, and small settings."""

from dataclasses import replace

import msgspec

from desktop.domain.accounts import Account, free_colour
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing
from desktop.domain.ids import AccountId
from desktop.store.database import Database
from desktop.store.times import micros_of

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Account).decode


class AccountStore:
    """What own.db knows of sign-ins."""

    def __init__(self, own: Database) -> None:
        self._own = own

    def add(self, account: Account) -> None:
        """Keep a new account, last of all; its id and name must be free."""
        others = self._known()
        colour = account.colour or free_colour(a.colour for a in others if not a.signed_out)
        place = max((a.place for a in others), default=-1) + 1
        account = replace(account, colour=colour, place=place)
        with self._own.transaction() as tx:
            tx.run(
                "INSERT INTO accounts (id, name, added, data) VALUES (?, ?, ?, ?)",
                (account.id, account.name, micros_of(account.added), _encode(account)),
            )

    def update(self, account: Account) -> None:
        """Replace what is known of an account (its person may be renamed at the helpdesk)."""
        with self._own.transaction() as tx:
            changed = tx.run(
                "UPDATE accounts SET name = ?, added = ?, data = ? WHERE id = ?",
                (account.name, micros_of(account.added), _encode(account), account.id),
            )
        if not changed:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such account"))

    def all(self) -> list[Account]:
        """Return every account that is signed in, in the order that the person gave them."""
        return [account for account in self._known() if not account.signed_out]

    def left(self) -> list[Account]:
        """Return the accounts that are signed out and whose unsent writing is kept."""
        return [account for account in self._known() if account.signed_out]

    def get(self, id: AccountId) -> Account | None:
        """Return the account with that id, or None."""
        row = self._own.row("SELECT data FROM accounts WHERE id = ?", (id,))
        if row is None:
            return None
        account = _decode(row[0])
        if account.colour is None:
            return next((known for known in self._known() if known.id == id), None)
        return account

    def by_name(self, name: str) -> Account | None:
        """Return the account that the person calls so, or None."""
        row = self._own.row("SELECT data FROM accounts WHERE name = ?", (name,))
        return None if row is None else self.get(_decode(row[0]).id)

    def leave(self, account: Account) -> None:
        """Note that an account is signed out, with its drafts and outbox kept for the next time."""
        with self._own.transaction() as tx:
            for table in ("secrets", "read_marks"):
                tx.run(f"DELETE FROM {table} WHERE account = ?", (account.id,))  # noqa: S608
            tx.run(
                "UPDATE accounts SET data = ? WHERE id = ?",
                (_encode(replace(account, signed_out=True)), account.id),
            )
            tx.scrub()

    def secret(self, id: AccountId) -> str | None:
        """Return the token kept here for want of a keyring, or None."""
        row = self._own.row("SELECT secret FROM secrets WHERE account = ?", (id,))
        return None if row is None else row[0]

    def set_secret(self, id: AccountId, secret: str) -> None:
        """Keep a token in the encrypted profile, where no keyring can."""
        with self._own.transaction() as tx:
            tx.run("INSERT OR REPLACE INTO secrets (account, secret) VALUES (?, ?)", (id, secret))
            tx.scrub()

    def _known(self) -> list[Account]:
        rows = self._own.rows("SELECT data FROM accounts ORDER BY added, id")
        known = sorted((_decode(data) for (data,) in rows), key=lambda account: account.place)
        for position, account in enumerate(known):
            if account.colour is None:
                # From before accounts had colours: kept with whatever changes of it next.
                colour = free_colour(a.colour for a in known if a.colour is not None)
                known[position] = replace(account, colour=colour)
        return known

    def setting(self, key: str) -> str | None:
        """Return the JSON text stored under *key*, or None."""
        row = self._own.row("SELECT value FROM settings WHERE key = ?", (key,))
        return None if row is None else row[0]

    def set_setting(self, key: str, value: str) -> None:
        """Store a small JSON text under *key*."""
        with self._own.transaction() as tx:
            tx.run("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, value))
