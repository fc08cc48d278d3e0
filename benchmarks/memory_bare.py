"""The baseline of memory: a bare PySide6 window with a table of 1,000 rows, painted once."""

import sys
import time

from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from benchmarks.start_bare import Model

SETTLED = 0.5


def resident() -> float:
    """Return the MiB of this process that are in memory."""
    with open("/proc/self/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = QMainWindow()
    table = QTableView()
    table.setModel(Model())
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    settled = time.monotonic() + SETTLED
    while time.monotonic() < settled:
        app.processEvents()
    print(resident())
