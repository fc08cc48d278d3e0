"""What a macro does beside writing, as fields: status, assignee, priority, type, tags."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from desktop.domain.catalog import Catalog
from desktop.domain.ids import RemoteId
from desktop.domain.work import ME, NOBODY, Deeds
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.form.setting import language
from desktop.ui.i18n import one_line
from desktop.ui.theme import SPACE_2, Theme

_STAYS = "\x00"
"""Stands for "stays as it is": None would be found as any item without data."""


class DeedsForm(QWidget):
    """Edits `Deeds`; `changed` is sent by each change of the person's."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._catalog: Catalog | None = None
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE_2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._boxes: list[ChevronBox] = []
        self._assignee = self._box(theme)
        self._department = self._box(theme)
        self._priority = self._box(theme)
        self._type = self._box(theme)
        self._status = self._box(theme)
        self._add = self._line(self.tr("Tags, with commas between them"))
        self._remove = self._line(self.tr("Tags, with commas between them"))
        for words, field in (
            (self.tr("Assign to"), self._assignee),
            (self.tr("Move to"), self._department),
            (self.tr("Priority"), self._priority),
            (self.tr("Type"), self._type),
            (self.tr("Add tags"), self._add),
            (self.tr("Remove tags"), self._remove),
            (self.tr("Then set the status"), self._status),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)

    def offer(self, catalog: Catalog | None) -> None:
        """Offer what a helpdesk has."""
        self._catalog = catalog
        self._showing = True
        stays = [(_STAYS, self.tr("Leave as it is"))]
        people = [(ME, self.tr("Whoever uses it")), (NOBODY, self.tr("Nobody"))]
        if catalog is None:
            catalog = Catalog(departments=(), statuses=())
        people += [(agent.id, agent.name) for agent in catalog.agents]
        _fill(self._assignee, stays + people)
        named = [(d.id, d.called(language())) for d in catalog.departments]
        _fill(self._department, stays + named)
        _fill(self._priority, stays + [(p.id, p.name) for p in catalog.priorities])
        _fill(self._type, stays + [(t.id, t.name) for t in catalog.types])
        _fill(self._status, stays + [(s.id, s.label) for s in catalog.statuses])
        self._showing = False

    def show_deeds(self, deeds: Deeds) -> None:
        """Show what is done; what the helpdesk does not have any more is kept by its code."""
        self._showing = True
        for box, value in (
            (self._assignee, deeds.assignee),
            (self._department, deeds.department),
            (self._priority, deeds.priority),
            (self._type, deeds.type_id),
            (self._status, deeds.status_id),
        ):
            _choose(box, _STAYS if value is None else value)
        self._add.setText(", ".join(deeds.add_tags))
        self._remove.setText(", ".join(deeds.remove_tags))
        self._showing = False

    def deeds(self) -> Deeds:
        """Return what is filled in."""
        status = _chosen(self._status)
        statuses = self._catalog.statuses if self._catalog else ()
        meaning = next((s.meaning for s in statuses if s.id == status), None)
        assignee, department = _chosen(self._assignee), _chosen(self._department)
        return Deeds(
            status_id=status,
            meaning=meaning,
            assignee=None if assignee is None else RemoteId(assignee),
            priority=_chosen(self._priority),
            type_id=_chosen(self._type),
            department=None if department is None else RemoteId(department),
            add_tags=_tags(self._add.text()),
            remove_tags=_tags(self._remove.text()),
        )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for box in self._boxes:
            box.set_theme(theme)

    def _box(self, theme: Theme) -> ChevronBox:
        box = ChevronBox(theme)
        box.activated.connect(self._on_change)
        self._boxes.append(box)
        return box

    def _line(self, placeholder: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        line.textEdited.connect(self._on_change)
        return line

    def _on_change(self) -> None:
        if not self._showing:
            self.changed.emit()


def _fill(box: QComboBox, choices: list[tuple[str, str]]) -> None:
    box.clear()
    for value, words in choices:
        box.addItem(one_line(words), value)


def _choose(box: QComboBox, value: str) -> None:
    place = box.findData(value)
    if place < 0:
        box.addItem(one_line(value), value)
        place = box.count() - 1
    box.setCurrentIndex(place)


def _chosen(box: QComboBox) -> str | None:
    value = box.currentData()
    return None if value in (None, _STAYS) else str(value)


def _tags(text: str) -> tuple[str, ...]:
    found = (" ".join(part.split()) for part in text.replace("،", ",").split(","))
    return tuple(dict.fromkeys(tag for tag in found if tag))
