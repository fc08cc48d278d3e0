"""How far the files of unsent messages have come, as last told."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop.domain.changes import UploadProgress
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import OutboxItem

_KEPT: Final = 200


@dataclass(frozen=True, slots=True)
class Sent:
    """What of an item's files has left, in percent: of each one and of all."""

    files: tuple[int, ...]
    all: int
    size: int
    """Bytes of all of them."""


class UploadBook:
    """Keeps what `UploadProgress` told of each item, for whoever shows it later."""

    def __init__(self) -> None:
        self._known: OrderedDict[OutboxId, dict[int, int]] = OrderedDict()

    def take(self, progress: UploadProgress) -> None:
        """Note how far a file has come."""
        files = self._known.setdefault(progress.item, {})
        self._known.move_to_end(progress.item)
        files[progress.file] = progress.sent
        for later in [place for place in files if place > progress.file]:
            # It begins anew: what comes after this file is not known.
            del files[later]
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)

    def of(self, item: OutboxItem) -> Sent | None:
        """Return how far the files of *item* have come; None where nothing was told."""
        known: Mapping[int, int] | None = self._known.get(item.id)
        if known is None:
            return None
        sent = [known.get(place, 0) for place in range(len(item.files))]
        sizes = [file.size for file in item.files]
        each = tuple(_percent(*pair) for pair in zip(sent, sizes, strict=True))
        return Sent(each, _percent(sum(sent), sum(sizes)), sum(sizes))


def _percent(sent: int, size: int) -> int:
    return min(100, 100 * sent // max(1, size))
