"""What every field of a form is made of: a widget that holds one answer."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.fields import Value
from desktop.domain.form_faults import Fault
from desktop.ui.theme import Theme

_STAYS = frozenset(
    {
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)


class Control(QWidget):
    """Holds the answer to one field, whole or half typed.

    `changed` follows each change that the person makes, `left` the moment at which they go on to
    another field.
    """

    changed = Signal()
    left = Signal()

    titled = True
    """Whether its label stands over it; a checkbox carries its own."""

    def answer(self) -> Value | None:
        """Return what was answered so far; None for nothing. Raw text where it means nothing."""
        raise NotImplementedError

    def show_answer(self, value: Value | None) -> None:
        """Show *value* in place of what was typed; `changed` does not follow."""
        raise NotImplementedError

    def entry(self) -> QWidget:
        """Return what takes the keys first, and carries the name of the field."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        del theme

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Show by the look of its parts which of them are wrong; the words stand below it."""
        mark_wrong(self.entry(), wrong=bool(faults))

    def pass_on(self, faults: Sequence[Fault]) -> None:
        """Hand on what is wrong with the fields within, where there are any."""
        del faults

    def insist(self) -> None:
        """Say everything that is wrong with the fields within, where there are any."""

    def show_title(self, title: str, description: str) -> None:
        """Take the field's name and what is to be known about it, for the ear."""
        self.entry().setAccessibleName(title)
        self.entry().setAccessibleDescription(description)

    def go_to(self, faults: Sequence[Fault]) -> None:
        """Give the keys to the first part that is wrong, or to the first of all."""
        del faults
        self.entry().setFocus(Qt.FocusReason.OtherFocusReason)

    def watch(self, *parts: QWidget) -> None:
        """Let `left` follow when the keys go from *parts* to another field."""
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            now = QApplication.focusWidget()
            within = now is not None and (now is self or self.isAncestorOf(now))
            if not within and event.reason() not in _STAYS:
                self.left.emit()
        return super().eventFilter(watched, event)


def mark_wrong(part: QWidget, *, wrong: bool) -> None:
    """Draw the edge of an input in the colour of what is wrong, or in its own."""
    if bool(part.property("wrong")) != wrong:
        part.setProperty("wrong", wrong)
        part.style().unpolish(part)
        part.style().polish(part)
        part.update()
