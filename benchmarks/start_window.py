"""Start the real application on a profile; print the moment of the list's first paint, and end.

Usage: python -m benchmarks.start_window PROFILE
"""

import os
import sys
import time
from typing import TYPE_CHECKING

from desktop.__main__ import main
from desktop.ui import plain_imports

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_import_plainly = plain_imports.import_plainly


def import_and_watch() -> None:
    """Do what the program does before it imports its window, and watch the list from then on.

    Nothing of Qt comes before: the program does other work while it is imported.
    """
    _import_plainly()
    from desktop.ui.ticket_list_view import TicketView

    paint = TicketView.paintEvent

    def paint_and_tell(self: TicketView, event: "QPaintEvent") -> None:
        paint(self, event)
        if self.ticket_model().rowCount() > 0:
            sys.stdout.write(f"{time.monotonic_ns()} {self.ticket_model().rowCount()}\n")
            sys.stdout.flush()
            os._exit(0)

    TicketView.paintEvent = paint_and_tell


if __name__ == "__main__":
    plain_imports.import_plainly = import_and_watch
    sys.exit(main(["--profile", sys.argv[1]]))
