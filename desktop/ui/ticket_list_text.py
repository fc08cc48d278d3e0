"""One line of foreign text: elided, in its own direction, with what was searched for marked."""

from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from desktop.domain.text import find_hits
from desktop.ui.i18n import is_rtl, one_line
from desktop.ui.theme import Pair, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

_LONGEST = 300
"""Characters that are looked at: no list is wider, and a subject may have a million."""
_KEPT: Final = 128
"""Lines of a kind that stay shaped: some screens full."""


@lru_cache(maxsize=2048)
def marked(text: str, search: str) -> tuple[tuple[int, int], ...]:
    """Return where *search* hits *text*, as (start, length) in UTF-16 units as Qt counts."""
    return tuple(
        (_units(text[:start]), _units(text[start:end])) for start, end in find_hits(text, search)
    )


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


_Hits = tuple[tuple[int, int], ...]
"""Where a search hits, as (start, length) in UTF-16 units."""


class _Fitted(NamedTuple):
    """A text and as much of it as there is room for."""

    content: str
    shown: str
    rtl: bool


@dataclass(frozen=True, slots=True)
class _Laid:
    """A line of shaped text."""

    layout: QTextLayout
    height: float


def short(text: str) -> str:
    """Return *text* as a list may show it: one line, no tricks, not endless."""
    return one_line(text[:_LONGEST])


class Line:
    """Draws lines in one font. It stays valid until the theme or the font changes.

    Shaping text costs most of a row's paint, so what was drawn last is kept shaped: typing on, a
    selection that moves and a list that scrolls show mostly the same lines again.
    """

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = font
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        self._fitted = lru_cache(_KEPT)(self._fit)
        self._elided = lru_cache(_KEPT)(self._elide)
        self._laid = lru_cache(_KEPT)(self._lay_out)
        # Never a method of Qt's itself: to be wrapped it is asked for its documentation, which
        # PySide makes up by importing for 20 ms.
        self.advance = lru_cache(_KEPT)(self._advance)
        """How wide a text is that is not elided."""

    def draw(
        self, painter: QPainter, rect: QRect, text: str, colour: str, *, rtl: bool, search: str = ""
    ) -> None:
        """Draw foreign *text* in its own direction; where it has none, *rtl* gives it."""
        fitted = self._fitted(text, rect.width(), rtl)
        self._draw(painter, rect, fitted, colour, _hits(fitted, search) if search else ())

    def draw_words(
        self, painter: QPainter, rect: QRect, text: str, colour: str, *, rtl: bool
    ) -> None:
        """Draw the interface's own *text*, foreign parts of it already isolated."""
        shown = self._elided(text, rect.width())
        self._draw(painter, rect, _Fitted(text, shown, rtl), colour, ())

    def _draw(
        self, painter: QPainter, rect: QRect, fitted: _Fitted, colour: str, hits: _Hits
    ) -> None:
        if not fitted.shown:
            return
        laid = self._laid(fitted.shown, rect.width(), fitted.rtl, hits)
        painter.setPen(self._theme.colour(colour))
        top = rect.top() + (rect.height() - laid.height) / 2
        laid.layout.draw(painter, QPointF(rect.left(), top))

    def _fit(self, text: str, width: int, rtl: bool) -> _Fitted:
        content = short(text)
        own_rtl = is_rtl(content) or (rtl and not _has_direction(content))
        return _Fitted(content, self._elide(content, width), own_rtl)

    def _elide(self, text: str, width: int) -> str:
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _advance(self, text: str) -> int:
        return self.metrics.horizontalAdvance(text)

    def _lay_out(self, shown: str, width: int, rtl: bool, hits: _Hits) -> _Laid:
        layout = QTextLayout(shown, self._font)
        # Else the glyphs are let go when the layout ends, and found again at every draw.
        layout.setCacheEnabled(True)
        layout.setTextOption(_text_option(rtl))
        if hits:
            layout.setFormats([self._mark(start, length) for start, length in hits])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        return _Laid(layout, line.height())

    @cached_property
    def _hit(self) -> "QTextCharFormat":
        return _hit_format(self._theme, self._theme.colours.hit)

    def _mark(self, start: int, length: int) -> QTextLayout.FormatRange:
        part = QTextLayout.FormatRange()
        part.start = start
        part.length = length
        part.format = self._hit
        return part


def _hits(fitted: _Fitted, search: str) -> _Hits:
    """Return the hits that can be seen; of a cut line, the dots that end it are no part."""
    whole = fitted.shown == fitted.content
    kept = _units(fitted.shown) if whole else max(0, _units(fitted.shown) - 1)
    return tuple(
        (start, min(length, kept - start))
        for start, length in marked(fitted.content, search)
        if start < kept
    )


@cache
def _text_option(rtl: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _has_direction(text: str) -> bool:
    return any(char.isalpha() for char in text)


def _hit_format(theme: Theme, pair: Pair) -> "QTextCharFormat":
    # Only where something was found: to import these PySide makes hundreds of names.
    from PySide6.QtGui import QBrush, QTextCharFormat

    result = QTextCharFormat()
    result.setBackground(QBrush(theme.colour(pair.fill)))
    result.setForeground(QBrush(theme.colour(pair.text)))
    return result
