"""Which days an overview is of: the last ones, or those from one day to another."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.filters_choice import ChevronBox
from desktop.ui.filters_date import DateField
from desktop.ui.i18n import number
from desktop.ui.theme import SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label

RANGES: Final = (7, 30, 90, 365)
_USUAL: Final = 30
_OWN: Final = 0
MOST_DAYS: Final = 1_830
"""Five years: as much is asked again to compare with."""


class RangeChoice(QWidget):
    """`chosen` is sent when other days are meant, `judged` says what is wrong with them."""

    chosen = Signal()
    judged = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._days = ChevronBox(theme)
        self._days.setAccessibleName(self.tr("Days"))
        for count in RANGES:
            self._days.addItem(self.tr("%Ln day(s)", "", count), count)
        self._days.addItem(self.tr("From … to …"), _OWN)
        self._days.setCurrentIndex(RANGES.index(_USUAL))
        self._from = DateField(theme, self.tr("From"))
        self._from.setAccessibleName(self.tr("From this day"))
        self._to = DateField(theme, self.tr("Today"))
        self._to.setAccessibleName(self.tr("To this day"))
        self._dash = text_label(theme, Type.BODY, "muted")
        self._dash.setText("–")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        for part in (self._days, self._from, self._dash, self._to):
            layout.addWidget(part)
        for field in (self._from, self._to):
            field.setFixedWidth(field.whole_width())
            field.chosen.connect(self._on_day)
            field.judged.connect(self.judged)
        self._days.currentIndexChanged.connect(self._on_days)
        self._told = (date.today(), _USUAL)  # noqa: DTZ011 - the person's own day
        self._show_fields()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._days, self._from, self._to):
            part.set_theme(theme)

    def value(self) -> tuple[date, int]:
        """Return the last day and how many days up to it.

        While others are being written that are none yet, those before are meant.
        """
        return self._said() or self._told

    def wrong(self) -> str:
        """Return what is wrong with the days that are written; "" where nothing is."""
        return self._wrong() if self._days.currentData() == _OWN else ""

    def _said(self) -> tuple[date, int] | None:
        today = date.today()  # noqa: DTZ011 - the person's own day
        count = int(self._days.currentData())
        if count != _OWN:
            return today, count
        first, last = self._from.value(), min(self._to.value() or today, today)
        if first is None or first > last or (last - first).days >= MOST_DAYS:
            return None
        return last, (last - first).days + 1

    def _on_days(self) -> None:
        own = self._days.currentData() == _OWN
        if own and self._from.value() is None:
            last, count = self._told
            self._from.set_value(last - timedelta(days=count - 1))
        self._show_fields()
        self.judged.emit("")
        if own:
            self._from.setFocus()
        self._tell()

    def _on_day(self) -> None:
        if self._days.currentData() == _OWN:
            self.judged.emit(self.wrong())
            self._tell()

    def _tell(self) -> None:
        """Send `chosen` where it is about other days than before."""
        said = self._said()
        if said is not None and said != self._told:
            self._told = said
            self.chosen.emit()

    def _wrong(self) -> str:
        first, last = self._from.value(), self._to.value()
        today = date.today()  # noqa: DTZ011 - the person's own day
        if first is None:
            return self.tr("Say from which day on.")
        if first > today:
            return self.tr("The first day is still to come.")
        if last is not None and first > last:
            return self.tr("The first day is after the last one.")
        if self._said() is None:
            words = self.tr("These are more than {count} days: choose fewer.")
            return words.format(count=number(MOST_DAYS))
        return ""

    def _show_fields(self) -> None:
        own = self._days.currentData() == _OWN
        for part in (self._from, self._dash, self._to):
            part.setVisible(own)
