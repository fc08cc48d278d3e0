"""Puts a conversation on pages, of a printer or of a PDF, in slices of the window's time."""

import asyncio
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QLocale,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from desktop.brand import BRAND
from desktop.domain.message import Message
from desktop.services.library import Conversation
from desktop.services.session import Session
from desktop.ui import theme as t
from desktop.ui.conversation_paint import CardPainter, entry_frames
from desktop.ui.conversation_thread import MOST, RenderCache, render_safely
from desktop.ui.decoding import decode
from desktop.ui.i18n import isolate, locale
from desktop.ui.render.blocks import Rendered, Wanted
from desktop.ui.takeout.masking import masked
from desktop.ui.takeout.paper import Paper, PaperWriter, paper_theme
from desktop.ui.takeout.words import left_out, page_of, subject
from desktop.ui.theme import Theme, Type

_MARGIN: Final = 18.0
"""Millimetres at each side of a page."""
_FOOT: Final = 10.0
"""Millimetres over its lower margin, for the number of the page."""
_AT_ONCE: Final = 20
_INCH: Final = 25.4
_DPI: Final = 300
_QUOTES: Final = frozenset(range(1_000))

Progress = Callable[[int, int], None]


def page_layout() -> QPageLayout:
    """Return the paper of the person's country, upright."""
    american = QLocale.MeasurementSystem.ImperialUSSystem
    system = QLocale.system().measurementSystem()
    size = QPageSize.PageSizeId.Letter if system == american else QPageSize.PageSizeId.A4
    return QPageLayout(
        QPageSize(size),
        QPageLayout.Orientation.Portrait,
        QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
        QPageLayout.Unit.Millimeter,
    )


