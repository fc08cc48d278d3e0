"""Asks staff whether what the customer must not read is to be taken along."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label


class TakeoutDialog(QDialog):
    """Open it with `open()`; *done* gets whether internal notes are wanted."""

    def __init__(
        self, theme: Theme, title: str, done: Callable[[bool], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._done = done
        self.setWindowTitle(title)
        head = text_label(theme, Type.TITLE, wrap=True)
        head.setText(title)
        self.internal = QCheckBox(self.tr("With internal notes and side conversations"))
        words = text_label(theme, Type.SMALL, "muted", wrap=True)
        words.setText(self.tr("Without them it holds what the customer can read, nothing else."))
        self.do = QPushButton(self.tr("Go on…"))
        self.do.setProperty("kind", "primary")
        self.do.setDefault(True)
        self.do.clicked.connect(self._finish)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.do)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        for part in (head, self.internal, words):
            layout.addWidget(part)
        layout.addLayout(foot)
        self.setMinimumWidth(400)

    def _finish(self) -> None:
        self.accept()
        self._done(self.internal.isChecked())
