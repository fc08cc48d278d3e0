"""The form of one thing that the helpdesk keeps: its name, what is said below it, its buttons."""

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.ui.confirm_button import ConfirmButton
from desktop.ui.theme import SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label


class KeptEditor(QWidget):
    """`changed` is sent with every edit; the others carry what the person wants of it."""

    changed = Signal()
    kept = Signal()
    undone = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._busy = False
        self._name = QLineEdit()
        self._name.setFont(theme.font(Type.TITLE))
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._lacks = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._keep = QPushButton(self.tr("Save"))
        self._keep.setProperty("kind", "primary")
        self._undo = QPushButton(self.tr("Undo changes"))
        self._undo.setProperty("kind", "quiet")
        self._remove = ConfirmButton(self.tr("Remove"), self.tr("Remove it for good?"))
        self._keep.clicked.connect(self.kept)
        self._undo.clicked.connect(self.undone)
        self._remove.confirmed.connect(self.removed)

    def show_edited(self, *, edited: bool) -> None:
        """Say whether there are changes to be undone."""
        self._undo.setVisible(edited)

    def tell(self, words: str, tone: str = "danger") -> None:
        """Say something below the form; "" for nothing."""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self._told.setProperty("tone", tone)
        self._told.style().unpolish(self._told)
        self._told.style().polish(self._told)

    def told(self) -> str:
        """Return what is said below the form."""
        return self._told.text()

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be asked twice."""
        self._busy = busy
        self._hold_back()

    def take_keys(self) -> None:
        """Give the keys to the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @abstractmethod
    def _hold_back(self) -> None:
        """Let it be kept once it is whole, and say until then what it lacks."""

    def _say_lacks(self, why: str) -> None:
        self._lacks.setText(why)
        self._lacks.setVisible(bool(why) and not self._keep.isHidden())
        self._keep.setAccessibleDescription(why)

    def _buttons(self, *more: QPushButton) -> QHBoxLayout:
        """Return the line of buttons; *more* stand before the one that keeps."""
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        for button in (self._undo, *more, self._keep):
            buttons.addWidget(button)
        return buttons
