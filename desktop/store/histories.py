"""How tickets went, as the helpdesk told it last: one packed row for each account."""

import zlib
from dataclasses import dataclass

import msgspec

from desktop.domain.history import Gathered, TicketHistory
from desktop.domain.ids import AccountId
from desktop.store.database import Database

_QUICK = 1
_decode = msgspec.msgpack.Decoder(tuple[TicketHistory, ...]).decode
_encode = msgspec.msgpack.Encoder().encode


def pack(gathered: Gathered) -> bytes:
    """Return histories as they are kept; takes a second for a hundred thousand of them."""
    return zlib.compress(_encode(gathered.histories), _QUICK)


@dataclass(frozen=True, slots=True)
class HistoryStore:
    """What cache.db keeps for overviews."""

    cache: Database

    def save(self, account: AccountId, gathered: Gathered, data: bytes) -> None:
        """Keep what `pack` made of *gathered* in place of what was kept before.

        Nothing is kept of an account that was signed out meanwhile.
        """
        with self.cache.transaction() as tx:
            tx.run(
                "INSERT OR REPLACE INTO histories (account, since, at, whole, data) "
                "SELECT n, ?, ?, ?, ? FROM accounts WHERE id = ?",
                (gathered.since, gathered.at, gathered.whole, data, account),
            )

    def load(self, account: AccountId) -> Gathered | None:
        """Return what was kept, or None; also for what another version kept in its own way."""
        row = self.cache.row(
            "SELECT h.since, h.at, h.whole, h.data FROM histories h "
            "JOIN accounts a ON a.n = h.account WHERE a.id = ?",
            (account,),
        )
        if row is None:
            return None
        since, at, whole, data = row
        try:
            return Gathered(_decode(zlib.decompress(data)), since, at, whole=bool(whole))
        except (zlib.error, msgspec.MsgspecError):
            return None
