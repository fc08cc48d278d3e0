"""Signals that ask for the end before there is a window to listen to them."""

import signal
from types import FrameType

_ASKING = (signal.SIGINT, signal.SIGTERM)


class EarlyEnd:
    """Notes that SIGINT or SIGTERM came: raised in the midst of Qt, they would be lost there."""

    def __init__(self) -> None:
        self._came: int | None = None
        self._before = [(number, signal.signal(number, self._note)) for number in _ASKING]

    @property
    def asked(self) -> bool:
        """Whether one came."""
        return self._came is not None

    def forget(self) -> None:
        """Let the signals do again what they did before."""
        for number, handler in self._before:
            signal.signal(number, handler)

    def give_way(self) -> None:
        """The same where something takes long or asks somebody: the one that came comes again."""
        self.forget()
        if self._came is not None:
            signal.raise_signal(self._came)

    def _note(self, number: int, frame: FrameType | None) -> None:
        del frame
        self._came = number
