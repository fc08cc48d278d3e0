"""The rules in the order in which they run, each with a switch; dragged or moved by keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from desktop.domain.automation import Rule
from desktop.domain.ids import RemoteId
from desktop.ui.automation.names import Names
from desktop.ui.automation.words import rule_name, sentence
from desktop.ui.theme import SPACE_1, SPACE_2, Theme
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.two_lines import MORE, TwoLines

_ID = Qt.ItemDataRole.UserRole


class RuleList(QListWidget):
    """`chosen` and `switched` carry a rule's id, `ordered` all ids in their new order."""

    chosen = Signal(str)
    switched = Signal(str, bool)
    ordered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = TwoLines(theme, 3, self)
        self._showing = False
        self.setViewportMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Rules, in the order in which they run"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._choose)
        self.itemChanged.connect(self._switch)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_rules(self, rules: Sequence[Rule], names: Names, chosen: str, *, edits: bool) -> None:
        """Show *rules* and choose one; unless the person *edits*, nothing can be moved."""
        self._showing = True
        self.clear()
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if edits else mode.NoDragDrop)
        for rule in rules:
            self.addItem(self._item(rule, names, edits=edits))
        self._showing = False
        places = [place for place, rule in enumerate(rules) if rule.id == chosen]
        self.setCurrentRow(places[0] if places else min(0, self.count() - 1))

    def show_edited(self, rule: Rule, names: Names) -> None:
        """Tell of a rule what it will be once it is kept."""
        showing, self._showing = self._showing, True
        for row in range(self.count()):
            if self.item(row).data(_ID) == rule.id:
                self._tell(self.item(row), rule, names, edited=True)
        self._showing = showing

    def ids(self) -> list[RemoteId]:
        """Return the ids in the order on show, without that of a rule that is not kept yet."""
        shown = (RemoteId(str(self.item(row).data(_ID))) for row in range(self.count()))
        return [id for id in shown if id]

    def chosen_id(self) -> str:
        """Return the id of the rule that is chosen; "" also for one that is not kept yet."""
        row = self.currentRow()
        return "" if row < 0 else str(self.item(row).data(_ID))

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
        item = QListWidgetItem()
        item.setData(_ID, rule.id)
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
        if edited:
            name = self.tr("{name} (not saved)").format(name=name)
        item.setText(name)
        item.setData(MORE, told)
        item.setToolTip(plain_tooltip(told))
        state = self.tr("on") if rule.enabled else self.tr("off")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {state}. {told}")

    def _choose(self, current: QListWidgetItem | None) -> None:
        if current is not None and not self._showing:
            self.chosen.emit(str(current.data(_ID)))

    def _switch(self, item: QListWidgetItem) -> None:
        if not self._showing:
            self.switched.emit(str(item.data(_ID)), item.checkState() is Qt.CheckState.Checked)
