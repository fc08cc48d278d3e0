"""A small real disk (a tmpfs), filled and emptied at will."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

_PIECES = (1 << 20, 1 << 16, 1 << 12)


class CannotMount(Exception):  # noqa: N818 - it is no fault of ours
    """This account may not mount anything."""


class SmallDisk:
    """A disk that somebody else fills and empties."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._filler = place / "filler"

    @property
    def free(self) -> int:
        """How many bytes have room."""
        return shutil.disk_usage(self.place).free

    def fill(self, leave: int = 0) -> None:
        """Take all room but *leave* bytes."""
        with self._filler.open("ab", buffering=0) as filler:
            for piece in _PIECES:
                try:
                    while self.free - piece >= leave:
                        filler.write(bytes(piece))
                except OSError:
                    continue

    def empty(self) -> None:
        """Give all of it back."""
        self._filler.unlink(missing_ok=True)

    def remount(self, options: str) -> None:
        """Mount it with other options, such as "ro"."""
        _run("mount", "-o", f"remount,{options}", str(self.place))


@contextmanager
def small_disk(place: Path, mib: int) -> Iterator[SmallDisk]:
    """Mount a disk of so many MiB at *place*; raises `CannotMount`."""
    place.mkdir(parents=True, exist_ok=True)
    _run("mount", "-t", "tmpfs", "-o", f"size={mib}m", "tmpfs", str(place))
    try:
        yield SmallDisk(place)
    finally:
        # Lazily: a killed process may not have let go of its files yet.
        _run("umount", "-l", str(place))


@contextmanager
def small_disk_or_skip(place: Path, mib: int) -> Iterator[SmallDisk]:
    """Mount a small disk for a test, which is skipped where that is not allowed."""
    with ExitStack() as stack:
        try:
            disk = stack.enter_context(small_disk(place, mib))
        except CannotMount as why:
            pytest.skip(f"needs a small disk of its own, which cannot be mounted here: {why}")
        yield disk


def _run(*command: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise CannotMount(str(error)) from None
    if done.returncode != 0:
        raise CannotMount(done.stderr.strip())
