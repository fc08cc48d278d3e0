"""Where files can be dropped: a sheet over the form that comes with a drag and goes with it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.attachment_offer import offer_of, offers
from desktop.ui.theme import Theme, Type


class DropTarget(QWidget):
    """Covers *host* while files or a picture are dragged over it; `given` carries an `Offer`.

    Text that is dragged goes to the field under the pointer as ever.
    """

    given = Signal(object)

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host)
        self._host = host
        self._theme = theme
        self._entered = False
        self.setAcceptDrops(True)
        self.setAccessibleName(self._words())
        self.hide()
        host.setAcceptDrops(True)
        self.watch(host)

    def watch(self, widget: QWidget) -> None:
        """Come up also when a drag enters *widget*, which takes drops of its own."""
        widget.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDragEnterEvent() if offers(event.mimeData()):
                event.acceptProposedAction()
                self._come_up()
                return True
            case QDragMoveEvent() if self.isVisible():
                event.acceptProposedAction()
                return True
            case QDropEvent() if self.isVisible():
                # So quick that the sheet was not under the pointer yet.
                self.dropEvent(event)
                return True
            case QDragLeaveEvent():
                # Mostly it leaves for the sheet that has just come up.
                QTimer.singleShot(0, self, self._go_unless_entered)
            case _ if event.type() == QEvent.Type.Resize and watched is self._host:
                self.setGeometry(self._host.rect())
            case _:
                pass
        return super().eventFilter(watched, event)

    def _come_up(self) -> None:
        self._entered = False
        self.setGeometry(self._host.rect())
        self.raise_()
        self.show()

    def _go_unless_entered(self) -> None:
        if not self._entered:
            self.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._entered = True
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        offer = offer_of(event.mimeData())
        if offer is not None:
            event.acceptProposedAction()
            self.given.emit(offer)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self._theme.colour(c.surface)
        sheet.setAlphaF(0.94)
        painter.setBrush(sheet)
        painter.setPen(QPen(self._theme.colour(c.accent), 2, Qt.PenStyle.DashLine))
        edge = self.rect().toRectF().adjusted(4, 4, -4, -4)
        painter.drawRoundedRect(edge, t.RADIUS_LARGE, t.RADIUS_LARGE)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        """Write what happens on a drop, with a sign over it where there is room."""
        font = self._theme.font(Type.TITLE)
        painter.setFont(font)
        height = painter.fontMetrics().height()
        side = t.ICON_HERO if self.height() > 3 * t.ICON_HERO else 0
        gap = t.SPACE_3 if side else 0
        top = (self.height() - side - gap - height) // 2
        if side:
            place = QRectF((self.width() - side) / 2, top, side, side)
            icons.paint(painter, "paperclip", self._theme.colours.accent, place)
        painter.setPen(self._theme.colour(self._theme.colours.text))
        line = QRect(t.SPACE_3, top + side + gap, self.width() - 2 * t.SPACE_3, height)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._words())

    def _words(self) -> str:
        return QCoreApplication.translate("Attachment", "Drop files here to attach them")
