"""The fields of a form under each other, shown, filled and checked by what the catalog says."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from desktop.domain.fields import Field, FieldKind, Value
from desktop.domain.form import faults, rows_asker, shown
from desktop.domain.form_checks import Context
from desktop.ui import theme as t
from desktop.ui.form.group import GroupControl
from desktop.ui.form.make import control_for
from desktop.ui.form.row import FieldRow
from desktop.ui.form.setting import Setting
from desktop.ui.theme import Theme

_SHORT: Final = frozenset(
    {
        FieldKind.CHOICE,
        FieldKind.PRIORITY,
        FieldKind.TICKET_TYPE,
        FieldKind.NOTIFY,
        FieldKind.NUMBER,
        FieldKind.DATE,
    }
)
"""Kinds whose answers need no more than half of the width."""


class FormFields(QWidget):
    """Asks the fields of one form. `changed` follows each change that the person makes.

    `remade` tells that other widgets are on show now, `moved_to` carries one that was given the
    keys and may be out of sight.
    """

    changed = Signal()
    remade = Signal()
    moved_to = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        """Make it; where it is *narrow*, nothing stands beside each other."""
        super().__init__(parent)
        self._narrow = narrow
        self._form: tuple[Field, ...] = ()
        self._context = Context()
        self._rows: dict[str, FieldRow] = {}
        self._others: dict[str, Value] = {}
        """Answers to fields that this form does not have."""
        self._placed: list[tuple[FieldRow, bool]] = []
        """What stands in the grid now, and whether it takes half of the width."""
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(t.SPACE_4)
        self._layout.setVerticalSpacing(t.SPACE_4)
        self._layout.setColumnStretch(0, 1)
        self._layout.setColumnStretch(1, 1)

    def show_form(
        self,
        form: Sequence[Field],
        values: Mapping[str, Value],
        setting: Setting,
        context: Context,
    ) -> None:
        """Ask *form*, answered by *values*. What stays as it was keeps its widget and the keys."""
        self._form, self._context = tuple(form), context
        ids = {field.id for field in form}
        self._others = {id: value for id, value in values.items() if id not in ids}
        focused = self._focused()
        before, self._rows = self._rows, {}
        for field in form:
            row = before.get(field.id)
            if row is not None and row.field == field and _same(row.setting, setting):
                del before[field.id]
            else:
                row = self._make(field, setting)
            self._rows[field.id] = row
            if row.control.answer() != values.get(field.id):
                row.control.show_answer(values.get(field.id))
        self._placed = [(row, short) for row, short in self._placed if row not in before.values()]
        for gone in before.values():
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._follow()
        if focused is not None and focused in before and focused in self._rows:
            self._rows[focused].control.go_to(())

    def set_context(self, context: Context) -> None:
        """Take another topic, or other things that the helpdesk offers."""
        self._context = context
        self._follow()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked now."""
        return not self._placed

    @property
    def form(self) -> tuple[Field, ...]:
        """What is asked."""
        return self._form

    def values(self) -> dict[str, Value]:
        """Return all answers so far, those to fields that are not asked now among them."""
        found = dict(self._others)
        for id, row in self._rows.items():
            value = row.control.answer()
            if value is not None:
                found[id] = value
        return found

    def insist(self) -> QWidget | None:
        """Say everything that is wrong and go to the first of it; return that, None for nothing."""
        for row in self._rows.values():
            row.insist()
        first = self.first_open()
        if first is not None:
            first.go()
        return first

    def first_open(self) -> FieldRow | None:
        """Return the first field that keeps the form from being sent; None for none."""
        return next((row for row in self._rows.values() if row.has_faults), None)

    def row(self, id: str) -> FieldRow:
        """Return what asks the field with that id."""
        return self._rows[id]

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for row in self._rows.values():
            row.set_theme(theme)

    # --- parts

    def _make(self, field: Field, setting: Setting) -> FieldRow:
        row = FieldRow(field, control_for(field, setting), setting, self)
        row.hide()
        row.changed.connect(self._on_change)
        if isinstance(row.control, GroupControl):
            row.control.rows_changed.connect(self.remade)
            row.control.moved_to.connect(self.moved_to)
        return row

    def _on_change(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Show what is asked now, and take note of what is wrong."""
        values = self.values()
        asked = {field.id for field in shown(self._form, values, self._context.topic)}
        found = faults(self._form, values, self._context)
        in_row = rows_asker(self._form, values, self._context.topic)
        for id, row in self._rows.items():
            if isinstance(row.control, GroupControl):
                row.control.show_asked(partial(in_row, row.field))
            row.take_faults([fault for fault in found if fault.path.field == id])
        self._place([row for id, row in self._rows.items() if id in asked])

    def _place(self, rows: list[FieldRow]) -> None:
        """Put *rows* under each other, two short ones in a line, and hide all others."""
        wanted = [(row, not self._narrow and row.field.kind in _SHORT) for row in rows]
        if wanted == self._placed:
            return
        for row, _ in self._placed:
            self._layout.removeWidget(row)
        line, column = 0, 0
        for row, short in wanted:
            if column and not short:
                line, column = line + 1, 0
            top = Qt.AlignmentFlag.AlignTop if short else Qt.AlignmentFlag(0)
            self._layout.addWidget(row, line, column, 1, 1 if short else 2, top)
            line, column = (line, 1) if short and not column else (line + 1, 0)
        for row in self._rows.values():
            row.setVisible(row in rows)
        self._placed = wanted
        self.remade.emit()

    def _focused(self) -> str | None:
        widget = QApplication.focusWidget()
        return next(
            (id for id, row in self._rows.items() if widget and row.isAncestorOf(widget)), None
        )


def _same(a: Setting, b: Setting) -> bool:
    return replace(a, theme=b.theme) == b
