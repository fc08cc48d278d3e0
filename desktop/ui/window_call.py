"""A later start of the program: asks the running window, or takes the profile over from it."""

import time
from pathlib import Path
from typing import Final

from PySide6.QtNetwork import QLocalSocket

from desktop.domain.errors import ProfileBusy, ProfileInUse
from desktop.store.lock import OwnerClaim
from desktop.ui.window_door import HEARD, LONGEST, Ask, address, written

PATIENCE: Final = 60.0
"""Seconds in which an owner can be expected to show its window, or to end, on a busy computer."""
_ANSWER_MS: Final = 10_000
_PAUSE: Final = 0.25


def ask_or_own(profile: Path, ask: Ask, seconds: float = PATIENCE) -> OwnerClaim | None:
    """Ask the window that owns the profile; None once it heard, a claim where it is gone.

    Raises `ProfileBusy` where neither comes about: its owner is a command, or hangs.
    """
    end = time.monotonic() + seconds
    while True:
        if call(profile, ask):
            return None
        try:
            return OwnerClaim(profile)
        except ProfileInUse:
            if time.monotonic() > end:
                raise ProfileBusy(directory=str(profile)) from None
        # It may be about to listen, or about to end.
        time.sleep(_PAUSE)


def call(profile: Path, ask: Ask) -> bool:
    """Say *ask* to the window of that profile; tell whether it was heard."""
    socket = QLocalSocket()
    socket.connectToServer(address(profile))
    try:
        if not socket.waitForConnected(_ANSWER_MS):
            return False
        socket.write(written(ask))
        answer = b""
        while not answer.endswith(b"\n") and len(answer) < LONGEST:
            socket.flush()
            if not socket.bytesAvailable() and not socket.waitForReadyRead(_ANSWER_MS):
                break
            answer += bytes(socket.read(LONGEST).data())
        return answer == HEARD
    finally:
        socket.abort()
