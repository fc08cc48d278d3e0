"""A list that opens where somebody types a sign, and gets out of the way when nothing is meant."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView

from desktop.domain.fuzzy import match
from desktop.ui.composer_edit import ComposerEdit
from desktop.ui.theme import Theme
from desktop.ui.two_lines import MORE, TwoLines

Choice = tuple[str, object]
"""Words to find it by, and what it stands for."""

_MOST: Final = 10
_WIDTH: Final = 360
_MOST_WIDE: Final = 5
_WIDE: Final = 460
_LINES: Final = 2
"""What is told below the words of a choice."""


class InlineCompletion(QObject):
    """`chosen` carries what was chosen; what was typed to find it is gone by then.

    *asked* returns what a line (up to the cursor, and whole) asks for: where it begins in the line,
    and the words to find; None: nothing. *offered* is asked as often as something is.
    """

    chosen = Signal(object)

    def __init__(
        self,
        edit: ComposerEdit,
        asked: Callable[[str, str], tuple[int, str] | None],
        offered: Callable[[], Sequence[Choice]],
        name: str,
    ) -> None:
        super().__init__(edit)
        self._edit = edit
        self._asked = asked
        self._offered = offered
        self._found: list[Choice] = []
        self._more: Callable[[object], str] | None = None
        self._width = _WIDTH
        self._delegate: TwoLines | None = None
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST)
        self._completer.setWidget(edit)
        popup = self._popup = QListView()
        self._completer.setPopup(popup)
        popup.setProperty("popup", True)
        popup.setAccessibleName(name)
        popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        edit.completing.append(popup.isVisible)
        edit.textChanged.connect(self._look)
        edit.cursorPositionChanged.connect(self._look_away)
        # By place, not by name: two may be called alike.
        self._completer.activated[QModelIndex].connect(self._take)  # pyright: ignore

    def tell_more(self, more: Callable[[object], str], theme: Theme) -> None:
        """Show below each choice what *more* tells of what it stands for, in two lines at most."""
        self._more, self._width = more, _WIDE
        self._completer.setMaxVisibleItems(_MOST_WIDE)
        self._delegate = TwoLines(theme, _LINES, self._popup)
        self._popup.setItemDelegate(self._delegate)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        if self._delegate is not None:
            self._delegate.set_theme(theme)

    @property
    def popup(self) -> QListView:
        """The list, open or not."""
        return self._popup

    @property
    def found(self) -> list[str]:
        """What is offered at this moment."""
        return [words for words, _ in self._found] if self._popup.isVisible() else []

    def _typed(self) -> tuple[int, str] | None:
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return None
        line = cursor.block().text()
        return self._asked(line[: cursor.positionInBlock()], line)

    def _look(self) -> None:
        typed = self._typed()
        if typed is None or not self._edit.hasFocus():
            self._hide()
            return
        merits = [(match(choice[0], typed[1]), choice) for choice in self._offered()]
        fitting = [(how.merit, choice) for how, choice in merits if how is not None]
        fitting.sort(key=lambda pair: -pair[0])
        self._found = [choice for _, choice in fitting[:_MOST]]
        if not self._found:
            self._hide()
            return
        self._model.clear()
        for words, value in self._found:
            self._model.appendRow(self._item(words, value))
        rect = self._edit.cursorRect()
        rect.setWidth(self._width)
        self._completer.complete(rect)
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _item(self, words: str, value: object) -> QStandardItem:
        item = QStandardItem(words)
        if self._more is not None:
            more = self._more(value)
            item.setData(more, MORE)
            item.setAccessibleText(f"{words}. {more}")
        return item

    def _look_away(self) -> None:
        if self._popup.isVisible() and self._typed() is None:
            self._hide()

    def _hide(self) -> None:
        self._found = []
        self._popup.hide()

    def _take(self, index: QModelIndex) -> None:
        typed, place = self._typed(), index.row()
        if typed is None or not 0 <= place < len(self._found):
            return
        value = self._found[place][1]
        self._hide()
        cursor = self._edit.textCursor()
        back = cursor.positionInBlock() - typed[0]
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor, back)
        cursor.removeSelectedText()
        self._edit.setTextCursor(cursor)
        self.chosen.emit(value)
