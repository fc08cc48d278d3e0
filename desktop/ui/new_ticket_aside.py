"""Where the coach stands: beside the form, or below it where the window is narrow."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme as t
from desktop.ui.coach_panel import CoachPanel

WIDTH: Final = 296
_FORM_LETTERS: Final = 60
"""What the form takes beside it at least."""
_SHARE: Final = 4
"""Which part of the window's height it takes below the form, at most."""
_ANY: Final = 16_777_215


class Aside(QWidget):
    """Holds *panel*. `place` it whenever the window or the advice is another."""

    def __init__(self, panel: CoachPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self.wanted = True
        """Whether there is a form to give advice on."""
        self.setProperty("pane", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.addWidget(panel)

    def place(self, layout: QBoxLayout, window: QSize) -> None:
        """Stand at the end of *layout*, at the side or at the bottom of a window of that size."""
        narrow = window.width() < WIDTH + _FORM_LETTERS * self.fontMetrics().averageCharWidth()
        if narrow:
            layout.setDirection(QBoxLayout.Direction.TopToBottom)
            self._column.setContentsMargins(t.SPACE_4, t.SPACE_2, t.SPACE_4, t.SPACE_2)
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY)
            self._panel.fit(window.width() - 2 * t.SPACE_4, window.height() // _SHARE)
        else:
            layout.setDirection(QBoxLayout.Direction.LeftToRight)
            self._column.setContentsMargins(t.SPACE_2, t.SPACE_5, t.SPACE_2, t.SPACE_4)
            self.setFixedWidth(WIDTH)
            self._panel.setMinimumHeight(0)
            self._panel.setMaximumHeight(_ANY)
        self.setVisible(self.wanted and not (narrow and self._panel.is_empty))
