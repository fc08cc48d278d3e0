"""A list of places in the side panel, and how one of them is painted."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui import icons
from desktop.ui.i18n import number, one_line
from desktop.ui.models.nav_model import ENTRY_ROLE, Entry, NavModel, Place
from desktop.ui.theme import (
    ICON,
    RADIUS,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    Theme,
    Type,
)
from desktop.ui.theme_accounts import paint_mark

Index = QModelIndex | QPersistentModelIndex


class NavDelegate(QStyledItemDelegate):
    """Sign, name, unread and total; an alarm in words of colour and sign."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._theme = theme
        self._plain = theme.font(Type.BODY)
        self._strong = theme.font(Type.BODY_STRONG)
        self._small = theme.font(Type.CAPTION)
        self._small_strong = theme.font(Type.CAPTION_STRONG)

    def height_of(self, entry: Entry) -> int:
        """Return how high an entry is, with the room before it."""
        around = SPACE_1 if self._theme.tight else SPACE_3
        return QFontMetrics(self._plain).height() + around + (SPACE_3 if entry.gap else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        entry = index.data(ENTRY_ROLE)
        return QSize(0, self.height_of(entry) if isinstance(entry, Entry) else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(0, SPACE_3 if entry.gap else 0, 0, 0)
        body = room.adjusted(SPACE_2, 1, -SPACE_2, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if not entry.heading:
            self._ground(painter, body, option.state)
        c = self._theme.colours
        rtl = option.direction == Qt.LayoutDirection.RightToLeft

        def place(rect: QRect) -> QRect:
            return QStyle.visualRect(option.direction, body, rect)

        middle = body.top() + (body.height() - ICON) // 2
        sign = place(QRect(body.left() + SPACE_2, middle, ICON, ICON))
        colour = c.accent if selected else c.text_muted
        icons.paint(painter, entry.icon, colour, QRectF(sign))
        if entry.colour is not None:
            bar = place(QRect(body.left() + 1, middle, SPACE_1, ICON))
            paint_mark(painter, QRectF(bar), self._theme, entry.colour)
        end = self._numbers(painter, body, entry, option.direction)
        start = SPACE_2 + ICON + SPACE_2 + SPACE_1
        words = place(QRect(body.left() + start, body.top(), end - start, body.height()))
        painter.setFont(self._strong if entry.unread or selected or entry.heading else self._plain)
        painter.setPen(self._theme.colour(c.text))
        text = painter.fontMetrics().elidedText(
            one_line(entry.name), Qt.TextElideMode.ElideRight, words.width()
        )
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | side, text)
        painter.restore()

    def _ground(self, painter: QPainter, body: QRect, state: QStyle.StateFlag) -> None:
        c = self._theme.colours
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(c.selected if selected else c.hover))
            painter.drawRoundedRect(body, RADIUS, RADIUS)
        has_keys = bool(selected and state & QStyle.StateFlag.State_HasFocus)
        if has_keys or (selected and self._theme.strong):
            painter.setPen(QPen(self._theme.colour(c.focus if has_keys else c.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = QRectF(body).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(edge, RADIUS, RADIUS)

    def _numbers(
        self, painter: QPainter, body: QRect, entry: Entry, direction: Qt.LayoutDirection
    ) -> int:
        """Draw the counts from the end; return how far from the start they leave room."""
        c = self._theme.colours
        end = body.width() - SPACE_2
        if entry.total:
            end = self._number(painter, body, number(entry.total), end, direction, pill=False)
        if entry.alarm:
            end = self._sign(painter, body, "triangle-alert", c.warning.text, end, direction)
        if entry.unread:
            end = self._number(painter, body, number(entry.unread), end, direction, pill=True)
        if entry.muted:
            end = self._sign(painter, body, "bell-off", c.text_faint, end, direction)
        return end

    @staticmethod
    def _sign(
        painter: QPainter,
        body: QRect,
        icon: str,
        colour: str,
        end: int,
        direction: Qt.LayoutDirection,
    ) -> int:
        """Draw a sign that ends so far from the start; return where it begins."""
        middle = body.top() + (body.height() - ICON) // 2
        sign = QRect(body.left() + end - ICON, middle, ICON, ICON)
        icons.paint(painter, icon, colour, QRectF(QStyle.visualRect(direction, body, sign)))
        return end - ICON - SPACE_2

    def _number(
        self,
        painter: QPainter,
        body: QRect,
        text: str,
        end: int,
        direction: Qt.LayoutDirection,
        *,
        pill: bool,
    ) -> int:
        c = self._theme.colours
        painter.setFont(self._small_strong if pill else self._small)
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text) + (SPACE_3 if pill else 0)
        height = metrics.height() + 2
        if pill:
            width = max(width, height)
        top = body.top() + (body.height() - height) // 2
        box = QRect(body.left() + end - width, top, width, height)
        box = QStyle.visualRect(direction, body, box)
        if pill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(c.accent))
            painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(self._theme.colour(c.on_accent if pill else c.text_faint))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return end - width - SPACE_2


class NavList(QListView):
    """Places to go to; as high as its entries. `went` carries the `Place` that became current.

    `menu_asked` carries a place and where on the screen its menu is to open, `dropped` one that was
    dragged and the row it is to stand at.
    """

    went = Signal(object)
    menu_asked = Signal(object, QPoint)
    dropped = Signal(object, int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = NavModel(self)
        self._delegate = NavDelegate(theme, self)
        self._wanted: Place | None = None
        self.setAccessibleName(name)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setProperty("pane", "side")
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._model.dropped.connect(self.dropped)

    def let_reorder(self) -> None:
        """Let the person drag entries that can be moved to another place."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)

    def rest(self) -> None:
        """Be at none of its places: the person is elsewhere."""
        self._wanted = None
        self.selectionModel().clear()

    def show_entries(self, entries: list[Entry]) -> None:
        """Show *entries*; the current place stays current where it is still there."""
        self._model.show_entries(entries)
        self._fit()
        if self._wanted is not None and self.place() != self._wanted:
            self.go(self._wanted)

    def place(self) -> Place | None:
        """Return the current place, or None."""
        entry = self._model.entry(self.currentIndex().row())
        return None if entry is None else entry.place

    def go(self, place: Place) -> None:
        """Make a place current; `went` follows where it was not."""
        self._wanted = place
        position = self._model.position_of(place)
        if position is not None:
            self.setCurrentIndex(self._model.index(position))

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._delegate.set_theme(theme)
        self._fit()
        self.doItemsLayout()

    def _fit(self) -> None:
        entries = (self._model.entry(place) for place in range(self._model.rowCount()))
        heights = (self._delegate.height_of(entry) for entry in entries if entry is not None)
        self.setFixedHeight(sum(heights))

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        if arg__1.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index = self.indexAt(arg__1.pos())
            where = arg__1.globalPos()
        entry = self._model.entry(index.row()) if index.isValid() else None
        if entry is not None:
            self.menu_asked.emit(entry.place, where)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        place = self.place()
        if place is not None:
            self._wanted = place
            self.went.emit(place)
