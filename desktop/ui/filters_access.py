"""What Qt tells screen readers wrongly, told rightly.

Combo boxes are called by their own name, with what is chosen as their value: on Linux Qt tells a
combo box's current text as its name, so that "Department" would be called "All departments" and
could not be found by what it is.
"""

from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QWidget

_SHOW_MENU = "ShowMenu"
_PRESS = "Press"
_WORDS = frozenset({"StatusChip", "DueLabel"})
"""What paints its words: they are its name, and without a role they are passed over."""


class ComboAccess(QAccessibleWidget):
    """What assistive technology learns of a combo box, and can do with it."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, QAccessible.Role.ComboBox, box.accessibleName())
        self._box = box
        box.view().selectionModel().selectionChanged.connect(self._take_selection)

    def text(self, t: QAccessible.Text) -> str:
        match t:
            case QAccessible.Text.Name:
                return self._box.accessibleName()
            case QAccessible.Text.Value | QAccessible.Text.Description:
                return self._box.currentText()
            case _:
                return super().text(t)

    def childCount(self) -> int:
        return 1

    def child(self, index: int) -> QAccessibleInterface:
        del index
        # The list is a thing of its own once it is open, and has the keys.
        self._box.view().setAccessibleName(self._box.accessibleName())
        return QAccessible.queryAccessibleInterface(self._box.view())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return 0 if child.object() is self._box.view() else -1

    def actionNames(self) -> list[str]:
        return [_SHOW_MENU, _PRESS, *super().actionNames()]

    def doAction(self, actionName: str) -> None:
        if actionName in (_SHOW_MENU, _PRESS):
            self._box.showPopup()
        else:
            super().doAction(actionName)

    def _take_selection(self) -> None:
        """Choose what a screen reader selected in the list without opening it."""
        chosen = self._box.view().selectionModel().selectedRows()
        if chosen and not self._box.view().isVisible():
            self._box.setCurrentIndex(chosen[0].row())


@cache
def install() -> None:
    """Make Qt ask here first; it costs nothing while no assistive technology listens."""
    QAccessible.installFactory(_factory)


def _factory(name: str, widget: QObject) -> QAccessibleInterface | None:
    if name == "ChevronBox" and isinstance(widget, QComboBox):
        return ComboAccess(widget)
    if name == "FileChip" and isinstance(widget, QWidget):
        opens = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        role = QAccessible.Role.Button if opens else QAccessible.Role.Grouping
        return QAccessibleWidget(widget, role)
    if name in _WORDS and isinstance(widget, QWidget):
        return QAccessibleWidget(widget, QAccessible.Role.StaticText)
    return None
