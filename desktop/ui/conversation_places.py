"""Where a conversation is scrolled to, told by its entries instead of by pixels."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from desktop.ui import theme as t
from desktop.ui.conversation_paint import entry_frames, entry_key


@dataclass(frozen=True, slots=True)
class Glance:
    """What of a conversation is in view."""

    newest: int
    """How many of the newest messages are shown."""
    anchor: tuple[str, float] | None
    """The first visible entry and where it stands; None at the end."""


class Places:
    """Scrolls one conversation view."""

    def __init__(self, view: QTextBrowser) -> None:
        self._view = view

    def top_of(self, key: str) -> float | None:
        """Return how far down an entry begins, in document pixels; None where it is not shown."""
        layout = self._view.document().documentLayout()
        for frame in entry_frames(self._view.document()):
            if entry_key(frame) == key:
                return layout.frameBoundingRect(frame).top()
        return None

    def anchor(self) -> tuple[str, float] | None:
        """Return the first visible entry and where it stands in the window, to come back to."""
        layout = self._view.document().documentLayout()
        top = self._view.verticalScrollBar().value()
        for frame in entry_frames(self._view.document()):
            rect = layout.frameBoundingRect(frame)
            if rect.bottom() > top:
                return entry_key(frame), rect.top() - top
        return None

    def restore(self, anchor: tuple[str, float]) -> None:
        """Scroll so that the entry stands where it stood."""
        top = self.top_of(anchor[0])
        if top is not None:
            self._view.verticalScrollBar().setValue(round(top - anchor[1]))

    def is_at_end(self) -> bool:
        """Tell whether the last line is in view."""
        bar = self._view.verticalScrollBar()
        return bar.value() >= bar.maximum() - t.SPACE_5

    def scroll_to_end(self) -> None:
        """Show the newest message's end, or its beginning where it is taller than the window."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.maximum())
        frames = entry_frames(self._view.document())
        if not frames:
            return
        top = self._view.document().documentLayout().frameBoundingRect(frames[-1]).top()
        if top < bar.value():
            bar.setValue(round(top - t.SPACE_3))

    def scroll_to(self, key: str) -> bool:
        """Show the beginning of an entry; False where it is not shown."""
        top = self.top_of(key)
        if top is None:
            return False
        self._view.verticalScrollBar().setValue(round(top - t.SPACE_3))
        return True

    def scroll_to_position(self, position: int) -> bool:
        """Show a place of the raw text, not too near the edge; False where there is none."""
        if position >= self._view.document().characterCount():
            return False
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position)
        bar = self._view.verticalScrollBar()
        place = self._view.cursorRect(cursor).top() + bar.value()
        bar.setValue(round(place - self._view.viewport().height() / 3))
        return True
