"""Where people write: plain text or Markdown, each paragraph in its own direction."""

from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from desktop.ui import theme as t
from desktop.ui.attachment_offer import offer_of, offers
from desktop.ui.theme import Theme, Type

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ComposerEdit(QTextEdit):
    """Takes text alone; files and pictures that are dropped or pasted are handed on.

    Grows with what is written, from *lines* lines to a bound.
    """

    send_asked = Signal()
    files_given = Signal(list)
    picture_given = Signal(QImage)

    def __init__(self, theme: Theme, lines: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._most = most
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
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

    def sizeHint(self) -> QSize:
        margins = 2 * t.SPACE_1 + 2
        least = self.fontMetrics().lineSpacing() * self._lines + margins
        wanted = round(self.document().size().height()) + 2
        return QSize(320, min(max(least, wanted), self._most))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if with_ctrl and event.key() in _ENTER:
            self.send_asked.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return offers(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        offer = offer_of(source)
        if offer is None:
            self.insertPlainText(source.text())
        elif offer.picture is not None:
            self.picture_given.emit(offer.picture)
        else:
            self.files_given.emit(offer.paths)
