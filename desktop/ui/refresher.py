"""Many changes, few refreshes: a burst of a thousand costs no more than four in a second."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

INTERVAL_MS: Final = 250


class Refresher(QObject):
    """Calls *action* soon after the first request, then at most once in *interval_ms*."""

    def __init__(
        self, action: Callable[[], None], parent: QObject, interval_ms: int = INTERVAL_MS
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._interval = interval_ms
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)

    def request(self) -> None:
        """Ask for a refresh; further requests until then cost nothing."""
        if self._timer.isActive():
            return
        passed = self._since.elapsed() if self._since.isValid() else self._interval
        self._timer.start(max(0, self._interval - int(passed)))

    def now(self) -> None:
        """Refresh at once; a request that waits is answered by it."""
        self._timer.stop()
        self._action()
        self._since.start()
