"""Who else of the staff is at a ticket, and what they do there."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.ids import RemoteId


class Doing(StrEnum):
    """What somebody does at a ticket."""

    VIEWING = "viewing"
    REPLYING = "replying"
    NOTING = "noting"
    """Writing what only staff will read."""


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who has a ticket on show."""

    id: RemoteId
    name: str
    doing: Doing
