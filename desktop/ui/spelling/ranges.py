"""The marks of a paragraph: formats of its layout, which neither its text nor an undo knows of."""

from collections.abc import Iterable, Sequence
from typing import Final, cast

from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextLayout,
)

from desktop.services.spelling.spelling import Misspelled

Range = QTextLayout.FormatRange

_LANGUAGES: Final = QTextFormat.Property.UserProperty.value + 0x5E1
"""Where a mark keeps in which languages its word is misspelled."""
_NEAR: Final = 50
"""Paragraphs."""
_LAST_OF_PLANE: Final = "\uffff"


def ranges(line: str, found: Iterable[Misspelled], colour: QColor) -> list[Range]:
    """Return the marks of *found* in *line*, in Qt's characters."""
    return [
        _range(_qt(line, one.start), _qt(line, one.end), one.languages, colour) for one in found
    ]


def marks(block: QTextBlock) -> list[Range]:
    """Return the marks of a paragraph, from its beginning on."""
    return [one for one in block.layout().formats() if one.format.hasProperty(_LANGUAGES)]


def languages(mark: Range) -> tuple[str, ...]:
    """Return in which languages the word of *mark* is misspelled, the likeliest first."""
    return tuple(cast(str, mark.format.property(_LANGUAGES)).split())


def put(document: QTextDocument, new: Iterable[tuple[QTextBlock, Sequence[Range]]]) -> None:
    """Let paragraphs have these marks, except one that an input method writes in."""
    first = last = None
    for block, its in new:
        if not _differs(block, its):
            continue
        # In a long text laying out anew costs as much for one paragraph as for many beside it.
        if first is not None and last is not None and _are_apart(last, block):
            _lay_out(document, first, last)
            first = None
        block.layout().setFormats(its)
        first, last = first or block, block
    if first is not None and last is not None:
        _lay_out(document, first, last)


def _differs(block: QTextBlock, new: Sequence[Range]) -> bool:
    layout = block.layout()
    there = layout.formats()
    if (not new and not there) or layout.preeditAreaText():
        return False
    return [_key(one) for one in there] != [_key(one) for one in new]


def _are_apart(before: QTextBlock, after: QTextBlock) -> bool:
    return not 0 < after.blockNumber() - before.blockNumber() < _NEAR


def _lay_out(document: QTextDocument, first: QTextBlock, last: QTextBlock) -> None:
    start = first.position()
    document.markContentsDirty(start, last.position() + last.length() - start)


def moved(block: QTextBlock, place: int, removed: int, added: int) -> list[Range]:
    """Return what is left of a paragraph's marks once letters changed at *place* in it.

    A word that was changed is marked no more.
    """
    left: list[Range] = []
    for mark in marks(block):
        if mark.start >= place + removed and mark.start > place:
            mark.start += added - removed
        elif mark.start + mark.length >= place:
            continue
        if mark.start + mark.length < block.length():
            left.append(mark)
    return left


def _range(start: int, end: int, of: tuple[str, ...], colour: QColor) -> Range:
    look = QTextCharFormat()
    # Qt tells screen readers of it by this style.
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    look.setUnderlineColor(colour)
    look.setProperty(_LANGUAGES, " ".join(of))
    made = Range()
    made.start, made.length = start, end - start
    made.format = look
    return made


def _key(mark: Range) -> tuple[int, int, str, int]:
    look = mark.format
    return mark.start, mark.length, str(look.property(_LANGUAGES)), look.underlineColor().rgba()


def _qt(line: str, place: int) -> int:
    """Return a place in Python's characters in Qt's, of which an emoji has two."""
    before = line[:place]
    return place if before.isascii() else place + sum(sign > _LAST_OF_PLANE for sign in before)
