"""One group of staff to be read and changed: its name, its department and who is in it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.automation import Named, StaffGroup
from desktop.domain.ids import RemoteId
from desktop.ui.automation.kept_editor import KeptEditor
from desktop.ui.automation.quotes import quoted_list
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.i18n import one_line
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label
from desktop.ui.two_lines import TwoLines
from desktop.ui.views.values import Choice

_ID = Qt.ItemDataRole.UserRole
_MANY = 12
"""Colleagues from which on one looks for them by name."""


class _Members(QListWidget):
    """Everybody at the desk, checked where they are in the group."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._delegate = TwoLines(theme, 0, self)
        self.setItemDelegate(self._delegate)
        self.setViewportMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        self.setProperty("pane", "card")
        self.setAccessibleName(self.tr("Members of the group"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()


class GroupEditor(KeptEditor):
    """A form for a group."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._group: StaffGroup | None = None
        self._name.setPlaceholderText(self.tr("What the group is called"))
        self._name.setAccessibleName(self.tr("Name of the group"))
        self._department = ChevronBox(theme)
        self._department.setAccessibleName(self.tr("Department of the group"))
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Find a colleague"))
        self._find.setAccessibleName(self.tr("Find a colleague"))
        self._find.setClearButtonEnabled(True)
        self._people = _Members(theme)
        self._count = text_label(theme, Type.SMALL, "muted")
        self._use = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._lay_out(theme)
        self._name.textChanged.connect(self._on_edit)
        self._department.currentIndexChanged.connect(self._on_edit)
        self._people.itemChanged.connect(self._on_edit)
        self._find.textChanged.connect(self._narrow)

    def show_group(
        self,
        group: StaffGroup,
        agents: Sequence[Named],
        departments: Sequence[Choice],
        *,
        edits: bool,
        edited: bool,
    ) -> None:
        """Show a group; *edits*: it may be changed, *edited*: it differs from what is kept."""
        self._showing = True
        self._group = group
        self._name.setText(group.name)
        self._department.clear()
        self._department.addItem(self.tr("No department"), None)
        for choice in departments:
            self._department.addItem(choice.words, choice.value)
        if group.department is not None and self._department.findData(group.department) < 0:
            self._department.addItem(self.tr("One that is gone"), group.department)
        if group.department is not None:
            self._department.setCurrentIndex(self._department.findData(group.department))
        self._people.clear()
        known = {agent.id for agent in agents}
        gone = [person for person in group.left if person.id not in known]
        known |= {person.id for person in gone}
        gone += [Named(id, str(id)) for id in group.members if id not in known]
        for person in gone:
            words = self.tr("{name} (no longer at the desk)").format(name=one_line(person.name))
            self._put(person.id, words, within=person.id in group.members, edits=edits)
        for agent in agents:
            within = agent.id in group.members
            self._put(agent.id, one_line(agent.name), within=within, edits=edits)
        self._people.setCurrentRow(0 if self._people.count() else -1)
        self._find.setVisible(self._people.count() > _MANY)
        self._narrow(self._find.text())
        self._name.setReadOnly(not edits)
        self._department.setEnabled(edits)
        self._keep.setVisible(edits)
        self._remove.setVisible(edits and bool(group.id))
        self._undo.setVisible(edited)
        self.tell("")
        if not edits:
            self.tell(self.tr("Only managers of the helpdesk change groups."), "muted")
        self._showing = False
        self._hold_back()

    def group(self) -> StaffGroup | None:
        """Return what the form says; None while there is nothing in it."""
        if self._group is None:
            return None
        chosen = self._department.currentData()
        items = [self._people.item(row) for row in range(self._people.count())]
        within = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return replace(
            self._group,
            name=" ".join(self._name.text().split()),
            department=None if chosen is None else RemoteId(str(chosen)),
            members=tuple(RemoteId(str(item.data(_ID))) for item in within),
        )

    def show_use(self, rules: Sequence[str]) -> None:
        """Say which rules name the group."""
        self._use.setText(self.tr("Named by: {rules}").format(rules=quoted_list(rules)))
        self._use.setVisible(bool(rules))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._department.set_theme(theme)
        self._people.set_theme(theme)

    # --- making

    def _lay_out(self, theme: Theme) -> None:
        form = QFormLayout()
        form.setSpacing(SPACE_2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.tr("Department"), self._department)
        head = text_label(theme, Type.BODY_STRONG)
        head.setText(self.tr("Members"))
        line = QHBoxLayout()
        line.addWidget(head)
        line.addStretch(1)
        line.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._name)
        layout.addSpacing(SPACE_2)
        layout.addLayout(form)
        layout.addSpacing(SPACE_2)
        layout.addLayout(line)
        layout.addWidget(self._find)
        layout.addWidget(self._people, 1)
        for words in (self._use, self._told, self._lacks):
            layout.addWidget(words)
        layout.addLayout(self._buttons())

    def _put(self, id: RemoteId, words: str, *, within: bool, edits: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(_ID, id)
        item.setToolTip(plain_tooltip(words))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if edits else flags)
        item.setCheckState(Qt.CheckState.Checked if within else Qt.CheckState.Unchecked)
        self._people.addItem(item)

    # --- what the person does

    def _narrow(self, words: str) -> None:
        wanted = words.strip().casefold() if not self._find.isHidden() else ""
        for row in range(self._people.count()):
            item = self._people.item(row)
            item.setHidden(wanted not in item.text().casefold())

    def _on_edit(self) -> None:
        if not self._showing:
            self._hold_back()
            self.changed.emit()

    def _hold_back(self) -> None:
        """Let a group be kept once it is called something, and say so until then."""
        group = self.group()
        nameless = group is None or not group.name
        why = self.tr("To save it, write what the group is called.") if nameless else ""
        self._say_lacks(why)
        self._keep.setEnabled(not (nameless or self._busy))
        self._count.setText(
            self.tr("%Ln member(s)", "", 0 if group is None else len(group.members))
        )
