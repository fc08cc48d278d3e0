"""Backups of own.db: made beside the work, looked at, and only then counted; see ADR 15.

A backup is a file of its own, encrypted with the key of the profile, in a folder beside it. It
holds no logins and no tokens: those go without a trace when they go, and a backup is a trace.
"""

import logging
import os
import re
import time
from collections.abc import Generator, Iterable
from contextlib import suppress
from pathlib import Path

import apsw

from desktop.domain.errors import QT_TRANSLATE_NOOP, DiskFull, Problem, ProfileDamaged
from desktop.store.backup_copy import copied, without_secrets
from desktop.store.database import Database
from desktop.store.disk import NO_ROOM, sync_file, sync_folder
from desktop.store.encrypted import drop_file, fault, reading, writing
from desktop.store.files import SPARE_BYTES, free_bytes
from desktop.store.soundness import unsound
from desktop.store.sqlite import Connection

log = logging.getLogger(__name__)

NEWEST_KEPT = 3
DAYS_KEPT = 7
"""Of the days before those, one each."""
BYTES_KEPT = 256 << 20
EVERY = 3600.0
"""Seconds between two backups while something is written."""
NUMBER = "backup"
"""The setting of own.db that tells its newest backup: an own.db behind it has fallen back."""
_NAME = re.compile(r"own-(\d{6,})-(\d{8})\.db")
_COUNTED = ("accounts", "drafts", "outbox")
Counts = dict[str, int]


class Backups:
    """The backups of one profile, known by number: clocks may jump, numbers do not."""

    def __init__(self, directory: Path, own: Database, key: bytes) -> None:
        self._directory = directory / "backups"
        self._own = own
        self._key = key
        self._begun: Generator[None] | None = None
        self.lack_room = False
        """Whether the last one was not made because the disk has no room for it."""

    def files(self) -> list[Path]:
        """Return every backup, the newest first."""
        try:
            found = [path for path in self._directory.iterdir() if _NAME.fullmatch(path.name)]
        except OSError:
            return []
        return sorted(found, key=number_of, reverse=True)

    def is_due(self, now: float, *, every: float = EVERY) -> bool:
        """Tell whether own.db was written since the newest backup, and that is old enough.

        A backup from the future (a clock that jumped) is old enough.
        """
        newest = next(iter(self.files()), None)
        if newest is None:
            return self._own.is_there
        made = _written(newest)
        if 0 <= now - made < every:
            return False
        return any(_written(path) > made for path in (self._own.path, _log_of(self._own.path)))

    def make(self) -> bool:
        """Make a backup at once; tell whether there is one now."""
        before = self.files()[:1]
        for _ in self.steps():
            pass
        return self.files()[:1] != before

    def steps(self) -> Generator[None]:
        """Make a backup a little at a time, each step some milliseconds; never raises a `Problem`.

        Where it cannot be made (no room, say) everything stays as it was, and the log says so.
        Close the generator to give up in between; one begun before is given up.
        """
        self.give_up()
        self._begun = self._steps()
        return self._begun

    def give_up(self) -> None:
        """Leave what was begun of a backup: it holds on to own.db as that was."""
        if self._begun is not None:
            self._begun.close()
            self._begun = None

    def drop_all(self) -> None:
        """Remove every backup, one begun as well: what they hold must not be anywhere any more."""
        self.give_up()
        for path in (*self.files(), *self._unfinished()):
            drop_file(path)

    # --- parts ---------------------------------------------------------------------------------

    def _steps(self) -> Generator[None]:
        fresh: Path | None = None
        try:
            self._make_folder()
            self._check_room()
            number = self._next()
            fresh = self._directory / f"{name_of(number, time.time())}.new"
            drop_file(fresh)
            yield
            with self._own.transaction() as tx:
                tx.run("INSERT OR REPLACE INTO settings VALUES (?, ?)", (NUMBER, str(number)))
            yield from self._write(fresh)
            os.replace(fresh, fresh.with_suffix(""))
            sync_folder(self._directory)
            self.lack_room = False
            self._rotate()
        except (Problem, apsw.Error, OSError) as exc:
            self.lack_room = _finds_no_room(exc)
            log.warning("no backup was made: %s", type(exc))
        finally:
            if fresh is not None:
                with suppress(OSError):
                    drop_file(fresh)

    def _write(self, fresh: Path) -> Generator[None]:
        with reading(self._own.path, self._key) as source:
            # One moment of own.db, however long it takes: writes go on beside it.
            source.execute("BEGIN")
            expected = counts(source)
            version = source.pragma("user_version")
            yield from copied(source, fresh, self._key)
        yield
        with writing(fresh, self._key) as copy:
            expected["drafts"] -= without_secrets(copy)
        yield
        sync_file(fresh)
        os.chmod(fresh, 0o600)
        yield
        with reading(fresh, self._key, alone=True) as copy:
            bad = fault(copy) or unsound(copy)
            if bad is None and (counts(copy), copy.pragma("user_version")) != (expected, version):
                bad = QT_TRANSLATE_NOOP("Detail", "it does not hold what was copied")
        if bad is not None:
            raise ProfileDamaged(file=fresh.name, detail=bad)

    def _make_folder(self) -> None:
        self._directory.mkdir(mode=0o700, exist_ok=True)
        for path in self._unfinished():
            drop_file(path)

    def _unfinished(self) -> Iterable[Path]:
        with suppress(OSError):
            return [p for p in self._directory.iterdir() if ".db.new" in p.name]
        return []

    def _check_room(self) -> None:
        size = self._own.path.stat().st_size + _size(_log_of(self._own.path))
        # What is larger is copied without its files.
        if min(size, BYTES_KEPT) + SPARE_BYTES > free_bytes(self._directory):
            raise DiskFull(directory=str(self._directory))

    def _next(self) -> int:
        known = self._own.row("SELECT value FROM settings WHERE key = ?", (NUMBER,))
        return max([number_of(p) for p in self.files()] + [int(known[0]) if known else 0]) + 1

    def _rotate(self) -> None:
        files = self.files()
        kept = list(kept_of(files))
        room = BYTES_KEPT
        for place, path in enumerate(kept):
            room -= _size(path)
            if room < 0 and place >= 2:
                kept = kept[:place]
                break
        for path in set(files) - set(kept):
            drop_file(path)


