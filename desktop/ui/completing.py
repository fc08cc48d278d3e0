"""Offering what is known while somebody types, in the same way everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtWidgets import QCompleter

_ROWS = 10


def completer(offered: Sequence[str] | QAbstractItemModel, parent: QObject) -> QCompleter:
    """Return a completer that finds what was typed anywhere in the *offered* texts."""
    if isinstance(offered, QAbstractItemModel):
        made = QCompleter(offered, parent)
    else:
        made = QCompleter(list(offered), parent)
    made.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setMaxVisibleItems(_ROWS)
    popup = made.popup()
    if popup is not None:
        # The style sheet draws a border around popups alone.
        popup.setProperty("popup", True)
    return made
