"""Which messages have begun to leave: a small file that does not share the fate of own.db.

Where own.db falls back to an earlier state (from a backup, or because its log of writes was lost),
a message may stand there as queued that has been sent since. Each line of this file is a mark and
the id of an outbox item; the last one of an id counts. Nothing in it is secret.
"""

import errno
import logging
import os
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from desktop.domain.errors import Problem
from desktop.domain.ids import OutboxId
from desktop.store.aside import put_aside
from desktop.store.disk import disk_problem, sync_folder, write_private

log = logging.getLogger(__name__)

_MOST = 20_000
_KEPT = 10_000


class Mark(StrEnum):
    """What became of an item last."""

    BEGUN = "+"
    """A send begins: from here on it may have arrived."""
    NOT_SENT = "-"
    """Each send so far has certainly failed."""
    ARRIVED = "s"
    GIVEN_UP = "t"
    """The person took it back or discarded it."""


class SendLog:
    """Appends marks and reads them; several processes may append."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / "sends.log"

    def begun(self, id: OutboxId) -> None:
        """Note durably that *id* begins to leave; raises `DiskFull` or `FileProblem`."""
        if self._path.is_dir():
            put_aside(self._path)
        try:
            self._append(Mark.BEGUN, id)
        except OSError as exc:
            raise disk_problem(self._path, exc) from exc

    def note(self, mark: Mark, id: OutboxId) -> None:
        """Note what became of *id*; without that it only counts as begun for longer."""
        try:
            self._append(mark, id)
        except OSError as exc:
            log.warning("the log of sends cannot be written: %s", type(exc))

    def marks(self) -> dict[OutboxId, Mark]:
        """Return the last mark of every id; what cannot be read is left out."""
        found: dict[OutboxId, Mark] = {}
        for line in self._lines():
            mark, _, id = line.partition(" ")
            with suppress(ValueError):
                found[OutboxId(id)] = Mark(mark)
        return found

    def trim(self) -> None:
        """Keep the file small; for the owner alone, before anything is sent."""
        lines = self._lines()
        if len(lines) <= _MOST:
            return
        with suppress(Problem):
            write_private(self._path, "\n".join([*lines[-_KEPT:], ""]))
            sync_folder(self._path.parent)

    def _lines(self) -> list[str]:
        try:
            text = self._path.read_text("ascii", errors="replace")
        except OSError:
            return []
        return [line for line in text.splitlines() if line]

    def _append(self, mark: Mark, id: OutboxId) -> None:
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            # A line begins anew even behind one that was torn off by a crash.
            line = f"\n{mark.value} {id}\n".encode("ascii")
            if os.write(handle, line) < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            if mark is Mark.BEGUN:
                os.fsync(handle)
        finally:
            os.close(handle)
