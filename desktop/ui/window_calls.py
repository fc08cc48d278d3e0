"""The running window's ear: hears what a later start of the program asks for."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.ui.window_door import HEARD, LONGEST, Ask, address, read

log = logging.getLogger(__name__)

_PATIENCE_MS: Final = 3_000
"""Who has said nothing by then is not listened to any longer."""
_AT_ONCE: Final = 64


class WindowCalls(QObject):
    """Listens from `listen` to `close`, and has *obey* do what is asked for.

    Only the owner of the profile may listen: it takes the place of a socket that a crash left.
    What is not understood in full changes nothing; what is not obeyed is not answered.
    """

    def __init__(
        self, profile: Path, obey: Callable[[Ask], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._obey = obey
        self._address = address(profile)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_AT_ONCE)
        self._server.setListenBacklogSize(_AT_ONCE)
        self._server.newConnection.connect(self._receive)

    def listen(self) -> None:
        """Begin to listen; where that cannot be, a later start finds nobody to ask."""
        QLocalServer.removeServer(self._address)
        if not self._server.listen(self._address):
            log.error("later starts cannot be heard: %s", self._server.serverError())

    def close(self) -> None:
        """Listen no more; who asks from now on finds nobody, and waits for the profile."""
        self._server.close()

    def _receive(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.setReadBufferSize(LONGEST + 1)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._hear)
            QTimer.singleShot(_PATIENCE_MS, socket, socket.abort)
            self._listen_to(socket)

    def _hear(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._listen_to(socket)

    def _listen_to(self, socket: QLocalSocket) -> None:
        """Answer once a whole line is there; hang up on whoever says anything else."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        ask = read(bytes(socket.readLine(LONGEST).data()))
        if ask is None or not self._obey(ask):
            socket.abort()
            return
        socket.write(HEARD)
        socket.disconnectFromServer()
