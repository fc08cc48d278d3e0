"""A compiled translation, read whole."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTranslator


class WordsFile(QTranslator):
    """Has the words of *file* in memory; OSError where that cannot be read.

    By itself Qt maps the file and reads each word out of it: once an update of the program writes
    that anew, the next word of a window that is open is a segmentation fault.
    """

    def __init__(self, file: str, parent: QObject) -> None:
        super().__init__(parent)
        self.file = file
        # Kept, for Qt makes no copy.
        self._content = Path(file).read_bytes()
        self.load(self._content)


def find_words(language: QLocale, name: str, folder: str, parent: QObject) -> WordsFile | None:
    """Return the translation *name* in *folder* that serves *language* best; None without one."""
    found = QTranslator()
    if not found.load(language, name, "_", folder):
        return None
    return WordsFile(found.filePath(), parent)
