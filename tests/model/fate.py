"""The sudden death of the client's process: what is on disk then, and nothing after it.

A killed process leaves its files as the system had them at that moment: every committed
transaction, and in SQLite's log perhaps part of one more, which nobody ever reads. So death is a
copy of the profile's folder taken between two transactions; whatever the objects of the dead
process still do happens in the folder that is thrown away. (Power cuts are another matter: see
`synchronous=FULL` and the kills of tests/faults, which strike inside of transactions, too.)
"""

import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from desktop.store.database import Database
from desktop.store.transaction import Transaction


class Gone(BaseException):
    """The process is dead: no line of it runs any more."""


class Fate:
    """When the process that lives on *directory* dies."""

    def __init__(self, directory: Path, left: Path) -> None:
        self.directory = directory
        self.left = left
        """Where what it leaves behind is put."""
        self.dead = False
        self.spared = False
        """Whether nothing counts at this moment: a check is looking."""
        self._commits: int | None = None

    def strike_after(self, commits: int | None) -> None:
        """Let it die just after so many more commits; None: not by that."""
        self._commits = commits

    def strike(self) -> None:
        """Let it die now. Only between two transactions: on the worker's thread, or at rest."""
        if not self.dead:
            shutil.copytree(self.directory, self.left)
            self.dead = True

    def committed(self) -> None:
        """Count a commit; raises `Gone` where it was the last."""
        if self._commits is not None and not self.spared:
            self._commits -= 1
            if self._commits <= 0:
                self.strike()
        self.breathe()

    def breathe(self) -> None:
        """Raise `Gone` where the process is dead."""
        if self.dead:
            raise Gone


@contextmanager
def mortal(fates: dict[Path, Fate]) -> Iterator[None]:
    """Let every commit to a file in a folder of *fates* be counted there."""
    usual = Database.transaction

    @contextmanager
    def transaction(self: Database) -> Generator[Transaction]:
        fate = fates.get(self.path.parent)
        if fate is not None:
            fate.breathe()
        with usual(self) as tx:
            yield tx
        if fate is not None:
            fate.committed()

    with patch.object(Database, "transaction", transaction):
        yield
