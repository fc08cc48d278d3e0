"""Hostile bodies in the real window: nothing is fetched, opened or run, and it stays quick.

Every body goes through the sanitiser and is shown in the window, fifty to a conversation, which is
scrolled, copied from and quoted. A second process does it, so that all it opens can be listed:
with strace every file and socket of the process, whoever opens it; else what Python opens.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import Any

from tests.faults.scenario import Scenario, Seen, Trial
from tests.faults.table import ROOT

GROWTH = 200 * 2**20
"""Bytes that a long time with hostile messages may add: caches of rendered bodies and glyphs."""
_CALLS = "trace=open,openat,openat2,creat,connect,bind,sendto,execve,execveat"
_SLOW = 200

_PATH = re.compile(r'(?:open|openat|openat2|creat)\((?:[^,"]+, )?"((?:[^"\\]|\\.)*)"')
_READABLE = (
    "/proc/", "/sys/", "/dev/urandom", "/dev/null", "/etc/fonts/", "/etc/localtime", "/etc/ld.so",
    "/usr/share/zoneinfo", "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/fontconfig",
    "/var/cache/fontconfig", "/usr/lib", "/lib", "/usr/local/lib", "/usr/share/X11/locale",
    "/usr/share/libthai/",
)  # fmt: skip
"""What Qt and Python read of the system: fonts, libraries, the time zone."""


class Door:
    """A server that nobody may call, and a picture that nobody may read."""

    def __init__(self, directory: Path) -> None:
        self.calls = 0
        self.canary = directory.parent / f"{directory.name}-canary.png"
        shutil.copy(ROOT / "docs" / "screenshots" / "offline.png", self.canary)
        self._socket = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._count, daemon=True).start()

    def addresses(self) -> list[str]:
        """Return the addresses that bodies name."""
        where = f"127.0.0.1:{self._socket.getsockname()[1]}"
        return [f"http://{where}/x.png", f"//{where}/y", self.canary.as_uri(), str(self.canary)]

    def close(self) -> None:
        """Let go of it."""
        self._socket.close()
        self.canary.unlink()

    def _count(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.calls += 1
            connection.close()


def run(trial: Trial) -> Seen:
    """Show hostile bodies in a window of a second process, and judge what it did."""
    trial.directory.joinpath("home").mkdir()
    door = Door(trial.directory)
    (trial.directory / "doors.json").write_text(json.dumps(door.addresses()))
    trace = trial.directory / "trace"
    child = [sys.executable, "-m", "tests.faults.bodies_window"]
    child += [str(trial.directory), str(trial.runs), str(trial.seed)]
    traced = _can_trace()
    if traced:
        child = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", _CALLS, "-o", str(trace), *child]
    home = str(trial.directory / "home")
    own = {"QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CACHE_HOME": home}
    done = subprocess.run(child, cwd=ROOT, env=os.environ | own, stdout=subprocess.PIPE, check=True)
    found = json.loads(done.stdout.splitlines()[-1])
    broken = list(_broken(found))
    if door.calls:
        broken.append(f"{door.calls} connections to an address that a message named")
    if traced:
        broken += _traced(trace, trial.directory)
    door.close()
    return Seen(found["shown"], tuple(broken), _words(found, traced=traced, held=not broken))


def _broken(found: dict[str, Any]) -> list[str]:
    words = [f"the window's thread computed too long in one turn, {w}" for w in found["over"]]
    words += [f"opened by itself: {what}" for what in found["opened"][:5]]
    words += [f"asked of the system: {what}" for what in found["tried"][:5]]
    words += [f"not shown: {what}" for what in found["failed"][:5]]
    growth = found["memory_most"] - found["memory_begin"]
    if growth > GROWTH:
        words.append(f"memory grew by {growth >> 20} MiB")
    return words


def _words(found: dict[str, Any], *, traced: bool, held: bool) -> str:
    source = (
        f"{min(found['corpus'], -(-found['shown'] // 2)):,} of them real attacks and mails"
        if found["corpus"]
        else "all of them made, for there is no shared data here"
    )
    watched = "every system call traced" if traced else "only Python's own calls watched: no strace"
    growth = found["memory_most"] - found["memory_begin"]
    opened = "0 sockets, 0 foreign files opened" if held else "not all as promised"
    return (
        f"{found['shown']:,} bodies ({source}), all shown in the window as "
        f"{found['conversations']:,} conversations: {opened} ({watched}); "
        f"longest turn {found['worst_cpu']:.0f} ms of its own computing, "
        f"{found['worst_wall']:.0f} ms by the clock ({found['over_wall']} over {_SLOW}); "
        f"memory at most {growth >> 20} MiB above {found['memory_begin'] >> 20} MiB"
    )


def _can_trace() -> bool:
    if shutil.which("strace") is None:
        return False
    tried = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", os.devnull, "true"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def _traced(trace: Path, directory: Path) -> list[str]:
    """Return what was opened between BEGIN and END that is neither the profile nor the system."""
    # With its slash: the canary lies beside the folder and begins with its name.
    ours = (f"{directory}/", f"{ROOT}/", f"{sys.prefix}/", f"{sys.base_prefix}/", *_READABLE)
    seen: Counter[str] = Counter()
    began = False
    with trace.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            call = line.split(" ", 1)[-1].strip()
            match = _PATH.match(call)
            path = match[1] if match else ""
            if path == str(directory / "BEGIN"):
                began = True
            elif path == str(directory / "END"):
                break
            elif began and not call.startswith(("+++", "---", "<...")):
                if match is None:
                    seen[call[:200]] += 1
                elif not os.path.normpath(ROOT / path).startswith(ours):
                    seen[path] += 1
    if not began:
        return ["the trace does not hold the beginning"]
    return [f"{what} ({count} times)" for what, count in seen.most_common(10)]


SCENARIO = Scenario(
    promise="A hostile message opens nothing, fetches nothing, runs nothing, and never holds the "
    "window up",
    figure="100,000 bodies: no socket, no file outside the profile but fonts and libraries, no "
    "turn of the window over 200 ms",
    full=100_000,
    least=500,
    run=run,
)
