"""Bringing tickets up to date that were kept by a version without facets; nothing is fetched."""

import time
from itertools import groupby

from desktop.domain.ids import AccountId
from desktop.store.codec import decode_ticket
from desktop.store.database import Database
from desktop.store.facet_save import Faceted, FacetSave
from desktop.store.listed import Wishes

_STEP = 200


def fill_facets(cache: Database, wishes: Wishes, seconds: float) -> int:
    """Bring some more tickets up to date, the newest first; return how many may be left.

    Without any *seconds* it only tells.
    """
    begun = time.monotonic()
    left = behind(cache)
    while left and seconds > 0:
        left = _fill(cache, wishes)
        if time.monotonic() - begun >= seconds:
            break
    return left


def behind(cache: Database) -> int:
    """Return up to which row tickets may lack facets; 0 where none does."""
    row = cache.row("SELECT behind FROM facet_state")
    return row[0] if row else 0


def _fill(cache: Database, wishes: Wishes) -> int:
    with cache.transaction() as tx:
        row = tx.row("SELECT behind FROM facet_state")
        found = tx.rows(
            "SELECT t.account, a.id, t.row, t.cell, t.data FROM tickets t "
            "JOIN accounts a ON a.n = t.account WHERE t.row <= ? ORDER BY t.row DESC LIMIT ?",
            (row[0] if row else 0, _STEP),
        )
        left = found[-1][2] - 1 if len(found) == _STEP else 0
        for (account, id), rows in groupby(sorted(found), key=lambda row: row[:2]):
            told = [(row, cell, decode_ticket(data)) for *_, row, cell, data in rows]
            listed = wishes.of(AccountId(id), [ticket.id for _, _, ticket in told])
            FacetSave(tx, account).put([Faceted(r, cell, listed.of(t)) for r, cell, t in told])
        tx.run("UPDATE facet_state SET behind = ?", (left,))
    return left
