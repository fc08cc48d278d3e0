"""One answer of several, or several of them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.fields import Value
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.form.control import Control
from desktop.ui.form.tick import Tick
from desktop.ui.i18n import one_line
from desktop.ui.theme import Theme

Offer = tuple[str, str]
"""The id of an answer and its name."""
_WIDEST_NAME: Final = 90
_Modifier = Qt.KeyboardModifier


class StillBox(ChevronBox):
    """A combo box that changes only on purpose.

    Turning the wheel over it scrolls the form, and letters search only in the open list: whoever
    types on while the keys are still here would change it unseen.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(16)

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        plain = e.modifiers() in (_Modifier.NoModifier, _Modifier.ShiftModifier)
        letter = plain and e.text().isprintable() and bool(e.text().strip())
        if letter and not self.isEditable():
            e.accept()
        else:
            super().keyPressEvent(e)

    def show_choice(self, position: int) -> None:
        """Show another choice without saying that the person made it."""
        was = self.blockSignals(True)
        self.setCurrentIndex(position)
        self.blockSignals(was)
        self.update()


class ChoiceControl(Control):
    """One of *offers*, or none yet.

    What was chosen and is not offered any more stays on show by its id, for the rules to tell.
    """

    def __init__(
        self, offers: Sequence[Offer], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._box = StillBox(theme)
        self._box.addItem(QCoreApplication.translate("Form", "Choose…"), None)
        for id, name in offers:
            self._box.addItem(one_line(name[:_WIDEST_NAME]), id)
        self._box.currentIndexChanged.connect(self._choose)
        self.watch(self._box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)

    def answer(self) -> Value | None:
        chosen = self._box.currentData()
        return chosen if isinstance(chosen, str) else None

    def show_answer(self, value: Value | None) -> None:
        wanted = value if isinstance(value, str) and value else None
        if wanted is not None and self._box.findData(wanted) < 0:
            self._box.addItem(one_line(wanted[:_WIDEST_NAME]), wanted)
        self._box.show_choice(self._box.findData(wanted) if wanted else 0)

    def entry(self) -> StillBox:
        return self._box

    def set_theme(self, theme: Theme) -> None:
        self._box.set_theme(theme)

    def _choose(self) -> None:
        self.changed.emit()


class MultiChoiceControl(Control):
    """Any number of *offers*, one tick box each."""

    def __init__(
        self, offers: Sequence[Offer], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ticks: dict[str, Tick] = {}
        self._unknown: tuple[str, ...] = ()
        """What was chosen and is not offered any more."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for id, name in offers:
            tick = self._ticks[id] = Tick(one_line(name), theme)
            tick.changed.connect(self.changed)
            self.watch(tick.box)
            layout.addWidget(tick)

    def answer(self) -> Value | None:
        chosen = tuple(id for id, tick in self._ticks.items() if tick.box.isChecked())
        return (*chosen, *self._unknown) or None

    def show_answer(self, value: Value | None) -> None:
        chosen = value if isinstance(value, tuple) else ()
        for id, tick in self._ticks.items():
            tick.box.setChecked(id in chosen)
        self._unknown = tuple(id for id in chosen if id not in self._ticks)

    def entry(self) -> QWidget:
        return next((tick.box for tick in self._ticks.values()), self)

    def set_theme(self, theme: Theme) -> None:
        for tick in self._ticks.values():
            tick.set_theme(theme)

    def show_title(self, title: str, description: str) -> None:
        self.setAccessibleName(title)
        self.setAccessibleDescription(description)
        for tick in self._ticks.values():
            tick.box.setAccessibleDescription(f"{title}. {description}" if description else title)


class CheckboxControl(Control):
    """Yes or no, asked by the field's own label."""

    titled = False

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick = Tick(one_line(title), theme)
        self._tick.changed.connect(self.changed)
        self.watch(self._tick.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tick)

    def answer(self) -> Value | None:
        return self._tick.box.isChecked() or None

    def show_answer(self, value: Value | None) -> None:
        self._tick.box.setChecked(value is True)

    def entry(self) -> QCheckBox:
        return self._tick.box

    def set_theme(self, theme: Theme) -> None:
        self._tick.set_theme(theme)
