"""E-mail addresses of others, each as a chip that can be taken off again."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.fields import Value
from desktop.domain.form_addresses import email_in
from desktop.domain.form_faults import Fault
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.form.control import Control, mark_wrong
from desktop.ui.i18n import isolate, one_line
from desktop.ui.theme import Theme, Type

_BETWEEN: Final = re.compile(r"[,;\n]+")
_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma})
_LONGEST: Final = 60


class AddressEdit(QLineEdit):
    """Where an address is typed; Enter and a comma end it, Backspace in front takes one back."""

    def __init__(self, followers: "FollowersControl") -> None:
        super().__init__()
        self._followers = followers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.key() in _ENDS and self.text().strip():
            self._followers.take_typed()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self._followers.take_back()
        else:
            super().keyPressEvent(event)


class FollowersControl(Control):
    """Answers with addresses as they were typed, the one being typed among them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._addresses: list[str] = []
        self._chips: list[QPushButton] = []
        self._edit = AddressEdit(self)
        self._edit.setFont(theme.font(Type.BODY))
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self._edit.setPlaceholderText("name@example.com")
        self._edit.textEdited.connect(self._on_text)
        self.watch(self._edit)
        self.left.connect(self.take_typed)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, t.SPACE_1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self._row)
        layout.addWidget(self._edit)
        self._row.hide()

    def answer(self) -> Value | None:
        typed = self._edit.text().strip()
        return (*self._addresses, *([typed] if typed else [])) or None

    def show_answer(self, value: Value | None) -> None:
        self._addresses = list(value) if isinstance(value, tuple) else []
        self._edit.clear()
        self._show_chips()

    def entry(self) -> QLineEdit:
        return self._edit

    def show_faults(self, faults: Sequence[Fault]) -> None:
        mark_wrong(self._edit, wrong=bool(faults))
        wrong = {str(fault.fields.get("address", "")) for fault in faults}
        for chip, address in zip(self._chips, self._addresses, strict=True):
            mark_wrong(chip, wrong=address in wrong)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for chip in self._chips:
            chip.setIcon(icons.icon("x", theme.colours.text_muted))

    def take_typed(self) -> None:
        """Make chips of what was typed."""
        found = [part.strip() for part in _BETWEEN.split(self._edit.text()) if part.strip()]
        if not found:
            return
        for text in found:
            address = email_in(text) or text
            if address not in self._addresses:
                self._addresses.append(address)
        self._edit.clear()
        self._show_chips()
        self.changed.emit()

    def take_back(self) -> None:
        """Make the last chip text again, to be typed on."""
        if self._addresses:
            self._edit.setText(self._addresses.pop())
            self._show_chips()
            self.changed.emit()

    def _on_text(self, text: str) -> None:
        if _BETWEEN.search(text):
            self.take_typed()
        else:
            self.changed.emit()

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(address) for address in self._addresses]
        for chip in self._chips:
            self._flow.addWidget(chip)
        self._row.setVisible(bool(self._chips))
        self.updateGeometry()

    def _chip(self, address: str) -> QPushButton:
        words = one_line(address[:_LONGEST])
        chip = QPushButton(words.replace("&", "&&"))
        chip.setProperty("kind", "chip")
        chip.setFont(self._theme.font(Type.SMALL))
        chip.setIcon(icons.icon("x", self._theme.colours.text_muted))
        chip.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        # The cross stands after the address.
        rtl = self.isRightToLeft()
        chip.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft
        )
        name = QCoreApplication.translate("Form", "Remove {address}")
        chip.setAccessibleName(name.format(address=isolate(words)))
        chip.clicked.connect(lambda: self._remove(address))
        self.watch(chip)
        return chip

    def _remove(self, address: str) -> None:
        self._addresses.remove(address)
        self._show_chips()
        self._edit.setFocus()
        self.changed.emit()
