"""Windowed lists of tickets: the count at once, rows where somebody looks."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Protocol

from desktop.domain.ids import TicketRef
from desktop.domain.ticket import TicketRow
from desktop.store.database import Database
from desktop.store.selection import Key, Selection
from desktop.store.ticket_rows import TicketRows

PAGE = 128
_PAGES_KEPT = 32


class TicketList(Protocol):
    """The tickets of one query as they stood when it was asked.

    Tickets that change afterwards may shift: ask for a new list when `TicketsChanged` says that
    the membership changed, and `forget_rows` when it does not.
    """

    @property
    def count(self) -> int:
        """How many tickets it has; of a search that is not complete, how many were found yet."""
        ...

    @property
    def complete(self) -> bool:
        """Whether `count` and `rows` cover everything that matches."""
        ...

    def finish(self) -> None:
        """Find everything; may take some tenths of a second and may be called on any thread."""
        ...

    def rows(self, first: int, n: int) -> list[TicketRow]:
        """Return the tickets at *first* and after, *n* at most."""
        ...

    def index_of(self, ref: TicketRef) -> int | None:
        """Return where a ticket stands, or None where it is not in the list."""
        ...

    def forget_rows(self) -> None:
        """Read rows anew when they are asked for next."""
        ...


class _Pages:
    """Rows in pages of `PAGE`, the last used ones kept."""

    def __init__(self, load: Callable[[int], list[TicketRow]]) -> None:
        self._load = load
        self._kept: OrderedDict[int, list[TicketRow]] = OrderedDict()

    def rows(self, first: int, n: int, count: int) -> list[TicketRow]:
        end = min(first + n, count)
        found: list[TicketRow] = []
        for page in range(first // PAGE, -(-end // PAGE)):
            start = page * PAGE
            found += self._page(page)[max(0, first - start) : end - start]
        return found

    def clear(self) -> None:
        self._kept.clear()

    def _page(self, page: int) -> list[TicketRow]:
        if page in self._kept:
            self._kept.move_to_end(page)
        else:
            self._kept[page] = self._load(page)
            if len(self._kept) > _PAGES_KEPT:
                self._kept.popitem(last=False)
        return self._kept[page]


class PlainList:
    """A list without a search: reads only the pages that are looked at."""

    complete = True

    def __init__(self, cache: Database, rows: TicketRows, selection: Selection) -> None:
        self._cache = cache
        self._rows = rows
        self._selection = selection
        self._count = selection.count(cache)
        self._pages = _Pages(self._load)
        # The last place before each of these positions, so that a jump walks from the nearest.
        self._anchors: dict[int, Key] = {}
        self._positions: list[int] = []

    @property
    def count(self) -> int:
        return self._count

    def finish(self) -> None:
        """Nothing is left to find."""

    def rows(self, first: int, n: int) -> list[TicketRow]:
        return self._pages.rows(first, n, self._count)

    def forget_rows(self) -> None:
        self._pages.clear()

    def index_of(self, ref: TicketRef) -> int | None:
        found = self._rows.key(ref)
        if found is None:
            return None
        key, updated = found
        if not self._selection.accepts(key[2], updated):
            return None
        return self._selection.before(self._cache, key, None)

    def _load(self, page: int) -> list[TicketRow]:
        start = page * PAGE
        at = bisect_right(self._positions, start) - 1
        position = self._positions[at] if at >= 0 else 0
        after = self._anchors.get(position)
        limit = min(PAGE, self._count - start)
        keys = self._selection.keys(self._cache, after, start - position, limit)
        if len(keys) == PAGE:
            self._remember(start + PAGE, keys[-1])
        return self._rows.at([key[3] for key in keys])

    def _remember(self, position: int, last: Key) -> None:
        if position not in self._anchors:
            self._anchors[position] = last
            self._positions.insert(bisect_right(self._positions, position), position)


class HitList:
    """What a search found, in order; the rest is found when `finish` is called."""

    def __init__(
        self,
        rows: TicketRows,
        hits: Sequence[int],
        rest: Callable[[], Sequence[int]] | None,
    ) -> None:
        self._rows = rows
        self._hits = hits
        self._rest = rest
        self._pages = _Pages(self._load)

    @property
    def count(self) -> int:
        return len(self._hits)

    @property
    def complete(self) -> bool:
        return self._rest is None

    def finish(self) -> None:
        rest = self._rest
        if rest is not None:
            self._hits = rest()
            self._rest = None
            self._pages.clear()

    def rows(self, first: int, n: int) -> list[TicketRow]:
        return self._pages.rows(first, n, len(self._hits))

    def forget_rows(self) -> None:
        self._pages.clear()

    def index_of(self, ref: TicketRef) -> int | None:
        found = self._rows.key(ref)
        if found is None:
            return None
        try:
            return self._hits.index(found[0][3])
        except ValueError:
            return None

    def _load(self, page: int) -> list[TicketRow]:
        return self._rows.at(self._hits[page * PAGE : (page + 1) * PAGE])
