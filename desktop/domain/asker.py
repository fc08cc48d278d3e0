"""Who looks at a list, and when: what conditions such as "me" and "today" depend on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from desktop.domain.ids import AccountId
from desktop.domain.ticket import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """The person at one moment, in their own time zone."""

    now: datetime
    """Aware; its `tzinfo` is the person's time zone, also for other days of the year."""
    people: Mapping[AccountId, Person] = field(default_factory=dict[AccountId, Person])
    """Who they are, by account."""
    departments: Mapping[AccountId, frozenset[str]] = field(
        default_factory=dict[AccountId, frozenset[str]]
    )
    """By name those that they work in, by account; an account that is missing has all of them."""
    first_weekday: int = 0
    """With which day their week begins; 0 is Monday."""
    priorities: tuple[str, ...] = ()
    """The helpdesks' codes of priorities in their order, which sorting and grouping follow; what
    is not among them comes after them, by its name."""

    @property
    def zone(self) -> tzinfo:
        """The person's time zone."""
        zone = self.now.tzinfo
        if zone is None:
            raise ValueError("the moment of asking has no time zone")
        return zone
