"""Tells of new messages of others: each once, together where there are many, not in quiet hours."""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.domain import news
from desktop.domain.changes import (
    AccountsChanged,
    Change,
    MessagesArrived,
    NewsArrived,
    NewsOnShow,
    SyncPhase,
    SyncStateChanged,
    TicketsChanged,
)
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import Message
from desktop.domain.news import News
from desktop.domain.ticket import Role, TicketRow
from desktop.services.library import Library
from desktop.services.mutes import Mutes
from desktop.services.news_wishes import NewsWishes
from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)

GATHERING: Final = 0.5
"""Seconds in which what comes after another is told with it."""
CATCHING_UP: Final = 20.0
"""The same at most while a sync goes on."""
SNOOZE: Final = timedelta(hours=1)
RULES: Final = timedelta(seconds=5)
"""A rule tells of the message that set it going within this time, by the helpdesk's clock."""
_LONGEST: Final = 60.0
"""Seconds between two looks at the clock, which does not run on while a computer sleeps."""
_WAITING: Final = 2_000
"""Messages that are remembered before anybody is there to be told; the newest count."""
_NEWEST: Final = 20
_TOLD: Final = "news told"
_LATER: Final = "news later"
"""Both with an account: `store.wipe` knows them by these names."""
_times = msgspec.json.Decoder(dict[str, float]).decode

Times = dict[str, float]


