"""One line of foreign text: elided, in its own direction, with what was searched for marked."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from desktop.domain.text import find_hits
from desktop.ui.i18n import is_rtl, one_line
from desktop.ui.theme import Pair, Theme

_LONGEST = 300
"""Characters that are looked at: no list is wider, and a subject may have a million."""


@lru_cache(maxsize=2048)
def marked(text: str, search: str) -> tuple[tuple[int, int], ...]:
    """Return where *search* hits *text*, as (start, length) in UTF-16 units as Qt counts."""
    return tuple(
        (_units(text[:start]), _units(text[start:end])) for start, end in find_hits(text, search)
    )


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def short(text: str) -> str:
    """Return *text* as a list may show it: one line, no tricks, not endless."""
    return one_line(text[:_LONGEST])


class Line:
    """Draws lines in one font. It stays valid until the theme or the font changes."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = font
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        self._hit = _hit_format(theme, theme.colours.hit)

    def draw(
        self, painter: QPainter, rect: QRect, text: str, colour: str, *, rtl: bool, search: str = ""
    ) -> None:
        """Draw foreign *text* in its own direction; where it has none, *rtl* gives it."""
        content = short(text)
        own_rtl = is_rtl(content) or (rtl and not _has_direction(content))
        shown = self.metrics.elidedText(content, Qt.TextElideMode.ElideRight, rect.width())
        formats = self._formats(content, shown, search) if search and shown else []
        self._draw(painter, rect, shown, colour, rtl=own_rtl, formats=formats)

    def draw_words(
        self, painter: QPainter, rect: QRect, text: str, colour: str, *, rtl: bool
    ) -> None:
        """Draw the interface's own *text*, foreign parts of it already isolated."""
        shown = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._draw(painter, rect, shown, colour, rtl=rtl, formats=[])

    def _draw(
        self,
        painter: QPainter,
        rect: QRect,
        shown: str,
        colour: str,
        *,
        rtl: bool,
        formats: list[QTextLayout.FormatRange],
    ) -> None:
        if not shown:
            return
        layout = QTextLayout(shown, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        painter.setPen(self._theme.colour(colour))
        top = rect.top() + (rect.height() - line.height()) / 2
        layout.draw(painter, QPointF(rect.left(), top))

    def _formats(self, content: str, shown: str, search: str) -> list[QTextLayout.FormatRange]:
        kept = _units(shown) if shown == content else max(0, _units(shown) - 1)
        formats: list[QTextLayout.FormatRange] = []
        for start, length in marked(content, search):
            if start >= kept:
                break
            part = QTextLayout.FormatRange()
            part.start = start
            part.length = min(length, kept - start)
            part.format = self._hit
            formats.append(part)
        return formats


def _has_direction(text: str) -> bool:
    return any(char.isalpha() for char in text)


def _hit_format(theme: Theme, pair: Pair) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setBackground(QBrush(theme.colour(pair.fill)))
    result.setForeground(QBrush(theme.colour(pair.text)))
    return result
