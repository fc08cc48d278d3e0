"""Several lines of text, growing with what is written."""

from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from desktop.domain.fields import Value
from desktop.ui import theme as t
from desktop.ui.form.control import Control
from desktop.ui.theme import Theme, Type

_LEAST_LINES: Final = 3
_MOST_LINES: Final = 12


class GrowingText(QTextEdit):
    """Plain text, each paragraph in its own direction. Files are for whoever lies below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("boxed", True)
        self.setFont(theme.font(Type.BODY))
        self.document().setDocumentMargin(t.SPACE_1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        line, frame = self.fontMetrics().lineSpacing(), self.height() - self.viewport().height()
        edges = 2 * t.SPACE_1 + max(frame, 2)
        wanted = round(self.document().size().height()) + max(frame, 2)
        return QSize(240, min(max(line * _LEAST_LINES + edges, wanted), line * _MOST_LINES + edges))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())


class TextControl(Control):
    """Keeps exactly what was typed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._edit = GrowingText(theme)
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
