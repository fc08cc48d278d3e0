"""One condition as a line that reads like a sentence: "Status is Open, New"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.domain.conditions import KINDS, Condition, Facet, Kind, Operator, operators_of
from desktop.ui import icons
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.theme import SPACE_2, Theme
from desktop.ui.views.value_fields import ValueField, value_field
from desktop.ui.views.values import Values
from desktop.ui.views.words import operator_words

_SAME = {Operator.ANY_OF: Operator.IS, Operator.NONE_OF: Operator.IS_NOT}
"""Two words for one comparison: the line shows one."""


class ConditionLine(QWidget):
    """`changed`: it says something else; `removed`: the person wants it gone."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self, theme: Theme, values: Values, condition: Condition, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values = values
        self._field: ValueField | None = None
        self._subject = ChevronBox(theme)
        self._subject.setAccessibleName(self.tr("What is compared"))
        self._subject.setMaxVisibleItems(18)
        self._subjects = values.subjects()
        for subject in self._subjects:
            self._subject.addItem(subject.words)
        self._subject.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._subject.setMinimumContentsLength(10)
        self._operator = ChevronBox(theme)
        self._operator.setAccessibleName(self.tr("How it is compared"))
        self._operator.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._operator.setMinimumContentsLength(11)
        self._remove = QToolButton()
        self._remove.setIcon(icons.icon("x", theme.colours.text_muted))
        self._remove.setAccessibleName(self.tr("Remove this condition"))
        self._remove.setToolTip(self.tr("Remove this condition"))
        self._remove.clicked.connect(self.removed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_2)
        self._row.addWidget(self._subject, 3)
        self._row.addWidget(self._operator, 3)
        self._row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show(condition)
        self._subject.currentIndexChanged.connect(self._on_subject)
        self._operator.currentIndexChanged.connect(self._on_operator)

    def condition(self) -> Condition | None:
        """Return what the line says; None while it is not whole."""
        subject = self._subjects[self._subject.currentIndex()]
        operator = Operator(self._operator.currentData())
        values = () if self._field is None else self._field.values()
        if self._field is not None and not values:
            return None
        return Condition(subject.facet, operator, values, subject.answer)

    def take_keys(self) -> None:
        """Give the keys to its first field."""
        self._subject.setFocus()

    # --- parts

    def _show(self, condition: Condition) -> None:
        wanted = (condition.facet, condition.answer)
        for place, subject in enumerate(self._subjects):
            if (subject.facet, subject.answer) == wanted:
                self._subject.setCurrentIndex(place)
                break
        self._offer(condition.facet, _SAME.get(condition.operator, condition.operator))
        self._make_field(condition.values)

    def _offer(self, facet: Facet, operator: Operator) -> None:
        self._operator.blockSignals(True)
        self._operator.clear()
        for offered in operators_of(facet):
            tied = KINDS[facet] is Kind.TIES and offered not in (Operator.EMPTY, Operator.SET)
            if offered not in _SAME and not tied:
                self._operator.addItem(operator_words(facet, offered), offered.value)
        self._operator.setCurrentIndex(max(0, self._operator.findData(operator.value)))
        self._operator.blockSignals(False)

    def _make_field(self, given: tuple[str, ...]) -> None:
        if self._field is not None:
            old = self._field
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        facet = self._subjects[self._subject.currentIndex()].facet
        operator = Operator(self._operator.currentData())
        self._field = value_field(self._theme, self._values, facet, operator, given)
        if self._field is not None:
            widget = self._field
            widget.setAccessibleName(self.tr("With what it is compared"))
            self._row.insertWidget(2, widget, 4)
            self.setTabOrder(self._operator, widget)
            self._field.changed.connect(self.changed)

    def _on_subject(self) -> None:
        subject = self._subjects[self._subject.currentIndex()]
        self._offer(subject.facet, Operator.IS)
        self._make_field(())
        self.changed.emit()

    def _on_operator(self) -> None:
        given = () if self._field is None else self._field.values()
        self._make_field(given)
        self.changed.emit()
