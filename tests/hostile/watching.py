"""Watches one process: the sockets and files that are asked for in it, and its memory."""

import asyncio
import sys
import time
from collections.abc import Callable
from pathlib import Path

_SOCKETS = (
    "socket.connect",
    "socket.getaddrinfo",
    "socket.bind",
    "socket.sendto",
    "urllib.Request",
)
_PROGRAMS = (
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "os.startfile",
)
_FILES = ("open", "os.listdir", "os.scandir", "os.mkdir", "os.remove", "os.rename", "shutil.rmtree")
_OURS = (Path(__file__).resolve().parents[2], Path(sys.prefix), Path(sys.base_prefix))
"""Modules and icons are read from there."""
_SYSTEM = ("/proc/", "/sys/", "/dev/urandom", "/dev/null", "/usr/share/zoneinfo", "/etc/localtime")


class Audit:
    """Python's own audit events between `begin` and `end`; what C++ opens it does not see."""

    def __init__(self, allowed: tuple[Path, ...]) -> None:
        self.seen: list[str] = []
        self._allowed = tuple(f"{path}/" for path in (*allowed, *_OURS))
        self._on = False
        # A hook cannot be taken back: it stays, and says nothing.
        sys.addaudithook(self._hear)

    def begin(self) -> None:
        self._on = True

    def end(self) -> None:
        self._on = False

    def _hear(self, event: str, args: tuple[object, ...]) -> None:
        if not self._on or len(self.seen) > 100:
            return
        if event in _SOCKETS or event in _PROGRAMS:
            self.seen.append(f"{event} {args[1:2]!r}")
        elif event in _FILES and args:
            path = args[0]
            if isinstance(path, int) or path is None:
                return
            name = str(path) if isinstance(path, str | Path) else repr(path)
            if not name.startswith((*self._allowed, *_SYSTEM)):
                self.seen.append(f"{event} {name}")


def resident() -> int:
    """Return how many bytes of memory this process holds now."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096


async def turn() -> None:
    """Let the window do what waits."""
    for _ in range(3):
        await asyncio.sleep(0)


async def until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait until *condition* holds."""
    end = time.monotonic() + seconds
    await turn()
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        await asyncio.sleep(0.002)
