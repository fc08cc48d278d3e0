"""The owner's lock: one process at a time may own a profile."""

import os
import sys
from pathlib import Path

from desktop.domain.errors import ProfileInUse
from desktop.store.disk import disk_problem

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class OwnerLock:
    """Held from construction to `release`, and let go by the system when the process dies."""

    def __init__(self, directory: Path) -> None:
        path = directory / "profile.lock"
        try:
            self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as exc:
            raise disk_problem(path, exc) from exc
        try:
            _take(self._handle)
        except OSError as exc:
            os.close(self._handle)
            self._handle = None
            raise ProfileInUse(directory=str(directory)) from exc

    def release(self) -> None:
        """Let another process own the profile; further calls do nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
