"""Notices when the network comes back, where the system can tell."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_ONLINE = QNetworkInformation.Reachability.Online
_UNKNOWN = QNetworkInformation.Reachability.Unknown


class NetworkWatch(QObject):
    """`back` is sent when the network can be used again; never where the system cannot tell."""

    back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_online = True
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            return
        information = QNetworkInformation.instance()
        self._was_online = information.reachability() in (_ONLINE, _UNKNOWN)
        information.reachabilityChanged.connect(self._changed)

    def _changed(self, reachability: QNetworkInformation.Reachability) -> None:
        online = reachability in (_ONLINE, _UNKNOWN)
        if online and not self._was_online:
            self.back.emit()
        self._was_online = online
