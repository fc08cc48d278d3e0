"""Keeping saved replies and macros at a helpdesk, for all its staff."""

from typing import Protocol

from desktop.domain.macros import Macro


class MacroDesk(Protocol):
    """Calls need the helpdesk to be reached; problems mean the same as those of `Backend`.

    They are read with the catalog (`Catalog.macros`).
    """

    async def save_macro(self, macro: Macro) -> Macro:
        """Keep a macro under its id; `Conflict` where it is not the `version` it was made from.

        An empty version keeps it whatever is there: the same again is done once.
        """
        ...

    async def remove_macro(self, id: str) -> None:
        """Remove a macro; one that is gone is no error."""
        ...
