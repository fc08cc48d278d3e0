"""The groups of staff, each with how many are in it and where they work."""

from PySide6.QtWidgets import QWidget

from desktop.domain.automation import StaffGroup
from desktop.ui.automation.kept_list import KeptList
from desktop.ui.i18n import one_line
from desktop.ui.theme import Theme


class GroupList(KeptList):
    """`chosen` carries the id of a group, "" for one that is not kept yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 1, parent)
        self.setAccessibleName(self.tr("Groups of staff"))

    def show_groups(self, entries: list[tuple[StaffGroup, str, bool]], chosen: str) -> None:
        """Show groups, each with the words below it and whether it is edited; choose one."""
        items = [self._entry(group.id) for group, _, _ in entries]
        for item, (group, more, edited) in zip(items, entries, strict=True):
            self._say(item, self._called(group), more, edited=edited)
        self._refill(items, chosen)

    def show_edited(self, group: StaffGroup, more: str) -> None:
        """Tell of a group what it will be once it is kept."""
        item = self._entry_of(group.id)
        if item is not None:
            self._say(item, self._called(group), more, edited=True)

    def _called(self, group: StaffGroup) -> str:
        return one_line(group.name) or self.tr("New group")
