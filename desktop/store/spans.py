"""Where the places of a selection lie in time, so that nobody has to walk there."""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from desktop.store.database import Database
from desktop.store.sqlite import integers

BITS = 40
"""A span is 2**40 microseconds, some 12 days; the schema's triggers count by it."""


class Spans:
    """How many selected tickets each span of rank holds, in order."""

    def __init__(self, held: dict[int, int]) -> None:
        self._spans = sorted(held)
        self._before = list(accumulate((held[span] for span in self._spans), initial=0))

    @classmethod
    def of(
        cls, cache: Database, cells: frozenset[int], since: int | None, until: int | None
    ) -> "Spans":
        """Count the tickets of some cells, changed within the bounds, exactly."""
        held: dict[int, int] = {}
        if not cells or (since is not None and until is not None and since > until):
            return cls(held)
        # Spans of `updated` that lie wholly between the bounds are counted already; tickets in
        # the spans that a bound cuts are counted here.
        rows = cache.rows(
            "SELECT span, sum(n) FROM tally WHERE cell IN carray(?1) "
            "AND (?2 IS NULL OR changed > ?2) AND (?3 IS NULL OR changed < ?3) GROUP BY span",
            (integers(cells), _span(since), _span(until)),
        )
        for first, last in _edges(since, until):
            rows += cache.rows(
                f"SELECT rank >> {BITS}, count(*) FROM tickets INDEXED BY tickets_by_updated "  # noqa: S608
                "WHERE updated BETWEEN ? AND ? AND cell IN carray(?) GROUP BY 1",
                (first, last, integers(cells)),
            )
        for span, n in rows:
            held[span] = held.get(span, 0) + n
        return cls(held)

    @property
    def count(self) -> int:
        """How many tickets there are in all."""
        return self._before[-1]

    def before(self, rank: int) -> int:
        """Return how many tickets lie in the spans before that of *rank*."""
        return self._before[bisect_left(self._spans, rank >> BITS)]

    def around(self, first: int, n: int) -> tuple[int, int, int]:
        """Return the ranks (from, below) that hold *n* places, and how many to skip there."""
        at = bisect_right(self._before, first) - 1
        last = bisect_left(self._before, first + n) - 1
        return (
            self._spans[at] << BITS,
            (self._spans[min(last, len(self._spans) - 1)] + 1) << BITS,
            first - self._before[at],
        )


def start_of(rank: int) -> int:
    """Return the smallest rank of the span that *rank* is in."""
    return rank >> BITS << BITS


def _span(time: int | None) -> int | None:
    return None if time is None else time >> BITS


def _edges(since: int | None, until: int | None) -> list[tuple[int, int]]:
    """Return the times (from, to) within bounds in the spans that a bound cuts."""
    edges: list[tuple[int, int]] = []
    if since is not None:
        end = start_of(since) + (1 << BITS) - 1
        edges.append((since, end if until is None else min(end, until)))
    if until is not None and (since is None or since >> BITS != until >> BITS):
        edges.append((start_of(until), until))
    return edges
