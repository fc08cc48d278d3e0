"""A day: typed in the usual ways, or taken from a calendar."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.fields import Value
from desktop.ui.filters_date import DateField, parse_date
from desktop.ui.form.control import Control
from desktop.ui.theme import Theme


class _Day(DateField):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setPlaceholderText(self.tr("A day like 2026-01-31"))
        self.setProperty("soft", False)

    def _hint(self) -> str:
        return self.tr("A day like 2026-01-31")


class DayControl(Control):
    """Answers with the day as year-month-day; what is no day stays as it was typed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._field = _Day(theme)
        self._field.textChanged.connect(self._on_text)
        self.watch(self._field)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._field)

    def answer(self) -> Value | None:
        day = self._field.value()
        return self._field.text() or None if day is None else day.isoformat()

    def show_answer(self, value: Value | None) -> None:
        text = value if isinstance(value, str) else ""
        self._showing = True
        day = parse_date(text)
        if day is None:
            self._field.setText(text)
        else:
            self._field.set_value(day)
        self._showing = False

    def entry(self) -> DateField:
        return self._field

    def set_theme(self, theme: Theme) -> None:
        self._field.set_theme(theme)

    def _on_text(self) -> None:
        if not self._showing:
            self.changed.emit()
