"""The conversation: one document for all messages, so that people select and copy across them."""

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip, QWidget

from desktop.domain.ticket import Role
from desktop.ui import theme as t
from desktop.ui.attachment_cards import fit_card
from desktop.ui.conversation_cards import ACTION_URL, CardWriter, head_tab
from desktop.ui.conversation_copy import plain_selection
from desktop.ui.conversation_entries import Entry, MessageEntry, PendingEntry, common_start
from desktop.ui.conversation_formats import CARD, ENTRY, GUTTER, HEAD, PADDING, Formats
from desktop.ui.conversation_paint import CardPainter, Face, entry_frames
from desktop.ui.conversation_pictures import Pictures
from desktop.ui.conversation_places import Places
from desktop.ui.theme import Pair, Theme, Type

MAX_WIDTH: Final = 880
"""Wider lines are hard to read."""
_SLICE = 0.010
"""Seconds of writing into the document before the window gets its turn."""
_TALL = 8_000
"""What costs this much (see `Rendered.cost`) is higher than the window, unless that is huge."""

Showing = Callable[..., AbstractContextManager[None]]

_SELECTABLE = (
    Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class ConversationView(QTextBrowser):
    """Shows entries. It loads nothing by itself: every picture comes from *pictures*.

    `acted(key, action)` tells a click on one of the window's own links, `link_clicked(url)` one
    on a link of a message, `menu_asked(key, url, place)` a wish for a menu. `outdated` asks for
    the entries again, because the window reads in another direction now. `entries_shown` tells
    that they stand there and the view is where it stays.
    """

    acted = Signal(str, str)
    link_clicked = Signal(str)
    menu_asked = Signal(str, str, QPoint)
    outdated = Signal()
    entries_shown = Signal()
    _made = False

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._entries: list[Entry] = []
        self._hits: list[QTextEdit.ExtraSelection] = []
        self._found: list[QTextEdit.ExtraSelection] = []
        self._run = 0
        self._written_width = 0
        self._unpainted: set[str] = set()
        """The messages that were never painted since they were written."""
        self.showing: Showing = _note_nothing
        """Around what lays out or paints the messages with the given marks."""
        self.setAccessibleName(self.tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(_SELECTABLE)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._clicked)
        self._painter = CardPainter(self.document(), theme)
        self._theme = theme
        self._formats = Formats(theme, rtl=False)
        self.places = Places(self)
        self.set_theme(theme)
        self._made = True

    # --- what it shows -------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Take another look; call `show_entries` again to write the text in it."""
        self._theme = theme
        self._painter.theme = theme
        self._painter.rtl = self.isRightToLeft()
        self._formats = Formats(theme, rtl=self.isRightToLeft())
        document = self.document()
        document.setDefaultFont(theme.font(Type.BODY))
        document.setDocumentMargin(t.SPACE_4)
        document.setIndentWidth(18)
        self.setFont(theme.font(Type.BODY))
        self._entries = []

    @property
    def entries(self) -> list[Entry]:
        """What is shown, in order."""
        return list(self._entries)

    def reset(self) -> None:
        """Show nothing, at the top."""
        self._run += 1
        self._entries = []
        self._unpainted.clear()
        self.document().clear()
        self._hits, self._found = [], []
        self._show_marks()
        self._painter.faces.clear()
        self._written()

    async def show_entries(self, entries: list[Entry]) -> bool:
        """Show *entries*, rewriting from the first one that changed.

        Lets the window breathe between cards; returns False where a later call overtook this one.
        """
        self._run += 1
        run = self._run
        same = common_start(self._entries, entries)
        self._cut(same)
        writer = CardWriter(self._formats, self._pictures.size, self.content_width)
        cursor = QTextCursor(self.document())
        self._begin_writing(entries)
        try:
            began = time.perf_counter()
            for entry in entries[same:]:
                if time.perf_counter() - began > _SLICE:
                    await asyncio.sleep(0)
                    if run != self._run:
                        return False
                    began = time.perf_counter()
                with self._noted(entry):
                    cursor.beginEditBlock()
                    writer.append(cursor, entry)
                    # Here Qt lays it out.
                    cursor.endEditBlock()
                self._entries.append(entry)
                self._know(entry)
        finally:
            if run == self._run:
                self._written()
        return True

    def _begin_writing(self, entries: list[Entry]) -> None:
        self.viewport().setUpdatesEnabled(False)
        shown = (e.rendered for e in entries if isinstance(e, MessageEntry))
        if sum(rendered.cost for rendered in shown) > _TALL:
            # A scroll bar that comes along the way has everything laid out once more.
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def _written(self) -> None:
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setUpdatesEnabled(True)

    def _cut(self, start: int) -> None:
        """Remove the entries from *start* on."""
        frames = entry_frames(self.document())
        if start < len(frames):
            cursor = QTextCursor(self.document())
            cursor.setPosition(frames[start].firstPosition() - 1)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        elif not frames:
            self.document().clear()
        del self._entries[start:]

    def _know(self, entry: Entry) -> None:
        match entry:
            case MessageEntry():
                author = entry.message.author
                face = Face(author.name, author.role, mine=entry.mine)
            case PendingEntry():
                face = Face("", Role.CUSTOMER, mine=True, icon="send")
            case _:
                return
        self._painter.faces[entry.key] = face

    # --- what stands where ---------------------------------------------------------------------

    def current_entry(self) -> str:
        """Return the key of the entry that the text cursor stands in; "" for none."""
        return _key_around(self.textCursor().currentFrame())

    def entry_at(self, place: QPoint) -> str:
        """Return the key of the entry at *place* of the viewport; "" for none."""
        return _key_around(self.cursorForPosition(place).currentFrame())

    def mark_hits(self, hits: list[tuple[int, int]]) -> None:
        """Mark ranges of the raw text as found by the search."""
        self._hits = [self._marked(hit, self._theme.colours.hit) for hit in hits]
        self._show_marks()

    def mark_found(self, hits: list[tuple[int, int]], current: tuple[int, int] | None) -> None:
        """Mark what is looked for within the conversation, *current* most; over other marks."""
        c = self._theme.colours
        self._found = [self._marked(hit, c.hit) for hit in hits if hit != current]
        if current is not None:
            self._found.append(self._marked(current, Pair(c.on_accent, c.accent)))
        self._show_marks()

    def _show_marks(self) -> None:
        self.setExtraSelections(self._found or self._hits)

    def _marked(self, hit: tuple[int, int], pair: Pair) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(hit[0])
        cursor.setPosition(hit[1], QTextCursor.MoveMode.KeepAnchor)
        marked.cursor = cursor
        format = QTextCharFormat()
        format.setBackground(self._theme.colour(pair.fill))
        format.setForeground(self._theme.colour(pair.text))
        marked.format = format
        return marked

    # --- geometry ------------------------------------------------------------------------------

    def content_width(self) -> int:
        """Return how wide the text of a card is."""
        return self.viewport().width() - 2 * t.SPACE_4 - GUTTER - 2 * PADDING

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(0, (self.width() - MAX_WIDTH) // 2)
        if self.viewportMargins().left() != side:
            # This leads here once more, with the viewport as wide as it stays.
            self.setViewportMargins(side, 0, side, 0)
        bar = self.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        anchor = self.places.anchor()
        super().resizeEvent(event)
        if self._written_width != self.content_width():
            self._place_numbers()
            if anchor is not None:
                self.places.restore(anchor)
        elif at_end:
            # The reply box grew: what was just read stays in view above it.
            bar.setValue(bar.maximum())

    def _place_numbers(self) -> None:
        """Move the messages' numbers to the end of their lines again, and fit the files' cards."""
        self._written_width = self.content_width()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        stops = QTextBlockFormat()
        stops.setTabPositions([head_tab(self.content_width(), rtl=self._formats.rtl)])
        for frame in entry_frames(self.document()):
            cursor.setPosition(frame.firstPosition())
            if cursor.blockFormat().hasProperty(HEAD):
                cursor.mergeBlockFormat(stops)
            for child in frame.childFrames():
                if isinstance(child, QTextTable) and child.format().hasProperty(CARD):
                    fit_card(child, self.content_width(), rtl=self._formats.rtl)
        cursor.endEditBlock()

    # --- Qt's questions ------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt may tell of a change while this is still being made.
        if event.type() == QEvent.Type.LayoutDirectionChange and self._made:
            self.set_theme(self._theme)
            self.outdated.emit()

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Answer every name ourselves: an unanswered one makes Qt read `file:///`."""
        url = name.toString() if isinstance(name, QUrl) else name
        if type == QTextDocument.ResourceType.ImageResource.value:
            return self._pictures.image(unquote(url)) or _nothing()
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        down = self.verticalScrollBar().value()
        area = QRectF(event.rect()).translated(0, down)
        new = self._unpainted_in(area)
        with self.showing(*new.values()):
            painter = QPainter(self.viewport())
            painter.translate(QPointF(0, -down))
            self._painter.paint(painter, area)
            painter.end()
            super().paintEvent(event)
        self._unpainted -= new.keys()

    def _unpainted_in(self, area: QRectF) -> dict[str, str]:
        """Return the messages that *area* shows for the first time, each with its mark."""
        if not self._unpainted:
            return {}
        layout = self.document().documentLayout()
        frames = entry_frames(self.document())
        return {
            entry.key: entry.rendered.mark
            for entry, frame in zip(self._entries, frames, strict=False)
            if isinstance(entry, MessageEntry)
            and entry.key in self._unpainted
            and layout.frameBoundingRect(frame).intersects(area)
        }

    def _noted(self, entry: Entry) -> AbstractContextManager[None]:
        """Note on disk that *entry* is laid out, where it is a message; it is to be painted yet."""
        if not isinstance(entry, MessageEntry) or not entry.rendered.mark:
            return nullcontext()
        self._unpainted.add(entry.key)
        return self.showing(entry.rendered.mark)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self._tip_at(event.pos())
            if tip:
                # Made by `plain_tooltip`: a tip may quote an address from a message.
                QToolTip.showText(event.globalPos(), tip, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _tip_at(self, place: QPoint) -> str:
        cursor = self.cursorForPosition(place)
        if self.cursorRect(cursor).center().y() - place.y() > 2 * self.fontMetrics().height():
            return ""
        # The format at a position is that of the character before it.
        probe = QTextCursor(cursor)
        if place.x() >= self.cursorRect(cursor).center().x():
            probe.movePosition(QTextCursor.MoveOperation.NextCharacter)
        return probe.charFormat().toolTip()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(plain_selection(self.textCursor()))
        return data

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        key = self.entry_at(event.pos()) if by_mouse else self.current_entry()
        url = (
            self.anchorAt(event.pos()) if by_mouse else self.textCursor().charFormat().anchorHref()
        )
        self.menu_asked.emit(key, "" if url.startswith(ACTION_URL) else url, event.globalPos())

    def _clicked(self, url: QUrl) -> None:
        href = bytes(url.toEncoded().data()).decode("ascii")
        if not href.startswith(ACTION_URL):
            self.link_clicked.emit(href)
            return
        key, _, action = href.removeprefix(ACTION_URL).partition("/")
        self.acted.emit(unquote(key), unquote(action))


def _note_nothing(*marks: str) -> AbstractContextManager[None]:
    del marks
    return nullcontext()


def _key_around(frame: QTextFrame | None) -> str:
    while frame is not None:
        if frame.frameFormat().hasProperty(ENTRY):
            return str(frame.frameFormat().property(ENTRY))
        frame = frame.parentFrame()
    return ""


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image
