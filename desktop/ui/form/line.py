"""One line of text: words, a number, an address. What it must be like, the rules tell."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.fields import Field, FieldKind, Value
from desktop.ui.form.control import Control
from desktop.ui.theme import Theme, Type

_LONGEST: Final = 4_000
_Hint = Qt.InputMethodHint
_HINTS: Final = {
    FieldKind.EMAIL: _Hint.ImhEmailCharactersOnly | _Hint.ImhNoAutoUppercase,
    FieldKind.DOMAIN: _Hint.ImhUrlCharactersOnly | _Hint.ImhNoAutoUppercase,
    FieldKind.URL: _Hint.ImhUrlCharactersOnly | _Hint.ImhNoAutoUppercase,
    FieldKind.NUMBER: _Hint.ImhPreferNumbers,
}
_EXAMPLES: Final = {
    FieldKind.EMAIL: "name@example.com",
    FieldKind.DOMAIN: "example.com",
    FieldKind.URL: "https://example.com/page",
}
_LATIN: Final = frozenset({FieldKind.EMAIL, FieldKind.DOMAIN, FieldKind.URL})


class LineControl(Control):
    """Keeps exactly what was typed."""

    def __init__(self, field: Field, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setFont(theme.font(Type.BODY))
        self._edit.setMaxLength(_LONGEST)
        self._edit.setPlaceholderText(_EXAMPLES.get(field.kind, ""))
        self._edit.setInputMethodHints(_HINTS.get(field.kind, _Hint.ImhNone))
        self._edit.textEdited.connect(self.changed)
        self.watch(self._edit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)

    def answer(self) -> Value | None:
        return self._edit.text() or None

    def show_answer(self, value: Value | None) -> None:
        self._edit.setText(value if isinstance(value, str) else "")

    def entry(self) -> QLineEdit:
        return self._edit
