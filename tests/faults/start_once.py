"""Start the program as a person does, once everybody is ready; note who owns and who is raised.

Usage: python -m tests.faults.start_once JOURNAL ARGUMENT …; it starts when standard input ends.
The journal gets the lines "own PID", "raised PID" and "given up PID".
"""

import os
import sys
from concurrent.futures import Future
from pathlib import Path

from desktop import start
from desktop.__main__ import main
from desktop.services import keys
from desktop.settings import Beginning, FirstAccount, Settings
from desktop.store.lock import is_claimed

_run = start._run


def note(journal: Path, what: str) -> None:
    """Append a line; one write, so that lines of several processes stay whole."""
    handle = os.open(journal, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(handle, f"{what} {os.getpid()}\n".encode())
    os.close(handle)


def run_noted(
    settings: Settings,
    key: Future[keys.Opened],
    first: FirstAccount | None,
    beginning: Beginning,
) -> int:
    """Run the window, noting it."""
    from desktop.ui import come_forward

    forward = come_forward.come_forward
    # A start that finds neither a window nor the profile free only tells so.
    note(JOURNAL, "own" if is_claimed(settings.profile) else "given up")

    def raised() -> bool:
        came = forward()
        if came:
            note(JOURNAL, "raised")
        return came

    come_forward.come_forward = raised
    return _run(settings, key, first, beginning)


if __name__ == "__main__":
    JOURNAL = Path(sys.argv[1])
    start._run = run_noted
    sys.stdin.read()
    sys.exit(main(sys.argv[2:]))
