"""What somebody drops or pastes: files, a picture, or neither."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to attach."""

    paths: list[Path]
    picture: QImage | None = None


def offers(data: QMimeData) -> bool:
    """Tell whether there is something to attach, without fetching it."""
    return any(url.isLocalFile() for url in data.urls()) or _is_picture(data)


def offer_of(data: QMimeData) -> Offer | None:
    """Return what *data* brings to attach; None where it is text, or nothing.

    Office programs put a picture of the copied text beside the text: that stays text.
    """
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return Offer(paths)
    if _is_picture(data):
        picture = QImage(data.imageData())
        return None if picture.isNull() else Offer([], picture)
    return None


def _is_picture(data: QMimeData) -> bool:
    return data.hasImage() and not data.hasFormat("text/plain")
