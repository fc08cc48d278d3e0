"""Asks staff whether what the customer must not read is to be taken along."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from desktop.ui.small_dialog import lay_out
from desktop.ui.theme import Theme, Type
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
        self.do = lay_out(
            self,
            (head, self.internal, words),
            cancel=self.tr("Cancel"),
            deed=self.tr("Go on…"),
            finish=self._finish,
        )
        self.setMinimumWidth(400)

    def _finish(self) -> None:
        self.accept()
        self._done(self.internal.isChecked())
