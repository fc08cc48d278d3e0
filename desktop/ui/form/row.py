"""One field of a form, with the widget for its answer."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain import form_faults as say
from desktop.domain.fields import Field
from desktop.domain.form_faults import Fault
from desktop.ui.form.control import Control
from desktop.ui.form.setting import Setting
from desktop.ui.form.titled import Titled
from desktop.ui.i18n import fault_text
from desktop.ui.theme import Theme

_OPEN: Final = frozenset({say.NEEDED, say.TICK, say.CHOOSE})


class FieldRow(Titled):
    """Shows a field with `control`. What is wrong with it is told once the person has left it.

    `changed` and `left` are those of the control.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self, field: Field, control: Control, setting: Setting, parent: QWidget | None = None
    ) -> None:
        super().__init__(control, setting.theme, parent, headed=control.titled)
        self.field = field
        self.setting = setting
        self.control = control
        self._faults: tuple[Fault, ...] = ()
        self._told: tuple[Fault, ...] = ()
        self.show_title(setting.say(field.label), control.entry(), required=field.required)
        self.show_help(setting.say(field.help))
        self._name()
        control.changed.connect(self.changed)
        control.left.connect(self._settle)
        self.fault_line.offered.connect(self._take_offer)

    @property
    def has_faults(self) -> bool:
        """Whether anything is wrong, said or not."""
        return bool(self._faults)

    def take_faults(self, faults: Sequence[Fault]) -> None:
        """Take what is wrong now. What is not said yet is said when the person leaves the field."""
        self._faults = tuple(faults)
        before = {(fault.template, fault.path, fault.part) for fault in self._told}
        self.control.pass_on(self._faults)
        self._tell(f for f in self._faults if (f.template, f.path, f.part) in before)

    def insist(self) -> None:
        """Say everything that is wrong."""
        self._tell(self._faults)
        self.control.insist()

    def go(self) -> None:
        """Give the keys to what is wrong, or to the field."""
        self.control.go_to(self._faults)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.control.set_theme(theme)

    def _settle(self) -> None:
        # Whoever goes on may come back: what is only open is said when it is to be sent.
        self._tell(f for f in self._faults if f.template not in _OPEN or f in self._told)
        self.left.emit()

    def _tell(self, faults: Iterable[Fault]) -> None:
        told = tuple(faults)
        if told == self._told:
            return
        self._told = told
        self.control.show_faults(told)
        own = next((fault for fault in told if fault.path.row is None), None)
        if own is None:
            self.fault_line.show_words("")
        else:
            words = fault_text(own, self.setting.language)
            self.fault_line.show_words(words, "" if own.part else own.offer)
        self._name()

    def _name(self) -> None:
        self.control.show_title(self.title, self.description)

    def _take_offer(self, offer: str) -> None:
        self.control.show_answer(offer)
        self.changed.emit()
