"""The owner's lock: one process at a time may own a profile."""

import os
import sys
from pathlib import Path

from desktop.domain.errors import ProfileInUse
from desktop.store.disk import disk_problem, make_folder

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class OwnerClaim:
    """Owns a profile before anything in it is opened, even before its key is known.

    Whoever opens the profile in this process borrows the claim. It ends with `release`, or with
    the process, however that dies.
    """

    def __init__(self, directory: Path) -> None:
        """Claim the profile in *directory*, which is made where there is none.

        Raises `ProfileInUse` where another process owns it.
        """
        make_folder(directory)
        self._directory = directory
        self._handle = _open(directory)
        self._lent = False
        _claims[directory] = self

    def borrow(self) -> bool:
        """Lend it to one who opens the profile; tell whether it was there to be lent."""
        lends = not self._lent
        self._lent = True
        return lends

    def give_back(self) -> None:
        """Take it back; where it was released meanwhile, another process may own the profile."""
        self._lent = False
        if _claims.get(self._directory) is not self:
            os.close(self._handle)

    def release(self) -> None:
        """Let another process own the profile, as soon as nobody has it open in this one."""
        del _claims[self._directory]
        if not self._lent:
            os.close(self._handle)


_claims: dict[Path, OwnerClaim] = {}


def is_claimed(directory: Path) -> bool:
    """Tell whether this process has claimed the profile in *directory*."""
    return directory in _claims


class OwnerLock:
    """Held from construction to `release`, and let go by the system when the process dies."""

    def __init__(self, directory: Path) -> None:
        """Take the lock, or borrow this process's claim; raises `ProfileInUse`."""
        claim = _claims.get(directory)
        self._claim = claim if claim is not None and claim.borrow() else None
        self._handle = _open(directory) if self._claim is None else None

    def release(self) -> None:
        """Let another process own the profile, once no claim does; further calls do nothing."""
        if self._claim is not None:
            self._claim.give_back()
            self._claim = None
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _open(directory: Path) -> int:
    path = directory / "profile.lock"
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as exc:
        raise disk_problem(path, exc) from exc
    try:
        _take(handle)
    except OSError as exc:
        os.close(handle)
        raise ProfileInUse(directory=str(directory)) from exc
    return handle
