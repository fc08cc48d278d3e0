"""The rules in the order in which they run, each with a switch; dragged or moved by keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidgetItem, QWidget

from desktop.domain.automation import Rule
from desktop.domain.ids import RemoteId
from desktop.ui.automation.kept_list import KeptList
from desktop.ui.automation.names import Names
from desktop.ui.automation.words import rule_name, sentence
from desktop.ui.theme import Theme
from desktop.ui.theme_label import plain_tooltip


class RuleList(KeptList):
    """`chosen` and `switched` carry a rule's id, `ordered` all ids in their new order."""

    switched = Signal(str, bool)
    ordered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 4, parent)
        self.setAccessibleName(self.tr("Rules, in the order in which they run"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemChanged.connect(self._switch)

    def show_rules(self, rules: Sequence[Rule], names: Names, chosen: str, *, edits: bool) -> None:
        """Show *rules* and choose one; unless the person *edits*, nothing can be moved."""
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if edits else mode.NoDragDrop)
        self._refill([self._item(rule, names, edits=edits) for rule in rules], chosen)

    def show_edited(self, rule: Rule, names: Names) -> None:
        """Tell of a rule what it will be once it is kept."""
        showing, self._showing = self._showing, True
        item = self._entry_of(rule.id)
        if item is not None:
            self._tell(item, rule, names, edited=True)
        self._showing = showing

    def ids(self) -> list[RemoteId]:
        """Return the ids in the order on show, without that of a rule that is not kept yet."""
        shown = (RemoteId(self._id(row)) for row in range(self.count()))
        return [id for id in shown if id]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in steps:
            self.move_by(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def move_by(self, step: int) -> None:
        """Let the chosen rule run earlier or later by *step* places."""
        row = self.currentRow()
        to = row + step
        free = self.dragDropMode() is not QAbstractItemView.DragDropMode.NoDragDrop
        if not free or row < 0 or not 0 <= to < len(self.ids()):
            return
        self._showing = True
        item = self.takeItem(row)
        self.insertItem(to, item)
        self.setCurrentRow(to)
        self._showing = False
        self.ordered.emit(self.ids())

    def dropEvent(self, event: QDropEvent) -> None:
        before = self.ids()
        self._showing = True
        super().dropEvent(event)
        self._showing = False
        if self.ids() != before:
            self.ordered.emit(self.ids())

    def _item(self, rule: Rule, names: Names, *, edits: bool) -> QListWidgetItem:
        item = self._entry(rule.id)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if edits and rule.id:
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
        item.setFlags(flags)
        if rule.id:
            on = Qt.CheckState.Checked if rule.enabled else Qt.CheckState.Unchecked
            item.setCheckState(on)
        self._tell(item, rule, names, edited=not rule.id)
        return item

    def _tell(self, item: QListWidgetItem, rule: Rule, names: Names, *, edited: bool) -> None:
        name = rule_name(rule) or self.tr("New rule")
        told = sentence(rule, names) if rule.actions else self.tr("It does nothing yet.")
        state = self.tr("on") if rule.enabled else self.tr("off")
        self._say(item, name, told, edited=edited, state=state)
        item.setToolTip(plain_tooltip(told))

    def _switch(self, item: QListWidgetItem) -> None:
        if not self._showing:
            on = item.checkState() is Qt.CheckState.Checked
            self.switched.emit(self._id_of(item), on)
