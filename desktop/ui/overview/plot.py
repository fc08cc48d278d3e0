"""One plot over time: areas on top of each other, or lines. It knows points, not tickets."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.overview.scale import Scale, labelled
from desktop.ui.theme import SPACE_1, SPACE_2, Theme, Type

_DOT: Final = 3.0
_LINE: Final = 2.0
_LEAST = QSize(280, 180)


@dataclass(frozen=True, slots=True)
class Series:
    """One colour of a plot: a value for each point of time, None where there is none."""

    name: str
    colour: str
    values: tuple[float | None, ...]
    square: bool = False
    """Whether its points are square and its line is broken: no colour alone tells two apart."""

    @property
    def sign(self) -> str:
        """What stands for it in a legend."""
        return "■" if self.square else "●"


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a plot shows."""

    points: tuple[str, ...] = ()
    """The days of each point, in words."""
    labels: tuple[str, ...] = ()
    """The same, short enough for the axis."""
    series: tuple[Series, ...] = ()
    scale: Scale = field(default_factory=lambda: Scale(1.0, (0.0, 1.0)))
    stacked: bool = False


class Plot(QWidget):
    """Arrow keys go along time and from series to series; Return, or a click, opens a point.

    `opened` carries series and point, `moved` the same (or -1 twice) while somebody looks along.
    """

    opened = Signal(int, int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme, words: Callable[[float], str]) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._drawing = Drawing()
        self._point = self._series = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return _LEAST

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def show_drawing(self, drawing: Drawing) -> None:
        """Show something else."""
        self._drawing = drawing
        self._go(-1, -1)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme; whoever draws gives the series theirs."""
        self._theme = theme
        self.update()

    def place(self, series: int, point: int) -> QPointF:
        """Return where a point of a series lies in the widget."""
        value = self._tops(point)[series]
        return QPointF(self._x(point), self._y(value or 0.0))

    # --- where things lie --------------------------------------------------------------------

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(Type.CAPTION))

    def _area(self) -> QRectF:
        metrics = self._metrics()
        texts = [self._words(value) for value in self._drawing.scale.lines]
        gutter = max((metrics.horizontalAdvance(text) for text in texts), default=0) + SPACE_2
        area = QRectF(self.rect()).adjusted(
            gutter, metrics.height() / 2 + 1, -SPACE_2, -metrics.height() - SPACE_2
        )
        if self._mirrored():
            area.moveLeft(SPACE_2)
        return area

    def _mirrored(self) -> bool:
        """Whether time runs to the left, as the reader's lines do."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _x(self, point: int) -> float:
        area, count = self._area(), len(self._drawing.points)
        along = area.width() * (point + 0.5) / max(1, count)
        return area.right() - along if self._mirrored() else area.left() + along

    def _y(self, value: float) -> float:
        area = self._area()
        return area.bottom() - area.height() * value / self._drawing.scale.top

    def _tops(self, point: int) -> list[float | None]:
        """Return at which value each series lies at a point."""
        values = [series.values[point] for series in self._drawing.series]
        if not self._drawing.stacked:
            return values
        tops: list[float | None] = []
        total = 0.0
        for value in values:
            total += value or 0.0
            tops.append(total)
        return tops

    def _nearest(self, where: QPointF) -> tuple[int, int]:
        count = len(self._drawing.points)
        if not count or not self._drawing.series:
            return -1, -1
        point = min(range(count), key=lambda i: abs(self._x(i) - where.x()))
        tops = self._tops(point)
        if self._drawing.stacked:
            inside = [i for i, top in enumerate(tops) if top and self._y(top) <= where.y()]
            full = [i for i, s in enumerate(self._drawing.series) if s.values[point]]
            return (inside[0] if inside else full[-1] if full else 0), point
        there = [i for i, top in enumerate(tops) if top is not None]
        if not there:
            return 0, point
        return min(there, key=lambda i: abs(self._y(tops[i] or 0.0) - where.y())), point

    # --- hand and keys -----------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(*self._nearest(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(*self._nearest(event.position()))
            self._open()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._go(-1, -1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._point < 0 and self._drawing.points and self._drawing.series:
            self._go(0, len(self._drawing.points) - 1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count, kinds = len(self._drawing.points), len(self._drawing.series)
        onward = -1 if self._mirrored() else 1
        steps = {
            Qt.Key.Key_Right: (0, onward),
            Qt.Key.Key_Left: (0, -onward),
            Qt.Key.Key_Up: (1, 0),
            Qt.Key.Key_Down: (-1, 0),
            Qt.Key.Key_Home: (0, -count),
            Qt.Key.Key_End: (0, count),
        }
        key = Qt.Key(event.key())
        if count and kinds and key in steps:
            series, point = steps[key]
            self._go(
                min(max(self._series + series, 0), kinds - 1),
                min(max(self._point + point, 0), count - 1),
            )
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def _go(self, series: int, point: int) -> None:
        if (series, point) == (self._series, self._point):
            return
        self._series, self._point = series, point
        self.setAccessibleDescription(self._spoken())
        self.moved.emit(series, point)
        self.update()

    def _open(self) -> None:
        if self._point >= 0:
            self.opened.emit(self._series, self._point)

    def _spoken(self) -> str:
        if self._point < 0:
            return ""
        series = self._drawing.series[self._series]
        value = series.values[self._point]
        told = "–" if value is None else self._words(value)
        return f"{self._drawing.points[self._point]}, {series.name}: {told}"

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(Type.CAPTION))
        self._paint_axes(painter)
        if self._drawing.stacked:
            self._paint_areas(painter)
        else:
            self._paint_lines(painter)
        if self._point >= 0:
            self._paint_mark(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colours.focus), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_axes(self, painter: QPainter) -> None:
        area, metrics, colours = self._area(), self._metrics(), self._theme.colours
        # A painter takes sides as they are; the labels stand against the plot.
        rtl = self._mirrored()
        against = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        against |= Qt.AlignmentFlag.AlignVCenter
        for value in self._drawing.scale.lines:
            y = self._y(value)
            painter.setPen(QPen(QColor(colours.border_strong if not value else colours.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(colours.text_muted))
            wide = self.width() - area.right() - SPACE_1 if rtl else area.left()
            left = area.right() + SPACE_1 if rtl else 0.0
            box = QRectF(left, y - metrics.height() / 2, wide - SPACE_1, metrics.height())
            painter.drawText(box, against, self._words(value))
        widths = [metrics.horizontalAdvance(label) for label in self._drawing.labels]
        every = labelled(widths, area.width())
        last = len(self._drawing.labels) - 1
        for point, label in enumerate(self._drawing.labels):
            if (last - point) % every == 0:
                x = self._x(point) - widths[point] / 2
                x = min(max(x, 0.0), self.width() - widths[point])
                box = QRectF(x, area.bottom() + SPACE_1, widths[point] + 1, metrics.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)

    def _paint_areas(self, painter: QPainter) -> None:
        count = len(self._drawing.points)
        tops = [self._tops(point) for point in range(count)]
        below = [QPointF(self._x(point), self._y(0.0)) for point in range(count)]
        for index, series in enumerate(self._drawing.series):
            above = [QPointF(self._x(p), self._y(tops[p][index] or 0.0)) for p in range(count)]
            path = QPainterPath()
            if above:
                path.moveTo(above[0])
                for place in (*above[1:], *reversed(below)):
                    path.lineTo(place)
                path.closeSubpath()
            fill = QColor(series.colour)
            fill.setAlphaF(1.0 if self._series in (-1, index) else 0.45)
            painter.setPen(QPen(QColor(self._theme.colours.surface), 1.5))
            painter.setBrush(fill)
            painter.drawPath(path)
            if self._series in (-1, index):
                self._paint_name(painter, series, above, below)
            below = above

    def _paint_name(
        self, painter: QPainter, series: Series, above: list[QPointF], below: list[QPointF]
    ) -> None:
        """Write the name into the area, at its widest place, where it has room."""
        metrics = self._metrics()
        half = metrics.horizontalAdvance(series.name) / 2 + SPACE_1
        best, where = metrics.height() + 4.0, QPointF()
        area = self._area()
        step = area.width() / max(1, len(above))
        for middle in above:
            left, right = middle.x() - half, middle.x() + half
            if left < area.left() or right > area.right():
                continue
            # The edges go straight on to the next points, which count too.
            reach = half + step
            near = [i for i, p in enumerate(above) if abs(p.x() - middle.x()) <= reach]
            lowest = max(above[i].y() for i in near)
            highest = min(below[i].y() for i in near)
            if highest - lowest >= best:
                best, where = highest - lowest, QPointF(middle.x(), (highest + lowest) / 2)
        if where.isNull():
            return
        painter.setPen(QColor(self._theme.colours.surface))
        height = metrics.height()
        box = QRectF(where.x() - half, where.y() - height / 2, 2 * half, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, series.name)

    def _paint_lines(self, painter: QPainter) -> None:
        for series in self._drawing.series:
            line = QPen(QColor(series.colour), _LINE)
            dot = QPen(line)
            if series.square:
                line.setDashPattern([3.0, 2.0])
            painter.setBrush(QColor(series.colour))
            before: QPointF | None = None
            for point, value in enumerate(series.values):
                if value is None:
                    before = None
                    continue
                here = QPointF(self._x(point), self._y(value))
                if before is not None:
                    painter.setPen(line)
                    painter.drawLine(before, here)
                painter.setPen(dot)
                if series.square:
                    painter.drawRect(QRectF(here.x() - 2, here.y() - 2, 4, 4))
                else:
                    painter.drawEllipse(here, _DOT - 1, _DOT - 1)
                before = here

    def _paint_mark(self, painter: QPainter) -> None:
        area, colours = self._area(), self._theme.colours
        x = self._x(self._point)
        painter.setPen(QPen(QColor(colours.text_faint), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        top = self._tops(self._point)[self._series]
        if top is not None:
            painter.setPen(QPen(QColor(colours.surface), 2))
            painter.setBrush(QColor(colours.text))
            painter.drawEllipse(QPointF(x, self._y(top)), _DOT + 2, _DOT + 2)
