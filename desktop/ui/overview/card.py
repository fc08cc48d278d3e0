"""A plot with its name, its one figure, what that was before, and the names of its colours."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.overview.plot import Drawing, Plot
from desktop.ui.theme import SPACE_1, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label

_SIGN = "●"


class PlotCard(QFrame):
    """`opened` carries series and point of what somebody wants to see the tickets of."""

    opened = Signal(int, int)

    def __init__(self, theme: Theme, name: str, words: Callable[[float], str]) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._drawing = Drawing()
        self.setProperty("pane", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = text_label(theme, Type.BODY_STRONG)
        self._name.setText(name)
        self._figure = text_label(theme, Type.HEADING)
        self._beside = text_label(theme, Type.SMALL, "muted")
        self._empty = text_label(theme, Type.BODY, "muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._legend = QHBoxLayout()
        self._legend.setSpacing(SPACE_3)
        self._labels: list[QLabel] = []
        self.plot = Plot(theme, words)
        self.plot.setAccessibleName(name)
        self.plot.opened.connect(self.opened)
        self.plot.moved.connect(self._show_values)
        self._lay_out()

    def add(self, part: QWidget) -> None:
        """Put something beside the name."""
        self._head.addWidget(part)

    def show_drawing(self, drawing: Drawing, figure: str, beside: str, empty: str) -> None:
        """Show a plot, or in words why there is none (*empty*, else "")."""
        self._drawing = drawing
        self._figure.setText(figure)
        self._beside.setText(beside)
        self._empty.setText(empty)
        self._empty.setVisible(bool(empty))
        self.plot.setVisible(not empty)
        self.plot.show_drawing(drawing)
        for label in self._labels:
            self._legend.removeWidget(label)
            label.deleteLater()
        self._labels = [self._legend_label(series.colour) for series in drawing.series]
        self._show_values(-1, -1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.plot.set_theme(theme)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._name)
        self._head.addStretch(1)
        figures = QHBoxLayout()
        figures.setSpacing(SPACE_3)
        figures.addWidget(self._figure)
        figures.addWidget(self._beside, 1, Qt.AlignmentFlag.AlignBottom)
        legend = QHBoxLayout()
        legend.addLayout(self._legend)
        legend.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        layout.setSpacing(SPACE_1)
        layout.addLayout(self._head)
        layout.addLayout(figures)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self._empty, 1)
        layout.addLayout(legend)

    def _legend_label(self, colour: str) -> QLabel:
        label = text_label(self._theme, Type.CAPTION)
        label.setStyleSheet(f"color: {colour}")
        self._legend.addWidget(label)
        return label

    def _show_values(self, series: int, point: int) -> None:
        """Name each colour, with its value where somebody looks; the day stands above."""
        for index, (label, one) in enumerate(zip(self._labels, self._drawing.series, strict=True)):
            value = one.values[point] if point >= 0 else None
            told = "" if value is None else f" {self._words(value)}"
            label.setText(f"{_SIGN} {one.name}{told}")
            font = self._theme.font(Type.CAPTION_STRONG if index == series else Type.CAPTION)
            label.setFont(font)
