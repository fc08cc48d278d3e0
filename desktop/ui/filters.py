"""The filters over the ticket list: department, status, from and to date."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.domain.status import Status
from desktop.ui.filters_choice import Choice
from desktop.ui.filters_date import DateField
from desktop.ui.helpdesk_words import own_word
from desktop.ui.theme import SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label

_LETTERS = 18
"""How wide one of them is at least, in letters."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What the filters ask for; an absent part filters nothing."""

    department: str | None = None
    status: tuple[Status, str] | None = None
    """A meaning with the helpdesk's own word for it."""
    since: datetime | None = None
    until: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it lets everything through."""
        return self == Filter()


class Filters(QWidget):
    """`changed` is sent when another `filter()` holds."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._department = Choice(theme, self.tr("All departments"), self)
        self._department.setAccessibleName(self.tr("Department"))
        self._status = Choice(theme, self.tr("All statuses"), self)
        self._status.setAccessibleName(self.tr("Status"))
        self._since = DateField(theme, self.tr("From date"), self)
        self._since.setAccessibleName(self.tr("From date"))
        self._until = DateField(theme, self.tr("To date"), self)
        self._until.setAccessibleName(self.tr("To date"))
        self._hints = tuple(text_label(theme, Type.SMALL, "danger", wrap=True) for _ in range(2))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_2)
        self._columns = 0
        self._arrange(2)
        for field, hint in zip((self._since, self._until), self._hints, strict=True):
            hint.hide()
            field.judged.connect(partial(_show_hint, hint))
        self._department.chosen.connect(self.changed)
        self._status.chosen.connect(self.changed)
        self._since.chosen.connect(self.changed)
        self._until.chosen.connect(self.changed)

    def filter(self) -> Filter:
        """Return what is chosen now."""
        return Filter(
            department=self._department.value(),
            status=self._status.value(),
            since=_moment(self._since.value(), time.min),
            until=_moment(self._until.value(), time.max),
        )

    def choose(self, filter: Filter) -> None:
        """Let through what *filter* asks for."""
        if filter.department is not None:
            self._department.choose(own_word(filter.department), filter.department)
        if filter.status is not None:
            self._status.choose(own_word(filter.status[1]), filter.status)
        for field, moment in ((self._since, filter.since), (self._until, filter.until)):
            field.set_value(None if moment is None else moment.astimezone().date())

    def choose_department(self, name: str) -> None:
        """Let one department through, whatever the other filters say."""
        self._department.choose(own_word(name), name)

    def clear(self) -> None:
        """Let everything through; `changed` comes once at most."""
        if self.filter().is_open:
            for field in (self._since, self._until):
                field.clear()
            return
        was = self.blockSignals(True)
        self._department.clear_choice()
        self._status.clear_choice()
        self._since.set_value(None)
        self._until.set_value(None)
        self.blockSignals(was)
        self.changed.emit()

    def offer(self, departments: list[str], statuses: list[tuple[Status, str]]) -> None:
        """Offer what there is to choose from; what is chosen stays chosen."""
        self._department.set_choices([(own_word(name), name) for name in departments])
        self._status.set_choices([(own_word(label), (status, label)) for status, label in statuses])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In one row where they all have room: on a low screen it is the list that wants it.
        letter = self.fontMetrics().averageCharWidth()
        self._arrange(4 if self.width() >= 4 * _LETTERS * letter else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        fields = (self._department, self._status, self._since, self._until)
        for place, field in enumerate(fields):
            self._grid.addWidget(field, place // columns, place % columns)
        for row, hint in enumerate(self._hints, start=2):
            self._grid.addWidget(hint, row, 0, 1, columns)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column < columns))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._department, self._status, self._since, self._until):
            part.set_theme(theme)


def _show_hint(hint: QLabel, words: str) -> None:
    hint.setText(words)
    hint.setVisible(bool(words))


def _moment(day: date | None, at: time) -> datetime | None:
    """Return *at* on *day* by the person's own clock, as an aware moment."""
    return None if day is None else datetime.combine(day, at).astimezone()
