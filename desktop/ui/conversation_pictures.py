"""The pictures of a conversation: icons, images of messages, small pictures of attachments."""

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.ui import icons
from desktop.ui.attachment_cards import THUMBNAIL, THUMBNAIL_URL
from desktop.ui.conversation_writer import ICON_URL, PICTURE_URL
from desktop.ui.decoding import decode

_KEPT: Final = 200


def thumbnail(data: bytes, ratio: float = 2.0) -> QImage | None:
    """Return a square picture of an image for its card; None where it is no image."""
    side = round(THUMBNAIL * ratio)
    image = decode(data, 4 * side)
    if image is None:
        return None
    filled = image.scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    return filled.copy((filled.width() - side) // 2, (filled.height() - side) // 2, side, side)


class Pictures:
    """Answers by name from memory, and never from anywhere else."""

    def __init__(self) -> None:
        self.ratio = 1.0
        self._kept: OrderedDict[str, QImage] = OrderedDict()

    def put(self, key: str, image: QImage) -> None:
        """Keep the image of a message."""
        self._put(f"{PICTURE_URL}{key}", image)

    def put_thumbnail(self, attachment: str, image: QImage) -> None:
        """Keep the small picture of an attachment."""
        self._put(f"{THUMBNAIL_URL}{attachment}", image)

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()

    def size(self, key: str) -> tuple[int, int] | None:
        """Return how large the image of a message is; None where it is not there."""
        image = self._kept.get(f"{PICTURE_URL}{key}")
        return None if image is None else (image.width(), image.height())

    def loaded(self) -> frozenset[str]:
        """Return the keys of the images of messages that are there."""
        return self._of(PICTURE_URL)

    def thumbnails(self) -> frozenset[str]:
        """Return the attachments whose small picture is there."""
        return self._of(THUMBNAIL_URL)

    def image(self, name: str) -> QImage | None:
        """Return the image of that name, or None."""
        if name.startswith(ICON_URL):
            return self._icon(name.removeprefix(ICON_URL))
        return self._kept.get(name)

    def _icon(self, name: str) -> QImage | None:
        parts = name.split("/")
        if len(parts) != 3 or not parts[2].isdecimal():
            return None
        return icons.pixmap(parts[0], f"#{parts[1]}", int(parts[2]), self.ratio).toImage()

    def _put(self, name: str, image: QImage) -> None:
        self._kept[name] = image
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def _of(self, prefix: str) -> frozenset[str]:
        return frozenset(n.removeprefix(prefix) for n in self._kept if n.startswith(prefix))
