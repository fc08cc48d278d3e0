"""The tray's icon: our own, with the count of unread tickets and a sign of its state.

It is drawn for the few pixels that panels have. What a sign means is told by its shape, and each
has a rim of its own, so that it stands out from light and dark panels alike.
"""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from desktop.ui.icons import application_icon
from desktop.ui.tray.state import Sign, TrayState

SIZES: Final = (16, 22, 24, 32, 48, 64)
_FADED: Final = 0.55
_BADGE: Final = QColor("#c81e1e")
_AMBER: Final = QColor("#ffb020")
_INK: Final = QColor("#1b1b1b")
_SLATE: Final = QColor("#6b7a90")
_BLUE: Final = QColor("#1d6fd8")
_WHITE: Final = QColor("#ffffff")
_MOST: Final = {True: 9, False: 99}
"""By whether it is small: the most that can be read there."""
_SMALL: Final = 22


def tray_icon(state: TrayState) -> QIcon:
    """Return the icon for *state*, in every size that panels ask for."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(tray_pixmap(state, size))
    return icon


def tray_pixmap(state: TrayState, size: int) -> QPixmap:
    """Return the icon for *state* in one size."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state.sign in {Sign.OFFLINE, Sign.PAUSED}:
        painter.setOpacity(_FADED)
    application_icon().paint(painter, 0, 0, size, size)
    painter.setOpacity(1.0)
    if state.sign is not Sign.NONE:
        _paint_sign(painter, state.sign, size)
    if state.unread:
        _paint_count(painter, state.unread, size)
    painter.end()
    return pixmap


def _paint_count(painter: QPainter, unread: int, size: int) -> None:
    most = _MOST[size < _SMALL]
    text = str(unread) if unread <= most else f"{most}+"
    height = round(size * 0.62)
    width = height if len(text) == 1 else min(size, round(height * (1.0 + 0.3 * (len(text) - 1))))
    rect = QRectF(size - width, 0, width, height)
    _clear(painter, rect, height / 2, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BADGE)
    painter.drawRoundedRect(rect, height / 2, height / 2)
    font = QFont()
    font.setPixelSize(max(7, round(height * (0.86 if len(text) == 1 else 0.72))))
    font.setBold(True)
    path = QPainterPath()
    path.addText(0, 0, font, text)
    drawn = path.boundingRect()
    # By what is drawn, not by the font's metrics: a pixel off is seen here.
    painter.translate(rect.center() - drawn.center())
    painter.fillPath(path, _WHITE)
    painter.resetTransform()


def _paint_sign(painter: QPainter, sign: Sign, size: int) -> None:
    side = round(size * 0.5)
    rect = QRectF(0, size - side, side, side)
    match sign:
        case Sign.NEEDS_YOU:
            _paint_warning(painter, rect, size)
        case Sign.PAUSED:
            _paint_pause(painter, _disc(painter, rect, _SLATE, size))
        case Sign.OFFLINE:
            inner = _disc(painter, rect, _SLATE, size)
            painter.setPen(_pen(_WHITE, side))
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        case Sign.SYNCING:
            inner = _disc(painter, rect, _BLUE, size)
            painter.setPen(_pen(_WHITE, side))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(inner.adjusted(-0.5, -0.5, 0.5, 0.5), 45 * 16, 270 * 16)
        case Sign.NONE:
            pass


def _disc(painter: QPainter, rect: QRectF, colour: QColor, size: int) -> QRectF:
    """Draw a sign's ground; return the place within."""
    _clear(painter, rect, rect.width() / 2, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(rect)
    in_by = rect.width() * 0.32
    return rect.adjusted(in_by, in_by, -in_by, -in_by)


def _paint_pause(painter: QPainter, rect: QRectF) -> None:
    # On whole pixels, and one between them at least: else two bars are one.
    bar, middle = max(1, round(rect.width() * 0.34)), round(rect.center().x())
    gap = max(1, bar // 2)
    top, height = round(rect.top()), max(2, round(rect.height()))
    for left in (middle - gap - bar, middle + gap):
        painter.fillRect(left, top, bar, height, _WHITE)


def _paint_warning(painter: QPainter, rect: QRectF, size: int) -> None:
    top, middle = rect.top(), rect.center().x()
    corners = [QPointF(middle, top), rect.bottomRight(), rect.bottomLeft()]
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    rim = QPen(Qt.GlobalColor.black, 2 * _rim(size))
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(rim)
    painter.drawPolygon(QPolygonF(corners))
    painter.restore()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_AMBER)
    painter.drawPolygon(QPolygonF(corners))
    stroke = max(1.0, rect.width() * 0.15)
    painter.fillRect(
        QRectF(middle - stroke / 2, top + rect.height() * 0.36, stroke, rect.height() * 0.3), _INK
    )
    painter.fillRect(QRectF(middle - stroke / 2, top + rect.height() * 0.76, stroke, stroke), _INK)


def _pen(colour: QColor, side: int) -> QPen:
    return QPen(colour, max(1.2, side * 0.14), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _rim(size: int) -> float:
    return max(1.0, size / 20)


def _clear(painter: QPainter, rect: QRectF, radius: float, size: int) -> None:
    """Leave a rim around what is drawn next, through which the panel is seen."""
    rim = _rim(size)
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawRoundedRect(rect.adjusted(-rim, -rim, rim, rim), radius + rim, radius + rim)
    painter.restore()
