"""What there is to choose from: views with their counts, departments, statuses, catalogs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import msgspec

from desktop.domain.catalog import Catalog
from desktop.domain.ids import AccountId
from desktop.domain.status import Status
from desktop.domain.views import View
from desktop.store.cells import account_number, all_cells
from desktop.store.codec import decode_catalog, encode
from desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class ViewCount:
    """How many tickets a view holds, and how many of them are unread."""

    total: int
    unread: int


class Catalogs:
    """The choices that cache.db knows."""

    def __init__(self, cache: Database) -> None:
        self._cache = cache

    def catalog(self, account: AccountId) -> Catalog | None:
        """Return the catalog as fetched last, or None.

        One that another version kept with things unknown here is fetched anew soon: also None.
        """
        row = self._cache.row("SELECT catalog FROM accounts WHERE id = ?", (account,))
        return _known(row[0]) if row and row[0] is not None else None

    def save_catalog(self, account: AccountId, catalog: Catalog) -> bool:
        """Keep an account's catalog; tell whether it differs from the one before."""
        data = encode(catalog)
        with self._cache.transaction() as tx:
            n = account_number(tx, account)
            return bool(
                tx.run(
                    "UPDATE accounts SET catalog = ?1 WHERE n = ?2 AND catalog IS NOT ?1",
                    (data, n),
                )
            )

    def view_counts(
        self, views: Mapping[View, frozenset[Status] | None], account: AccountId | None
    ) -> dict[View, ViewCount]:
        """Return how many tickets each view holds in one account or in all."""
        cells = [c for c in all_cells(self._cache) if account is None or c.account == account]
        counts: dict[View, ViewCount] = {}
        for view, statuses in views.items():
            held = [c for c in cells if statuses is None or c.status in statuses]
            counts[view] = ViewCount(
                total=sum(c.count for c in held), unread=sum(c.count for c in held if c.unread)
            )
        return counts

    def departments(self, account: AccountId | None) -> list[str]:
        """Return the names of departments that tickets or catalogs name, sorted."""
        names = {c.department for c in all_cells(self._cache) if account in (None, c.account)}
        for catalog in self._catalogs(account):
            names.update(d.name for d in catalog.departments)
        return sorted(names, key=str.casefold)

    def status_labels(self, account: AccountId | None) -> list[tuple[Status, str]]:
        """Return the statuses that tickets or catalogs name, in the order of `Status`."""
        labels = {
            (c.status, c.label) for c in all_cells(self._cache) if account in (None, c.account)
        }
        for catalog in self._catalogs(account):
            labels.update((s.meaning, s.label) for s in catalog.statuses)
        order = list(Status)
        return sorted(labels, key=lambda pair: (order.index(pair[0]), pair[1].casefold()))

    def _catalogs(self, account: AccountId | None) -> Iterator[Catalog]:
        rows = self._cache.rows(
            "SELECT catalog FROM accounts WHERE catalog IS NOT NULL AND (?1 IS NULL OR id = ?1)",
            (account,),
        )
        for (data,) in rows:
            if (catalog := _known(data)) is not None:
                yield catalog


def _known(data: bytes) -> Catalog | None:
    try:
        return decode_catalog(data)
    except msgspec.ValidationError:
        return None
