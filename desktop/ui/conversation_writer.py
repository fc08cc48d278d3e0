"""Writes rendered blocks into a text document, without any HTML in between."""

from collections.abc import Callable

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrame,
    QTextImageFormat,
)

from desktop.ui import conversation_words as words
from desktop.ui.conversation_formats import CODE_BLOCK, EXACT, Formats
from desktop.ui.i18n import isolate
from desktop.ui.render.blocks import Block, Kind, Mark, Paragraph, Picture, Run, Table
from desktop.ui.theme_label import plain_tooltip

PICTURE_URL = "deskbell-picture:"
ICON_URL = "deskbell-icon:"
_MAX_PICTURE = 560


class Writer:
    """Writes at a cursor that stands in an empty block.

    *address* turns an action ("quote:0") into the href of its link; *size* tells how large a
    picture that has arrived is, or None for one that cannot be shown.
    """

    def __init__(
        self, cursor: QTextCursor, formats: Formats, address: Callable[[str], str]
    ) -> None:
        self.cursor = cursor
        self.formats = formats
        self._address = address
        self.pictures: dict[str, Picture] = {}
        self.size: Callable[[str], tuple[int, int] | None] = lambda _key: None
        self.opened: frozenset[int] = frozenset()
        self.fresh = True
        """Whether the current block is empty and waits to be used."""

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        """Write a message's blocks, each in a block of its own."""
        first, after_code = self.fresh, False
        for block in blocks:
            if isinstance(block, Table):
                self._table(block)
                after_code = False
            else:
                self._paragraph(
                    block, self.formats.block(block, first=first, after_code=after_code)
                )
                after_code = block.kind is Kind.CODE
            first = False

    def begin(self, format: QTextBlockFormat) -> None:
        """Start a block: the empty one at hand, or a new one."""
        if self.fresh:
            self.cursor.setBlockFormat(format)
            self.cursor.setBlockCharFormat(self.formats.text())
            self.fresh = False
        else:
            self.cursor.insertBlock(format, self.formats.text())

    def say(
        self,
        text: str,
        marks: Mark = Mark.NONE,
        *,
        action: str = "",
        tip: str = "",
        colour: str = "",
        exact: str = "",
    ) -> None:
        """Write words of the window's own, which may be a link to one of its actions.

        *exact* is what is copied in their place.
        """
        href = self._address(action) if action else ""
        words = text.strip(" \t")
        if self.formats.rtl and words:
            text = text.replace(words, isolate(words), 1)
        format = self.formats.text(marks, href, tip, 0, colour)
        if exact:
            format = QTextCharFormat(format)
            format.setProperty(EXACT, exact)
        self.cursor.insertText(text, format)

    def icon(self, name: str, colour: str, size: int, *, action: str = "", tip: str = "") -> None:
        """Write a small icon that stands in the line, and may be a link."""
        image = QTextImageFormat()
        if action:
            image.setAnchor(True)
            image.setAnchorHref(self._address(action))
            image.setToolTip(plain_tooltip(tip))
        image.setName(f"{ICON_URL}{name}/{colour.removeprefix('#')}/{size}")
        image.setWidth(size)
        image.setHeight(size)
        image.setVerticalAlignment(QTextImageFormat.VerticalAlignment.AlignMiddle)
        self.cursor.insertImage(image)

    def gap(self, height: int) -> None:
        """Leave some space. Qt gives an empty block no height after a table, nor any margins."""
        self.begin(self.formats.tiny(height))
        self.cursor.insertText("\u200b", self.formats.tiny_text())

    def leave(self, frame: QTextFrame, *, height: int = 1) -> None:
        """Go on after a table that was written; the block there is empty."""
        self.cursor.setPosition(frame.lastPosition() + 1)
        self.cursor.setBlockFormat(self.formats.tiny(height))
        self.cursor.setBlockCharFormat(self.formats.tiny_text())
        self.fresh = True

    # --- parts of a message --------------------------------------------------------------------

    def _paragraph(self, paragraph: Paragraph, format: QTextBlockFormat) -> None:
        self.begin(format)
        if paragraph.marker:
            self.say(f"{paragraph.marker}\t", Mark.MUTED)
        heading = paragraph.level if paragraph.kind is Kind.HEADING else 0
        if paragraph.kind is Kind.CODE:
            heading = CODE_BLOCK
        for run in paragraph.runs:
            self._run(run, heading)

    def _run(self, run: Run, heading: int) -> None:
        if run.image:
            self._picture(run)
            return
        text, tip, href = run.text, run.tip, run.link
        if run.action:
            href = self._address(run.action)
            if run.action.startswith("quote:"):
                text = words.show_quote(int(run.action[6:]) in self.opened)
        elif run.link:
            tip = run.link
        elif run.marks & Mark.CONTROL:
            tip = words.hidden_character(run.text)
        self.cursor.insertText(text, self.formats.text(run.marks, href, tip, heading))

    def _picture(self, run: Run) -> None:
        picture = self.pictures.get(run.image)
        size = self.size(run.image)
        if picture is None or size is None:
            self.say(words.image(run.text), Mark.MUTED | Mark.SMALL)
            return
        width, height = _fitted(size, picture)
        image = QTextImageFormat()
        image.setName(f"{PICTURE_URL}{run.image}")
        image.setWidth(width)
        image.setHeight(height)
        if run.text:
            image.setToolTip(plain_tooltip(run.text))
        self.cursor.insertImage(image)

    def _table(self, table: Table) -> None:
        columns = max(sum(cell.span for cell in row) for row in table.rows)
        if not self.fresh:
            self.cursor.insertBlock(self.formats.tiny(), self.formats.tiny_text())
        format = self.formats.table(rtl=table.rtl, indent=table.quote + table.indent)
        made = self.cursor.insertTable(len(table.rows), columns, format)
        for row, cells in enumerate(table.rows):
            column = 0
            for cell in cells:
                span = min(cell.span, columns - column)
                # Qt lays out columns from left to right whatever the direction.
                place = columns - column - span if table.rtl else column
                if span > 1:
                    made.mergeCells(row, place, 1, span)
                self.cursor.setPosition(made.cellAt(row, place).firstPosition())
                self.fresh = True
                self.blocks(cell.blocks)
                column += span
        self.leave(made)


def _fitted(size: tuple[int, int], picture: Picture) -> tuple[int, int]:
    """Return the size to show a picture at: as its message asks, within what fits."""
    width, height = size
    if picture.width and picture.height:
        width, height = picture.width, picture.height
    elif picture.width:
        width, height = picture.width, max(1, height * picture.width // max(1, width))
    if width > _MAX_PICTURE:
        width, height = _MAX_PICTURE, max(1, height * _MAX_PICTURE // width)
    return width, min(height, 4 * _MAX_PICTURE)
