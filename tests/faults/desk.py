"""The embedded helpdesk as a process of its own: python -m tests.faults.desk FOLDER PORT [SEED].

It prints a line of JSON once it serves. A number on standard input sets its clock wrong by so many
seconds; it ends with standard input.
"""

import json
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from desktop.helpdesk import times
from desktop.helpdesk.running import RunningHelpdesk
from tests.faults.table import ROOT


class Desk:
    """Starts it, kills it, starts it again at the same address; a context manager."""

    def __init__(self, folder: Path, seed: list[dict[str, object]]) -> None:
        folder.mkdir()
        self.folder = folder
        self._seed = folder / "seed.jsonl"
        self._seed.write_text("".join(json.dumps(line) + "\n" for line in seed), "utf-8")
        self._port = 0
        self._process: subprocess.Popen[str] | None = None
        self.url = ""
        self.tokens: dict[str, str] = {}
        self.kills = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end()

    def start(self) -> None:
        """Begin to serve; returns once it does."""
        command = [sys.executable, "-m", "tests.faults.desk", str(self.folder / "data")]
        command += [str(self._port), str(self._seed)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        told: dict[str, Any] = json.loads(self._process.stdout.readline())
        self.url, self.tokens = told["url"], told["tokens"]
        self._port = int(self.url.rpartition(":")[2])

    def kill(self) -> None:
        """End it by SIGKILL."""
        self.kills += 1
        self._end(signal.SIGKILL)

    def set_clock(self, seconds: float) -> None:
        """Let its clock be wrong by so much, from now on."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(f"{seconds}\n")
        self._process.stdin.flush()

    @property
    def database(self) -> Path:
        """Its own file."""
        return self.folder / "data" / "helpdesk.db"

    def _end(self, by: int | None = None) -> None:
        process, self._process = self._process, None
        if process is not None:
            if by is not None:
                process.send_signal(by)
            process.communicate()


def main(folder: Path, port: int, seed: Path) -> None:
    """Serve until standard input ends."""
    offset = 0.0
    desk = RunningHelpdesk(
        folder, seed_from=seed, port=port, clock=lambda: times.now() + int(offset * times.SECOND)
    )
    with desk:
        print(json.dumps({"url": desk.url, "tokens": desk.tokens}), flush=True)
        for line in sys.stdin:
            offset = float(line)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
