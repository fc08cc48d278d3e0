"""Names and values under each other, as the panel of details shows them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.i18n import isolate
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label


@dataclass(frozen=True, slots=True)
class Line:
    """One value with its name. `note` says what is to be known about it; "" for nothing."""

    name: str
    text: str
    note: str = ""
    field: str = ""
    """The field that it answers, where the answer can be changed; "" where it cannot."""


class DetailLines(QWidget):
    """Shows lines; while they stay as they were, so does what is selected in them.

    `change_asked` carries the field of a line whose answer is to be changed.
    """

    change_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self._made: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(t.SPACE_3)
        self.hide()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        lines, self._lines = self._lines, ()
        self.show_lines(lines)

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
        row = QHBoxLayout()
        row.setSpacing(t.SPACE_1)
        row.addWidget(value, 1)
        if line.field:
            row.addWidget(self._pencil(line), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        if line.note:
            layout.addWidget(self._label(line.note, Type.CAPTION, muted=True))
        return box

    def _pencil(self, line: Line) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon("pencil", self._theme.colours.text_muted))
        button.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        words = self.tr("Change {name}").format(name=isolate(line.name))
        button.setToolTip(plain_tooltip(words))
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.change_asked.emit(line.field))
        return button

    def _label(self, text: str, type: Type, *, muted: bool) -> QLabel:
        label = text_label(self._theme, type, "muted" if muted else "", wrap=True)
        label.setText(text)
        return label
