"""Start the application on a profile; print what is imported when the list is painted, and end.

Beside it whose sources Python holds: PySide6 reads those of all modules where it is left to it.

Usage: python -m tests.ui.start_probe PROFILE
"""

import json
import linecache
import os
import sys

from PySide6.QtGui import QPaintEvent

from desktop.__main__ import main
from desktop.ui.ticket_list_view import TicketView

_paint = TicketView.paintEvent


def paint_and_tell(self: TicketView, event: QPaintEvent) -> None:
    """Paint; then tell the rows and the modules, and end."""
    _paint(self, event)
    rows = self.ticket_model().rowCount()
    told = {"rows": rows, "modules": sorted(sys.modules), "sources": sorted(linecache.cache)}
    sys.stdout.write(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    TicketView.paintEvent = paint_and_tell
    sys.exit(main(["--profile", sys.argv[1]]))
