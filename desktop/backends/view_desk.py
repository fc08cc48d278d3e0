"""Keeping views at a helpdesk, for all its staff."""

from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class KeptView:
    """A view as a helpdesk keeps it; whether it can be understood is another question."""

    id: str
    by: str
    """The name of who changed it last."""
    version: str
    data: dict[str, Any]


class ViewDesk(Protocol):
    """Calls need the helpdesk to be reached; problems mean the same as those of `Backend`.

    Only called where `Capabilities.shared_views`.
    """

    async def views(self) -> list[KeptView]:
        """Return the views that staff share."""
        ...

    async def save_view(self, id: str, data: dict[str, Any], version: str) -> KeptView:
        """Keep a view under its id; `Conflict` where it is not that *version* any more.

        An empty version keeps it whatever is there: the same again is done once.
        """
        ...

    async def remove_view(self, id: str) -> None:
        """Remove a view; one that is gone is no error."""
        ...
