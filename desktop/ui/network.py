"""What the system tells of the network: that it is back, and that what passes is paid for."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_ONLINE = QNetworkInformation.Reachability.Online
_UNKNOWN = QNetworkInformation.Reachability.Unknown
_Feature = QNetworkInformation.Feature


class NetworkWatch(QObject):
    """`back` is sent when the network can be used again; never where the system cannot tell."""

    back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_online = True
        self._information: QNetworkInformation | None = None
        # One that tells both, if there is one.
        if not (
            QNetworkInformation.loadBackendByFeatures(_Feature.Reachability | _Feature.Metered)
            or QNetworkInformation.loadBackendByFeatures(_Feature.Reachability)
        ):
            return
        self._information = information = QNetworkInformation.instance()
        self._was_online = information.reachability() in (_ONLINE, _UNKNOWN)
        information.reachabilityChanged.connect(self._changed)

    def is_metered(self) -> bool:
        """Tell whether what passes is paid for, as far as the system knows."""
        return self._information is not None and self._information.isMetered()

    def _changed(self, reachability: QNetworkInformation.Reachability) -> None:
        online = reachability in (_ONLINE, _UNKNOWN)
        if online and not self._was_online:
            self.back.emit()
        self._was_online = online
