"""A conversation as a document for paper: what it is about, then each message under its author."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from desktop.domain.message import Message
from desktop.services.library import Conversation
from desktop.ui import conversation_words as words
from desktop.ui import theme as t
from desktop.ui.conversation_cards import head_tab
from desktop.ui.conversation_formats import PADDING, STEP, Formats, direction, tab
from desktop.ui.conversation_writer import PICTURE_URL, Writer
from desktop.ui.find.said import is_handle
from desktop.ui.i18n import exact_time, file_size, isolate, number, one_line
from desktop.ui.render.blocks import Mark, Picture, Rendered
from desktop.ui.render.file_names import display_name
from desktop.ui.takeout.words import Fact, attached, facts, subject
from desktop.ui.theme import LIGHT, Theme

_POINTS: Final = 9.5
_LABEL: Final = 6
"""Steps that the labels of facts take."""
_SLICE: Final = 0.012
_HIGHEST: Final = 0.8
"""Of a page: what a picture may take."""


class PaperTheme(Theme):
    """The light look, in the size of letters that suits paper, whatever the screen has."""

    def body_points(self) -> float:
        return _POINTS


def paper_theme() -> Theme:
    """Return the look of paper."""
    return PaperTheme(dark=False, colours=LIGHT.colours)


class Paper(QTextDocument):
    """Knows its pictures and asks nobody else for any."""

    def __init__(self, theme: Theme, page: QSizeF) -> None:
        super().__init__()
        self._images: dict[str, QImage] = {}
        self.setUseDesignMetrics(True)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setIndentWidth(STEP)
        self.setDefaultFont(theme.font(t.Type.BODY))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        self.setPageSize(page)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Answer every name ourselves: an unanswered one makes Qt read files."""
        url = name.toString() if isinstance(name, QUrl) else name
        if type == QTextDocument.ResourceType.ImageResource.value:
            return self._images.get(url) or QImage(1, 1, QImage.Format.Format_ARGB32)
        return ""

    def keep(self, images: Mapping[str, QImage]) -> None:
        """Have these pictures, by their keys."""
        self._images |= {f"{PICTURE_URL}{key}": image for key, image in images.items()}


class PaperWriter:
    """Writes one conversation on *paper*; *rtl* is the direction of the program's own words."""

    def __init__(self, paper: Paper, theme: Theme, *, rtl: bool) -> None:
        self._paper = paper
        self._formats = Formats(theme, rtl=rtl)
        self._cursor = QTextCursor(paper)

    def title(self, conversation: Conversation) -> None:
        """Write what the conversation is about."""
        ticket = conversation.row.ticket
        writer = Writer(self._cursor, self._formats, _nowhere)
        heading = QTextBlockFormat()
        direction(heading, rtl=self._formats.rtl)
        heading.setBottomMargin(t.SPACE_3)
        writer.begin(heading)
        large = self._formats.text(Mark.BOLD, "", "", 1)
        self._cursor.insertText(isolate(subject(ticket.subject)), large)
        for fact in facts(ticket):
            self._fact(writer, fact)

    def _fact(self, writer: Writer, fact: Fact) -> None:
        rtl = self._formats.rtl
        format = QTextBlockFormat()
        direction(format, rtl=rtl)
        format.setIndent(_LABEL)
        format.setTextIndent(-STEP * _LABEL)
        format.setTabPositions([tab(STEP * _LABEL, rtl=rtl)])
        writer.begin(format)
        writer.say(f"{fact.label}\t", Mark.MUTED)
        writer.say(fact.value)

    async def messages(
        self,
        messages: Sequence[Message],
        rendered: Mapping[str, Rendered],
        progress: Callable[[int], None],
    ) -> None:
        """Write all messages, letting the window breathe in between."""
        began = time.perf_counter()
        for done, message in enumerate(messages):
            if time.perf_counter() - began > _SLICE:
                progress(done)
                await asyncio.sleep(0)
                began = time.perf_counter()
            self._cursor.beginEditBlock()
            self._message(message, rendered[message.id])
            self._cursor.endEditBlock()

    def _message(self, message: Message, rendered: Rendered) -> None:
        cursor, formats = self._cursor, self._formats
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock(formats.tiny(t.SPACE_3), formats.tiny_text())
        look = "note" if message.internal else "staff"
        frame = cursor.insertFrame(formats.frame(message.id, look, gutter=False))
        writer = Writer(frame.firstCursorPosition(), formats, _nowhere)
        self._head(writer, message)
        if rendered.note is not None:
            self._aside(writer, words.plain_note(rendered.note))
        writer.pictures = {p.key: _unsized(p) for p in rendered.pictures}
        writer.size = self._size
        blocks = tuple(block for block in rendered.blocks if not is_handle(block))
        if blocks:
            writer.blocks(blocks)
        elif not message.attachments:
            self._aside(writer, words.no_text())
        if rendered.rest:
            self._aside(writer, words.rest(rendered.rest))
        for file in message.attachments:
            name = isolate(display_name(file.name))
            self._aside(writer, attached(name, file_size(file.size)))
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(formats.tiny())
        cursor.setBlockCharFormat(formats.tiny_text())

    def _head(self, writer: Writer, message: Message) -> None:
        c = self._formats.theme.colours
        format = QTextBlockFormat()
        direction(format, rtl=self._formats.rtl)
        width = round(self._paper.pageSize().width()) - 2 * PADDING
        format.setTabPositions([head_tab(width, rtl=self._formats.rtl)])
        format.setBottomMargin(t.SPACE_1)
        writer.begin(format)
        writer.say(isolate(one_line(message.author.name)), Mark.BOLD)
        writer.say(f"  {words.role(message, mine=False)}", Mark.SMALL | Mark.MUTED)
        writer.say("  ·  ", Mark.MUTED | Mark.SMALL)
        writer.say(exact_time(message.created), Mark.MUTED | Mark.SMALL)
        channel = words.channel(message.channel)
        if channel:
            writer.say(f"  ·  {channel}", Mark.MUTED | Mark.SMALL)
        if message.number is not None:
            writer.say(f"\t#{number(message.number)}", Mark.MUTED | Mark.SMALL)
        if message.internal:
            told = f"{words.internal_note()} · {words.only_staff()}"
            self._aside(writer, told, c.note.text, Mark.BOLD | Mark.SMALL)

    def _aside(
        self, writer: Writer, text: str, colour: str = "", marks: Mark = Mark.MUTED | Mark.SMALL
    ) -> None:
        format = QTextBlockFormat()
        direction(format, rtl=self._formats.rtl)
        format.setTopMargin(t.SPACE_1)
        writer.begin(format)
        writer.say(text, marks, colour=colour)

    def _size(self, key: str) -> tuple[int, int] | None:
        image = self._paper.loadResource(
            QTextDocument.ResourceType.ImageResource.value, f"{PICTURE_URL}{key}"
        )
        if not isinstance(image, QImage) or image.width() <= 1:
            return None
        page = self._paper.pageSize()
        width, height = image.width(), image.height()
        share = min(1.0, page.width() * _HIGHEST / width, page.height() * _HIGHEST / height)
        return max(1, round(width * share)), max(1, round(height * share))


def _unsized(picture: Picture) -> Picture:
    """Return *picture* without the size that its message asks for: paper has another width."""
    return replace(picture, width=0, height=0)


def _nowhere(action: str) -> str:
    """Lead nowhere: nobody clicks on paper."""
    del action
    return ""
