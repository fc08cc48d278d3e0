"""The guides, in a window that needs no network."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.fit_screen import fit_screen
from desktop.ui.help.guides import GUIDES, read_guide
from desktop.ui.theme import SPACE_2, SPACE_4, Theme, Type

_SIZE: Final = (820, 700)


class GuideWindow(QDialog):
    """Shows one of the guides; Enter in the field goes to the next place with its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guides"))
        self._buttons = {name: QPushButton(self._words_of(name)) for name in GUIDES}
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Find in the guide"))
        self._find.setAccessibleName(self.tr("Find in the guide"))
        self._find.setClearButtonEnabled(True)
        self._find.returnPressed.connect(self._next)
        self._text = QTextBrowser()
        self._text.setOpenLinks(False)
        self._text.setAccessibleName(self.tr("Guides"))
        self._text.document().setDocumentMargin(SPACE_4)
        self._text.anchorClicked.connect(self._follow)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for name, button in self._buttons.items():
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, name=name: self.show_guide(name))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._find)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self._text, 1)
        self.set_theme(theme)
        fit_screen(self, *_SIZE)

    def show_guide(self, name: str) -> None:
        """Show the guide of that name from its beginning."""
        for each, button in self._buttons.items():
            button.setChecked(each == name)
        self._text.setMarkdown(read_guide(name))
        self._text.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._text.document().setDefaultFont(theme.font(Type.BODY))
        self._find.setFont(theme.font(Type.BODY))

    def _next(self) -> None:
        if not self._find.text():
            return
        if not self._text.find(self._find.text()):
            # Once more from the beginning.
            cursor = self._text.textCursor()
            cursor.setPosition(0)
            self._text.setTextCursor(cursor)
            self._text.find(self._find.text())

    def _follow(self, link: QUrl) -> None:
        name = Path(link.path()).stem
        if link.isRelative() and name in GUIDES:
            self.show_guide(name)
        elif link.scheme() == "https":
            QDesktopServices.openUrl(link)

    def _words_of(self, name: str) -> str:
        return self.tr("For agents") if name == GUIDES[1] else self.tr("For customers")
