"""The text formats of the conversation, made from the theme once and reused."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from desktop.ui import theme as t
from desktop.ui.render.blocks import Kind, Mark, Paragraph
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.unfonted import box_families

# Painted by `conversation_paint`, which finds them by these properties.
QUOTE: Final = QTextFormat.Property.UserProperty.value + 1
CODE: Final = QTextFormat.Property.UserProperty.value + 2
RULE: Final = QTextFormat.Property.UserProperty.value + 3
ENTRY: Final = QTextFormat.Property.UserProperty.value + 4
LOOK: Final = QTextFormat.Property.UserProperty.value + 5
CARD: Final = QTextFormat.Property.UserProperty.value + 6
HEAD: Final = QTextFormat.Property.UserProperty.value + 7
EXACT: Final = QTextFormat.Property.UserProperty.value + 8
"""What to copy instead of the words that have it: they are true for the moment alone."""
WORDS: Final = QTextFormat.Property.UserProperty.value + 9
"""What a message says itself, in the order of its paragraphs: those are looked through."""

GUTTER: Final = 44
"""Beside the cards, for the authors' initials."""
PADDING: Final = 14
STEP: Final = 18
CARD_PADDING: Final = 8
CODE_BLOCK: Final = -1
"""The heading level of text in a code block, which has no background of its own."""
"""How far each level of a quote or a list is set in."""
LINE_HEIGHT: Final = 114.0
_HEADINGS = {1: Type.HEADING, 2: Type.TITLE}


class Formats:
    """Formats for one theme and one direction of the window."""

    def __init__(self, theme: Theme, *, rtl: bool) -> None:
        self.theme = theme
        self.rtl = rtl
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        # The system may name a kind of font only, "monospace", which counts for less than any
        # real name behind it.
        self._mono = [QFontInfo(fixed).family(), *box_families()]
        self.text = lru_cache(maxsize=512)(self._text)

    def _text(
        self,
        marks: Mark = Mark.NONE,
        href: str = "",
        tip: str = "",
        heading: int = 0,
        colour: str = "",
    ) -> QTextCharFormat:
        c = self.theme.colours
        format = QTextCharFormat()
        format.setFont(self.theme.font(_HEADINGS.get(heading, Type.BODY)))
        if heading > 0 or marks & Mark.BOLD:
            format.setFontWeight(QFont.Weight.DemiBold)
        if marks & Mark.SMALL:
            format.setFontPointSize(self.theme.points(Type.SMALL))
        format.setFontItalic(bool(marks & Mark.ITALIC))
        format.setFontStrikeOut(bool(marks & Mark.STRIKE))
        format.setFontUnderline(bool(marks & Mark.UNDERLINE))
        if marks & (Mark.CODE | Mark.CONTROL) or heading < 0:
            format.setFontFamilies(self._mono)
            format.setFontPointSize(self.theme.points(Type.SMALL))
        if marks & Mark.CODE and heading >= 0:
            format.setBackground(QColor(c.code))
        if marks & Mark.CONTROL:
            format.setBackground(QColor(c.warning.fill))
        if marks & Mark.RAISED:
            format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if marks & Mark.LOWERED:
            format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        format.setForeground(QColor(colour or self._colour(marks, href)))
        if href:
            format.setAnchor(True)
            format.setAnchorHref(href)
        if tip:
            format.setToolTip(plain_tooltip(tip))
        return format

    def _colour(self, marks: Mark, href: str) -> str:
        c = self.theme.colours
        if marks & Mark.CONTROL:
            return c.warning.text
        if marks & Mark.MUTED:
            return c.text_muted
        return c.link if href else c.text

    def block(
        self, paragraph: Paragraph, *, first: bool = False, after_code: bool = False
    ) -> QTextBlockFormat:
        """Return how a paragraph stands on the page."""
        format = QTextBlockFormat()
        format.setProperty(WORDS, 1)
        code = paragraph.kind is Kind.CODE
        format.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if paragraph.gap and not first:
            format.setTopMargin(t.SPACE_4 if code or after_code else t.SPACE_2)
        format.setIndent(paragraph.quote + paragraph.indent + (1 if code else 0))
        if paragraph.marker:
            format.setTextIndent(-STEP)
            format.setTabPositions([tab(STEP, rtl=paragraph.rtl)])
        if paragraph.quote:
            format.setProperty(QUOTE, paragraph.quote)
        if code:
            format.setProperty(CODE, 1)
        if paragraph.kind is Kind.RULE:
            format.setProperty(RULE, 1)
        direction(format, rtl=paragraph.rtl)
        return format

    def frame(self, key: str, look: str, *, gutter: bool) -> QTextFrameFormat:
        """Return the frame of one entry."""
        format = QTextFrameFormat()
        format.setPadding(PADDING)
        if gutter and self.rtl:
            format.setRightMargin(GUTTER)
        elif gutter:
            format.setLeftMargin(GUTTER)
        format.setProperty(ENTRY, key)
        format.setProperty(LOOK, look)
        return format

    def table(self, *, rtl: bool, indent: int) -> QTextTableFormat:
        """Return the look of a table in a message."""
        format = QTextTableFormat()
        format.setBorderCollapse(True)
        format.setBorder(1)
        format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        format.setBorderBrush(QColor(self.theme.colours.border_strong))
        format.setCellPadding(5)
        format.setTopMargin(t.SPACE_2)
        format.setBottomMargin(t.SPACE_2)
        margin = indent * STEP
        if rtl:
            format.setRightMargin(PADDING + margin)
            format.setAlignment(Qt.AlignmentFlag.AlignRight)
        else:
            format.setLeftMargin(margin)
        return format

    def card(self, width: int) -> QTextTableFormat:
        """Return the look of an attachment: a painted card with a picture and words."""
        format = QTextTableFormat()
        format.setBorder(0)
        format.setCellPadding(CARD_PADDING)
        format.setCellSpacing(0)
        format.setTopMargin(t.SPACE_2)
        format.setWidth(QTextLength(QTextLength.Type.FixedLength, width))
        format.setProperty(CARD, 1)
        if self.rtl:
            # Qt aligns to the frame's edge and forgets its padding.
            format.setRightMargin(PADDING)
            format.setAlignment(Qt.AlignmentFlag.AlignRight)
        return format

    def tiny(self, height: int = 1) -> QTextBlockFormat:
        """Return a block that only keeps things apart."""
        format = QTextBlockFormat()
        format.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return format

    def tiny_text(self) -> QTextCharFormat:
        """Return the text format of such a block."""
        format = QTextCharFormat()
        font = QFont()
        font.setPixelSize(1)
        format.setFont(font)
        return format


def tab(place: float, *, rtl: bool, end: bool = False) -> QTextOption.Tab:
    """Return a tab stop *place* from the leading edge; *end* aligns what follows to end there.

    Qt swaps the two kinds in a right-to-left paragraph.
    """
    left = rtl == end
    return QTextOption.Tab(
        place, QTextOption.TabType.LeftTab if left else QTextOption.TabType.RightTab
    )


def direction(format: QTextFormat, *, rtl: bool) -> None:
    """Set the reading direction of a block or table; its alignment follows."""
    format.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
