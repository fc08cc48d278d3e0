"""Rows of further fields, repeated as often as needed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.fields import Field, Rows, Scalar, Value
from desktop.domain.form import Row
from desktop.domain.form_faults import Fault, Place
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.confirm_button import ConfirmButton
from desktop.ui.form.control import Control
from desktop.ui.form.row import FieldRow
from desktop.ui.form.setting import Setting
from desktop.ui.i18n import number
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label

Make = Callable[[Field, Setting], Control]
Asked = Callable[[Row], tuple[Field, ...]]
"""Tells which fields a row asks, by what is in it."""


class GroupRow(QWidget):
    """One row with its fields. `removed` is sent when the person takes it out."""

    changed = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, group: Field, setting: Setting, make: Make) -> None:
        super().__init__()
        self._kept: dict[str, Scalar] = {}
        """Answers to fields that this group does not have."""
        self.setProperty("pane", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = text_label(setting.theme, Type.BODY_STRONG)
        self._remove = ConfirmButton(
            QCoreApplication.translate("Form", "Remove"),
            QCoreApplication.translate("Form", "Really remove?"),
        )
        self._remove.confirmed.connect(self.removed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(t.SPACE_4, t.SPACE_3, t.SPACE_4, t.SPACE_4)
        layout.setSpacing(t.SPACE_3)
        layout.addLayout(head)
        self._rows: dict[str, FieldRow] = {}
        for field in group.fields:
            row = self._rows[field.id] = FieldRow(field, make(field, setting), setting)
            row.changed.connect(self.changed)
            row.left.connect(self.left)
            layout.addWidget(row)

    def answers(self) -> dict[str, Scalar]:
        """Return what was answered so far, by field."""
        found = dict(self._kept)
        for id, row in self._rows.items():
            value = row.control.answer()
            if value is not None and not isinstance(value, Rows):
                found[id] = value
        return found

    def show_answers(self, row: Row) -> None:
        """Show the answers of another row."""
        self._kept = {id: value for id, value in row.items() if id not in self._rows}
        for id, field in self._rows.items():
            field.control.show_answer(row.get(id))

    def show_asked(self, fields: Sequence[Field]) -> None:
        """Show the fields that are asked now, and no others."""
        asked = {field.id for field in fields}
        for id, row in self._rows.items():
            row.setVisible(id in asked)

    def show_place(self, title: str, *, removable: bool) -> None:
        """Show which row this is. The only one needs no title beside that of the group."""
        self._title.setText(title)
        self._title.setVisible(removable)
        self._remove.setVisible(removable)
        words = QCoreApplication.translate("Form", "Remove {row}").format(row=title)
        self._remove.setAccessibleName(words)

    def take_faults(self, faults: Sequence[Fault]) -> None:
        """Take what is wrong in this row, by the ids of its fields."""
        for id, row in self._rows.items():
            row.take_faults([fault for fault in faults if fault.path.field == id])

    def insist(self) -> None:
        """Say everything that is wrong."""
        for row in self._rows.values():
            row.insist()

    def go(self, field: str | None = None) -> None:
        """Give the keys to a field of the row, or to the first."""
        shown = [row for row in self._rows.values() if not row.isHidden()]
        wanted = self._rows.get(field or "", shown[0] if shown else None)
        if wanted is not None:
            wanted.go()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for row in self._rows.values():
            row.set_theme(theme)


class GroupControl(Control):
    """Answers with its rows, begun and empty ones too; there is always one to begin with."""

    rows_changed = Signal()
    """There are other widgets now."""
    moved_to = Signal(QWidget)
    """The keys went to a row that may be out of sight, after one was added or removed."""

    def __init__(
        self, field: Field, setting: Setting, make: Make, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._setting = setting
        self._make = make
        self._asked: Asked = lambda _row: field.fields
        self._title = ""
        self._rows: list[GroupRow] = []
        self._lone_removable = False
        self.was_emptied = False
        """Whether the last thing done was to remove the only row."""
        self._add = QPushButton(QCoreApplication.translate("Form", "Add another"))
        self._add.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        self._add.clicked.connect(self._add_one)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(t.SPACE_3)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        self._layout.addLayout(foot)
        self.watch(self._add)
        self.set_theme(setting.theme)
        self.show_answer(None)

    def answer(self) -> Value | None:
        rows = tuple(row.answers() for row in self._rows)
        return Rows(rows) if any(rows) else None

    def show_answer(self, value: Value | None) -> None:
        self.was_emptied = False
        rows: Sequence[Row] = value.rows if isinstance(value, Rows) else ()
        wanted = max(len(rows), self._field.least_rows, 1)
        while len(self._rows) > wanted:
            self._drop(self._rows[-1])
        while len(self._rows) < wanted:
            self._append()
        for position, row in enumerate(self._rows):
            row.show_answers(rows[position] if position < len(rows) else {})
        self._show_places()
        self.rows_changed.emit()

    def entry(self) -> QWidget:
        return self._add

    def allow_none(self) -> None:
        """Let the only row be removed too, which empties it."""
        self._lone_removable = True
        self._show_places()

    def show_asked(self, asked: Asked) -> None:
        """Show in each row the fields that *asked* tells, now and when rows are added."""
        self._asked = asked
        for row in self._rows:
            row.show_asked(asked(row.answers()))

    def show_title(self, title: str, description: str) -> None:
        self.setAccessibleName(title)
        self.setAccessibleDescription(description)
        self._title = title
        words = QCoreApplication.translate("Form", "Add another to {group}")
        self._add.setAccessibleName(words.format(group=title))
        self._add.setAccessibleDescription(description)
        self._show_places()

    def pass_on(self, faults: Sequence[Fault]) -> None:
        for position, row in enumerate(self._rows):
            row.take_faults(
                [
                    replace(fault, path=Place(fault.path.inner or ""))
                    for fault in faults
                    if fault.path.row == position
                ]
            )

    def insist(self) -> None:
        for row in self._rows:
            row.insist()

    def go_to(self, faults: Sequence[Fault]) -> None:
        inner = next((fault.path for fault in faults if fault.path.row is not None), None)
        if inner is not None and inner.row is not None and inner.row < len(self._rows):
            self._rows[inner.row].go(inner.inner)
        elif self._rows:
            self._rows[0].go()
        else:
            super().go_to(faults)

    def set_theme(self, theme: Theme) -> None:
        self._add.setIcon(icons.icon("plus", theme.colours.text_muted))
        for row in self._rows:
            row.set_theme(theme)

    # --- rows

    def _add_one(self) -> None:
        row = self._append()
        self._show_places()
        self.rows_changed.emit()
        self.changed.emit()
        self._move_to(row)

    def _append(self) -> GroupRow:
        row = GroupRow(self._field, self._setting, self._make)
        self.was_emptied = False
        row.changed.connect(self.changed)
        row.left.connect(self.left)
        row.removed.connect(lambda: self._remove(row))
        row.show_asked(self._asked({}))
        self._rows.append(row)
        self._layout.insertWidget(len(self._rows) - 1, row)
        return row

    def _remove(self, row: GroupRow) -> None:
        position = self._rows.index(row)
        self._drop(row)
        if not self._rows:
            self._append()
            self.was_emptied = True
        self._show_places()
        self.rows_changed.emit()
        self.changed.emit()
        self._move_to(self._rows[min(position, len(self._rows) - 1)])

    def _move_to(self, row: GroupRow) -> None:
        row.go()
        self.moved_to.emit(row)

    def _drop(self, row: GroupRow) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_places(self) -> None:
        for position, row in enumerate(self._rows, start=1):
            several = len(self._rows) > 1
            title = f"{self._title} {number(position)}" if several else self._title
            row.show_place(title, removable=several or self._lone_removable)
        most = self._field.most_rows
        self._add.setEnabled(most is None or len(self._rows) < most)
