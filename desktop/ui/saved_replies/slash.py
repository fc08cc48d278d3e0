"""A line that begins with a slash finds saved replies, in place, and gets out of the way else."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView

from desktop.domain.fuzzy import match
from desktop.domain.macros import Macro
from desktop.ui.composer_edit import ComposerEdit
from desktop.ui.saved_replies.words import title

_MOST: Final = 10
_LONGEST: Final = 40
_WIDTH: Final = 360


class SlashCompletion(QObject):
    """`chosen` carries a macro; what was typed to find it is gone by then.

    *offered* is asked as often as somebody types such a line.
    """

    chosen = Signal(object)

    def __init__(self, edit: ComposerEdit, offered: Callable[[], list[Macro]]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._offered = offered
        self._found: list[Macro] = []
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST)
        self._completer.setWidget(edit)
        popup = self._popup = QListView()
        self._completer.setPopup(popup)
        popup.setProperty("popup", True)
        popup.setAccessibleName(self.tr("Saved replies"))
        popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        edit.is_completing = popup.isVisible
        edit.textChanged.connect(self._look)
        edit.cursorPositionChanged.connect(self._look_away)
        # By place, not by name: two may be called alike.
        self._completer.activated[QModelIndex].connect(self._take)  # pyright: ignore

    @property
    def found(self) -> list[Macro]:
        """What is offered at this moment."""
        return list(self._found) if self._popup.isVisible() else []

    def _typed(self) -> str | None:
        """Return what is looked for: the line up to the cursor behind its slash; None: nothing."""
        cursor = self._edit.textCursor()
        line = cursor.block().text()
        before = line[: cursor.positionInBlock()]
        if cursor.hasSelection() or not before.startswith("/") or len(line) > _LONGEST:
            return None
        return None if before != line else before[1:]

    def _look(self) -> None:
        typed = self._typed()
        if typed is None or not self._edit.hasFocus():
            self._hide()
            return
        found = [(match(title(macro), typed), macro) for macro in self._offered()]
        fitting = [(how.merit, macro) for how, macro in found if how is not None]
        fitting.sort(key=lambda pair: -pair[0])
        self._found = [macro for _, macro in fitting[:_MOST]]
        if not self._found:
            self._hide()
            return
        self._model.setStringList([title(macro) for macro in self._found])
        rect = self._edit.cursorRect()
        rect.setWidth(_WIDTH)
        self._completer.complete(rect)
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _look_away(self) -> None:
        if self._popup.isVisible() and self._typed() is None:
            self._hide()

    def _hide(self) -> None:
        self._found = []
        self._popup.hide()

    def _take(self, index: QModelIndex) -> None:
        place = index.row()
        if not 0 <= place < len(self._found) or self._typed() is None:
            return
        macro = self._found[place]
        self._hide()
        cursor = self._edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.StartOfBlock, cursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.chosen.emit(macro)
