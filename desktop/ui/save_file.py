"""Asks where files are to be saved, and remembers the folder for the next time."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.session import Session
from desktop.ui.render.file_names import safe_name
from desktop.ui.tasks import Tasks

_FOLDER: Final = "save folder"
_MOST_SAME: Final = 10_000


class SavePlaces:
    """Asks over *window*; the folder that was chosen last stays in the profile."""

    def __init__(self, session: Session, tasks: Tasks, window: QWidget) -> None:
        self._session = session
        self._tasks = tasks
        self._window = window

    def ask_file(self, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
        """Show the question where to save a file called *name*; *chosen* gets the answer."""
        words = QCoreApplication.translate("SaveFile", "Save file")

        def on_selected(path: str) -> None:
            self._remember(Path(path).parent)
            chosen(Path(path))

        dialog = self._dialog(words, QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(name))
        dialog.fileSelected.connect(on_selected)
        dialog.open()
        return dialog

    def ask_folder(self, chosen: Callable[[Path], None]) -> QFileDialog:
        """Show the question in which folder to save several files."""
        words = QCoreApplication.translate("SaveFile", "Save all files in a folder")

        def on_selected(path: str) -> None:
            self._remember(Path(path))
            chosen(Path(path))

        dialog = self._dialog(words, QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(on_selected)
        dialog.open()
        return dialog

    def _dialog(self, words: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        folder = self._folder()
        if folder is not None:
            dialog.setDirectory(str(folder))
        return dialog

    def _folder(self) -> Path | None:
        """Return the folder chosen last, else the system's one for downloads."""
        stored = self._session.profile.accounts.setting(_FOLDER)
        downloads = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DownloadLocation
        )
        return next((Path(p) for p in (stored, downloads) if p and Path(p).is_dir()), None)

    def _remember(self, folder: Path) -> None:
        set_setting = self._session.profile.accounts.set_setting
        work = self._session.worker.run(set_setting, _FOLDER, str(folder))
        self._tasks.spawn(work, name="remember folder")


def free_target(folder: Path, name: str, taken: set[Path]) -> Path:
    """Return where a file called *name* can be put in *folder* without touching another one.

    *taken* are places that others are about to have; the answer is added to it. Blocks on the disk.
    """
    safe = Path(safe_name(name))
    for number in range(1, _MOST_SAME):
        again = safe.name if number == 1 else f"{safe.stem} ({number}){safe.suffix}"
        target = folder / again
        if target not in taken and not target.exists() and not target.is_symlink():
            break
    else:
        target = folder / safe
    taken.add(target)
    return target
