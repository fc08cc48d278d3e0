"""What desktops on Linux say about motion, through their portal."""

from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PLACE: Final = "/org/freedesktop/portal/desktop"
_SETTINGS: Final = "org.freedesktop.portal.Settings"
_WISH: Final = ("org.freedesktop.appearance", "reduced-motion")
_ANIMATIONS: Final = ("org.gnome.desktop.interface", "enable-animations")
"""What older desktops say in place of it, the other way round."""
_PATIENCE_MS: Final = 2000


class MotionPortal(QObject):
    """Asks without waiting; `told` carries whether to keep still, at first and when it changes."""

    told = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._still: dict[tuple[str, str], bool] = {}

    def ask(self) -> None:
        """Ask the portal, and listen to it from now on."""
        bus = QDBusConnection.sessionBus()
        slot = SLOT("changed(QDBusMessage)")
        # What SLOT makes is what it takes, whatever its types say.
        bus.connect(_PORTAL, _PLACE, _SETTINGS, "SettingChanged", self, slot)  # pyright: ignore[reportArgumentType]
        for where, key in (_WISH, _ANIMATIONS):
            self._read(bus, where, key)

    def _read(self, bus: QDBusConnection, where: str, key: str) -> None:
        call = QDBusMessage.createMethodCall(_PORTAL, _PLACE, _SETTINGS, "ReadOne")
        call.setArguments([where, key])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call, _PATIENCE_MS), self)

        def answered(done: QDBusPendingCallWatcher) -> None:
            self._answered(where, key, done)

        watcher.finished.connect(answered)

    @Slot(QDBusMessage)
    def changed(self, message: QDBusMessage) -> None:
        """Take note of one of the portal's settings."""
        match message.arguments():
            case [str() as where, str() as key, value]:
                self._take(where, key, value)
            case _:
                pass

    def _answered(self, where: str, key: str, watcher: QDBusPendingCallWatcher) -> None:
        answer = watcher.reply()
        if answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            self._take(where, key, answer.arguments()[0])
        watcher.deleteLater()

    def _take(self, where: str, key: str, value: object) -> None:
        if isinstance(value, QDBusVariant):
            value = value.variant()
        if (where, key) not in (_WISH, _ANIMATIONS) or not isinstance(value, bool | int):
            return
        self._still[where, key] = bool(value) is ((where, key) == _WISH)
        self.told.emit(self._still.get(_WISH, self._still.get(_ANIMATIONS, False)))
