"""Tells of promised answers before they are late: each ticket and due time once, offline too."""

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from desktop.domain import due_watch
from desktop.domain.changes import (
    AccountsChanged,
    AnswersDue,
    Change,
    OutboxChanged,
    SyncPhase,
    SyncStateChanged,
    TicketsChanged,
)
from desktop.domain.due_watch import DueWish, Mark
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.saved_view import SortField, SortKey
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.services.library import Library
from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)

SNOOZE: Final = 600.0
"""Seconds after which what was put off is told again."""
FIRST_SYNC: Final = 20.0
"""Seconds after a start or a sleep for which the helpdesk may say what was answered meanwhile."""
JUMP: Final = 30.0
"""Seconds by which wall clock and running time part where the computer slept, or was set anew."""
_LONGEST: Final = 60.0
"""Seconds between two looks at the clock alone, which does not run on while a computer sleeps."""
_GATHERING: Final = 0.5
_SHARE: Final = 10
"""Looking takes at most one part in so many of the time: during a sync changes never end."""
_PAGE: Final = 64
_MOST: Final = 1_024
_WISH: Final = "due notices"
_MARKS: Final = "due told"
_marks = msgspec.json.Decoder(dict[str, Mark]).decode
_wish = msgspec.json.Decoder(DueWish).decode


_T = TypeVar("_T")


