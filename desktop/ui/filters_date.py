"""A date that may be left open: typed in the usual ways, or taken from a calendar."""

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCalendar, QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui import icons
from desktop.ui.i18n import (
    DAY,
    LONG_DAY,
    calendar,
    date_pattern,
    date_text,
    isolate,
    locale,
    one_line,
)
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip

if TYPE_CHECKING:
    from desktop.ui.filters_calendar import CalendarPopup

_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DIGITS: Final = {ord(c): str(i % 10) for i, c in enumerate("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩")}
_JALALI_YEARS: Final = range(1200, 1600)


def parse_date(text: str) -> date | None:
    """Return the day that *text* names: ISO, the locale's own ways, or Jalali years; else None."""
    plain = text.strip().translate(_DIGITS)
    iso = _ISO.fullmatch(plain.replace("/", "-").replace(".", "-"))
    found = QDate()
    if iso:
        year, month, day = (int(part) for part in iso.groups())
        system = QCalendar.System.Jalali if year in _JALALI_YEARS else QCalendar.System.Gregorian
        found = QCalendar(system).dateFromParts(year, month, day)
    else:
        for pattern in (*_PATTERNS, *map(date_pattern, _PATTERNS), _short_pattern()):
            found = locale().toDate(plain, pattern, calendar())
            if found.isValid():
                break
    return date(found.year(), found.month(), found.day()) if found.isValid() else None


def _short_pattern() -> str:
    pattern = locale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


_PATTERNS: Final = (DAY, LONG_DAY)
_AROUND: Final = 64
"""The field's edges and its sign."""


class DateField(QLineEdit):
    """An optional day. `chosen` is sent when the meant day changed, not while it is half typed.

    `judged` carries what is wrong in words, or nothing, once the person has left the field.
    """

    chosen = Signal()
    judged = Signal(str)

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: date | None = None
        self._popup: CalendarPopup | None = None
        self._theme = theme
        self._wrong = ""
        self.setFont(theme.font(Type.BODY))
        self.setProperty("soft", True)
        self.setProperty("active", False)
        self.setProperty("wrong", False)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(40)
        self.setToolTip(plain_tooltip(self._hint()))
        self._pick = QAction(self.tr("Choose from a calendar"), self)
        self._pick.triggered.connect(self._toggle)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.set_theme(theme)
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self._tidy)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._popup = None
        self._show_sign()

    def value(self) -> date | None:
        """Return the day, or None where the field is open or not a day."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Take a day, or none."""
        self.setText("" if value is None else _written(value))
        self.setCursorPosition(0)

    def whole_width(self) -> int:
        """Return how wide it is at least, for a day to be read whole."""
        day = _written(date(2026, 12, 30))
        return self.fontMetrics().horizontalAdvance(day) + _AROUND

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self._open()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)

    # --- parts

    def _on_text(self, text: str) -> None:
        self._judge("")
        self._take(parse_date(text))

    def _take(self, value: date | None) -> None:
        if value == self._value:
            return
        self._value = value
        self._mark("active", on=value is not None)
        self._show_sign()
        self.chosen.emit()

    def _tidy(self) -> None:
        if self._value is not None:
            self.setText(_written(self._value))
        else:
            text = one_line(self.text())
            words = self.tr("“{text}” is not a day. Write it like 2026-01-31.")
            self._judge(words.format(text=isolate(text)) if text else "")

    def _judge(self, words: str) -> None:
        """Say what is wrong in colour and in words, to the ear too; no words: nothing is."""
        if words == self._wrong:
            return
        self._wrong = words
        self._mark("wrong", on=bool(words))
        self.setToolTip(plain_tooltip(words or self._hint()))
        self.setAccessibleDescription(words)
        self.judged.emit(words)

    def _hint(self) -> str:
        return self.tr("A day like 2026-01-31; leave it empty for no limit")

    def _mark(self, name: str, *, on: bool) -> None:
        if self.property(name) != on:
            self.setProperty(name, on)
            self.style().unpolish(self)
            self.style().polish(self)

    def _show_sign(self) -> None:
        c = self._theme.colours
        if self._value is None:
            self._pick.setIcon(icons.icon("calendar", c.text_faint))
            self._pick.setText(self.tr("Choose from a calendar"))
        else:
            self._pick.setIcon(icons.icon("x", c.text_muted))
            self._pick.setText(self.tr("Clear the date"))

    def _toggle(self) -> None:
        if self._value is None:
            self._open()
        else:
            self.clear()

    def _open(self) -> None:
        if self._popup is None:
            self._popup = self._make_popup()
        day = self._value or date.today()  # noqa: DTZ011 - the day on the person's own wall
        self._popup.setSelectedDate(QDate(day.year, day.month, day.day))
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self._popup.show()
        self._popup.setFocus()

    def _make_popup(self) -> "CalendarPopup":
        # Few ever open one; no window waits for it at its start.
        from desktop.ui.filters_calendar import CalendarPopup

        popup = CalendarPopup(self._theme, self)
        popup.picked.connect(self.set_value)
        return popup

    def changeEvent(self, arg__1: QEvent) -> None:
        if arg__1.type() == QEvent.Type.LocaleChange and self._value is not None:
            self.setText(_written(self._value))
        super().changeEvent(arg__1)


def _written(value: date) -> str:
    return date_text(QDate(value.year, value.month, value.day))
