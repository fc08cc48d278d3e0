"""A file that comes into being whole or not at all, and never over one of the person's own."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import Problem
from desktop.store.disk import disk_problem


class PartFile:
    """Takes bytes under a name of its own in the target's folder; `finish` puts them in place.

    Every method blocks on the disk and raises only `Problem`.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._part = target.with_name(f".{secrets.token_hex(8)}.part")
        # Exclusive: nothing that stands there is overwritten, and no link is followed.
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            self._file = os.fdopen(os.open(self._part, flags, 0o666), "wb")
        except OSError as error:
            raise self._problem(error) from None

    def write(self, data: bytes) -> None:
        """Append *data*."""
        try:
            self._file.write(data)
        except OSError as error:
            raise self._problem(error) from None

    def finish(self) -> None:
        """Put the file in place of the target, once it is on disk, marked as from outside."""
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            _mark_as_downloaded(self._part)
            self._part.replace(self._target)
        except OSError as error:
            raise self._problem(error) from None

    def abort(self) -> None:
        """Leave nothing behind."""
        with suppress(OSError):
            # What is still buffered may find no room; the file is not wanted any more.
            self._file.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)

    def _problem(self, error: OSError) -> Problem:
        return disk_problem(self._target, error)


def _mark_as_downloaded(path: Path) -> None:
    """Tell the system that the file came from outside, where it has a way to be told."""
    try:
        if os.name == "nt":
            Path(f"{path}:Zone.Identifier").write_text("[ZoneTransfer]\r\nZoneId=3\r\n", "utf-8")
        elif hasattr(os, "setxattr"):
            os.setxattr(path, "user.xdg.origin.url", b"about:helpdesk")
    except OSError:
        # A file system without such marks is no reason to refuse the file.
        return
