"""What was chosen in the palette lately: it comes first the next time."""

import msgspec
from PySide6.QtCore import QObject, Signal

_MOST = 40
_decode = msgspec.json.Decoder(list[str]).decode


class Recent(QObject):
    """The keys of entries, the last chosen first. `changed` carries them as text to be kept."""

    changed = Signal(str)

    def __init__(self, kept: str | None, parent: QObject | None = None) -> None:
        """Go on with what `changed` told to keep; what cannot be read is nothing."""
        super().__init__(parent)
        try:
            self._keys = [] if kept is None else _decode(kept)
        except msgspec.MsgspecError:
            self._keys = []

    @property
    def keys(self) -> list[str]:
        """The keys, the last chosen first."""
        return list(self._keys)

    def use(self, key: str) -> None:
        """Note that an entry was chosen."""
        self._keys = [key, *(known for known in self._keys if known != key)][:_MOST]
        self.changed.emit(msgspec.json.encode(self._keys).decode())

    def weight(self, key: str) -> float:
        """Return how lately an entry was chosen: 1 for the last one, 0 for never."""
        return 1 - self._keys.index(key) / _MOST if key in self._keys else 0.0