async def pdf(
    session: Session, conversation: Conversation, *, internal: bool, progress: Progress
) -> bytes:
    """Return the conversation as PDF; internal notes only where *internal*."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout())
    writer.setResolution(_DPI)
    ticket = conversation.row.ticket
    writer.setTitle(f"#{ticket.number} {subject(ticket.subject)}")
    writer.setCreator(BRAND.name)
    await put_on(writer, session, conversation, internal=internal, progress=progress)
    return bytes(buffer.data().data())


async def put_on(
    device: QPagedPaintDevice,
    session: Session,
    conversation: Conversation,
    *,
    internal: bool,
    progress: Progress,
) -> None:
    """Put the conversation on the pages of *device*; *progress* gets (done, of how many)."""
    messages = [m for m in conversation.messages if internal or not m.internal]
    full = device.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    # Laid out as for the screen, whose pixels all measures of the look are told in.
    pixel = QGuiApplication.primaryScreen().logicalDotsPerInchY() / _INCH
    page = QSizeF(
        (full.width() - 2 * _MARGIN) * pixel, (full.height() - 2 * _MARGIN - _FOOT) * pixel
    )
    theme = paper_theme()
    paper = Paper(theme, page)
    total = 3 * max(1, len(messages))
    rendered = await _rendered(session, messages, paper, lambda done: progress(done, total))
    rtl = locale().textDirection() == Qt.LayoutDirection.RightToLeft
    writer = PaperWriter(paper, theme, rtl=rtl)
    writer.title(conversation)
    await writer.messages(messages, rendered, lambda n: progress(len(messages) + n, total))
    await _Press(device, paper, theme, pixel, rtl=rtl).run(
        conversation, lambda share: progress(round((2 + share) * total / 3), total)
    )


async def _rendered(
    session: Session, messages: list[Message], paper: Paper, progress: Callable[[int], None]
) -> dict[str, Rendered]:
    word = left_out()
    last = max((m.number or 0 for m in messages), default=0)
    wanted = Wanted(quotes=_QUOTES, allowance=MOST, last_number=last)

    def render(some: list[Message]) -> tuple[dict[str, Rendered], dict[str, QImage]]:
        done: dict[str, Rendered] = {}
        images: dict[str, QImage] = {}
        for message in some:
            found = render_safely(message, wanted, RenderCache(), session.suspects)
            done[message.id] = masked(message, found, word)
            for picture in found.pictures:
                image = decode(picture.data) if picture.data else None
                if image is not None:
                    images[picture.key] = image
        return done, images

    rendered: dict[str, Rendered] = {}
    for first in range(0, len(messages), _AT_ONCE):
        progress(first)
        done, images = await session.readers.run(render, messages[first : first + _AT_ONCE])
        rendered |= done
        paper.keep(images)
    return rendered


class _Press:
    """Paints the pages of one document."""

    def __init__(
        self, device: QPagedPaintDevice, paper: Paper, theme: Theme, pixel: float, *, rtl: bool
    ) -> None:
        self._device = device
        self._paper = paper
        self._theme = theme
        self._pixel = pixel
        self._rtl = rtl
        self._cards = CardPainter(paper, theme)
        self._cards.rtl = rtl
        self._cut = self._cut_tops()

    async def run(self, conversation: Conversation, progress: Callable[[float], None]) -> None:
        """Paint all pages, one at a time."""
        count = self._paper.pageCount()
        ticket = conversation.row.ticket
        foot = f"#{ticket.number}  ·  {isolate(subject(ticket.subject))}"
        painter = QPainter(self._device)
        try:
            for page in range(count):
                if page:
                    self._device.newPage()
                self._page(painter, page)
                self._foot(painter, foot, page_of(page + 1, count))
                progress((page + 1) / count)
                await asyncio.sleep(0)
        finally:
            painter.end()

    def _cut_tops(self) -> dict[int, float]:
        """Return, by page, where a card begins at its foot whose first words stand on the next."""
        layout, high = self._paper.documentLayout(), self._paper.pageSize().height()
        cut: dict[int, float] = {}
        for frame in entry_frames(self._paper):
            top = layout.frameBoundingRect(frame).top()
            words = layout.blockBoundingRect(frame.firstCursorPosition().block()).top()
            if int(top // high) != int(words // high):
                # Less the width of its line.
                cut[int(top // high)] = top - 1
        return cut

    def _begin(self, painter: QPainter) -> None:
        """Turn to pixels of the screen, from the corner of what is printed."""
        painter.save()
        scale = self._device.logicalDpiY() / (self._pixel * _INCH)
        painter.scale(scale, scale)
        # A device may begin at its margins, or at the edge of the paper.
        margins = self._device.pageLayout().margins(QPageLayout.Unit.Millimeter)
        painter.translate(
            (_MARGIN - margins.left()) * self._pixel, (_MARGIN - margins.top()) * self._pixel
        )

    def _page(self, painter: QPainter, page: int) -> None:
        self._begin(painter)
        size = self._paper.pageSize()
        area = QRectF(0, page * size.height(), size.width(), size.height())
        painter.translate(0, -area.top())
        painter.setClipRect(area.adjusted(-1, 0, 1, 0))
        foot = self._cut.get(page, area.bottom())
        painter.save()
        painter.setClipRect(
            QRectF(area.left() - 1, area.top(), area.width() + 2, foot - area.top())
        )
        self._cards.paint(painter, area)
        painter.restore()
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = area
        self._paper.documentLayout().draw(painter, context)
        painter.restore()

    def _foot(self, painter: QPainter, words: str, number: str) -> None:
        self._begin(painter)
        size = self._paper.pageSize()
        high = _FOOT * self._pixel
        font = self._theme.font(Type.SMALL)
        # Points would be those of the device, and be scaled once more.
        font.setPixelSize(round(font.pointSizeF() * self._pixel * _INCH / 72))
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.text_muted))
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        )
        line = QRectF(QPointF(0, size.height()), QSizeF(size.width(), high))
        room = painter.fontMetrics().horizontalAdvance(number) + t.SPACE_5
        ahead = line.adjusted(room, 0, 0, 0) if self._rtl else line.adjusted(0, 0, -room, 0)
        short = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(ahead.width())
        )
        flags = Qt.AlignmentFlag
        bottom = flags.AlignBottom
        painter.drawText(ahead, flags.AlignLeading | bottom, short)
        painter.drawText(line, flags.AlignTrailing | bottom, number)
        painter.restore()
