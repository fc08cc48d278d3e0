"""Whether there is a tray: one may come after the program, and go and come again with its panel."""

import sys
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

_WATCHER: Final = "org.kde.StatusNotifierWatcher"
_LOOK_MS: Final = 3_000


def is_there() -> bool:
    """Tell whether there is a tray now."""
    # Qt makes up its mind about trays when first asked, for good: not before there can be one.
    return _may_be_asked() and QSystemTrayIcon.isSystemTrayAvailable()


def _may_be_asked() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    interface = bus.interface()
    return bool(interface.isServiceRegistered(_WATCHER).value())


class TrayHost(QObject):
    """Keeps looking. `changed` is sent when a tray came or went."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_there = is_there()
        self._watch()
        # A panel names itself before it takes icons, and elsewhere nobody tells.
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look again."""
        there = is_there()
        if there != self.is_there:
            self.is_there = there
            self.changed.emit()

    def _look_soon(self) -> None:
        QTimer.singleShot(0, self, self.look)

    def _watch(self) -> None:
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        watcher = QDBusServiceWatcher(_WATCHER, QDBusConnection.sessionBus())
        watcher.setParent(self)
        watcher.serviceOwnerChanged.connect(self._look_soon)
