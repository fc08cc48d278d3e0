"""Paints what stands behind the text of a conversation: cards, initials, quote bars, code."""

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPen,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextTable,
)

from desktop.domain.ticket import Role
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.conversation_formats import CARD, CARD_PADDING, CODE, ENTRY, LOOK, QUOTE, RULE, STEP
from desktop.ui.theme import Pair, Theme, Type

_AVATAR = 32


class CardPainter:
    """Paints behind one document, in document coordinates."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._document = document
        self.theme = theme
        self.rtl = False
        self.faces: dict[str, Face] = {}
        """Who stands beside each entry, by its key."""

    def paint(self, painter: QPainter, visible: QRectF) -> None:
        """Paint whatever of it is visible."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self._document.documentLayout()
        for frame in entry_frames(self._document):
            rect = layout.frameBoundingRect(frame)
            if rect.bottom() < visible.top():
                continue
            if rect.top() > visible.bottom():
                break
            self._entry(painter, layout, frame, rect, visible)

    def _entry(
        self,
        painter: QPainter,
        layout: QAbstractTextDocumentLayout,
        frame: QTextFrame,
        rect: QRectF,
        visible: QRectF,
    ) -> None:
        format = frame.frameFormat()
        look = str(format.property(LOOK))
        card = rect.adjusted(format.leftMargin(), 0, -format.rightMargin(), 0)
        if look == "line":
            self._line(painter, card, frame)
            return
        if look == "link":
            return
        self._card(painter, card, look)
        face = self.faces.get(entry_key(frame))
        if face is not None:
            self._face(painter, rect, face)
        self._insides(painter, layout, frame, visible)

    def _card(self, painter: QPainter, rect: QRectF, look: str) -> None:
        c = self.theme.colours
        fill = {
            "mine": c.own_message,
            "pending": c.own_message,
            "note": c.note.fill,
            "note-pending": c.note.fill,
        }.get(look, c.staff_message)
        pen = QPen(QColor(c.note.text if look.startswith("note") else c.border), 1)
        if look.endswith("pending"):
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setColor(QColor(c.border_strong))
        elif look == "note":
            edge = QColor(c.note.text)
            edge.setAlphaF(0.35)
            pen.setColor(edge)
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(_crisp(rect), t.RADIUS_LARGE, t.RADIUS_LARGE)

    def _line(self, painter: QPainter, rect: QRectF, frame: QTextFrame) -> None:
        """Draw a rule at both sides of the words that stand in it."""
        block = frame.firstCursorPosition().block()
        line = block.layout().lineAt(0)
        middle = round(rect.center().y()) + 0.5
        words = line.naturalTextRect()
        start = rect.center().x() - words.width() / 2 - t.SPACE_3
        end = rect.center().x() + words.width() / 2 + t.SPACE_3
        painter.setPen(QPen(QColor(self.theme.colours.accent), 1))
        painter.drawLine(QPointF(rect.left(), middle), QPointF(start, middle))
        painter.drawLine(QPointF(end, middle), QPointF(rect.right(), middle))

    def _face(self, painter: QPainter, rect: QRectF, face: "Face") -> None:
        left = rect.right() - _AVATAR if self.rtl else rect.left()
        circle = QRectF(left, rect.top() + t.SPACE_1, _AVATAR, _AVATAR)
        colours = face.colours(self.theme)
        painter.setPen(QColor(colours.text) if self.theme.strong else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawEllipse(circle)
        if face.icon:
            inset = (_AVATAR - t.ICON) / 2
            icons.paint(
                painter, face.icon, colours.text, circle.adjusted(inset, inset, -inset, -inset)
            )
            return
        painter.setPen(QColor(colours.text))
        painter.setFont(self.theme.font(Type.CAPTION_STRONG))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, face.initials)

    def _insides(
        self,
        painter: QPainter,
        layout: QAbstractTextDocumentLayout,
        frame: QTextFrame,
        visible: QRectF,
    ) -> None:
        c = self.theme.colours
        for child in frame.childFrames():
            if isinstance(child, QTextTable) and child.format().hasProperty(CARD):
                box = _card_box(layout, child)
                painter.setPen(QPen(QColor(c.border), 1))
                painter.setBrush(QColor(c.surface))
                painter.drawRoundedRect(_crisp(box), t.RADIUS, t.RADIUS)
        block = frame.firstCursorPosition().block()
        width = layout.blockBoundingRect(block).width()
        last = frame.lastPosition()
        while block.isValid() and block.position() <= last:
            rect = layout.blockBoundingRect(block)
            if rect.top() > visible.bottom():
                break
            if rect.bottom() >= visible.top():
                self._block(painter, block, rect, width)
            block = block.next()

    def _block(
        self, painter: QPainter, block: QTextBlock, rect: QRectF, block_width: float
    ) -> None:
        format = block.blockFormat()
        c = self.theme.colours
        rtl = format.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(Qt.PenStyle.NoPen)
        top = rect.top()
        if format.hasProperty(CODE):
            previous = block.previous().blockFormat().hasProperty(CODE)
            inset = (format.indent() - 1) * STEP
            box = QRectF(rect.left() + inset, top, block_width - inset, rect.height())
            painter.fillRect(box.adjusted(0, -3 if previous else -6, 0, 6), QColor(c.code))
        for level in range(format.intProperty(QUOTE)):
            offset = level * STEP + 2
            x = rect.left() + block_width - offset - 3 if rtl else rect.left() + offset
            joined = block.previous().blockFormat().intProperty(QUOTE) > level
            bar_top = top - (format.topMargin() + 4 if joined else 0)
            painter.fillRect(QRectF(x, bar_top, 3, rect.bottom() - bar_top), QColor(c.quote))
        if format.hasProperty(RULE):
            y = round(rect.center().y()) + 0.5
            painter.setPen(QPen(QColor(c.border), 1))
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


