"""A box that says what is chosen of several things, and a menu that stays open to choose."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QWidget

from desktop.ui.filters_choice import ChevronBox
from desktop.ui.i18n import locale
from desktop.ui.theme import Theme
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.views.values import Choice


class _StayingMenu(QMenu):
    """A menu of boxes to check: checking one does not close it."""

    def mouseReleaseEvent(self, arg__1: QMouseEvent) -> None:
        if not self._toggled():
            super().mouseReleaseEvent(arg__1)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() != Qt.Key.Key_Space or not self._toggled():
            super().keyPressEvent(arg__1)

    def _toggled(self) -> bool:
        chosen = [action for action in self.actions() if action is self.activeAction()]
        for action in chosen:
            action.trigger()
        return bool(chosen)


class ManyChoice(ChevronBox):
    """`changed` is sent when something else is chosen. What is chosen stays in order of offer."""

    changed = Signal()

    def __init__(
        self, theme: Theme, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._choices = list(choices)
        self._chosen: list[str] = []
        self._menu = _StayingMenu(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.addItem("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._menu.aboutToShow.connect(self._fill)
        self._tell()

    def showPopup(self) -> None:
        """Open the menu; what is highlighted first is its first line."""
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def values(self) -> tuple[str, ...]:
        """Return what is chosen."""
        return tuple(self._chosen)

    def set_values(self, values: Sequence[str], words: Sequence[str]) -> None:
        """Choose *values*; one that is not offered is offered by its *words* from now on."""
        known = {choice.value for choice in self._choices}
        for value, told in zip(values, words, strict=True):
            if value not in known:
                self._choices.append(Choice(value, told))
        self._chosen = [c.value for c in self._choices if c.value in values]
        self._tell()

    def _fill(self) -> None:
        self._menu.clear()
        for choice in self._choices:
            action = self._menu.addAction(choice.words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice.value in self._chosen)
            action.setData(choice.value)
            action.triggered.connect(self._take)

    def _take(self) -> None:
        chosen = {action.data() for action in self._menu.actions() if action.isChecked()}
        self._chosen = [c.value for c in self._choices if c.value in chosen]
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        words = [c.words for c in self._choices if c.value in self._chosen]
        text = locale().createSeparatedList(words) if words else self.tr("Choose…")
        self.setAccessibleDescription(text)
        self.setItemText(0, text)
        self.setToolTip(plain_tooltip(text))
