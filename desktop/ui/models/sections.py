"""Where headings stand between the tickets of a grouped list, and which groups are folded."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import accumulate
from typing import overload

import msgspec


class Heading(msgspec.Struct, frozen=True, gc=False):
    """The line over a group. `count` is that of its tickets, shown or folded away.

    There may be as many as customers: it is quick to make, and worded when it is looked at.
    """

    key: str
    """What the group is known by within its view, also after a refresh."""
    label: str
    count: int
    folded: bool = False
    wording: Callable[[str, str], str] | None = None
    """Returns the words for a key and a label; None: the label as it is."""

    @property
    def words(self) -> str:
        """What the line says."""
        return self.label if self.wording is None else self.wording(self.key, self.label)


class Headings(Sequence[Heading]):
    """The lines over the groups of a list, laid out: where each stands. Made on any thread.

    A heading itself is made when it is looked at.
    """

    __slots__ = ("_folded", "_make", "counts", "firsts", "places")

    def __init__(
        self,
        counts: Sequence[int],
        make: Callable[[int], Heading],
        folded: Collection[int] = (),
    ) -> None:
        """*counts* are those of the tickets under each; *folded* are the places of groups."""
        self.counts = counts
        self._make = make
        self._folded = frozenset(folded)
        self.firsts = [0, *accumulate(counts)]
        """The first ticket under each, among all tickets; behind them, how many there are."""
        shown = (
            [0 if at in self._folded else n for at, n in enumerate(counts)] if folded else counts
        )
        # One more for each heading before it.
        self.places = [place + at for at, place in enumerate(accumulate(shown, initial=0))]
        """Where each stands in the list; behind them, how many places that has."""

    @classmethod
    def of(cls, headings: Sequence[Heading]) -> "Headings":
        """Return headings that are there, laid out."""
        if isinstance(headings, Headings):
            return headings
        folded = [at for at, heading in enumerate(headings) if heading.folded]
        return cls([heading.count for heading in headings], headings.__getitem__, folded)

    def is_folded(self, at: int) -> bool:
        """Tell whether the tickets of a group are not shown."""
        return at in self._folded

    def __len__(self) -> int:
        return len(self.counts)

    @overload
    def __getitem__(self, at: int) -> Heading: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Heading]: ...
    def __getitem__(self, at: int | slice) -> Heading | Sequence[Heading]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        return self._make(range(len(self))[at])


class Sections:
    """Maps places of the list, headings counted, to places among the tickets, and back.

    Without groups each place is a ticket's.
    """

    def __init__(self, headings: Sequence[Heading], tickets: int) -> None:
        self._headings = Headings.of(headings)
        self._places, self._firsts = self._headings.places, self._headings.firsts
        self.count = self._places[-1] if headings else tickets
        """How many places the list has."""

    @property
    def headings(self) -> Iterable[tuple[int, Heading]]:
        """The headings with their places."""
        return zip(self._places, self._headings, strict=False)

    def heading(self, place: int) -> Heading | None:
        """Return the heading at *place*, or None where a ticket stands."""
        at = self._section(place)
        return None if at is None or self._places[at] != place else self._headings[at]

    def heading_over(self, place: int) -> tuple[int, Heading] | None:
        """Return the heading that *place* stands under, or is, and where that stands."""
        at = self._section(place)
        return None if at is None else (self._places[at], self._headings[at])

    def ticket(self, place: int) -> int | None:
        """Return which ticket stands at *place*; None at a heading."""
        at = self._section(place)
        if at is None:
            return place
        beyond = place - self._places[at]
        return self._firsts[at] + beyond - 1 if beyond else None

    def place(self, ticket: int) -> int | None:
        """Return where a ticket stands; None where its group is folded."""
        if not self._headings:
            return ticket
        at = bisect_right(self._firsts, ticket) - 1
        if not 0 <= at < len(self._headings) or self._headings.is_folded(at):
            return None
        return self._places[at] + 1 + ticket - self._firsts[at]

    def _section(self, place: int) -> int | None:
        return bisect_right(self._places, place) - 1 if self._headings else None
