"""Several lines of text, growing with what is written."""

from typing import Final

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from desktop.domain.fields import Value
from desktop.ui.form.control import Control
from desktop.ui.growing_text import GrowingText
from desktop.ui.theme import Theme, Type

_LEAST_LINES: Final = 3
_MOST_LINES: Final = 12


class TextControl(Control):
    """Keeps exactly what was typed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        most = QFontMetrics(theme.font(Type.BODY)).lineSpacing() * _MOST_LINES
        self._edit = GrowingText(theme, _LEAST_LINES, most)
        self._edit.setProperty("boxed", True)
        self._edit.textChanged.connect(self._on_text)
        self.watch(self._edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)

    def answer(self) -> Value | None:
        return self._edit.toPlainText() or None

    def show_answer(self, value: Value | None) -> None:
        self._showing = True
        self._edit.setPlainText(value if isinstance(value, str) else "")
        self._showing = False

    def entry(self) -> QTextEdit:
        return self._edit

    def _on_text(self) -> None:
        if not self._showing:
            self.changed.emit()