def _stored(text: str | None, read: Callable[[str], _T], otherwise: _T) -> _T:
    """Return what was kept; what cannot be read any more counts as never chosen."""
    try:
        return otherwise if text is None else read(text)
    except msgspec.MsgspecError:
        return otherwise


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look found: whose answers are due soon, and when the next one will be."""

    soon: tuple[TicketRow, ...]
    following: datetime | None


class BreachWatch:
    """Publishes `AnswersDue`. *clock* is the wall's, *monotonic* that of the running computer."""

    def __init__(
        self,
        settings: AccountStore,
        worker: Worker,
        readers: Worker,
        library: Library,
        publish: Callable[[Change], None],
        sync_now: Callable[[], None],
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._worker = worker
        self._readers = readers
        self._library = library
        self._publish = publish
        self._sync_now = sync_now
        self._clock = clock
        self._monotonic = monotonic
        self._wish = _stored(settings.setting(_WISH), _wish, DueWish())
        self._told = _stored(settings.setting(_MARKS), _marks, {})
        self._wake: asyncio.Event | None = None
        self._before: dict[AccountId, float | None] = {}
        """When accounts were in step last before the start, or before the computer slept."""
        self._patient_until = 0.0
        self._drift = 0.0
        """Seconds from running time to the wall's: moved only by a sleep or a clock set anew."""

    @property
    def wish(self) -> DueWish:
        """When the person wants to be told, and of which tickets."""
        return self._wish

    async def choose(self, wish: DueWish) -> None:
        """Tell as the person wants it from now on."""
        await self._worker.run(
            self._settings.set_setting, _WISH, msgspec.json.encode(wish).decode()
        )
        self._wish = wish
        self._knock()

    async def put_off(self, refs: Iterable[TicketRef]) -> None:
        """Tell these again after a while, unless they are answered by then."""
        off, until = list(refs), due_watch.at(self._clock() + SNOOZE)
        await self._worker.run(lambda: self._keep(due_watch.put_off(self._told, off, until)))
        self._knock()

    def was_told(self, ref: TicketRef) -> bool:
        """Tell whether the person was told of the ticket's present promise."""
        row, mark = self._library.ticket(ref), self._told.get(due_watch.key(ref))
        due = None if row is None else row.ticket.due
        return due is not None and mark is not None and mark.due == due.timestamp()

    async def note_told(self, refs: Iterable[TicketRef]) -> None:
        """Take note that somebody else told these, such as a rule of the helpdesk."""
        rows = [row for ref in refs if (row := self._library.ticket(ref)) is not None]
        now = self._now()
        await self._worker.run(lambda: self._keep(due_watch.marked(self._told, rows, now)))

    def receive(self, change: Change) -> None:
        """Take note of what may have changed who is promised an answer, and by when."""
        match change:
            case TicketsChanged() | OutboxChanged() | AccountsChanged():
                self._knock()
            case SyncStateChanged(state=state) if state.phase is not SyncPhase.SYNCING:
                self._knock()
            case _:
                pass

    async def run(self) -> None:
        """Tell when it is time; runs until it is cancelled."""
        import asyncio

        self._wake = asyncio.Event()
        self._be_patient()
        while True:
            if self._has_jumped():
                # Others may have answered while this computer slept.
                self._be_patient()
                self._sync_now()
            began = self._monotonic()
            self._wake.clear()
            try:
                following = await self._look()
            except Problem as problem:
                log.error("due answers were not looked for: %s", type(problem))
                following = self._clock() + _LONGEST
            await asyncio.sleep(_GATHERING + _SHARE * (self._monotonic() - began))
            await self._rest(following)

    # --- when

    def _be_patient(self) -> None:
        states = self._library.sync_states()
        self._before = {state.account: state.synced_at for state in states}
        self._patient_until = self._monotonic() + FIRST_SYNC
        self._drift = self._clock() - self._monotonic()

    def _has_jumped(self) -> bool:
        """Tell whether the computer slept, or its clock was set, since we were patient last."""
        return abs(self._clock() - self._monotonic() - self._drift) > JUMP

    async def _rest(self, following: float | None) -> None:
        """Return when something changed, at *following*, or once the clock jumped."""
        from desktop.sync.waiting import event_or_pause

        wake = self._wake
        while wake is not None and not wake.is_set() and not self._has_jumped():
            left = _LONGEST if following is None else following - self._clock()
            if left <= 0:
                return
            await event_or_pause(wake, min(left, _LONGEST))

    def _is_settled(self, account: AccountId) -> bool:
        """Tell whether what is here is as new as it gets.

        It is once the account was in step since the start, or where that takes too long.
        """
        state = self._library.sync_state(account)
        if state.synced_at is not None and state.synced_at != self._before.get(account):
            return True
        patient = self._monotonic() < self._patient_until
        return not patient and state.phase is not SyncPhase.SYNCING

    # --- what

    async def _look(self) -> float | None:
        """Tell what is to be told now; return the Unix time of the next look, None for none."""
        staffed = self._library.staffed()
        settled = [id for id in staffed if self._is_settled(id)]
        patience = self._patient_until - self._monotonic()
        waits = [self._clock() + patience] if len(settled) < len(staffed) and patience > 0 else []
        if settled and self._wish.minutes:
            now = self._now()
            seen = await self._seen(settled, now)
            answered = due_watch.answered_here(self._library.outbox())
            candidates = [row for row in seen.soon if row.ref not in answered]
            if any(due_watch.is_untold(row, self._told, now) for row in candidates):
                untold = await self._worker.run(self._mark, candidates, now)
                if untold:
                    self._publish(AnswersDue(untold))
            if seen.following is not None:
                waits.append((seen.following - self._ahead).timestamp())
            marks = (self._told.get(due_watch.key(row.ref)) for row in candidates)
            waits += [mark.again for mark in marks if mark is not None and mark.again]
        return min(waits, default=None)

    async def _seen(self, accounts: list[AccountId], now: datetime) -> _Seen:
        query = TicketQuery(
            where=due_watch.watched(self._wish, accounts, now), sort=(SortKey(SortField.DUE),)
        )
        found = self._library.tickets(query)
        until = now + self._ahead

        def read() -> _Seen:
            found.finish()
            soon: list[TicketRow] = []
            while len(soon) < _MOST:
                rows = found.rows(len(soon), _PAGE)
                for row in rows:
                    if row.ticket.due is None or row.ticket.due > until:
                        return _Seen(tuple(soon), row.ticket.due)
                    soon.append(row)
                if len(rows) < _PAGE:
                    break
            return _Seen(tuple(soon), None)

        return await self._readers.run(read)

    # --- parts

    @property
    def _ahead(self) -> timedelta:
        return timedelta(minutes=self._wish.minutes)

    def _now(self) -> datetime:
        return due_watch.at(self._clock())

    def _mark(self, rows: list[TicketRow], now: datetime) -> tuple[TicketRow, ...]:
        """Return those to be told now, once that is kept."""
        untold = tuple(row for row in rows if due_watch.is_untold(row, self._told, now))
        self._keep(due_watch.marked(self._told, untold, now))
        return untold

    def _keep(self, marks: dict[str, Mark]) -> None:
        """Remember what was told before it is told: nothing is told twice.

        Runs in the worker's thread, which does one thing after the other: marks that are made
        anew from those that are there lose none that was made meanwhile.
        """
        self._settings.set_setting(_MARKS, msgspec.json.encode(marks).decode())
        self._told = marks

    def _knock(self) -> None:
        if self._wake is not None:
            self._wake.set()
