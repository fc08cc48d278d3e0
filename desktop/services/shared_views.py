"""Views that the staff of a helpdesk share through it."""

import logging
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from desktop.domain.changes import Change, SyncPhase, SyncStateChanged, ViewsChanged
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing, Problem, Unsupported
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import SavedView, ViewId
from desktop.domain.view_errors import BadView
from desktop.services.library import Library
from desktop.services.view_files import LONGEST_NAME, described, understood
from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    import asyncio

    from desktop.backends.base import Backend
    from desktop.backends.view_desk import KeptView, ViewDesk

log = logging.getLogger(__name__)

EVERY = 900.0
"""Seconds between two looks at what colleagues changed."""
PAUSE = 5.0
"""At least so long between two."""


@dataclass(frozen=True, slots=True)
class SharedView:
    """A shared view, or that there is one that this Deskbell cannot use."""

    id: ViewId
    account: AccountId
    name: str
    by: str
    """The name of who changed it last."""
    view: SavedView | None
    """None where it cannot be understood: it is shown by its name and never run."""
    problem: Problem | None = None
    """Why."""


class _Kept(msgspec.Struct, frozen=True):
    """One as it is remembered here."""

    id: str
    by: str
    version: str
    data: dict[str, Any]


_decode = msgspec.json.Decoder(list[_Kept]).decode


class SharedViews:
    """Knows them as fetched last, and changes them at the helpdesk."""

    def __init__(
        self,
        settings: AccountStore,
        worker: Worker,
        library: Library,
        publish: Callable[[Change], None],
        online: "Callable[[AccountId], Backend]",
    ) -> None:
        self._settings = settings
        self._worker = worker
        self._library = library
        self._publish = publish
        self._online = online
        self._synced: set[AccountId] = set()
        self._wake: asyncio.Event | None = None

    def is_offered(self, account: AccountId) -> bool:
        """Tell whether the helpdesk keeps views for all its staff."""
        can = self._library.capabilities(account)
        return can is not None and can.shared_views

    def of(self, account: AccountId) -> list[SharedView]:
        """Return those of one helpdesk as fetched last, by name."""
        found = [_read(account, kept) for kept in self._kept(account)]
        return sorted(found, key=lambda each: (each.name.casefold(), each.id))

    def all(self) -> list[SharedView]:
        """Return those of every account."""
        return [view for a in self._library.accounts() for view in self.of(a.id)]

    async def fetch(self, account: AccountId) -> list[SharedView]:
        """Ask the helpdesk for them."""
        if self.is_offered(account):
            await self._keep(account, [_kept(each) for each in await self._desk(account).views()])
        return self.of(account)

    async def share(self, view: SavedView, account: AccountId) -> SharedView:
        """Keep a view at the helpdesk; `Conflict` where a colleague changed it meanwhile."""
        at, remote = _parts(view.id)
        known = {kept.id: kept for kept in self._kept(account)}
        if at != account or remote not in known:
            remote = uuid.uuid4().hex
        version = known[remote].version if remote in known else ""
        told = await self._desk(account).save_view(remote, described(view), version)
        await self._keep(account, [*(k for k in known.values() if k.id != remote), _kept(told)])
        return _read(account, _kept(told))

    async def unshare(self, id: ViewId) -> None:
        """Remove a shared view for everybody."""
        account, remote = _parts(id)
        if account is None:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such shared view"))
        await self._desk(account).remove_view(remote)
        await self._keep(account, [kept for kept in self._kept(account) if kept.id != remote])

    def receive(self, change: Change) -> None:
        """Take note of a helpdesk that is reached."""
        if not isinstance(change, SyncStateChanged):
            return
        account = change.state.account
        if change.state.phase is not SyncPhase.IDLE:
            self._synced.discard(account)
        elif account not in self._synced and self._wake is not None:
            self._synced.add(account)
            self._wake.set()

    async def keep_fresh(self) -> None:
        """Fetch them when a helpdesk is reached, and now and then; runs until it is cancelled."""
        import asyncio

        from desktop.sync.waiting import event_or_pause

        self._wake = asyncio.Event()
        while True:
            for account in self._library.accounts():
                try:
                    await self.fetch(account.id)
                except Problem as problem:
                    log.info("shared views were not fetched: %s", type(problem))
            await asyncio.sleep(PAUSE)
            await event_or_pause(self._wake, EVERY)
            self._wake.clear()

    # --- parts

    def _desk(self, account: AccountId) -> "ViewDesk":
        desk = self._online(account).views
        if desk is None or not self.is_offered(account):
            raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "keeping views for all staff"))
        return desk

    def _kept(self, account: AccountId) -> list[_Kept]:
        stored = self._settings.setting(_setting(account))
        return [] if stored is None else _decode(stored)

    async def _keep(self, account: AccountId, kept: list[_Kept]) -> None:
        if kept != self._kept(account):
            text = msgspec.json.encode(kept).decode()
            await self._worker.run(self._settings.set_setting, _setting(account), text)
            self._publish(ViewsChanged())


def _kept(told: "KeptView") -> _Kept:
    return _Kept(told.id, told.by, told.version, told.data)


def _read(account: AccountId, kept: _Kept) -> SharedView:
    id = ViewId(f"shared:{account}:{kept.id}")
    name = kept.data.get("name")
    shown = name[:LONGEST_NAME] if isinstance(name, str) else kept.id
    try:
        return SharedView(id, account, shown, kept.by, understood(kept.data, id, account))
    except BadView as bad:
        return SharedView(id, account, shown, kept.by, None, bad.problem)


def _parts(id: ViewId) -> tuple[AccountId | None, str]:
    """Return the account and the helpdesk's id of a shared view; (None, "") of any other."""
    kind, _, rest = id.partition(":")
    account, _, remote = rest.partition(":")
    return (AccountId(account), remote) if kind == "shared" and remote else (None, "")


def _setting(account: AccountId) -> str:
    return f"shared views {account}"
