"""Makes a picture smaller until it fits; the original stays as it is. Safe on any thread."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

SHRINKABLE: Final = frozenset({"image/png", "image/jpeg", "image/webp", "image/bmp", "image/tiff"})
"""Pictures that can be made smaller: those that Qt reads and that do not move."""
_MAX_SIDE: Final = 30_000
_MAX_PIXELS: Final = 60_000_000
"""More than these would take over 240 MB of memory: the file is read at a smaller scale."""
_QUALITY: Final = 85
_TRIES: Final = 12
_SMALLEST: Final = 64
"""Pixels of the longer side below which nothing can be seen any more."""


@dataclass(frozen=True, slots=True)
class Shrunk:
    """A smaller picture."""

    data: bytes
    name: str
    content_type: str


def shrink(source: Path | QImage, name: str, limit: int) -> Shrunk | None:
    """Return *source* in at most *limit* bytes, upright as its EXIF data says it is to be seen.

    None where it is no picture after all, or cannot become so small.
    """
    image = source if isinstance(source, QImage) else _read(source)
    if image is None:
        return None
    # JPEG knows no transparency.
    kind, suffix = ("PNG", ".png") if image.hasAlphaChannel() else ("JPG", ".jpg")
    longest = max(image.width(), image.height())
    side = longest
    for _ in range(_TRIES):
        scaled = image if side == longest else _scaled(image, side)
        data = encoded(scaled, kind)
        if len(data) <= limit:
            stem = Path(name).stem or name
            kept = name if Path(name).suffix.lower() in _SAME.get(suffix, ()) else stem + suffix
            content_type = "image/png" if kind == "PNG" else "image/jpeg"
            return Shrunk(data, kept, content_type)
        # What it takes grows about as its area does.
        side = int(side * min(0.9, math.sqrt(limit / len(data)) * 0.95))
        if side < _SMALLEST:
            break
    return None


def encoded(image: QImage, kind: str) -> bytes:
    """Return *image* as a file of the format *kind*: "PNG", "JPG"."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    quality = _QUALITY if kind == "JPG" else -1
    image.save(buffer, kind, quality)  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())


_SAME: Final = {".jpg": frozenset({".jpg", ".jpeg", ".jpe"}), ".png": frozenset({".png"})}


def _read(path: Path) -> QImage | None:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MAX_SIDE:
        return None
    pixels = size.width() * size.height()
    if pixels > _MAX_PIXELS:
        share = math.sqrt(_MAX_PIXELS / pixels)
        reader.setScaledSize(QSize(int(size.width() * share), int(size.height() * share)))
    image = reader.read()
    return None if image.isNull() else image


def _scaled(image: QImage, side: int) -> QImage:
    return image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
