"""Whether there is a newer version of the program: asked once a day, told, never installed."""

import time
from collections.abc import Awaitable, Callable
from typing import Final

from desktop.domain.releases import Release, is_newer
from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

_DAY: Final = 24 * 3600.0
_WANTED: Final = "look for updates"
_ASKED: Final = "looked for updates"
_PASSED_OVER: Final = "update passed over"

Ask = Callable[[], Awaitable[Release]]


class Updates:
    """Kept with the profile: whether to look, when that was last done, what was put away."""

    def __init__(
        self,
        settings: AccountStore,
        worker: Worker,
        version: str,
        ask: Ask | None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """*ask* fetches what the maker tells; None where the maker tells nothing of versions."""
        self._settings = settings
        self._worker = worker
        self._version = version
        self._ask = ask
        self._clock = clock
        self._wanted = settings.setting(_WANTED) != "no"

    @property
    def possible(self) -> bool:
        """Whether there is somebody to ask."""
        return self._ask is not None

    @property
    def wanted(self) -> bool:
        """Whether to look by itself; the person chooses."""
        return self._wanted

    async def want(self, wanted: bool) -> None:
        """Look by itself from now on, or no more."""
        self._wanted = wanted
        await self._keep(_WANTED, "yes" if wanted else "no")

    async def look(self) -> Release | None:
        """Return a newer version, None where there is none; raises `Problem`."""
        if self._ask is None:
            return None
        release = await self._ask()
        await self._keep(_ASKED, str(int(self._clock())))
        return release if is_newer(release.version, self._version) else None

    async def look_daily(self) -> Release | None:
        """Likewise, but only where that is wanted, once a day, and not for one put away."""
        if not (self._wanted and self.possible and self._is_time()):
            return None
        release = await self.look()
        if release is not None and release.version == self._settings.setting(_PASSED_OVER):
            return None
        return release

    async def pass_over(self, release: Release) -> None:
        """Tell no more of that version."""
        await self._keep(_PASSED_OVER, release.version)

    def _is_time(self) -> bool:
        try:
            asked = float(self._settings.setting(_ASKED) or 0)
        except ValueError:
            asked = 0.0
        # A clock set back must not silence it for years.
        return not 0 <= self._clock() - asked < _DAY

    async def _keep(self, name: str, value: str) -> None:
        await self._worker.run(self._settings.set_setting, name, value)
