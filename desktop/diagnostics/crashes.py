"""Crash reports: what kind of fault arose where, without a word that anybody wrote.

A report is a small text file in the profile. Nothing sends it; the person may.
"""

import faulthandler
import os
import platform
import re
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TextIO

from desktop import __version__
from desktop.brand import BRAND
from desktop.diagnostics.shown import chain, place

if TYPE_CHECKING:
    import asyncio

FOLDER = "crashes"
KEPT = 10
_FATAL = "fatal-"
_REPORT = "crash-"
_SOURCE = re.compile(r'File "([^"]*)"')


class Crashes:
    """Reports what nothing caught, of this process, in the profile; tells *found* of each report.

    A context manager; its end says that the program ended as it should.
    """

    def __init__(self, profile: Path, found: Callable[[Path], None]) -> None:
        self._folder = profile / FOLDER
        self._found = found
        self._seen: set[tuple[str, ...]] = set()
        self._fatal: TextIO | None = None
        self.left = _left_over(self._folder)
        """The report of the newest run that ended in the middle of its work, or None."""

    def __enter__(self) -> Self:
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            path = self._folder / f"{_FATAL}{os.getpid()}.txt"
            self._fatal = path.open("w", encoding="utf-8")
            # What ends the interpreter itself (a fault in Qt, say) writes its frames here.
            faulthandler.enable(self._fatal)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._fatal is not None:
            faulthandler.disable()
            with suppress(OSError):
                self._fatal.close()
                Path(self._fatal.name).unlink()

    def in_loop(self, loop: "asyncio.AbstractEventLoop", context: dict[str, object]) -> None:
        """Report what a callback of *loop* raised: the loop's exception handler."""
        del loop
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.report(error)

    def report(self, error: BaseException) -> None:
        """Write a report of *error*, once for each place where it arises."""
        lines = tuple(chain(error))
        if lines in self._seen:
            return
        self._seen.add(lines)
        path = self._folder / f"{_REPORT}{_stamp()}-{len(self._seen)}.txt"
        try:
            _write(path, "\n".join([*_head(), *lines, ""]))
        except OSError:
            return
        _drop_old(self._folder)
        self._found(path)

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        del kind, trace
        if not isinstance(error, Exception):
            return
        self.report(error)
        sys.stderr.write("\n".join([*chain(error), ""]))

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)

    def _unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)


def reports(profile: Path) -> list[Path]:
    """Return the crash reports that a profile keeps, newest first."""
    return sorted((profile / FOLDER).glob(f"{_REPORT}*.txt"), reverse=True)


def _left_over(folder: Path) -> Path | None:
    """Make reports of what earlier runs left when they were torn down; return the newest."""
    newest: Path | None = None
    for path in sorted(folder.glob(f"{_FATAL}*.txt"), key=lambda p: p.name):
        with suppress(OSError):
            told = _SOURCE.sub(lambda m: place(m[1]), path.read_text("utf-8", errors="replace"))
            if told.strip():
                newest = path.with_name(f"{_REPORT}{_stamp()}-{path.stem}.txt")
                _write(newest, "\n".join([*_head(), told]))
            path.unlink()
    return newest


def _head() -> list[str]:
    return [
        f"{BRAND.name} {__version__}, Python {platform.python_version()}, {platform.platform()}",
        "Places in the program only: nothing that you or anybody else wrote is in here.",
        "",
    ]


def _stamp() -> str:
    return time.strftime("%Y%m%d-%H%M%S", time.gmtime())


def _write(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)


def _drop_old(folder: Path) -> None:
    for path in reports(folder.parent)[KEPT:]:
        path.unlink(missing_ok=True)
