"""Putting what is damaged aside, under a name that tells when; it is kept until it must not be."""

import os
import time
from pathlib import Path

from desktop.store.disk import disk_problem
from desktop.store.encrypted import drop_file


def aside_of(path: Path) -> Path:
    """Return a free name beside *path* for what is put aside now."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    more = 1
    while aside.exists():
        more += 1
        aside = path.with_name(f"{path.name}.damaged-{stamp}-{more}")
    return aside


def put_aside(path: Path) -> None:
    """Give a file or folder another name; raises `DiskFull` or `FileProblem`."""
    try:
        os.replace(path, aside_of(path))
    except OSError as error:
        raise disk_problem(path, error) from error


def drop_damaged(directory: Path) -> None:
    """Remove the damaged files that were set aside: what they hold must not be anywhere."""
    for path in directory.glob("*.db.damaged-*"):
        drop_file(path)
