"""A combo box that says when it filters, and draws its own sign."""

from typing import Any

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from desktop.ui import icons
from desktop.ui.i18n import one_line
from desktop.ui.theme import ICON_SMALL, SPACE_2, Theme, Type
from desktop.ui.theme_label import plain_tooltip

_WIDEST_NAME = 60


class ChevronBox(QComboBox):
    """A combo box whose sign is one of ours, in any theme and direction."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._says_whole = False
        """Whether the tooltip is the choice, which has not room enough."""
        self.setFont(theme.font(Type.BODY))
        self.currentTextChanged.connect(self._say_whole)

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._say_whole()

    def _say_whole(self) -> None:
        """Say in the tooltip what is cut, where nothing else is said there."""
        if self.toolTip() and not self._says_whole:
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width()
        self._says_whole = self.fontMetrics().horizontalAdvance(self.currentText()) > room
        self.setToolTip(plain_tooltip(self.currentText() if self._says_whole else ""))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        c = self._theme.colours
        left = self.rect().right() - SPACE_2 - ICON_SMALL
        top = (self.height() - ICON_SMALL) // 2
        place = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(left, top, ICON_SMALL, ICON_SMALL)
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        colour = c.accent if self.property("active") else c.text_faint
        icons.paint(painter, "chevron-down", colour, QRectF(place))
        painter.end()


class Choice(ChevronBox):
    """One of several named values, or none of them. `chosen` is sent by people and programs alike.

    `set_choices` keeps what was chosen, also where it is not offered at the moment: a filter must
    not change because a list of departments arrives a little later.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, everything: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._choices: list[tuple[str, Any]] = []
        self.setProperty("soft", True)
        self.setProperty("active", False)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self.addItem(everything)
        self.currentIndexChanged.connect(self._on_index)

    def value(self) -> Any:
        """Return what is chosen, or None for everything."""
        position = self.currentIndex() - 1
        return self._choices[position][1] if 0 <= position < len(self._choices) else None

    def set_choices(self, choices: list[tuple[str, Any]]) -> None:
        """Offer other values, as (name, value)."""
        kept = (self.currentText(), self.value())
        if kept[1] is not None and all(value != kept[1] for _, value in choices):
            choices = [*choices, kept]
        if choices == self._choices:
            return
        was = self.blockSignals(True)
        self._choices = choices
        while self.count() > 1:
            self.removeItem(self.count() - 1)
        for name, value in choices:
            self.addItem(one_line(name[:_WIDEST_NAME]))
            if value == kept[1]:
                self.setCurrentIndex(self.count() - 1)
        self.blockSignals(was)

    def choose(self, name: str, value: Any) -> None:
        """Choose *value*, which is called *name* where it is not offered yet."""
        if all(other != value for _, other in self._choices):
            self.set_choices([*self._choices, (name, value)])
        places = [place for place, (_, other) in enumerate(self._choices) if other == value]
        self.setCurrentIndex(places[0] + 1)

    def clear_choice(self) -> None:
        """Choose everything."""
        self.setCurrentIndex(0)

    def _on_index(self) -> None:
        active = self.value() is not None
        if active != self.property("active"):
            self.setProperty("active", active)
            self.style().unpolish(self)
            self.style().polish(self)
        self.chosen.emit()
