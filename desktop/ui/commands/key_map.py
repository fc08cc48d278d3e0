"""The map of the keys: every command with its keys, under its heading."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.ui.commands.bindings import native
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.registry import Commands
from desktop.ui.theme import SPACE_2, SPACE_4, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label

_GROUPS = list(Group)


def by_group(commands: list[Command]) -> list[tuple[Group, list[Command]]]:
    """Return *commands* under their headings; in one they keep their order."""
    ordered = sorted(commands, key=lambda command: _GROUPS.index(command.group))
    return [(group, list(found)) for group, found in groupby(ordered, lambda one: one.group)]


class KeyMap(QDialog):
    """Shows the registry; open it with `open()`."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_5)
        grid.setVerticalSpacing(SPACE_2)
        row = 0
        for group, members in by_group(commands.all()):
            heading = text_label(theme, Type.BODY_STRONG)
            heading.setText(group.words())
            grid.addWidget(heading, row, 0)
            row += 1
            for command in members:
                words = text_label(theme, Type.BODY)
                words.setText(command.words)
                shown = text_label(theme, Type.BODY_STRONG, "muted")
                shown.setText("   ".join(map(native, commands.keys(command.id))))
                grid.addWidget(words, row, 0)
                grid.addWidget(shown, row, 1)
                row += 1
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_4)
        layout.addLayout(grid)
