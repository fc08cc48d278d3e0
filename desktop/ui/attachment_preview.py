"""Looks at an attached picture or text within the window, in a dialog of its own."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.ui import theme as t
from desktop.ui.decoding import decode
from desktop.ui.render.file_names import display_name

_LARGEST = 4_000
_MAX_TEXT = 400_000


class _Picture(QScrollArea):
    """An image, made as small as the window needs and never larger than it is."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().size()
        if self._image.width() <= room.width() and self._image.height() <= room.height():
            shown = self._image
        else:
            shown = self._image.scaled(
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._label.setPixmap(QPixmap.fromImage(shown))


class AttachmentPreview(QDialog):
    """Shows one file's content. It runs nothing: a picture is pixels, all else is plain text."""

    def __init__(self, name: str, content: QImage | str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(display_name(name))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(t.SPACE_4, t.SPACE_4, t.SPACE_4, t.SPACE_4)
        if isinstance(content, QImage):
            layout.addWidget(_Picture(content))
            wanted = content.size() + QSize(2 * t.SPACE_4 + 4, 2 * t.SPACE_4 + 4)
            self.resize(wanted.expandedTo(QSize(320, 240)).boundedTo(QSize(1000, 760)))
        else:
            text = QPlainTextEdit(content)
            text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            text.setReadOnly(True)
            text.setAccessibleName(display_name(name))
            layout.addWidget(text)
            self.resize(760, 560)


def content_of(data: bytes, content_type: str) -> QImage | str | None:
    """Return what a preview shows of a file: an image, a text, or None for neither.

    Runs on the worker thread.
    """
    if content_type.startswith("image/"):
        return decode(data, _LARGEST)
    return data[:_MAX_TEXT].decode("utf-8-sig", "replace").replace("\x00", "\ufffd")
