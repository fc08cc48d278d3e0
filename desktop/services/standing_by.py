"""What the person chose about the program while its window is closed."""

from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

_KEEPS = "closing keeps running"
_YES, _NO = "yes", "no"


class StandingBy:
    """Kept with the profile, on the loop's thread."""

    def __init__(self, settings: AccountStore, worker: Worker) -> None:
        self._settings = settings
        self._worker = worker
        self._keeps = {_YES: True, _NO: False}.get(settings.setting(_KEEPS) or "")

    @property
    def keeps_running(self) -> bool | None:
        """Whether closing the window leaves the program in the tray; None where not asked yet."""
        return self._keeps

    async def choose(self, keeps: bool) -> None:
        """Remember it."""
        self._keeps = keeps
        await self._worker.run(self._settings.set_setting, _KEEPS, _YES if keeps else _NO)
