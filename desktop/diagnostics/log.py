"""The log: lines of our own with what is allowed in them, and that a library said something."""

import logging
import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.brand import BRAND
from desktop.diagnostics.shown import chain, place, shown

FILE = f"{BRAND.id}.log"
LARGEST = 512 * 1024
"""Bytes after which the log begins anew; the one before it is kept."""
_OURS = "desktop"


class AllowedOnly(logging.Formatter):
    """Writes time, level, logger and the words of the source, filled with what `shown` allows.

    Of other people's loggers only the place is told: their words may hold addresses and contents.
    """

    def __init__(self, *, timed: bool) -> None:
        super().__init__()
        self._timed = timed

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and below it the places of a traceback."""
        head = f"{record.levelname} {record.name}: {_words(record)}"
        if self._timed:
            moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
            head = f"{moment} {head}"
        error = record.exc_info[1] if record.exc_info else None
        return head if error is None else "\n".join([head, *chain(error)])


def _words(record: logging.LogRecord) -> str:
    if record.name != _OURS and not record.name.startswith(f"{_OURS}."):
        return f"a message of a library ({place(record.pathname)}:{record.lineno})"
    args = record.args if isinstance(record.args, tuple) else (record.args,)
    try:
        return str(record.msg) % tuple(shown(arg) for arg in args) if record.args else record.msg
    except (TypeError, ValueError):
        return f"a message that cannot be told ({place(record.pathname)}:{record.lineno})"


def to_standard_error() -> None:
    """Send warnings to standard error, once however often it is asked for."""
    root = logging.getLogger()
    for handler in tuple(root.handlers):
        if isinstance(handler.formatter, AllowedOnly):
            root.removeHandler(handler)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(AllowedOnly(timed=False))
    handler.setLevel(logging.WARNING)
    root.addHandler(handler)


@contextmanager
def kept_in(profile: Path) -> Generator[None]:
    """Keep a log in *profile* meanwhile; where it cannot be written there is none."""
    root, ours = logging.getLogger(), logging.getLogger(_OURS)
    level = ours.level
    handler = _Kept(profile / FILE)
    root.addHandler(handler)
    ours.setLevel(logging.INFO)
    try:
        yield
    finally:
        ours.setLevel(level)
        root.removeHandler(handler)


class _Kept(logging.Handler):
    """Appends to a file. A full disk keeps nobody from working: the line is lost."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.setFormatter(AllowedOnly(timed=True))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        line = f"{self.format(record)}\n".encode("utf-8", "replace")
        with suppress(OSError):
            if self._file.exists() and self._file.stat().st_size > LARGEST:
                os.replace(self._file, self._file.with_name(f"{FILE}.1"))
            # Lines are few; opened for each, the file may be removed or moved at any time.
            handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(handle, line)
            finally:
                os.close(handle)
