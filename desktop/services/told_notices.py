"""Which notices of rules were told outside the window already: each is told once."""

from collections.abc import Sequence
from typing import Final

import msgspec

from desktop.domain.automation import RuleNotice
from desktop.domain.ids import AccountId, RemoteId
from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

_SETTING: Final = "rule notices told"
_read = msgspec.json.Decoder(list[RemoteId]).decode


class ToldNotices:
    """Remembers ids, through restarts, for as long as their notices are unread."""

    def __init__(self, settings: AccountStore, worker: Worker) -> None:
        self._settings = settings
        self._worker = worker

    async def fresh(self, account: AccountId, unread: Sequence[RuleNotice]) -> list[RuleNotice]:
        """Return those of an account's unread notices that were not told; they count as told now.

        Of those that lay there when the account was looked at first none is news.
        """
        stored = self._settings.setting(_name(account))
        known = None if stored is None else set(_read(stored))
        now = [notice.id for notice in unread]
        if known is None or set(now) != known:
            text = msgspec.json.encode(now).decode()
            await self._worker.run(self._settings.set_setting, _name(account), text)
        return [] if known is None else [n for n in unread if n.id not in known]


def _name(account: AccountId) -> str:
    return f"{_SETTING} {account}"
