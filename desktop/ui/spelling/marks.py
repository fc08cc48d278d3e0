"""Underlines what is misspelled in one box of text, a moment after it was written."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final, cast

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from desktop.domain.spelling.words import in_code
from desktop.services.spelling.spelling import OFF, About, Misspelled, Spelling
from desktop.ui.spelling.ranges import Range, languages, marks, moved, put, ranges
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

_PAUSE_MS: Final = 250
_PARAGRAPH: Final = "\u2029"
_WHOLE: Final = 6_000
"""Letters that tell the language of a text."""
_SLICE: Final = 6_000
"""Letters that are looked at in one go, at least one line."""
_FEW: Final = 200
"""Paragraphs; in a longer text an edit has only its own paragraph looked at."""
_LONGEST: Final = 20_000
"""Letters of a paragraph that is looked at; such a one is no prose."""
_IN_WORD: Final = re.compile(r"[\w'’ʼ\u0300-\u036f\u064b-\u065f\u200c-]*")


class SpellMarks(QObject):
    """Looks at the text of *edit* whenever it changes; *about* tells what else is known of it.

    What is in view is looked at first. The word that is being typed is marked only once it is left.
    """

    def __init__(
        self,
        spelling: Spelling,
        tasks: Tasks,
        edit: QTextEdit,
        theme: Theme,
        about: Callable[[], About],
    ) -> None:
        super().__init__(edit)
        self._spelling = spelling
        self._tasks = tasks
        self._edit = edit
        self._document = edit.document()
        self._about = about
        self._colour = theme.colour(theme.colours.danger.text)
        self._ignored: set[str] = set()
        self._typed_at = -1
        """Where a word is being typed; -1: nowhere."""
        self._changes = 0
        self._seen_changes = 0
        self._length = self._document.characterCount()
        self._blocks: int = self._document.blockCount()
        self._all = True
        """Whether more than the paragraph of the last edit is to be looked at."""
        self._dirty = 0
        self._looking = False
        self._again = False
        """Whether something changed while it was being looked at."""
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._document.contentsChange.connect(self._on_change)
        edit.cursorPositionChanged.connect(self._on_cursor)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._on_focus)
        self.destroyed.connect(spelling.follow(self.look_again))
        self._timer.start()

    @property
    def spelling(self) -> Spelling:
        """What judges."""
        return self._spelling

    def look_again(self) -> None:
        """Look at all of the text: languages or words are others by now."""
        self._all = True
        self._timer.start()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._colour = theme.colour(theme.colours.danger.text)
        self.look_again()

    # --- for menus and keys

    def at(self, place: int) -> tuple[QTextCursor, tuple[str, ...]] | None:
        """Return the misspelled word at a place of the text, and in which languages it is so."""
        block = self._document.findBlock(place)
        for mark in marks(block):
            start = block.position() + mark.start
            if start <= place <= start + mark.length:
                return self._selected(start, mark.length), languages(mark)
        return None

    def go_on(self) -> bool:
        """Select the next misspelled word, after the last one the first; False: there is none."""
        found = self._select_next()
        if found:
            word = self._edit.textCursor().selectedText()
            told = self.tr("Misspelled: {word}").format(word=word)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, told))
        return found

    def _select_next(self) -> bool:
        here = self._edit.textCursor().selectionEnd()
        first = self._document.findBlock(here)
        block = first
        while True:
            for mark in marks(block):
                if block != first or block.position() + mark.start >= here:
                    return self._go(block.position() + mark.start, mark.length)
            block = block.next()
            if not block.isValid():
                break
        for block in self._each():
            for mark in marks(block):
                return self._go(block.position() + mark.start, mark.length)
        return False

    def ignore(self, word: str) -> None:
        """Take *word* for right until another text comes into the box."""
        self._ignored.add(word)
        self.look_again()

    def _go(self, start: int, length: int) -> bool:
        self._edit.setTextCursor(self._selected(start, length))
        self._edit.ensureCursorVisible()
        self._edit.setFocus()
        return True

    def _selected(self, start: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # --- what changes

    def _on_focus(self, old: QWidget | None, _new: QWidget | None) -> None:
        # The box may be on its way out: nothing of it is asked.
        if old is self._edit:
            self._leave_word()

    def _on_change(self, position: int, removed: int, added: int) -> None:
        self._changes += 1
        block = self._document.findBlock(position)
        length, blocks = self._document.characterCount(), self._document.blockCount()
        if position == 0 and removed >= self._length - 1:
            self._ignored.clear()
            self._all = True
        elif blocks != self._blocks or blocks <= _FEW:
            self._all = True
        self._length, self._blocks = length, blocks
        self._dirty = block.blockNumber()
        end = position + added
        typed = self._edit.hasFocus() and self._edit.textCursor().position() == end
        self._typed_at = end if typed else -1
        put(self._document, [(block, moved(block, position - block.position(), removed, added))])
        if not self._timer.isActive():
            self._timer.start()

    def _on_cursor(self) -> None:
        typed, self._seen_changes = self._changes != self._seen_changes, self._changes
        if typed or self._typed_at < 0:
            return
        here = self._edit.textCursor().position()
        block = self._document.findBlock(here)
        start, end = sorted(at - block.position() for at in (here, self._typed_at))
        if start < 0 or end >= block.length() or not _IN_WORD.fullmatch(block.text()[start:end]):
            self._leave_word()

    def _leave_word(self) -> None:
        if self._typed_at >= 0:
            self._typed_at = -1
            self._timer.start()

    # --- looking

    def _begin(self) -> None:
        self._again = self._looking
        if not self._looking:
            self._looking = True
            self._tasks.spawn(self._look(), name="spelling")

    async def _look(self) -> None:
        try:
            # A window that ends takes the box along, before this begins or while it waits.
            if not shiboken6.isValid(self._edit):
                return
            lines = self._lines()
            about = replace(self._about(), whole="\n".join(lines)[:_WHOLE])
            wanted, self._all = self._wanted(lines), False
            while wanted:
                numbers = self._slice(lines, wanted)
                found = await self._spelling.look([lines[number] for number in numbers], about)
                if not shiboken6.isValid(self._edit):
                    return
                self._mark(numbers, lines, found)
                if self._again:
                    # What was written meanwhile comes first; the rest goes fast the second time.
                    break
            self._all |= bool(wanted)
        finally:
            self._looking = False
        if self._again:
            self._begin()

    def _lines(self) -> list[str]:
        """Return the text's paragraphs, those of code empty."""
        if self._spelling.choice == OFF:
            return [""] * self._document.blockCount()
        text = self._document.toRawText()
        lines = [line if len(line) <= _LONGEST else "" for line in text.split(_PARAGRAPH)]
        if "```" in text or "~~~" in text:
            code = in_code(lines)
            lines = ["" if inside else line for line, inside in zip(lines, code, strict=True)]
        return lines

    def _wanted(self, lines: Sequence[str]) -> dict[int, None]:
        """Return the numbers of the paragraphs to look at, in their order."""
        if self._all:
            return dict.fromkeys(range(len(lines)))
        here = self._edit.textCursor().blockNumber()
        return dict.fromkeys(n for n in (self._dirty, here) if n < len(lines))

    def _slice(self, lines: Sequence[str], wanted: dict[int, None]) -> list[int]:
        """Take some paragraphs out of what is *wanted*, those in view first."""
        taken: list[int] = []
        letters = 0
        for number in chain(self._in_view(), wanted):
            if number in wanted and number not in taken:
                letters += len(lines[number]) + 1
                taken.append(number)
            if letters > _SLICE or len(taken) >= _FEW:
                break
        for number in taken:
            del wanted[number]
        return taken

    def _in_view(self) -> list[int]:
        view = self._edit.viewport().rect()
        first = self._edit.cursorForPosition(view.topLeft()).blockNumber()
        last = self._edit.cursorForPosition(view.bottomRight()).blockNumber()
        return list(range(first, last + 1))

    def _mark(
        self, numbers: Sequence[int], lines: Sequence[str], found: Sequence[Sequence[Misspelled]]
    ) -> None:
        new: list[tuple[QTextBlock, list[Range]]] = []
        for number, of_line in zip(numbers, found, strict=True):
            block = self._document.findBlockByNumber(number)
            # What was written in meanwhile is looked at again.
            if block.isValid() and (not of_line or block.text() == lines[number]):
                new.append((block, self._ranges(block, lines[number], of_line)))
        put(self._document, new)

    def _ranges(self, block: QTextBlock, line: str, found: Sequence[Misspelled]) -> list[Range]:
        shown = [one for one in found if one.text not in self._ignored]
        made = ranges(line, shown, self._colour)
        if made and self._typed_at >= 0:
            typed = self._edit.textCursor().position() - block.position()
            made = [one for one in made if not one.start <= typed <= one.start + one.length]
        return made

    def _each(self) -> Iterator[QTextBlock]:
        block = self._document.begin()
        while block.isValid():
            yield block
            block = block.next()
