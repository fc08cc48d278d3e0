"""Which notices were told outside the window already: each is told once."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Final

import msgspec

from desktop.domain.automation import MOST_NOTICES, RuleNotice
from desktop.domain.ids import AccountId, RemoteId
from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

_SETTING: Final = "rule notices told"


class _Told(msgspec.Struct, frozen=True):
    """What is remembered of an account."""

    ids: frozenset[RemoteId] = frozenset()
    """The unread ones that were fetched last."""
    until: datetime | None = None
    """More were unread once than are fetched: what came up to then is no news, known or not."""


_read = msgspec.json.Decoder(_Told | list[RemoteId]).decode
"""A list is what the first version kept."""


class ToldNotices:
    """Remembers ids, through restarts, for as long as their notices are unread."""

    def __init__(self, settings: AccountStore, worker: Worker) -> None:
        self._settings = settings
        self._worker = worker
        self._turn = asyncio.Lock()

    async def fresh(self, account: AccountId, unread: Sequence[RuleNotice]) -> list[RuleNotice]:
        """Return those of an account's unread notices that were not told; they count as told now.

        *unread* are the newest `MOST_NOTICES`. Of those that lay there when the account was looked
        at first none is news.
        """
        # Who asks meanwhile is to know what this one told.
        async with self._turn:
            known = self._known(account)
            until = None if known is None else known.until
            told = [] if known is None else [n for n in unread if _is_news(n, known)]
            if len(unread) >= MOST_NOTICES:
                oldest = min(notice.created for notice in unread)
                until = oldest if until is None else max(until, oldest)
            now = _Told(frozenset(notice.id for notice in unread), until)
            if now != known:
                text = msgspec.json.encode(now).decode()
                await self._worker.run(self._settings.set_setting, _name(account), text)
            return told

    def _known(self, account: AccountId) -> _Told | None:
        """Return what was told; None before the first look, and where that cannot be read."""
        stored = self._settings.setting(_name(account))
        if stored is None:
            return None
        try:
            found = _read(stored)
        except (msgspec.MsgspecError, ValueError):
            return None
        return found if isinstance(found, _Told) else _Told(frozenset(found))


def _is_news(notice: RuleNotice, known: _Told) -> bool:
    late = known.until is None or notice.created > known.until
    return late and notice.id not in known.ids


def _name(account: AccountId) -> str:
    return f"{_SETTING} {account}"
