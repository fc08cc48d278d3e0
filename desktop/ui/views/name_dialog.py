"""Asks what the list on show is to be called as a view: a name, and Enter."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label

_LONGEST = 80


class NameDialog(QDialog):
    """Open it with `open()`; *named* gets the name."""

    def __init__(
        self, theme: Theme, suggested: str, named: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save as view"))
        self._named = named
        words = text_label(theme, Type.SMALL, "muted", wrap=True)
        words.setText(
            self.tr("The view keeps the filters, the search, the order and the look of this list.")
        )
        self._name = QLineEdit(suggested)
        self._name.setMaxLength(_LONGEST)
        self._name.setAccessibleName(self.tr("Name of the view"))
        self._name.setPlaceholderText(self.tr("Name of the view"))
        self._name.selectAll()
        self._save = QPushButton(self.tr("Save"))
        self._save.setProperty("kind", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._keep)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self._name)
        layout.addWidget(words)
        layout.addLayout(foot)
        self.setMinimumWidth(380)
        self._name.textChanged.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        self._save.setEnabled(bool(self._name.text().strip()))

    def _keep(self) -> None:
        name = self._name.text().strip()
        if name:
            self.accept()
            self._named(name)
