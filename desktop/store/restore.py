"""Making own.db anew from the newest good backup and what can be read of the damaged file.

The new file is made beside the old one and counts only once it is whole; what a crash left in
between is finished, or begun again, at the next start. The damaged file is kept.
"""

import os
import shutil
import time
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

import apsw
import msgspec

from desktop.domain.damage import (
    BeyondRepair,
    RestoredFromBackup,
    RestoredFromDamaged,
    RestoredMissing,
)
from desktop.domain.errors import DiskFull, Problem, ProfileNewer
from desktop.store.aside import aside_of
from desktop.store.backups import Backups, counts, number_in, number_of
from desktop.store.database import Database, Settings
from desktop.store.disk import NO_ROOM, disk_problem, sync_file, sync_folder
from desktop.store.encrypted import drop_file, fault, reading, writing
from desktop.store.fallback import doubt, settle
from desktop.store.merge import carry_files, merge
from desktop.store.salvage import Salvaged, salvage
from desktop.store.schema import OWN
from desktop.store.send_log import SendLog
from desktop.store.soundness import unsound
from desktop.store.transaction import Transaction

RESTORED = "restored"
"""The setting of own.db that tells what was done, until the person was told."""


class Note(msgspec.Struct, frozen=True):
    """What the person is to be told."""

    file: str
    """The damaged one, where it is kept; "" where it was gone."""
    made: float | None
    """Unix time of the backup; None where there was none."""

    @property
    def problem(self) -> Problem:
        """It in words."""
        if self.made is None:
            return RestoredFromDamaged(file=self.file)
        made = time.strftime("%Y-%m-%d %H:%M", time.localtime(self.made))
        if not self.file:
            return RestoredMissing(made=made)
        return RestoredFromBackup(made=made, file=self.file)


@dataclass(frozen=True, slots=True)
class Restorer:
    """Restores the own.db of one profile; for its owner alone, while nothing has it open."""

    path: Path
    key: bytes
    settings: Settings
    backups: Backups
    sends: SendLog

    def finish(self) -> None:
        """Put a restored file in its place, where a crash came between."""
        if not self._whole.exists():
            return
        try:
            self._swap()
        except (apsw.Error, msgspec.MsgspecError):
            # What cannot be read is none; what it was to replace is still there, or backed up.
            drop_file(self._whole)

    def restore(self, detail: str) -> None:
        """Make own.db anew. Raises `BeyondRepair` where there is nothing to make it of.

        Raises `ProfileNewer` where the newest backup is a newer version's, `DiskFull` where there
        is no room; then everything is as it was.
        """
        try:
            drop_file(self._fresh)
            backup = self._base()
            found = salvage(self.path, self.key) if self.path.is_file() else Salvaged()
            if backup is None and not found.holds_anything:
                raise BeyondRepair(
                    file=self.path.name, directory=str(self.path.parent), detail=detail
                )
            self._fill(backup, found)
            sync_file(self._fresh)
            os.replace(self._fresh, self._whole)
        except apsw.FullError as exc:
            raise DiskFull(directory=str(self.path.parent)) from exc
        except OSError as exc:
            raise disk_problem(self._fresh, exc) from exc
        finally:
            with suppress(OSError):
                drop_file(self._fresh)
        self._swap()

    def has_fallen_back(self) -> bool:
        """Tell whether a good backup is newer than own.db: then its last writes were lost."""
        with reading(self.path, self.key) as connection:
            known = number_in(connection)
        later = (file for file in self.backups.files() if number_of(file) > known)
        return any(self._opens(file) for file in later)

    @property
    def _fresh(self) -> Path:
        return self.path.with_name(f"{self.path.name}.restoring")

    @property
    def _whole(self) -> Path:
        """Only a restored file that is complete has this name."""
        return self.path.with_name(f"{self.path.name}.restored")

    def _base(self) -> Path | None:
        """Begin the new file with the newest backup that is good; return which it was."""
        for backup in self.backups.files():
            try:
                if self._is_good(backup):
                    shutil.copyfile(backup, self._fresh)
                    os.chmod(self._fresh, 0o600)
                    self._bring_up()
                    return backup
            except (apsw.Error, Problem, OSError) as exc:
                drop_file(self._fresh)
                if isinstance(exc, ProfileNewer | DiskFull | apsw.FullError) or _no_room(exc):
                    raise
        self._bring_up()
        return None

    def _opens(self, backup: Path) -> bool:
        try:
            return self._is_good(backup)
        except (apsw.Error, ProfileNewer, OSError):
            return False

    def _is_good(self, backup: Path) -> bool:
        with reading(backup, self.key, alone=True) as connection:
            if fault(connection) is not None or unsound(connection) is not None:
                return False
            counts(connection)
            found = connection.pragma("user_version")
        if found > len(OWN):
            raise ProfileNewer(found=found, known=len(OWN))
        return True

    def _bring_up(self) -> None:
        database = Database(self._fresh, self.key, self.settings)
        try:
            database.migrate(OWN)
        finally:
            database.close()
        os.chmod(self._fresh, 0o600)

    def _fill(self, backup: Path | None, found: Salvaged) -> None:
        marks = self.sends.marks()
        made = None if backup is None else backup.stat().st_mtime
        note = Note(str(aside_of(self.path)) if self.path.exists() else "", made)
        newer = backup is None or found.number >= number_of(backup)
        with writing(self._fresh, self.key) as connection:
            tx = Transaction(connection, nullcontext)
            connection.pragma("synchronous", "full")
            connection.execute("BEGIN")
            doubt(tx, marks)
            merge(tx, found, newer=newer, marks=marks)
            settle(tx, marks)
            if self.path.is_file():
                carry_files(tx, self.path, self.key)
            value = msgspec.json.encode(note).decode()
            tx.run("INSERT OR REPLACE INTO settings VALUES (?, ?)", (RESTORED, value))
            connection.execute("COMMIT")
            connection.pragma("journal_mode", "delete")
            bad = fault(connection)
        if bad is not None:
            raise Problem(detail=bad)

    def _swap(self) -> None:
        """Put the damaged file aside and the restored one in its place; may be done in parts."""
        aside = self._noted_aside()
        try:
            for end in ("-wal", "-shm", ""):
                part = self.path.with_name(f"{self.path.name}{end}")
                if part.exists() or part.is_symlink():
                    os.replace(part, aside.with_name(f"{aside.name}{end}"))
            os.replace(self._whole, self.path)
        except OSError as exc:
            raise disk_problem(self.path, exc) from exc
        sync_folder(self.path.parent)

    def _noted_aside(self) -> Path:
        with reading(self._whole, self.key, alone=True) as connection:
            rows = connection.execute("SELECT value FROM settings WHERE key = ?", (RESTORED,))
            named = msgspec.json.decode(rows.fetchall()[0][0], type=Note).file
        return Path(named) if named else aside_of(self.path)


def _no_room(exc: Exception) -> bool:
    return isinstance(exc, OSError) and exc.errno in NO_ROOM
