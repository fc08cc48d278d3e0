"""What the disk says no to, in words; small files that are written whole or not at all."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import DiskFull, FileProblem, Problem

NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""What systems say where a disk, a person's share of it, or a file may not grow."""


def disk_problem(path: Path, error: OSError) -> Problem:
    """Return what a person can be told of an *error* with a file of the profile."""
    if error.errno in NO_ROOM:
        return DiskFull(directory=str(path.parent))
    return FileProblem(path=str(path), detail=error.strerror or str(error))


def make_folder(path: Path) -> None:
    """Make a folder that only this person can open; raises `DiskFull` or `FileProblem`."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise disk_problem(path, error) from error


def write_private(path: Path, text: str) -> None:
    """Write a small file that only this person can read, whole or not at all.

    Raises `DiskFull` or `FileProblem`.
    """
    fresh = path.with_suffix(path.suffix + ".new")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise disk_problem(path, error) from error


def has_room(directory: Path, size: int) -> bool:
    """Tell whether that many bytes can be written in *directory*; they are not kept."""
    probe = directory / "room.probe"
    try:
        with probe.open("wb", buffering=0) as file:
            written = file.write(bytes(size))
            os.fsync(file.fileno())
            return written == size
    except OSError:
        return False
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Wait until the disk has a file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Wait until the disk has the names of a folder; Windows cannot, and needs it less."""
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
