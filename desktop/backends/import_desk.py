"""Taking in what was said elsewhere: messages with their own authors and times."""

from collections.abc import Sequence
from typing import Protocol

from desktop.backends.base import Outgoing, Receipt
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import ImportMessages


class ImportDesk(Protocol):
    """Problems mean the same as those of `Backend`. Only called where `Capabilities.imports`."""

    async def take_in(self, command: ImportMessages, outgoing: Outgoing) -> Receipt:
        """Open a ticket of what was said elsewhere, or add it to one.

        What is in the helpdesk already, by its `origin`, is left out; `AlreadyImported` where
        nothing is left.
        """
        ...

    async def known(self, origins: Sequence[str]) -> dict[str, tuple[RemoteId, str]]:
        """Return which of *origins* are in the helpdesk, with the id and number of the ticket."""
        ...
