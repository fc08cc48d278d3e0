"""Copies of attachments that other programs were asked to open: gone when this program is."""

import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

_PREFIX = "deskbell-opened-"
_OLD = 24 * 3600.0
"""Seconds after which a copy counts as left over where nobody tells whether its program runs."""


class OpenedCopies:
    """A folder of its own for each copy, named after this process. Every method blocks."""

    def __init__(self, base: Path | None = None) -> None:
        self._base = base or Path(tempfile.gettempdir())
        self._folders: list[Path] = []

    def folder(self) -> Path:
        """Return a new, empty folder that only this person can look into."""
        made = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=self._base))
        self._folders.append(made)
        return made

    def clean_up(self) -> None:
        """Remove the copies of this process."""
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)
        self._folders.clear()

    def purge(self) -> None:
        """Remove what processes left behind that did not come to their end."""
        with suppress(OSError):
            for folder in self._base.glob(f"{_PREFIX}*"):
                if not folder.is_symlink() and _is_left_over(folder):
                    # What belongs to somebody else, or is open in a program, stays.
                    shutil.rmtree(folder, ignore_errors=True)


def _is_left_over(folder: Path) -> bool:
    pid = folder.name.removeprefix(_PREFIX).partition("-")[0]
    if not pid.isascii() or not pid.isdecimal() or int(pid) == os.getpid():
        return False
    if os.name == "nt":
        # There, asking about a process by its number can end it.
        return time.time() - folder.stat().st_mtime > _OLD
    try:
        os.kill(int(pid), 0)
    except (ProcessLookupError, OverflowError):
        return True
    except OSError:
        return False
    return False