class NewsWatch:
    """Publishes `NewsArrived` while `run` goes on. *clock* is the wall's."""

    def __init__(
        self,
        settings: AccountStore,
        worker: Worker,
        library: Library,
        wishes: NewsWishes,
        mutes: Mutes,
        publish: Callable[[Change], None],
        has_notices: Callable[[], Iterable[AccountId]],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._settings = settings
        self._worker = worker
        self._library = library
        self._wishes = wishes
        self._mutes = mutes
        self._publish = publish
        self._has_notices = has_notices
        self._clock = clock
        self._came: deque[tuple[TicketRef, Message]] = deque(maxlen=_WAITING)
        self._told: dict[AccountId, Times] = {}
        self._later: dict[AccountId, Times] = {}
        self._by_rules: deque[tuple[TicketRef, datetime]] = deque(maxlen=64)
        self._wake: asyncio.Event | None = None
        self.is_seen: Callable[[TicketRef], bool] = lambda _ref: False
        """Tells whether the person looks at a ticket right now; the window says it."""
        wishes.changed = self._knock

    def receive(self, change: Change) -> None:
        """Take note of what came; forget what was put off and is read meanwhile."""
        match change:
            case MessagesArrived(account=account, messages=messages):
                self._came.extend((TicketRef(account, m.ticket), m) for m in messages)
                self._knock()
            case TicketsChanged(account=account, refs=refs):
                if any(ref.id in self._times(_LATER, account) for ref in refs):
                    self._knock()
            case SyncStateChanged(state=state) if state.phase is not SyncPhase.SYNCING:
                if self._came:
                    self._knock()
            case AccountsChanged():
                known = {account.id for account in self._library.accounts()}
                for times in (self._told, self._later):
                    for id in times.keys() - known:
                        del times[id]
            case _:
                pass

    async def put_off(self, refs: Iterable[TicketRef], until: datetime) -> None:
        """Tell of these once more at *until*, unless they are read by then."""
        wanted = list(refs)
        await self._worker.run(lambda: self._put_off(wanted, until.timestamp()))
        self._knock()

    async def put_off_to_morning(self, refs: Iterable[TicketRef]) -> None:
        """Tell of these once more in the morning, unless they are read by then."""
        await self.put_off(refs, news.next_morning(self._wishes.now()))

    async def put_off_an_hour(self, refs: Iterable[TicketRef]) -> None:
        """Tell of these once more in an hour, unless they are read by then."""
        await self.put_off(refs, self._wishes.now() + SNOOZE)

    def note_rule(self, ref: TicketRef, at: datetime) -> None:
        """Take note that a rule of the helpdesk told what came into a ticket at that time."""
        self._by_rules.append((ref, at))

    def was_told(self, ref: TicketRef, at: datetime) -> bool:
        """Tell whether a message that came into a ticket at that time was told already."""
        before = f"{news.key(ref)} "
        return any(
            mark.startswith(before) and abs(written - at.timestamp()) < RULES.total_seconds()
            for mark, written in self._times(_TOLD, ref.account).items()
        )

    async def run(self) -> None:
        """Tell what comes, and what was put off when it is time; runs until it is cancelled."""
        import asyncio

        from desktop.sync.waiting import event_or_pause

        wake = self._wake = asyncio.Event()
        while True:
            wake.clear()
            try:
                if self._came:
                    await self._gather()
                await self._look()
            except Problem as problem:
                log.error("new messages were not told: %s", type(problem))
            left = self._next() - self._clock()
            await event_or_pause(wake, min(max(left, GATHERING), _LONGEST))

    # --- when

    async def _gather(self) -> None:
        """Return once what came is all of it, or that takes too long."""
        import asyncio

        from desktop.sync.waiting import event_or_pause

        end = time.monotonic() + CATCHING_UP
        await asyncio.sleep(GATHERING)
        wake = self._wake
        while wake is not None and self._is_syncing() and time.monotonic() < end:
            wake.clear()
            await event_or_pause(wake, GATHERING)

    def _is_syncing(self) -> bool:
        accounts = {ref.account for ref, _ in self._came}
        states = self._library.sync_states()
        return any(s.phase is SyncPhase.SYNCING for s in states if s.account in accounts)

    def _next(self) -> float:
        waiting = (at for id in self._accounts() for at in self._times(_LATER, id).values())
        return min(waiting, default=self._clock() + _LONGEST)

    # --- what

    async def _look(self) -> None:
        """Tell what is to be told now."""
        came = [self._came.popleft() for _ in range(len(self._came))]
        seen = self._on_show(came)
        fresh = self._fresh(came)
        due, over = self._put_off_until_now()
        new = {each.row.ref for each in fresh}
        found = fresh + self._again(ref for ref in due if ref not in new)
        silent = await self._mutes.silent(each.row for each in found)
        found = [each for each in found if each.row.ref not in silent]
        quiet = self._wishes.quiet_until()
        later = {} if quiet is None else {each.row.ref: quiet.timestamp() for each in found}
        # Kept before it is told: nothing is told twice.
        await self._worker.run(lambda: self._mark(came, [*new, *due, *over], later))
        if seen:
            self._publish(NewsOnShow(tuple(seen)))
        if found and quiet is None:
            found.sort(key=lambda each: each.newest.created, reverse=True)
            now = datetime.fromtimestamp(self._clock(), UTC)
            self._publish(NewsArrived(tuple(found), news.is_together(found, now)))

    def _on_show(self, came: Iterable[tuple[TicketRef, Message]]) -> list[News]:
        """Return what of it stands before the person's eyes already."""
        found: dict[TicketRef, News] = {}
        for ref, message in came:
            row = self._library.ticket(ref) if self.is_seen(ref) else None
            if row is None or message.author.role is Role.SYSTEM:
                continue
            if message.author.id not in self._my_ids(ref.account):
                before = found[ref].messages if ref in found else ()
                found[ref] = News(row, (*before, message))
        return sorted(found.values(), key=lambda each: each.newest.created, reverse=True)

    def _fresh(self, came: Iterable[tuple[TicketRef, Message]]) -> list[News]:
        """Return what of it the person would be told, mutes and hours aside."""
        by_ticket: dict[TicketRef, dict[RemoteId, Message]] = {}
        known = set(self._accounts())
        for ref, message in came:
            if ref.account in known and not self._is_known(ref, message):
                by_ticket.setdefault(ref, {})[message.id] = message
        found: list[News] = []
        for ref, messages in by_ticket.items():
            row = self._library.ticket(ref)
            if row is None or not row.unread or self.is_seen(ref):
                continue
            wanted = [m for m in messages.values() if self._is_wanted(row, m)]
            if wanted:
                wanted.sort(key=lambda m: m.created)
                found.append(News(row, tuple(wanted)))
        return found

    def _is_known(self, ref: TicketRef, message: Message) -> bool:
        if news.mark_of(ref, message) in self._times(_TOLD, ref.account):
            return True
        written = message.created
        return any(of == ref and abs(written - at) < RULES for of, at in self._by_rules)

    def _is_wanted(self, row: TicketRow, message: Message) -> bool:
        account = row.ref.account
        if message.author.id in self._my_ids(account):
            return False
        notices = account in set(self._has_notices())
        kind = news.kind_of(message, row.ticket, self._library.me(account), notices=notices)
        return kind is not None and kind in self._wishes.wish.kinds

    def _my_ids(self, account: AccountId) -> set[RemoteId]:
        """Return who the person is at that helpdesk, with whichever account."""
        url = self._library.account(account).url
        return {each.person.id for each in self._library.accounts() if each.url == url}

    def _put_off_until_now(self) -> tuple[list[TicketRef], list[TicketRef]]:
        """Return what was put off until now, and what was put off and is read meanwhile."""
        due: list[TicketRef] = []
        over: list[TicketRef] = []
        for account in self._accounts():
            for id, at in self._times(_LATER, account).items():
                ref = TicketRef(account, RemoteId(id))
                row = self._library.ticket(ref)
                if row is None or not row.unread:
                    over.append(ref)
                elif at <= self._clock():
                    due.append(ref)
        return due, over

    def _again(self, refs: Iterable[TicketRef]) -> list[News]:
        found: list[News] = []
        for ref in refs:
            row = self._library.ticket(ref)
            newest = None if row is None else self._of_others(row)
            if row is not None and newest is not None:
                found.append(News(row, (newest,)))
        return found

    def _of_others(self, row: TicketRow) -> Message | None:
        mine = self._my_ids(row.ref.account)
        messages = self._library.conversation(row.ref, _NEWEST).messages
        others = (m for m in reversed(messages) if m.author.id not in mine)
        return next((m for m in others if m.author.role is not Role.SYSTEM), None)

    # --- what is kept

    def _mark(
        self,
        came: list[tuple[TicketRef, Message]],
        gone: list[TicketRef],
        later: Mapping[TicketRef, float],
    ) -> None:
        """Remember what came, told or not; that *gone* wait no more, and *later* do."""
        for account in {ref.account for ref in (*(ref for ref, _ in came), *gone, *later)}:
            new = [(ref, message) for ref, message in came if ref.account == account]
            if new:
                self._keep(_TOLD, account, news.marked(self._times(_TOLD, account), new))
            before = self._times(_LATER, account)
            over = {ref.id for ref in gone if ref.account == account}
            now = {id: at for id, at in before.items() if id not in over}
            now |= {ref.id: at for ref, at in later.items() if ref.account == account}
            if now != before:
                self._keep(_LATER, account, now)

    def _put_off(self, refs: list[TicketRef], at: float) -> None:
        self._mark([], [], dict.fromkeys(refs, at))

    def _keep(self, what: str, account: AccountId, times: Times) -> None:
        """Runs in the worker's thread, which does one thing after the other."""
        self._settings.set_setting(f"{what} {account}", msgspec.json.encode(times).decode())
        (self._told if what == _TOLD else self._later)[account] = times

    def _times(self, what: str, account: AccountId) -> Times:
        known = self._told if what == _TOLD else self._later
        times = known.get(account)
        if times is None:
            times = known[account] = _stored(self._settings.setting(f"{what} {account}"))
        return times

    def _accounts(self) -> list[AccountId]:
        return [account.id for account in self._library.accounts()]

    def _knock(self) -> None:
        if self._wake is not None:
            self._wake.set()


def _stored(text: str | None) -> Times:
    """Return what was kept; what cannot be read any more counts as nothing."""
    try:
        return {} if text is None else _times(text)
    except msgspec.MsgspecError:
        return {}
