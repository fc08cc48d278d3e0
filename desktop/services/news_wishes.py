"""What the person wants to be told outside the window, and when nothing is told."""

import time
from collections.abc import Callable
from datetime import datetime
from typing import Final

import msgspec

from desktop.domain import news
from desktop.domain.news import NewsWish
from desktop.services.system_zone import SystemZone
from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

_WISH: Final = "news wish"
_read = msgspec.json.Decoder(NewsWish).decode


class NewsWishes:
    """Kept with the profile. *clock* is the wall's."""

    def __init__(
        self, settings: AccountStore, worker: Worker, clock: Callable[[], float] = time.time
    ) -> None:
        self._settings = settings
        self._worker = worker
        self._clock = clock
        self.wish = _stored(settings.setting(_WISH))
        """As it is now; `choose` changes it for good."""
        self.changed: Callable[[], None] = lambda: None
        """Called when another one was chosen."""

    def take(self, wish: NewsWish) -> None:
        """Tell as the person wants it, from now on."""
        self.wish = wish
        self.changed()

    async def choose(self, wish: NewsWish) -> None:
        """Take a wish and keep it."""
        self.take(wish)
        await self._worker.run(
            self._settings.set_setting, _WISH, msgspec.json.encode(wish).decode()
        )

    def quiet_until(self) -> datetime | None:
        """Return when the quiet hours end that it is in; None where there are none now."""
        return news.quiet_until(self.wish.quiet, self.now())

    def is_quiet(self) -> bool:
        """Tell whether nothing is to be told now."""
        return self.quiet_until() is not None

    def now(self) -> datetime:
        """Return what the computer's clock shows."""
        return datetime.fromtimestamp(self._clock(), SystemZone())


def _stored(text: str | None) -> NewsWish:
    """Return what was kept; what cannot be read any more counts as never chosen."""
    try:
        return NewsWish() if text is None else _read(text)
    except msgspec.MsgspecError:
        return NewsWish()
