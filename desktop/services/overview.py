"""How the team does: asked of the helpdesk when somebody looks, worked out away from the window."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem, TooMuch, Unsupported
from desktop.domain.history import Gathered, TicketHistory
from desktop.domain.ids import AccountId
from desktop.domain.overview_board import Asked, Board, board
from desktop.store.histories import HistoryStore, pack
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    from desktop.backends.base import Backend

DAY: Final = 86_400.0
SPARE: Final = 2 * DAY
"""Asked for beyond what is shown: a day of one zone is two of others."""


class Overview:
    """Keeps what each account was told last, in the profile too, for a start without a network."""

    def __init__(
        self,
        online: Callable[[AccountId], "Backend"],
        store: HistoryStore,
        worker: Worker,
        readers: Worker,
        aside: Worker,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._online = online
        self._store = store
        self._worker = worker
        self._readers = readers
        self._aside = aside
        self._clock = clock
        self._kept: dict[AccountId, Gathered] = {}

    async def kept(self, account: AccountId) -> Gathered | None:
        """Return what was told last, be it before this start; None where nothing ever was."""
        if account not in self._kept:
            found = None
            with suppress(Problem):  # a damaged file is told elsewhere
                found = await self._readers.run(self._store.load, account)
            if found is not None:
                self._kept.setdefault(account, found)
        return self._kept.get(account)

    async def gather(
        self, account: AccountId, asked: Asked, told: Callable[[int], None]
    ) -> Gathered:
        """Ask how tickets went in those days and as many before; *told* hears how many came.

        Raises `Problem` where the helpdesk cannot be asked; what was told before stays.
        """
        now = self._clock()
        since = asked.since - SPARE
        desk = self._online(account).staff
        if desk is None:
            raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "overviews"))
        found: dict[str, TicketHistory] = {}
        whole = True
        try:
            async for page in desk.histories(datetime.fromtimestamp(since, UTC)):
                # One that changed meanwhile may come twice; the later page knows more.
                found |= {history.id: history for history in page}
                told(len(found))
        except TooMuch:
            if not found:
                raise
            whole = False
        gathered = Gathered(tuple(found.values()), since, now, whole)
        self._kept[account] = gathered
        return gathered

    async def keep(self, account: AccountId, gathered: Gathered) -> None:
        """Keep it for the next start; a disk that is full has it kept until the end of this one."""
        with suppress(Problem):
            data = await self._aside.run(pack, gathered)
            await self._worker.run(self._store.save, account, gathered, data)

    async def board(self, gathered: Gathered, asked: Asked) -> Board:
        """Work out what to show, as things stood when it was told."""
        return await self._readers.run(board, gathered.histories, asked, gathered.at)
