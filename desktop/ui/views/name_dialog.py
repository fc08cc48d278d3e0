"""Asks what the list on show is to be called as a view: a name, and Enter."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.ui.small_dialog import lay_out
from desktop.ui.theme import Theme, Type
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
        self._save = lay_out(
            self,
            (self._name, words),
            cancel=self.tr("Cancel"),
            deed=self.tr("Save"),
            finish=self._keep,
        )
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
