"""A tick box whose words may take several lines."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.ui import theme as t
from desktop.ui.theme import Theme
from desktop.ui.theme_label import text_label


class Tick(QWidget):
    """A box and its words; a click on the words ticks it too. `changed` follows the person."""

    changed = Signal()

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setAccessibleName(words)
        self.box.clicked.connect(self.changed)
        self._words = text_label(theme, wrap=True)
        self._words.setText(words)
        self._words.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, t.SPACE_1, 0, t.SPACE_1)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.setFocusProxy(self.box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
                self.box.setFocus(Qt.FocusReason.MouseFocusReason)
                self.box.click()
            return True
        return super().eventFilter(watched, event)