def name_of(number: int, now: float) -> str:
    """Return the name of a backup."""
    return f"own-{number:06}-{time.strftime('%Y%m%d', time.gmtime(now))}.db"


def number_of(backup: Path) -> int:
    """Return the number of a backup by its name."""
    match = _NAME.fullmatch(backup.name)
    return int(match[1]) if match else 0


def kept_of(files: list[Path]) -> Iterable[Path]:
    """Yield those of *files*, the newest first, that stay: the newest, and one of each day."""
    days: set[str] = set()
    for place, path in enumerate(files):
        match = _NAME.fullmatch(path.name)
        day = match[2] if match else ""
        if place < NEWEST_KEPT:
            yield path
        elif day not in days and len(days) < DAYS_KEPT:
            days.add(day)
            yield path


def counts(connection: Connection) -> Counts:
    """Return how many rows there are of what nobody else has."""
    return {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchall()[0][0]  # noqa: S608
        for table in _COUNTED
    }


def number_in(connection: Connection) -> int:
    """Return the number of the newest backup that an own.db knows of; -1 where it knows none."""
    try:
        row = connection.execute("SELECT value FROM settings WHERE key = ?", (NUMBER,)).fetchone()
    except apsw.SQLError:
        # The very first start was cut short.
        return -1
    return int(row[0]) if row else -1


def _finds_no_room(error: Exception) -> bool:
    full = isinstance(error, DiskFull | apsw.FullError)
    return full or (isinstance(error, OSError) and error.errno in NO_ROOM)


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
