"""When the person is asked before much is fetched: on lines that are paid by what passes."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

LARGE: Final = 5 * 1024 * 1024
"""Bytes; what is smaller is fetched without a question."""
_WHEN: Final = "ask before fetching"


class When(StrEnum):
    """When to ask; the value is kept in profiles."""

    METERED = "metered"
    """On networks that the system calls metered."""
    ALWAYS = "always"
    NEVER = "never"


class Thrift:
    """Kept with the profile. `is_metered` tells what the system says of the network just now."""

    def __init__(self, settings: AccountStore, worker: Worker) -> None:
        self._settings = settings
        self._worker = worker
        stored = settings.setting(_WHEN)
        self.when = When(stored) if stored in set(When) else When.METERED
        """What the person chose; `choose` changes it."""
        self.is_metered: Callable[[], bool] = lambda: False

    async def choose(self, when: When) -> None:
        """Ask at other times from now on."""
        self.when = when
        await self._worker.run(self._settings.set_setting, _WHEN, when.value)

    @property
    def spares(self) -> bool:
        """Whether nothing is to be fetched now that nobody asked for."""
        return self.when is When.ALWAYS or (self.when is When.METERED and self.is_metered())

    def asks(self, size: int) -> bool:
        """Tell whether the person is to be asked before so many bytes are fetched."""
        return size > LARGE and self.spares
