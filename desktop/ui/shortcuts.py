"""The keys of the window, in one table that the help shows too."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.ui.theme import SPACE_2, SPACE_4, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label


@dataclass(frozen=True, slots=True)
class Key:
    """One entry: what it does, its keys, and the deed (None where a widget does it itself)."""

    words: str
    keys: tuple[str, ...]
    deed: Callable[[], None] | None = None


def install(window: QWidget, keys: list[Key]) -> None:
    """Make *keys* work anywhere in *window*; letters reach text fields first."""
    for key in keys:
        if key.deed is None:
            continue
        for sequence in key.keys:
            shortcut = QShortcut(QKeySequence(sequence), window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(key.deed)


class ShortcutsDialog(QDialog):
    """Shows the table; open it with `open()`."""

    def __init__(self, keys: list[Key], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"))
        title = text_label(theme, Type.TITLE)
        title.setText(self.windowTitle())
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_5)
        grid.setVerticalSpacing(SPACE_2)
        for row, key in enumerate(keys):
            words = text_label(theme, Type.BODY)
            words.setText(key.words)
            shown = text_label(theme, Type.BODY_STRONG, "muted")
            shown.setText("   ".join(_native(sequence) for sequence in key.keys))
            grid.addWidget(words, row, 0)
            grid.addWidget(shown, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_4)
        layout.addWidget(title)
        layout.addLayout(grid)


def _native(sequence: str) -> str:
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
