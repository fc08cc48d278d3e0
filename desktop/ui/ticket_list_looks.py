"""How the list on show looks and is ordered, as the person changes it: columns, order, groups."""

from typing import Final

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.domain.saved_view import Column, Grouping, Layout, SavedView, SortKey
from desktop.services.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.ticket_list_look import Look, keep_look, kept_look, look_of, sorted_by
from desktop.ui.ticket_list_view import TicketView

_KEEP_MS: Final = 400
"""Dragging a column's edge sends its width many times."""


class Looks(QObject):
    """Keeps the look of each place. `reordered`: the question is another one now."""

    reordered = Signal()
    refolded = Signal()

    def __init__(
        self, session: Session, tasks: Tasks, view: TicketView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._view = view
        self._place = ""
        self._saved: SavedView | None = None
        self._arranging = False
        """Whether columns move and widen because of the look, not by the person's hand."""
        self._forgotten: set[str] = set()
        """Places whose kept look is void, though the profile may not have heard of it yet."""
        self.look = Look()
        """That of the list on show."""
        self._rest = QTimer(self, interval=_KEEP_MS, singleShot=True)
        self._rest.timeout.connect(self._keep)
        header = view.horizontalHeader()
        header.sectionClicked.connect(self._sort_by)
        header.sectionMoved.connect(self._move_later)
        header.sectionResized.connect(self._resized)
        view.folded.connect(self.fold)

    def enter(self, place: str, saved: SavedView | None, *, staff: bool) -> None:
        """Show the list of another place as it was left there."""
        self._flush()
        asks = staff and place not in self._forgotten
        kept = kept_look(self._session, place) if asks else None
        self._place, self._saved = place, saved
        self.look = kept or look_of(saved)
        self.show()

    def show(self) -> None:
        """Give the list its columns, as its look says."""
        from desktop.ui.ticket_list_columns import columns_of

        if self.look.layout is Layout.COMPACT:
            self._view.show_columns(())
            return
        columns = columns_of(self.look.columns, self.look.sort, self._session.library)
        header = self._view.horizontalHeader()
        self._arranging = True
        # Where the person dragged a column the columns themselves come in that order.
        for place in range(header.count()):
            header.moveSection(header.visualIndex(place), place)
        self._view.show_columns(columns)
        letter = self._view.fontMetrics().averageCharWidth()
        for place, column in enumerate(columns):
            header.resizeSection(place, self.look.widths.get(column.id, column.width * letter))
        self._arranging = False

    def set_layout(self, layout: Layout) -> None:
        """Show compact rows, or a table."""
        self._change(layout=layout)

    def set_group(self, group: Grouping | None) -> None:
        """Cut the list into groups, or no longer."""
        self._change(group=group, folded=())
        self.reordered.emit()

    def set_sort(self, sort: tuple[SortKey, ...]) -> None:
        """Order the list in another way."""
        self._change(sort=sort)
        self.reordered.emit()

    def set_columns(self, columns: tuple[Column, ...]) -> None:
        """Show other columns, or the same in another order."""
        self._change(columns=columns)

    def reset(self) -> None:
        """Look as the view itself says."""
        self.look = look_of(self._saved)
        self.forget(self._place)
        self.show()
        self.reordered.emit()

    def forget(self, place: str) -> None:
        """Look from now on as the view of *place* says: it was edited."""
        if place == self._place:
            self._rest.stop()
        self._forgotten.add(place)
        self._tasks.spawn(keep_look(self._session, place, None), name="forget the look")

    @property
    def is_own(self) -> bool:
        """Whether the list looks other than its view says."""
        plain = msgspec.structs.replace(self.look, widths={}, folded=())
        return plain != look_of(self._saved)

    def fold(self, key: str) -> None:
        """Fold a group away, or show its tickets again."""
        folded = self.look.folded
        known = key in folded
        self.fold_all(tuple(k for k in folded if k != key) if known else (*folded, key))

    def fold_all(self, keys: tuple[str, ...]) -> None:
        """Fold these groups away and no others."""
        self.look = msgspec.structs.replace(self.look, folded=keys)
        self._rest.start()
        self.refolded.emit()

    # --- parts

    def _change(self, **parts: object) -> None:
        self.look = msgspec.structs.replace(self.look, **parts)
        self._rest.start()
        self.show()

    def _sort_by(self, section: int) -> None:
        from desktop.ui.ticket_list_columns import SORTED_BY

        columns = self._view.ticket_model().columns
        field = SORTED_BY.get(Column(columns[section].id)) if section < len(columns) else None
        if field is not None:
            further = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.set_sort(sorted_by(self.look.sort, SortKey(field), further=further))

    def _move_later(self) -> None:
        if not self._arranging:
            # Not while the header is still telling of it.
            QTimer.singleShot(0, self, self._moved)

    def _moved(self) -> None:
        header = self._view.horizontalHeader()
        columns = self._view.ticket_model().columns
        order = [header.logicalIndex(place) for place in range(header.count())]
        if columns and sorted(order) == list(range(len(columns))):
            self.set_columns(tuple(Column(columns[place].id) for place in order))

    def _resized(self, section: int, old: int, new: int) -> None:
        del old
        columns = self._view.ticket_model().columns
        if self._arranging or self.look.layout is Layout.COMPACT:
            return
        # The last one takes what is left; that is no choice of anybody's.
        if section < len(columns) - 1:
            widths = {**self.look.widths, columns[section].id: new}
            self.look = msgspec.structs.replace(self.look, widths=widths)
            self._rest.start()

    def _flush(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._keep()

    def _keep(self) -> None:
        self._forgotten.discard(self._place)
        self._tasks.spawn(keep_look(self._session, self._place, self.look), name="keep the look")
