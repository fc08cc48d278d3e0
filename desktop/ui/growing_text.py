"""A box of text that grows with what is written, each paragraph in its own direction."""

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from desktop.ui import theme as t
from desktop.ui.theme import Theme, Type


class GrowingText(QTextEdit):
    """Takes plain text; files are for whoever lies below. At least *lines* high, at most *most*."""

    def __init__(self, theme: Theme, lines: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._most = most
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(Type.BODY))
        self.document().setDocumentMargin(t.SPACE_1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def bound(self, lines: int, most: int) -> None:
        """Be at least *lines* high and at most *most* from here on."""
        if (lines, most) != (self._lines, self._most):
            self._lines, self._most = lines, most
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        frame = max(self.height() - self.viewport().height(), 2)
        least = self.fontMetrics().lineSpacing() * self._lines + 2 * t.SPACE_1 + frame
        wanted = round(self.document().size().height()) + frame
        return QSize(240, min(max(least, wanted), self._most))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())
