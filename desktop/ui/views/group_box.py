"""A group of conditions: how they are joined, a line each, and groups within it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.conditions import Condition, Facet, Group, Join, Operator
from desktop.ui import icons
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.theme import SPACE_2, SPACE_3, Theme
from desktop.ui.views.condition_line import ConditionLine
from desktop.ui.views.values import Values
from desktop.ui.views.words import join_words

_DEEPEST = 3
"""Groups within groups that are offered; deeper ones that came from elsewhere are kept."""


class GroupBox(QWidget):
    """`changed`: it says something else; `removed`: the person wants the whole group gone."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        values: Values,
        group: Group,
        parent: QWidget | None = None,
        *,
        depth: int = 1,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values = values
        self._depth = depth
        self._join = ChevronBox(theme)
        self._join.setAccessibleName(self.tr("How the conditions are joined"))
        for join in Join:
            self._join.addItem(join_words(join), join.value)
        self._join.setCurrentIndex(self._join.findData(group.join.value))
        self._join.currentIndexChanged.connect(self.changed)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(SPACE_2)
        add = QPushButton(self.tr("Add condition"))
        add.setProperty("kind", "link")
        add.clicked.connect(self._add_condition)
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(self._join)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(add)
        if depth < _DEEPEST:
            inner = QPushButton(self.tr("Add group"))
            inner.setProperty("kind", "link")
            inner.clicked.connect(self._add_group)
            foot.addWidget(inner)
        foot.addStretch(1)
        if depth > 1:
            remove = QToolButton()
            remove.setIcon(icons.icon("x", theme.colours.text_muted))
            remove.setAccessibleName(self.tr("Remove this group"))
            remove.setToolTip(self.tr("Remove this group"))
            remove.clicked.connect(self.removed)
            head.addWidget(remove)
            self.setProperty("pane", "card")
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        margin = SPACE_3 if depth > 1 else 0
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(SPACE_2)
        layout.addLayout(head)
        layout.addLayout(self._lines)
        layout.addLayout(foot)
        for part in group.parts:
            self._add(part)

    def group(self) -> Group | None:
        """Return what it says; None while a condition in it is not whole."""
        found: list[Condition | Group] = []
        for part in self._parts():
            said = part.condition() if isinstance(part, ConditionLine) else part.group()
            if said is None:
                return None
            found.append(said)
        return Group(Join(self._join.currentData()), tuple(found))

    def whole_parts(self) -> Group:
        """Return what it says without the conditions that are not whole: for a preview."""
        found: list[Condition | Group] = []
        for part in self._parts():
            said = part.condition() if isinstance(part, ConditionLine) else part.whole_parts()
            if said is not None:
                found.append(said)
        return Group(Join(self._join.currentData()), tuple(found))

    # --- parts

    def _parts(self) -> "list[ConditionLine | GroupBox]":
        items = (self._lines.itemAt(place) for place in range(self._lines.count()))
        widgets = (None if item is None else item.widget() for item in items)
        return [one for one in widgets if isinstance(one, ConditionLine | GroupBox)]

    def _add(self, part: Condition | Group) -> "ConditionLine | GroupBox":
        if isinstance(part, Group):
            made = GroupBox(self._theme, self._values, part, self, depth=self._depth + 1)
        else:
            made = ConditionLine(self._theme, self._values, part, self)
        made.changed.connect(self.changed)
        made.removed.connect(lambda: self._drop(made))
        self._lines.addWidget(made)
        return made

    def _add_condition(self) -> None:
        line = self._add(Condition(Facet.STATUS_LABEL, Operator.IS))
        if isinstance(line, ConditionLine):
            line.take_keys()
        self.changed.emit()

    def _add_group(self) -> None:
        other = Join.ANY if self._join.currentData() == Join.ALL.value else Join.ALL
        self._add(Group(other, (Condition(Facet.STATUS_LABEL, Operator.IS),)))
        self.changed.emit()

    def _drop(self, part: "ConditionLine | GroupBox") -> None:
        self._lines.removeWidget(part)
        part.hide()
        part.deleteLater()
        self.changed.emit()
