"""The client's process, as a scenario gives it orders."""

import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from tests.faults.client import Ended, Orders
from tests.faults.table import ROOT


class Lives:
    """The client's process that lives one life after the other; a context manager."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.faults.client", str(folder)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def live(self, orders: Orders) -> Ended:
        """Live one life, and return how it ended."""
        assert self._process.stdin is not None
        self._process.stdin.write(msgspec.json.encode(orders).decode() + "\n")
        self._process.stdin.flush()
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the client's process has ended")
        return msgspec.json.decode(line, type=Ended)
