"""The slim bar over a conversation: what to look for, which place of how many, on to the next."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.layout_items import set_margins
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import rule, text_label


class FindField(QLineEdit):
    """Enter goes on, Shift+Enter back: `stepped` carries 1 or -1."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
            event.accept()
            return
        super().keyPressEvent(event)


class FindBar(QWidget):
    """Its signals tell wishes; `wanted` what is in the field."""

    wanted = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find in the conversation"))
        self.field = FindField()
        self.field.setAccessibleName(self.tr("Find in the conversation"))
        self.field.setPlaceholderText(self.tr("Find in the conversation"))
        self.field.setMaximumWidth(420)
        self._sign = QAction(self)
        self.field.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self.wanted)
        self.field.stepped.connect(self.stepped)
        self.count = text_label(theme, Type.SMALL, "muted")
        self.back = self._button(self.tr("Previous place"))
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on = self._button(self.tr("Next place"))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button = self._button(self.tr("Close"))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout()
        set_margins(row, t.SPACE_4, t.SPACE_2, t.SPACE_3, t.SPACE_2)
        row.setSpacing(t.SPACE_1)
        row.addWidget(self.field, 1)
        row.addWidget(self.back)
        row.addWidget(self.on)
        row.addSpacing(t.SPACE_2)
        row.addWidget(self.count)
        row.addStretch(0)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(rule())
        self.hide()
        self.show_count("", some=False)
        self.set_theme(theme)

    def show_count(self, words: str, *, some: bool, failed: bool = False) -> None:
        """Tell how much was found; *some*: there is a place to go to."""
        self.count.setText(words)
        # Whoever listens to a screen reader hears it where the keys are.
        self.field.setAccessibleDescription(words)
        self.count.setProperty("tone", "danger" if failed else "muted")
        self.count.style().unpolish(self.count)
        self.count.style().polish(self.count)
        self.back.setEnabled(some)
        self.on.setEnabled(some)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        c = theme.colours
        self._sign.setIcon(icons.icon("search", c.text_muted))
        for button, icon in (
            (self.back, "arrow-up"),
            (self.on, "arrow-down"),
            (self.close_button, "x"),
        ):
            button.setIcon(icons.icon(icon, c.text_muted))

    @staticmethod
    def _button(name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        return button
