"""The baseline of memory: a bare PySide6 window with a table of 1,000 rows, painted once."""

import sys
import time

from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from benchmarks.resident import resident
from benchmarks.start_bare import Model

SETTLED = 0.5


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
