"""Names and values under each other, as the panel of details shows them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui import theme as t
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label


@dataclass(frozen=True, slots=True)
class Line:
    """One value with its name. `note` says what is to be known about it; "" for nothing."""

    name: str
    text: str
    note: str = ""


class DetailLines(QWidget):
    """Shows lines; while they stay as they were, so does what is selected in them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self._made: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(t.SPACE_3)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show *lines* in their order."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        for old in self._made:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._made = [self._make(line) for line in lines]
        for new in self._made:
            self._layout.addWidget(new)
        self.setVisible(bool(lines))

    def _make(self, line: Line) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._label(line.name, Type.CAPTION, muted=True))
        value = self._label(line.text, Type.BODY, muted=False)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        value.setAccessibleName(f"{line.name}: {line.text}")
        layout.addWidget(value)
        if line.note:
            layout.addWidget(self._label(line.note, Type.CAPTION, muted=True))
        return box

    def _label(self, text: str, type: Type, *, muted: bool) -> QLabel:
        label = text_label(self._theme, type, "muted" if muted else "", wrap=True)
        label.setText(text)
        return label
