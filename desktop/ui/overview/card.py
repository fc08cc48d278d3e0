"""A plot with its name, its one figure, what that was before, and the names of its colours.

The same can be read as a table.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.i18n import one_line
from desktop.ui.overview.plot import Drawing, Plot
from desktop.ui.overview.twin import Twin
from desktop.ui.theme import ICON, SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label


class PlotCard(QFrame):
    """`opened` carries series (or `twin.ALL`) and point of what somebody wants the tickets of."""

    opened = Signal(int, int)

    def __init__(
        self, theme: Theme, name: str, words: Callable[[float], str], explained: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._drawing = Drawing()
        self._is_empty = False
        self.setProperty("pane", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = name
        self._name = text_label(theme, Type.BODY_STRONG)
        self._name.setText(name)
        self._figure = text_label(theme, Type.HEADING)
        self._beside = text_label(theme, Type.SMALL, "muted", wrap=True)
        for label in (self._figure, self._beside):
            label.setToolTip(plain_tooltip(explained))
        self._empty = text_label(theme, Type.BODY, "muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._as_table = QToolButton()
        self._as_table.setCheckable(True)
        self._as_table.setIconSize(QSize(ICON, ICON))
        self._as_table.setAccessibleName(self.tr("{plot} as a table").format(plot=name))
        self._as_table.setToolTip(plain_tooltip(self._as_table.accessibleName()))
        self._as_table.toggled.connect(self._show_right_one)
        self._legend = QWidget()
        self._flow = FlowLayout(self._legend, SPACE_2)
        self._labels: list[QLabel] = []
        self.plot = Plot(theme, words)
        self.plot.setAccessibleName(name)
        self.plot.opened.connect(self.opened)
        self.plot.moved.connect(self._show_values)
        self.twin = Twin(words, name)
        self.twin.opened.connect(self.opened)
        self._controls: list[QWidget] = [self._as_table]
        self._lay_out()
        self._draw_sign()

    def add(self, part: QWidget) -> None:
        """Put something beside the name that works it."""
        self._head.insertWidget(self._head.count() - 1, part)
        self._controls.append(part)

    @property
    def controls(self) -> list[QWidget]:
        """What is no part of a picture of it."""
        return self._controls

    def show_drawing(self, drawing: Drawing, figure: str, beside: str, empty: str) -> None:
        """Show a plot, or in words why there is none (*empty*, else "")."""
        self._drawing = drawing
        self._figure.setText(figure)
        self._beside.setText(beside)
        self._empty.setText(empty)
        self._is_empty = bool(empty)
        self.plot.show_drawing(drawing)
        self.twin.show_drawing(drawing)
        for label in self._labels:
            self._flow.removeWidget(label)
            label.deleteLater()
        self._labels = [self._legend_label(series.colour) for series in drawing.series]
        self._show_values(-1, -1)
        self._show_right_one()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.plot.set_theme(theme)
        self._draw_sign()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE_2)
        self._head.addWidget(self._name)
        self._head.addStretch(1)
        self._head.addWidget(self._as_table)
        figures = QHBoxLayout()
        figures.setSpacing(SPACE_3)
        figures.addWidget(self._figure)
        figures.addWidget(self._beside, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        layout.setSpacing(SPACE_1)
        layout.addLayout(self._head)
        layout.addLayout(figures)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.twin, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._legend)

    def _draw_sign(self) -> None:
        self._as_table.setIcon(icons.icon("table-2", self._theme.colours.text_muted))

    def _show_right_one(self) -> None:
        table = self._as_table.isChecked()
        self._empty.setVisible(self._is_empty)
        self._as_table.setVisible(not self._is_empty)
        self.plot.setVisible(not self._is_empty and not table)
        self.twin.setVisible(not self._is_empty and table)
        self._legend.setVisible(not self._is_empty and not table)

    def _legend_label(self, colour: str) -> QLabel:
        label = text_label(self._theme, Type.CAPTION)
        label.setStyleSheet(f"color: {colour}")
        self._flow.addWidget(label)
        return label

    def _show_values(self, series: int, point: int) -> None:
        """Name each colour, with its value where somebody looks; the day stands above."""
        for index, (label, one) in enumerate(zip(self._labels, self._drawing.series, strict=True)):
            value = one.values[point] if point >= 0 else None
            told = "" if value is None else f" {self._words(value)}"
            label.setText(f"{one.sign} {one_line(one.name)}{told}")
            font = self._theme.font(Type.CAPTION_STRONG if index == series else Type.CAPTION)
            label.setFont(font)
