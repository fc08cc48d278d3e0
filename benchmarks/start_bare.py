"""The baseline of a cold start: a bare PySide6 window with a table of 1,000 rows."""

import os
import sys
import time

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

ROWS = 1_000
Index = QModelIndex | QPersistentModelIndex


class Model(QAbstractTableModel):
    """Numbered rows."""

    def rowCount(self, parent: Index | None = None) -> int:
        return ROWS

    def columnCount(self, parent: Index | None = None) -> int:
        return 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return f"Ticket {index.row()} {index.column()}"
        return None


class Table(QTableView):
    """Tells when it was painted first, and ends."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        sys.stdout.write(f"{time.monotonic_ns()} {self.model().rowCount()}\n")
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = QMainWindow()
    table = Table()
    table.setModel(Model())
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    sys.exit(app.exec())
