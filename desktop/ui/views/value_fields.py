"""The fields that the values of a condition are typed or chosen in, one kind a class."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.conditions import (
    KINDS,
    ME,
    WITHOUT_VALUES,
    Facet,
    Kind,
    Operator,
)
from desktop.domain.periods import Period
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.filters_date import DateField
from desktop.ui.theme import SPACE_2, Theme, Type
from desktop.ui.views.many_choice import ManyChoice
from desktop.ui.views.values import Values
from desktop.ui.views.words import UNITS, code_words, period_words, unit_words

_SPANS = frozenset({Operator.WITHIN_LAST, Operator.OLDER_THAN, Operator.WITHIN_NEXT})
_PARTS = frozenset({Operator.CONTAINS, Operator.LACKS})


class _Texts(QLineEdit):
    """Texts, with commas between them where there may be several."""

    changed = Signal()

    def __init__(self, theme: Theme, shown: Sequence[str], *, several: bool) -> None:
        super().__init__()
        self._several = several
        self.setFont(theme.font(Type.BODY))
        self.setText(", ".join(shown))
        self.setPlaceholderText(self.tr("one, or several with commas") if several else "")
        self.textChanged.connect(self.changed)

    def values(self) -> tuple[str, ...]:
        parts = self.text().replace("،", ",").split(",") if self._several else [self.text()]
        return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


class _People(_Texts):
    """Addresses; "me" is whoever looks."""

    def values(self) -> tuple[str, ...]:
        me = code_words(Facet.FOLLOWER, ME).casefold()
        return tuple(ME if value.casefold() == me else value for value in super().values())


class _Choices(ManyChoice):
    """One or several of what is known."""


class _Amount(QLineEdit):
    """A whole number."""

    changed = Signal()

    def __init__(self, theme: Theme, value: str) -> None:
        super().__init__()
        self.setFont(theme.font(Type.BODY))
        self.setValidator(QIntValidator(0, 1_000_000, self))
        self.setText(value)
        self.textChanged.connect(self.changed)

    def values(self) -> tuple[str, ...]:
        return (str(int(self.text())),) if self.text().isdecimal() else ()


class _Span(QWidget):
    """A number and a unit: 7 days."""

    changed = Signal()

    def __init__(self, theme: Theme, value: str) -> None:
        super().__init__()
        self._number = _Amount(theme, value.rstrip("abcdefghijklmnopqrstuvwxyz") or "7")
        self._number.setAccessibleName(self.tr("How many"))
        self._number.setFixedWidth(72)
        self._unit = ChevronBox(theme)
        self._unit.setAccessibleName(self.tr("Unit"))
        for unit in UNITS:
            self._unit.addItem(unit_words(unit), unit)
        self._unit.setCurrentIndex(max(0, self._unit.findData(value.lstrip("0123456789") or "d")))
        self._number.changed.connect(self.changed)
        self._unit.currentIndexChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self._number)
        row.addWidget(self._unit, 1)
        self.setFocusProxy(self._number)

    def values(self) -> tuple[str, ...]:
        return tuple(f"{number}{self._unit.currentData()}" for number in self._number.values())

    def _tell(self) -> None:
        self.changed.emit()


class _Moment(QWidget):
    """A stretch of days by its name, or a day."""

    changed = Signal()

    def __init__(self, theme: Theme, value: str) -> None:
        super().__init__()
        self._kept = value
        self._box = ChevronBox(theme)
        self._box.setAccessibleName(self.tr("When"))
        for period in Period:
            self._box.addItem(period_words(period), period.value)
        self._box.addItem(self.tr("a day"), "")
        self._day = DateField(theme, self.tr("Day"))
        self._day.setAccessibleName(self.tr("Day"))
        self._day.setMinimumWidth(self._day.whole_width())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self._box, 1)
        row.addWidget(self._day, 1)
        self._box.setCurrentIndex(
            self._box.findData(value)
            if value in set(Period)
            else self._box.count() - 1
            if value
            else 0
        )
        day = QDate.fromString(value[:10], Qt.DateFormat.ISODate)
        if day.isValid():
            self._day.set_value(date(day.year(), day.month(), day.day()))
        self._day.setVisible(not self._box.currentData())
        self._box.currentIndexChanged.connect(self._show)
        self._day.chosen.connect(self._edited)
        self.setFocusProxy(self._box)

    def values(self) -> tuple[str, ...]:
        period = self._box.currentData()
        if period:
            return (str(period),)
        day = self._day.value()
        if day is None:
            return ()
        # A moment of that day that came from elsewhere keeps its hour.
        return (self._kept if self._kept.startswith(day.isoformat()) else day.isoformat(),)

    def _show(self) -> None:
        self._day.setVisible(not self._box.currentData())
        self.changed.emit()

    def _edited(self) -> None:
        self.changed.emit()


ValueField = _Texts | _Choices | _Amount | _Span | _Moment
"""Each has `values()`, () while there is none, and `changed`."""


def value_field(
    theme: Theme, values: Values, facet: Facet, operator: Operator, given: Sequence[str]
) -> ValueField | None:
    """Return the field for the values of a condition, holding *given*; None where it has none."""
    if operator in WITHOUT_VALUES:
        return None
    first = given[0] if given else ""
    match KINDS[facet]:
        case Kind.TIME if operator in _SPANS:
            return _Span(theme, first)
        case Kind.TIME:
            return _Moment(theme, first)
        case Kind.AMOUNT:
            return _Amount(theme, first)
        case Kind.TEXT:
            return _Texts(theme, given, several=facet is Facet.NUMBER)
        case _:
            return _named(theme, values, facet, operator, given)


def _named(
    theme: Theme, values: Values, facet: Facet, operator: Operator, given: Sequence[str]
) -> ValueField:
    choices = [] if operator in _PARTS else values.choices(facet)
    typed = facet in (Facet.FOLLOWER, Facet.REQUESTER)
    if choices and not typed:
        field = _Choices(theme, choices)
        field.set_values(given, [values.words(facet, value) for value in given])
        return field
    shown = [values.words(facet, value) if value == ME else value for value in given]
    return (_People if typed else _Texts)(theme, shown, several=True)
