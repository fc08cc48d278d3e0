"""Start the window on a profile, and be asked to end in the midst of painting it first.

Usage: python -m tests.ui.start_killed PROFILE
"""

import os
import signal
import sys

from PySide6.QtGui import QPaintEvent

from desktop.__main__ import main
from desktop.ui.ticket_list_view import TicketView

_paint = TicketView.paintEvent


def paint_and_kill(self: TicketView, event: QPaintEvent) -> None:
    """Paint once more, and have the signal come while Qt waits for it."""
    TicketView.paintEvent = _paint
    _paint(self, event)
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    TicketView.paintEvent = paint_and_kill
    sys.exit(main(["--profile", sys.argv[1]]))
