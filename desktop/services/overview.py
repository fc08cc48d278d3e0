"""How the team does: asked of the helpdesk when somebody looks, worked out away from the window."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from desktop.domain.errors import Unsupported
from desktop.domain.history import TicketHistory
from desktop.domain.ids import AccountId
from desktop.domain.overview_board import Asked, Board, board
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    from desktop.backends.base import Backend

DAY: Final = 86_400.0
SPARE: Final = 2 * DAY
"""Asked for beyond what is shown: a day of one zone is two of others."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """How tickets went, as the helpdesk told it at one moment."""

    histories: tuple[TicketHistory, ...]
    since: float
    at: float


class Overview:
    """Keeps what was told last of each account until the program ends; nothing of it is stored."""

    def __init__(
        self,
        online: Callable[[AccountId], "Backend"],
        readers: Worker,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._online = online
        self._readers = readers
        self._clock = clock
        self._kept: dict[AccountId, Gathered] = {}

    def kept(self, account: AccountId) -> Gathered | None:
        """Return what was told last; None where nothing was yet."""
        return self._kept.get(account)

    async def gather(self, account: AccountId, days: int, told: Callable[[int], None]) -> Gathered:
        """Ask how tickets went in the last *days* and as many before; *told* hears how many came.

        Raises `Problem` where the helpdesk cannot be asked; what was told before stays.
        """
        now = self._clock()
        since = now - 2 * days * DAY - SPARE
        desk = self._online(account).staff
        if desk is None:
            raise Unsupported(what="overviews")
        found: dict[str, TicketHistory] = {}
        async for page in desk.histories(datetime.fromtimestamp(since, UTC)):
            # One that changed meanwhile may come twice; the later page knows more.
            found |= {history.id: history for history in page}
            told(len(found))
        gathered = Gathered(tuple(found.values()), since, now)
        self._kept[account] = gathered
        return gathered

    async def board(self, gathered: Gathered, asked: Asked) -> Board:
        """Work out what to show."""
        return await self._readers.run(board, gathered.histories, asked, self._clock())
