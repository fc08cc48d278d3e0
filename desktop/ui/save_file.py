"""Asks where a file is to be saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.render.file_names import safe_name


def ask_where(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Show the question where to save a file called *name*; *chosen* gets the answer, if any."""
    dialog = QFileDialog(parent, QCoreApplication.translate("SaveFile", "Save file"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    if Path(downloads).is_dir():
        dialog.setDirectory(downloads)
    dialog.selectFile(safe_name(name))

    def on_selected(path: str) -> None:
        chosen(Path(path))

    dialog.fileSelected.connect(on_selected)
    dialog.open()
    return dialog
