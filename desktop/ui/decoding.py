"""Making an image of bytes that somebody else sent."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_FORMATS: Final = frozenset({"png", "jpeg", "jpg", "gif", "webp"})
_MAX_PIXELS: Final = 40_000_000
_MAX_SIDE: Final = 20_000
_SHOWN: Final = 1_600


def decode(data: bytes, largest: int = _SHOWN, *, pixels: int = _MAX_PIXELS) -> QImage | None:
    """Return the image in *data*, at most *largest* pixels wide and high; None where it is none.

    One of more than *pixels* counts as none. What it is decides its content, never its name. Safe
    on any thread, bounded in memory.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode("ascii", "replace") not in _FORMATS:
        return None
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MAX_SIDE:
        return None
    if size.width() * size.height() > pixels:
        return None
    if max(size.width(), size.height()) > largest:
        reader.setScaledSize(
            size.scaled(QSize(largest, largest), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    return None if image.isNull() else image
