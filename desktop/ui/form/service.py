"""One of the customer's own orders, found by typing a part of its name."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.catalog import Service
from desktop.domain.fields import Value
from desktop.domain.ids import RemoteId
from desktop.ui.completing import completer
from desktop.ui.form.choice import StillBox
from desktop.ui.form.control import Control, mark_wrong
from desktop.ui.i18n import one_line
from desktop.ui.theme import Theme, Type

_WIDEST_NAME: Final = 90


class ServiceControl(Control):
    """Answers with an order's id; words that name none stay as they were typed."""

    def __init__(
        self, services: Sequence[Service], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = _names(services)
        self._box = StillBox(theme)
        self._edit = QLineEdit()
        self._box.setEditable(True)
        self._box.setLineEdit(self._edit)
        self._box.setInsertPolicy(StillBox.InsertPolicy.NoInsert)
        for id, name in self._names.items():
            self._box.addItem(name, id)
        self._edit.setFont(theme.font(Type.BODY))
        self._edit.setPlaceholderText(
            QCoreApplication.translate("Form", "Search among your orders")
            if services
            else QCoreApplication.translate("Form", "You have no orders here")
        )
        self._box.setCompleter(self._completer())
        self._box.setCurrentIndex(-1)
        self._box.editTextChanged.connect(self._choose)
        self.watch(self._edit, self._box)
        self.left.connect(self._guess)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)

    def answer(self) -> Value | None:
        text = one_line(self._edit.text()).strip()
        folded = text.casefold()
        named = (id for id, name in self._names.items() if name.casefold() == folded)
        return next(named, text or None)

    def show_answer(self, value: Value | None) -> None:
        text = value if isinstance(value, str) else ""
        was = self._box.blockSignals(True)
        self._box.setCurrentIndex(self._box.findData(text) if text else -1)
        self._box.setEditText(self._names.get(RemoteId(text), text))
        self._box.blockSignals(was)

    def entry(self) -> QWidget:
        return self._edit

    def show_title(self, title: str, description: str) -> None:
        super().show_title(title, description)
        self._box.setAccessibleName(title)

    def show_faults(self, faults: Sequence[object]) -> None:
        mark_wrong(self._box, wrong=bool(faults))

    def set_theme(self, theme: Theme) -> None:
        self._box.set_theme(theme)

    def _completer(self) -> QCompleter:
        return completer(self._box.model(), self)

    def _choose(self) -> None:
        self.changed.emit()

    def _guess(self) -> None:
        """Take the one order that the typed words can mean."""
        text = one_line(self._edit.text()).strip().casefold()
        found = [id for id, name in self._names.items() if text and text in name.casefold()]
        if len(found) == 1 and self.answer() != found[0]:
            self.show_answer(found[0])
            self.changed.emit()


def _names(services: Sequence[Service]) -> dict[RemoteId, str]:
    """Return orders as they are listed; a name that two of them share has its number beside it."""
    plain = {s.id: one_line(s.name[:_WIDEST_NAME]) or s.id for s in services}
    shared = {name for name, count in Counter(plain.values()).items() if count > 1}
    return {id: f"{name} · {id}" if name in shared else name for id, name in plain.items()}
