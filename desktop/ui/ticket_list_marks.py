"""Tickets that the person marked, to do one thing to all of them."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.domain.ids import TicketRef

MOST: Final = 2000
"""So many can be marked: beyond that nobody looks at what they change."""


class Marks(QObject):
    """A set of tickets, by ref: rows move, leave and come back under it.

    `changed` is sent when other tickets are marked; `full` when more were asked for than `MOST`.
    """

    changed = Signal()
    full = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refs: dict[TicketRef, None] = {}
        self._range: tuple[TicketRef, ...] = ()

    @property
    def refs(self) -> tuple[TicketRef, ...]:
        """The marked tickets, in the order they were marked."""
        return tuple(self._refs)

    @property
    def count(self) -> int:
        """How many are marked."""
        return len(self._refs)

    def has(self, ref: TicketRef) -> bool:
        """Tell whether a ticket is marked."""
        return ref in self._refs

    def toggle(self, ref: TicketRef) -> None:
        """Mark a ticket, or no longer."""
        self._range = ()
        if ref in self._refs:
            del self._refs[ref]
            self.changed.emit()
        else:
            self.add((ref,))

    def add(self, refs: Iterable[TicketRef]) -> None:
        """Mark more tickets, as many as there may be."""
        self._range = ()
        self._add(refs)
        self.changed.emit()

    def stretch(self, refs: Iterable[TicketRef]) -> None:
        """Mark a range in place of the one that was stretched before."""
        for ref in self._range:
            self._refs.pop(ref, None)
        self._range = tuple(ref for ref in refs if ref not in self._refs)[:MOST]
        self._add(self._range)
        self.changed.emit()

    def clear(self) -> None:
        """Mark nothing."""
        self._range = ()
        if self._refs:
            self._refs.clear()
            self.changed.emit()

    def _add(self, refs: Iterable[TicketRef]) -> None:
        for ref in refs:
            if len(self._refs) >= MOST and ref not in self._refs:
                self.full.emit()
                return
            self._refs[ref] = None
