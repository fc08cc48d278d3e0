"""Lucide icons, drawn as vectors: crisp at any scale, mirrored where they point somewhere."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui import resources

_POINTS_SOMEWHERE = frozenset(
    {
        "chevron-left",
        "chevron-right",
        "file-pen-line",
        "log-out",
        "message-circle-reply",
        "panel-left",
        "panel-right",
        "quote",
        "reply",
        "send",
    }
)
_DISABLED_OPACITY = 0.4


@cache
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = _source(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode()))


def paint(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draw an icon into *rect*; directional ones are mirrored in a right-to-left layout."""
    mirrored = (
        name in _POINTS_SOMEWHERE
        and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    )
    if not mirrored:
        _renderer(name, colour).render(painter, rect)
        return
    painter.save()
    painter.translate(rect.left() + rect.right(), 0)
    painter.scale(-1, 1)
    _renderer(name, colour).render(painter, rect)
    painter.restore()


class _Engine(QIconEngine):
    """Draws one icon on demand, in one colour or another when it is checked or selected."""

    def __init__(self, name: str, colour: str, active: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._active = active

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        on = state == QIcon.State.On or mode == QIcon.Mode.Selected
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * _DISABLED_OPACITY)
        paint(painter, self._name, self._active if on else self._colour, QRectF(rect))

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour, self._active)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(size * scale)
        if pixmap.isNull():  # a button with no room for it yet: nothing can be painted on that
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(scale)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


def icon(name: str, colour: str, active: str | None = None) -> QIcon:
    """Return a Lucide icon in *colour*; *active* is its colour when checked or selected."""
    _source(name)
    return QIcon(_Engine(name, colour, active or colour))


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon *size* logical pixels wide for a screen of that device pixel ratio."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, name, colour, QRectF(0, 0, size, size))
    painter.end()
    return image


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resources.path("logo.svg")))
