"""The parts of a list that is cut into groups: as many as customers, each made when looked at."""

from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import overload

import msgspec


class TicketGroup(msgspec.Struct, frozen=True, gc=False):
    """A part of a list that is cut into groups."""

    key: str
    """Stable: see `domain.ordering.GroupName`."""
    label: str
    """What the helpdesk calls it; "" for what has no value, and for days."""
    first: int
    """Where its first ticket stands in the list."""
    count: int
    unread: int


class TicketGroups(Sequence[TicketGroup]):
    """Groups in their order, by how many tickets each has and what finds its name.

    To make all 20,000 of a list by customer would take longer than to find them.
    """

    __slots__ = ("_firsts", "_name", "_unread", "counts")

    def __init__(
        self,
        counts: Sequence[int] = (),
        unread: Sequence[int] = (),
        name: Callable[[int], tuple[str, str]] = lambda at: (str(at), ""),
    ) -> None:
        """*name* returns the key and the label of the group at a place."""
        self.counts = counts
        """How many tickets each has."""
        self._unread = unread
        self._name = name
        self._firsts = [0, *accumulate(counts)]

    @property
    def firsts(self) -> Sequence[int]:
        """Where the first ticket of each stands in the list; behind them, how many there are."""
        return self._firsts

    def __len__(self) -> int:
        return len(self.counts)

    @overload
    def __getitem__(self, at: int) -> TicketGroup: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[TicketGroup]: ...
    def __getitem__(self, at: int | slice) -> TicketGroup | Sequence[TicketGroup]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        place = range(len(self))[at]
        key, label = self._name(place)
        return TicketGroup(key, label, self._firsts[place], self.counts[place], self._unread[place])