class Face:
    """What stands in the circle beside a card."""

    def __init__(self, name: str, role: Role, *, mine: bool, icon: str = "") -> None:
        self.icon = icon or ("wrench" if role is Role.SYSTEM else "")
        self.initials = initials(name)
        self._role = role
        self._mine = mine

    def colours(self, theme: Theme) -> Pair:
        """Return its colours in *theme*."""
        c = theme.colours
        if self._mine:
            return Pair(c.on_accent, c.accent)
        if self._role is Role.AGENT:
            return c.info
        return Pair(c.text_muted, c.hover)


def initials(name: str) -> str:
    """Return one or two letters that stand for *name*."""
    parts = [part for part in name.replace("-", " ").split() if part[0].isalnum()]
    letters = [parts[0][0], parts[-1][0]] if len(parts) > 1 else [part[0] for part in parts]
    # Letters of joined scripts would join into a word that is none.
    joins = any(unicodedata.bidirectional(letter) == "AL" for letter in letters)
    return letters[0] if joins else "".join(letters).upper()


def entry_frames(document: QTextDocument) -> list[QTextFrame]:
    """Return the frames of the entries, in order."""
    return document.rootFrame().childFrames()


def entry_key(frame: QTextFrame) -> str:
    """Return the key of the entry that *frame* holds."""
    return str(frame.frameFormat().property(ENTRY))


def _card_box(layout: QAbstractTextDocumentLayout, table: QTextTable) -> QRectF:
    """Return the box of an attachment, around the text of its cells.

    Qt's own rectangle of a table begins where the text of its first cell happens to stand.
    """
    content = QRectF()
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        content |= layout.blockBoundingRect(cell.firstCursorPosition().block())
        content |= layout.blockBoundingRect(cell.lastCursorPosition().block())
    p = CARD_PADDING
    return content.adjusted(-p, -p, p, p)


def _crisp(rect: QRectF) -> QRectF:
    """Return *rect* with its edges in the middle of pixels, so that a hairline is one pixel."""
    return QRectF(
        round(rect.left()) + 0.5,
        round(rect.top()) + 0.5,
        round(rect.width()) - 1,
        round(rect.height()) - 1,
    )
